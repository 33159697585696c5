import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct DescribeModelCardTests {
    private let content = #"""
        {"intended_uses": {"purpose_of_model": "p", "risk_rating": "High"},
         "model_overview": {"model_name": "m", "model_owner": "o", "model_id": "id-1"}}
        """#

    @Test("Metadata only leaves what identifies the card, and stores nothing")
    func metadataOnly() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", content: content)

        let described = try await cards.service.describeModelCard.run(
            DescribeModelCardRequest(modelCardName: "fraud", includedData: .metadataOnly),
            for: cards.caller
        )

        #expect(
            described.content
                == #"{"intended_uses":{"risk_rating":"High"},"model_overview":{"model_name":"m","model_id":"id-1"}}"#
        )
        #expect(try await cards.describe("fraud").content == content)
    }

    @Test("A version that is not there is told apart from a card that is not there", arguments: [0, -1, 2])
    func missingVersion(version: Int) async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")

        await #expect(throws: SageMakerError.versionNotFound(version, of: "fraud")) {
            try await cards.describe("fraud", version: version)
        }
        await #expect(throws: SageMakerError.cardNotFound("other")) { try await cards.describe("other", version: 1) }
    }

    @Test("An older version keeps its own times and status")
    func olderVersion() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", status: .approved)
        let created = cards.clock.now
        cards.clock.advance()
        try await cards.update("fraud", content: content, status: .draft)

        let first = try await cards.describe("fraud", version: 1)
        let second = try await cards.describe("fraud", version: 2)

        #expect(first.modelCardStatus == .approved)
        #expect(first.lastModifiedTime == created)
        #expect(second.creationTime == created)
        #expect(second.lastModifiedTime == cards.clock.now)
    }

    @Test("The key that was given at creation is shown, and nothing is where none was given")
    func securityConfig() async throws {
        let cards = try await TestService.open()
        try await cards.create("plain")
        _ = try await cards.service.createModelCard.run(
            CreateModelCardRequest(
                modelCardName: "keyed",
                content: "{}",
                modelCardStatus: .draft,
                securityConfig: ModelCardSecurityConfig(kmsKeyID: "alias/cards")
            ),
            for: cards.caller
        )

        #expect(try await cards.describe("plain").securityConfig == nil)
        #expect(try await cards.describe("keyed").securityConfig?.kmsKeyID == "alias/cards")
    }

    @Test("A card of another account is denied, one of another region is not there")
    func foreignARN() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")
        let account = "arn:aws:sagemaker:us-west-2:210987654321:model-card/fraud"
        let region = "arn:aws:sagemaker:eu-west-1:123456789012:model-card/fraud"

        await #expect(
            throws: SageMakerError.accessDenied(
                caller: "arn:aws:iam::123456789012:root",
                action: "DescribeModelCard",
                resource: account
            )
        ) { try await cards.describe(account) }
        await #expect(throws: SageMakerError.cardNotFound(region)) { try await cards.describe(region) }
    }
}
