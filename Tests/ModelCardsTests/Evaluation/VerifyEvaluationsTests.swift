import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("VerifyEvaluations reads the reports again")
struct VerifyEvaluationsTests {
    @Test(
        "The same report gives the same groups",
        arguments: [
            Reports.regression, Reports.withNaN, Reports.bias, Reports.biasAndExplanations, Reports.curve(3000),
        ]
    )
    func same(_ report: String) async throws {
        try await withRegistry { registry in
            try await registry.cards.create("card")
            let uri = try await registry.upload(report, as: "r.json")
            let name = try await registry.add(uri, to: "card").evaluationName

            #expect(
                try await registry.verify("card") == [VerifiedEvaluation(name: name, s3Uri: uri, result: .same)]
            )
        }
    }

    @Test("Each job has its own verdict, in the card's order")
    func verdicts() async throws {
        try await withRegistry { registry in
            try await registry.cards.create("card", content: #"{"evaluation_details": [{"name": "by hand"}]}"#)
            for name in ["kept", "changed", "gone", "edited"] {
                let uri = try await registry.upload(Reports.regression, as: "\(name).json")
                try await registry.add(uri, to: "card", name: name)
            }
            try await registry.upload(Reports.otherRegression, as: "changed.json")
            try await registry.objects.deleteObject(
                at: try ObjectLocation(bucket: "reports", key: "gone.json"),
                conditions: .none
            )
            let content = try JSON(parsing: try await registry.cards.describe("card").content)
            let value = JSONPointer([
                .name("evaluation_details"), .index(4), .name("metric_groups"), .index(0), .name("metric_data"),
                .index(0), .name("value"),
            ])
            try await registry.cards.update("card", content: content.setting(.number("9"), at: value).text)

            let found = try await registry.verify("card")

            #expect(
                found.map { "\($0.name): \($0.result.rawValue)" } == [
                    "by hand: NoReport", "kept: Same", "changed: Different", "gone: Missing", "edited: Edited",
                ]
            )
            #expect(found[2].findings.first?.message.hasPrefix("The report has changed: its SHA-256 was ") == true)
            #expect(found[3].findings.first?.message.hasPrefix("The report s3://reports/gone.json does not") == true)
            #expect(
                found[4].findings == [
                    Finding(
                        path: "/metric_groups",
                        severity: .error,
                        message: "The metric groups were edited after they had been read from the report"
                    )
                ]
            )
        }
    }

    @Test("Older versions can be asked about, too")
    func version() async throws {
        try await withRegistry { registry in
            try await registry.cards.create("card")
            let uri = try await registry.upload(Reports.regression, as: "r.json")
            try await registry.add(uri, to: "card")
            try await registry.cards.update("card", content: "{}")

            #expect(try await registry.verify("card") == [])
            #expect(try await registry.verify("card", version: 2).map(\.result) == [.same])
            await #expect(throws: SageMakerError.versionNotFound(9, of: "card")) {
                try await registry.verify("card", version: 9)
            }
            await #expect(throws: SageMakerError.cardNotFound("other")) { try await registry.verify("other") }
        }
    }

    @Test("A card that another program has loaded and written again is still the same")
    func rewritten() async throws {
        try await withRegistry { registry in
            try await registry.cards.create("card")
            let uri = try await registry.upload(Reports.regression, as: "r.json")
            try await registry.add(uri, to: "card")
            let content = try await registry.cards.describe("card").content
                .replacing(
                    #"{"name":"mae","type":"number","value":0.5}"#,
                    with: #"{"type": "number", "name": "mae", "value": 5e-1}"#
                )
            try await registry.cards.update("card", content: content + " ")

            #expect(content.contains("5e-1"))
            #expect(try await registry.verify("card").map(\.result) == [.same])
        }
    }
}
