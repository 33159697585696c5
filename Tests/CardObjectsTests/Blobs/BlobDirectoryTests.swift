import CardObjects
import Foundation
import ModelCards
import Testing

@Suite("Files that hold bytes")
struct BlobDirectoryTests {
    @Test("What a crash left over is removed when the store is opened, and nothing else")
    func sweep() async throws {
        let test = try await TestStore.open()
        try await test.put("kept", at: "key")
        let upload = try await test.store.createUpload(
            at: test.location("big"),
            attributes: ObjectAttributes(),
            checksum: nil
        )
        let part = try await test.store.beginPart(1, of: upload.id, expecting: BodyPromise())
        try await part.append([1])
        _ = try await part.commit(checksum: nil, conditions: .none)
        await test.store.close()
        let orphan = "\(test.directory)/blobs/ab/cd"
        try FileManager.default.createDirectory(atPath: orphan, withIntermediateDirectories: true)
        try Data("left over".utf8).write(to: URL(fileURLWithPath: "\(orphan)/abcd0123"))

        let again = try await TestStore.open(test.directory)
        let parts = try await again.parts(of: upload.id, after: 0, limit: 1)
        let bytes = try await again.get(test.location("key"), limit: 10, for: "111122223333")
        await again.close()

        #expect(try test.blobs().count == 2)
        #expect(parts.count == 1)
        #expect(bytes == Array("kept".utf8))
    }

    @Test("What the disk refused to remove goes when it is well again")
    func leftOver() async throws {
        let test = try await TestStore.open()
        try await test.put("old", at: "key")
        let file = "\(test.directory)/blobs/\(try #require(try test.blobs().first))"
        // A directory in its place cannot be removed as a file is.
        try FileManager.default.removeItem(atPath: file)
        try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
        try await test.put("new", at: "key")
        #expect(FileManager.default.fileExists(atPath: file))

        try FileManager.default.removeItem(atPath: file)
        try Data("old".utf8).write(to: URL(fileURLWithPath: file))
        // The bytes of what was replaced go a little after the answer.
        for _ in 0..<1_000 where FileManager.default.fileExists(atPath: file) {
            #expect(try await test.text(at: "key") == "new")
        }

        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(try test.blobs().count == 1)
        await test.store.close()
    }

    @Test("A write that is given up leaves no file")
    func aborted() async throws {
        let test = try await TestStore.open()
        try await test.put("old", at: "key")
        let writer = try await test.store.beginObject(
            at: test.location("key"),
            attributes: ObjectAttributes(),
            expecting: BodyPromise()
        )
        try await writer.append(Array("new".utf8))

        await writer.abort()

        #expect(try test.blobs().count == 1)
        #expect(try await test.text(at: "key") == "old")
    }

    @Test(
        "A reader gets to the end of what it opened, though the object is replaced or deleted",
        arguments: [true, false]
    )
    func readersKeepFiles(isDeleted: Bool) async throws {
        let test = try await TestStore.open()
        let old = String(repeating: "o", count: 1_000_000)
        try await test.put(old, at: "key")
        let reader = try await test.store.openObject(at: test.location("key"), range: nil, conditions: .none)
        var bytes = try await reader.next() ?? []

        if isDeleted {
            try await test.store.deleteObject(at: test.location("key"), conditions: .none)
        } else {
            try await test.put("new", at: "key")
        }
        while let chunk = try await reader.next() { bytes += chunk }

        #expect(bytes == Array(old.utf8))
        #expect(try test.blobs().count == (isDeleted ? 0 : 1))
    }

    @Test("The parts' files stay while their object is read, and go when the reader lets go")
    func readersKeepParts() async throws {
        let test = try await TestStore.open()
        let upload = try await test.store.createUpload(
            at: test.location("key"),
            attributes: ObjectAttributes(),
            checksum: nil
        )
        var parts: [PartReference] = []
        for number in 1...2 {
            let writer = try await test.store.beginPart(number, of: upload.id, expecting: BodyPromise())
            try await writer.append([UInt8](repeating: UInt8(number), count: 5 * 1024 * 1024))
            let body = try await writer.commit(checksum: nil, conditions: .none)
            parts.append(PartReference(number: number, etag: body.etag))
        }
        _ = try await test.store.completeUpload(upload.id, parts: parts, checksum: nil, conditions: .none)
        let reader = try await test.store.openObject(at: test.location("key"), range: nil, conditions: .none)

        try await test.store.deleteObject(at: test.location("key"), conditions: .none)
        let held = try test.blobs().count
        var count = 0
        while let chunk = try await reader.next() { count += chunk.count }

        #expect(held == 2)
        #expect(count == 10_485_760)
        #expect(try test.blobs().isEmpty)
    }
}
