import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct DeleteModelTests {
    @Test("A deleted model is gone at once with its tags, and its name is free")
    func delete() async throws {
        let cards = try await TestService.open()
        let arn = try await cards.createModel(
            "churn",
            #""PrimaryContainer": {}, "Tags": [{"Key": "k", "Value": "v"}]"#
        )

        try await cards.deleteModel("churn")

        await #expect(throws: SageMakerError.modelNotFound(arn)) { try await cards.describeModel("churn") }
        await #expect(throws: SageMakerError.modelNotFound(arn)) { try await cards.deleteModel("churn") }
        try await cards.createModel("churn")
        #expect(try await cards.tags(of: arn) == [])
    }

    @Test("Only the caller's own model goes, and a card about it stays")
    func others() async throws {
        let cards = try await TestService.open()
        let arn = try await cards.createModel("churn")
        try await cards.create("churn-card", content: #"{"model_overview": {"model_id": "\#(arn)"}}"#)

        await #expect(throws: SageMakerError.self) {
            try await cards.deleteModel("churn", as: TestService.caller(region: "eu-west-1"))
        }
        try await cards.deleteModel("churn")

        #expect(try await cards.describe("churn-card").modelCardVersion == 1)
    }
}
