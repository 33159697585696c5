import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("A synchronized card stays one that can be loaded")
struct SynchronizationTests {
    @Test("A list is never made longer than the SDK can load; what has no place is told")
    func fullList() async throws {
        try await withRegistry { registry in
            try await registry.createTrainingJob("train")
            let parameters = (0..<99).map { #"{"name": "p\#($0)", "value": "v"}"# }.joined(separator: ",")
            try await registry.cards.create(
                "card",
                content: #"""
                    {"training_details": {"training_job_details": {"hyper_parameters": [\#(parameters)],
                      "training_arn": "\#(registry.arn(.trainingJob, "train"))"}}}
                    """#
            )

            let applied = try await registry.sync("card", apply: true)

            let details = try JSON(parsing: applied.content)["training_details"]?["training_job_details"]
            #expect(details?["hyper_parameters"]?.array?.count == 100)
            #expect(
                applied.findings == [
                    Finding(
                        path: "/training_details/training_job_details/hyper_parameters",
                        severity: .warning,
                        message: #"training_details.training_job_details.hyper_parameters["max_depth"] was left out, "#
                            + "since a card can hold 100"
                    )
                ]
            )
        }
    }
}
