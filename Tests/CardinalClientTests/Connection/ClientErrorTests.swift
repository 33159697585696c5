import CardinalClient
import Testing

@Suite("An error says what happened")
struct ClientErrorTests {
    @Test("when nobody listens")
    func refused() async throws {
        let client = SageMakerClient(try .unreachable(port: 1))
        let error = await #expect(throws: ClientError.self) { try await client.call("Search") }
        #expect(
            error?.description
                == "No server answers at http://127.0.0.1:1: start it, or correct the endpoint"
        )
        guard case .transport(let failure) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(failure.reason == .refused)
        await client.shutdown()
    }

    @Test("when the host's name is not known")
    func unknownHost() async throws {
        var configuration = try ClientConfiguration.unreachable()
        configuration.endpoint = try ServiceEndpoint("http://no-such-host.invalid")
        let client = SageMakerClient(configuration)
        let error = await #expect(throws: ClientError.self) { try await client.call("Search") }
        #expect(
            error?.description
                == "No server answers at http://no-such-host.invalid: the host's name is not known here"
        )
        await client.shutdown()
    }

    @Test("when the client was shut down, or is so twice")
    func shutDown() async throws {
        let client = SageMakerClient(try .unreachable())
        await client.shutdown()
        await client.shutdown()
        let error = await #expect(throws: ClientError.self) { try await client.call("Search") }
        #expect(error?.description == "The client was shut down before this call")
    }

    @Test("when the server speaks no TLS")
    func noTLS() async throws {
        try await ScriptedServer.run([.answer(200, "{}")]) { client, _ in
            var configuration = client.configuration
            let port = client.configuration.endpoint(of: .sageMaker).port ?? 0
            configuration.endpoint = try ServiceEndpoint("https://127.0.0.1:\(port)")
            let encrypted = SageMakerClient(configuration)
            let error = await #expect(throws: ClientError.self) { try await encrypted.call("Search") }
            #expect(
                error?.description
                    == "No encrypted connection to https://127.0.0.1:\(port): the server does not encrypt there: "
                    + "try http://. AWS_CA_BUNDLE can name a file of authorities to trust"
            )
            await encrypted.shutdown()
        }
    }

    @Test(
        "in the service's words, in JSON and in XML",
        arguments: [
            (
                .answer(400, #"{"__type":"com.amazonaws.sagemaker#ResourceNotFound","Message":"gone"}"#),
                "ResourceNotFound", "gone", nil
            ),
            (
                .answer(400, #"{"message":"m"}"#, headers: ["x-amzn-errortype": "ConflictException:http://x/"]),
                "ConflictException", "m", nil
            ),
            (
                .answer(400, #"{"__type":"ValidationException"}"#, headers: ["x-amzn-RequestId": "r-1"]),
                "ValidationException", "", "r-1"
            ),
            (
                .answer(
                    404,
                    "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>&lt;a&gt; &amp; &#233;&#x1F600;&nope;"
                        + "</Message><RequestId>r-2</RequestId></Error>"
                ),
                "NoSuchKey", "<a> & é😀&nope;", "r-2"
            ),
            (
                .answer(
                    403,
                    "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>"
                ),
                "AccessDenied", "no", nil
            ),
            (.answer(403, ""), "403", "{endpoint} answered with the HTTP status 403", nil),
        ] as [(ScriptedServer.Step, String, String, String?)]
    )
    func words(step: ScriptedServer.Step, code: String, message: String, requestID: String?) async throws {
        try await ScriptedServer.run([step]) { client, _ in
            let error = await #expect(throws: ClientError.self) { try await client.call("Search") }
            let service = try #require(error?.service)
            let endpoint = client.configuration.endpoint(of: .sageMaker).description
            #expect(service.code == code)
            #expect(service.message == message.replacing("{endpoint}", with: endpoint))
            #expect(service.requestID == requestID)
        }
    }

    @Test(
        "when what answers is no SageMaker",
        arguments: [
            (
                .answer(404, "<html>no</html>"),
                "with the HTTP status 404 and no error that this client knows: is it a SageMaker endpoint?"
            ),
            (.answer(200, "<html>yes</html>"), "with something that is no JSON: Expected a value at line 1, column 1"),
            (
                .answer(301, "moved"),
                "with the HTTP status 301 and no error that this client knows: is it a SageMaker endpoint?"
            ),
        ] as [(ScriptedServer.Step, String)]
    )
    func foreign(step: ScriptedServer.Step, words: String) async throws {
        try await ScriptedServer.run([step]) { client, server in
            let error = await #expect(throws: ClientError.self) { try await client.call("Search") }
            let endpoint = client.configuration.endpoint(of: .sageMaker)
            #expect(error == .invalidResponse("\(endpoint) answered Search \(words)"))
            #expect(server.requests.count == 1)
        }
    }
}
