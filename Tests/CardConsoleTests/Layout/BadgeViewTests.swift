import CardConsole
import SageMakerAPI
import Testing

@Suite("Badges")
struct BadgeViewTests {
    @Test(
        "Every status has a colour, a symbol and a word",
        arguments: [
            (ModelCardStatus.draft, "tone-blue symbol-pencil", "Draft"),
            (.pendingReview, "tone-amber symbol-clock", "Pending review"),
            (.approved, "tone-green symbol-check", "Approved"), (.archived, "tone-grey symbol-box", "Archived"),
        ]
    )
    func status(_ status: ModelCardStatus, _ look: String, _ word: String) {
        #expect(StatusBadge.view(status).markup == #"<span class="badge \#(look)">\#(word)</span>"#)
    }

    @Test(
        "Every risk rating has, too, and so has none",
        arguments: [
            ("High", "tone-red symbol-triangle", "High risk"), ("Medium", "tone-amber symbol-diamond", "Medium risk"),
            ("Low", "tone-green symbol-circle", "Low risk"), ("Unknown", "tone-grey symbol-question", "Risk unknown"),
            (nil, "tone-grey symbol-question", "No rating"), ("<b>", "tone-grey symbol-question", "Risk not rated"),
        ]
    )
    func risk(_ rating: String?, _ look: String, _ word: String) {
        #expect(RiskBadge.view(rating).markup == #"<span class="badge \#(look)">\#(word)</span>"#)
    }
}
