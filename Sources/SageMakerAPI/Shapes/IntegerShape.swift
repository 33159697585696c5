/// The bounds of one kind of whole number, besides those of 32 bits, which hold for all of them.
package struct IntegerShape: Sendable {
    package let minimum: Int?
    package let maximum: Int?

    /// Describes a kind of whole number; a bound that is left out does not exist.
    package init(minimum: Int? = nil, maximum: Int? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }

    /// The bound that `value` is beyond.
    func ruleBroken(by value: Int64) -> Rule? {
        if let maximum, value > maximum {
            return .maximumValue(maximum)
        }
        if let minimum, value < minimum {
            return .minimumValue(minimum)
        }
        return nil
    }
}
