extension Route {
    /// The pages of this folder, in a reader's order.
    static let registry: [Route] = [
        .get("models") { context in
            let list = try await ModelList(context)
            return PageLayout(title: "Models", place: .models, context: context, isWide: true).response {
                ModelListView.view(list)
            }
        },
        .get("models/:name") { context in
            let page = try await ModelPage(named: context.parameter("name"), context)
            return entry(page.model.name, .models, [("Models", "models")], context) { ModelPageView.view(page) }
        },
        .get("training-jobs") { context in
            let list = try await JobList(context)
            return PageLayout(title: "Training jobs", place: .trainingJobs, context: context, isWide: true).response {
                JobListView.view(list)
            }
        },
        .get("training-jobs/:name") { context in
            let page = try await JobPage(named: context.parameter("name"), context)
            return entry(page.job.name, .trainingJobs, [("Training jobs", "training-jobs")], context) {
                JobPageView.view(page)
            }
        },
        .get("packages") { context in try await packages(context) },
        .get("packages/:group") { context in
            let page = try await GroupPage(named: context.parameter("group"), context)
            return entry(page.name, .packages, [("Model packages", "packages")], context) { GroupPageView.view(page) }
        },
        .get("package") { context in
            let page = try await PackagePage(named: context.request.query["arn"] ?? "", context)
            return entry(page.package.label, .packages, [("Model packages", "packages")], context) {
                PackagePageView.view(page)
            }
        },
    ]

    private static func packages(_ context: PageContext) async throws -> ConsoleResponse {
        let content: HTML
        if PackageList.isMeant(by: context.request.query) {
            content = PackageListView.view(try await PackageList(context))
        } else {
            content = GroupListView.view(try await GroupList(context))
        }
        return PageLayout(title: "Model packages", place: .packages, context: context, isWide: true).response {
            content
        }
    }

    /// The page of one entry, below its list.
    private static func entry(
        _ name: String,
        _ place: PageLayout.Place,
        _ lists: [(label: String, part: String)],
        _ context: PageContext,
        @HTMLBuilder content: () -> HTML
    ) -> ConsoleResponse {
        var layout = PageLayout(title: name, place: place, context: context)
        let way = lists.map { (label: $0.label, path: Optional(ConsolePath.to($0.part))) }
        layout.breadcrumb = Breadcrumb.view(way + [(label: name, path: nil)])
        return layout.response(content)
    }
}
