extension Array where Element: Sendable {
    /// What becomes of each element, in the elements' order, with all of them under way at once.
    ///
    /// For the few dozen elements of a page; the first failure ends the rest.
    func together<Value: Sendable>(
        _ body: @escaping @Sendable (Element) async throws -> Value
    ) async throws -> [Value] {
        try await withThrowingTaskGroup(of: (position: Int, value: Value).self) { group in
            for (position, element) in enumerated() {
                group.addTask { (position, try await body(element)) }
            }
            var values: [(position: Int, value: Value)] = []
            for try await value in group { values.append(value) }
            return values.sorted { $0.position < $1.position }.map(\.value)
        }
    }
}
