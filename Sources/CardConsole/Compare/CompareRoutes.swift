extension Route {
    /// Versions and cards side by side.
    static let compare: [Route] = [
        .get("compare") { try await ComparePage.answer($0) }
    ]
}
