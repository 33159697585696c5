import JSONTree
import ModelCards
import Testing

@Suite("A finding about content")
struct ContentFindingTests {
    @Test("It carries its place in both notations")
    func carriesItsPlace() {
        let finding = ContentFinding(at: JSONPointer().appending("a/b").appending(2), .warning, "m")
        #expect(finding.pointer == "/a~1b/2")
        #expect(finding.path == "a/b.2")
        #expect(finding.severity == .warning)
        #expect(finding.message == "m")
    }

    @Test("The whole document is the root")
    func namesTheRoot() {
        let finding = ContentFinding(at: JSONPointer(), .error, "m")
        #expect(finding.pointer == "")
        #expect(finding.path == "(root)")
    }
}
