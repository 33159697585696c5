import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func consoleSession(_ tokenDigest: String) throws -> ConsoleSession? {
        try connection.rows(
            """
            SELECT \(sql: Caller.columns), form_token, created_at, last_seen_at FROM console_session \
            WHERE token_digest = \(tokenDigest)\(sql: rowLock)
            """
        ).first?.read { row in
            ConsoleSession(
                tokenDigest: tokenDigest,
                caller: try Caller(&row),
                formToken: try row.text(),
                createdAt: try row.time(),
                lastSeenAt: try row.time()
            )
        }
    }

    package func keep(_ session: ConsoleSession) throws {
        _ = try connection.run(
            """
            INSERT INTO console_session (token_digest, \(sql: Caller.columns), form_token, created_at, last_seen_at)
            VALUES (\(session.tokenDigest), \(session.caller.values), \(session.formToken), \(session.createdAt), \
            \(session.lastSeenAt))
            ON CONFLICT (token_digest) DO UPDATE SET account = excluded.account, region = excluded.region, \
            arn = excluded.arn, principal = excluded.principal, access_key = excluded.access_key, \
            form_token = excluded.form_token, created_at = excluded.created_at, last_seen_at = excluded.last_seen_at
            """
        )
    }

    package func removeConsoleSession(_ tokenDigest: String) throws {
        _ = try connection.run("DELETE FROM console_session WHERE token_digest = \(tokenDigest)")
    }

    package func removeConsoleSessions(
        createdBefore: Timestamp,
        lastSeenBefore: Timestamp,
        linksBefore: Timestamp
    ) throws {
        _ = try connection.run(
            "DELETE FROM console_session WHERE created_at < \(createdBefore) OR last_seen_at < \(lastSeenBefore)"
        )
        _ = try connection.run("DELETE FROM sign_in_link WHERE expires_at < \(linksBefore)")
    }

    package func insert(_ link: SignInLink) throws {
        _ = try connection.run(
            """
            INSERT INTO sign_in_link (token_digest, \(sql: Caller.columns), expires_at)
            VALUES (\(link.tokenDigest), \(link.caller.values), \(link.expiresAt))
            """
        )
    }

    package func takeSignInLink(_ tokenDigest: String) throws -> SignInLink? {
        // Of two who delete a row, the second waits for the first and then finds it gone.
        try connection.rows(
            "DELETE FROM sign_in_link WHERE token_digest = \(tokenDigest) RETURNING \(sql: Caller.columns), expires_at"
        ).first?.read { row in
            SignInLink(tokenDigest: tokenDigest, caller: try Caller(&row), expiresAt: try row.time())
        }
    }
}

extension Caller {
    /// What ``init(_:)`` reads, in its order.
    fileprivate static let columns = "account, region, arn, principal, access_key"

    /// The values of ``columns``.
    fileprivate var values: SQLStatement {
        "\(scope.accountID), \(scope.region), \(identity.arn), \(identity.principalID), \(accessKeyID)"
    }

    fileprivate init(_ row: inout SQLRow) throws {
        self.init(
            scope: Scope(accountID: try row.text(), region: try row.text()),
            identity: try row.identity(),
            accessKeyID: try row.text()
        )
    }
}
