import Testing

@Suite("The layout is the one that docs/architecture.md describes")
struct LayoutTests {
    private static let document = MarkdownDocument("docs/architecture.md")

    /// Target name and the folders that it has beside the capabilities.
    private static let targets = document.table(under: "Targets").flatMap { row in
        row[0].codeSpans.map { (name: $0, folders: row.last?.codeSpans ?? []) }
    }

    private static let capabilities = document.table(under: "Capabilities").flatMap { $0[0].codeSpans }

    @Test("every target is described, and every described target exists")
    func targets() {
        #expect(Checkout.folders(in: "Sources") == Self.targets.map(\.name).sorted())
    }

    @Test("every folder of a target is a capability or a described folder")
    func folders() {
        for target in Self.targets {
            let folders = Checkout.folders(in: "Sources/\(target.name)").filter { !Self.capabilities.contains($0) }
            #expect(folders == target.folders.sorted(), "\(target.name)")
        }
    }

    @Test("the manifest has every target, and a test target for every folder of Swift tests")
    func manifest() {
        let manifest = Checkout.text("Package.swift")
        for target in Self.targets {
            #expect(manifest.contains("name: \"\(target.name)\""), "\(target.name)")
        }
        for folder in Checkout.folders(in: "Tests") where !Checkout.files(under: "Tests/\(folder)/", ".swift").isEmpty {
            #expect(manifest.contains("name: \"\(folder)\""), "\(folder)")
        }
    }

    @Test("no name is a drawer for what has no other place")
    func noDrawers() {
        let drawers: Set = ["core", "util", "utils", "utilities", "helper", "helpers", "common", "misc", "shared"]
        let found = Checkout.files.filter { name in
            name.split(separator: "/").contains { part in
                drawers.contains(part.split(separator: ".").first.map { $0.lowercased() } ?? "")
            }
        }

        #expect(found.isEmpty)
    }

    @Test("every Swift test mirrors a source, or tests a property that several sources have together")
    func testsMirrorSources() {
        let properties: Set = [
            "JSONRoundTripTests.swift", "SectionLimitsTests.swift", "SignatureAlterationTests.swift",
            "SignatureVectorTests.swift",
        ]
        let targets = Set(Self.targets.map(\.name))
        // `CardContent+Metadata.swift` is tested by `CardContentMetadataTests.swift`.
        let sources = Set(Checkout.files(under: "Sources/", ".swift").map { $0.replacing("+", with: "") })
        let strays = Checkout.files(under: "Tests/", "Tests.swift").filter { name in
            let parts = name.split(separator: "/").map(String.init)
            let target = String(parts[1].dropLast("Tests".count))
            let file = parts[parts.count - 1]
            guard targets.contains(target), !properties.contains(file) else { return false }
            let source = "\(file.dropLast("Tests.swift".count)).swift".replacing("+", with: "")
            return !sources.contains(
                (["Sources", target] + parts[2..<parts.count - 1] + [source]).joined(separator: "/")
            )
        }

        #expect(strays.isEmpty)
    }

    @Test("a folder of tests belongs to a target, or is one of the suites over several")
    func suites() {
        let suites: Set = ["Clients", "RepositoryTests", "StoreContractTests", "WireTests"]
        let expected = Set(Self.targets.map { "\($0.name)Tests" }).union(suites)

        #expect(Set(Checkout.folders(in: "Tests")).isSubset(of: expected))
    }
}
