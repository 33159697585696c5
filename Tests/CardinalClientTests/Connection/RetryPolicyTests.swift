import CardinalClient
import JSONTree
import Testing

@Suite("A failed attempt")
struct RetryPolicyTests {
    private static let good = ScriptedServer.Step.answer(200, #"{"ok":true}"#)

    @Test(
        "is made again while that can help, and the good answer counts",
        arguments: [
            .answer(500, ""), .answer(502, "<html>"), .answer(503, #"{"__type":"ServiceUnavailable"}"#),
            .answer(504, ""),
            .answer(429, ""), .answer(400, #"{"__type":"ThrottlingException","message":"slow"}"#),
            .answer(400, #"{"__type":"x#RequestLimitExceeded"}"#), .close, .half("{", announcing: 100),
        ] as [ScriptedServer.Step]
    )
    func again(step: ScriptedServer.Step) async throws {
        try await ScriptedServer.run([step, step, Self.good]) { client, server in
            let answer = try await client.call("Search")
            #expect(answer["ok"]?.bool == true)
            #expect(server.requests.count == 3)
            #expect(server.requests.allSatisfy { $0.text == "{}" })
        }
    }

    @Test("is made three times at most, and the last failure is the one that counts")
    func thrice() async throws {
        let refusal = ScriptedServer.Step.answer(503, #"{"__type":"ServiceUnavailable","message":"later"}"#)
        try await ScriptedServer.run([refusal]) { client, server in
            let error = await #expect(throws: ClientError.self) { try await client.call("Search") }
            #expect(error?.description == "later (ServiceUnavailable, Search)")
            #expect(server.requests.count == 3)
        }
    }

    @Test("of a refused call is not made again", arguments: [400, 403, 404, 409, 413])
    func refused(status: Int) async throws {
        try await ScriptedServer.run([.answer(status, #"{"__type":"ValidationException"}"#)]) { client, server in
            _ = await #expect(throws: ClientError.self) { try await client.call("Search") }
            #expect(server.requests.count == 1)
        }
    }

    @Test("is made as often as the configuration says")
    func attempts() async throws {
        try await ScriptedServer.run([.close], adjust: { $0.retries.maximumAttempts = 1 }) { client, server in
            let error = await #expect(throws: ClientError.self) { try await client.call("Search") }
            #expect(error?.description.hasSuffix("was lost before the answer was complete") == true)
            #expect(server.requests.count == 1)
        }
    }

    @Test("costs from a budget, so that a server in trouble is not asked three times for ever")
    func budget() async throws {
        let steps: [ScriptedServer.Step] = [.answer(500, "")]
        try await ScriptedServer.run(steps, adjust: { $0.retries.firstDelaySeconds = 0 }) { client, server in
            for _ in 0..<60 { _ = try? await client.call("Search") }
            // 500 units at 5 an attempt: 100 attempts more than the 60 first ones.
            #expect(server.requests.count == 160)
        }
    }

    @Test("that waits too long counts as failed")
    func timeout() async throws {
        let adjust = { (configuration: inout ClientConfiguration) in
            configuration.timeouts.idleSeconds = 1
            configuration.retries.maximumAttempts = 2
        }
        try await ScriptedServer.run([.silence], adjust: adjust) { client, server in
            let error = await #expect(throws: ClientError.self) { try await client.call("Search") }
            guard case .timeout(let text) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(text == "\(client.configuration.endpoint(of: .s3)) did not answer within the configured time")
            // On a busy machine the client gives up before the server has come to read what was sent.
            while server.requests.count < 2 { try await Task.sleep(for: .milliseconds(1)) }
            #expect(server.requests.count == 2)
        }
    }

    @Test("of a cancelled task ends at once")
    func cancelled() async throws {
        try await ScriptedServer.run([.silence]) { client, _ in
            let task = Task { try await client.call("Search") }
            try await Task.sleep(for: .milliseconds(100))
            task.cancel()
            let error = await #expect(throws: ClientError.self) { try await task.value }
            #expect(error == .cancelled)
        }
    }
}
