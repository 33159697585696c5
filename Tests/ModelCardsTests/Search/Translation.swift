import ModelCards
import SageMakerAPI

/// Where the tests of translation search.
let searchScope = Scope(accountID: "123456789012", region: "us-west-2")

/// What an expression on a kind of resource means to the store.
func translation(_ resource: ResourceType, _ expression: SearchExpression) throws -> SearchCondition {
    guard let translation = SearchTranslation(resource, in: searchScope) else { return .any([]) }
    return try translation.condition(of: SearchRequest(resource: resource, searchExpression: expression))
}

/// What one filter on a kind of resource means to the store.
func translation(_ resource: ResourceType, _ filter: Filter) throws -> SearchCondition {
    try translation(resource, SearchExpression(filters: [filter]))
}

/// The sentence that a filter is refused with; nil when it is taken.
func refusal(_ resource: ResourceType, _ filter: Filter) -> String? {
    refusal(resource, SearchExpression(filters: [filter]))
}

/// The sentence that an expression is refused with; nil when it is taken.
func refusal(_ resource: ResourceType, _ expression: SearchExpression) -> String? {
    do {
        _ = try translation(resource, expression)
        return nil
    } catch {
        return (error as? SageMakerError).map { "\($0.code.rawValue): \($0.message)" } ?? "\(error)"
    }
}
