import CardTesting
import Testing

@Suite("Multipart uploads over S3's protocol")
struct S3ServiceUploadsTests {
    @Test("Parts are listed and become an object")
    func completes() async throws {
        try await S3TestClient.run { s3 in
            let upload = try await begin(s3)
            let part = try await s3.send("PUT", "/reports/big", query: "partNumber=1&uploadId=\(upload)", body: [0x31])
            let parts = try await s3.send("GET", "/reports/big", query: "uploadId=\(upload)")
            let uploads = try await s3.send("GET", "/reports", query: "uploads=")
            let whole = try await complete(upload, "\"c4ca4238a0b923820dcc509a6f75849b\"", s3)
            let read = try await s3.send("GET", "/reports/big", query: "partNumber=1")

            #expect(part.headers["etag"] == "\"c4ca4238a0b923820dcc509a6f75849b\"")
            #expect(parts.elements("PartNumber") == ["1"])
            #expect(parts.elements("Size") == ["1"])
            #expect(uploads.elements("UploadId") == [upload])
            #expect(whole.elements("ETag") == ["&quot;46d1741e8075da4ac72c71d8130fcb71-1&quot;"])
            #expect(whole.elements("Location") == ["http://127.0.0.1:\(s3.server.port)/reports/big"])
            #expect(read.text == "1")
            #expect(read.headers["x-amz-mp-parts-count"] == "1")
        }
    }

    @Test("An upload that was aborted is not there")
    func aborts() async throws {
        try await S3TestClient.run { s3 in
            let upload = try await begin(s3)

            let abort = try await s3.send("DELETE", "/reports/big", query: "uploadId=\(upload)")
            let part = try await s3.send("PUT", "/reports/big", query: "partNumber=1&uploadId=\(upload)", body: [0x31])

            #expect(abort.status == 204)
            #expect(part.code == "NoSuchUpload")
        }
    }

    @Test("A part can be copied from a range of an object")
    func copies() async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put("0123456789", at: "/reports/source")
            let upload = try await begin(s3)

            let copy = try await s3.send(
                "PUT",
                "/reports/big",
                query: "partNumber=1&uploadId=\(upload)",
                headers: [("x-amz-copy-source", "/reports/source"), ("x-amz-copy-source-range", "bytes=1-1")]
            )
            let whole = try await complete(upload, copy.elements("ETag")[0], s3)

            #expect(copy.elements("ETag") == ["&quot;c4ca4238a0b923820dcc509a6f75849b&quot;"])
            #expect(whole.status == 200)
            #expect(try await s3.send("GET", "/reports/big").text == "1")
        }
    }

    @Test("What is no list of parts is refused", arguments: ["", "<Part/>", "<Part><PartNumber>x</PartNumber></Part>"])
    func refuses(content: String) async throws {
        try await S3TestClient.run { s3 in
            let upload = try await begin(s3)

            let response = try await s3.send(
                "POST",
                "/reports/big",
                query: "uploadId=\(upload)",
                body: Array("<CompleteMultipartUpload>\(content)</CompleteMultipartUpload>".utf8)
            )

            #expect(response.code == "MalformedXML")
        }
    }

    @Test(
        "Checksums that cannot be made of parts are refused",
        arguments: [("SHA256", "FULL_OBJECT"), ("CRC64NVME", "COMPOSITE"), ("MD4", "COMPOSITE"), ("CRC32", "PARTIAL")]
    )
    func impossibleChecksums(algorithm: String, type: String) async throws {
        try await S3TestClient.run { s3 in
            let response = try await s3.send(
                "POST",
                "/reports/big",
                query: "uploads=",
                headers: [("x-amz-checksum-algorithm", algorithm), ("x-amz-checksum-type", type)]
            )

            #expect(response.code == "InvalidRequest")
        }
    }

    private func begin(_ s3: S3TestClient) async throws -> String {
        let response = try await s3.send("POST", "/reports/big", query: "uploads=")
        return try #require(response.elements("UploadId").first)
    }

    private func complete(_ upload: String, _ etag: String, _ s3: S3TestClient) async throws -> WireResponse {
        let part = "<Part><PartNumber>1</PartNumber><ETag>\(etag)</ETag></Part>"
        return try await s3.send(
            "POST",
            "/reports/big",
            query: "uploadId=\(upload)",
            body: Array("<CompleteMultipartUpload>\(part)</CompleteMultipartUpload>".utf8)
        )
    }
}
