import CardTesting
import Testing

@Suite("Listings over S3's protocol")
struct S3ServiceListingTests {
    @Test("A page of the second form")
    func second() async throws {
        try await S3TestClient.run { s3 in
            for key in ["a%26b", "d/1", "d/2", "z"] { _ = try await s3.put("x", at: "/reports/\(key)") }

            let page = try await s3.send("GET", "/reports", query: "list-type=2&delimiter=%2F&max-keys=2")
            let token = try #require(page.elements("NextContinuationToken").first)
            let rest = try await s3.send(
                "GET",
                "/reports",
                query: "continuation-token=\(token.replacing("=", with: "%3D"))&delimiter=%2F&list-type=2&max-keys=2"
            )

            #expect(page.elements("Key") == ["a&amp;b"])
            #expect(page.elements("Prefix") == ["", "d/"])
            #expect(page.elements("KeyCount") == ["2"])
            #expect(page.elements("IsTruncated") == ["true"])
            #expect(page.elements("ETag") == ["&quot;9dd4e461268c8034f5c8564e155c67a6&quot;"])
            #expect(page.elements("Owner").isEmpty)
            #expect(rest.elements("Key") == ["z"])
            #expect(rest.elements("IsTruncated") == ["false"])
        }
    }

    @Test("A page of the first form goes on by key")
    func first() async throws {
        try await S3TestClient.run { s3 in
            for key in ["a", "d/1", "d/2", "z"] { _ = try await s3.put("x", at: "/reports/\(key)") }

            let page = try await s3.send("GET", "/reports", query: "delimiter=%2F&max-keys=2")
            let rest = try await s3.send("GET", "/reports", query: "delimiter=%2F&marker=d%2F&max-keys=2")
            let plain = try await s3.send("GET", "/reports", query: "marker=a&max-keys=1")

            #expect(page.elements("NextMarker") == ["d/"])
            #expect(page.elements("ID") == ["123456789012"])
            #expect(rest.elements("Key") == ["z"])
            #expect(plain.elements("Key") == ["d/1"])
            #expect(plain.elements("NextMarker").isEmpty)
            #expect(plain.elements("IsTruncated") == ["true"])
        }
    }

    @Test("Keys that XML cannot carry are percent-encoded on request")
    func encoded() async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put("x", at: "/reports/a%01%20%2B%C3%A9/b")

            let page = try await s3.send("GET", "/reports", query: "encoding-type=url&list-type=2&prefix=a%01")

            #expect(page.elements("Key") == ["a%01%20%2B%C3%A9/b"])
            #expect(page.elements("Prefix") == ["a%01"])
            #expect(page.elements("EncodingType") == ["url"])
        }
    }

    @Test(
        "Parameters that mean nothing are refused",
        arguments: ["max-keys=-1", "max-keys=x", "encoding-type=xml", "continuation-token=%21&list-type=2"]
    )
    func refuses(query: String) async throws {
        try await S3TestClient.run { s3 in
            let response = try await s3.send("GET", "/reports", query: query)

            #expect(response.code == "InvalidArgument")
        }
    }
}
