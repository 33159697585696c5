import CardConsole
import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("Two people edit a card")
struct EditConflictTests {
    private let conflict = EditConflict(
        open: EditorFixtures.edit(
            [
                "intended_uses": ["purpose_of_model": "Mine <b>", "risk_rating": "Low"],
                "model_overview": ["model_name": "new"],
            ],
            card: "churn",
            base: 2
        ),
        baseVersion: 2,
        base: ["intended_uses": ["purpose_of_model": "Old <b>"], "model_overview": ["model_name": "old"]],
        theirVersion: 3,
        theirs: [
            "intended_uses": ["purpose_of_model": "Theirs <b>"],
            "model_overview": ["model_name": "old", "model_owner": "B"],
        ],
        theirAuthor: "arn:aws:iam::123456789012:user/<jo>",
        theirTime: Timestamp(milliseconds: 0)
    )
    private let place = ContentPlace([.member("intended_uses"), .member("purpose_of_model")])

    @Test("What does not collide is brought together already")
    func changes() {
        #expect(conflict.merge().collisions.map(\.place) == [place])
        #expect(conflict.takenFromThem.map { $0.place.description } == ["model_overview.model_owner"])
        #expect(
            conflict.keptFromMe.map { $0.place.description } == [
                "intended_uses.risk_rating", "model_overview.model_name",
            ]
        )
    }

    @Test("Every collision needs a choice")
    func choices() {
        let name = EditConflict.field(place)

        #expect(conflict.choices(FormFields()) == nil)
        #expect(conflict.choices(FormFields([.init(name, "both")])) == nil)
        #expect(conflict.choices(FormFields([.init(name, "theirs")])) == [place: .theirs])
    }

    @Test("The page shows the base, both sides with their words marked, and what is merged; all of it escaped")
    func page() {
        let markup = EditConflictView.view(conflict, formToken: EditorFixtures.formToken).markup

        #expect(markup.contains("<legend>Intended uses › Purpose of the model</legend>"))
        #expect(markup.contains("<del>Old </del><ins>Mine </ins>&lt;b&gt;"))
        #expect(markup.contains("<del>Old </del><ins>Theirs </ins>&lt;b&gt;"))
        #expect(markup.contains("Taken over from version 3"))
        #expect(markup.contains(#"name="theirs" value="3""#))
        #expect(!markup.contains("<b>"))
        #expect(!markup.contains("<jo>"))
    }

    @Test("A form without a choice is shown again with the choices that were made")
    func again() {
        let chosen = FormFields([.init(EditConflict.field(place), "theirs")])
        let markup = EditConflictView.view(
            conflict,
            formToken: EditorFixtures.formToken,
            chosen: chosen,
            missesChoice: true
        ).markup

        #expect(markup.contains(#"value="theirs" checked"#))
        #expect(markup.contains("A choice is missing"))
    }
}
