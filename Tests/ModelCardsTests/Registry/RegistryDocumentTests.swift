import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct RegistryDocumentTests {
    @Test("Members are taken out by their names, and the others keep their order")
    func without() throws {
        let document = try JSON(parsing: #"{"A":1,"B":2,"C":{"A":3}}"#)

        #expect(document.without("A", "Z").text == #"{"B":2,"C":{"A":3}}"#)
        #expect(JSON.array([]).without("A") == .array([]))
    }

    @Test("A member is replaced in its place, and a new one comes last")
    func setting() throws {
        let document = try JSON(parsing: #"{"A":1,"B":2}"#)

        #expect(document.setting("A", to: .bool(true)).text == #"{"A":true,"B":2}"#)
        #expect(document.setting("C", to: .string("x")).text == #"{"A":1,"B":2,"C":"x"}"#)
        #expect(JSON.null.setting("A", to: .null) == .null)
        // The sign for kelvins is another name than the letter.
        #expect(document.setting("\u{212A}", to: .null).setting("K", to: .null).members?.count == 4)
    }

    @Test("Times are seconds since 1970")
    func times() {
        #expect(JSON.time(Timestamp(milliseconds: 1_700_000_000_120)) == .number("1700000000.12"))
    }
}
