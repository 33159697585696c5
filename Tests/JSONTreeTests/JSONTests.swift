import JSONTree
import Testing

@Suite("Reading a JSON tree")
struct JSONTests {
    @Test("A value answers for its own type only")
    func answersForItsType() throws {
        let document = try JSON(parsing: #"{"s":"t","n":1.5,"i":3,"b":true,"a":[1],"o":{},"z":null}"#)
        #expect(document["s"]?.string == "t")
        #expect(document["n"]?.double == 1.5)
        #expect(document["n"]?.int == nil)
        #expect(document["i"]?.int == 3)
        #expect(document["b"]?.bool == true)
        #expect(document["a"]?.array == [.number("1")])
        #expect(document["o"]?.members == [])
        #expect(document["z"] == .null)
        #expect(document["missing"] == nil)
        #expect(document["s"]?.int == nil)
        #expect(document["a"]?["s"] == nil)
    }

    @Test("A member is found by its exact scalars")
    func findsMembersByScalars() throws {
        let document = try JSON(parsing: #"{"\u00e9":1,"e\u0301":2}"#)
        #expect(document["\u{E9}"] == .number("1"))
        #expect(document["e\u{301}"] == .number("2"))
    }
}
