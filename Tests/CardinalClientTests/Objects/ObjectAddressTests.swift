import CardinalClient
import Testing

@Suite("The address of an object")
struct ObjectAddressTests {
    private static let keys = ["AWS_ACCESS_KEY_ID": "AKIA", "AWS_SECRET_ACCESS_KEY": "s", "AWS_REGION": "us-west-2"]

    @Test(
        "has the bucket in the host on AWS, unless its name has dots, and in the path elsewhere",
        arguments: [
            (nil, "s3://bucket/a b/c", "https://bucket.s3.us-west-2.amazonaws.com/a%20b/c"),
            (nil, "s3://my.bucket/c", "https://s3.us-west-2.amazonaws.com/my.bucket/c"),
            ("https://s3.eu-west-1.amazonaws.com", "s3://bucket/c", "https://bucket.s3.eu-west-1.amazonaws.com/c"),
            ("http://127.0.0.1:8080", "s3://bucket/c", "http://127.0.0.1:8080/bucket/c"),
            ("http://host/base", "S3://bucket//é+%", "http://host/base/bucket//%C3%A9%2B%25"),
        ]
    )
    func addresses(endpoint: String?, uri: String, url: String) throws {
        let configuration = try AWSFiles(Self.keys).load(endpointURL: endpoint)
        let request = try ObjectAddress(uri)
            .request("GetObject", method: "GET", at: configuration.endpoint(of: .s3))
        #expect(request.url == url)
    }

    @Test("of a bucket ends where an object's begins")
    func bucket() throws {
        let elsewhere = try ServiceEndpoint("http://127.0.0.1:8080")
        #expect(
            try ObjectAddress(bucket: "bucket").request("CreateBucket", method: "PUT", at: elsewhere).url
                == "http://127.0.0.1:8080/bucket"
        )
        let aws = try AWSFiles(Self.keys).load().endpoint(of: .s3)
        #expect(
            try ObjectAddress(bucket: "bucket").request("CreateBucket", method: "PUT", at: aws).url
                == "https://bucket.s3.us-west-2.amazonaws.com/"
        )
    }

    @Test(
        "names no bucket that would lead elsewhere",
        arguments: ["..", "a/b", "a?b", "ab", "@host", "bücket", ".abc"]
    )
    func wrongBucket(name: String) {
        #expect(throws: ClientError.self) { try ObjectAddress(bucket: name) }
    }
}
