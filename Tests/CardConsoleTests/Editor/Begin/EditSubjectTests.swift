import CardConsole
import Testing

@Suite("What a new card is about")
struct EditSubjectTests {
    @Test(
        "A form or an address names it",
        arguments: [
            ("model=churn", EditSubject(kind: .model, name: "churn")),
            ("package=churn%2F3", EditSubject(kind: .package, name: "churn/3")),
            ("job=+j+", EditSubject(kind: .trainingJob, name: "j")),
            ("kind=external", EditSubject(kind: .external)),
            ("model=&kind=none", EditSubject(kind: .none)),
        ]
    )
    func read(_ query: String, _ subject: EditSubject) {
        #expect(EditSubject(FormFields(urlEncoded: Array(query.utf8))) == subject)
    }

    @Test("Anything else names nothing", arguments: ["", "kind=x", "model="])
    func nothing(_ query: String) {
        #expect(EditSubject(FormFields(urlEncoded: Array(query.utf8))) == nil)
    }
}
