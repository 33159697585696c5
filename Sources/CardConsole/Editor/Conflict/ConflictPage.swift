import ModelCards
import SageMakerAPI

/// Shows the difference to the second of two people who edit a card, and merges.
struct ConflictPage {
    let page: PageContext

    static let routes: [Route] = [
        .get("edits/:id/conflict") { try await ConflictPage(page: $0).show() },
        .post("edits/:id/conflict") { try await ConflictPage(page: $0).receive() },
    ]

    private func show() async throws -> ConsoleResponse {
        let open = try await OpenEdit.load(page)
        guard let conflict = try await EditConflict.load(open, page) else { return .redirect(to: open.path(.review)) }
        return response(conflict)
    }

    private func response(_ conflict: EditConflict, status: Int = 200, missesChoice: Bool = false) -> ConsoleResponse {
        let layout = PageLayout(
            title: "Bring both changes together",
            place: .cards,
            context: page,
            breadcrumb: EditorFrame.breadcrumb(conflict.open, nil)
        )
        return layout.response(status: status) {
            EditConflictView.view(
                conflict,
                formToken: page.formToken,
                chosen: page.request.form,
                missesChoice: missesChoice
            )
        }
    }

    private func receive() async throws -> ConsoleResponse {
        var open = try await OpenEdit.load(page)
        guard let conflict = try await EditConflict.load(open, page) else { return .redirect(to: open.path(.review)) }
        let form = page.request.form
        // The choices are about a version; somebody may have saved another one since.
        guard form[EditConflict.versionField] == String(conflict.theirVersion),
            EditForm(form).revision == open.edit.revision
        else { return response(conflict, status: 409) }
        guard let choices = conflict.choices(form) else { return response(conflict, status: 422, missesChoice: true) }
        open.document.content = conflict.merge(choices).content
        open.edit.baseVersion = conflict.theirVersion
        open = try await open.kept(expecting: open.edit.revision, page)
        return .redirect(to: open.path(.review))
    }
}
