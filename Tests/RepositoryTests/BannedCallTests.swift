import Testing

@Suite("Sources avoid what ends the process")
struct BannedCallTests {
    private static let sources = Checkout.files(under: "Sources/", ".swift").map { ($0, SwiftCode(Checkout.text($0))) }

    @Test(
        "no call that input could turn into a crash",
        arguments: [
            ("a force try", #"\btry!"#),
            ("a force cast", #"\bas!"#),
            ("fatalError", #"\bfatalError\("#),
            ("preconditionFailure", #"\bpreconditionFailure\("#),
            ("assertionFailure", #"\bassertionFailure\("#),
            ("a force unwrap or an implicitly unwrapped type", #"[\w)\]}>]!(?!=)"#),
            ("an unchecked unwrap", #"\bunsafelyUnwrapped\b"#),
        ]
    )
    func noCrash(name: String, pattern: String) throws {
        let places = try Self.places(matching: pattern)

        #expect(places.isEmpty, "\(name) at \(places.joined(separator: ", "))")
    }

    @Test("nothing that ships prints past the logger and the command line's terminal")
    func noPrint() throws {
        let places = try Self.places(matching: #"(^|[^.\w])(print|debugPrint|dump|NSLog)\("#)
            .filter { !$0.hasPrefix("Sources/cardinal-bench/") }

        #expect(places.isEmpty, "\(places.joined(separator: ", "))")
    }

    @Test("tests do not look behind access control, so that they run on the build that ships")
    func noTestableImport() {
        let testable = Checkout.files(under: "Tests/", ".swift").filter { name in
            SwiftCode(Checkout.text(name)).lines.contains { $0.contains("@testable") }
        }

        #expect(testable.isEmpty)
    }

    private static func places(matching pattern: String) throws -> [String] {
        let regex = try Regex(pattern).matchingSemantics(.unicodeScalar)
        return sources.flatMap { name, code in code.lines(matching: regex).map { "\(name):\($0)" } }
    }
}
