import ModelCards

/// Unsaved edits, each to be continued or discarded.
package enum EditListView {
    /// What stands below the page's title.
    package static func view(_ list: EditList) -> HTML {
        div(.class("stack")) {
            if list.edits.isEmpty {
                EmptyState.view(title: "Nothing unsaved") {
                    p {
                        "While you create or edit a card, what you type is kept on the server. It waits here until you "
                        "save or discard it, on whatever computer you sign in."
                    }
                    p { Button.link("Create a card", to: ConsolePath.to("new")) }
                }
            } else {
                if list.edits.count > list.limit * 9 / 10 {
                    Notice.view(.warning) {
                        p { "You have \(list.edits.count) of at most \(list.limit) unsaved edits." }
                    }
                }
                p(.class("muted")) { "Only you see these." }
                table(list)
            }
        }
    }

    private static func table(_ list: EditList) -> HTML {
        DataTable.view(
            caption: "Unsaved edits",
            columns: ["Card", "Started from", "Last change", "Begun", "What to do"],
            rows: list.edits.map { edit in
                [
                    a(.href(page(of: edit))) { label(edit) },
                    origin(edit),
                    TimeView.view(edit.updatedAt),
                    TimeView.view(edit.createdAt),
                    actions(edit, list.formToken),
                ]
            },
            areRowsOpened: true
        )
    }

    private static func page(of edit: CardEdit) -> String { ConsolePath.to("edits", edit.id, "details") }

    private static func label(_ edit: CardEdit) -> String {
        edit.title.trimmed.isEmpty ? edit.cardName ?? "Card without a name" : edit.title
    }

    private static func origin(_ edit: CardEdit) -> HTML {
        guard let name = edit.cardName else { return "New card" }
        return a(.href(ConsolePath.card(name, version: edit.baseVersion))) {
            edit.baseVersion.map { "\(name), version \($0)" } ?? name
        }
    }

    private static func actions(_ edit: CardEdit, _ formToken: HTML) -> HTML {
        form(.class("row"), .method("post"), .action(ConsolePath.to("edits", edit.id, "discard"))) {
            formToken
            a(.class("button secondary compact"), .href(page(of: edit))) {
                "Continue"
                span(.class("visually-hidden")) { " \(label(edit))" }
            }
            button(
                .type("submit"),
                .class("button danger compact"),
                .attribute("data-confirm", "Discard what you typed into “\(label(edit))”? It cannot be brought back.")
            ) {
                "Discard"
                span(.class("visually-hidden")) { " \(label(edit))" }
            }
        }
    }
}
