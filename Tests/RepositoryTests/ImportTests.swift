import Testing

@Suite("Imports stop at the walls between the targets")
struct ImportTests {
    // CardTesting assembles services and servers for the tests, so it may see all that they are made of.
    @Test(
        "a technology is imported only by the targets that adapt it",
        arguments: [
            ("GRDB", ["CardStore", "CardObjects"]),
            ("CPostgres", ["CardStore"]),
            ("CPango", ["CardPDF"]),
            ("Hummingbird", ["CardServer"]),
            ("HTTPTypes", ["CardServer"]),
            ("ServiceLifecycle", ["CardServer"]),
            ("Logging", ["CardServer", "cardinal"]),
            ("ArgumentParser", ["cardinal"]),
            ("Configuration", ["cardinal"]),
            ("CardServer", ["cardinal"]),
            ("CardStore", ["CardServer"]),
            ("CardObjects", ["CardServer"]),
            ("CardPDF", ["CardServer"]),
            ("AWSSignature", ["CardServer"]),
        ]
    )
    func walls(module: String, targets: [String]) {
        let strays = Checkout.files(under: "Sources/", ".swift").filter { name in
            let target = String(name.split(separator: "/")[1])
            return target != "CardTesting" && !targets.contains(target) && Self.imports(of: name).contains(module)
        }

        #expect(strays.isEmpty)
    }

    @Test("the rules see no adapter: they import the wire shapes, JSON and digests alone")
    func rules() {
        let allowed: Set = [
            "JSONTree", "SageMakerAPI", "Crypto", "Synchronization", "Foundation", "FoundationEssentials",
        ]
        for name in Checkout.files(under: "Sources/ModelCards/", ".swift") {
            let others = Self.imports(of: name).subtracting(allowed)
            #expect(others.isEmpty, "\(name) imports \(others.sorted().joined(separator: ", "))")
        }
    }

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
