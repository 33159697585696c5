import CardConsole
import JSONTree
import Testing

@Suite("A value looks like a text in a field, and the text like a value behind it")
struct TypedTextTests {
    @Test("What is no text is shown as JSON, and nothing as nothing")
    func shown() {
        #expect(TypedText.shown(nil) == "")
        #expect(TypedText.shown(.null) == "")
        #expect(TypedText.shown(.string("a\nb")) == "a\nb")
        #expect(TypedText.shown(.number("1.50")) == "1.50")
        #expect(TypedText.shown(.array([.bool(true)])) == "[true]")
    }

    @Test("A number keeps its digits")
    func numbers() {
        #expect(TypedText.read("1e-7", isNumber: true, present: nil) == .number("1e-7"))
        #expect(TypedText.read(" .5", isNumber: true, present: nil) == .number("0.5"))
        #expect(TypedText.read("1", isNumber: true, present: .number("1.0")) == .number("1"))
        #expect(TypedText.read("1 000", isNumber: true, present: nil) == .string("1 000"))
        #expect(TypedText.read("7", isNumber: false, present: nil) == .string("7"))
    }

    @Test("White space alone is nothing, unless it was there")
    func blank() {
        #expect(TypedText.read(" \r\n ", isNumber: false, present: nil) == nil)
        #expect(TypedText.read(" ", isNumber: false, present: .string(" ")) == .string(" "))
        #expect(TypedText.read("", isNumber: false, present: .null) == nil)
    }
}
