import CardConsole
import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct CardHistoryViewTests {
    private func markup(_ before: JSON?, _ after: JSON, decisions: [ModelCardDecision] = [], next: Int? = nil) -> String
    {
        let header = CardHeader(CardFixtures.card(after), latestVersion: 3, model: nil, choices: [], part: .history)
        let entry = CardHistory.Entry(
            version: 3,
            status: .approved,
            writtenAt: Timestamp(milliseconds: 1_710_000_000_000),
            writtenBy: "arn:aws:iam::123456789012:user/reviewer",
            changes: before.map { ContentDiff(from: $0, to: after).changes },
            decisions: decisions
        )
        return CardHistoryView.view(CardHistory(header: header, entries: [entry], next: next, isLater: false)).markup
    }

    @Test("A version says who wrote it when, what changed, and what was decided")
    func tells() {
        let decision = ModelCardDecision(
            modelCardVersion: 3,
            action: .approve,
            before: .pendingReview,
            after: .approved,
            comment: "Fine <now>.",
            decidedAt: Timestamp(milliseconds: 1_720_000_000_000),
            decidedBy: "arn:aws:iam::123456789012:user/otto"
        )
        let text = markup(
            ["model_overview": ["model_owner": "<a>"]],
            ["model_overview": ["model_owner": "b"]],
            decisions: [decision]
        )
        for words in [
            "Version 3", "reviewer", "2024-03-09", "Changed", "Model overview › Model owner",
            "<del>&lt;a&gt;</del> → <ins>b</ins>",
            "<strong>Approved</strong> by", "otto", "Fine &lt;now&gt;.",
            "compare?item=credit-default%402&amp;item=credit-default%403",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("The first version has nothing to be compared with, and many changes are counted")
    func summarizes() {
        #expect(markup(nil, [:]).contains("The first version."))
        #expect(markup([:], [:]).contains("The content says the same as before."))
        let many = JSON.object((0..<30).map { JSONMember("field \($0)", .number("1")) })
        #expect(markup([:], many).contains("and 22 more."))
    }

    @Test("Older versions are a page further")
    func pages() {
        #expect(markup(nil, [:], next: 17).contains("history?from=17"))
    }
}
