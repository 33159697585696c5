import JSONTree
import Testing

@Suite("Places within a document")
struct JSONPointerTests {
    @Test("The root is an empty pointer")
    func describesTheRoot() {
        #expect(JSONPointer().description == "")
        #expect(JSONPointer().dotted == "")
    }

    @Test("Steps are written with slashes or dots")
    func writesSteps() {
        let pointer = JSONPointer().appending("evaluation_details").appending(0).appending("name")
        #expect(pointer.description == "/evaluation_details/0/name")
        #expect(pointer.dotted == "evaluation_details.0.name")
    }

    @Test(
        "Tildes and slashes in names are escaped",
        arguments: [("a/b", "/a~1b"), ("~", "/~0"), ("~1", "/~01"), ("", "/")]
    )
    func escapesNames(name: String, expected: String) {
        #expect(JSONPointer().appending(name).description == expected)
    }
}
