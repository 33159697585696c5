import CardinalClient
import JSONTree
import Testing

@Suite("The pages of a list")
struct PageSequenceTests {
    @Test("are called for one after the other, with the token of the one before")
    func tokens() async throws {
        let steps: [ScriptedServer.Step] = [
            .answer(200, #"{"Results":[1],"NextToken":"a"}"#), .answer(200, #"{"Results":[],"NextToken":"b"}"#),
            .answer(200, #"{"Results":[2,3]}"#),
        ]
        try await ScriptedServer.run(steps) { client, server in
            let input = JSON.object([JSONMember("Resource", .string("ModelCard"))])
            var results: [JSON] = []
            for try await page in client.pages("Search", input) { results += page["Results"]?.array ?? [] }
            #expect(results == [.number("1"), .number("2"), .number("3")])
            #expect(
                server.requests.map(\.text) == [
                    #"{"Resource":"ModelCard"}"#, #"{"Resource":"ModelCard","NextToken":"a"}"#,
                    #"{"Resource":"ModelCard","NextToken":"b"}"#,
                ]
            )
        }
    }

    @Test("end with an error when the service gives a token twice")
    func loop() async throws {
        try await ScriptedServer.run([.answer(200, #"{"NextToken":"a"}"#)]) { client, server in
            var pages = client.pages("ListModels").makeAsyncIterator()
            _ = try await pages.next()
            let error = await #expect(throws: ClientError.self) { _ = try await pages.next() }
            #expect(error?.description == "ListModels gave the same NextToken twice, so its list has no end")
            #expect(try await pages.next() == nil)
            #expect(server.requests.count == 2)
        }
    }

    @Test("that nobody asks for are not called for")
    func lazy() async throws {
        try await ScriptedServer.run([.answer(200, #"{"NextToken":"a"}"#)]) { client, server in
            for try await _ in client.pages("ListModels") { break }
            #expect(server.requests.count == 1)
        }
    }
}
