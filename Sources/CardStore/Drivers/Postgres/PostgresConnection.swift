import CPostgres

/// One blocking connection, used by one thread at a time.
///
/// Statements go out in flights: everything that is known already is sent at once, then the answers are read, so a
/// flight costs one round trip.
final class PostgresConnection: @unchecked Sendable {
    private enum Command {
        case prepare(sql: String, name: String)
        case execute
    }

    private let handle: OpaquePointer
    /// The prepared statements' names by their text.
    private var prepared: [String: String] = [:]
    /// The flights whose answers nobody has waited for.
    private var unreadFlights: [[Command]] = []
    private var nextName = 1
    private(set) var isLost = false

    /// - Throws: ``StoreError/unavailable(_:)`` when there is no server, or it does not let us in.
    init(_ info: PostgresConnectionInfo) throws {
        let opened = info.withParameters { keywords, values in PQconnectdbParams(keywords, values, 0) }
        guard let handle = opened else { throw StoreError.unavailable("no memory for a connection") }
        guard PQstatus(handle) == CONNECTION_OK else {
            let message = info.redacting(String(cString: PQerrorMessage(handle)))
            PQfinish(handle)
            throw StoreError.unavailable(message.split(whereSeparator: \.isNewline).joined(separator: "; "))
        }
        self.handle = handle
        // Notices would go to standard error.
        PQsetNoticeReceiver(handle, { _, _ in }, nil)
        guard PQparameterStatus(handle, "server_encoding").map({ String(cString: $0) }) == "UTF8" else {
            throw StoreError.unavailable("the database's encoding is not UTF8")
        }
        guard PQenterPipelineMode(handle) == 1 else {
            throw StoreError.unavailable("the connection has no pipeline mode")
        }
        _ = try fly([Self.settings])
    }

    /// What a session needs, whatever the server's defaults.
    ///
    /// A commit that was answered must be on disk. What is no transaction of ours only reads. Every list is a walk along
    /// an index, and what is joined is sought: with old statistics, or none of a digest, the planner might rather fetch
    /// everything to sort or hash it. What a query asks of each row it must be able to keep in memory: with a set of a few
    /// hundred thousand keys beyond its limit, the planner would go through them all for every row.
    private static let settings: SQLStatement = """
        SELECT set_config('enable_bitmapscan', 'off', false), set_config('enable_sort', 'off', false), \
        set_config('enable_seqscan', 'off', false), set_config('enable_hashjoin', 'off', false), \
        set_config('jit', 'off', false), set_config('work_mem', '32MB', false), \
        set_config('default_transaction_read_only', 'on', false), \
        CASE current_setting('synchronous_commit') \
        WHEN 'off' THEN set_config('synchronous_commit', 'on', false) END
        """

    deinit {
        PQfinish(handle)
    }

    /// Sends statements and waits for their answers.
    ///
    /// - Returns: the answer to the last one.
    /// - Throws: ``PostgresFailure`` of the first that failed; those behind it did not run.
    func fly(_ statements: [SQLStatement]) throws -> PostgresReply {
        // Built before anything is sent, since it can refuse a value.
        let flight = try statements.map { ($0, try PostgresParameters($0.values)) }
        try readUnreadFlights()
        let commands = try send(flight)
        guard let reply = try read(commands) else { throw lost("the server did not answer") }
        return reply
    }

    /// Sends a statement whose answer changes nothing for anybody; the next flight reads it.
    func flyUnread(_ statement: SQLStatement) throws {
        unreadFlights.append(try send([(statement, try PostgresParameters(statement.values))]))
    }

    private func readUnreadFlights() throws {
        let unread = unreadFlights
        unreadFlights = []
        for commands in unread {
            do {
                _ = try read(commands)
            } catch let failure as PostgresFailure where !failure.isConnectionLost {
                continue
            }
        }
    }

    private func lost(_ message: String) -> PostgresFailure {
        isLost = true
        return PostgresFailure(connectionLost: message)
    }
}

// MARK: - Sending

extension PostgresConnection {
    /// Statements beyond this number are prepared anew each time, so that a connection's memory has a bound.
    private static let preparedLimit = 256

    private func send(_ flight: [(SQLStatement, PostgresParameters)]) throws -> [Command] {
        guard !isLost else { throw lost("the connection was lost before") }
        var commands: [Command] = []
        for (statement, parameters) in flight {
            var name = prepared[statement.text]
            if name == nil {
                let isKept = statement.isKept && prepared.count < Self.preparedLimit
                let newName = isKept ? "s\(nextName)" : ""
                nextName += 1
                try check(PQsendPrepare(handle, newName, Self.numbered(statement.text), 0, nil))
                commands.append(.prepare(sql: statement.text, name: newName))
                name = newName
            }
            try check(
                parameters.withPointers { count, values, lengths, formats in
                    PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1)
                }
            )
            commands.append(.execute)
        }
        try check(PQpipelineSync(handle))
        return commands
    }

    private func check(_ isSent: CInt) throws {
        guard isSent == 1 else { throw lost("the server cannot be written to") }
    }

    /// The text with `$1`, `$2` … for its question marks.
    private static func numbered(_ text: String) -> String {
        var numbered: [UInt8] = []
        numbered.reserveCapacity(text.utf8.count + 32)
        var number = 0
        for byte in text.utf8 {
            guard byte == UInt8(ascii: "?") else {
                numbered.append(byte)
                continue
            }
            number += 1
            numbered.append(contentsOf: "$\(number)".utf8)
        }
        return String(decoding: numbered, as: UTF8.self)
    }
}

// MARK: - Reading

extension PostgresConnection {
    /// Reads a flight's answers up to the mark that ends it.
    ///
    /// - Returns: the answer to the last statement.
    private func read(_ commands: [Command]) throws -> PostgresReply? {
        var remaining = commands[...]
        var reply: PostgresReply?
        var failure: (any Error)?
        var wasEnd = false
        while true {
            guard let result = PQgetResult(handle) else {
                // A null ends one command's results; there are never two in a row while the connection works.
                guard !wasEnd, PQstatus(handle) == CONNECTION_OK else {
                    isLost = true
                    throw failure ?? lost("the server ended the connection")
                }
                wasEnd = true
                remaining = remaining.dropFirst()
                continue
            }
            defer { PQclear(result) }
            wasEnd = false
            switch PQresultStatus(result) {
            case PGRES_PIPELINE_SYNC:
                if let failure { throw failure }
                return reply
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK:
                do {
                    reply = try accept(result, of: remaining.first) ?? reply
                } catch {
                    failure = failure ?? error
                }
            case PGRES_PIPELINE_ABORTED:
                break
            default:
                let refusal = PostgresFailure(result, on: handle)
                isLost = isLost || refusal.isConnectionLost
                failure = failure ?? refusal
            }
        }
    }

    private func accept(_ result: OpaquePointer, of command: Command?) throws -> PostgresReply? {
        guard case .prepare(let sql, let name) = command else { return try PostgresReply(result) }
        if !name.isEmpty {
            prepared[sql] = name
        }
        return nil
    }
}
