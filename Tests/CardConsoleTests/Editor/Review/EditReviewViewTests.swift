import CardConsole
import CardTesting
import JSONTree
import ModelCards
import Testing

@Suite("The last step")
struct EditReviewViewTests {
    private func review(
        _ content: JSON,
        _ card: EditReview.Card = .new,
        base: JSON? = nil,
        more: [EditFinding] = []
    ) -> EditReview {
        let open =
            base == nil
            ? EditorFixtures.edit(content) : EditorFixtures.edit(content, card: "churn", base: 2)
        return EditReview(open: open, findings: more + open.document.findings, card: card, base: base)
    }

    private func markup(_ review: EditReview) -> String { EditReviewView.view(review).markup }

    @Test("Problems are grouped by step and lead to their fields")
    func problems() {
        let markup = markup(
            review(
                ["model_overview": ["model_version": "x"], "other": 1],
                more: [EditFinding("name", .error, "Taken", link: .init(label: "Open it", path: "/console/cards/a"))]
            )
        )

        #expect(markup.contains("3 things to put right first"))
        #expect(
            markup.contains(
                ##"<a href="/console/edits/e1/details#name">Name of the card</a>: Taken <a href="/console/cards/a">Open it</a>"##
            )
        )
        #expect(markup.contains(##"href="/console/edits/e1/details#/model_overview/model_version""##))
        #expect(markup.contains(#"href="/console/edits/e1/json""#))
    }

    @Test("A new card has a status to begin with, and all of its text is escaped")
    func newCard() {
        let markup = markup(review(["intended_uses": ["purpose_of_model": .string(EditorFixtures.hostile)]]))

        #expect(markup.contains("Status of the new card"))
        #expect(markup.contains("&lt;script&gt;"))
        #expect(!markup.contains("<script"))
        #expect(review([:]).saveLabel == "Create card")
    }

    @Test("What has changed since the base version is listed")
    func changes() {
        let review = review(
            ["intended_uses": ["risk_rating": "High"]],
            .unchanged(.approved),
            base: ["intended_uses": ["risk_rating": "Low"]]
        )
        let markup = markup(review)

        #expect(markup.contains("Changed since version 2"))
        #expect(markup.contains("<del>Low</del> → <ins>High</ins>"))
        #expect(markup.contains(#"<option value="Draft" selected>"#))
        #expect(review.saveLabel == "Save version 3")
        #expect(!review.changesNothing)
    }

    @Test("A card that somebody else changed, archived or deleted is said so")
    func standing() {
        #expect(
            markup(review([:], .overtaken(version: 4, .draft), base: [:])).contains(
                "Somebody saved version 4 meanwhile"
            )
        )
        #expect(markup(review([:], .archived, base: [:])).contains("churn is archived"))
        #expect(markup(review([:], .deleted)).contains("Make it a new card"))
    }
}
