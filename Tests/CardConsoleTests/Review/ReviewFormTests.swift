import CardConsole
import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("Deciding about a card")
struct ReviewFormTests {
    private let decisions = "/console/cards/churn/decisions"

    private func opened(fourEyes: Bool = false) async throws -> TestConsole {
        let console = try await TestConsole.open(policy: ServicePolicy(fourEyes: fourEyes))
        try await console.service.create("churn")
        return console
    }

    private func decide(
        _ console: TestConsole,
        _ action: ReviewAction,
        comment: String = "",
        version: Int = 1
    ) async -> TestPage {
        await console.post(
            decisions,
            [("action", action.rawValue), ("comment", comment), ("version", "\(version)")]
        )
    }

    @Test("A step leads to the card, which says what was done")
    func approves() async throws {
        let console = try await opened()
        let answer = await decide(console, .requestReview, comment: "Please <look>")
        #expect(answer.status == 303)
        #expect(answer["location"] == "/console/cards/churn?done=RequestReview#review")
        let card = await console.get("/console/cards/churn?done=RequestReview")
        #expect(card.text.contains("Version 1 waits for review now."))
        #expect(card.text.contains("Please &lt;look&gt;"))
        #expect(!card.text.contains("<look>"))
    }

    @Test("A rejection without a reason is refused at the comment")
    func needsReason() async throws {
        let console = try await opened()
        _ = await decide(console, .requestReview)
        let answer = await decide(console, .reject, comment: " ")
        #expect(answer.status == 400)
        #expect(answer.text.contains("Say what has to change, so that the author can act on it."))
        #expect(answer.text.contains("aria-invalid=\"true\""))
        #expect(try await console.service.describe("churn").modelCardStatus == .pendingReview)
    }

    @Test("A comment that is too long comes back whole, with its length")
    func keepsLongComment() async throws {
        let console = try await opened()
        let comment = String(repeating: "é", count: 4_001)
        let answer = await decide(console, .requestReview, comment: comment)
        #expect(answer.status == 400)
        #expect(answer.text.contains("The comment has 4001 characters; at most 4000 are kept."))
        #expect(answer.text.contains(comment))
    }

    @Test("A version that somebody wrote meanwhile is shown first, and the comment is kept")
    func stale() async throws {
        let console = try await opened()
        let reviewer = try await console.signedIn(as: "reviewer")
        _ = try await console.service.service.updateModelCard.run(
            UpdateModelCardRequest(modelCardName: "churn", content: #"{"model_overview":{"model_name":"new"}}"#),
            for: reviewer.caller
        )
        let answer = await decide(console, .approve, comment: "Fine <by> me")
        #expect(answer.status == 409)
        #expect(answer.text.contains("Version 2 was written while you read version 1"))
        #expect(answer.text.contains("title=\"arn:aws:iam::123456789012:user/reviewer\""))
        #expect(answer.text.contains("/console/compare?item=churn%401&amp;item=churn%402"))
        #expect(answer.text.contains("Fine &lt;by&gt; me"))
        #expect(answer.text.contains("name=\"version\" value=\"2\""))
        #expect(try await console.service.describe("churn").modelCardStatus == .draft)
    }

    @Test(
        "A version that is none cannot be what somebody looked at",
        arguments: ["x", "99999999999999999999", "-1", ""]
    )
    func unreadableVersion(text: String) async throws {
        let console = try await opened()
        let answer = await console.post(decisions, [("action", "RequestReview"), ("version", text)])
        #expect(answer.status == 409)
        #expect(try await console.service.describe("churn").modelCardStatus == .draft)
    }

    @Test("A step that somebody else's made impossible says what that was")
    func decidedMeanwhile() async throws {
        let console = try await opened()
        let reviewer = try await console.signedIn(as: "reviewer")
        _ = await decide(reviewer, .archive)
        let answer = await decide(console, .requestReview, comment: "mine")
        #expect(answer.status == 409)
        #expect(answer.text.contains("Somebody else was faster"))
        #expect(answer.text.contains("archived version 1"))
        #expect(answer.text.contains("mine</textarea>"))
        #expect(answer.text.contains("value=\"Restore\""))
    }

    @Test("With four eyes the author is told who approves, has no such button, and is refused")
    func fourEyes() async throws {
        let console = try await opened(fourEyes: true)
        _ = await decide(console, .requestReview)
        let page = await console.get(decisions)
        #expect(page.text.contains("You wrote version 1, so somebody else approves it."))
        #expect(!page.text.contains("value=\"Approve\""))
        let refused = await decide(console, .approve, comment: "I like it")
        #expect(refused.status == 403)
        #expect(refused.text.contains("This was not done"))
        #expect(refused.text.contains("I like it</textarea>"))
        let reviewer = try await console.signedIn(as: "reviewer")
        #expect(await reviewer.get(decisions).text.contains("value=\"Approve\""))
        #expect(await decide(reviewer, .approve).status == 303)
        #expect(try await console.service.describe("churn").modelCardStatus == .approved)
    }

    @Test("Without four eyes nobody is told about them")
    func twoEyes() async throws {
        let console = try await opened()
        let page = await console.get(decisions)
        #expect(!page.text.contains("somebody else"))
        #expect(page.text.contains("value=\"Approve\""))
    }

    @Test("Nonsense is refused with the page as it was; a card that is gone does not exist")
    func nonsense() async throws {
        let console = try await opened()
        let answer = await console.post(decisions, [("action", "Praise"), ("comment", "kept")])
        #expect(answer.status == 400)
        #expect(answer.text.contains("kept</textarea>"))
        #expect(await console.post("/console/cards/gone/decisions", [("action", "Approve")]).status == 404)
        #expect(await decide(console, .approve, version: 99).status == 409)
    }

    @Test("A scope is its own: another region has no such card")
    func otherRegion() async throws {
        let console = try await opened()
        try await console.desk.sessions.changeRegion(to: "eu-west-1", of: console.session)
        #expect(await console.get(decisions).status == 404)
    }
}
