import CardPDF
import Testing

@Suite struct OutlineFileTests {
    private let font = OutlineFont(lengths: [10, 1000, 300, 2000])

    /// What reading some of the file gives, in memory that was full of `0xEE`.
    private func read(_ range: Range<Int>, of file: OutlineFile) -> (bytes: [UInt8], count: Int) {
        var bytes = Array(repeating: UInt8(0xEE), count: range.count)
        let count = bytes.withUnsafeMutableBytes { file.read(at: range.lowerBound, into: $0) }
        return (bytes, count)
    }

    private func withFile(_ body: (OutlineFile, OutlineTable) -> Void) throws {
        let table = try #require(font.table)
        font.bytes.withUnsafeBytes { body(OutlineFile($0, table), table) }
    }

    @Test("Whoever reads a part of the file gets it as it is")
    func readsParts() throws {
        try withFile { file, table in
            let start = table.outlines.lowerBound
            for range in [0..<40, 30..<start + 500, start + 1..<font.bytes.count, start + 600..<start + 601] {
                let part = read(range, of: file)
                #expect(part.count == range.count)
                #expect(part.bytes == Array(font.bytes[range]))
            }
        }
    }

    @Test("Whoever reads all outlines at once gets what stands around them, the first, and those that were read before")
    func readsOutlinesInUse() throws {
        try withFile { file, table in
            let start = table.outlines.lowerBound
            let third = start + 1010..<start + 1310
            _ = read(third, of: file)
            let (bytes, count) = read(0..<font.bytes.count, of: file)
            #expect(count == font.bytes.count)
            #expect(bytes[..<start] == font.bytes[..<start])
            #expect(bytes[table.first] == font.bytes[table.first])
            #expect(bytes[third] == font.bytes[third])
            #expect(bytes[(start + 256)..<(start + 768)].allSatisfy { $0 == 0xEE })
            #expect(bytes[(start + 1536)...].allSatisfy { $0 == 0xEE })
        }
    }

    @Test("Reading stops where the file ends")
    func stopsAtEnd() throws {
        try withFile { file, _ in
            let end = font.bytes.count
            #expect(read(end - 3..<end + 3, of: file).count == 3)
            #expect(read(end..<end + 1, of: file).count == 0)
            #expect(read(end + 9..<end + 10, of: file).count == 0)
        }
    }
}
