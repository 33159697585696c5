import CardConsole
import CardTesting
import JSONTree
import Testing

@Suite("What stands above the first step")
struct DetailsHeaderTests {
    private func markup(_ open: OpenEdit, _ findings: [EditFinding] = []) -> String {
        DetailsHeader(open: open, findings: findings).view.markup
    }

    @Test("A new card has a name to be typed, a card that exists has none")
    func name() {
        #expect(markup(EditorFixtures.edit([:])).contains(#"id="name" name="name""#))
        #expect(!markup(EditorFixtures.edit([:], card: "churn", base: 1)).contains(#"name="name""#))
    }

    @Test("A taken name leads to the card that has it; one that nobody has typed is no problem")
    func findings() {
        let taken = EditFinding("name", .error, "Taken", link: .init(label: "Open churn", path: "/console/cards/churn"))
        let missing = EditFinding("name", .error, "Give the card a name")

        let markup = markup(EditorFixtures.edit([:]), [taken])
        #expect(markup.contains(#"id="name-problem">Taken</p>"#))
        #expect(markup.contains(#"<a href="/console/cards/churn">Open churn</a>"#))
        #expect(!self.markup(EditorFixtures.edit([:], name: ""), [missing]).contains("Give the card a name"))
    }

    @Test("What the registry says of a package is shown, escaped, and so are notes about the sources")
    func package() {
        let open = EditorFixtures.edit(
            ["model_package_details": ["model_package_description": .string(EditorFixtures.hostile), "domain": "x"]],
            notes: [EditorFixtures.hostile]
        )
        let markup = markup(open)

        #expect(markup.contains("<dt>Domain</dt><dd>x</dd>"))
        #expect(markup.contains("While this draft was filled"))
        #expect(!markup.contains("<script"))
    }
}
