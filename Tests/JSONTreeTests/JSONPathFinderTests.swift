import JSONTree
import Testing

@Suite("Finding the place of a tape's position")
struct JSONPathFinderTests {
    static let text = #"{"a":[1,{"b":2}],"c":{},"d":"x"}"#

    /// Names share the place of their member.
    static let places = [
        "", "/a", "/a", "/a/0", "/a/1", "/a/1/b", "/a/1/b", "/c", "/c", "/d", "/d",
    ]

    @Test("Every position has its place, asked for one after the other")
    func findsEveryPlace() throws {
        try Self.text.withUTF8Bytes { bytes in
            let tape = try JSONTape(parsing: bytes)
            var finder = JSONPathFinder(tape)
            #expect(tape.nodes.indices.map { finder.pointer(to: $0).description } == Self.places)
        }
    }

    @Test(
        "A single position is found from the start",
        arguments: Array(places.enumerated()).map { ($0.offset, $0.element) }
    )
    func findsOnePlace(index: Int, expected: String) throws {
        try Self.text.withUTF8Bytes { bytes in
            var finder = JSONPathFinder(try JSONTape(parsing: bytes))
            #expect(finder.pointer(to: index).description == expected)
            #expect(finder.pointer(to: index).description == expected)
        }
    }
}
