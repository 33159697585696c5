/// Files of JSON that are given for reports by mistake, with what to give instead.
enum ForeignReports {
    private struct Foreign {
        let what: String
        let advice: String
        /// Names of members, or their endings after an asterisk, all of which must be there.
        let signs: [String]
    }

    private static let statistics = "Give the statistics.json of a model quality job."

    private static let all = [
        Foreign(what: "a list of constraint violations", advice: statistics, signs: ["violations"]),
        Foreign(what: "the constraints of a model quality monitor", advice: statistics, signs: ["*_constraints"]),
        Foreign(
            what: "the statistics of a data quality monitor",
            advice: "A card takes metrics of a model, not of its data. \(statistics)",
            signs: ["features", "dataset"]
        ),
        Foreign(what: "the constraints of a data quality monitor", advice: statistics, signs: ["features"]),
        Foreign(
            what: "captured data of an endpoint",
            advice: "Give the report of the job that monitors the endpoint.",
            signs: ["captureData"]
        ),
        Foreign(
            what: "the configuration of a Clarify job",
            advice: "Give analysis.json, which the job writes.",
            signs: ["methods"]
        ),
        Foreign(what: "a notebook", advice: "Give analysis.json from the same folder.", signs: ["cells", "nbformat"]),
        Foreign(
            what: "an evaluation of a foundation model",
            advice: "Give its scores as metric groups: an object with \"metric_groups\".",
            signs: ["dataset_scores"]
        ),
        Foreign(
            what: "the content of a model card",
            advice: "Give a report, or create or update a card with it.",
            signs: ["evaluation_details"]
        ),
        Foreign(
            what: "the content of a model card",
            advice: "Give a report, or create or update a card with it.",
            signs: ["model_overview"]
        ),
    ]

    /// Why an object that no format claims is no report.
    static func refusal(of report: ReportMembers) -> EvaluationRefusal {
        var names: [String] = []
        for member in report where names.count < 1000 { names.append(member.name) }
        let known = all.first { foreign in
            foreign.signs.allSatisfy { sign in
                names.contains { sign.hasPrefix("*") ? $0.hasSuffix(sign.dropFirst()) : $0 == sign }
            }
        }
        return known.map { .noMetrics($0.what, advice: $0.advice) } ?? .unrecognized(members: names)
    }
}
