import CardTesting
import Testing

@Suite("Writing objects over S3's protocol")
struct S3ServiceWritingTests {
    @Test("A write can ask that there be no object yet")
    func ifAbsent() async throws {
        try await S3TestClient.run { s3 in
            let first = try await s3.put("1", at: "/reports/key", headers: [("if-none-match", "*")])
            let second = try await s3.put("2", at: "/reports/key", headers: [("if-none-match", "*")])

            #expect(first.status == 200)
            #expect(first.headers["etag"] == "\"c4ca4238a0b923820dcc509a6f75849b\"")
            #expect(second.status == 412)
            #expect(second.elements("Condition") == ["If-None-Match"])
        }
    }

    @Test(
        "What would be a broken promise is refused",
        arguments: [
            ("x-amz-tagging", "a=b", 501), ("x-amz-object-lock-mode", "COMPLIANCE", 501),
            ("x-amz-server-side-encryption-customer-algorithm", "AES256", 501), ("x-amz-acl", "public-read", 400),
            ("x-amz-grant-read", "id=1", 400), ("x-amz-acl", "bucket-owner-full-control", 200),
            ("x-amz-server-side-encryption", "aws:kms", 200),
        ]
    )
    func promises(name: String, value: String, status: Int) async throws {
        try await S3TestClient.run { s3 in
            let response = try await s3.put("x", at: "/reports/key", headers: [(name, value)])

            #expect(response.status == status)
        }
    }

    @Test("A copy keeps the source's words or takes its own")
    func copies() async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put("x", at: "/reports/s%C3%BC%2B", headers: [("content-type", "text/plain")])
            let source = (name: "x-amz-copy-source", value: "/reports/s%C3%BC%2B")

            let kept = try await s3.send("PUT", "/reports/kept", headers: [source])
            let replaced = try await s3.send(
                "PUT",
                "/reports/replaced",
                headers: [source, ("x-amz-metadata-directive", "REPLACE"), ("content-type", "text/css")]
            )

            #expect(kept.elements("ETag") == ["&quot;9dd4e461268c8034f5c8564e155c67a6&quot;"])
            #expect(replaced.status == 200)
            #expect(try await s3.send("GET", "/reports/kept").headers["content-type"] == "text/plain")
            #expect(try await s3.send("GET", "/reports/replaced").headers["content-type"] == "text/css")
        }
    }

    @Test(
        "A copy that cannot be made says why",
        arguments: [
            ("/reports/key", "InvalidRequest"), ("/reports/none", "NoSuchKey"), ("/nowhere/key", "NoSuchBucket"),
            ("reports", "InvalidArgument"), ("/reports/%zz", "InvalidArgument"),
            ("/reports/key?versionId=1", "NoSuchVersion"),
        ]
    )
    func badCopies(source: String, code: String) async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put("x", at: "/reports/key")

            let response = try await s3.send("PUT", "/reports/key", headers: [("x-amz-copy-source", source)])

            #expect(response.code == code)
        }
    }

    @Test("Deleting what is not there succeeds")
    func deletes() async throws {
        try await S3TestClient.run { s3 in
            let response = try await s3.send("DELETE", "/reports/none")

            #expect(response.status == 204)
            #expect(response.headers["content-length"] == nil)
        }
    }
}
