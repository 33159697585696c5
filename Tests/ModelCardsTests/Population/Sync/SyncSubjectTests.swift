import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("A card names its sources itself")
struct SyncSubjectTests {
    @Test("The card inside a package follows its training job and does not repeat the package")
    func embedded() async throws {
        try await withRegistry { registry in
            try await registry.createTrainingJob("train")
            try await registry.createPackage(
                in: "churn",
                artifact: "s3://reports/out/train/output/model.tar.gz",
                more: #", "ModelCard": {"ModelCardContent": "{\"intended_uses\":{}}", "ModelCardStatus": "Draft"}"#
            )

            let applied = try await registry.sync("churn-v1", apply: true)

            #expect(try JSON(parsing: applied.content).members?.map(\.name) == ["intended_uses", "training_details"])
            #expect(applied.modelCardVersion == 2)
        }
    }

    @Test("A card about nothing in the registry has nothing to follow, and is told so")
    func noSources() async throws {
        try await withRegistry { registry in
            try await registry.cards.create("card", content: #"{"model_overview": {"model_id": "elsewhere"}}"#)

            let found = try await registry.sync("card", apply: true)

            #expect(found.changes == [])
            #expect(found.content == #"{"model_overview": {"model_id": "elsewhere"}}"#)
            #expect(
                found.findings.map(\.message)
                    == ["The card names no model, model package or training job of this account and region"]
            )
        }
    }
}
