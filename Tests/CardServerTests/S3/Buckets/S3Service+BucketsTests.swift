import CardTesting
import Testing

@Suite("Buckets over S3's protocol")
struct S3ServiceBucketsTests {
    @Test("A bucket that is made again is a conflict, except in the oldest region")
    func madeAgain() async throws {
        try await S3TestClient.run { s3 in
            let west = try await s3.send("PUT", "/reports")
            let first = try await s3.send("PUT", "/eastern", region: "us-east-1")
            let second = try await s3.send("PUT", "/eastern", region: "us-east-1")
            let location = try await s3.send("GET", "/eastern", query: "location=", region: "us-east-1")

            #expect(west.status == 409)
            #expect(west.code == "BucketAlreadyOwnedByYou")
            #expect(first.status == 200)
            #expect(first.headers["location"] == "/eastern")
            #expect(second.status == 200)
            #expect(location.elements("LocationConstraint").isEmpty)
            #expect(location.text.contains("<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></"))
        }
    }

    @Test("The body of a creation names the region")
    func region() async throws {
        try await S3TestClient.run { s3 in
            let body =
                "<CreateBucketConfiguration><LocationConstraint>eu-central-1</LocationConstraint></CreateBucketConfiguration>"
            let creation = try await s3.send("PUT", "/european", body: Array(body.utf8))
            let broken = try await s3.send("PUT", "/broken", body: Array("<CreateBucket".utf8))
            let head = try await s3.send("HEAD", "/european")

            #expect(creation.status == 200)
            #expect(broken.code == "MalformedXML")
            #expect(head.status == 200)
            #expect(head.headers["x-amz-bucket-region"] == "eu-central-1")
        }
    }

    @Test("Buckets are listed by name with their times, a page at a time")
    func listing() async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.send("PUT", "/another")
            _ = try await s3.send("PUT", "/zoo")

            let all = try await s3.send("GET", "/")
            let page = try await s3.send("GET", "/", query: "max-buckets=2")
            let rest = try await s3.send("GET", "/", query: "continuation-token=reports&max-buckets=2")
            let some = try await s3.send("GET", "/", query: "prefix=re")

            #expect(all.elements("Name") == ["another", "reports", "zoo"])
            #expect(all.elements("CreationDate").allSatisfy { $0.hasSuffix("Z") && $0.utf8.count == 24 })
            #expect(page.elements("Name") == ["another", "reports"])
            #expect(page.elements("ContinuationToken") == ["reports"])
            #expect(rest.elements("Name") == ["zoo"])
            #expect(rest.elements("ContinuationToken").isEmpty)
            #expect(some.elements("Name") == ["reports"])
        }
    }

    @Test("Only an empty bucket goes, and what is not there is not there")
    func deletion() async throws {
        try await S3TestClient.run { s3 in
            _ = try await s3.put("x", at: "/reports/key")
            let full = try await s3.send("DELETE", "/reports")
            _ = try await s3.send("DELETE", "/reports/key")
            let empty = try await s3.send("DELETE", "/reports")
            let gone = try await s3.send("HEAD", "/reports")

            #expect(full.code == "BucketNotEmpty")
            #expect(empty.status == 204)
            #expect(gone.status == 404)
            #expect(gone.body.isEmpty)
        }
    }
}
