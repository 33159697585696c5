/// An order among hyperparameters, whose values are texts that may spell numbers.
///
/// As the API's reference has it, a value of a filter that is whole makes whole numbers of all: what lies behind the
/// point of a hyperparameter does not count then.
struct HyperparameterOrder: Sendable {
    private let comparison: SearchComparison
    private let bound: Double

    /// Orders by a number.
    ///
    /// - Parameter isWhole: whether the filter spells the number without a point.
    init(_ comparison: SearchComparison, _ number: Double, isWhole: Bool) {
        guard isWhole else {
            self.comparison = comparison
            bound = number
            return
        }
        // A number loses its fraction towards zero, so what becomes 0 lies on both sides of it.
        switch comparison {
        case .greater where number >= 0:
            (self.comparison, bound) = (.greaterOrEqual, number + 1)
        case .greaterOrEqual where number <= 0:
            (self.comparison, bound) = (.greater, number - 1)
        case .less where number <= 0:
            (self.comparison, bound) = (.lessOrEqual, number - 1)
        case .lessOrEqual where number >= 0:
            (self.comparison, bound) = (.less, number + 1)
        default:
            (self.comparison, bound) = (comparison, number)
        }
    }

    /// The order as a condition.
    func condition(on term: SearchTerm) -> SearchCondition {
        .compare(term, comparison, .number(bound))
    }
}
