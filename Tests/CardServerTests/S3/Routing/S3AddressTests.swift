import CardServer
import Testing

@Suite("Where a request goes")
struct S3AddressTests {
    @Test("The bucket is in the path, or before a known host", arguments: Self.addresses)
    func reads(host: String, path: String, bucket: String?, key: String?) throws {
        let address = try S3Address(host: host, rawPath: path)

        #expect(address.bucket == bucket)
        #expect(address.key == key.map { Array($0.utf8) })
    }

    static let addresses: [(String, String, String?, String?)] = [
        ("127.0.0.1:8080", "/", nil, nil),
        ("127.0.0.1:8080", "/bucket", "bucket", nil),
        ("127.0.0.1:8080", "/bucket/", "bucket", nil),
        ("127.0.0.1:8080", "/bucket/key", "bucket", "key"),
        ("127.0.0.1:8080", "/bucket/a//b/../c/", "bucket", "a//b/../c/"),
        ("127.0.0.1:8080", "/bucket//key", "bucket", "/key"),
        ("127.0.0.1:8080", "/bucket/a%2Fb+c%20d%00", "bucket", "a/b+c d\u{0}"),
        ("127.0.0.1:8080", "/bucket/e%CC%81", "bucket", "e\u{301}"),
        ("localhost:8080", "/bucket/key", "bucket", "key"),
        ("bucket.localhost:8080", "/", "bucket", nil),
        ("bucket.localhost:8080", "/a/b", "bucket", "a/b"),
        ("my.bucket.LOCALHOST", "/a", "my.bucket", "a"),
        ("bucket.s3.localhost", "/a", "bucket", "a"),
        ("s3.localhost", "/bucket/a", "bucket", "a"),
        ("x.localhost", "/bucket/a", "bucket", "a"),
        ("example.com", "/bucket/a", "bucket", "a"),
    ]

    @Test("A path that is no percent-encoded text goes nowhere", arguments: ["/%", "/b/%4", "/b/%zz", "/%FF", "//key"])
    func refuses(path: String) {
        #expect(throws: S3Error.self) { try S3Address(host: "127.0.0.1", rawPath: path) }
    }
}
