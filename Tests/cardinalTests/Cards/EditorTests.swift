import Testing
import cardinal

// An editor changes how the whole process takes Ctrl-C and then puts back what it found, which should not be another's.
@Suite("The user's editor", .serialized)
struct EditorTests {
    @Test(
        "is VISUAL, then EDITOR, then vi",
        arguments: [
            ([:], "vi"), (["EDITOR": "nano"], "nano"), (["EDITOR": "nano", "VISUAL": "code --wait"], "code --wait"),
            (["EDITOR": "nano", "VISUAL": ""], "nano"),
        ] as [([String: String], String)]
    )
    func choice(environment: [String: String], command: String) {
        #expect(Editor(environment: environment).command == command)
    }

    @Test("may be a command with words of its own, and gets the file as one word")
    func words() throws {
        try withTemporaryDirectory { path in
            let file = "\(path)/a card's content.json"
            try POSIXFile.replace(file, Array("before".utf8))

            try Editor(environment: ["EDITOR": "sed -i s/before/after/"]).edit(file)

            #expect(String(decoding: try POSIXFile.read(file), as: UTF8.self) == "after")
        }
    }

    @Test("may be what only a shell understands")
    func shell() throws {
        try withTemporaryDirectory { path in
            let file = "\(path)/card.json"

            try Editor(environment: ["EDITOR": "WORD=after; printf $WORD >"]).edit(file)

            #expect(String(decoding: try POSIXFile.read(file), as: UTF8.self) == "after")
        }
    }

    @Test("fails aloud", arguments: ["false", "no-such-editor-anywhere"])
    func failure(command: String) {
        #expect(throws: CommandFailure("The editor `\(command)` ended with a failure")) {
            try Editor(environment: ["EDITOR": command]).edit("/dev/null")
        }
    }
}
