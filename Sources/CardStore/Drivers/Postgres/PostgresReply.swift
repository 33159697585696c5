import CPostgres

/// What the server answered to one statement.
struct PostgresReply {
    /// The rows that were inserted, changed, deleted or selected.
    let count: Int
    /// Such as `COMMIT` or `INSERT 0 1`.
    let commandTag: String
    let rows: [SQLRow]

    /// Copies an answer whose columns are in the binary format.
    init(_ result: OpaquePointer) throws {
        commandTag = PQcmdStatus(result).map { String(cString: $0) } ?? ""
        count = PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
        let types = (0..<PQnfields(result)).map { PQftype(result, $0) }
        rows = try (0..<PQntuples(result)).map { row in
            SQLRow(
                try types.indices.map { column in
                    try PostgresReply.value(of: result, row, CInt(column), type: types[column])
                }
            )
        }
    }

    private static func value(
        of result: OpaquePointer,
        _ row: CInt,
        _ column: CInt,
        type: Oid
    ) throws -> SQLValue {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
        switch type {
        case 20, 23:  // int8, int4
            var number: Int64 = (bytes.first ?? 0) < 0x80 ? 0 : -1
            for byte in bytes {
                number = number << 8 | Int64(byte)
            }
            return .integer(number)
        case 701:  // float8
            return .real(Double(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) }))
        case 25, 1043, 19:  // text, varchar, name
            return .text(String(decoding: bytes, as: UTF8.self))
        default:
            throw StoreError.unreadable("column \(column) has the type \(type)")
        }
    }
}
