import CardinalClient
import Testing

@Suite("A draft of Cardinal's own")
struct ContentDraftTests {
    @Test("is a complete card, with the origin of every value")
    func model() async throws {
        try await withServer { client in
            try await RegisteredModel.register(client: client)
            let draft = try await client.draft(model: "churn")
            #expect(draft.content.modelOverview?.modelName == "churn")
            #expect(draft.content.trainingDetails?.trainingJobDetails?.hyperParameters.count == 2)
            let name = draft.origins.first { $0.path == "/model_overview/model_name" }
            #expect(name?.source == .model)
            #expect(name?.resource == "arn:aws:sagemaker:us-west-2:123456789012:model/churn")
            var card = ModelCard(name: "churn-card", content: draft.content, client: client)
            try await card.create()
        }
    }

    @Test("needs something to start from")
    func nothing() async throws {
        try await withServer { client in
            let error = await #expect(throws: ClientError.self) { try await client.draft() }
            #expect(error?.service?.code == "ValidationException")
            #expect(error?.service?.operation == "DraftModelCard")
        }
    }
}
