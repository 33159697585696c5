import CardObjects
import Foundation
import ModelCards
import SageMakerAPI

/// A store in a directory of its own, which goes away with it.
final class TestStore: Sendable {
    static let bucket = "reports"

    let directory: String
    let store: FileObjectStore

    private init(directory: String, store: FileObjectStore) {
        self.directory = directory
        self.store = store
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    /// Opens a new store that has the bucket ``bucket`` of account `111122223333`.
    static func open() async throws -> TestStore {
        let directory = NSTemporaryDirectory() + "card-objects-\(UUID().uuidString)"
        let test = TestStore(directory: directory, store: try await open(directory))
        try await test.makeBucket(bucket)
        return test
    }

    /// Opens a store whose clock stands still.
    static func open(_ directory: String) async throws -> FileObjectStore {
        try await FileObjectStore.open(directory: directory, now: { Timestamp(milliseconds: 1_700_000_000_123) })
    }

    func makeBucket(_ name: String, account: String = "111122223333") async throws {
        try await store.createBucket(
            Bucket(
                name: try BucketName(name),
                accountID: account,
                region: "us-west-2",
                createdAt: Timestamp(milliseconds: 1_700_000_000_000)
            )
        )
    }

    func location(_ key: String, bucket: String = TestStore.bucket) throws -> ObjectLocation {
        try ObjectLocation(bucket: bucket, key: key)
    }

    @discardableResult
    func put(
        _ text: String,
        at key: String,
        attributes: ObjectAttributes = ObjectAttributes(),
        expecting promise: BodyPromise = BodyPromise(),
        checksum: String? = nil,
        conditions: ObjectConditions = .none
    ) async throws -> WrittenBody {
        let writer = try await store.beginObject(
            at: try location(key),
            attributes: attributes,
            expecting: promise
        )
        do {
            try await writer.append(Array(text.utf8))
            return try await writer.commit(checksum: checksum, conditions: conditions)
        } catch {
            await writer.abort()
            throw error
        }
    }

    func text(at key: String, range: ObjectRange? = nil) async throws -> String {
        let reader = try await store.openObject(at: try location(key), range: range, conditions: .none)
        var bytes: [UInt8] = []
        while let chunk = try await reader.next() { bytes += chunk }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The entries of one page of a listing, keys and rolled up prefixes, in the order of their bytes.
    func keys(
        prefix: String = "",
        delimiter: String? = nil,
        after: String? = nil,
        limit: Int = 1000
    ) async throws -> [String] {
        let page = try await store.objects(
            matching: ObjectQuery(
                bucket: try BucketName(Self.bucket),
                prefix: Array(prefix.utf8),
                delimiter: delimiter.map { Array($0.utf8) },
                after: after.map { Array($0.utf8) },
                limit: limit
            )
        )
        return (page.objects.map(\.key.bytes) + page.commonPrefixes)
            .sorted { $0.lexicographicallyPrecedes($1) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// The files that hold bytes now.
    func blobs() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(directory)/blobs").filter {
            $0.split(separator: "/").count == 3
        }
    }
}
