import CardTesting
import Testing

@Suite("Calls that are answered at once")
struct DirectHandlerTests {
    private static let jsonType = "application/x-amz-json-1.1"

    private func create(_ name: String, on server: TestServer) -> [UInt8] {
        server.request(
            target: "SageMaker.CreateModelCard",
            body: Array(
                #"{"ModelCardName":"\#(name)","ModelCardStatus":"Draft","Content":"{\"intended_uses\":{}}"}"#.utf8
            )
        )
    }

    /// The ordinary way takes every content type with parameters; the direct one only the plain type.
    private func describe(_ name: String, on server: TestServer, directly: Bool = true) -> [UInt8] {
        server.request(
            target: "SageMaker.DescribeModelCard",
            contentType: directly ? Self.jsonType : "\(Self.jsonType); charset=utf-8",
            body: Array(#"{"ModelCardName":"\#(name)"}"#.utf8)
        )
    }

    @Test("have the same status, headers and body as those that are not")
    func sameAnswer() async throws {
        let server = try await TestServer.start()
        _ = try await server.client.send(create("a-card", on: server))

        let direct = try await server.client.send(describe("a-card", on: server))
        let ordinary = try await server.client.send(describe("a-card", on: server, directly: false))

        #expect(direct.status == 200)
        #expect(direct.text == ordinary.text)
        #expect(direct.text.contains(#""Content":"{\"intended_uses\":{}}""#))
        #expect(Set(direct.headers.keys) == Set(ordinary.headers.keys))
        #expect(direct.headers["content-type"] == ordinary.headers["content-type"])
        #expect(direct.headers["content-length"] == ordinary.headers["content-length"])
        #expect(direct.headers["x-amzn-requestid"] != ordinary.headers["x-amzn-requestid"])
        await server.stop()
    }

    @Test("see what was acknowledged before them on the same connection, in the order of the requests")
    func pipelining() async throws {
        let server = try await TestServer.start()
        var requests: [UInt8] = []
        for number in 0..<20 {
            requests += describe("card-\(number)", on: server)
            requests += create("card-\(number)", on: server)
            requests += describe("card-\(number)", on: server)
            requests += describe("card-\(number)", on: server, directly: false)
        }

        let responses = try await server.client.send(requests, responses: 80)

        for number in 0..<20 {
            let (missing, created, direct, ordinary) = (
                responses[4 * number], responses[4 * number + 1], responses[4 * number + 2], responses[4 * number + 3]
            )
            #expect(missing.text.contains("ResourceNotFound"))
            #expect(created.text.contains("ModelCardArn"))
            #expect(direct.text.contains(#""ModelCardName":"card-\#(number)""#))
            #expect(direct.text == ordinary.text)
        }
        await server.stop()
    }

    @Test("are refused as others are when the signature, the key, the time or the region is wrong")
    func refusals() async throws {
        let server = try await TestServer.start()
        _ = try await server.client.send(create("a-card", on: server))
        let body = Array(#"{"ModelCardName":"a-card"}"#.utf8)
        let target = "SageMaker.DescribeModelCard"

        let forged = server.request(target: target, body: body, secretAccessKey: "another secret, long enough")
        let unknown = server.request(target: target, body: body, accessKeyID: "AKIAEXAMPLEEXAMPLE23")
        let late = server.request(target: target, body: body, secondsOff: -3600)
        let elsewhere = server.request(target: target, body: body, region: "here")

        for refused in [forged, unknown, late, elsewhere] {
            let response = try await server.client.send(refused)
            #expect(response.status == 400)
            #expect(response.text.hasPrefix(#"{"__type":""#))
        }
        await server.stop()
    }

    @Test("may have their body arrive in pieces, and other bytes than those that were signed are refused")
    func bodies() async throws {
        let server = try await TestServer.start()
        _ = try await server.client.send(create("a-card", on: server))
        var altered = describe("a-card", on: server)
        altered[altered.count - 3] = UInt8(ascii: "e")

        let response = try await server.client.send(altered)

        #expect(response.status == 400)
        #expect(response.text.contains("InvalidSignatureException"))
        await server.stop()
    }
}
