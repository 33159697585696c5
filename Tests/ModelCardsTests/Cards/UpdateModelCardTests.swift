import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct UpdateModelCardTests {
    private let low = #"{"intended_uses": {"risk_rating": "Low"}}"#
    private let high = #"{"intended_uses": {"risk_rating": "High"}}"#

    @Test("New content is a new version that keeps the status")
    func content() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", content: low, status: .approved)
        cards.clock.advance()

        try await cards.update("fraud", content: high)

        let card = try await cards.describe("fraud")
        #expect(card.modelCardVersion == 2)
        #expect(card.modelCardStatus == .approved)
        #expect(card.content == high)
        #expect(card.lastModifiedTime == cards.clock.now)
        #expect(try await cards.describe("fraud", version: 1).content == low)
    }

    @Test("A new status changes the latest version and no other")
    func status() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", content: low)
        try await cards.update("fraud", content: high)
        cards.clock.advance()

        try await cards.update("fraud", status: .pendingReview)

        #expect(try await cards.versions("fraud") == [2, 1])
        let card = try await cards.describe("fraud")
        #expect(card.modelCardStatus == .pendingReview)
        #expect(card.content == high)
        #expect(card.lastModifiedTime == cards.clock.now)
        #expect(try await cards.describe("fraud", version: 1).modelCardStatus == .draft)
    }

    @Test("Content and status together are one new version with that status")
    func both() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", content: low)

        try await cards.update("fraud", content: high, status: .approved)

        #expect(try await cards.versions("fraud") == [2, 1])
        #expect(try await cards.describe("fraud").modelCardStatus == .approved)
        #expect(try await cards.describe("fraud", version: 1).modelCardStatus == .draft)
    }

    @Test("A caller who has seen an older version is told, of two at once too")
    func expectedVersion() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", content: low)

        let refusals = try await withThrowingTaskGroup(of: SageMakerError?.self) { group in
            for content in [high, #"{"intended_uses": {"risk_rating": "Medium"}}"#] {
                group.addTask {
                    try await SageMakerError.of {
                        try await cards.update("fraud", content: content, expecting: 1, by: cards.caller)
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(refusals.contains(nil))
        #expect(refusals.contains(SageMakerError.unexpectedVersion(expected: 1, latest: 2, of: "fraud")))
        #expect(try await cards.versions("fraud") == [2, 1])
    }

    @Test("Strict updates refuse content and status together")
    func strict() async throws {
        let cards = try await TestService.open(policy: ServicePolicy(strictUpdates: true))
        try await cards.create("fraud", content: low)

        await #expect(throws: SageMakerError.contentAndStatusTogether) {
            try await cards.update("fraud", content: high, status: .approved)
        }

        #expect(try await cards.describe("fraud").content == low)
    }

    @Test("An update of nothing is refused")
    func neither() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")

        await #expect(throws: SageMakerError.neitherContentNorStatus) { try await cards.update("fraud") }
    }

    @Test(
        "Content that says the same makes no version, and the first text stays",
        arguments: [
            #"{"intended_uses": {"risk_rating": "Low"}}"#,
            #"{ "intended_uses" : { "risk_rating" : "\u004cow" } }"#,
        ]
    )
    func sameContent(text: String) async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", content: low)
        let before = try await cards.describe("fraud")
        cards.clock.advance()

        try await cards.update("fraud", content: text)

        #expect(try await cards.describe("fraud") == before)
    }

    @Test("The same content with a new status is a status change")
    func sameContentNewStatus() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", content: low)

        try await cards.update("fraud", content: low, status: .approved)

        #expect(try await cards.versions("fraud") == [1])
        #expect(try await cards.describe("fraud").modelCardStatus == .approved)
    }

    @Test("The content of an archived card is frozen")
    func archived() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", content: low, status: .archived)

        await #expect(throws: SageMakerError.cardArchived) { try await cards.update("fraud", content: high) }
        await #expect(throws: SageMakerError.cardArchived) {
            try await cards.update("fraud", content: high, status: .draft)
        }

        #expect(try await cards.describe("fraud").modelCardStatus == .archived)
        try await cards.update("fraud", status: .draft)
        try await cards.update("fraud", content: high)
        #expect(try await cards.versions("fraud") == [2, 1])
    }

    @Test("Every change moves the time of the last change, within a millisecond too")
    func lastModifiedMoves() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")

        try await cards.update("fraud", status: .approved)
        let first = try #require(try await cards.describe("fraud").lastModifiedTime)
        try await cards.update("fraud", status: .draft)
        let second = try #require(try await cards.describe("fraud").lastModifiedTime)

        #expect(first < second)
    }

    @Test("A card cannot take over a model that another card is about")
    func heldModel() async throws {
        let cards = try await TestService.open()
        let seven = #"{"model_overview": {"model_id": "credit-7"}}"#
        try await cards.create("first", content: seven)
        try await cards.create("second")

        await #expect(throws: SageMakerError.modelHeld(by: "first", modelID: "credit-7")) {
            try await cards.update("second", content: seven)
        }

        try await cards.update("first", content: #"{"model_overview": {"model_id": "credit-8"}}"#)
        try await cards.update("second", content: seven)
        #expect(try await cards.describe("second").modelCardVersion == 2)
    }

    @Test("An operator's limit on versions is kept")
    func versionLimit() async throws {
        let cards = try await TestService.open(policy: ServicePolicy(maxVersionsPerCard: 1))
        try await cards.create("fraud", content: low)

        await #expect(throws: SageMakerError.versionLimitExceeded(limit: 1)) {
            try await cards.update("fraud", content: high)
        }
    }

    @Test("The card's ARN does as well as its name")
    func byARN() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")

        try await cards.update(cards.cardARN("fraud"), status: .approved)

        #expect(try await cards.describe(cards.cardARN("fraud")).modelCardStatus == .approved)
    }

    @Test("An unknown card does not exist")
    func unknown() async throws {
        let cards = try await TestService.open()

        await #expect(throws: SageMakerError.cardNotFound("fraud")) { try await cards.update("fraud", status: .draft) }
    }

    @Test("A hundred writers at once make a hundred versions without a gap")
    func concurrentWriters() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")

        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...100 {
                group.addTask {
                    try await cards.update("fraud", content: #"{"model_overview": {"model_version": \#(number)}}"#)
                }
            }
            try await group.waitForAll()
        }

        let newest = try await cards.describe("fraud").modelCardVersion
        #expect(newest == 101)
        #expect(try await cards.versions("fraud") == Array((2...101).reversed()))
    }
}
