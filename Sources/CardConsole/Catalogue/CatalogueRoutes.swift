import ModelCards

extension Route {
    /// The list of cards, what is done with several of them, and saved views of the list.
    static let cards: [Route] = [
        .get("cards") { context in
            let page = try await CataloguePage.load(context)
            var layout = PageLayout(title: "Cards", place: .cards, context: context)
            layout.isWide = true
            return layout.response { CatalogueView(page: page, formToken: context.formToken).content }
        },
        .post("cards/export") { context in
            .redirect(to: try await BulkExport.run(BulkSelection(context.request.form), context))
        },
        .post("cards/compare") { context in
            .redirect(to: BulkSelection(context.request.form).comparisonPath)
        },
        .post("views") { context in
            let form = context.request.form
            let address = CatalogueAddress(query: form[SavedViewsView.queryField] ?? "").page(after: nil)
            guard let name = form.text(SavedViewsView.nameField), name.unicodeScalars.count <= SavedViews.nameLimit
            else {
                return .redirect(to: address.path(done: CatalogueMessage.viewNameMissing.rawValue))
            }
            try await context.desk.views.save(name: name, query: address.query, for: context.caller)
            return .redirect(to: address.path(done: CatalogueMessage.viewSaved.rawValue))
        },
        .post("views/remove") { context in
            let form = context.request.form
            try await context.desk.views.remove(name: form[SavedViewsView.nameField] ?? "", for: context.caller)
            let address = CatalogueAddress(query: form[SavedViewsView.queryField] ?? "")
            return .redirect(to: address.path(done: CatalogueMessage.viewRemoved.rawValue))
        },
    ]
}
