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

    @Test("Every kind of value becomes a parameter of its own type")
    func bindsTypes() {
        let none: Int? = nil
        let half: Double? = 0.5

        let statement: SQLStatement = "SELECT \(true), \(false), \(none), \(half), \(Int64(7))"

        #expect(statement.values == [.integer(1), .integer(0), .null, .real(0.5), .integer(7)])
    }

    @Test("A statement within a statement brings its values along")
    func nests() {
        let inner: SQLStatement = "b = \(2) AND c IN\(.list([.text("x"), .text("y")]))"

        let outer: SQLStatement = "a = \(1) AND (\(inner)) AND d = \(4)"

        #expect(outer.text == "a = ? AND (b = ? AND c IN (?, ?)) AND d = ?")
        #expect(outer.values == [.integer(1), .integer(2), .text("x"), .text("y"), .integer(4)])
    }

    @Test("Statements are put together with their values in order")
    func appends() {
        var statement: SQLStatement = "a = \(1)"

        statement.append(" AND b = \(2)")

        #expect(statement.text == "a = ? AND b = ?")
        #expect(statement.values == [.integer(1), .integer(2)])
    }
}
