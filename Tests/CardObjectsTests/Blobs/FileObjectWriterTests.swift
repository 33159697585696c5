import CardObjects
import ModelCards
import Testing

@Suite("Promises about a body")
struct FileObjectWriterTests {
    @Test("A body that is what was promised is kept with its checksum", arguments: Self.checksums)
    func keeps(algorithm: ChecksumAlgorithm, value: String) async throws {
        let test = try await TestStore.open()
        let promise = BodyPromise(checksumAlgorithm: algorithm)

        let written = try await test.put("123456789", at: "key", expecting: promise, checksum: value)
        let computed = try await test.put("123456789", at: "other", expecting: promise)

        #expect(written.checksum == ObjectChecksum(algorithm: algorithm, value: value))
        #expect(computed.checksum == written.checksum)
        let info = try await test.store.object(at: test.location("key"), conditions: .none)
        #expect(info.checksum == written.checksum)
    }

    static let checksums: [(ChecksumAlgorithm, String)] = [
        (.crc32, "y/Q5Jg=="),
        (.crc32c, "4waSgw=="),
        (.crc64nvme, "rosUhgp5mIg="),
        (.sha1, "98O8HYCOBHMq32eZZczDTKeuNEE="),
        (.sha256, "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
    ]

    @Test("A body that breaks a promise changes nothing", arguments: Self.broken)
    func refuses(promise: BodyPromise, checksum: String?, error: ObjectStoreError) async throws {
        let test = try await TestStore.open()
        try await test.put("old", at: "key")

        await #expect(throws: error) {
            try await test.put("123456789", at: "key", expecting: promise, checksum: checksum)
        }

        #expect(try await test.text(at: "key") == "old")
        #expect(try test.blobs().count == 1)
    }

    static let broken: [(BodyPromise, String?, ObjectStoreError)] = [
        (BodyPromise(md5: [UInt8](repeating: 0, count: 16)), nil, .contentMD5Mismatch),
        (BodyPromise(sha256: [UInt8](repeating: 0, count: 32)), nil, .payloadDigestMismatch),
        (BodyPromise(length: 8), nil, .incompleteBody),
        (BodyPromise(length: 10), nil, .incompleteBody),
        (BodyPromise(checksumAlgorithm: .crc32), "AAAAAA==", .checksumMismatch(.crc32)),
        (BodyPromise(checksumAlgorithm: .crc32), "y/Q5", .invalidChecksum(.crc32)),
        (BodyPromise(checksumAlgorithm: .sha1), "not base64", .invalidChecksum(.sha1)),
    ]
}
