import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("Evaluation jobs follow their reports until somebody edits them")
struct EvaluationComparisonTests {
    @Test("A report that was replaced is read again; what a person wrote beside its numbers stays")
    func changedReport() async throws {
        try await withEvaluation { registry in
            let observed = try await registry.cards.describe("card").content
                .replacing(#""datasets":[]"#, with: #""evaluation_observation":"fine","datasets":[]"#)
            try await registry.cards.update("card", content: observed)
            try await registry.upload(Reports.otherRegression, as: "r.json")

            let applied = try await registry.sync("card", apply: true)

            #expect(
                applied.changes.map { "\($0.kind.rawValue) \($0.path)" } == [
                    "Replace /evaluation_details/0/metadata", "Replace /evaluation_details/0/metric_groups",
                ]
            )
            #expect(applied.changes[1].origin == ValueOrigin(.evaluationReport, "s3://reports/r.json"))
            let job = try JSON(parsing: applied.content)["evaluation_details"]?.array?.first
            #expect(job?["evaluation_observation"]?.string == "fine")
            #expect(job?["metric_groups"]?.text.contains("0.75") == true)
            #expect(try await registry.sync("card").changes == [])
        }
    }

    @Test("Edited groups are kept, with the reason")
    func editedGroups() async throws {
        try await withEvaluation { registry in
            let edited = try await registry.cards.describe("card").content.replacing(
                #""value":0.5"#,
                with: #""value":0.9"#
            )
            try await registry.cards.update("card", content: edited)

            let first = try await registry.sync("card", apply: true)
            try await registry.upload(Reports.otherRegression, as: "r.json")
            let second = try await registry.sync("card", apply: true)

            #expect(first.changes.map(\.kind) == [.keep])
            #expect(first.changes.first?.reason == "A person has edited the groups since the report was read")
            #expect(second.changes.map(\.kind) == [.keep])
            #expect(
                second.changes.first?.reason
                    == "The report has changed, and a person has edited the groups since it was read"
            )
            #expect(try await registry.cards.versions("card") == [2, 1])
        }
    }

    @Test("A report that is gone leaves the job as it is")
    func goneReport() async throws {
        try await withEvaluation { registry in
            try await registry.objects.deleteObject(
                at: try ObjectLocation(bucket: "reports", key: "r.json"),
                conditions: .none
            )

            let found = try await registry.sync("card", apply: true)

            #expect(found.changes == [])
            #expect(
                found.findings.last?.message
                    == "'Model quality report' was not compared: The report s3://reports/r.json does not exist. "
                    + "Upload it, or correct the address"
            )
        }
    }

    @Test("A job that a client wrote from a package's report is linked to it when the numbers are the report's")
    func clientsJob() async throws {
        try await withPackage { registry, package in
            let groups = Reports.regressionGroups.replacing("0.5", with: "0.50")
            try await registry.createCard(about: package, groups)

            let applied = try await registry.sync("card", apply: true)

            #expect(
                applied.changes.filter { $0.path.hasPrefix("/evaluation") }.map { "\($0.kind.rawValue) \($0.path)" }
                    == ["Add /evaluation_details/0/metadata"]
            )
            #expect(try await registry.sync("card").changes == [])
        }
    }

    @Test("A job that names another report than the package does follows its own")
    func ownReport() async throws {
        try await withPackage { registry, package in
            try await registry.cards.create(
                "card",
                content: #"{"model_package_details":{"model_package_arn":"\#(package)"}}"#
            )
            let own = try await registry.upload(Reports.otherRegression, as: "own.json")
            try await registry.add(own, to: "card", name: "Model quality report")

            let changes = try await registry.sync("card").changes

            #expect(changes.filter { $0.path.hasPrefix("/evaluation") } == [])
        }
    }

    @Test("A job that a client wrote stays as it is when the numbers are not the report's")
    func clientsOtherJob() async throws {
        try await withPackage { registry, package in
            try await registry.createCard(about: package, "[]")

            let found = try await registry.sync("card").changes.filter { $0.path.hasPrefix("/evaluation") }

            #expect(found.map { "\($0.kind.rawValue) \($0.path)" } == ["Keep /evaluation_details/0/metric_groups"])
            #expect(found.first?.reason == "It is not known which report its numbers were read from")
        }
    }

    /// Runs a test with a card that has one evaluation job, made from a regression report.
    private func withEvaluation(_ test: (TestExports) async throws -> Void) async throws {
        try await withRegistry { registry in
            try await registry.upload(Reports.regression, as: "r.json")
            let reference = ReportReference(jobName: "Model quality report", uri: "s3://reports/r.json", kind: nil)
            let report = try EvaluationReport.parse(Array(Reports.regression.utf8))
            let source = EvaluationReportSource(report, from: reference, within: EvaluationRoom(characters: nil))
            try await registry.cards.create("card", content: CardDraft([source]).text)
            registry.cards.clock.advance()
            try await test(registry)
        }
    }

    /// Runs a test with a package that names a regression report.
    private func withPackage(_ test: (TestExports, String) async throws -> Void) async throws {
        try await withRegistry { registry in
            let uri = try await registry.upload(Reports.regression, as: "r.json")
            let metrics =
                #", "ModelMetrics": {"ModelQuality": {"Statistics": {"ContentType": "x", "S3Uri": "\#(uri)"}}}"#
            try await test(
                registry,
                try await registry.createPackage(in: "g", artifact: "s3://reports/m", more: metrics)
            )
        }
    }
}

extension TestExports {
    fileprivate func createCard(about package: String, _ groups: String) async throws {
        let job = #"{"name":"Model quality report","metric_groups":\#(groups)}"#
        try await cards.create(
            "card",
            content: #"{"model_package_details":{"model_package_arn":"\#(package)"},"evaluation_details":[\#(job)]}"#
        )
    }
}
