import ModelCards
import SageMakerAPI
import Testing

@Suite("The ARN of a card as its name")
struct CardARNConditionTests {
    private static let name = SearchTerm.column(.name)
    private static let prefix = "arn:aws:sagemaker:us-west-2:123456789012:model-card/"
    private static let nothing = SearchCondition.isOne(name, of: [])

    @Test(
        "An ARN of the account and region is a name, and any other is nobody's",
        arguments: [
            (Operator.equals, prefix + "churn", SearchCondition.compare(name, .equals, .text("churn"))),
            (.notEquals, prefix + "churn", .compare(name, .notEquals, .text("churn"))),
            (.in, "\(prefix)a,\(prefix)b,arn:aws:x", .isOne(name, of: ["a", "b"])),
            (.equals, prefix, nothing),
            (.equals, "churn", nothing),
            (.equals, "arn:aws:sagemaker:eu-west-1:123456789012:model-card/churn", nothing),
            (.notEquals, "arn:aws:sagemaker:us-west-2:210987654321:model-card/churn", .all([])),
        ]
    )
    func wholeARNs(comparison: Operator, value: String, condition: SearchCondition) throws {
        #expect(try translation(.modelCard, Filter("ModelCardArn", comparison, value)) == condition)
    }

    @Test("A text in front of the name is in every ARN", arguments: ["model-card/", "US-WEST-2", "arn", ":", prefix])
    func containedInFront(text: String) throws {
        #expect(try translation(.modelCard, Filter("ModelCardArn", .contains, text)) == .exists(Self.name))
    }

    @Test(
        "A text across the border is the end of the front and the beginning of the name",
        arguments: [("model-card/chu", "chu"), ("/c", "c"), (prefix + "churn", "churn"), ("MODEL-CARD/Chu", "Chu")]
    )
    func containedAcross(text: String, start: String) throws {
        #expect(
            try translation(.modelCard, Filter("ModelCardArn", .contains, text))
                == .any([
                    .compare(Self.name, .contains, .text(text)),
                    .all([
                        .compare(Self.name, .greaterOrEqual, .text(start)),
                        .compare(Self.name, .less, .text(start + "\u{10FFFF}")),
                    ]),
                ])
        )
    }

    @Test("Any other text can only be in the name")
    func containedInName() throws {
        #expect(
            try translation(.modelCard, Filter("ModelCardArn", .contains, "churn"))
                == .compare(Self.name, .contains, .text("churn"))
        )
    }

    @Test("The card of a model or of a package is found by its ARN, too")
    func cardOfHit() throws {
        #expect(
            try translation(.model, Filter("ModelCard.ModelCardArn", .equals, Self.prefix + "churn"))
                == .compare(.cardColumn(.name), .equals, .text("churn"))
        )
        #expect(
            try translation(.modelPackage, Filter("ModelCard.ModelCardArn", .equals, "x"))
                == .isOne(.cardColumn(.name), of: [])
        )
    }
}
