import CPostgres

/// What PostgreSQL or libpq said when something went wrong.
struct PostgresFailure: Error, Sendable {
    /// Five characters from PostgreSQL; empty when the connection failed.
    let code: String
    /// The first line alone: the further ones quote values.
    let message: String
    /// Whether the connection is of no further use.
    let isConnectionLost: Bool

    /// Reads an error out of a result.
    init(_ result: OpaquePointer, on connection: OpaquePointer) {
        code = PQresultErrorField(result, CInt(PostgresFailure.stateField)).map { String(cString: $0) } ?? ""
        let primary = PQresultErrorField(result, CInt(PostgresFailure.messageField)).map { String(cString: $0) }
        message = primary ?? "the connection was lost"
        isConnectionLost = PQstatus(connection) == CONNECTION_BAD || code.isEmpty || code.hasPrefix("57P0")
    }

    init(connectionLost message: String) {
        code = ""
        self.message = message
        isConnectionLost = true
    }

    /// `PG_DIAG_SQLSTATE` and `PG_DIAG_MESSAGE_PRIMARY`, macros that are not imported.
    private static let stateField = UInt8(ascii: "C")
    private static let messageField = UInt8(ascii: "M")

    /// Whether somebody else's row was first, so that running the closure again shows it that row.
    ///
    /// Unique violation, foreign key violation (the row that was there is deleted now), serialization failure, deadlock.
    var isSomebodyElsesDoing: Bool {
        ["23505", "23503", "40001", "40P01"].contains(code)
    }

    /// The failure as every store reports it.
    var storeError: StoreError {
        if isConnectionLost {
            return .unavailable(message)
        }
        return switch code.prefix(2) {
        case "23": .constraint(message)
        // Connection, resources, operator intervention, system; and a server that only reads.
        case "08", "53", "57", "58": .unavailable(message)
        case "25" where code == "25006": .unavailable(message)
        default: .engine(code: code, message)
        }
    }
}

/// The end of a transaction that the engine gave up; nothing was changed.
struct PostgresRefusal: Error {
    let failure: PostgresFailure
    /// What the closure threw, which may be its own error in the place of the engine's.
    let error: any Error

    /// What the caller hears when the closure does not run again.
    var lastWord: any Error {
        error is PostgresFailure ? failure.storeError : error
    }
}
