import CardConsole
import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("The inbox")
struct ReviewInboxTests {
    private func decide(
        _ console: TestConsole,
        _ action: ReviewAction,
        _ name: String,
        _ comment: String? = nil
    ) async throws {
        _ = try await console.service.service.reviewModelCard.run(
            ReviewModelCardRequest(modelCardName: name, action: action, comment: comment),
            for: console.caller
        )
    }

    @Test("With four eyes, own work waits for others, and others' work waits here")
    func sorts() async throws {
        let root = try await TestConsole.open(policy: ServicePolicy(fourEyes: true))
        let reviewer = try await root.signedIn(as: "reviewer")
        try await root.service.create("mine")
        try await decide(root, .requestReview, "mine", "Look <here>")
        let own = await root.get("/console/reviews").text
        #expect(own.contains("Waiting for me <span class=\"count\">(0)</span>"))
        #expect(own.contains("Waiting for others <span class=\"count\">(1)</span>"))
        #expect(own.contains("Nothing waits for you"))
        let others = await reviewer.get("/console/reviews").text
        #expect(others.contains("Waiting for me <span class=\"count\">(1)</span>"))
        #expect(others.contains("Look &lt;here&gt;"))
        #expect(others.contains("No version of this card has been approved before."))
        #expect(others.contains("Waiting for others <span class=\"count\">(0)</span>"))
    }

    @Test("Without four eyes everything waits for everybody, with who wrote it")
    func everything() async throws {
        let root = try await TestConsole.open()
        try await root.service.create("mine")
        try await decide(root, .requestReview, "mine")
        let text = await root.get("/console/reviews").text
        #expect(text.contains("Waiting for me <span class=\"count\">(1)</span>"))
        #expect(text.contains("Written by you"))
        #expect(!text.contains("Waiting for others"))
    }

    @Test("What came back is there for its author, until it is sent in again")
    func sentBack() async throws {
        let root = try await TestConsole.open()
        let reviewer = try await root.signedIn(as: "reviewer")
        try await root.service.create("mine")
        try await decide(root, .requestReview, "mine")
        try await decide(reviewer, .reject, "mine", "Who owns it?")
        let text = await root.get("/console/reviews").text
        #expect(text.contains("Sent back to me <span class=\"count\">(1)</span>"))
        #expect(text.contains("Who owns it?"))
        #expect(text.contains("href=\"/console/cards/mine/edit\""))
        #expect(
            await reviewer.get("/console/reviews").text.contains("Sent back to me <span class=\"count\">(0)</span>")
        )
        try await decide(root, .requestReview, "mine")
        #expect(await root.get("/console/reviews").text.contains("Sent back to me <span class=\"count\">(0)</span>"))
    }

    @Test("The oldest request comes first, and the rest is on other pages")
    func pages() async throws {
        let root = try await TestConsole.open()
        for number in 1...12 {
            try await root.service.create("card-\(number)")
            root.service.clock.advance(milliseconds: 60_000)
        }
        for number in (1...12).reversed() {
            try await decide(root, .requestReview, "card-\(number)")
            root.service.clock.advance(milliseconds: 86_400_000)
        }
        // The first session has run out by now.
        let reviewer = try await root.signedIn(as: "reviewer")
        let first = await reviewer.get("/console/reviews").text
        #expect(first.contains("Waiting for me <span class=\"count\">(12)</span>"))
        let oldest = try #require(first.range(of: "card-12</a>"))
        let later = try #require(first.range(of: "card-11</a>"))
        #expect(oldest.lowerBound < later.lowerBound)
        #expect(first.contains(", 12 days ago"))
        #expect(!first.contains("card-2</a>"))
        let next = try #require(first.firstMatch(of: #/href="(/console/reviews\?after=[^"]+)"/#))
        let second = await reviewer.get(String(next.1)).text
        #expect(second.contains("card-2</a>"))
        #expect(second.contains("card-1</a>"))
        #expect(!second.contains("card-12</a>"))
    }

    @Test("Changes are counted since the version that was approved last")
    func changes() async throws {
        let root = try await TestConsole.open()
        try await root.service.create("mine", content: #"{"model_overview":{"model_name":"a"}}"#, status: .approved)
        try await root.service.update(
            "mine",
            content: #"{"model_overview":{"model_name":"b","model_owner":"c"}}"#,
            status: .pendingReview
        )
        let text = await root.get("/console/reviews").text
        #expect(text.contains("2 fields differ from version 1, which was approved last"))
        #expect(text.contains("/console/compare?item=mine%401&amp;item=mine%402"))
    }
}
