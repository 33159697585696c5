import JSONTree
import ModelCards
import Testing

@Suite("A document is edited in one place and stays as it was elsewhere")
struct JSONEditingTests {
    private let document = #"{"a":{"n":1.0},"list":[1e5,"x"]}"#

    @Test(
        "Values are set, members and elements that are not there yet come last",
        arguments: [
            ([JSONPointer.Step.name("a"), .name("n")], #"{"a":{"n":"new"},"list":[1e5,"x"]}"#),
            ([.name("a"), .name("m")], #"{"a":{"n":1.0,"m":"new"},"list":[1e5,"x"]}"#),
            ([.name("list"), .index(0)], #"{"a":{"n":1.0},"list":["new","x"]}"#),
            ([.name("list"), .index(7)], #"{"a":{"n":1.0},"list":[1e5,"x","new"]}"#),
            ([.name("gone"), .name("n")], #"{"a":{"n":1.0},"list":[1e5,"x"]}"#),
            ([.name("a"), .index(0)], #"{"a":{"n":1.0},"list":[1e5,"x"]}"#),
        ]
    )
    func setting(_ steps: [JSONPointer.Step], _ expected: String) throws {
        #expect(try JSON(parsing: document).setting(.string("new"), at: JSONPointer(steps)).text == expected)
    }

    @Test(
        "Values are removed",
        arguments: [
            ([JSONPointer.Step.name("a")], #"{"list":[1e5,"x"]}"#),
            ([.name("list"), .index(0)], #"{"a":{"n":1.0},"list":["x"]}"#),
            ([.name("list"), .index(2)], #"{"a":{"n":1.0},"list":[1e5,"x"]}"#),
            ([.name("gone"), .index(2)], #"{"a":{"n":1.0},"list":[1e5,"x"]}"#),
        ]
    )
    func removing(_ steps: [JSONPointer.Step], _ expected: String) throws {
        #expect(try JSON(parsing: document).removing(at: JSONPointer(steps)).text == expected)
    }

    @Test("A value is found by its pointer")
    func value() throws {
        let parsed = try JSON(parsing: document)

        #expect(parsed.value(at: JSONPointer([.name("list"), .index(1)])) == .string("x"))
        #expect(parsed.value(at: JSONPointer([.name("list"), .index(-1)])) == nil)
        #expect(parsed.value(at: JSONPointer([.name("a"), .index(0)])) == nil)
        #expect(parsed.value(at: JSONPointer()) == parsed)
    }
}
