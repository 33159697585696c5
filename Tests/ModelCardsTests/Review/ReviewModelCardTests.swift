import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("A review moves a card's latest version from status to status")
struct ReviewModelCardTests {
    @Test("A draft is put forward, turned down with a reason, put forward again and approved")
    func life() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", by: People.author)

        let asked = try await cards.review("fraud", .requestReview, by: People.author)
        try await cards.review("fraud", .reject, "Say who is left out")
        try await cards.review("fraud", .requestReview, "Done", by: People.author)
        let approved = try await cards.review("fraud", .approve)

        #expect(
            asked
                == ReviewModelCardResponse(
                    modelCardName: "fraud",
                    modelCardVersion: 1,
                    modelCardStatus: .pendingReview
                )
        )
        #expect(approved.modelCardStatus == .approved)
        let card = try await cards.describe("fraud")
        #expect(card.modelCardStatus == .approved)
        #expect(card.lastModifiedBy == People.reviewer.identity.userContext)
        #expect(
            try await cards.history("fraud") == [
                "v1 author Reopen >Draft",
                "v1 author RequestReview Draft>PendingReview",
                "v1 reviewer Reject PendingReview>Draft (Say who is left out)",
                "v1 author RequestReview Draft>PendingReview (Done)",
                "v1 reviewer Approve PendingReview>Approved",
            ]
        )
    }

    @Test("What is archived can come back, and what is approved can be taken back")
    func back() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", status: .approved, by: People.author)

        try await cards.review("fraud", .reopen)
        try await cards.review("fraud", .archive, "Replaced")
        #expect(try await cards.review("fraud", .restore).modelCardStatus == .draft)
        try await cards.review("fraud", .approve)

        #expect(
            try await cards.history("fraud") == [
                "v1 author Approve >Approved",
                "v1 reviewer Reopen Approved>Draft",
                "v1 reviewer Archive Draft>Archived (Replaced)",
                "v1 reviewer Restore Archived>Draft",
                "v1 reviewer Approve Draft>Approved",
            ]
        )
    }

    @Test(
        "A step that the status does not allow is refused with what is possible",
        arguments: [
            (.draft, .reject, "RequestReview, Approve, Archive"),
            (.draft, .reopen, "RequestReview, Approve, Archive"),
            (.draft, .restore, "RequestReview, Approve, Archive"),
            (.pendingReview, .requestReview, "Approve, Reject, Archive"),
            (.pendingReview, .reopen, "Approve, Reject, Archive"),
            (.pendingReview, .restore, "Approve, Reject, Archive"),
            (.approved, .approve, "Reopen, Archive"),
            (.approved, .requestReview, "Reopen, Archive"),
            (.approved, .reject, "Reopen, Archive"),
            (.approved, .restore, "Reopen, Archive"),
            (.archived, .archive, "Restore"),
            (.archived, .approve, "Restore"),
            (.archived, .requestReview, "Restore"),
            (.archived, .reopen, "Restore"),
        ] as [(ModelCardStatus, ReviewAction, String)]
    )
    func impossible(status: ModelCardStatus, action: ReviewAction, possible: String) async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", status: status)

        let refusal = try await SageMakerError.of { try await cards.review("fraud", action, "why") }

        #expect(refusal?.code == .conflictException)
        #expect(
            refusal?.message == "Model card fraud is in status \(status.rawValue), which does not allow "
                + "\(action.rawValue). What is possible now: \(possible)"
        )
        #expect(try await cards.describe("fraud").modelCardStatus == status)
        #expect(try await cards.history("fraud").count == 1)
    }

    @Test("A rejection needs words, and blanks are none", arguments: [nil, "", " \n\t"] as [String?])
    func wordless(comment: String?) async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", status: .pendingReview)

        await #expect(throws: SageMakerError.rejectionWithoutComment) {
            try await cards.review("fraud", .reject, comment)
        }

        #expect(try await cards.describe("fraud").modelCardStatus == .pendingReview)
    }

    @Test("A comment is as long as 4,000 characters, in any script, and blank ones are not kept")
    func comments() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")
        let longest = String(repeating: "語", count: 4_000)

        await #expect(throws: SageMakerError.commentTooLong(limit: 4_000)) {
            try await cards.review("fraud", .requestReview, longest + "!")
        }
        try await cards.review("fraud", .requestReview, longest)
        try await cards.review("fraud", .approve, " ")

        #expect(
            try await cards.history("fraud").suffix(2) == [
                "v1 reviewer RequestReview Draft>PendingReview (\(longest))",
                "v1 reviewer Approve PendingReview>Approved",
            ]
        )
    }

    @Test("A reviewer who looked at an older version is told")
    func olderVersion() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", status: .pendingReview)
        try await cards.update("fraud", content: #"{"intended_uses": {"risk_rating": "High"}}"#)

        await #expect(throws: SageMakerError.unexpectedVersion(expected: 1, latest: 2, of: "fraud")) {
            try await cards.review("fraud", .approve, expecting: 1)
        }

        #expect(try await cards.review("fraud", .approve, expecting: 2).modelCardVersion == 2)
    }

    @Test("Of two who decide at once one does, and the other is told what was decided")
    func race() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", status: .pendingReview)

        let refusals = try await withThrowingTaskGroup(of: SageMakerError?.self) { group in
            for person in [People.author, People.reviewer] {
                group.addTask {
                    try await SageMakerError.of { try await cards.review("fraud", .approve, by: person) }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(refusals.compactMap { $0 }.map(\.code) == [.conflictException])
        #expect(try await cards.history("fraud").count == 2)
    }

    @Test("A card that is not there, or is somebody else's, is not reviewed")
    func strangers() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")
        let arn = cards.cardARN("fraud")

        await #expect(throws: SageMakerError.cardNotFound("churn")) { try await cards.review("churn", .archive) }
        await #expect(throws: SageMakerError.cardNotFound("fraud")) {
            try await cards.review("fraud", .archive, by: TestService.caller(account: "210987654321"))
        }
        let refusal = try await SageMakerError.of {
            try await cards.review(arn, .archive, by: TestService.caller(account: "210987654321"))
        }
        #expect(refusal?.code == .accessDeniedException)
        #expect(try await cards.review(arn, .archive).modelCardName == "fraud")
    }

    @Test("With four eyes a draft is not approved at once, nor anything by its author")
    func fourEyes() async throws {
        let cards = try await TestService.open(policy: ServicePolicy(fourEyes: true))
        try await cards.create("fraud", by: People.author)

        let tooEarly = try await SageMakerError.of { try await cards.review("fraud", .approve) }
        try await cards.review("fraud", .requestReview, by: People.author)
        let own = try await SageMakerError.of { try await cards.review("fraud", .approve, by: People.author) }

        #expect(tooEarly?.code == .conflictException)
        #expect(
            tooEarly?.message == "Model card fraud is in status Draft, which does not allow Approve. "
                + "What is possible now: RequestReview, Archive"
        )
        #expect(own?.code == .accessDeniedException)
        #expect(
            own?.message
                == "Version 1 of model card fraud was written by arn:aws:iam::123456789012:user/author, who cannot "
                + "approve it, since this service asks for four eyes. Set it to PendingReview and let somebody else "
                + "approve it"
        )
        #expect(try await cards.review("fraud", .approve).modelCardStatus == .approved)
    }

    @Test("People are offered the steps that they may take")
    func offers() async throws {
        let (author, reviewer) = (People.author, People.reviewer)
        let free = try await TestService.open().service.reviewModelCard
        let strict = try await TestService.open(policy: ServicePolicy(fourEyes: true)).service.reviewModelCard

        #expect(
            free.steps(from: .draft, writtenBy: author.identity.arn, for: author) == [
                .requestReview, .approve, .archive,
            ]
        )
        #expect(
            free.steps(from: .pendingReview, writtenBy: author.identity.arn, for: author) == [
                .approve, .reject, .archive,
            ]
        )
        #expect(
            strict.steps(from: .draft, writtenBy: author.identity.arn, for: reviewer) == [.requestReview, .archive]
        )
        #expect(strict.steps(from: .pendingReview, writtenBy: author.identity.arn, for: author) == [.reject, .archive])
        #expect(
            strict.steps(from: .pendingReview, writtenBy: author.identity.arn, for: reviewer) == [
                .approve, .reject, .archive,
            ]
        )
    }
}
