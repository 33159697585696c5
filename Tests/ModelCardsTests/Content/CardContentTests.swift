import ModelCards
import Testing

@Suite("A card's content")
struct CardContentTests {
    @Test("The text is kept exactly as sent")
    func keepsText() throws {
        #expect(try CardContent(SampleContent.full).text == SampleContent.full)
        #expect(try CardContent(stored: SampleContent.package).text == SampleContent.package)
    }

    @Test("What cards are found by is derived from the content")
    func derivesFacts() throws {
        let own = try CardContent(SampleContent.full)
        #expect(own.modelID == "arn:aws:sagemaker:us-west-2:123456789012:model/credit")
        #expect(own.modelName == "credit")
        #expect(own.modelPackageGroupName == nil)
        #expect(own.riskRating == "Low")

        let package = try CardContent(SampleContent.package)
        #expect(package.modelID == "arn:aws:sagemaker:us-west-2:123456789012:model-package/g/1")
        #expect(package.modelName == nil)
        #expect(package.modelPackageGroupName == "g")
        #expect(package.riskRating == "High")

        let empty = try CardContent("{}")
        #expect(empty.modelID == nil)
        #expect(empty.riskRating == nil)
    }

    @Test("People and purposes are derived from the content, too")
    func derivesPurposes() throws {
        let content = try CardContent(
            #"{"model_overview": {"model_owner": "Risk \u0026 Co", "problem_type": "Binary Classification"},"#
                + #""business_details": {"line_of_business": "Lending"},"#
                + #""additional_information": {"custom_details": {"Line of business": "Personal finance"}}}"#
        )

        #expect(content.modelOwner == "Risk & Co")
        #expect(content.problemType == "Binary Classification")
        #expect(content.lineOfBusiness == "Lending")
        #expect(
            content.facts
                == CardFacts(
                    modelOwner: "Risk & Co",
                    problemType: "Binary Classification",
                    lineOfBusiness: "Lending"
                )
        )
    }

    @Test(
        "A line of business may be a custom detail, in any case",
        arguments: [
            (#"{"Line of business": "Cards"}"#, "Cards"),
            (#"{"a": "b", "LINE OF BUSINESS": "Cards"}"#, "Cards"),
            (#"{"line\u0020of business": "Cards \"plus\""}"#, #"Cards "plus""#),
            (#"{"line of business": ""}"#, nil),
            (#"{"line of businesses": "Cards"}"#, nil),
            (#"{"line_of_business": "Cards"}"#, nil),
            ("{}", nil),
        ] as [(String, String?)]
    )
    func customLineOfBusiness(details: String, expected: String?) throws {
        let content = try CardContent(#"{"additional_information": {"custom_details": \#(details)}}"#)

        #expect(content.lineOfBusiness == expected)
    }

    @Test("The overview's model id comes before the package's ARN")
    func prefersModelID() throws {
        let text = #"{"model_package_details":{"model_package_arn":"p"},"model_overview":{"model_id":"m\u00e9"}}"#
        #expect(try CardContent(text).modelID == "mé")
    }

    @Test("Content that breaks the schema is refused with its findings")
    func refusesInvalidContent() {
        let error = #expect(throws: ContentRejection.self) {
            try CardContent(#"{"intended_uses":{"risk_rating":"None"}}"#)
        }
        #expect(error?.findings.map(\.path) == ["intended_uses.risk_rating"])
    }

    @Test("Stored content is not checked against the schema again, but has to be JSON")
    func trustsStoredContent() throws {
        #expect(try CardContent(stored: #"{"was_valid_once":1}"#).text == #"{"was_valid_once":1}"#)
        #expect(throws: (any Error).self) { try CardContent(stored: "not json") }
    }

    @Test("Equality is byte for byte; equivalence is as JSON")
    func compares() throws {
        let one = try CardContent(#"{"model_overview":{"model_version":1,"model_name":"m"}}"#)
        let other = try CardContent(#"{"model_overview": {"model_name": "m", "model_version": 1.0}}"#)
        #expect(one != other)
        #expect(try one.isEquivalent(toStored: other.text))

        let composed = try CardContent("{\"model_overview\":{\"model_name\":\"\u{E9}\"}}")
        let decomposed = try CardContent("{\"model_overview\":{\"model_name\":\"e\u{301}\"}}")
        #expect(composed != decomposed)
        #expect(try !composed.isEquivalent(toStored: decomposed.text))
        #expect(throws: (any Error).self) { try one.isEquivalent(toStored: "not json") }
    }

    @Test("The document can be read as a tree")
    func givesDocument() throws {
        #expect(try CardContent(SampleContent.full).document["model_overview"]?["model_name"]?.string == "credit")
    }
}
