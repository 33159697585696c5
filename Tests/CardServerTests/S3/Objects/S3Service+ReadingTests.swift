import CardTesting
import Testing

@Suite("Reading objects over S3's protocol")
struct S3ServiceReadingTests {
    @Test("An object comes with what its writer said, and with S3's headers")
    func headers() async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put(
                "0123456789",
                at: "/reports/key",
                headers: [
                    ("cache-control", "no-cache"), ("x-amz-meta-author", "A"), ("content-type", "application/json"),
                ]
            )

            let response = try await s3.send("GET", "/reports/key")

            #expect(response.text == "0123456789")
            #expect(response.headers["content-type"] == "application/json")
            #expect(response.headers["cache-control"] == "no-cache")
            #expect(response.headers["x-amz-meta-author"] == "A")
            #expect(response.headers["etag"] == "\"781e5e245d69b566979b86e28d23f2c7\"")
            #expect(response.headers["accept-ranges"] == "bytes")
            #expect(response.headers["last-modified"]?.hasSuffix(" GMT") == true)
            #expect(response.headers["content-range"] == nil)
        }
    }

    @Test("An object without a content type is a stream of bytes")
    func defaultType() async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put("x", at: "/reports/key")

            let response = try await s3.send(
                "GET",
                "/reports/key",
                query: "response-content-disposition=inline&response-content-language=de"
            )

            #expect(response.headers["content-type"] == "binary/octet-stream")
            #expect(response.headers["content-disposition"] == "inline")
            #expect(response.headers["content-language"] == "de")
        }
    }

    @Test(
        "A range is answered with its bytes and its place",
        arguments: [
            ("bytes=2-4", "234", "bytes 2-4/10"), ("bytes=-3", "789", "bytes 7-9/10"),
            ("bytes=8-99", "89", "bytes 8-9/10"), ("bytes=0-", "0123456789", "bytes 0-9/10"),
        ]
    )
    func ranges(range: String, text: String, place: String) async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put("0123456789", at: "/reports/key")

            let response = try await s3.send("GET", "/reports/key", headers: [("range", range)])

            #expect(response.status == 206)
            #expect(response.text == text)
            #expect(response.headers["content-range"] == place)
        }
    }

    @Test("A range behind the end is refused, and one that is none is ignored")
    func otherRanges() async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put("0123456789", at: "/reports/key")

            let beyond = try await s3.send("GET", "/reports/key", headers: [("range", "bytes=10-")])
            let several = try await s3.send("GET", "/reports/key", headers: [("range", "bytes=0-1,4-5")])

            #expect(beyond.status == 416)
            #expect(beyond.code == "InvalidRange")
            #expect(beyond.elements("ActualObjectSize") == ["10"])
            #expect(several.status == 200)
            #expect(several.text == "0123456789")
        }
    }

    @Test(
        "Conditions are answered with 304 and 412",
        arguments: [
            ("if-none-match", "\"9dd4e461268c8034f5c8564e155c67a6\"", 304), ("if-none-match", "\"other\"", 200),
            ("if-match", "\"other\", \"9dd4e461268c8034f5c8564e155c67a6\"", 200), ("if-match", "other", 412),
            ("if-modified-since", "Fri, 31 Dec 2100 00:00:00 GMT", 304),
            ("if-unmodified-since", "Thu, 01 Jan 1970 00:00:00 GMT", 412), ("if-modified-since", "yesterday", 200),
        ]
    )
    func conditions(name: String, value: String, status: Int) async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put("x", at: "/reports/key")

            let response = try await s3.send("GET", "/reports/key", headers: [(name, value)])

            #expect(response.status == status)
            #expect(response.body.isEmpty == (status == 304))
        }
    }
}
