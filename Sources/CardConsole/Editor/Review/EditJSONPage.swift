import JSONTree
import ModelCards
import SageMakerAPI

/// The whole content of a draft as JSON, to be read, replaced or put right by hand.
struct EditJSONPage {
    let page: PageContext

    static let routes: [Route] = [
        .get("edits/:id/json") { try await EditJSONPage(page: $0).show() },
        .post("edits/:id/json") { try await EditJSONPage(page: $0).receive() },
    ]

    private func show() async throws -> ConsoleResponse {
        let open = try await OpenEdit.load(page)
        return response(open, text: open.document.content.prettyText)
    }

    private func response(_ open: OpenEdit, text: String, problem: String? = nil) -> ConsoleResponse {
        let layout = PageLayout(
            title: "\(open.document.title) as JSON",
            place: .cards,
            context: page,
            breadcrumb: EditorFrame.breadcrumb(open, nil)
        )
        return layout.response(status: problem == nil ? 200 : 422) {
            EditJSONView.view(open, text: text, problem: problem, formToken: page.formToken)
        }
    }

    private func receive() async throws -> ConsoleResponse {
        var open = try await OpenEdit.load(page)
        let text = page.request.form["json"] ?? ""
        do {
            open.document.content = try ImportedContent(text).content
            open.document.pending = []
            open = try await open.kept(expecting: EditForm(page.request.form).revision, page)
            return .redirect(to: open.path(.review))
        } catch let problem as ImportProblem {
            return response(open, text: text, problem: problem.message)
        } catch let error as SageMakerError {
            guard error.code == .conflictException else { throw error }
            let message = "This draft was changed in another window. Keep this text to replace what was kept there."
            return response(open, text: text, problem: message)
        }
    }
}

/// A form around a JSON document.
package enum EditJSONView {
    package static func view(_ open: OpenEdit, text: String, problem: String?, formToken: HTML) -> HTML {
        form(.method("post"), .action(open.path("json")), .class("stack json-editor")) {
            formToken
            input(.type("hidden"), .name(EditForm.revisionField), .value(String(open.edit.revision)))
            Field.area(
                "The card’s content",
                name: "json",
                value: text,
                hint: "Everything that the card says. The next page shows what the service’s rules say about it.",
                problem: problem,
                rows: 28
            )
            div(.class("row")) {
                Button.primary("Keep and review")
                Button.link("Back to the form", to: open.path(.details))
            }
        }
    }
}
