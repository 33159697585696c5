import SageMakerAPI

extension SearchTranslation {
    /// Conditions that one element of a list satisfies together.
    func condition(_ nested: NestedFilters) throws(SageMakerError) -> SearchCondition {
        let list = catalogue.ownName(of: nested.nestedPropertyName)
        let isList = try catalogue.isNestable(list)
        var conditions: [SearchCondition] = []
        var metrics: [Filter] = []
        for filter in nested.filters {
            guard catalogue.ownName(of: filter.name).key(of: list) != nil else {
                throw .filterOutsideNestedProperty(filter.name, nested.nestedPropertyName)
            }
            switch (list, catalogue.hasMetrics) {
            case ("Tags", _): conditions.append(try conditionOnTag(filter))
            case (SearchCatalogue.metricList, true): metrics.append(filter)
            default: conditions.append(try conditionBelow(filter, isList: isList))
            }
        }
        if !metrics.isEmpty {
            return .all(try conditionsOnMetric(metrics))
        }
        // Members of one structure need no element that they share.
        return isList ? .element(of: list, conditions) : .all(conditions)
    }

    private func conditionOnTag(_ filter: Filter) throws(SageMakerError) -> SearchCondition {
        let reading = FilterReading(filter, scope, isInElement: true)
        switch filter.name.key(of: "Tags") {
        case "Key": return try reading.condition(on: .tagKey, .text)
        case "Value": return try reading.condition(on: .tagValue, .text)
        default: throw .unknownProperty(filter.name, of: catalogue.resource)
        }
    }

    private func conditionBelow(_ filter: Filter, isList: Bool) throws(SageMakerError) -> SearchCondition {
        switch try catalogue.property(named: filter.name) {
        case .value(let term, let type):
            return try FilterReading(filter, scope, isInElement: isList).condition(on: term, type)
        case .group(_, let example):
            throw .propertyWithoutValue(filter.name, example: example)
        case .metricNames, .metricValues:
            throw .metricNeedsName(filter.name)
        }
    }

    /// Conditions on one metric, which a filter on its name picks out.
    private func conditionsOnMetric(_ filters: [Filter]) throws(SageMakerError) -> [SearchCondition] {
        let isName = { (filter: Filter) in filter.name.hasSuffix(".MetricName") }
        let picks = filters.filter(isName)
        guard picks.count == 1, (picks[0].operator ?? .equals) == .equals, let metric = picks[0].value else {
            throw .metricNeedsName(filters[0].name)
        }
        var conditions: [SearchCondition] = [.exists(.metric(metric))]
        for filter in filters where !isName(filter) {
            switch filter.name.key(of: SearchCatalogue.metricList) {
            case "Value":
                conditions.append(try FilterReading(filter, scope).condition(on: .metric(metric), .number))
            case "Timestamp":
                throw .metricNeedsName(filter.name)
            default:
                throw .unknownProperty(filter.name, of: catalogue.resource)
            }
        }
        return conditions
    }
}
