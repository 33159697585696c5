extension Route {
    /// The pages of this folder, in a reader's order.
    static let review: [Route] = [
        .get("reviews") { context in
            let inbox = try await ReviewInbox(context)
            return PageLayout(title: "Reviews", place: .reviews, context: context).response {
                ReviewInboxView.view(inbox)
            }
        },
        .get("cards/:name/decisions") { context in
            try await ReviewPage(cardNamed: context.parameter("name"), context: context).response(context)
        },
        .post("cards/:name/decisions") { context in try await ReviewForm(context).response(context) },
    ]
}

extension ReviewPage {
    /// The page as an answer.
    func response(_ context: PageContext, status: Int = 200) -> ConsoleResponse {
        guard let header else {
            return PageLayout(title: "Review of \(name)", place: .cards, context: context).response(status: status) {
                ReviewPageView.view(self)
            }
        }
        return CardPage.response(header, context, status: status) { ReviewPageView.view(self) }
    }
}
