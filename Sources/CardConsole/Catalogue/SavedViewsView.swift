import ModelCards

/// Somebody's own views of the list, and a form that makes the present list one of them.
struct SavedViewsView {
    let page: CataloguePage
    let formToken: HTML

    /// The fields of the two forms.
    static let nameField = "view-name"
    static let queryField = "view-query"

    var view: HTML {
        section(.class("saved-views"), .ariaLabelledBy("saved-views")) {
            h2(.id("saved-views"), .class("rail-title")) { "Your views" }
            if page.views.isEmpty {
                p(.class("hint")) { "Save a filter that you need again, and it stands here." }
            } else {
                ul(.class("views")) {
                    for view in page.views {
                        li { row(view) }
                    }
                }
            }
            if page.currentView == nil, page.address.query != "" {
                save
            }
        }
    }

    private func row(_ view: SavedView) -> HTML {
        let address = CatalogueAddress(query: view.query)
        return div(.class("view-row")) {
            a(.href(address.path), .ariaCurrent(page.currentView == view)) { view.name }
            form(.method("post"), .action(ConsolePath.to("views", "remove"))) {
                formToken
                input(.type("hidden"), .name(Self.nameField), .value(view.name))
                input(.type("hidden"), .name(Self.queryField), .value(page.address.query))
                button(
                    .type("submit"),
                    .class("button quiet"),
                    .ariaLabel("Remove the view \(view.name)"),
                    .title("Remove this view"),
                    .attribute("data-confirm", "Remove the view “\(view.name)”?")
                ) { span(.class("icon icon-close"), .ariaHidden) {} }
            }
        }
    }

    private var save: HTML {
        details(.class("save-view"), .flag("open", page.message == .viewNameMissing)) {
            summary(.class("button secondary")) { "Save this filter" }
            form(.class("stack"), .method("post"), .action(ConsolePath.to("views"))) {
                formToken
                input(.type("hidden"), .name(Self.queryField), .value(page.address.page(after: nil).query))
                Field.text(
                    "Name of the view",
                    name: Self.nameField,
                    value: "",
                    problem: page.message == .viewNameMissing ? "Give it a name of 1 to 64 characters." : nil,
                    isRequired: true,
                    limit: 64,
                    placeholder: "High risk, not approved"
                )
                Button.secondary("Save")
            }
        }
    }
}
