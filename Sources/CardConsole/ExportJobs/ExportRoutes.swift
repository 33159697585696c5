import SageMakerAPI

extension Route {
    /// The export jobs of all cards, and the PDFs of several cards in one file.
    static let exports: [Route] = [
        .get("exports") { context in
            let page = try await ExportListPage.load(context)
            let title = page.batch == nil ? "Exports" : "Export of \(page.jobs.count == 1 ? "a card" : "several cards")"
            return PageLayout(title: title, place: .exports, context: context).response {
                ExportListView(page: page, formToken: context.formToken).content
            }
        },
        .get("exports/progress") { context in
            let page = try await ExportListPage.load(context)
            return .page(ExportListView(page: page, formToken: context.formToken).changing)
        },
        .get("exports/archive") { context in
            let page = try await ExportListPage.load(context)
            guard let batch = page.batch, page.completed > 0 else {
                throw SageMakerError(.resourceNotFound, "There is no finished PDF in this export")
            }
            let files = page.jobs.filter { $0.status == .completed }
            return try await ExportArchive.response(of: files, named: "\(batch.name).zip", context)
        },
        .post("exports/repeat") { context in
            try await ExportRepetition(context.request.form).run(context)
        },
    ]
}
