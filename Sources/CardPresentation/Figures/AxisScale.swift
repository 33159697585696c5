/// Maps values to an axis that begins and ends on round numbers.
///
/// Values are divided by a power of ten first, so that 1e300 and 1e-300 plot as well as 1 does; the power shows once,
/// beside the axis' name.
package struct AxisScale: Hashable, Sendable {
    /// Positions of the marks, divided by the power of ten.
    package let ticks: [Double]
    /// What stands at the marks.
    package let labels: [String]
    /// Such as `×10³⁰⁰`; nil when the labels say the values themselves.
    package let multiplier: String?
    private let exponent: Int
    private let lower: Double
    private let upper: Double

    /// Covers the values between `lowest` and `highest` with about `count` marks.
    ///
    /// - Parameters:
    ///   - includesZero: for bars, whose lengths lie if the axis does not begin at zero.
    package init(from lowest: Double, to highest: Double, count: Int = 5, includesZero: Bool = false) {
        let lowest = includesZero ? min(lowest, 0) : lowest
        let highest = includesZero ? max(highest, 0) : highest
        exponent = NumberText.exponent(of: max(lowest.magnitude, highest.magnitude))
        var low = NumberText.scaled(lowest, by: -exponent)
        var high = NumberText.scaled(highest, by: -exponent)
        if high - low < 1e-9 * max(low.magnitude, high.magnitude) || high == low {
            // All values are equal: they get a band of their own size around them.
            let middle = low
            let reach = middle == 0 ? 1 : middle.magnitude / 2
            (low, high) = (includesZero && middle == 0 ? 0 : middle - reach, middle + reach)
        }
        let step = Self.roundStep((high - low) / Double(max(1, count)))
        let first = (low / step + 1e-9).rounded(.down)
        let last = max(first + 1, (high / step - 1e-9).rounded(.up))
        ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
        lower = first * step
        upper = last * step
        let isPlain = (-4..<6).contains(exponent)
        let shown = isPlain ? exponent : 0
        let stepValue = NumberText.scaled(step, by: shown)
        let decimals = Self.decimals(of: stepValue)
        labels = ticks.map { NumberText.fixed(NumberText.scaled($0, by: shown), decimals: decimals) }
        multiplier = isPlain ? nil : "×10\(NumberText.superscript(exponent))"
    }

    /// Where a value lies: 0 at the axis' beginning, 1 at its end.
    package func position(_ value: Double) -> Double {
        min(max((NumberText.scaled(value, by: -exponent) - lower) / (upper - lower), 0), 1)
    }

    /// Where a mark lies: 0 at the axis' beginning, 1 at its end.
    package func position(ofTick tick: Double) -> Double {
        (tick - lower) / (upper - lower)
    }

    /// The next of 1, 2, 2.5 and 5 times a power of ten.
    private static func roundStep(_ rough: Double) -> Double {
        let exponent = NumberText.exponent(of: rough)
        let mantissa = NumberText.scaled(rough, by: -exponent)
        let round = [1, 2, 2.5, 5].first { mantissa <= $0 * 1.000_001 } ?? 10
        return NumberText.scaled(round, by: exponent)
    }

    /// As many decimals as tell the multiples of a step apart.
    private static func decimals(of step: Double) -> Int {
        let exponent = NumberText.exponent(of: step)
        let mantissa = NumberText.scaled(step, by: -exponent)
        let isQuarter = (mantissa - 2.5).magnitude < 0.01
        return max(0, -exponent + (isQuarter ? 1 : 0))
    }
}
