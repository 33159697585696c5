import JSONTree
import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func entry(_ kind: RegistryKind, named name: String, in scope: Scope) throws -> RegistryEntry? {
        let rows = try connection.rows(
            """
            SELECT \(sql: RegistryEntry.columns) FROM registry_entry
            WHERE kind = \(kind) AND account = \(scope.accountID) AND region = \(scope.region) \
            AND sort_name = \(kind.sortName(of: name))\(sql: rowLock)
            """
        )
        return try rows.first?.read(RegistryEntry.init)
    }

    package func insert(_ entry: NewRegistryEntry, properties: [SearchableProperty]) throws -> Int64 {
        let rows = try connection.rows(
            """
            INSERT INTO registry_entry (kind, account, region, name, sort_name, status, group_name, version, \
            approval_status, created_at, created_by_arn, created_by_principal, \
            last_modified_at, last_modified_by_arn, last_modified_by_principal, document)
            VALUES (\(entry.kind), \(entry.scope.accountID), \(entry.scope.region), \(entry.name), \
            \(entry.kind.sortName(of: entry.name)), \(entry.status), \(entry.groupName), \(entry.version), \
            \(entry.approvalStatus), \(entry.createdAt), \(entry.createdBy.arn), \(entry.createdBy.principalID), \
            \(entry.createdAt), \(entry.createdBy.arn), \(entry.createdBy.principalID), \(entry.document.text))
            RETURNING id
            """
        )
        guard let id = try rows.first?.read({ row in try row.integer() }) else {
            throw StoreError.unreadable("a new entry has no key")
        }
        try insert(properties, of: id, kind: entry.kind, in: entry.scope, changedAt: entry.createdAt)
        return id
    }

    package func update(_ entry: RegistryEntry, properties: [SearchableProperty]) throws {
        let document = entry.document.text
        _ = try connection.run(
            """
            INSERT INTO registry_revision (entry_id, said_until, document)
            SELECT id, \(entry.lastModifiedAt), document FROM registry_entry
            WHERE id = \(entry.id) AND document <> \(document)
            """
        )
        let changed = try connection.run(
            """
            UPDATE registry_entry SET status = \(entry.status), version = \(entry.version), \
            approval_status = \(entry.approvalStatus), policy = \(entry.policy), \
            last_modified_at = \(entry.lastModifiedAt), last_modified_by_arn = \(entry.lastModifiedBy.arn), \
            last_modified_by_principal = \(entry.lastModifiedBy.principalID), document = \(document)
            WHERE id = \(entry.id)
            """
        )
        guard changed == 1 else { throw StoreError.constraint("an entry that changes is gone") }
        _ = try connection.run("DELETE FROM registry_property WHERE entry_id = \(entry.id)")
        try insert(properties, of: entry.id, kind: entry.kind, in: entry.scope, changedAt: entry.lastModifiedAt)
        try moveTags(of: entry.arn, to: entry.lastModifiedAt)
    }

    package func delete(_ entry: RegistryEntry) throws {
        _ = try connection.run("DELETE FROM tag WHERE resource = \(entry.arn)")
        _ = try connection.run("DELETE FROM registry_entry WHERE id = \(entry.id)")
    }

    package func document(of entry: RegistryEntry, asOf time: Timestamp) throws -> JSON? {
        guard time >= entry.createdAt else { return nil }
        let rows = try connection.rows(
            """
            SELECT coalesce((SELECT document FROM registry_revision \
            WHERE entry_id = \(entry.id) AND said_until > \(time) ORDER BY said_until, id LIMIT 1), document)
            FROM registry_entry WHERE id = \(entry.id)
            """
        )
        return try rows.first?.read { row in try row.document() }
    }

    package func entryMade(by clientToken: String, in scope: Scope) throws -> RegistryEntry? {
        let rows = try connection.rows(
            """
            SELECT \(sql: RegistryEntry.columns) FROM registry_entry WHERE id = (SELECT entry_id \
            FROM registry_client_token WHERE account = \(scope.accountID) AND region = \(scope.region) \
            AND token = \(clientToken))\(sql: rowLock)
            """
        )
        return try rows.first?.read(RegistryEntry.init)
    }

    package func remember(clientToken: String, of entryID: Int64, in scope: Scope) throws {
        _ = try connection.run(
            """
            INSERT INTO registry_client_token (account, region, token, entry_id)
            VALUES (\(scope.accountID), \(scope.region), \(clientToken), \(entryID))
            """
        )
    }
}
