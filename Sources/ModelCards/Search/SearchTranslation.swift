import SageMakerAPI

/// Turns what a caller asks for into what a store carries out.
package struct SearchTranslation: Sendable {
    let catalogue: SearchCatalogue
    let scope: Scope

    /// Reads requests for a kind of resource in an account and region; nil for a kind that Cardinal has none of.
    package init?(_ resource: ResourceType, in scope: Scope) {
        guard let catalogue = SearchCatalogue.of(resource) else { return nil }
        self.catalogue = catalogue
        self.scope = scope
    }

    /// Everything that must hold of a hit of the request.
    ///
    /// - Throws: `ValidationException` that names the filter which cannot be answered.
    package func condition(of request: SearchRequest) throws(SageMakerError) -> SearchCondition {
        var conditions: [SearchCondition] = []
        if let expression = request.searchExpression {
            try expression.checkLimits()
            conditions.append(try condition(expression))
        }
        for visibility in request.visibilityConditions ?? [] {
            conditions.append(try condition(visibility))
        }
        return conditions.count == 1 ? conditions[0] : .all(conditions)
    }

    /// What hits are ordered by.
    ///
    /// - Throws: `ValidationException` for a property that has no order.
    package func sort(by name: String?) throws(SageMakerError) -> SearchTerm {
        guard let name else { return .column(.lastModifiedTime) }
        switch try catalogue.property(named: name) {
        case .value(let term, _): return term
        case .group(_, let example): throw .propertyWithoutValue(name, example: example)
        case .metricNames, .metricValues: throw .metricNeedsName(name)
        }
    }

    private func condition(_ expression: SearchExpression) throws(SageMakerError) -> SearchCondition {
        var conditions: [SearchCondition] = []
        for filter in expression.filters ?? [] {
            conditions.append(try condition(filter))
        }
        for nested in expression.nestedFilters ?? [] {
            conditions.append(try condition(nested))
        }
        for inner in expression.subExpressions ?? [] {
            conditions.append(try condition(inner))
        }
        guard conditions.count != 1 else { return conditions[0] }
        return expression.operator == .or ? .any(conditions) : .all(conditions)
    }

    private func condition(_ filter: Filter) throws(SageMakerError) -> SearchCondition {
        switch try catalogue.property(named: filter.name) {
        case .value(let term, let type):
            return try FilterReading(filter, scope).condition(on: term, type)
        case .group(let terms, let example):
            switch filter.operator {
            case .exists: return .any(terms.map(SearchCondition.exists))
            case .notExists: return .all(terms.map(SearchCondition.isMissing))
            default: throw .propertyWithoutValue(filter.name, example: example)
            }
        case .metricNames:
            return try FilterReading(filter, scope).conditionOnMetricNames()
        case .metricValues:
            throw .metricNeedsName(filter.name)
        }
    }

    /// A tag hides a resource that has it with another value; what does not have it at all stays visible.
    private func condition(_ visibility: VisibilityConditions) throws(SageMakerError) -> SearchCondition {
        guard let key = visibility.key?.key(of: "Tags") else {
            throw .visibilityKeyNotSupported(visibility.key ?? "")
        }
        return .any([.isMissing(.tag(key)), .compare(.tag(key), .equals, .text(visibility.value ?? ""))])
    }
}
