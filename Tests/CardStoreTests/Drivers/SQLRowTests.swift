import CardStore
import SageMakerAPI
import Testing

@Suite("Rows")
struct SQLRowTests {
    @Test("Columns are read one after the other")
    func readsInOrder() throws {
        var row = SQLRow([.integer(7), .text("text"), .null, .text("Draft"), .integer(9)])

        #expect(try row.integer() == 7)
        #expect(try row.text() == "text")
        #expect(row.isNull)
        #expect(try row.optionalText() == nil)
        #expect(try row.named(ModelCardStatus.self) == .draft)
        #expect(try row.time() == Timestamp(milliseconds: 9))
    }

    @Test("Numbers of both types are read, and nulls where they may be")
    func readsNumbers() throws {
        var row = SQLRow([.real(0.5), .integer(2), .null, .null, .integer(-3), .text("end")])

        #expect(try row.optionalReal() == 0.5)
        #expect(try row.optionalReal() == 2)
        #expect(try row.optionalReal() == nil)
        #expect(try row.optionalInteger() == nil)
        #expect(try row.optionalInteger() == -3)
        #expect(try row.text() == "end")
        for value in [SQLValue.text("1"), .real(1)] {
            #expect(throws: StoreError.self) {
                var row = SQLRow([value])
                _ = try row.optionalInteger()
            }
        }
        #expect(throws: StoreError.self) {
            var row = SQLRow([.text("1")])
            _ = try row.optionalReal()
        }
        #expect(throws: StoreError.self) {
            var row = SQLRow([.real(1)])
            _ = try row.optionalText()
        }
    }

    @Test("A column of another type, an unknown name and a missing column are errors, not crashes")
    func reportsMismatches() {
        #expect(throws: StoreError.self) {
            var row = SQLRow([.null])
            _ = try row.integer()
        }
        #expect(throws: StoreError.self) {
            var row = SQLRow([.integer(1)])
            _ = try row.text()
        }
        #expect(throws: StoreError.self) {
            var row = SQLRow([.text("Unheard")])
            _ = try row.named(ModelCardStatus.self)
        }
        #expect(throws: StoreError.self) {
            var row = SQLRow([])
            _ = try row.text()
        }
    }
}
