import CardObjects
import ModelCards
import Testing

@Suite("Listings")
struct IndexRecordsListingTests {
    @Test("Keys come in the order of their UTF-8 bytes")
    func order() async throws {
        let test = try await TestStore.open()
        // U+FF5E comes before U+1F600 in UTF-8, and after it in UTF-16.
        for key in ["😀", "～", "b", "a/", "a", "B", "a b", "é"] { try await test.put("", at: key) }

        let page = try await test.store.objects(matching: ObjectQuery(bucket: try BucketName("reports")))

        #expect(page.objects.map(\.key.description) == ["B", "a", "a b", "a/", "b", "é", "～", "😀"])
    }

    @Test("Prefix, delimiter, start and limit", arguments: Self.queries)
    func lists(query: Query) async throws {
        let test = try await TestStore.open()
        for key in ["a", "p/1", "p/2", "p/q/3", "p/q/4", "p/r/5", "p0", "z"] { try await test.put("", at: key) }

        let keys = try await test.keys(
            prefix: query.prefix,
            delimiter: query.delimiter,
            after: query.after,
            limit: query.limit
        )

        #expect(keys == query.expected)
    }

    struct Query: Sendable {
        var prefix = ""
        var delimiter: String?
        var after: String?
        var limit = 1000
        var expected: [String]
    }

    static let queries = [
        Query(expected: ["a", "p/1", "p/2", "p/q/3", "p/q/4", "p/r/5", "p0", "z"]),
        Query(prefix: "p/q", expected: ["p/q/3", "p/q/4"]),
        Query(prefix: "p/q/3", expected: ["p/q/3"]),
        Query(prefix: "nothing", expected: []),
        Query(delimiter: "/", expected: ["a", "p/", "p0", "z"]),
        Query(prefix: "p/", delimiter: "/", expected: ["p/1", "p/2", "p/q/", "p/r/"]),
        Query(prefix: "p/", delimiter: "q/", expected: ["p/1", "p/2", "p/q/", "p/r/5"]),
        Query(prefix: "p", delimiter: "/", expected: ["p/", "p0"]),
        Query(after: "p/2", expected: ["p/q/3", "p/q/4", "p/r/5", "p0", "z"]),
        Query(after: "p/15", limit: 2, expected: ["p/2", "p/q/3"]),
        Query(delimiter: "/", after: "p/", expected: ["p0", "z"]),
        Query(delimiter: "/", after: "p/1", expected: ["p0", "z"]),
        Query(prefix: "p/", delimiter: "/", after: "p/q/", expected: ["p/r/"]),
        Query(prefix: "p/", after: "a", expected: ["p/1", "p/2", "p/q/3", "p/q/4", "p/r/5"]),
        Query(limit: 0, expected: []),
    ]

    @Test("Pages of any size together show every entry once", arguments: [1, 2, 3, 7, 1000])
    func paging(limit: Int) async throws {
        let test = try await TestStore.open()
        let bucket = try BucketName(TestStore.bucket)
        for key in ["a", "d/1", "d/2", "e", "f/1", "f/2", "f/3", "g"] { try await test.put("", at: key) }
        var entries: [[UInt8]] = []
        var after: [UInt8]?
        repeat {
            let page = try await test.store.objects(
                matching: ObjectQuery(bucket: bucket, delimiter: [0x2F], after: after, limit: limit)
            )
            entries += (page.objects.map(\.key.bytes) + page.commonPrefixes).sorted { $0.lexicographicallyPrecedes($1) }
            after = page.next
        } while after != nil

        #expect(entries.map { String(decoding: $0, as: UTF8.self) } == ["a", "d/", "e", "f/", "g"])
    }

    @Test("A bucket that is not there has no listing")
    func noBucket() async throws {
        let test = try await TestStore.open()

        await #expect(throws: ObjectStoreError.noSuchBucket("nowhere")) {
            _ = try await test.store.objects(matching: ObjectQuery(bucket: try BucketName("nowhere")))
        }
    }
}
