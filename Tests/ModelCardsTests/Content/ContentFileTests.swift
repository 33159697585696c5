import ModelCards
import Testing

@Suite("Checking a content file")
struct ContentFileTests {
    @Test("A file without problems has no findings")
    func passesGoodFiles() {
        #expect(cardContentFindings(inFile: Array((SampleContent.full + "\n").utf8)) == [])
    }

    @Test(
        "A file that is not JSON has one finding at the whole document",
        arguments: [
            ([], "The input is empty at line 1, column 1"),
            ([0x22, 0xFF, 0x22], "Invalid UTF-8 at line 1, column 2"),
            ([0xEF, 0xBB, 0xBF, 0x7B, 0x7D], "Unexpected byte order mark at line 1, column 1"),
        ] as [([UInt8], String)]
    )
    func refusesOtherFiles(bytes: [UInt8], message: String) {
        let findings = cardContentFindings(inFile: bytes)
        #expect(findings.map(\.message) == [message])
        #expect(findings.map(\.pointer) == [""])
        #expect(findings.map(\.severity) == [.error])
    }

    @Test("Errors come before warnings")
    func listsErrorsFirst() {
        let text = #"{"evaluation_details":[{"name":\#(SampleContent.text(64))}],"x":1}"#
        let findings = cardContentFindings(inFile: Array(text.utf8))
        #expect(findings.map(\.severity) == [.error, .warning])
        #expect(findings.map(\.path) == ["(root)", "evaluation_details.0.name"])
    }
}
