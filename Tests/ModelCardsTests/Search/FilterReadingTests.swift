import ModelCards
import SageMakerAPI
import Testing

@Suite("What a filter means")
struct FilterReadingTests {
    private static let risk = SearchTerm.column(.riskRating)
    private static let version = SearchTerm.column(.version)

    @Test(
        "Texts are compared as they stand",
        arguments: [
            (nil, "High", SearchCondition.compare(risk, .equals, .text("High"))),
            (.equals, "a,b", .compare(risk, .equals, .text("a,b"))),
            (.notEquals, "High", .compare(risk, .notEquals, .text("High"))),
            (.contains, "ig", .compare(risk, .contains, .text("ig"))),
            (.in, "High, Low ,,", .isOne(risk, of: ["High", "Low"])),
            (.in, " , ", .isOne(risk, of: [])),
            (.exists, nil, .exists(risk)),
            (.notExists, "whatever", .isMissing(risk)),
        ] as [(Operator?, String?, SearchCondition)]
    )
    func texts(comparison: Operator?, value: String?, condition: SearchCondition) throws {
        #expect(try translation(.modelCard, Filter("RiskRating", comparison, value)) == condition)
    }

    @Test(
        "Numbers are compared by their value",
        arguments: [
            (.equals, "2", SearchCondition.compare(version, .equals, .number(2))),
            (.notEquals, "2.0", .compare(version, .notEquals, .number(2))),
            (.greaterThan, "1e1", .compare(version, .greater, .number(10))),
            (.greaterThanOrEqualTo, "-1", .compare(version, .greaterOrEqual, .number(-1))),
            (.lessThan, "0.5", .compare(version, .less, .number(0.5))),
            (.lessThanOrEqualTo, "3", .compare(version, .lessOrEqual, .number(3))),
        ] as [(Operator, String, SearchCondition)]
    )
    func numbers(comparison: Operator, value: String, condition: SearchCondition) throws {
        #expect(try translation(.modelCard, Filter("ModelCardVersion", comparison, value)) == condition)
    }

    @Test("What is no number is refused", arguments: ["two", "nan", "inf", "0x10", "1e999", "1 ", "٣"])
    func noNumbers(value: String) {
        #expect(
            refusal(.modelCard, Filter("ModelCardVersion", .equals, value))
                == "ValidationException: The value '\(value)' of the filter on ModelCardVersion must be a number such as "
                + "42 or 0.5"
        )
    }

    @Test(
        "A Boolean is true or false, as Python spells it, too",
        arguments: [("true", "true"), ("True", "true"), ("FALSE", "false")]
    )
    func booleans(value: String, text: String) throws {
        #expect(
            try translation(.model, Filter("EnableNetworkIsolation", .equals, value))
                == .compare(.property("EnableNetworkIsolation"), .equals, .text(text))
        )
        #expect(
            refusal(.model, Filter("EnableNetworkIsolation", .equals, "yes"))
                == "ValidationException: The value 'yes' of the filter on EnableNetworkIsolation must be true or false"
        )
    }

    @Test(
        "An operator that the type does not have is refused with those that it has",
        arguments: [
            (
                ResourceType.modelCard, Filter("RiskRating", .greaterThan, "Low"),
                "The operator GreaterThan is not supported for RiskRating, which is a text; "
                    + "use one of Equals, NotEquals, Contains, In, Exists, NotExists"
            ),
            (
                .modelCard, Filter("ModelCardVersion", .contains, "1"),
                "The operator Contains is not supported for ModelCardVersion, which is a number; use one of Equals, "
                    + "NotEquals, GreaterThan, GreaterThanOrEqualTo, LessThan, LessThanOrEqualTo, Exists, NotExists"
            ),
            (
                .modelCard, Filter("CreationTime", .in, "1"),
                "The operator In is not supported for CreationTime, which is a time; use one of Equals, NotEquals, "
                    + "GreaterThan, GreaterThanOrEqualTo, LessThan, LessThanOrEqualTo, Exists, NotExists"
            ),
            (
                .model, Filter("EnableNetworkIsolation", .lessThan, "true"),
                "The operator LessThan is not supported for EnableNetworkIsolation, which is a Boolean; "
                    + "use one of Equals, NotEquals, Exists, NotExists"
            ),
            (
                .modelCard, Filter("Tags.team", .lessThanOrEqualTo, "b"),
                "The operator LessThanOrEqualTo is not supported for Tags.team, which is a text; "
                    + "use one of Equals, NotEquals, Contains, In, Exists, NotExists"
            ),
        ]
    )
    func operators(resource: ResourceType, filter: Filter, problem: String) {
        #expect(refusal(resource, filter) == "ValidationException: \(problem)")
    }

    @Test("A comparison needs a value", arguments: [nil, .equals, .notEquals, .contains, .in] as [Operator?])
    func missingValue(comparison: Operator?) {
        #expect(
            refusal(.modelCard, Filter("RiskRating", comparison))
                == "ValidationException: The filter on RiskRating needs a Value for the operator "
                + (comparison?.rawValue ?? "Equals")
        )
    }
}
