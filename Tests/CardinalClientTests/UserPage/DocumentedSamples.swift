import Foundation
import Testing

@Suite("The samples of the documentation")
struct DocumentedSamples {
    /// The folder of the package, from this file's place in it.
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")

    @Test(
        "are the ones that are compiled and run",
        arguments: ["docs/swift.md", "Sources/CardinalClient/CardinalClient.docc/GettingStarted.md"]
    )
    func samples(name: String) throws {
        let page = try String(contentsOf: Self.root.appending(path: name), encoding: .utf8)
        let samples = Self.samples(of: page)
        #expect(samples.count > 5)
        let sources = try Self.sources()
        for sample in samples {
            #expect(sources.contains { $0.contains(sample) }, "\(name): \(sample)")
        }
    }

    /// The lines of each block of Swift, as they stand in a source file, whatever their indentation.
    private static func samples(of page: String) -> [String] {
        page.components(separatedBy: "```swift\n").dropFirst().map { rest in
            flattened(rest.components(separatedBy: "```")[0])
        }
    }

    private static func sources() throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        return try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .map { flattened(try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }

    private static func flattened(_ text: String) -> String {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
    }
}
