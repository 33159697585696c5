import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func role(named name: String, in accountID: String) throws -> Role? {
        try connection.rows(
            """
            SELECT \(sql: Role.columns) FROM role
            WHERE account = \(accountID) AND folded_name = \(name.lowercased())\(sql: rowLock)
            """
        ).first?.read(Role.init)
    }

    package func roles(in accountID: String) throws -> [Role] {
        try connection.rows("SELECT \(sql: Role.columns) FROM role WHERE account = \(accountID) ORDER BY folded_name")
            .map { try $0.read(Role.init) }
    }

    package func insert(_ role: Role, in accountID: String) throws {
        _ = try connection.run(
            """
            INSERT INTO role (account, folded_name, name, id, created_at, trust_policy)
            VALUES (\(accountID), \(role.name.lowercased()), \(role.name), \(role.id), \(role.createdAt), \
            \(role.trustPolicy))
            """
        )
    }

    package func deleteRole(named name: String, in accountID: String) throws -> Bool {
        try connection.run("DELETE FROM role WHERE account = \(accountID) AND folded_name = \(name.lowercased())") == 1
    }
}

extension Role {
    /// What ``init(_:)`` reads, in its order.
    fileprivate static let columns = "name, id, created_at, trust_policy"

    fileprivate init(_ row: inout SQLRow) throws {
        self.init(
            name: try row.text(),
            id: try row.text(),
            createdAt: try row.time(),
            trustPolicy: try row.text()
        )
    }
}
