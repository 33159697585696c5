import SageMakerAPI

extension SearchExpression {
    /// The most filters, nested filters and expressions inside one expression; it bounds the depth of nesting, too.
    static let largestCount = 50

    /// Checks what the shapes of the parts cannot say of the whole.
    ///
    /// - Throws: `ValidationException` for an expression that asks for nothing, for too many conditions, and for a second
    ///   `Contains`.
    func checkLimits() throws(SageMakerError) {
        var tally = Tally()
        try tally.add(self)
        guard tally.conditions <= Self.largestCount else { throw .tooManyConditions(limit: Self.largestCount) }
        guard tally.contains <= 1 else { throw .containsLimitExceeded }
    }

    /// A count of what an expression has, at every level.
    private struct Tally {
        var conditions = 0
        var contains = 0

        mutating func add(_ expression: SearchExpression) throws(SageMakerError) {
            let (filters, nested) = (expression.filters ?? [], expression.nestedFilters ?? [])
            let inner = expression.subExpressions ?? []
            guard !filters.isEmpty || !nested.isEmpty || !inner.isEmpty else { throw .emptySearchExpression }
            add(filters)
            conditions += nested.count + inner.count
            for list in nested {
                add(list.filters)
            }
            for expression in inner {
                try add(expression)
            }
        }

        private mutating func add(_ filters: [Filter]) {
            conditions += filters.count
            contains += filters.count { $0.operator == .contains }
        }
    }
}
