import ModelCards
import SageMakerAPI
import Testing

@Suite("The limits of a search expression")
struct SearchLimitsTests {
    @Test("An expression asks for something, at every depth")
    func empty() {
        let problem =
            "ValidationException: A SearchExpression needs at least one of Filters, NestedFilters and "
            + "SubExpressions"

        #expect(refusal(.modelCard, SearchExpression()) == problem)
        #expect(refusal(.modelCard, SearchExpression(operator: .or)) == problem)
        #expect(refusal(.modelCard, SearchExpression(subExpressions: [SearchExpression(filters: [])])) == problem)
    }

    @Test("Contains may be used once in all, as clients know the sentence")
    func contains() {
        let once = SearchExpression(filters: [Filter("ModelCardName", .contains, "a")])
        let nested = NestedFilters(nestedPropertyName: "Tags", filters: [Filter("Tags.Key", .contains, "a")])
        let problem = "ValidationException: 'CONTAINS' operator usage limit of 1 exceeded."

        #expect(refusal(.modelCard, once) == nil)
        #expect(refusal(.modelCard, SearchExpression(subExpressions: [once, once])) == problem)
        #expect(refusal(.modelCard, SearchExpression(nestedFilters: [nested], subExpressions: [once])) == problem)
    }

    @Test("An expression has at most fifty conditions, counted at every depth")
    func count() {
        let filters = Array(repeating: Filter("ModelCardName", .equals, "a"), count: 15)
        let group = SearchExpression(filters: filters)
        let problem =
            "ValidationException: A SearchExpression can have at most 50 Filters, NestedFilters and "
            + "SubExpressions in all"

        // Three groups of fifteen, themselves, and two or three filters beside them.
        let fifty = SearchExpression(filters: Array(filters.prefix(2)), subExpressions: [group, group, group])
        let more = SearchExpression(filters: Array(filters.prefix(3)), subExpressions: [group, group, group])

        #expect(refusal(.modelCard, fifty) == nil)
        #expect(refusal(.modelCard, more) == problem)
    }

    @Test("Filters inside nested filters count, too")
    func countOfNested() {
        let filters = Array(repeating: Filter("Tags.Key", .equals, "a"), count: 16)
        let nested = NestedFilters(nestedPropertyName: "Tags", filters: filters)

        #expect(refusal(.modelCard, SearchExpression(nestedFilters: [nested, nested])) == nil)
        #expect(refusal(.modelCard, SearchExpression(nestedFilters: [nested, nested, nested])) != nil)
    }

    @Test("Fifty expressions inside each other are taken, and one more is not")
    func depth() {
        func chain(_ depth: Int) -> SearchExpression {
            (0..<depth).reduce(SearchExpression(filters: [Filter("ModelCardName", .equals, "a")])) { inner, _ in
                SearchExpression(subExpressions: [inner])
            }
        }

        #expect(refusal(.modelCard, chain(49)) == nil)
        #expect(refusal(.modelCard, chain(50)) != nil)
    }
}
