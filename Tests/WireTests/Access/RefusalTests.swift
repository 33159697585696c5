import CardTesting
import Testing

@Suite struct RefusalTests {
    private let body = Array(#"{"ModelCardName":"fraud"}"#.utf8)

    @Test("An unsigned call reaches nothing")
    func unsigned() async throws {
        let server = try await TestServer.start()
        let target = "x-amz-target: SageMaker.DescribeModelCard"
        let head = "POST / HTTP/1.1\r\nhost: x\r\n\(target)\r\ncontent-length: 2\r\n\r\n{}"

        let response = try await server.client.send(Array(head.utf8))

        #expect(response.status == 400)
        #expect(response.text.hasPrefix(#"{"__type":"MissingAuthenticationTokenException""#))
        await server.stop()
    }

    @Test("A call signed with another secret, by an unknown key or at another time is refused by its own code")
    func wronglySigned() async throws {
        let server = try await TestServer.start()
        let target = "SageMaker.DescribeModelCard"
        let cases = [
            (server.request(target: target, body: body, secretAccessKey: "another"), "InvalidSignatureException"),
            (server.request(target: target, body: body, accessKeyID: "AKIANOBODY"), "UnrecognizedClientException"),
            (server.request(target: target, body: body, secondsOff: -1000), "InvalidSignatureException"),
            (server.request(target: target, body: body, secondsOff: 1000), "InvalidSignatureException"),
        ]
        for (request, code) in cases {
            let response = try await server.client.send(request)
            #expect(response.status == 400)
            #expect(response.text.hasPrefix(#"{"__type":"\#(code)""#), "\(response.text)")
        }
        await server.stop()
    }

    @Test("A body that was changed on the way is refused")
    func changedBody() async throws {
        let server = try await TestServer.start()
        var request = server.request(target: "SageMaker.DescribeModelCard", body: body)
        request[request.count - 3] ^= 1

        let response = try await server.client.send(request)

        #expect(response.text.hasPrefix(#"{"__type":"InvalidSignatureException""#))
        await server.stop()
    }

    @Test("Health needs no signature")
    func health() async throws {
        let server = try await TestServer.start()

        for path in ["/healthz", "/readyz"] {
            // A store that takes seconds is not ready, and among two thousand tests on a few threads it may take them.
            var status = 0
            for _ in 0..<1_000 where status != 200 {
                status = try await server.client.send(Array("GET \(path) HTTP/1.1\r\nhost: x\r\n\r\n".utf8)).status
            }
            #expect(status == 200)
        }
        await server.stop()
    }
}
