import ModelCards
import SageMakerAPI

/// What the page for a new card shows.
package struct NewCard: Sendable {
    package var chosen: EditSubject?
    package var problem: String?
    package var subjectProblem: SubjectProblem?
    package var importProblem: String?
    package var importText = ""
    package var suggestions: [EditDocument.Kind: Suggestions] = [:]
    /// Drafts of new cards that were begun before.
    package var edits: [CardEdit] = []

    package init(
        chosen: EditSubject? = nil,
        problem: String? = nil,
        importProblem: String? = nil,
        importText: String = ""
    ) {
        self.chosen = chosen
        self.problem = problem
        self.importProblem = importProblem
        self.importText = importText
    }
}

/// The ways to begin a card: from the registry, from nothing, from a file.
package enum NewCardView {
    package static func view(_ new: NewCard, formToken: HTML) -> HTML {
        HTML.group {
            problems(new)
            drafts(new.edits)
            section(.class("card stack"), .ariaLabelledBy("new-registry")) {
                h2(.id("new-registry")) { "From the registry" }
                p(.class("muted")) {
                    "What the registry knows is filled in, and each field says where its value is from."
                }
                registry(
                    .model,
                    "A registered model",
                    "Fills in the model, its training job and its metrics.",
                    new,
                    formToken
                )
                registry(
                    .package,
                    "A model package",
                    "A version of a package group, such as churn/3, or its ARN.",
                    new,
                    formToken
                )
                registry(
                    .trainingJob,
                    "A training job",
                    "For a model that is not registered yet.",
                    new,
                    formToken
                )
            }
            section(.class("card stack"), .ariaLabelledBy("new-blank")) {
                h2(.id("new-blank")) { "From nothing" }
                blank(
                    .external,
                    "A model outside the registry",
                    "You write down what the model is called there.",
                    formToken
                )
                blank(.none, "No model yet", "For a card that is begun before its model.", formToken)
            }
            importSection(new, formToken)
        }
    }

    @HTMLBuilder private static func problems(_ new: NewCard) -> HTML {
        if let problem = new.problem {
            Notice.view(.problem) { p { problem } }
        }
        if let problem = new.subjectProblem, let holder = problem.holder {
            Notice.view(.warning, title: problem.message) {
                p { "A \(problem.subject.kind.word) has one card. Edit that one, or choose another." }
                div(.class("row")) {
                    Button.link("Open \(holder)", to: ConsolePath.card(holder), style: .primary)
                    Button.link("Edit \(holder)", to: ConsolePath.to("cards", holder, "edit"))
                }
            }
        }
    }

    @HTMLBuilder private static func drafts(_ edits: [CardEdit]) -> HTML {
        if !edits.isEmpty {
            section(.class("card stack"), .ariaLabelledBy("new-drafts")) {
                h2(.id("new-drafts")) { "Go on with a draft" }
                ul {
                    for edit in edits.prefix(5) {
                        li {
                            a(.href(ConsolePath.to("edits", edit.id, "details"))) { edit.title }
                            span(.class("muted")) {
                                ", last changed "
                                TimeView.view(edit.updatedAt)
                            }
                        }
                    }
                }
                if edits.count > 5 {
                    p { a(.href(ConsolePath.to("edits"))) { "All \(edits.count) drafts" } }
                }
            }
        }
    }

    private static func registry(
        _ kind: EditDocument.Kind,
        _ words: String,
        _ hint: String,
        _ new: NewCard,
        _ formToken: HTML
    ) -> HTML {
        let name = kind.field ?? ""
        let list = "suggestions-\(name)"
        let isChosen = new.chosen?.kind == kind
        let problem = new.subjectProblem?.subject.kind == kind ? new.subjectProblem?.message : nil
        return form(.class("inline-form begin"), .method("post"), .action(ConsolePath.to("new"))) {
            formToken
            div(.attribute("data-suggestions", kind.rawValue)) {
                Field.text(
                    words,
                    name: name,
                    value: isChosen ? new.chosen?.name ?? "" : "",
                    hint: hint,
                    problem: problem,
                    list: list
                )
            }
            datalist(.id(list)) {
                for entry in new.suggestions[kind]?.entries ?? [] {
                    option(.value(entry.value)) { entry.remark }
                }
            }
            if isChosen {
                Button.primary("Begin with this \(kind.word)")
            } else {
                Button.secondary("Begin with this \(kind.word)")
            }
        }
    }

    private static func blank(
        _ kind: EditDocument.Kind,
        _ words: String,
        _ hint: String,
        _ formToken: HTML
    ) -> HTML {
        form(.class("begin row"), .method("post"), .action(ConsolePath.to("new"))) {
            formToken
            input(.type("hidden"), .name("kind"), .value(kind.rawValue))
            Button.secondary(words)
            span(.class("muted")) { hint }
        }
    }

    private static func importSection(_ new: NewCard, _ formToken: HTML) -> HTML {
        section(.class("card stack"), .ariaLabelledBy("new-import")) {
            h2(.id("new-import")) { "From JSON" }
            form(
                .class("stack"),
                .method("post"),
                .action(ConsolePath.to("new", "import")),
                .attribute("enctype", "multipart/form-data")
            ) {
                formToken
                Field.area(
                    "A card’s content",
                    name: "json",
                    value: new.importText,
                    hint: "As the API, an SDK or another card’s JSON view shows it. What is not valid can be put right "
                        + "in the next steps.",
                    problem: new.importProblem,
                    rows: 8
                )
                div(.class("field")) {
                    label(.for("file")) { "Or a file with it" }
                    input(.type("file"), .id("file"), .name("file"), .attribute("accept", ".json,application/json"))
                }
                Button.secondary("Import")
            }
        }
    }
}
