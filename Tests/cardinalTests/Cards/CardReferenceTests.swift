import Testing
import cardinal

@Suite("A card on the command line")
struct CardReferenceTests {
    @Test("is a name or an ARN, with or without a version")
    func forms() throws {
        let arn = "arn:aws:sagemaker:us-east-1:123456789012:model-card/churn"
        let cases: [(String, String, Int?)] = [
            ("churn", "churn", nil), ("churn@3", "churn", 3), (arn, arn, nil), ("\(arn)@12", arn, 12),
        ]
        for (argument, name, version) in cases {
            let card = try #require(CardReference(argument: argument))
            #expect((card.name, card.version) == (name, version))
            #expect(card.description == argument)
        }
    }

    @Test("has a version from 1 on", arguments: ["", "@3", "churn@", "churn@0", "churn@-1", "churn@x", "churn@1.5"])
    func refused(argument: String) {
        #expect(CardReference(argument: argument) == nil)
    }
}
