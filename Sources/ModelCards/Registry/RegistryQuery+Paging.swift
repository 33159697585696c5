import SageMakerAPI

extension RegistryQuery {
    /// Continues behind the entry that a page before ended with; nil begins at the beginning.
    ///
    /// - Throws: `ValidationException` for a token that was not made for this query.
    mutating func goOn(from token: String?, of operation: String, _ pages: PageTokens) throws(SageMakerError) {
        guard let token else { return }
        let position = try pages.position(in: token, of: seal(operation), count: 3)
        after = Position(createdAt: try Timestamp(position: position[0]), status: position[1], name: position[2])
    }

    /// The token that continues this query after an entry.
    func token(after entry: RegistryEntry, of operation: String, _ pages: PageTokens) -> String {
        pages.token(after: [entry.createdAt.position, entry.status, entry.name], of: seal(operation))
    }

    private func seal(_ operation: String) -> String {
        PageTokens.query(
            operation,
            scope,
            createdAfter?.position,
            createdBefore?.position,
            modifiedAfter?.position,
            modifiedBefore?.position,
            nameContains,
            status,
            approvalStatus,
            groupName,
            isVersioned,
            order.rawValue,
            ascending
        )
    }
}
