import JSONTree
import Testing
import cardinal

@Suite("A request in the making")
struct RequestBodyTests {
    @Test("takes what flags say into the document of a file, in its place")
    func overlay() throws {
        var body = RequestBody(try #require(try JSON(parsing: #"{"A": "file", "B": {"x": 1}}"#).members))

        body.set("A", "flag")
        body.within("B") { $0.set("y", 2) }
        body.set("C", nil as String?)
        body.set("D", false)
        body.set("E", [] as [String])

        #expect(body.json.text == #"{"A":"flag","B":{"x":1,"y":2}}"#)
    }

    @Test("leaves out structures that stay empty")
    func empty() {
        var body = RequestBody()

        body.within("Outer") { outer in outer.within("Inner") { $0.set("x", nil as Int?) } }
        body.withinFirst("List") { $0.set("x", nil as String?) }

        #expect(body.json.text == "{}")
    }

    @Test("changes the first of a list and keeps the others")
    func list() throws {
        var body = RequestBody(try #require(try JSON(parsing: #"{"L": [{"a": 1}, {"b": 2}]}"#).members))

        body.withinFirst("L") { $0.set("c", "x") }

        #expect(body.json.text == #"{"L":[{"a":1,"c":"x"},{"b":2}]}"#)
    }

    @Test("writes maps and tags as the API has them")
    func pairs() throws {
        let pairs = try ["k=v", "empty="].map { try #require(KeyValue(argument: $0)) }
        var body = RequestBody()

        body.set("Map", map: pairs)
        body.set("Tags", tags: pairs)

        #expect(
            body.json.text
                == #"{"Map":{"k":"v","empty":""},"Tags":[{"Key":"k","Value":"v"},{"Key":"empty","Value":""}]}"#
        )
    }
}
