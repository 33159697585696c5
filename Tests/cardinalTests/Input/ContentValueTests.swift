import JSONTree
import Testing
import cardinal

@Suite("A value for a card's content")
struct ContentValueTests {
    private func content(_ before: String, setting arguments: [String]) throws -> String {
        var document = try JSON(parsing: before)
        for argument in arguments {
            document = try #require(ContentValue(argument: argument)).applied(to: document)
        }
        return document.text
    }

    @Test("is a text, or any JSON after :=")
    func kinds() throws {
        let text = try content("{}", setting: ["a.version=3", "a.number:=3.10", "a.list:=[1]", "a.url=x?y=z"])

        #expect(text == #"{"a":{"version":"3","number":3.10,"list":[1],"url":"x?y=z"}}"#)
    }

    @Test("leaves everything else as it was written")
    func others() throws {
        let before = #"{"z":1.50,"a":{"x":1,"y":[{"n":"1"},{"n":"2"}]}}"#

        let text = try content(before, setting: ["a.y.1.n=3", "a.y.2:={}"])

        #expect(text == #"{"z":1.50,"a":{"x":1,"y":[{"n":"1"},{"n":"3"},{}]}}"#)
    }

    @Test("makes the objects and lists on the way")
    func parents() throws {
        #expect(try content("{}", setting: ["a.b.0.c=x"]) == #"{"a":{"b":[{"c":"x"}]}}"#)
    }

    @Test("is refused where the content has no such place")
    func nowhere() throws {
        let value = try #require(ContentValue(argument: "a.b.c=x"))

        #expect(throws: InputFailure("--set a.b.c: the content has no such place")) {
            try value.applied(to: .object([JSONMember("a", .object([JSONMember("b", .string("text"))]))]))
        }
    }

    @Test("needs a path and a value", arguments: ["", "a", "=x", ":=1", "a..b=x", "a.=x", "a:=", "a:={"])
    func malformed(argument: String) {
        #expect(ContentValue(argument: argument) == nil)
    }
}
