import CardStore
import Testing

@Suite("Statements that SQLite runs itself")
struct SQLitePreparedStatementTests {
    @Test(
        "Values of every kind come back as they were bound",
        arguments: ["", "x", "é信用🙂", String(repeating: "信", count: 9_000)]
    )
    func values(text: String) async throws {
        let store = try await SQLiteStore.inMemory()

        let row = try await store.inspect { connection in
            try connection.rows(
                "SELECT \(text), \(nil as String?), \(Int64.min), \(0.1 as Double?), \("last")"
            ).first
        }

        var columns = try #require(row)
        #expect(try columns.text() == text)
        #expect(try columns.optionalText() == nil)
        #expect(try columns.integer() == .min)
        #expect(try columns.optionalReal() == 0.1)
        #expect(try columns.text() == "last")
        await store.close()
    }

    @Test("A kept statement that has failed can be run again, and keeps nothing of what it was bound to")
    func runsAgain() async throws {
        let store = try await SQLiteStore.inMemory()

        let rows = try await store.inspect { connection in
            #expect(throws: StoreError.self) { try connection.rows("SELECT abs(\(Int64.min)), \("a")") }
            return try connection.rows("SELECT abs(\(-1 as Int64)), \(nil as String?)")
        }

        var columns = try #require(rows.first)
        #expect(rows.count == 1)
        #expect(try columns.integer() == 1)
        #expect(try columns.optionalText() == nil)
        await store.close()
    }

    @Test("What cannot be kept or read is refused, and so is a statement with too few values")
    func refuses() async throws {
        let store = try await SQLiteStore.inMemory()

        try await store.inspect { connection in
            #expect(throws: StoreError.unstorableText) { try connection.rows("SELECT \("a\0b")") }
            #expect(throws: StoreError.unreadable("a column is neither a text nor a number")) {
                try connection.rows("SELECT x'00'")
            }
            #expect(throws: StoreError.self) { try connection.rows(SQLStatement(sql: "SELECT ?, ?", values: [.null])) }
        }
        await store.close()
    }
}
