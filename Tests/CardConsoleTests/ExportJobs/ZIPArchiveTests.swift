import CardConsole
import SageMakerAPI
import Testing

@Suite struct ZIPArchiveTests {
    @Test("An archive of one file, byte by byte")
    func bytes() throws {
        var archive = ZIPArchive()
        let time = try #require(Timestamp(iso8601: "2026-05-01T09:30:07Z"))
        let head = archive.begin("a.pdf", size: 3, checksum: 0x0102_0304, modifiedAt: time)
        // 9:30:06, since the format counts in steps of two seconds; 46 years after 1980, May the 1st.
        let shared: [UInt8] = [
            20, 0, 0x00, 0x08, 0, 0, 0xC3, 0x4B, 0xA1, 0x5C, 4, 3, 2, 1, 3, 0, 0, 0, 3, 0, 0, 0, 5, 0, 0, 0,
        ]
        let name = Array("a.pdf".utf8)
        #expect(head == [0x50, 0x4B, 3, 4] + shared + name)
        let list = [0x50, 0x4B, 1, 2, 20, 0] + shared + [UInt8](repeating: 0, count: 14) + name
        let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 51, 0, 0, 0, 38, 0, 0, 0, 0, 0]
        #expect(archive.end() == list + end)
        #expect(ZIPArchive.size(of: [("a.pdf", 3)]) == head.count + 3 + list.count + end.count)
    }

    @Test("An archive without files is its end alone")
    func empty() {
        #expect(ZIPArchive().end() == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
        #expect(ZIPArchive.size(of: []) == 22)
    }

    @Test("A moment that the format cannot say becomes its first day", arguments: [0, -1, 253_402_300_799_999])
    func times(milliseconds: Int64) {
        var archive = ZIPArchive()
        let head = archive.begin("a", size: 0, checksum: 0, modifiedAt: Timestamp(milliseconds: milliseconds))
        #expect(head[10..<14] == [0, 0, 0x21, 0])
    }
}
