/// One transaction on one connection.
///
/// Its `BEGIN` goes out with the first statement, so that a transaction without statements costs nothing.
final class PostgresTransaction: SQLConnection {
    /// What a transaction may do and see.
    enum Kind {
        /// Each statement sees what was committed before it; rows that are to be changed are locked.
        case write
        /// All statements see one snapshot.
        case read
        /// There is one statement, which is a snapshot by itself; most reads are no more, and cost half.
        case glance

        fileprivate var opening: SQLStatement? {
            switch self {
            case .write: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
            case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
            case .glance: nil
            }
        }
    }

    /// A glance was asked for its second statement: the closure runs again, in a read.
    struct NeedsSnapshot: Error {}

    let dialect = SQLDialect.postgres
    private let connection: PostgresConnection
    private let kind: Kind
    private var isOpen = false
    /// What went wrong first, even where the closure has caught it: the engine has given the transaction up.
    private(set) var failure: PostgresFailure?
    /// Whether a glance was not enough, even where the closure has caught ``NeedsSnapshot``.
    private(set) var needsSnapshot = false
    private var hasGlanced = false

    init(_ kind: Kind, on connection: PostgresConnection) {
        self.kind = kind
        self.connection = connection
    }

    func run(_ statement: SQLStatement) throws -> Int {
        try reply(to: statement).count
    }

    func rows(_ statement: SQLStatement) throws -> [SQLRow] {
        try reply(to: statement).rows
    }

    /// Keeps what was done.
    ///
    /// - Throws: ``StoreError/outcomeUnknown(_:)`` when the connection ends before the answer.
    func commit() throws {
        if let failure { throw failure }
        guard isOpen else { return }
        guard kind == .write else { return try end("COMMIT") }
        isOpen = false
        do {
            let tag = try connection.fly(["COMMIT"]).commandTag
            // PostgreSQL answers the commit of a transaction that it has given up with this word.
            guard tag == "COMMIT" else { throw StoreError.engine(code: "25P02", "the transaction was rolled back") }
        } catch let failure as PostgresFailure {
            guard !failure.isConnectionLost else { throw StoreError.outcomeUnknown(failure.message) }
            self.failure = failure
            throw failure
        }
    }

    /// Forgets what was done.
    func rollBack() {
        guard isOpen, !connection.isLost else { return }
        // A connection that fails here is found out by its next user, and the server rolls back by itself.
        try? end("ROLLBACK")
    }

    private func end(_ statement: SQLStatement) throws {
        isOpen = false
        try connection.flyUnread(statement)
    }

    private func reply(to statement: SQLStatement) throws -> PostgresReply {
        guard !hasGlanced else {
            needsSnapshot = true
            throw NeedsSnapshot()
        }
        var statements = [statement]
        if !isOpen, let opening = kind.opening {
            statements.insert(opening, at: 0)
            // Whether or not the statement succeeds, its transaction is open from here on.
            isOpen = true
        }
        hasGlanced = kind == .glance
        do {
            return try connection.fly(statements)
        } catch let failure as PostgresFailure {
            self.failure = self.failure ?? failure
            throw failure
        }
    }
}
