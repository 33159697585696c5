import CardConsole
import ModelCards
import Testing

@Suite("Before a card is edited")
struct EditCardPageTests {
    private func markup(isArchived: Bool = false, edits: [CardEdit] = []) -> String {
        EditCardView.view(
            "churn",
            latestVersion: 3,
            isArchived: isArchived,
            edits: edits,
            formToken: EditorFixtures.formToken
        ).markup
    }

    @Test("A draft that was begun before is offered first")
    func draft() {
        let markup = markup(edits: [EditorFixtures.edit(.object([]), card: "churn", base: 2).edit])

        #expect(markup.contains(#"href="/console/edits/e1/details""#))
        #expect(markup.contains("begun from version 2"))
        #expect(markup.contains("Begin anew from version 3"))
    }

    @Test("An archived card is to be restored first")
    func archived() {
        let markup = markup(isArchived: true)

        #expect(markup.contains("churn is archived"))
        #expect(!markup.contains("<form"))
    }
}
