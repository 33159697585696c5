import Testing

@Suite("Imports stop at the walls between the targets")
struct ImportTests {
    // CardTesting assembles services and servers for the tests, so it may see all that they are made of.
    @Test(
        "a technology is imported only by the targets that adapt it",
        arguments: [
            ("GRDB", ["CardStore", "CardObjects"]),
            ("GRDBSQLite", ["CardStore"]),
            ("CPostgres", ["CardStore"]),
            ("CPango", ["CardPDF"]),
            ("CAllocator", ["cardinal", "cardinal-bench"]),
            ("Hummingbird", ["CardServer"]),
            ("HTTPTypes", ["CardServer"]),
            ("ServiceLifecycle", ["CardServer"]),
            ("Logging", ["CardServer", "cardinal"]),
            ("ArgumentParser", ["cardinal", "cardinal-bench"]),
            ("Configuration", ["cardinal"]),
            ("CardServer", ["cardinal"]),
            ("CardStore", ["CardServer"]),
            ("CardObjects", ["CardServer"]),
            ("CardPDF", ["CardServer", "cardinal-bench"]),
            ("CardConsole", ["CardServer"]),
            ("CardPresentation", ["CardPDF", "CardConsole"]),
            ("AWSSignature", ["CardServer", "CardinalClient"]),
            ("AsyncHTTPClient", ["CardinalClient"]),
            ("NIOSSL", ["CardinalClient"]),
            ("CardinalClient", ["cardinal"]),
        ]
    )
    func walls(module: String, targets: [String]) {
        let strays = Self.imports.filter { name, modules in
            let target = String(name.split(separator: "/")[1])
            return target != "CardTesting" && !targets.contains(target) && modules.contains(module)
        }

        #expect(strays.map(\.key).sorted().isEmpty)
    }

    @Test("the rules see no adapter: they import the wire shapes, JSON, digests and threads alone")
    func rules() {
        let allowed: Set = [
            "JSONTree", "SageMakerAPI", "Crypto", "Synchronization", "Dispatch", "Foundation", "FoundationEssentials",
        ]
        for (name, modules) in Self.imports where name.hasPrefix("Sources/ModelCards/") {
            let others = modules.subtracting(allowed)
            #expect(others.isEmpty, "\(name) imports \(others.sorted().joined(separator: ", "))")
        }
    }

    /// The modules that each source file imports.
    private static let imports: [String: Set<String>] = Dictionary(
        uniqueKeysWithValues: Checkout.files(under: "Sources/", ".swift").map { ($0, imports(of: $0)) }
    )

    private static func imports(of name: String) -> Set<String> {
        let modules = SwiftCode(Checkout.text(name)).lines.compactMap { line -> String? in
            let words = line.split(separator: " ")
            guard let position = words.firstIndex(of: "import"), position + 1 < words.count else { return nil }
            let keywords: Set = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"]
            let named = words[(position + 1)...].first { !keywords.contains(String($0)) }
            return named?.split(separator: ".").first.map(String.init)
        }
        return Set(modules)
    }
}
