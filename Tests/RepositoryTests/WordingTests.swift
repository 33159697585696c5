import Testing

@Suite("The repository speaks of itself alone")
struct WordingTests {
    @Test("no file names a folder of one machine")
    func machinePaths() throws {
        try expectNone(#"(^|[^\w.$}~-])/(work|root|farm|home/\w+)/"#)
    }

    @Test("no file names a private host or a package index")
    func hosts() throws {
        try expectNone(#"https?://[\w.-]+\.(internal|corp|lan|intra)\b"#)
        try expectNone(#"https?://(10|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d"#)
        try expectNone("--(extra-)?index-" + "url|--find-" + "links")
    }

    @Test("no file leaves a reminder instead of work")
    func reminders() throws {
        let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"].joined(separator: "|")
        try expectNone(#"\b("# + words + #")\b"#)
    }

    @Test("no test is skipped or switched off")
    func skippedTests() throws {
        try expectNone(
            #"\.disabled\(|pytest\.mark\.(skip|xfail)\b|\bXCTSkip\b|unittest\.skip"#,
            except: "WordingTests.swift"
        )
    }

    @Test("no line ends in a space, and every text ends with a line feed")
    func lineEnds() throws {
        for name in Checkout.files where Self.isOurs(name) {
            let text = Checkout.text(name)
            #expect(!text.contains(" \n") && !text.contains("\t\n"), "\(name)")
        }
        let open = Checkout.files.filter { name in
            let text = Checkout.text(name)
            return !text.isEmpty && !text.hasSuffix("\n") && Self.isOurs(name)
        }
        #expect(open.isEmpty)
    }

    private func expectNone(_ pattern: String, except exempt: String? = nil) throws {
        // Scalars do: the patterns are ASCII, and grapheme breaking would take most of the time.
        let regex = try Regex(pattern).anchorsMatchLineEndings().matchingSemantics(.unicodeScalar)
        for name in Checkout.files where Self.isOurs(name) && !(exempt.map { name.hasSuffix($0) } ?? false) {
            for match in Checkout.text(name).matches(of: regex) {
                Issue.record("\(name): \(match.output[0].substring ?? "")")
            }
        }
    }

    /// Recorded fixtures keep the bytes that they were recorded with.
    private static func isOurs(_ name: String) -> Bool {
        let endings = [".swift", ".py", ".md", ".sh", ".h", ".modulemap", ".ini", ".txt"]
        return endings.contains { name.hasSuffix($0) } || !name.contains(".") || name.hasPrefix(".")
    }
}
