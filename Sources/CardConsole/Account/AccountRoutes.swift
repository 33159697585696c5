import ModelCards
import SageMakerAPI

extension Route {
    /// The pages of this folder, in a reader's order.
    static let account: [Route] = [
        .get("account") { context in
            var page = AccountPage(context)
            page.isChanged = context.request.query["done"] == "region"
            return account(page, context)
        },
        .post("account/region") { context in try await changeRegion(context) },
        .get("edits") { context in
            let edits = try await context.desk.edits.list(for: context.caller)
            return PageLayout(title: "Unsaved edits", place: nil, context: context).response {
                EditListView.view(EditList(edits: edits, formToken: context.formToken))
            }
        },
    ]

    private static func account(_ page: AccountPage, _ context: PageContext, status: Int = 200) -> ConsoleResponse {
        PageLayout(title: "Account and region", place: nil, context: context).response(status: status) {
            AccountPageView.view(page)
        }
    }

    /// Changes the region and goes on where the form says, or back to the account.
    private static func changeRegion(_ context: PageContext) async throws -> ConsoleResponse {
        let region = context.request.form.text("region") ?? ""
        let next = context.request.form.text("next")
        guard Scope.isRegion(region) else {
            var page = AccountPage(context)
            page.typedRegion = region
            page.next = next
            page.problem = "A region has 9 to 16 lowercase letters, digits and hyphens, such as us-west-2."
            return account(page, context, status: 400)
        }
        try await context.desk.sessions.changeRegion(to: region, of: context.session)
        guard let next else { return .redirect(to: ConsolePath.to("account", query: [("done", "region")])) }
        return .redirect(to: ConsolePath.checked(next))
    }
}
