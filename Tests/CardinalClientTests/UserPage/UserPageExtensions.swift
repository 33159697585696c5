import CardinalClient
import JSONTree

/// The samples of what Cardinal adds to the user's page, and of the calls that have no type of their own.
enum UserPageExtensions {
    static func draft(client: SageMakerClient) async throws -> ModelCard {
        let draft = try await client.draft(model: "churn")
        var card = ModelCard(name: "churn-card", content: draft.content, client: client)
        try await card.create()
        return card
    }

    static func sync(_ card: inout ModelCard, log: (String) -> Void) async throws {
        let comparison = try await card.compareWithSources()
        for change in comparison.changes where change.kind == .keep {
            log("\(change.path) stays: \(change.reason ?? "a person wrote it")")
        }
        try await card.sync()
    }

    static func verify(_ card: inout ModelCard) async throws -> [VerifiedEvaluation] {
        try await card.addEvaluation(report: "s3://models-of-the-test/reports/quality.json", named: "quality")
        let verified = try await card.verifyEvaluations()
        return verified
    }

    static func packages(client: SageMakerClient) async throws -> [String] {
        var arns: [String] = []
        let input = JSON.object([JSONMember("ModelPackageGroupName", .string("churn-models"))])
        for try await page in client.pages("ListModelPackages", input) {
            for summary in page["ModelPackageSummaryList"]?.array ?? [] {
                arns.append(summary["ModelPackageArn"]?.string ?? "")
            }
        }
        return arns
    }
}
