import Synchronization

/// The readers of a file, each held by one thread at a time.
final class SQLiteReaders: Sendable {
    private struct State {
        var idle: [SQLiteReader] = []
        var open = 0
        var isClosed = false
    }

    /// As many threads as may read at once; others are sent the long way.
    private static let limit = 16

    private let path: String
    private let state = Mutex(State())

    /// Opens no reader before one is needed.
    init(path: String) {
        self.path = path
    }

    /// Runs `body` with a reader.
    ///
    /// - Returns: nil when there is none to be had.
    func withReader<Value>(_ body: (SQLiteReader) throws -> Value) rethrows -> Value? {
        guard let reader = take() else { return nil }
        defer { giveBack(reader) }
        return try body(reader)
    }

    /// Closes the readers; one that is held is closed when it is given back.
    func close() {
        // They close outside of the lock, when the last reference goes.
        _ = state.withLock { state -> [SQLiteReader] in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
    }

    private func take() -> SQLiteReader? {
        enum Choice {
            case idle(SQLiteReader)
            case new
            case none
        }
        let choice = state.withLock { state -> Choice in
            if let reader = state.idle.popLast() { return .idle(reader) }
            guard !state.isClosed, state.open < Self.limit else { return .none }
            state.open += 1
            return .new
        }
        switch choice {
        case .idle(let reader): return reader
        case .none: return nil
        case .new:
            if let reader = SQLiteReader(path: path) { return reader }
            state.withLock { $0.open -= 1 }
            return nil
        }
    }

    private func giveBack(_ reader: SQLiteReader) {
        state.withLock { state in
            if !state.isClosed { state.idle.append(reader) }
        }
    }
}
