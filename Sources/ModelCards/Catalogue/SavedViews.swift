import SageMakerAPI

/// The filters of the catalogue that people have given names, each person's for themselves.
package struct SavedViews: Sendable {
    /// As many as a person may have in a region.
    package static let limit = 100
    /// The longest name, in Unicode code points.
    package static let nameLimit = 64
    /// The longest query, in Unicode code points.
    package static let queryLimit = 2_000

    let store: any Store
    let now: @Sendable () -> Timestamp

    /// The caller's views, by name.
    package func list(for caller: Caller) async throws -> [SavedView] {
        try await store.read { try $0.savedViews(of: caller.identity.arn, in: caller.scope) }
    }

    /// Gives a query a name, in the place of the query that had it before.
    ///
    /// - Throws: `ValidationException` for a name or query of the wrong length, `ResourceLimitExceeded`.
    package func save(name: String, query: String, for caller: Caller) async throws {
        let name = name.withoutOuterWhitespace
        guard (1...Self.nameLimit).contains(name.unicodeScalars.count), !name.utf8.contains(0) else {
            throw SageMakerError.invalidViewName(limit: Self.nameLimit)
        }
        guard query.unicodeScalars.count <= Self.queryLimit, !query.utf8.contains(0) else {
            throw SageMakerError.viewTooLong(limit: Self.queryLimit)
        }
        let view = SavedView(
            scope: caller.scope,
            owner: caller.identity.arn,
            name: name,
            query: query,
            createdAt: now()
        )
        try await store.transaction { records in
            let present = try records.savedViews(of: view.owner, in: view.scope)
            let isNew = !present.contains { $0.name.utf8.elementsEqual(name.utf8) }
            if isNew, present.count >= Self.limit { throw SageMakerError.viewLimitExceeded(limit: Self.limit) }
            try records.keep(view)
        }
    }

    /// Forgets a view; nothing happens when there is none.
    package func remove(name: String, for caller: Caller) async throws {
        try await store.transaction {
            try $0.removeSavedView(named: name, of: caller.identity.arn, in: caller.scope)
        }
    }
}

/// Refusals of views.
extension SageMakerError {
    static func invalidViewName(limit: Int) -> SageMakerError {
        SageMakerError(.validationException, "The name of a view has 1 to \(limit) characters")
    }

    static func viewTooLong(limit: Int) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The filter of a view can have at most \(limit) characters. Take some of its values out"
        )
    }

    static func viewLimitExceeded(limit: Int) -> SageMakerError {
        SageMakerError(
            .resourceLimitExceeded,
            "A person can have at most \(limit) views in a region. Remove one that you no longer need"
        )
    }
}
