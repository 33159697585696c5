import CardObjects
import ModelCards
import Testing

@Suite("Objects of a store in a directory")
struct FileObjectStoreObjectsTests {
    @Test("An object keeps what its writer said of it")
    func attributes() async throws {
        let test = try await TestStore.open()
        let attributes = ObjectAttributes(
            contentType: "text/html; charset=utf-8",
            cacheControl: "no-cache",
            contentDisposition: "attachment; filename=\"é.html\"",
            contentEncoding: "gzip",
            contentLanguage: "de, en",
            expires: "never",
            metadata: ["author": "A: B", "empty": "", "utf": "日本"]
        )

        try await test.put("x", at: "page", attributes: attributes)

        let info = try await test.store.object(at: test.location("page"), conditions: .none)
        #expect(info.attributes == attributes)
        #expect(info.size == 1)
        #expect(info.etag == "9dd4e461268c8034f5c8564e155c67a6")
        #expect(info.partCount == nil)
    }

    @Test("What no header can carry is refused before a byte is written", arguments: Self.badAttributes)
    func refusesAttributes(attributes: ObjectAttributes, error: ObjectStoreError) async throws {
        let test = try await TestStore.open()

        await #expect(throws: error) { try await test.put("x", at: "key", attributes: attributes) }
    }

    static let badAttributes: [(ObjectAttributes, ObjectStoreError)] = [
        (ObjectAttributes(contentType: "a\r\nb"), .invalidMetadata),
        (ObjectAttributes(metadata: ["a": "x\ny"]), .invalidMetadata),
        (ObjectAttributes(metadata: ["a b": "x"]), .invalidMetadata),
        (ObjectAttributes(metadata: ["a": String(repeating: "x", count: 2048)]), .metadataTooLarge),
    ]

    @Test("A range gives exactly its bytes", arguments: Self.ranges)
    func readsRange(range: ObjectRange, expected: String) async throws {
        let test = try await TestStore.open()
        try await test.put("0123456789", at: "digits")

        #expect(try await test.text(at: "digits", range: range) == expected)
    }

    static let ranges: [(ObjectRange, String)] = [
        (.from(7), "789"), (.between(0, 0), "0"), (.between(2, 4), "234"), (.between(8, 100), "89"),
        (.last(3), "789"), (.last(100), "0123456789"), (.part(1), "0123456789"), (.between(0, .max), "0123456789"),
    ]

    @Test(
        "A range that no byte is in is refused with the object's size",
        arguments: [ObjectRange.from(10), .between(10, 12), .last(0)]
    )
    func unsatisfiable(range: ObjectRange) async throws {
        let test = try await TestStore.open()
        try await test.put("0123456789", at: "digits")

        await #expect(throws: ObjectStoreError.invalidRange(size: 10)) {
            _ = try await test.text(at: "digits", range: range)
        }
    }

    @Test("An empty object can be read whole but has no range")
    func empty() async throws {
        let test = try await TestStore.open()

        let written = try await test.put("", at: "empty")

        #expect(written.etag == "d41d8cd98f00b204e9800998ecf8427e")
        #expect(try await test.text(at: "empty").isEmpty)
        await #expect(throws: ObjectStoreError.invalidRange(size: 0)) {
            _ = try await test.text(at: "empty", range: .from(0))
        }
    }

    @Test("A write can ask that there be no object yet")
    func writesIfAbsent() async throws {
        let test = try await TestStore.open()
        let ifAbsent = ObjectConditions(ifNoneMatch: .any)

        try await test.put("first", at: "key", conditions: ifAbsent)
        await #expect(throws: ObjectStoreError.preconditionFailed(condition: "If-None-Match")) {
            try await test.put("second", at: "key", conditions: ifAbsent)
        }

        #expect(try await test.text(at: "key") == "first")
        #expect(try test.blobs().count == 1)
    }

    @Test("A write can ask that the object be one that the writer knows")
    func writesIfSame() async throws {
        let test = try await TestStore.open()
        let other = ObjectConditions(ifMatch: .tags(["other"]))
        await #expect(throws: ObjectStoreError.noSuchKey) {
            try await test.put("new", at: "key", conditions: other)
        }
        let etag = try await test.put("old", at: "key").etag

        await #expect(throws: ObjectStoreError.preconditionFailed(condition: "If-Match")) {
            try await test.put("new", at: "key", conditions: other)
        }
        try await test.put("new", at: "key", conditions: ObjectConditions(ifMatch: .tags([etag])))

        #expect(try await test.text(at: "key") == "new")
        #expect(try test.blobs().count == 1)
    }

    @Test("Of writers that all ask for an absent key, one succeeds")
    func onlyOneCreates() async throws {
        let test = try await TestStore.open()

        let successes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let ifAbsent = ObjectConditions(ifNoneMatch: .any)
                    return (try? await test.put("writer \(number)", at: "key", conditions: ifAbsent)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }

        #expect(successes == 1)
        #expect(try test.blobs().count == 1)
    }

    @Test("Writers of one key leave one of their objects, whole, and readers only ever see whole ones")
    func concurrentWrites() async throws {
        let test = try await TestStore.open()
        try await test.put(String(repeating: "z", count: 600_000), at: "key")

        try await withThrowingTaskGroup(of: Void.self) { group in
            for letter in ["a", "b", "c", "d", "e", "f", "g", "h"] {
                group.addTask { try await test.put(String(repeating: letter, count: 600_000), at: "key") }
                group.addTask {
                    let text = try await test.text(at: "key")
                    #expect(text.utf8.count == 600_000)
                    #expect(Set(text.utf8).count == 1)
                }
            }
            try await group.waitForAll()
        }

        #expect(try test.blobs().count == 1)
    }

    @Test("A copy has the bytes, and the source's words or its own")
    func copies() async throws {
        let test = try await TestStore.open()
        try await test.makeBucket("copies")
        let source = try test.location("a")
        let copy = try test.location("b", bucket: "copies")
        let attributes = ObjectAttributes(contentType: "text/plain", metadata: ["k": "v"])
        try await test.put("text", at: "a", attributes: attributes)

        let same = try await test.store.copyObject(
            from: source,
            conditions: .none,
            to: copy,
            replacing: .none,
            attributes: nil
        )
        let other = try await test.store.copyObject(
            from: source,
            conditions: .none,
            to: source,
            replacing: .none,
            attributes: ObjectAttributes(contentType: "text/css")
        )
        try await test.store.deleteObject(at: source, conditions: .none)

        #expect(same.attributes == attributes)
        #expect(other.attributes == ObjectAttributes(contentType: "text/css"))
        #expect(try await test.store.get(copy, limit: 10, for: "111122223333") == Array("text".utf8))
    }

    @Test("Reading obeys conditions on ETag and time", arguments: Self.readConditions)
    func conditionalReads(conditions: ObjectConditions, error: ObjectStoreError?) async throws {
        let test = try await TestStore.open()
        try await test.put("x", at: "key")
        let location = try test.location("key")

        if let error {
            await #expect(throws: error) { _ = try await test.store.object(at: location, conditions: conditions) }
        } else {
            #expect(try await test.store.object(at: location, conditions: conditions).size == 1)
        }
    }

    static let readConditions: [(ObjectConditions, ObjectStoreError?)] = [
        (ObjectConditions(ifMatch: .tags(["9dd4e461268c8034f5c8564e155c67a6"])), nil),
        (ObjectConditions(ifMatch: .tags(["other"])), .preconditionFailed(condition: "If-Match")),
        (ObjectConditions(ifNoneMatch: .any), .notModified),
        (ObjectConditions(ifNoneMatch: .tags(["other"]), ifModifiedSince: 1_700_000_000), nil),
        (ObjectConditions(ifModifiedSince: 1_700_000_000), .notModified),
        (ObjectConditions(ifModifiedSince: 1_699_999_999), nil),
        (ObjectConditions(ifUnmodifiedSince: 1_700_000_000), nil),
        (ObjectConditions(ifUnmodifiedSince: 1_699_999_999), .preconditionFailed(condition: "If-Unmodified-Since")),
    ]
}
