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
