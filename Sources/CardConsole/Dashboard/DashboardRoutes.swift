extension Route {
    /// The console's start.
    static let dashboard: [Route] = [
        .get("") { context in
            let page = try await DashboardPage.load(context)
            var layout = PageLayout(title: "Dashboard", place: .dashboard, context: context)
            layout.isWide = true
            return layout.response { DashboardView(page: page).content }
        }
    ]
}
