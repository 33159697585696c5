import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func cardEdit(_ id: String, of owner: String, in scope: Scope) throws -> CardEdit? {
        try connection.rows(
            """
            SELECT id, card_name, base_version, title, revision, created_at, updated_at, document FROM card_edit \
            WHERE id = \(id) AND account = \(scope.accountID) AND region = \(scope.region) \
            AND owner = \(owner)\(sql: rowLock)
            """
        ).first?.read { row in try CardEdit(&row, of: owner, in: scope) }
    }

    package func cardEdits(of owner: String, in scope: Scope, limit: Int) throws -> [CardEdit] {
        try connection.rows(
            """
            SELECT id, card_name, base_version, title, revision, created_at, updated_at, '' FROM card_edit \
            WHERE account = \(scope.accountID) AND region = \(scope.region) AND owner = \(owner) \
            ORDER BY updated_at DESC, id DESC LIMIT \(limit)
            """
        ).map { row in try row.read { row in try CardEdit(&row, of: owner, in: scope) } }
    }

    package func keep(_ edit: CardEdit) throws {
        let changed = try connection.run(
            """
            INSERT INTO card_edit (id, account, region, owner, card_name, base_version, title, revision, \
            created_at, updated_at, document)
            VALUES (\(edit.id), \(edit.scope.accountID), \(edit.scope.region), \(edit.owner), \(edit.cardName), \
            \(edit.baseVersion), \(edit.title), \(edit.revision), \(edit.createdAt), \(edit.updatedAt), \
            \(edit.document))
            ON CONFLICT (id) DO UPDATE SET card_name = excluded.card_name, base_version = excluded.base_version, \
            title = excluded.title, revision = excluded.revision, updated_at = excluded.updated_at, \
            document = excluded.document \
            WHERE card_edit.account = excluded.account AND card_edit.region = excluded.region \
            AND card_edit.owner = excluded.owner
            """
        )
        guard changed == 1 else { throw StoreError.constraint("an unsaved edit is somebody else's") }
    }

    package func removeCardEdit(_ id: String, of owner: String, in scope: Scope) throws {
        _ = try connection.run(
            """
            DELETE FROM card_edit WHERE id = \(id) AND account = \(scope.accountID) AND region = \(scope.region) \
            AND owner = \(owner)
            """
        )
    }
}

extension CardEdit {
    /// Restores an edit from its columns, the document last.
    fileprivate init(_ row: inout SQLRow, of owner: String, in scope: Scope) throws {
        let id = try row.text()
        let cardName = try row.optionalText()
        let baseVersion = try row.optionalInteger().map(Int.init)
        let title = try row.text()
        let revision = Int(try row.integer())
        let createdAt = try row.time()
        let updatedAt = try row.time()
        self.init(
            id: id,
            scope: scope,
            owner: owner,
            cardName: cardName,
            baseVersion: baseVersion,
            title: title,
            document: try row.text(),
            revision: revision,
            createdAt: createdAt,
            updatedAt: updatedAt
        )
    }
}
