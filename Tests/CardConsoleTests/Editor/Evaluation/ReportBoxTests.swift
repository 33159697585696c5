import CardConsole
import Testing

@Suite("What is given as a report is checked before anything is read")
struct ReportBoxTests {
    private static func checked(uri: String = "", _ files: [(name: String, byteCount: Int)] = []) -> ReportBox {
        var box = ReportBox()
        box.uri = uri
        box.check(files)
        return box
    }

    @Test("Nothing at all is a problem of the files")
    func nothing() {
        #expect(Self.checked().fileProblem == "Choose a file, drop one here, or give an address in S3.")
    }

    @Test("A file up to 32 MB is taken, and a larger one named with what to do instead")
    func size() {
        #expect(Self.checked([("a.json", 32 << 20)]).fileProblem == nil)
        #expect(
            Self.checked([("<b>.json", 40 << 20)]).fileProblem
                == "<b>.json is 40 MB; files up to 32 MB can be dropped. Upload it to S3 and give its address instead."
        )
    }

    @Test("An address begins with s3://")
    func address() {
        #expect(Self.checked(uri: "s3://b/k").uriProblem == nil)
        #expect(Self.checked(uri: "https://b/k").uriProblem?.hasPrefix("An address in S3 begins with s3://") == true)
    }
}
