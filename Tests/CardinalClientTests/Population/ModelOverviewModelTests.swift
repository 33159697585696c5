import CardinalClient
import JSONTree
import Testing

@Suite("An overview of a model")
struct ModelOverviewModelTests {
    private static let noCards = ScriptedServer.Step.answer(200, #"{"Results":[]}"#)

    @Test(
        "has every file and image of the model, and nothing that the model lacks",
        arguments: [
            (#""PrimaryContainer":{"Image":"i","ModelDataUrl":"s3://b/k"}"#, ["s3://b/k"], ["i"]),
            (#""PrimaryContainer":{"Image":"i"}"#, [], ["i"]),
            (
                #""Containers":[{"Image":"i","ModelDataUrl":"s3://b/1"},{"ModelDataUrl":"s3://b/2"}]"#,
                ["s3://b/1", "s3://b/2"], ["i"]
            ),
            (#""Other":1"#, [], []),
        ]
    )
    func containers(members: String, artifacts: [String], images: [String]) async throws {
        let model = ScriptedServer.Step.answer(200, #"{"ModelArn":"arn:m",\#(members)}"#)
        try await ScriptedServer.run([model, Self.noCards]) { client, _ in
            let overview = try await ModelOverview.fromModel(named: "m", client: client)
            #expect(overview.modelID == "arn:m")
            #expect(overview.modelArtifacts == artifacts)
            #expect(overview.inferenceEnvironment?.containerImages ?? [] == images)
        }
    }

    @Test("of a model that is not there is the service's refusal")
    func missing() async throws {
        try await withServer { client in
            let error = await #expect(throws: ClientError.self) {
                try await ModelOverview.fromModel(named: "none", client: client)
            }
            #expect(error?.service?.message.hasPrefix("Could not find model") == true)
        }
    }
}
