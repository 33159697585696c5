import CardConsole
import ModelCards
import SageMakerAPI
import Testing

@Suite struct ExportArchiveTests {
    private func file(_ name: String, _ text: String, size: Int? = nil) -> ExportArchive.File {
        let bytes = Array(text.utf8)
        return ExportArchive.File(
            name: name,
            size: size ?? bytes.count,
            modifiedAt: Timestamp(milliseconds: 1_790_000_000_000),
            open: { try TextReader(bytes) }
        )
    }

    private func everything(of archive: ExportArchive) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let chunk = try await archive.next() { bytes += chunk }
        return bytes
    }

    @Test("The archive is as long as was promised, holds every file whole, and ends once")
    func whole() async throws {
        let files = [file("one.pdf", "first"), file("zwei ü.pdf", ""), file("three.pdf", "third")]
        let archive = try ExportArchive(files, named: "all.zip", at: Timestamp(milliseconds: 0))
        let bytes = try await everything(of: archive)
        #expect(Int64(bytes.count) == archive.object.size)
        #expect(archive.range == 0..<Int64(bytes.count))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("one.pdffirst"))
        #expect(text.contains("three.pdfthird"))
        #expect(text.ranges(of: "zwei ü.pdf").count == 2)
        #expect(try await archive.next() == nil)
    }

    @Test(
        "A file that is not as long as it was when the length was promised breaks the archive off",
        arguments: [2, 9]
    )
    func changed(size: Int) async throws {
        let archive = try ExportArchive(
            [file("one.pdf", "first", size: size)],
            named: "all.zip",
            at: Timestamp(milliseconds: 0)
        )
        await #expect(throws: ObjectStoreError.storageFailure("one.pdf changed while it was being read")) {
            try await everything(of: archive)
        }
    }

    @Test("A closed archive gives nothing more")
    func closed() async throws {
        let archive = try ExportArchive([file("one.pdf", "first")], named: "all.zip", at: Timestamp(milliseconds: 0))
        await archive.close()
        #expect(try await archive.next() == nil)
    }
}

/// Gives a text in one piece.
private final class TextReader: ObjectReader {
    let object: ObjectInfo
    let range: Range<Int64>
    private let pieces: Pieces

    init(_ bytes: [UInt8]) throws {
        object = ObjectInfo(
            key: try ObjectKey("text"),
            size: Int64(bytes.count),
            etag: "",
            modifiedAt: Timestamp(milliseconds: 0),
            attributes: ObjectAttributes(),
            checksum: nil,
            partCount: nil
        )
        range = 0..<Int64(bytes.count)
        pieces = Pieces(bytes)
    }

    func next() async throws(ObjectStoreError) -> [UInt8]? { await pieces.next() }

    func close() async {}

    private actor Pieces {
        private var rest: [UInt8]?

        init(_ bytes: [UInt8]) { rest = bytes }

        func next() -> [UInt8]? {
            defer { rest = nil }
            return rest
        }
    }
}
