import CardTesting
import Testing

@Suite struct JSONProtocolTests {
    /// A body and the code that it is refused with.
    struct Refused: Sendable, CustomTestStringConvertible {
        let body: [UInt8]
        let code: String
        var target: String? = "SageMaker.DescribeModelCard"
        var contentType: String? = "application/x-amz-json-1.1"
        let testDescription: String

        init(
            _ description: String,
            _ code: String,
            body: [UInt8] = Array("{}".utf8),
            target: String? = "SageMaker.DescribeModelCard",
            contentType: String? = "application/x-amz-json-1.1"
        ) {
            testDescription = description
            self.code = code
            self.body = body
            self.target = target
            self.contentType = contentType
        }
    }

    @Test(
        "What cannot be a call is refused with a code, a sentence and a request id",
        arguments: [
            Refused("no target", "UnknownOperationException", target: nil),
            Refused("unknown operation", "UnknownOperationException", target: "SageMaker.Nothing"),
            Refused("unknown prefix", "UnknownOperationException", target: "Other.DescribeModelCard"),
            Refused("wrong content type", "UnknownOperationException", contentType: "text/plain"),
            Refused("no content type", "UnknownOperationException", contentType: nil),
            Refused("empty body", "SerializationException", body: []),
            Refused("no JSON", "SerializationException", body: Array("nothing".utf8)),
            Refused("an array", "SerializationException", body: Array("[]".utf8)),
            Refused(
                "broken UTF-8",
                "SerializationException",
                body: Array(#"{"ModelCardName":""#.utf8) + [0xFF, 34, 125]
            ),
            Refused("a number for a name", "SerializationException", body: Array(#"{"ModelCardName":1}"#.utf8)),
            Refused("a member twice", "SerializationException", body: Array(#"{"A":1,"A":2}"#.utf8)),
            Refused("too deep", "SerializationException", body: [UInt8](repeating: 91, count: 500_000)),
            Refused("missing member", "ValidationException"),
        ]
    )
    func refused(request: Refused) async throws {
        let server = try await TestServer.start()

        let response = try await server.client.send(
            server.request(target: request.target, contentType: request.contentType, body: request.body)
        )

        #expect(response.status == 400)
        #expect(response.text.hasPrefix(#"{"__type":"\#(request.code)","message":""#), "\(response.text)")
        #expect(response.headers["x-amzn-requestid"]?.count == 36)
        await server.stop()
    }

    @Test("A body over the limit is refused, and the limit is the operator's")
    func tooLarge() async throws {
        let server = try await TestServer.start { $0.maxJSONBodyBytes = 1000 }

        let response = try await server.client.send(
            server.request(target: "SageMaker.DescribeModelCard", body: [UInt8](repeating: 32, count: 1001))
        )

        #expect(response.status == 413)
        #expect(response.text.hasPrefix(#"{"__type":"RequestEntityTooLarge""#))
        await server.stop()
    }

    @Test("Unknown members are ignored, as the original ignores them")
    func unknownMember() async throws {
        let server = try await TestServer.start()

        let response = try await server.call("ListModelCards", #"{"Unknown":{"a":[1]},"MaxResults":null}"#)

        #expect(response.status == 200)
        #expect(response.text == #"{"ModelCardSummaries":[]}"#)
        await server.stop()
    }

    @Test("Other services of the account answer on the same port")
    func otherServices() async throws {
        let server = try await TestServer.start()

        let identity = try await server.client.send(
            server.request(
                contentType: "application/x-www-form-urlencoded; charset=utf-8",
                body: Array("Action=GetCallerIdentity&Version=2011-06-15".utf8),
                service: "sts"
            )
        )
        #expect(identity.status == 200)
        #expect(identity.text.contains("<Arn>arn:aws:iam::123456789012:root</Arn>"))
        #expect(identity.text.contains("<Account>123456789012</Account>"))

        let logs = try await server.client.send(
            server.request(target: "Logs_20140328.DescribeLogStreams", body: Array("{}".utf8), service: "logs")
        )
        #expect(logs.status == 400)
        #expect(logs.text.hasPrefix(#"{"__type":"ResourceNotFoundException""#))
        await server.stop()
    }
}
