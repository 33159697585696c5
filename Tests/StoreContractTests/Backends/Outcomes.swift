/// Runs `body` that many times at once; a run that succeeds has nil for its outcome.
func outcomes(
    of count: Int,
    _ body: @escaping @Sendable (Int) async throws -> Void
) async -> [Refusal?] {
    await withTaskGroup(of: Refusal?.self) { group in
        for number in 0..<count {
            group.addTask {
                do {
                    try await body(number)
                    return nil
                } catch {
                    return error as? Refusal ?? Refusal(reason: "\(error)")
                }
            }
        }
        return await group.reduce(into: []) { $0.append($1) }
    }
}
