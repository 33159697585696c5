import ModelCards
import SageMakerAPI
import Testing

@Suite("What a search means")
struct SearchTranslationTests {
    private let byName = Filter("ModelCardName", .equals, "a")
    private let isName = SearchCondition.compare(.column(.name), .equals, .text("a"))
    private let byRisk = Filter("RiskRating", .equals, "High")
    private let isRisk = SearchCondition.compare(.column(.riskRating), .equals, .text("High"))

    @Test("Without an expression everything is a hit, the latest change first")
    func everything() throws {
        let cards = try #require(SearchTranslation(.modelCard, in: searchScope))

        #expect(try cards.condition(of: SearchRequest(resource: .modelCard)) == .all([]))
        #expect(try cards.sort(by: nil) == .column(.lastModifiedTime))
    }

    @Test("Conditions are joined by And, or by Or when told so")
    func joined() throws {
        #expect(
            try translation(.modelCard, SearchExpression(filters: [byName, byRisk])) == .all([isName, isRisk])
        )
        #expect(
            try translation(.modelCard, SearchExpression(filters: [byName, byRisk], operator: .or))
                == .any([isName, isRisk])
        )
        #expect(
            try translation(.modelCard, SearchExpression(filters: [byName], operator: .or)) == isName
        )
    }

    @Test("Expressions inside an expression keep their own way of joining")
    func inner() throws {
        let either = SearchExpression(filters: [byName, byRisk], operator: .or)
        #expect(
            try translation(.modelCard, SearchExpression(filters: [byRisk], subExpressions: [either]))
                == .all([isRisk, .any([isName, isRisk])])
        )
    }

    @Test("A visibility condition hides what has the tag with another value, and nothing else")
    func visibility() throws {
        let cards = try #require(SearchTranslation(.modelCard, in: searchScope))
        let hidden = SearchRequest(
            resource: .modelCard,
            visibilityConditions: [VisibilityConditions(key: "Tags.team", value: "risk")]
        )

        #expect(
            try cards.condition(of: hidden)
                == .any([.isMissing(.tag("team")), .compare(.tag("team"), .equals, .text("risk"))])
        )
    }

    @Test("Visibility conditions stand beside the expression, whatever that joins by")
    func visibilityBesideExpression() throws {
        let cards = try #require(SearchTranslation(.modelCard, in: searchScope))
        let request = SearchRequest(
            resource: .modelCard,
            searchExpression: SearchExpression(filters: [byName, byRisk], operator: .or),
            visibilityConditions: [
                VisibilityConditions(key: "Tags.a", value: "1"), VisibilityConditions(key: "Tags.b"),
            ]
        )

        #expect(
            try cards.condition(of: request)
                == .all([
                    .any([isName, isRisk]),
                    .any([.isMissing(.tag("a")), .compare(.tag("a"), .equals, .text("1"))]),
                    .any([.isMissing(.tag("b")), .compare(.tag("b"), .equals, .text(""))]),
                ])
        )
    }

    @Test("Only tags make visible", arguments: ["team", "Tags.", "ModelCardName", nil])
    func visibilityOfOthers(key: String?) throws {
        let cards = try #require(SearchTranslation(.modelCard, in: searchScope))
        let request = SearchRequest(resource: .modelCard, visibilityConditions: [VisibilityConditions(key: key)])

        #expect(throws: SageMakerError.visibilityKeyNotSupported(key ?? "")) { try cards.condition(of: request) }
    }

    @Test("A structure or a list exists when anything below it does")
    func groups() throws {
        #expect(
            try translation(.modelPackage, Filter("ModelMetrics.ModelQuality", .exists))
                == .any(
                    [
                        "Statistics.ContentType", "Statistics.ContentDigest", "Statistics.S3Uri",
                        "Constraints.ContentType", "Constraints.ContentDigest", "Constraints.S3Uri",
                    ].map { .exists(.property("ModelMetrics.ModelQuality.\($0)")) }
                )
        )
        #expect(try translation(.model, Filter("ModelCard", .notExists)) == .all([.isMissing(.cardColumn(.name))]))
        #expect(
            try translation(.modelCard, Filter("SecurityConfig", .exists)) == .any([.exists(.column(.kmsKeyID))])
        )
        #expect(
            refusal(.modelPackage, Filter("ModelMetrics.Bias", .equals, "x"))
                == "ValidationException: The property ModelMetrics.Bias has no value of its own: name one of the "
                + "properties below it, such as ModelMetrics.Bias.Report.ContentType"
        )
    }

    @Test(
        "Hits are ordered by any value",
        arguments: [
            (ResourceType.modelCard, "ModelCardVersion", SearchTerm.column(.version)),
            (.modelCard, "Tags.team", .tag("team")),
            (.trainingJob, "Metrics.validation:auc", .metric("validation:auc")),
            (.trainingJob, "ResourceConfig.InstanceCount", .property("ResourceConfig.InstanceCount")),
            (.model, "Model.ModelName", .column(.name)),
            (.model, "ModelCard.RiskRating", .cardColumn(.riskRating)),
        ]
    )
    func sorting(resource: ResourceType, name: String, term: SearchTerm) throws {
        #expect(try SearchTranslation(resource, in: searchScope)?.sort(by: name) == term)
    }

    @Test(
        "What has no value has no order",
        arguments: ["InputDataConfig", "HyperParameters", "FinalMetricDataList", "x"]
    )
    func sortingByGroup(name: String) throws {
        let jobs = try #require(SearchTranslation(.trainingJob, in: searchScope))

        #expect(throws: SageMakerError.self) { try jobs.sort(by: name) }
    }

    @Test("Of most kinds of resources there are none", arguments: [ResourceType.endpoint, .experiment, .hubContent])
    func others(resource: ResourceType) {
        #expect(SearchTranslation(resource, in: searchScope) == nil)
    }
}
