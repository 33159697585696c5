import JSONTree
import SageMakerAPI
import Testing

@Suite("Search expressions on the wire")
struct SearchExpressionTests {
    private let nested =
        #"{"Filters":[{"Name":"a"},{"Name":"b","Operator":"NotEquals","Value":"1"}],"#
        + #""NestedFilters":[{"NestedPropertyName":"c","Filters":[{"Name":"c.d","Operator":"In","Value":"2,3"}]}],"#
        + #""SubExpressions":[{"SubExpressions":[{"Filters":[{"Name":"e","Operator":"Exists"}]}],"Operator":"Or"}],"#
        + #""Operator":"And"}"#

    @Test("Expressions hold filters, nested filters and expressions, however deep")
    func reading() throws {
        let request: SearchRequest = try read(#"{"Resource":"Model","SearchExpression":\#(nested)}"#)

        #expect(
            request.searchExpression
                == SearchExpression(
                    filters: [Filter("a"), Filter("b", .notEquals, "1")],
                    nestedFilters: [NestedFilters(nestedPropertyName: "c", filters: [Filter("c.d", .in, "2,3")])],
                    subExpressions: [
                        SearchExpression(
                            subExpressions: [SearchExpression(filters: [Filter("e", .exists)])],
                            operator: .or
                        )
                    ],
                    operator: .and
                )
        )
    }

    @Test("An expression is written as it was read")
    func writing() throws {
        let request: SearchRequest = try read(#"{"Resource":"Model","SearchExpression":\#(nested)}"#)
        #expect(wireText(try #require(request.searchExpression)) == nested)
    }

    @Test(
        "A broken constraint is found at every depth",
        arguments: [
            (#"{"Filters":[]}"#, "'searchExpression.filters' failed to satisfy constraint"),
            (#"{"Filters":[{"Value":"x"}]}"#, "Value null at 'searchExpression.filters.1.member.name'"),
            (
                #"{"Filters":[{"Name":"a","Value":""}]}"#,
                "'searchExpression.filters.1.member.value' failed to satisfy constraint"
            ),
            (
                #"{"SubExpressions":[{"SubExpressions":[{"Filters":[{"Name":"a","Operator":"Like"}]}]}]}"#,
                "'searchExpression.subExpressions.1.member.subExpressions.1.member.filters.1.member.operator' failed to "
                    + "satisfy constraint: Member must satisfy enum value set: [Equals, NotEquals, GreaterThan, "
                    + "GreaterThanOrEqualTo, LessThan, LessThanOrEqualTo, Contains, Exists, NotExists, In]"
            ),
            (
                #"{"NestedFilters":[{"Filters":[{"Name":"a"}]}]}"#,
                "Value null at 'searchExpression.nestedFilters.1.member.nestedPropertyName'"
            ),
        ]
    )
    func brokenConstraint(expression: String, problem: String) throws {
        let body = #"{"Resource":"ModelCard","SearchExpression":\#(expression)}"#
        #expect(try #require(refusal(of: SearchRequest.self, body)).message.contains(problem))
    }

    @Test("Twenty filters fit into a list, and no more")
    func longList() {
        for (count, isTaken) in [(20, true), (21, false)] {
            let filters = Array(repeating: #"{"Name":"a"}"#, count: count).joined(separator: ",")
            let body = #"{"Resource":"ModelCard","SearchExpression":{"Filters":[\#(filters)]}}"#
            #expect((refusal(of: SearchRequest.self, body) == nil) == isTaken)
        }
    }

    @Test("A value of the wrong type is named with its place")
    func wrongType() {
        #expect(
            refusal(
                of: SearchRequest.self,
                #"{"Resource":"ModelCard","SearchExpression":{"SubExpressions":[{"Filters":[{"Name":"a","Value":5}]}]}}"#
            )
                == .serialization(
                    "NUMBER_VALUE can not be converted to a String at "
                        + "'searchExpression.subExpressions.1.member.filters.1.member.value'"
                )
        )
    }

    @Test("The shape describes itself once, and refers to itself below")
    func description() {
        let description = SearchExpression.shape.description
        #expect(
            description["members"]?["SubExpressions"]
                == .object([
                    JSONMember("type", .string("list")),
                    JSONMember(
                        "member",
                        .object([
                            JSONMember("type", .string("reference")),
                            JSONMember("shape", .string("SearchExpression")),
                        ])
                    ),
                    JSONMember("min", .number("1")),
                    JSONMember("max", .number("20")),
                ])
        )
        #expect(description["members"]?["Filters"]?["member"]?["required"] == .array([.string("Name")]))
    }
}
