import Foundation
import Testing

@Suite("Files are short")
struct LengthTests {
    private static let hardLimit = 300

    @Test("no source or test is longer than 300 lines", arguments: ["Sources/", "Tests/"])
    func lengths(folder: String) {
        let lengths = Checkout.files(under: folder, ".swift", ".py").map { (Checkout.lineCount($0), $0) }
        let long = lengths.filter { $0.0 > Self.hardLimit }.map { "\($0.1): \($0.0)" }

        #expect(long.isEmpty, "what is the second idea inside? \(long.joined(separator: ", "))")
        let sorted = lengths.map(\.0).sorted()
        let median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
        print("\(folder): \(lengths.count) files, median \(median) lines, longest \(sorted.last ?? 0)")
        #expect(median <= 120)
    }

    @Test("no large file is kept")
    func sizes() throws {
        let large = try Checkout.files.filter { name in
            let values = try Checkout.root.appendingPathComponent(name).resourceValues(forKeys: [.fileSizeKey])
            return values.fileSize ?? 0 > 200_000
        }

        #expect(large.isEmpty)
    }
}
