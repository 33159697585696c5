import CardConsole
import Testing

@Suite struct ComparedItemTests {
    @Test(
        "A name stands for the latest version, a number behind an @ for its own",
        arguments: [
            ("credit", "credit", nil), (" credit@2 ", "credit", 2), ("credit@", "credit@", nil),
            ("credit@0", "credit@0", nil),
            ("a@b@3", "a@b", 3),
        ] as [(String, String, Int?)]
    )
    func reads(text: String, name: String, version: Int?) {
        #expect(ComparedItem(text) == ComparedItem(name: name, version: version))
    }

    @Test("A blank field is none")
    func leavesOutBlank() {
        #expect(ComparedItem("  ") == nil)
    }
}
