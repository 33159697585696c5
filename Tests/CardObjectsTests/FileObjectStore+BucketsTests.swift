import CardObjects
import ModelCards
import Testing

@Suite("Buckets of a store in a directory")
struct FileObjectStoreBucketsTests {
    @Test("An account sees its own buckets in the order of their names")
    func listing() async throws {
        let test = try await TestStore.open()
        try await test.makeBucket("zebra")
        try await test.makeBucket("apple")
        try await test.makeBucket("foreign", account: "444455556666")

        let buckets = try await test.store.buckets(ownedBy: "111122223333")

        #expect(buckets.map(\.name.description) == ["apple", "reports", "zebra"])
        #expect(buckets.first?.region == "us-west-2")
        #expect(buckets.first?.createdAt.milliseconds == 1_700_000_000_000)
    }

    @Test("A name is taken for every account")
    func taken() async throws {
        let test = try await TestStore.open()

        await #expect(throws: ObjectStoreError.bucketAlreadyOwnedByYou) { try await test.makeBucket("reports") }
        await #expect(throws: ObjectStoreError.bucketAlreadyExists) {
            try await test.makeBucket("reports", account: "444455556666")
        }
    }

    @Test("Only an empty bucket can be deleted, and its unfinished uploads go with it")
    func deletion() async throws {
        let test = try await TestStore.open()
        let name = try BucketName("reports")
        try await test.put("x", at: "key")
        let upload = try await test.store.createUpload(
            at: test.location("big"),
            attributes: ObjectAttributes(),
            checksum: nil
        )
        let writer = try await test.store.beginPart(1, of: upload.id, expecting: BodyPromise())
        try await writer.append([1])
        _ = try await writer.commit(checksum: nil, conditions: .none)

        await #expect(throws: ObjectStoreError.bucketNotEmpty) { try await test.store.deleteBucket(named: name) }
        try await test.store.deleteObject(at: test.location("key"), conditions: .none)
        try await test.store.deleteBucket(named: name)

        await #expect(throws: ObjectStoreError.noSuchBucket("reports")) {
            _ = try await test.store.bucket(named: name)
        }
        #expect(try test.blobs().isEmpty)
    }

    @Test("A write that began before its bucket was deleted does not end in another one of that name")
    func replacedBucket() async throws {
        let test = try await TestStore.open()
        let writer = try await test.store.beginObject(
            at: test.location("key"),
            attributes: ObjectAttributes(),
            expecting: BodyPromise()
        )
        try await writer.append([1])
        try await test.store.deleteBucket(named: try BucketName("reports"))
        try await test.makeBucket("reports", account: "444455556666")

        await #expect(throws: ObjectStoreError.noSuchBucket("reports")) {
            _ = try await writer.commit(checksum: nil, conditions: .none)
        }

        #expect(try await test.keys().isEmpty)
        #expect(try test.blobs().isEmpty)
    }

    @Test(
        "A bucket's name is one that a host could have",
        arguments: [
            "ab", "Upper", "under_score", "-start", "end-", "a..b", ".ab", "192.168.5.4", "xn--abc", "abc-s3alias",
            "abc--x-s3", "ä-bucket", "", String(repeating: "a", count: 64),
        ]
    )
    func invalidNames(name: String) {
        #expect(throws: ObjectStoreError.invalidBucketName(name)) { try BucketName(name) }
    }

    @Test("Digits, hyphens and periods are fine", arguments: ["abc", "1.2.3", "my-bucket.2", "192.168.5.4.5"])
    func validNames(name: String) throws {
        #expect(try BucketName(name).description == name)
    }
}
