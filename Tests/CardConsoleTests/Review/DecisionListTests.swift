import CardConsole
import SageMakerAPI
import Testing

@Suite struct DecisionListTests {
    private func markup(
        _ action: ReviewAction,
        from before: ModelCardStatus?,
        to after: ModelCardStatus,
        comment: String? = nil,
        isVersionNamed: Bool = false
    ) -> String {
        let decision = ModelCardDecision(
            modelCardVersion: 2,
            action: action,
            before: before,
            after: after,
            comment: comment,
            decidedAt: Timestamp(milliseconds: 1_700_000_000_000),
            decidedBy: "arn:aws:iam::123456789012:user/<author>"
        )
        return DecisionList.view([decision], isVersionNamed: isVersionNamed).markup
    }

    @Test("Who decided what, and when")
    func tells() {
        let text = markup(.reject, from: .pendingReview, to: .draft, comment: "One <b>\n\nTwo")
        #expect(text.contains("&lt;author&gt;</span> rejected <time datetime=\"2023-11-14T22:13:20.000Z\""))
        #expect(text.contains("<p>One &lt;b&gt;</p><p>Two</p>"))
    }

    @Test("Several versions are told apart")
    func namesVersion() {
        #expect(markup(.approve, from: .draft, to: .approved, isVersionNamed: true).contains("approved version 2"))
        #expect(
            markup(.requestReview, from: .draft, to: .pendingReview, isVersionNamed: true)
                .contains("requested review of version 2")
        )
    }

    @Test("A card's first status came with it")
    func creation() {
        #expect(markup(.reopen, from: nil, to: .draft).contains("</span> created it <time"))
        #expect(markup(.approve, from: nil, to: .approved).contains("</span> created it and approved <time"))
    }
}
