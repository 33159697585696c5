import CardinalClient

/// The samples of the page "Create a model card": what evaluations measured.
enum UserPageEvaluations {
    static func metricsByHand() -> EvaluationJob {
        var group = MetricGroup(name: "quality")
        group.add(.number("accuracy", 0.93, notes: "on held-out customers"))
        group.add(.curve("roc", [(0, 0), (0.1, 0.8), (1, 1)], xAxis: "false positives", yAxis: "true positives"))
        group.add(.matrix("confusion", [[90, 5], [2, 40]], xAxis: ["stays", "leaves"], yAxis: ["stays", "leaves"]))
        group.add(.bars("by region", [0.91, 0.95], xAxis: ["north", "south"], yAxis: "accuracy"))
        let evaluation = EvaluationJob(
            name: "held-out customers",
            evaluationObservation: "Good enough to call people",
            datasets: ["s3://models-of-the-test/data/held-out.csv"],
            metadata: ["analyst": "Grace"],
            metricGroups: [group]
        )
        return evaluation
    }

    static func reportInFile(_ path: String) async throws -> EvaluationJob {
        var bias = EvaluationJob(name: "Clarify bias")
        let findings = try await bias.addMetrics(from: .file(path))
        for finding in findings where finding.severity != .information {
            log("\(finding)")
        }
        return bias
    }

    static func reportInObject(client: SageMakerClient) async throws -> EvaluationJob {
        var quality = EvaluationJob(name: "Model quality")
        try await quality.addMetrics(
            from: .object("s3://models-of-the-test/reports/quality.json", client),
            kind: .regression
        )
        return quality
    }

    private static func log(_ line: String) {}
}
