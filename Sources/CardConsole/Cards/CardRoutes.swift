import SageMakerAPI

extension Route {
    /// The pages of one card, in a reader's order.
    static let card: [Route] = [
        .get("cards/:name") { try await CardPage.answer($0) },
        .get("cards/:name/versions/:version") { try await CardPage.answer($0) },
        .get("cards/:name/trends") { try await CardTrends.answer($0) },
        .get("cards/:name/history") { try await CardHistory.answer($0) },
        .get("cards/:name/json") { try await CardJSON.answer($0) },
        .get("cards/:name/json/:version/download") { try await CardJSON.download($0) },
        .get("cards/:name/tags") { try await CardTags.answer($0) },
        .post("cards/:name/tags") { try await CardTags.change($0) },
        .get("cards/:name/exports") { try await CardExports.answer($0) },
        .post("cards/:name/export") { try await CardExports.begin($0) },
        .get("cards/:name/exports/:job") { try await CardExport.answer($0) },
        .get("cards/:name/exports/:job/progress") { try await CardExport.progress($0) },
        .get("cards/:name/exports/:job/pdf") { try await CardExport.pdf($0) },
    ]
}

extension ConsolePath {
    /// A page of a card beside the card itself: `history`, `json`, `exports`.
    static func card(_ name: String, part: String, query: [(String, String)] = []) -> String {
        to("cards", name, part, query: query)
    }

    /// The page that follows an export to its end.
    static func export(_ job: String, ofCard name: String) -> String { to("cards", name, "exports", job) }

    /// Versions and cards side by side; each item is spelt `name@version`.
    static func compare(_ items: [String], onlyChanges: Bool = false) -> String {
        to("compare", query: items.map { ("item", $0) } + (onlyChanges ? [("changes", "only")] : []))
    }
}

extension PageContext {
    /// The number in the path or the query that says which version is meant; nil for the latest.
    ///
    /// - Throws: `ResourceNotFound` for what is no version number.
    func version() throws(SageMakerError) -> Int? {
        guard let text = parameters["version"] ?? request.query.text("version") else { return nil }
        guard let number = Int(text), number > 0 else { throw .cardNotFound("\(parameter("name")) version \(text)") }
        return number
    }
}
