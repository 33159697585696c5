import CardinalClient
import Testing

@Suite("A synchronization")
struct ModelCardSyncTests {
    @Test("shows what the sources say now, and stores it when asked to")
    func sync() async throws {
        try await withServer { client in
            try await RegisteredModel.register(client: client)
            var card = ModelCard(
                name: "churn-card",
                content: try await client.draft(model: "churn").content,
                client: client
            )
            try await card.create()
            #expect(try await card.compareWithSources().changes == [])

            try await client.putMetrics([TrainingMetric("train:loss", 0.125)], trainingJob: "churn-training")
            let comparison = try await card.compareWithSources()
            #expect(comparison.changes.map(\.kind) == [.replace])
            #expect(comparison.changes.map(\.after?.double) == [0.125])
            #expect(comparison.changes.map(\.source) == [.trainingJob])
            #expect(!comparison.isApplied)
            #expect(try await ModelCard.load("churn-card", client: client).version == 1)

            let applied = try await card.sync()
            #expect(applied.isApplied)
            #expect(card.version == 2)
            #expect(
                card.content.trainingDetails?.trainingJobDetails?.trainingMetrics == [CardMetric("train:loss", 0.125)]
            )
        }
    }
}
