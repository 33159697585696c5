/// Why a store could not do what it was asked to.
///
/// None of these is a caller's mistake: a rule looks first and throws its own error, so whatever arrives here is an
/// incident. The texts come from the engine's summary lines alone, never from values, connection strings or passwords.
package enum StoreError: Error, Hashable, Sendable {
    /// The engine cannot be reached or cannot write; nothing was changed.
    case unavailable(String)
    /// The connection ended while the engine was committing: everything was kept, or nothing.
    case outcomeUnknown(String)
    /// The database was written by a later release, whose schema has the number `found`.
    case newerSchema(found: Int, known: Int)
    /// A text holds U+0000, which PostgreSQL cannot store.
    case unstorableText
    /// The schema refused a row.
    case constraint(String)
    /// A stored value is none that this release knows.
    case unreadable(String)
    /// The engine refused a statement; `code` is its own.
    case engine(code: String, String)
    /// The store was closed before.
    case closed
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unavailable(let reason):
            "The store is unavailable: \(reason)"
        case .outcomeUnknown(let reason):
            "The connection ended during a commit, which may or may not have been kept: \(reason)"
        case .newerSchema(let found, let known):
            "The database has schema \(found), and this release knows schemas up to \(known): run a later release."
        case .unstorableText:
            "A text holds U+0000, which cannot be stored."
        case .constraint(let reason):
            "The schema refused a row: \(reason)"
        case .unreadable(let reason):
            "The database holds a value that this release cannot read: \(reason)"
        case .engine(let code, let reason):
            "The database refused a statement (\(code)): \(reason)"
        case .closed:
            "The store is closed."
        }
    }
}
