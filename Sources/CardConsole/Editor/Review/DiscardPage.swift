/// Asks whether a draft is to be thrown away, and does so.
struct DiscardPage {
    static let routes: [Route] = [
        .get("edits/:id/discard") { page in
            let open = try await OpenEdit.load(page)
            let layout = PageLayout(
                title: "Discard this draft?",
                place: .cards,
                context: page,
                breadcrumb: EditorFrame.breadcrumb(open, nil)
            )
            return layout.response { DiscardView.view(open, formToken: page.formToken) }
        },
        .post("edits/:id/discard") { page in
            let open = try await OpenEdit.load(page)
            try await page.desk.edits.remove(open.edit.id, for: page.caller)
            return .redirect(to: open.edit.cardName.map { ConsolePath.card($0) } ?? ConsolePath.to("cards"))
        },
    ]
}

/// What is lost when a draft is thrown away.
package enum DiscardView {
    package static func view(_ open: OpenEdit, formToken: HTML) -> HTML {
        form(.method("post"), .action(open.path("discard")), .class("card stack")) {
            formToken
            p {
                "Everything typed into "
                strong { open.document.title }
                " since it was begun is lost. "
                if open.isExisting { "The card itself stays as it is." }
            }
            p(.class("muted")) {
                "Last kept "
                TimeView.view(open.edit.updatedAt)
                "."
            }
            div(.class("row")) {
                Button.danger("Discard the draft")
                Button.link("Keep it", to: open.path(.details))
            }
        }
    }
}
