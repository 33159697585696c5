import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("Whichever call changes a card, its history says so and four eyes hold")
struct CardChangeTests {
    private let low = #"{"intended_uses": {"risk_rating": "Low"}}"#
    private let high = #"{"intended_uses": {"risk_rating": "High"}}"#

    @Test("An update's status is a step; content that keeps the status is none")
    func updates() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", content: low)

        try await cards.update("fraud", status: .pendingReview)
        try await cards.update("fraud", status: .draft)
        try await cards.update("fraud", status: .approved)
        try await cards.update("fraud", status: .approved)
        try await cards.update("fraud", content: high)
        try await cards.update("fraud", content: low, status: .draft)
        try await cards.update("fraud", status: .archived)
        try await cards.update("fraud", status: .draft)

        #expect(
            try await cards.history("fraud") == [
                "v1 root Reopen >Draft",
                "v1 root RequestReview Draft>PendingReview",
                "v1 root Reject PendingReview>Draft",
                "v1 root Approve Draft>Approved",
                "v3 root Reopen Approved>Draft",
                "v3 root Archive Draft>Archived",
                "v3 root Restore Archived>Draft",
            ]
        )
    }

    @Test("New content in the place of what is waiting is no rejection of it")
    func replaced() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", content: low, status: .pendingReview)

        try await cards.update("fraud", content: high, status: .draft)

        #expect(
            try await cards.history("fraud") == [
                "v1 root RequestReview >PendingReview", "v2 root Reopen PendingReview>Draft",
            ]
        )
    }

    @Test("A refused update leaves no step behind")
    func refused() async throws {
        let cards = try await TestService.open(policy: ServicePolicy(maxVersionsPerCard: 1))
        try await cards.create("fraud", content: low)

        await #expect(throws: SageMakerError.versionLimitExceeded(limit: 1)) {
            try await cards.update("fraud", content: high, status: .approved)
        }

        #expect(try await cards.history("fraud") == ["v1 root Reopen >Draft"])
    }

    @Test("A package's calls are steps of its card")
    func packages() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")

        let arn = try await cards.createVersion(of: "churn", card: low, status: "PendingReview")
        try await cards.updateCard(ofPackage: arn, content: low, status: "Approved")

        #expect(
            try await cards.history("churn-v1") == [
                "v1 root RequestReview >PendingReview", "v1 root Approve PendingReview>Approved",
            ]
        )
    }

    @Test("With four eyes nobody creates an approved card")
    func creation() async throws {
        let cards = try await open()

        await #expect(throws: Self.refusal(version: 1, of: "fraud", by: People.author)) {
            try await cards.create("fraud", status: .approved, by: People.author)
        }

        #expect(try await cards.cardNames() == [])
    }

    @Test("With four eyes an update by the author cannot approve, one by somebody else can")
    func approval() async throws {
        let cards = try await open()
        try await cards.create("fraud", content: low, status: .pendingReview, by: People.author)

        await #expect(throws: Self.refusal(version: 1, of: "fraud", by: People.author)) {
            try await cards.update("fraud", status: .approved, by: People.author)
        }
        await #expect(throws: Self.refusal(version: 2, of: "fraud", by: People.reviewer)) {
            try await cards.update("fraud", content: high, status: .approved, by: People.reviewer)
        }
        // It says what the card says already, so only the status is new.
        try await cards.update("fraud", content: low, status: .approved, by: People.reviewer)

        #expect(try await cards.describe("fraud").modelCardStatus == .approved)
        #expect(try await cards.versions("fraud") == [1])
    }

    @Test("With four eyes new content is a draft, unless the call says that it is ready for review")
    func newContent() async throws {
        let cards = try await open()
        try await cards.create("fraud", content: low, status: .pendingReview, by: People.author)
        try await cards.review("fraud", .approve)

        try await cards.update("fraud", content: high, by: People.reviewer)
        #expect(try await cards.describe("fraud").modelCardStatus == .draft)
        try await cards.update("fraud", content: low, status: .pendingReview, by: People.reviewer)

        #expect(
            try await cards.history("fraud") == [
                "v1 author RequestReview >PendingReview",
                "v1 reviewer Approve PendingReview>Approved",
                "v2 reviewer Reopen Approved>Draft",
                "v3 reviewer RequestReview Draft>PendingReview",
            ]
        )
        let own = try await SageMakerError.of { try await cards.review("fraud", .approve) }
        #expect(own == Self.refusal(version: 3, of: "fraud", by: People.reviewer))
        #expect(try await cards.review("fraud", .approve, by: People.author).modelCardStatus == .approved)
    }

    @Test("With four eyes a package is no way around")
    func packageMember() async throws {
        let cards = try await open()
        try await cards.createGroup("churn")

        let created = try await SageMakerError.of {
            try await cards.createVersion(of: "churn", card: low, status: "Approved")
        }
        let arn = try await cards.createVersion(of: "churn", card: low, status: "PendingReview")
        let updated = try await SageMakerError.of {
            try await cards.updateCard(ofPackage: arn, content: low, status: "Approved")
        }

        #expect(created?.code == .accessDeniedException)
        #expect(updated?.code == .accessDeniedException)
        #expect(try await cards.packageCard(arn) == [low, "PendingReview"])
    }

    private func open() async throws -> TestService {
        try await TestService.open(policy: ServicePolicy(fourEyes: true))
    }

    private static func refusal(version: Int, of card: String, by person: Caller) -> SageMakerError {
        .approvalByAuthor(person.identity.arn, version: version, of: card)
    }
}
