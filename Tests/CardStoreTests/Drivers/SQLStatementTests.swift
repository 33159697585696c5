import CardStore
import Testing

@Suite("Statements")
struct SQLStatementTests {
    @Test("What is interpolated becomes a parameter")
    func bindsValues() {
        let name: String? = "'; DROP TABLE card"
        let nothing: String? = nil

        let statement: SQLStatement = "SELECT \(sql: "id") FROM card WHERE a = \(name) AND b = \(nothing) AND c = \(7)"

        #expect(statement.text == "SELECT id FROM card WHERE a = ? AND b = ? AND c = ?")
        #expect(statement.values == [.text("'; DROP TABLE card"), .null, .integer(7)])
    }

    @Test("Statements are put together with their values in order")
    func appends() {
        var statement: SQLStatement = "a = \(1)"

        statement.append(" AND b = \(2)")

        #expect(statement.text == "a = ? AND b = ?")
        #expect(statement.values == [.integer(1), .integer(2)])
    }
}
