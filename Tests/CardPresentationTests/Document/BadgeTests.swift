import CardPresentation
import SageMakerAPI
import Testing

@Suite struct BadgeTests {
    @Test(
        "A status is a word, a symbol and a colour",
        arguments: [
            (ModelCardStatus.draft, Badge("Draft", .pencil, .blue)),
            (.pendingReview, Badge("Pending review", .clock, .amber)),
            (.approved, Badge("Approved", .check, .green)),
            (.archived, Badge("Archived", .box, .grey)),
        ]
    )
    func showsStatus(status: ModelCardStatus, badge: Badge) {
        #expect(Badge(status) == badge)
    }

    @Test("A rating that the schema does not know is none", arguments: [nil, "", "high", "Extreme"])
    func showsUnknownRating(rating: String?) {
        #expect(Badge(riskRating: rating) == Badge("Risk not rated", .question, .grey))
    }
}
