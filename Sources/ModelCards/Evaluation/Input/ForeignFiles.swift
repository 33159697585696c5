/// Files that are given for reports by mistake and that are not JSON at all.
enum ForeignFiles {
    private static let archive = "Unpack it and give the JSON file in it."

    private static let signatures: [(start: [UInt8], what: String, advice: String)] = [
        ([0x1F, 0x8B], "compressed with gzip", archive),
        (Array("PK\u{3}\u{4}".utf8), "a ZIP archive", archive),
        ([0x28, 0xB5, 0x2F, 0xFD], "compressed with Zstandard", archive),
        (Array("PAR1".utf8), "a Parquet file", "Give the JSON report that the job wrote beside it."),
        ([0x89] + Array("PNG".utf8), "a picture", "Give analysis.json from the same folder."),
        ([0xFF, 0xD8, 0xFF], "a picture", "Give analysis.json from the same folder."),
        (Array("%PDF".utf8), "a PDF", "Give analysis.json from the same folder."),
        (Array("<".utf8), "HTML or XML", "Give analysis.json from the same folder, or look at what the link answers."),
    ]

    /// Why the file cannot be a report, when its first bytes tell.
    static func refusal(of bytes: UnsafeRawBufferPointer) -> EvaluationRefusal? {
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }) else { return .empty }
        let text = UnsafeRawBufferPointer(rebasing: bytes[first...])
        let match = signatures.first { bytes.starts(with: $0.start) || text.starts(with: $0.start) }
        return match.map { .foreign($0.what, advice: $0.advice) }
    }
}
