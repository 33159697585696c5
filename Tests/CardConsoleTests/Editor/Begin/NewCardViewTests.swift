import CardConsole
import Testing

@Suite("The page for a new card")
struct NewCardViewTests {
    private let hostile = EditorFixtures.hostile

    private func markup(_ new: NewCard) -> String {
        NewCardView.view(new, formToken: EditorFixtures.formToken).markup
    }

    @Test("What was chosen in an address stands in its field")
    func chosen() {
        let markup = markup(NewCard(chosen: EditSubject(FormFields(urlEncoded: Array("model=churn-v3".utf8)))))

        #expect(markup.contains(#"value="churn-v3""#))
        #expect(markup.contains("button primary"))
    }

    @Test("A model that has a card is said so with links, and a missing one at its field")
    func problems() {
        let subject = EditSubject(kind: .model, name: hostile)
        var new = NewCard(chosen: subject)
        new.subjectProblem = SubjectProblem(subject: subject, message: "It has \(hostile)", holder: "churn")
        let held = markup(new)
        #expect(held.contains(#"href="/console/cards/churn/edit""#))
        #expect(!held.contains("<script"))

        new.subjectProblem = SubjectProblem(subject: subject, message: "There is none")
        #expect(markup(new).contains(#"id="model-problem">There is none</p>"#))
    }

    @Test("A text that could not be imported stays, and suggestions are escaped")
    func importText() {
        var new = NewCard(importProblem: "This is not JSON", importText: hostile)
        new.suggestions[.model] = Suggestions([.init(value: hostile, remark: hostile)])
        let markup = markup(new)

        #expect(!markup.contains("<script"))
        #expect(markup.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</textarea>"))
        #expect(markup.contains(#"id="json-problem">This is not JSON</p>"#))
    }
}
