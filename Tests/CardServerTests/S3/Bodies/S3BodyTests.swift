import CardTesting
import Testing

@Suite("Bodies are what their requests say")
struct S3BodyTests {
    private static let trailerHash = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"

    @Test("A body in chunks is kept without them, and its checksum is compared with the trailer")
    func chunked() async throws {
        try await S3TestClient.run { s3 in
            let written = try await Self.putChunked(s3, trailer: "x-amz-checksum-crc32:y/Q5Jg==")
            let read = try await s3.send("GET", "/reports/key", headers: [("x-amz-checksum-mode", "ENABLED")])

            #expect(written.status == 200)
            #expect(written.headers["x-amz-checksum-crc32"] == "y/Q5Jg==")
            #expect(written.headers["x-amz-checksum-type"] == "FULL_OBJECT")
            #expect(read.text == "123456789")
            #expect(read.headers["x-amz-checksum-crc32"] == "y/Q5Jg==")
            #expect(read.headers["content-encoding"] == "gzip")
        }
    }

    @Test(
        "A trailer that is wrong or missing leaves no object",
        arguments: [
            ("x-amz-checksum-crc32:AAAAAA==", "BadDigest"),
            ("x-amz-checksum-crc32:nonsense", "InvalidRequest"),
            ("x-amz-checksum-sha1:y/Q5Jg==", "MalformedTrailerError"),
        ]
    )
    func badTrailer(trailer: String, code: String) async throws {
        try await S3TestClient.run { s3 in
            let written = try await Self.putChunked(s3, trailer: trailer)

            #expect(written.code == code)
            #expect(try await s3.send("GET", "/reports/key").status == 404)
        }
    }

    @Test("Digests in headers are compared with the body", arguments: Self.digests)
    func comparesDigests(name: String, value: String, code: String?) async throws {
        try await S3TestClient.run { s3 in
            let response = try await s3.put("123456789", at: "/reports/key", headers: [(name, value)])

            #expect(response.code == code)
            #expect(try await s3.send("GET", "/reports/key").status == (code == nil ? 200 : 404))
        }
    }

    static let digests: [(String, String, String?)] = [
        ("content-md5", "JfnnlDI7RTiF9RgfGNKGAA==", "BadDigest"),
        ("content-md5", "JfnnlDI7RTiF9RgfG2JNCw==", nil),
        ("content-md5", "short", "InvalidDigest"),
        ("x-amz-checksum-crc64nvme", "rosUhgp5mIg=", nil),
        ("x-amz-checksum-crc64nvme", "AAAAAAAAAAA=", "BadDigest"),
        ("x-amz-checksum-crc32c", "4waSgw==", nil),
        ("x-amz-checksum-sha256", "AAAA", "InvalidRequest"),
    ]

    @Test("The signed digest is compared with the body")
    func signedDigest() async throws {
        try await S3TestClient.run { s3 in
            let response = try await s3.send(
                "PUT",
                "/reports/key",
                body: [1, 2, 3],
                payloadHash: String(repeating: "0", count: 64)
            )

            #expect(response.code == "XAmzContentSHA256Mismatch")
            #expect(try await s3.send("GET", "/reports/key").status == 404)
        }
    }

    /// Sends `123456789` in two chunks with the checksum announced as CRC32.
    private static func putChunked(_ s3: S3TestClient, trailer: String) async throws -> WireResponse {
        try await s3.send(
            "PUT",
            "/reports/key",
            headers: [
                ("content-encoding", "gzip,aws-chunked"), ("x-amz-decoded-content-length", "9"),
                ("x-amz-trailer", "x-amz-checksum-crc32"),
            ],
            body: Array("4\r\n1234\r\n5\r\n56789\r\n0\r\n\(trailer)\r\n\r\n".utf8),
            payloadHash: trailerHash
        )
    }
}
