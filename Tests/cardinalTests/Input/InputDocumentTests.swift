import JSONTree
import Testing
import cardinal

@Suite("A document that a command is given")
struct InputDocumentTests {
    @Test("may stand in the argument itself")
    func inline() throws {
        #expect(try InputDocument.jsonOrFile(#" {"a": 1}"#).text == #"{"a":1}"#)
        #expect(try InputDocument.jsonOrFile("[1]").text == "[1]")
    }

    @Test("may be a file")
    func file() throws {
        try withTemporaryDirectory { path in
            try POSIXFile.replace("\(path)/a.json", Array(#"{"a": 1.0}"#.utf8))

            #expect(try InputDocument.jsonOrFile("\(path)/a.json").text == #"{"a":1.0}"#)
            #expect(try InputDocument.object("\(path)/a.json").map(\.name) == ["a"])
        }
    }

    @Test("is refused with the file and the place of the problem")
    func refused() throws {
        try withTemporaryDirectory { path in
            try POSIXFile.replace("\(path)/bad.json", Array("{\n  nope".utf8))
            try POSIXFile.replace("\(path)/list.json", Array("[]".utf8))
            try POSIXFile.replace("\(path)/latin1.txt", [0xE9])

            #expect(
                throws: InputFailure(
                    "\(path)/bad.json is not JSON: Expected a member name in double quotes at line 2, column 3"
                )
            ) { try InputDocument.json("\(path)/bad.json") }
            #expect(throws: InputFailure("\(path)/list.json is no JSON object")) {
                try InputDocument.object("\(path)/list.json")
            }
            #expect(throws: InputFailure("\(path)/latin1.txt is not UTF-8")) {
                try InputDocument.text("\(path)/latin1.txt")
            }
            #expect(throws: InputFailure("\(path)/none cannot be read: No such file or directory")) {
                try InputDocument.bytes("\(path)/none")
            }
        }
    }
}
