import CardinalClient
import Testing

@Suite("A report")
struct EvaluationJobReportsTests {
    private static let regression =
        #"{"version":0.0,"regression_metrics":{"mae":{"value":0.3711,"standard_deviation":0.01},"#
        + #""r2":{"value":"NaN","standard_deviation":"NaN"}}}"#

    @Test("adds its groups to an evaluation, from bytes, a file and an object")
    func sources() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Self.regression, to: "report")
        try await withServer { client in
            try await client.createBucket("reports-of-the-test")
            try await client.putObject(.file(path), at: "s3://reports-of-the-test/r", contentType: "text/plain")
            for source in [
                EvaluationReportSource.bytes(Array(Self.regression.utf8)), .file(path),
                .object("s3://reports-of-the-test/r", client),
            ] {
                var job = EvaluationJob(name: "quality", metricGroups: [MetricGroup(name: "mine")])
                let findings = try await job.addMetrics(from: source)
                #expect(job.metricGroups.map(\.name) == ["mine", "regression_metrics"])
                #expect(
                    job.metricGroup(named: "regression_metrics")?.metrics
                        == [.number("mae", 0.3711), .number("mae - standard_deviation", 0.01)]
                )
                #expect(
                    findings.map { "\($0.severity) \($0.path)" } == [
                        "warning /regression_metrics/r2/value", "information /regression_metrics/r2/standard_deviation",
                    ]
                )
            }
        }
    }

    @Test("of another kind than was asked for changes nothing")
    func wrongKind() async throws {
        var job = EvaluationJob(name: "quality")
        let error = await #expect(throws: ClientError.self) {
            try await job.addMetrics(from: .bytes(Array(Self.regression.utf8)), kind: .clarifyBias)
        }
        #expect(
            error
                == .invalidInput(
                    "The report looks like a Model Monitor regression report, not like a Clarify bias report. "
                        + "Leave the type out, or give regression."
                )
        )
        #expect(job == EvaluationJob(name: "quality"))
    }

    @Test("that is no file is refused")
    func noFile() async throws {
        var job = EvaluationJob(name: "quality")
        let error = await #expect(throws: ClientError.self) { try await job.addMetrics(from: .file("/nonexistent")) }
        #expect(error == .file("There is no file /nonexistent"))
    }

    @Test("every kind is known to the parser", arguments: EvaluationReportKind.allCases)
    func kinds(kind: EvaluationReportKind) async {
        var job = EvaluationJob(name: "quality")
        let error = await #expect(throws: ClientError.self) {
            try await job.addMetrics(from: .bytes(Array("{\"a\":1}".utf8)), kind: kind)
        }
        #expect(error?.description.contains("The report is of no known kind") == true)
    }
}
