import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("The history of a card's review")
struct ListModelCardDecisionsTests {
    @Test("Steps are listed newest first, with who took them and when")
    func steps() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", by: People.author)
        cards.clock.advance()
        try await cards.review("fraud", .requestReview, "Please", by: People.author)

        let decisions = try await cards.service.listModelCardDecisions.run(
            ListModelCardDecisionsRequest(modelCardName: cards.cardARN("fraud")),
            for: cards.caller
        ).decisions

        #expect(decisions.count == 2)
        #expect(
            decisions.first
                == ModelCardDecision(
                    modelCardVersion: 1,
                    action: .requestReview,
                    before: .draft,
                    after: .pendingReview,
                    comment: "Please",
                    decidedAt: cards.clock.now,
                    decidedBy: "arn:aws:iam::123456789012:user/author"
                )
        )
    }

    @Test("One version's steps can be asked for, a version that is not there cannot")
    func versions() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", status: .approved)
        try await cards.update("fraud", content: #"{"intended_uses": {"risk_rating": "High"}}"#, status: .pendingReview)
        try await cards.review("fraud", .approve)

        #expect(try await cards.history("fraud", version: 1) == ["v1 root Approve >Approved"])
        #expect(
            try await cards.history("fraud", version: 2) == [
                "v2 root RequestReview Approved>PendingReview", "v2 reviewer Approve PendingReview>Approved",
            ]
        )
        for number in [0, 3] {
            await #expect(throws: SageMakerError.versionNotFound(number, of: "fraud")) {
                try await cards.history("fraud", version: number)
            }
        }
    }

    @Test("A card that is not there has no history, nor has one of that name that was deleted")
    func missing() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", status: .approved)
        _ = try await cards.service.deleteModelCard.run(
            DeleteModelCardRequest(modelCardName: "fraud"),
            for: cards.caller
        )

        await #expect(throws: SageMakerError.cardNotFound("fraud")) { try await cards.history("fraud") }
        try await cards.create("fraud")
        #expect(try await cards.history("fraud") == ["v1 root Reopen >Draft"])
    }
}
