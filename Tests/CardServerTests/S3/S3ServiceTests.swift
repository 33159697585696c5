import CardTesting
import Foundation
import Testing

@Suite("S3's protocol")
struct S3ServiceTests {
    @Test("An error names its code, its details and its request")
    func errors() async throws {
        try await S3TestClient.run { s3 in
            let response = try await s3.send("GET", "/reports/none%20&%3C")

            let requestID = response.headers["x-amz-request-id"] ?? ""
            #expect(response.status == 404)
            #expect(response.headers["content-type"] == "application/xml")
            #expect(
                response.text == """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message>\
                    <Resource>/reports/none%20&amp;%3C</Resource><RequestId>\(requestID)</RequestId></Error>
                    """
            )
        }
    }

    @Test("A sub-resource that is not there is not taken for the object", arguments: Self.subresources)
    func refusesSubresources(method: String, path: String, query: String) async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put("precious", at: "/reports/key")

            let response = try await s3.send(method, path, query: query, body: method == "PUT" ? [1] : [])

            #expect(response.status == 501)
            #expect(response.code == "NotImplemented")
            #expect(try await s3.send("GET", "/reports/key").text == "precious")
        }
    }

    static let subresources = [
        ("GET", "/reports/key", "acl="), ("PUT", "/reports/key", "acl="), ("PUT", "/reports/key", "tagging="),
        ("DELETE", "/reports/key", "tagging="), ("GET", "/reports", "policy="), ("DELETE", "/reports", "policy="),
        ("PUT", "/reports", "versioning="), ("POST", "/reports/key", "restore="),
    ]

    @Test("Objects have no versions and no tags, and say so")
    func empties() async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put("x", at: "/reports/key")

            let versioning = try await s3.send("GET", "/reports", query: "versioning=")
            let tagging = try await s3.send("GET", "/reports/key", query: "tagging=")
            let version = try await s3.send("GET", "/reports/key", query: "versionId=null")
            let other = try await s3.send("GET", "/reports/key", query: "versionId=abc")

            #expect(versioning.text.contains("<VersioningConfiguration xmlns="))
            #expect(tagging.text.contains("<TagSet></TagSet>"))
            #expect(version.text == "x")
            #expect(other.code == "NoSuchVersion")
        }
    }

    @Test("A bucket is closed to every other account")
    func otherAccount() async throws {
        let directory = NSTemporaryDirectory() + "cardinal-accounts-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let first = try await TestServer.start { $0.dataDirectory = directory }
        _ = try await S3TestClient(server: first).send("PUT", "/reports")
        _ = try await S3TestClient(server: first).put("secret", at: "/reports/key")
        await first.stop()

        let second = try await TestServer.start {
            $0.dataDirectory = directory
            $0.accountID = "444455556666"
        }
        let s3 = S3TestClient(server: second)
        let answers = [
            try await s3.send("GET", "/reports/key"),
            try await s3.put("x", at: "/reports/key"),
            try await s3.send("DELETE", "/reports/key"),
            try await s3.send("GET", "/reports", query: "list-type=2"),
            try await s3.send("DELETE", "/reports"),
        ]
        let creation = try await s3.send("PUT", "/reports")
        _ = try await s3.send("PUT", "/copies")
        let copy = try await s3.send("PUT", "/copies/key", headers: [("x-amz-copy-source", "/reports/key")])
        let list = try await s3.send("GET", "/")
        await second.stop()

        for answer in answers { #expect(answer.code == "AccessDenied") }
        #expect(creation.code == "BucketAlreadyExists")
        #expect(copy.code == "AccessDenied")
        #expect(list.elements("Name") == ["copies"])
    }

    @Test("The caller can insist on who owns the bucket")
    func expectedOwner() async throws {
        try await S3TestClient.run { s3 in
            let right = try await s3.send(
                "GET",
                "/reports",
                headers: [("x-amz-expected-bucket-owner", "123456789012")]
            )
            let wrong = try await s3.send(
                "GET",
                "/reports",
                headers: [("x-amz-expected-bucket-owner", "444455556666")]
            )

            #expect(right.status == 200)
            #expect(wrong.status == 403)
        }
    }
}
