import CardObjects
import Foundation
import ModelCards
import Testing

@Suite("A store in a directory")
struct FileObjectStoreTests {
    @Test("What was written is there after the store was closed and opened again")
    func survivesReopening() async throws {
        let test = try await TestStore.open()
        try await test.put("kept", at: "a/b.txt", attributes: ObjectAttributes(contentType: "text/plain"))
        await test.store.close()

        let again = try await TestStore.open(test.directory)
        let bytes = try await again.get(test.location("a/b.txt"), limit: 100, for: "111122223333")
        let info = try await again.object(at: test.location("a/b.txt"), conditions: .none)
        await again.close()

        #expect(bytes == Array("kept".utf8))
        #expect(info.attributes.contentType == "text/plain")
        #expect(info.modifiedAt.milliseconds == 1_700_000_000_123)
    }

    @Test("Nobody else may read the directory or the files in it")
    func modes() async throws {
        let test = try await TestStore.open()
        try await test.put("secret", at: "key")
        let blob = try #require(try test.blobs().first)

        #expect(try mode(test.directory) == 0o700)
        for name in ["index.sqlite", "index.sqlite-wal", "index.sqlite-shm", "lock", "blobs/\(blob)"] {
            #expect(try mode("\(test.directory)/\(name)") == 0o600, "\(name)")
        }
    }

    @Test("A second store cannot use the directory at the same time")
    func exclusive() async throws {
        let test = try await TestStore.open()

        await #expect(throws: ObjectStoreError.self) { _ = try await TestStore.open(test.directory) }
        await test.store.close()
        let next = try await TestStore.open(test.directory)
        await next.close()
    }

    @Test("Bytes without an index are not swept away")
    func missingIndex() async throws {
        let test = try await TestStore.open()
        try await test.put("precious", at: "key")
        await test.store.close()
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: "\(test.directory)/index.sqlite\(suffix)")
        }

        await #expect(throws: ObjectStoreError.self) { _ = try await TestStore.open(test.directory) }
        #expect(try test.blobs().count == 1)
    }

    @Test("Every text is a key of its own, and none is a path")
    func keysAreData() async throws {
        let test = try await TestStore.open()

        for (number, key) in Self.keys.enumerated() { try await test.put("\(number)", at: key) }

        for (number, key) in Self.keys.enumerated() { #expect(try await test.text(at: key) == "\(number)") }
        #expect(try await test.keys().count == Self.keys.count)
        let entries = try FileManager.default.contentsOfDirectory(atPath: test.directory)
        #expect(Set(entries).isSubset(of: ["blobs", "index.sqlite", "index.sqlite-wal", "index.sqlite-shm", "lock"]))
    }

    private static let keys = [
        "x", "../x", "../../etc/passwd", "/x", "//x", "a//b", "a/b/", "a/b", ".", "..", "a\u{0}b", "a\nb", " ", "%2e",
        "caf\u{E9}", "cafe\u{301}", "日本語", "😀", String(repeating: "k", count: 1024),
    ]

    @Test("A key has 1 to 1024 bytes")
    func keyLengths() {
        #expect(throws: ObjectStoreError.invalidKey) { try ObjectKey("") }
        #expect(throws: ObjectStoreError.invalidKey) { try ObjectKey(bytes: [0xFF]) }
        #expect(throws: ObjectStoreError.keyTooLong) { try ObjectKey(String(repeating: "é", count: 513)) }
    }

    @Test("A small object is written and read whole only by the bucket's owner")
    func wholeObjects() async throws {
        let test = try await TestStore.open()
        let location = try test.location("card.pdf")

        try await test.store.put([1, 2, 3], at: location, contentType: "application/pdf", for: "111122223333")

        #expect(try await test.store.get(location, limit: 3, for: "111122223333") == [1, 2, 3])
        await #expect(throws: ObjectStoreError.accessDenied) {
            try await test.store.put([4], at: location, contentType: "application/pdf", for: "444455556666")
        }
        await #expect(throws: ObjectStoreError.accessDenied) {
            _ = try await test.store.get(location, limit: 3, for: "444455556666")
        }
        await #expect(throws: ObjectStoreError.entityTooLarge) {
            _ = try await test.store.get(location, limit: 2, for: "111122223333")
        }
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? Int ?? 0) & 0o777
    }
}
