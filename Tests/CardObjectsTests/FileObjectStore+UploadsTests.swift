import CardObjects
import ModelCards
import Testing

@Suite("Multipart uploads of a store in a directory")
struct FileObjectStoreUploadsTests {
    private static let partSize = 5 * 1024 * 1024

    @Test("Parts become one object, whose ETag tells how many there were")
    func completes() async throws {
        let test = try await TestStore.open()
        let upload = try await begin(test)
        let first = try await put([UInt8](repeating: 1, count: Self.partSize), 1, upload, test)
        _ = try await put([9], 2, upload, test)
        let last = try await put([3], 3, upload, test)

        let object = try await test.store.completeUpload(
            upload.id,
            parts: [first, last],
            checksum: nil,
            conditions: .none
        )

        #expect(object.size == 5_242_881)
        #expect(object.etag == "670b6613704052770937315a1ff60797-2")
        #expect(object.partCount == 2)
        #expect(object.attributes.contentType == "text/plain")
        #expect(try await test.text(at: "big", range: .last(2)) == "\u{1}\u{3}")
        #expect(try await test.text(at: "big", range: .part(2)) == "\u{3}")
        #expect(try test.blobs().count == 2)
        #expect(try await test.store.uploads(matching: UploadQuery(bucket: try BucketName("reports"))).isEmpty)
    }

    @Test("Completing twice answers twice, until something else is at the key")
    func idempotent() async throws {
        let test = try await TestStore.open()
        let upload = try await begin(test)
        let part = try await put([1], 1, upload, test)

        let first = try await complete(upload, [part], test)
        let second = try await complete(upload, [part], test)
        try await test.put("replaced", at: "big")

        #expect(first == second)
        await #expect(throws: ObjectStoreError.noSuchUpload) { _ = try await complete(upload, [part], test) }
    }

    @Test("The chosen parts must be there, in order, and large enough")
    func refusals() async throws {
        let test = try await TestStore.open()
        let upload = try await begin(test)
        let one = try await put([1], 1, upload, test)
        let two = try await put([2], 2, upload, test)
        let cases: [([PartReference], ObjectStoreError)] = [
            ([two, one], .invalidPartOrder),
            ([one, one], .invalidPartOrder),
            ([one, two], .entityTooSmall(number: 1)),
            ([PartReference(number: 3, etag: one.etag)], .invalidPart(number: 3)),
            ([PartReference(number: 1, etag: two.etag)], .invalidPart(number: 1)),
            ([PartReference(number: 1, etag: one.etag, checksum: "AAAAAA==")], .invalidPart(number: 1)),
        ]

        for (parts, error) in cases {
            await #expect(throws: error) { _ = try await complete(upload, parts, test) }
        }

        await #expect(throws: ObjectStoreError.noSuchKey) {
            _ = try await test.store.object(at: test.location("big"), conditions: .none)
        }
    }

    @Test("A part that is written again replaces the first, and an abort leaves nothing")
    func replacesAndAborts() async throws {
        let test = try await TestStore.open()
        let upload = try await begin(test)
        _ = try await put([1], 7, upload, test)
        _ = try await put([2, 2], 7, upload, test)

        let parts = try await test.store.parts(of: upload.id, after: 0, limit: 10)
        try await test.store.abortUpload(upload.id)

        #expect(parts.map(\.number) == [7])
        #expect(parts.map(\.body.size) == [2])
        #expect(try test.blobs().isEmpty)
        await #expect(throws: ObjectStoreError.noSuchUpload) { try await test.store.abortUpload(upload.id) }
    }

    @Test("An upload counts only for its own key, and parts have numbers from 1 to 10000")
    func identity() async throws {
        let test = try await TestStore.open()
        let upload = try await begin(test)
        let stray = UploadID(location: try test.location("other"), name: upload.id.name)

        await #expect(throws: ObjectStoreError.noSuchUpload) { _ = try await test.store.upload(stray) }
        for number in [0, 10_001] {
            await #expect(throws: ObjectStoreError.invalidPartNumber) {
                _ = try await test.store.beginPart(number, of: upload.id, expecting: BodyPromise())
            }
        }
    }

    @Test("Checksums of parts become one of the whole, or one of the checksums", arguments: Self.checksums)
    func combinesChecksums(plan: PartChecksumPlan, expected: String) async throws {
        let test = try await TestStore.open()
        let upload = try await begin(test, plan)
        let first = try await put([UInt8](repeating: 0x61, count: Self.partSize), 1, upload, test)
        let second = try await put(Array("123456789".utf8), 2, upload, test)

        let object = try await complete(upload, [first, second], test)

        #expect(object.checksum == ObjectChecksum(algorithm: plan.algorithm, value: expected, coverage: plan.coverage))
    }

    static let checksums: [(PartChecksumPlan, String)] = [
        (PartChecksumPlan(algorithm: .crc32), "u0/tJQ==-2"),
        (PartChecksumPlan(algorithm: .crc32, coverage: .fullObject), "tbbDbA=="),
        (PartChecksumPlan(algorithm: .sha256), "0cj4J7UHrH1zzQ7wRAlT/mwrxe6Fk8PnlW+VeZ8ULy8=-2"),
    ]

    @Test("Uploads are listed by key, from any place among them")
    func listing() async throws {
        let test = try await TestStore.open()
        var names: [String] = []
        for key in ["b", "a", "b", "c/d"] {
            let upload = try await test.store.createUpload(
                at: test.location(key),
                attributes: ObjectAttributes(),
                checksum: nil
            )
            names.append(upload.id.name)
        }
        let bucket = try BucketName("reports")

        let all = try await test.store.uploads(matching: UploadQuery(bucket: bucket))
        let rest = try await test.store.uploads(
            matching: UploadQuery(bucket: bucket, afterKey: [0x62], afterUpload: names[0], limit: 1)
        )
        let prefixed = try await test.store.uploads(matching: UploadQuery(bucket: bucket, prefix: Array("c/".utf8)))

        #expect(all.map(\.id.name) == [names[1], names[0], names[2], names[3]])
        #expect(rest.map(\.id.name) == [names[2]])
        #expect(prefixed.map(\.id.name) == [names[3]])
    }

    private func begin(_ test: TestStore, _ plan: PartChecksumPlan? = nil) async throws -> MultipartUpload {
        try await test.store.createUpload(
            at: test.location("big"),
            attributes: ObjectAttributes(contentType: "text/plain"),
            checksum: plan
        )
    }

    private func put(
        _ bytes: [UInt8],
        _ number: Int,
        _ upload: MultipartUpload,
        _ test: TestStore
    ) async throws -> PartReference {
        let writer = try await test.store.beginPart(number, of: upload.id, expecting: BodyPromise())
        try await writer.append(bytes)
        let body = try await writer.commit(checksum: nil, conditions: .none)
        return PartReference(number: number, etag: body.etag, checksum: body.checksum?.value)
    }

    private func complete(
        _ upload: MultipartUpload,
        _ parts: [PartReference],
        _ test: TestStore
    ) async throws -> ObjectInfo {
        try await test.store.completeUpload(upload.id, parts: parts, checksum: nil, conditions: .none)
    }
}
