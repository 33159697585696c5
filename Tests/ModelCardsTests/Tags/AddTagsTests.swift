import CardTesting
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct AddTagsTests {
    @Test("Tags are added, replaced by key, listed in order and removed")
    func life() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")

        _ = try await add([Tag(key: "b", value: "1"), Tag(key: "a", value: "")], cards)
        let after = try await add([Tag(key: "b", value: "2")], cards)

        #expect(after.tags == [Tag(key: "a", value: ""), Tag(key: "b", value: "2")])
        _ = try await cards.service.deleteTags.run(
            DeleteTagsInput(resourceArn: cards.cardARN("fraud"), tagKeys: ["a", "absent"]),
            for: cards.caller
        )
        let listed = try await cards.service.listTags.run(
            ListTagsInput(resourceArn: cards.cardARN("fraud")),
            for: cards.caller
        )
        #expect(listed.tags == [Tag(key: "b", value: "2")])
    }

    @Test("A card has at most fifty tags; a refused addition adds none")
    func limit() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")
        _ = try await add((1...50).map { Tag(key: "key-\($0)", value: "") }, cards)

        await #expect(throws: SageMakerError.tagLimitExceeded(limit: 50)) {
            try await add([Tag(key: "one", value: ""), Tag(key: "key-1", value: "new")], cards)
        }

        let replaced = try await add([Tag(key: "key-1", value: "new")], cards)
        #expect(replaced.tags?.count == 50)
    }

    @Test("Keys that repeat or are reserved are refused")
    func keys() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")

        await #expect(throws: SageMakerError.duplicateTagKey("a")) {
            try await add([Tag(key: "a", value: "1"), Tag(key: "a", value: "2")], cards)
        }
        await #expect(throws: SageMakerError.reservedTagKey("AWS:x")) {
            try await add([Tag(key: "AWS:x", value: "1")], cards)
        }
    }

    @Test("Keys that only look alike are two keys")
    func spellings() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")

        let tags = try await add([Tag(key: "\u{C5}", value: "1"), Tag(key: "\u{212B}", value: "2")], cards).tags

        #expect(tags?.map { Array($0.key.utf8) } == [[0xC3, 0x85], [0xE2, 0x84, 0xAB]])
        await #expect(throws: SageMakerError.reservedTagKey("aws:\u{E33}")) {
            try await add([Tag(key: "aws:\u{E33}", value: "")], cards)
        }
    }

    @Test("An export job carries no tags, and neither does a card that is not there")
    func otherResources() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")
        let job = cards.cardARN("fraud") + "/export-job/job"

        await #expect(throws: SageMakerError.notTaggable(job)) {
            try await cards.service.addTags.run(AddTagsInput(resourceArn: job, tags: []), for: cards.caller)
        }
        await #expect(throws: SageMakerError.cardNotFound(cards.cardARN("absent"))) {
            try await cards.service.addTags.run(
                AddTagsInput(resourceArn: cards.cardARN("absent"), tags: []),
                for: cards.caller
            )
        }
    }

    private func add(_ tags: [Tag], _ cards: TestService) async throws -> AddTagsOutput {
        try await cards.service.addTags.run(
            AddTagsInput(resourceArn: cards.cardARN("fraud"), tags: tags),
            for: cards.caller
        )
    }
}
