import JSONTree
import ModelCards
import SageMakerAPI

/// Asks what a new card is to be about, and begins its edit.
struct NewCardPage {
    let page: PageContext

    static let routes: [Route] = [
        .get("new") { try await NewCardPage(page: $0).show() },
        .post("new") { try await NewCardPage(page: $0).receive() },
        .post("new/import") { try await NewCardPage(page: $0).importContent() },
        Suggestions.route,
    ]

    private func show() async throws -> ConsoleResponse {
        try await response(NewCard(chosen: EditSubject(page.request.query)))
    }

    private func response(_ new: NewCard, status: Int = 200) async throws -> ConsoleResponse {
        var new = new
        for kind in [EditDocument.Kind.model, .package, .trainingJob] {
            new.suggestions[kind] = try await Suggestions.find(kind, "", limit: 50, page)
        }
        new.edits = try await page.desk.edits.list(for: page.caller).filter { $0.cardName == nil }
        let layout = PageLayout(
            title: "New card",
            place: .cards,
            context: page,
            breadcrumb: Breadcrumb.view([("Cards", ConsolePath.to("cards")), ("New card", nil)])
        )
        return layout.response(status: status) { NewCardView.view(new, formToken: page.formToken) }
    }

    private func receive() async throws -> ConsoleResponse {
        guard let subject = EditSubject(page.request.form) else {
            return try await response(NewCard(problem: "Choose what the card is to be about."), status: 422)
        }
        do {
            return try await begin(try await EditBeginning(page: page).document(about: subject))
        } catch let problem as SubjectProblem {
            var new = NewCard(chosen: subject)
            new.subjectProblem = problem
            return try await response(new, status: problem.holder == nil ? 422 : 409)
        }
    }

    private func importContent() async throws -> ConsoleResponse {
        var text = page.request.form["json"] ?? ""
        if let file = page.request.files.first(where: { !$0.bytes.isEmpty }) {
            guard let decoded = String(validating: file.bytes, as: UTF8.self) else {
                let problem = "“\(file.name)” is not a text file in UTF-8."
                return try await response(NewCard(importProblem: problem, importText: text), status: 422)
            }
            text = decoded
        }
        do {
            let imported = try ImportedContent(text)
            return try await begin(EditDocument(kind: .none, name: imported.name, content: imported.content))
        } catch let problem as ImportProblem {
            return try await response(NewCard(importProblem: problem.message, importText: text), status: 422)
        }
    }

    private func begin(_ document: EditDocument) async throws -> ConsoleResponse {
        let edit = try await page.desk.edits.begin(
            cardName: nil,
            baseVersion: nil,
            title: document.title,
            document: document.text,
            for: page.caller
        )
        return .redirect(to: OpenEdit(edit).path(.details))
    }
}
