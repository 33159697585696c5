import JSONTree
import ModelCards
import Testing

@Suite("A place is where a thing of that name is")
struct ContentPlaceTests {
    private let name = ContentPlace.Step.element(
        ContentPlace.ElementName(member: "name", text: "b")
    )

    @Test("A named element is found at any position")
    func moved() throws {
        let place = ContentPlace([.member("list"), name, .member("value")])
        let first = try JSON(parsing: #"{"list": [{"name": "b", "value": 1}]}"#)
        let later = try JSON(parsing: #"{"list": [{"name": "a"}, {"name": "b", "value": 2}]}"#)

        #expect(place.value(in: first) == .number("1"))
        #expect(place.value(in: later) == .number("2"))
        #expect(place.pointer(in: later)?.description == "/list/1/value")
    }

    @Test("What a content does not have is nowhere")
    func missing() throws {
        let place = ContentPlace([.member("list"), name])

        #expect(place.value(in: .object([])) == nil)
        #expect(place.pointer(in: try JSON(parsing: #"{"list": [{"name": "a"}]}"#)) == nil)
        #expect(place.pointer(in: try JSON(parsing: #"{"list": "b"}"#)) == nil)
    }

    @Test("The parent is one step up")
    func parent() {
        #expect(ContentPlace([.member("list"), name]).parent == ContentPlace([.member("list")]))
        #expect(ContentPlace().parent == nil)
    }
}
