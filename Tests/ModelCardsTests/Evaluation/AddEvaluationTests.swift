import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("AddEvaluation makes a version with what a report says")
struct AddEvaluationTests {
    @Test("The job comes last, under the SDK's name, and links to its report; the rest stays as it was")
    func adds() async throws {
        try await withRegistry { registry in
            try await registry.cards.create(
                "card",
                content: #"{"model_overview": {"model_version": 1.0}, "evaluation_details": [{"name": "manual"}]}"#
            )
            let uri = try await registry.upload(Reports.regression, as: "quality/statistics.json")

            let added = try await registry.add(uri, to: "card")

            #expect(added.evaluationName == "Model quality report")
            #expect(added.modelCardVersion == 2)
            #expect(added.findings == [])
            let content = try await registry.cards.describe("card").content
            #expect(
                content.hasPrefix(#"{"model_overview":{"model_version":1.0},"evaluation_details":[{"name":"manual"},"#)
            )
            let job = try JSON(parsing: content)["evaluation_details"]?.array?.last
            #expect(job?["metadata"]?["report_uri"]?.string == uri)
            #expect(job?["metadata"]?["report_sha256"]?.string?.count == 64)
        }
    }

    @Test("A second report of a kind is numbered, and the same one again can take its place")
    func names() async throws {
        try await withRegistry { registry in
            try await registry.cards.create("card")
            let first = try await registry.upload(Reports.regression, as: "1.json")
            let second = try await registry.upload(Reports.otherRegression, as: "2.json")

            #expect(try await registry.add(first, to: "card").evaluationName == "Model quality report")
            #expect(try await registry.add(second, to: "card").evaluationName == "Model quality report 2")
            let again = try await registry.add(second, to: "card", replace: true)
            #expect(again.evaluationName == "Model quality report 2")
            // It said all of that already.
            #expect(again.modelCardVersion == 3)
            try await registry.upload(Reports.regression, as: "2.json")
            #expect(try await registry.add(second, to: "card", replace: true).modelCardVersion == 4)
        }
    }

    @Test("A name that is taken is refused, or replaced when the caller says so")
    func takenName() async throws {
        try await withRegistry { registry in
            try await registry.cards.create(
                "card",
                content: #"""
                    {"evaluation_details": [{"name": "quality", "evaluation_observation": "fine",
                      "metadata": {"reviewer": "ana"}, "metric_groups": []}]}
                    """#
            )
            let uri = try await registry.upload(Reports.regression, as: "r.json")

            await #expect(throws: SageMakerError.evaluationExists("quality", in: "card")) {
                try await registry.add(uri, to: "card", name: "quality")
            }
            try await registry.add(uri, to: "card", name: "quality", replace: true)

            let jobs = try JSON(parsing: try await registry.cards.describe("card").content)["evaluation_details"]?.array
            #expect(jobs?.count == 1)
            #expect(jobs?.first?["evaluation_observation"]?.string == "fine")
            #expect(jobs?.first?["metadata"]?["reviewer"]?.string == "ana")
            #expect(jobs?.first?["metadata"]?["report_uri"]?.string == uri)
            #expect(jobs?.first?["metric_groups"]?.array?.count == 1)
        }
    }

    @Test("A report is reduced to the room that the card has left")
    func reduced() async throws {
        try await withRegistry { registry in
            let filling = String(repeating: "x", count: 1000)
            let details = (0..<80).map { #""d\#($0)": "\#(filling)""# }.joined(separator: ",")
            try await registry.cards.create(
                "card",
                content: #"{"additional_information": {"custom_details": {\#(details)}}}"#
            )
            let uri = try await registry.upload(Reports.curve(20_000), as: "roc.json")

            let added = try await registry.add(uri, to: "card")

            #expect(added.findings.isEmpty == false)
            let content = try await registry.cards.describe("card").content
            #expect(content.count < 100_000)
            let job = try JSON(parsing: content)["evaluation_details"]?.array?.first
            #expect(job?["metadata"]?["metric_groups_limit"]?.string?.hasSuffix("000") == true)
            #expect(try await registry.verify("card").map(\.result) == [.same])
        }
    }

    @Test("A report that says nothing a card could hold makes no version")
    func nothing() async throws {
        try await withRegistry { registry in
            try await registry.cards.create("card")
            let uri = try await registry.upload(#"{"explanations": {"kernel_shap": 7}}"#, as: "shap.json")

            let refusal = await #expect(throws: SageMakerError.self) { try await registry.add(uri, to: "card") }

            #expect(
                refusal?.message
                    == "Nothing in the report s3://reports/shap.json can go into the model card card. At "
                    + "/explanations/kernel_shap: Left out: kernel_shap should be an object, not a number"
            )
            #expect(try await registry.cards.versions("card") == [1])
        }
    }

    @Test("Nothing is written when the report cannot be used")
    func refusals() async throws {
        try await withRegistry { registry in
            try await registry.cards.create("card")
            let noReport = try await registry.upload("[1, 2]", as: "list.json")
            let bias = try await registry.upload(Reports.bias, as: "bias.json")

            await #expect(throws: SageMakerError.reportNotFound("s3://reports/no.json")) {
                try await registry.add("s3://reports/no.json", to: "card")
            }
            await #expect(throws: SageMakerError.reportBucketNotFound("nobucket", of: "s3://nobucket/r.json")) {
                try await registry.add("s3://nobucket/r.json", to: "card")
            }
            await #expect(throws: SageMakerError.invalidReportAddress("https://reports/r.json")) {
                try await registry.add("https://reports/r.json", to: "card")
            }
            await #expect(throws: SageMakerError.invalidReportAddress("s3://reports")) {
                try await registry.add("s3://reports", to: "card")
            }
            await #expect(throws: SageMakerError.cardNotFound("other")) { try await registry.add(bias, to: "other") }
            let wrongKind = await #expect(throws: SageMakerError.self) {
                try await registry.add(bias, to: "card", type: .regression)
            }
            #expect(
                wrongKind?.message
                    == "The report s3://reports/bias.json cannot be used: The report looks like a Clarify "
                    + "bias report, not like a Model Monitor regression report. Leave the type out, or give clarify-bias."
            )
            await #expect(throws: SageMakerError.self) { try await registry.add(noReport, to: "card") }
            try await registry.cards.update("card", status: .archived)
            await #expect(throws: SageMakerError.cardArchived) { try await registry.add(bias, to: "card") }
            #expect(try await registry.cards.versions("card") == [1])
        }
    }

    @Test("A report in another account's bucket is refused")
    func foreignBucket() async throws {
        try await withRegistry { registry in
            let uri = try await registry.upload(Reports.bias, as: "bias.json")
            let other = TestService.caller(account: "210987654321")
            _ = try await registry.service.createModelCard.run(
                CreateModelCardRequest(modelCardName: "card", content: "{}", modelCardStatus: .draft),
                for: other
            )

            await #expect(throws: SageMakerError.foreignReportBucket("reports", of: uri)) {
                try await registry.service.addEvaluation.run(
                    AddEvaluationRequest(modelCardName: "card", s3Uri: uri),
                    for: other
                )
            }
        }
    }

    @Test("Reports that are added at once are all there in the end")
    func concurrent() async throws {
        try await withRegistry { registry in
            try await registry.cards.create("card")
            let uri = try await registry.upload(Reports.regression, as: "r.json")

            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 {
                    group.addTask { try await registry.add(uri, to: "card", name: "run \(number)") }
                }
                try await group.waitForAll()
            }

            let jobs = try JSON(parsing: try await registry.cards.describe("card").content)["evaluation_details"]?.array
            #expect(Set((jobs ?? []).compactMap { $0["name"]?.string }) == Set((0..<20).map { "run \($0)" }))
        }
    }
}

extension TestExports {
    /// Adds a report to a card.
    @discardableResult
    func add(
        _ uri: String,
        to card: String,
        type: EvaluationReportType? = nil,
        name: String? = nil,
        replace: Bool? = nil
    ) async throws -> AddEvaluationResponse {
        try await service.addEvaluation.run(
            AddEvaluationRequest(modelCardName: card, s3Uri: uri, type: type, evaluationName: name, replace: replace),
            for: cards.caller
        )
    }

    /// Compares a card's evaluation jobs with their reports.
    func verify(_ card: String, version: Int? = nil) async throws -> [VerifiedEvaluation] {
        try await service.verifyEvaluations.run(
            VerifyEvaluationsRequest(modelCardName: card, modelCardVersion: version),
            for: cards.caller
        ).evaluations
    }
}
