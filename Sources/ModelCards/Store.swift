/// Everything the service keeps, seen from inside one transaction.
package protocol Records: CardRecords, CatalogueRecords, PortfolioRecords, DecisionRecords, CardEditRecords,
    SavedViewRecords, ExportJobRecords, TagRecords, RegistryRecords, SearchRecords, RoleRecords, SessionRecords
{}

/// Where the service keeps what it knows.
///
/// The closures are synchronous: a rule that cannot suspend cannot see a half-changed card. A closure may run more than
/// once, when the engine asks for the transaction to be repeated, so it must have no effect but through `records`.
package protocol Store: Sendable {
    /// Runs `body` in one durable transaction: everything it did is kept, or, when it throws, nothing.
    ///
    /// - Throws: what `body` throws, or the engine's own error, after which nothing was changed.
    func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (any Records) throws -> Value
    ) async throws -> Value

    /// Runs `body` against one consistent snapshot, without writing.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any Records) throws -> Value) async throws -> Value

    /// Runs `body` at once, on the calling thread; each of its queries sees what was committed before it.
    ///
    /// - Returns: nil when the store would have to wait for something, or reads on threads of its own only.
    func readAtOnce<Value>(_ body: (any Records) throws -> Value) throws -> Value?

    /// Answers when the store can be reached.
    ///
    /// - Throws: the engine's reason why not.
    func checkReadiness() async throws

    /// Lets go of files and connections; nothing may be called afterwards.
    func close() async
}

extension Store {
    package func readAtOnce<Value>(_ body: (any Records) throws -> Value) throws -> Value? { nil }
}
