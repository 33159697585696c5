import CardinalClient
import Testing

@Suite("A report that the service reads")
struct ModelCardEvaluationsTests {
    @Test("makes a version, and is compared with the card later")
    func add() async throws {
        try await withServer { client in
            try await client.createBucket(RegisteredModel.bucket)
            try await client.putObject(.bytes(Array(RegisteredModel.quality.utf8)), at: RegisteredModel.qualityReport)
            var card = ModelCard(name: "churn-card", client: client)
            try await card.create()
            try await card.addEvaluation(report: RegisteredModel.qualityReport, kind: .regression, named: "quality")
            #expect(card.version == 2)
            #expect(card.content.evaluationDetails.map(\.name) == ["quality"])
            #expect(card.content.evaluationDetails.first?.metricGroups.map(\.name) == ["regression_metrics"])

            let verified = try await card.verifyEvaluations()
            #expect(verified.map(\.result) == [.same])
            #expect(verified.map(\.uri) == [RegisteredModel.qualityReport])
            #expect(try await card.verifyEvaluations(version: 1) == [])
        }
    }
}
