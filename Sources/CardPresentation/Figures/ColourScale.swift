/// Maps values to colours: one ramp, or two that meet at zero when there are values on both of its sides.
package struct ColourScale: Hashable, Sendable {
    package let lowest: Double
    package let highest: Double
    private let isDiverging: Bool
    private let reach: Double

    package init(from lowest: Double, to highest: Double) {
        self.lowest = lowest
        self.highest = highest
        isDiverging = lowest < 0 && highest > 0
        reach = max(lowest.magnitude, highest.magnitude)
    }

    /// The colour of a value.
    package func ink(_ value: Double) -> Ink {
        guard isDiverging else { return ChartInk.sequential(share(of: value)) }
        return ChartInk.diverging(value / reach)
    }

    /// The colour `share` of the way from the lowest to the highest value.
    package func ink(atShare share: Double) -> Ink {
        // In halves, for the distance between the ends may be more than a double can hold.
        ink((lowest / 2 + (highest / 2 - lowest / 2) * share) * 2)
    }

    private func share(of value: Double) -> Double {
        let range = highest / 2 - lowest / 2
        return range > 0 ? (value / 2 - lowest / 2) / range : 0.15
    }
}
