import CardTesting
import Testing

@Suite("Deleting many objects at once")
struct S3ServiceDeleteObjectsTests {
    @Test("Every key is answered, unless only failures are asked for")
    func deletes() async throws {
        try await S3TestClient.run { s3 in
            for key in ["a", "b", "c%3C"] { _ = try await s3.put("x", at: "/reports/\(key)") }

            let loud = try await delete("<Object><Key>a</Key></Object><Object><Key>none</Key></Object>", s3)
            let quiet = try await delete(
                """
                <Quiet>true</Quiet><Object><Key>c&lt;</Key></Object>\
                <Object><Key>b</Key><ETag>"other"</ETag></Object>
                """,
                s3
            )
            let left = try await s3.send("GET", "/reports")

            #expect(loud.elements("Key") == ["a", "none"])
            #expect(quiet.elements("Key") == ["b"])
            #expect(quiet.elements("Code") == ["PreconditionFailed"])
            #expect(left.elements("Key") == ["b"])
        }
    }

    @Test(
        "A document that is not one of these is refused whole",
        arguments: ["", "<Object/>", "<Object><Key></Key></Object>", "<Object><Key>a</Key>", "&x;"]
    )
    func refuses(content: String) async throws {
        try await S3TestClient.run { s3 in
            let response = try await delete(content, s3)

            #expect(response.code == "MalformedXML")
        }
    }

    @Test("A thousand keys are the most, and something must vouch for the list")
    func limits() async throws {
        try await S3TestClient.run { s3 in
            let object = "<Object><Key>a</Key></Object>"
            let most = try await delete(String(repeating: object, count: 1000), s3)
            let more = try await delete(String(repeating: object, count: 1001), s3)
            let unprotected = try await s3.send(
                "POST",
                "/reports",
                query: "delete=",
                body: Array("<Delete>\(object)</Delete>".utf8),
                payloadHash: "UNSIGNED-PAYLOAD"
            )

            #expect(most.status == 200)
            #expect(more.code == "MalformedXML")
            #expect(unprotected.code == "InvalidRequest")
        }
    }

    private func delete(_ content: String, _ s3: S3TestClient) async throws -> WireResponse {
        try await s3.send("POST", "/reports", query: "delete=", body: Array("<Delete>\(content)</Delete>".utf8))
    }
}
