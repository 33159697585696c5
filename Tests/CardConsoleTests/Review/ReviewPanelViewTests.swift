import CardConsole
import SageMakerAPI
import Testing

@Suite struct ReviewPanelViewTests {
    private func panel(_ status: ModelCardStatus = .pendingReview, _ steps: [ReviewAction] = []) -> ReviewPanel {
        ReviewPanel(
            card: "churn",
            version: 3,
            latestVersion: 3,
            status: status,
            steps: steps,
            formToken: HTML("the token")
        )
    }

    @Test("The form names the version that was read, holds the token, and has a button a step")
    func form() {
        let text = ReviewPanelView.view(panel(.pendingReview, [.approve, .reject, .archive])).markup
        #expect(text.contains("action=\"/console/cards/churn/decisions\""))
        #expect(text.contains("the token<input type=\"hidden\" name=\"version\" value=\"3\">"))
        for action in ["Approve", "Reject", "Archive"] {
            #expect(text.contains("name=\"action\" value=\"\(action)\""))
        }
        #expect(text.contains("A rejection needs one"))
        #expect(text.contains("data-confirm=\"Archive this card?"))
    }

    @Test("A version that is not the latest has no buttons but a way to the latest")
    func earlier() {
        var old = panel(.approved)
        old.latestVersion = 5
        let text = ReviewPanelView.view(old).markup
        #expect(!text.contains("<form"))
        #expect(text.contains("Version 3 is approved. Only the latest version can be reviewed"))
        #expect(text.contains("<a href=\"/console/cards/churn\">version 5</a>"))
    }

    @Test("What was typed comes back with what is wrong with it")
    func problem() {
        var failed = panel(.pendingReview, [.reject])
        failed.comment = "</textarea><script>"
        failed.problem = "Too <long>"
        let text = ReviewPanelView.view(failed).markup
        #expect(text.contains("&lt;/textarea&gt;&lt;script&gt;</textarea>"))
        #expect(text.contains("Too &lt;long&gt;"))
    }

    @Test("The author of a draft is told who will approve it")
    func ownWork() {
        var mine = panel(.draft, [.requestReview])
        mine.isOwnWork = true
        #expect(ReviewPanelView.view(mine).markup.contains("somebody else approves it once you have requested review."))
    }
}
