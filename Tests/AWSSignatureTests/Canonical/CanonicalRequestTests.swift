import AWSSignature
import Testing

@Suite("Canonical requests")
struct CanonicalRequestTests {
    @Test("A canonical request is written line by line")
    func whole() {
        let request = SignableRequest(
            method: "POST",
            path: "/cards//a/../gr%C3%BC%C3%9F/",
            query: "b=2&a&a=1&X-Amz-Signature=00",
            headers: [
                ("Host", "cards.example.com"), ("X-Amz-Tag", " b "), ("User-Agent", "ignored"),
                ("x-amz-tag", "\ta \t a"), ("Content-Type", ""),
            ]
        )
        let canonical = CanonicalRequest.bytes(
            of: request,
            service: "sagemaker",
            signedHeaders: ["content-type", "host", "x-amz-tag"],
            payloadHash: "the-hash",
            form: .asReceived
        )
        let expected = """
            POST
            /cards/gr%25C3%25BC%25C3%259F/
            a=&a=1&b=2
            content-type:
            host:cards.example.com
            x-amz-tag:b,a a

            content-type;host;x-amz-tag
            the-hash
            """
        #expect(canonical.map { String(decoding: $0, as: UTF8.self) } == expected)
    }

    @Test(
        "A path is folded and escaped once more, except that of an object",
        arguments: [
            ("", "/", "/"),
            ("/", "/", "/"),
            ("//", "/", "//"),
            ("/.", "/", "/."),
            ("/..", "/", "/.."),
            ("/a", "/a", "/a"),
            ("/a/", "/a/", "/a/"),
            ("/a/.", "/a", "/a/."),
            ("/a/..", "/", "/a/.."),
            ("/a//b///", "/a/b/", "/a//b///"),
            ("/../a/./b", "/a/b", "/../a/./b"),
            ("/.../a", "/.../a", "/.../a"),
            ("/%2e%2e/a", "/%252e%252e/a", "/%2e%2e/a"),
            ("/a%20b", "/a%2520b", "/a%20b"),
            ("/a b~", "/a%20b~", "/a b~"),
            ("a/b", "a/b", "a/b"),
            ("*", "%2A", "*"),
        ]
    )
    func path(_ path: String, _ call: String, _ object: String) {
        #expect(Self.line(1, path: path, service: "sagemaker", form: .asReceived) == call)
        #expect(Self.line(1, path: path, service: "sagemaker", form: .reencoded) == call)
        #expect(Self.line(1, path: path, service: "s3", form: .asReceived) == object)
    }

    @Test(
        "The other spelling of an object's path has each byte escaped once, and keeps its delimiters apart",
        arguments: [
            ("/a!b", "/a%21b"), ("/gr\u{FC}n", "/gr%C3%BCn"), ("/%c3%bc", "/%C3%BC"), ("/%41%2d", "/A-"),
            ("/a%2fb", "/a%2Fb"), ("/a+b%2B", "/a+b%2B"), ("//a/../b", "//a/../b"),
        ]
    )
    func reencodedPath(_ path: String, _ expected: String) {
        #expect(Self.line(1, path: path, service: "s3", form: .reencoded) == expected)
    }

    @Test("A path or query with a broken escape has no other spelling", arguments: ["%", "%2", "%zz", "a%2", "%%41"])
    func brokenEscape(_ text: String) {
        #expect(Self.line(1, path: "/" + text, service: "s3", form: .reencoded) == nil)
        #expect(Self.line(2, query: text, form: .reencoded) == nil)
        #expect(Self.line(2, query: "a=" + text, form: .reencoded) == nil)
    }

    @Test(
        "Parameters are sorted by name, then by value, as they are spelled",
        arguments: [
            ("", ""), ("a", "a="), ("a=", "a="), ("=", "="), ("a&", "=&a="), ("a&&b", "=&a=&b="),
            ("b=1&a=2", "a=2&b=1"), ("a=2&a=1", "a=1&a=2"), ("a-b=1&a=2&aa=3", "a=2&a-b=1&aa=3"),
            ("a=b=c", "a=b=c"), ("a=%2b&a=+", "a=%2b&a=+"), ("B=1&a=1&A=1", "A=1&B=1&a=1"),
            ("X-Amz-Signature=1&a=b", "a=b"), ("X-Amz-Signature=1", ""), ("x-amz-signature=1", "x-amz-signature=1"),
        ]
    )
    func query(_ query: String, _ expected: String) {
        #expect(Self.line(2, query: query, form: .asReceived) == expected)
    }

    @Test(
        "The other spelling of a query has each byte escaped once, and keeps its delimiters apart",
        arguments: [
            ("prefix=a/b&x", "prefix=a%2Fb&x="), ("a=b=c", "a=b%3Dc"), ("a=%2b&a=+", "a=%2B&a=+"),
            ("a%26b=%3d", "a%26b=%3D"), ("%61=1", "a=1"),
        ]
    )
    func reencodedQuery(_ query: String, _ expected: String) {
        #expect(Self.line(2, query: query, form: .reencoded) == expected)
    }

    private static func line(
        _ index: Int,
        path: String = "/",
        query: String = "",
        service: String = "s3",
        form: CanonicalForm
    ) -> String? {
        let canonical = CanonicalRequest.bytes(
            of: SignableRequest(method: "GET", path: path, query: query),
            service: service,
            signedHeaders: [],
            payloadHash: "",
            form: form
        )
        guard let canonical else { return nil }
        let lines = canonical.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return String(decoding: lines[index], as: UTF8.self)
    }
}
