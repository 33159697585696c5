import CardTesting
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct DeleteModelCardTests {
    @Test("A deleted card is gone at once, and its name starts again at version 1")
    func reuse() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", tags: [Tag(key: "team", value: "risk")])
        try await cards.update("fraud", content: #"{"intended_uses": {}}"#)

        _ = try await delete("fraud", cards)

        await #expect(throws: SageMakerError.cardNotFound("fraud")) { try await cards.describe("fraud") }
        await #expect(throws: SageMakerError.cardNotFound("fraud")) { try await delete("fraud", cards) }
        try await cards.create("fraud")
        #expect(try await cards.versions("fraud") == [1])
        let tags = try await cards.service.listTags.run(
            ListTagsInput(resourceArn: cards.cardARN("fraud")),
            for: cards.caller
        )
        #expect(tags.tags == [])
    }

    @Test("Only the caller's own card goes")
    func scope() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")

        await #expect(throws: SageMakerError.cardNotFound("fraud")) {
            try await cards.service.deleteModelCard.run(
                DeleteModelCardRequest(modelCardName: "fraud"),
                for: TestService.caller(region: "eu-west-1")
            )
        }

        #expect(try await cards.describe("fraud").modelCardVersion == 1)
    }

    private func delete(_ name: String, _ cards: TestService) async throws -> EmptyResponse {
        try await cards.service.deleteModelCard.run(DeleteModelCardRequest(modelCardName: name), for: cards.caller)
    }
}
