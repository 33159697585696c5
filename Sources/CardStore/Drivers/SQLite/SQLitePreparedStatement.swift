import GRDB
import GRDBSQLite
import JSONTree

/// A prepared statement, run by SQLite itself.
///
/// GRDB's own way boxes every value and copies every text and row, which takes longer than the statement.
struct SQLitePreparedStatement {
    /// Keeps the statement as long as this value.
    private let owner: AnyObject
    private let handle: OpaquePointer

    /// A statement that GRDB has prepared.
    init(_ prepared: Statement) {
        owner = prepared
        handle = prepared.sqliteStatement
    }

    /// A statement that `owner` finalizes.
    init(_ handle: OpaquePointer, of owner: SQLiteReader) {
        self.owner = owner
        self.handle = handle
    }

    /// Runs the statement to its end.
    ///
    /// - Parameter read: called with each row; the row is valid only during the call.
    /// - Throws: SQLite's error, ``StoreError/unstorableText``, or what `read` throws.
    func run(_ values: [SQLValue] = [], read: (SQLiteColumns) throws -> Void = { _ in }) throws {
        defer {
            sqlite3_reset(handle)
            // The texts that are bound go away with this call.
            sqlite3_clear_bindings(handle)
        }
        guard Int(sqlite3_bind_parameter_count(handle)) == values.count else {
            throw DatabaseError(resultCode: .SQLITE_RANGE, message: "a statement has other parameters than values")
        }
        try bind(values, from: 0) {
            let columns = SQLiteColumns(handle)
            while true {
                let code = sqlite3_step(handle)
                if code == SQLITE_DONE { return }
                guard code == SQLITE_ROW else { throw error(code) }
                try read(columns)
            }
        }
    }

    /// Binds the values from one on, runs `body`, and holds each text still until it has returned.
    private func bind(_ values: [SQLValue], from first: Int, then body: () throws -> Void) throws {
        for index in first..<values.count {
            let place = CInt(index + 1)
            switch values[index] {
            case .null: try check(sqlite3_bind_null(handle, place))
            case .integer(let number): try check(sqlite3_bind_int64(handle, place, number))
            case .real(let number): try check(sqlite3_bind_double(handle, place, number))
            case .text(let text):
                guard !text.holdsNull else { throw StoreError.unstorableText }
                let bindAndGoOn = { (bytes: UnsafeBufferPointer<UInt8>) in
                    try bind(bytes, at: place)
                    try bind(values, from: index + 1, then: body)
                }
                if try text.utf8.withContiguousStorageIfAvailable(bindAndGoOn) == nil {
                    try Array(text.utf8).withUnsafeBufferPointer(bindAndGoOn)
                }
                return
            }
        }
        try body()
    }

    private func bind(_ text: UnsafeBufferPointer<UInt8>, at place: CInt) throws {
        // Without an address the parameter would be null.
        let empty: StaticString = ""
        let start = UnsafeRawPointer(text.baseAddress ?? empty.utf8Start).assumingMemoryBound(to: CChar.self)
        try check(sqlite3_bind_text(handle, place, start, CInt(clamping: text.count), nil))
    }

    private func check(_ code: CInt) throws {
        guard code == SQLITE_OK else { throw error(code) }
    }

    private func error(_ code: CInt) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) }
        )
    }
}

/// The columns of the row that a statement has come to.
struct SQLiteColumns {
    private let handle: OpaquePointer
    private let count: CInt

    fileprivate init(_ handle: OpaquePointer) {
        self.handle = handle
        count = sqlite3_column_count(handle)
    }

    /// Copies the row.
    ///
    /// - Throws: ``StoreError/unreadable(_:)`` for a blob.
    func values() throws -> [SQLValue] {
        var values: [SQLValue] = []
        values.reserveCapacity(Int(count))
        for column in 0..<count { values.append(try value(column)) }
        return values
    }

    private func value(_ column: CInt) throws -> SQLValue {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, column))
        case SQLITE_FLOAT: .real(sqlite3_column_double(handle, column))
        case SQLITE_TEXT: .text(bytes(column).map { String(copyingUTF8: $0) } ?? "")
        default: throw StoreError.unreadable("a column is neither a text nor a number")
        }
    }

    /// A column's text, for as long as the row is there; nil unless it is one.
    func bytes(_ column: CInt) -> UnsafeBufferPointer<UInt8>? {
        guard sqlite3_column_type(handle, column) == SQLITE_TEXT else { return nil }
        // The length is known only once the text is there.
        let start = sqlite3_column_text(handle, column)
        let count = Int(sqlite3_column_bytes(handle, column))
        return UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
    }
}
