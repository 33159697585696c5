import AWSSignature
import Testing

@Suite("What a presigned URL of version 2 claims")
struct PresentedQueryV2Tests {
    @Test("A URL's claims are read")
    func claims() throws {
        let presented = try #require(try PresentedQueryV2(QueryV2Vector.named("a session token").request))
        #expect(presented.accessKeyID == "AKIDEXAMPLE")
        #expect(presented.expires == 1_767_326_645)
        #expect(presented.sessionToken == "IQoJb3JpZ2luX2Vj/+=")
        #expect(presented.uncoveredParameters.isEmpty)
    }

    @Test("A session token may be a header")
    func tokenHeader() throws {
        var request = try QueryV2Vector.named("a key").request
        #expect(try PresentedQueryV2(request)?.sessionToken == nil)
        request.headers.append(("X-Amz-Security-Token", "token"))
        #expect(try PresentedQueryV2(request)?.sessionToken == "token")
    }

    @Test("The headers in the query are read, trimmed")
    func headersInQuery() throws {
        let vector = try QueryV2Vector.named("a PUT request whose headers are in its query only")
        let headers = try #require(try PresentedQueryV2(vector.request)).headersInQuery
        #expect(
            headers.map { "\($0.name): \($0.value)" } == [
                "content-type: text/plain; charset=utf-8", "content-md5: 1B2M2Y8AsgTpgAmY7PhCfg==",
                "x-amz-meta-owner: risk  team", "x-amz-meta-b!: 1", "x-amz-acl: private",
            ]
        )
    }

    @Test("The parameters that are not covered are told, and lists' are known as such")
    func uncovered() throws {
        let list = try #require(try PresentedQueryV2(QueryV2Vector.named("a list").request))
        #expect(list.uncoveredParameters == ["list-type", "prefix", "encoding-type"])
        #expect(PresentedQueryV2.listParameters.isSuperset(of: list.uncoveredParameters))
        let other = try #require(try presented("retention&versionid=1&acl&AWSAccessKeyId=a&Signature=b&Expires=1"))
        #expect(other.uncoveredParameters == ["retention", "versionid"])
        #expect(PresentedQueryV2.listParameters.isDisjoint(with: PresentedQueryV2.coveredParameters))
    }

    @Test(
        "A request that is not signed in this way claims nothing",
        arguments: [
            "", "&", "uploads", "X-Amz-Signature=0", "expires=1", "signature=1", "x=Signature", "AWSAccessKeyID=1",
        ]
    )
    func unsigned(query: String) throws {
        #expect(try presented(query) == nil)
    }

    @Test(
        "A URL with a part absent, repeated or unreadable is refused",
        arguments: [
            ("Signature=b&Expires=1", SignatureError.incomplete(.credential)),
            ("AWSAccessKeyId=a&Expires=1", .incomplete(.signature)),
            ("AWSAccessKeyId=a&Signature=b", .incomplete(.expires)),
            ("AWSAccessKeyId=&Signature=b&Expires=1", .malformed(.credential)),
            ("AWSAccessKeyId=a%20b&Signature=b&Expires=1", .malformed(.credential)),
            ("AWSAccessKeyId=%E2%84%AA&Signature=b&Expires=1", .malformed(.credential)),
            ("AWSAccessKeyId=a&AWSAccessKeyId=a&Signature=b&Expires=1", .malformed(.credential)),
            ("AWSAccessKeyId=a&Signature&Expires=1", .malformed(.signature)),
            ("AWSAccessKeyId=a&Signature=b+c&Expires=1", .malformed(.signature)),
            ("AWSAccessKeyId=a&Signature=b%2&Expires=1", .malformed(.signature)),
            ("AWSAccessKeyId=a&Signature=b%FF&Expires=1", .malformed(.signature)),
            ("AWSAccessKeyId=a&Signature=b&Signature=c&Expires=1", .malformed(.signature)),
            ("AWSAccessKeyId=a&Signature=b&Expires=1&Expires=2", .malformed(.expires)),
        ]
    )
    func broken(_ query: String, _ error: SignatureError) {
        #expect(throws: error) { try presented(query) }
    }

    @Test(
        "An expiry that is no time is refused",
        arguments: [
            "", "-1", "%2B1", "+1", "01", "1.5", "1e9", "0x10", "%201", "1%20", "soon", "9223372036854775808",
            "99999999999999999999999", "%D9%A1",
        ]
    )
    func expiry(text: String) {
        #expect(throws: SignatureError.malformed(.expires)) {
            try presented("AWSAccessKeyId=a&Signature=b&Expires=\(text)")
        }
    }

    @Test("An expiry may be any time to come")
    func farExpiry() throws {
        let far = try presented("AWSAccessKeyId=a&Signature=b&Expires=9223372036854775807")
        #expect(far?.expires == 9_223_372_036_854_775_807)
    }

    @Test(
        "A parameter that can be read in two ways is refused",
        arguments: [
            "versionId=a&versionId=b", "acl&acl", "uploadId=a+b", "versionId=%FF", "versionId=%4", "upload%49d=a",
            "%78-amz-acl=private", "X-Amz-Acl=private", "x-amz-Acl=private", "Content-Type=a",
            "x-amz-acl=a&x-amz-acl=a",
            "x-amz-meta-a%3Ab=c", "x-amz-meta-a%2Cb=c", "x-amz-meta-a=b%0Ax-amz-meta-c%3Ad", "content-type=a%0Db",
            "x-amz-meta-a=b+c", "x-amz-chec%E2%84%AAsum=a", "a+b=c", "a%2fb=c", "%zz=1",
            "partNumber=1%26uploadId%3Da", "response-content-type=a%26acl", "response-content-type=a%26b%26uploads",
            "X-Amz-Date=20260102T030405Z", "X-Amz-Security-Token=a",
        ]
    )
    func ambiguous(parameters: String) {
        #expect(throws: SignatureError.malformed(.query)) {
            try presented("\(parameters)&AWSAccessKeyId=a&Signature=b&Expires=1")
        }
    }

    @Test(
        "A request that is signed in another way too is refused",
        arguments: ["X-Amz-Algorithm=AWS4-HMAC-SHA256", "X-Amz-Credential=a", "X-Amz-Signature=0"]
    )
    func signedTwice(parameter: String) throws {
        #expect(throws: SignatureError.signedTwice) {
            try presented("AWSAccessKeyId=a&Signature=b&Expires=1&\(parameter)")
        }
        var request = try QueryV2Vector.named("a key").request
        request.headers.append(("authorization", "AWS4-HMAC-SHA256 Credential=a"))
        #expect(throws: SignatureError.signedTwice) { try PresentedQueryV2(request) }
    }

    private func presented(_ query: String) throws(SignatureError) -> PresentedQueryV2? {
        try PresentedQueryV2(SignableRequest(method: "GET", path: "/model-cards/k", query: query))
    }
}
