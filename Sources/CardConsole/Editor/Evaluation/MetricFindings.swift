import JSONTree

/// What is wrong with metrics that were typed by hand, in the words of their forms.
///
/// The schema takes a text where a number was meant; and where it refuses a value, it cannot say which line of a table
/// is to blame.
enum MetricFindings {
    /// The findings about every metric of a content's evaluations, in document order.
    static func findings(in content: JSON) -> [EditFinding] {
        var findings: [EditFinding] = []
        for (job, evaluation) in content.evaluations.enumerated() {
            for (group, metrics) in (evaluation["metric_groups"]?.array ?? []).enumerated() {
                for (position, metric) in (metrics["metric_data"]?.array ?? []).enumerated() {
                    let place = EvaluationPlace(job: job, group: group, metric: position)
                    if let finding = finding(about: metric, at: place) { findings.append(finding) }
                }
            }
        }
        return findings
    }

    private static func finding(about metric: JSON, at place: EvaluationPlace) -> EditFinding? {
        // Other mismatches come from elsewhere, and are the schema's and the warnings' business.
        guard let type = metric.metricType, metric["value"] == nil || metric["value"]?.string != nil else { return nil }
        let problem =
            type.isSingle ? SingleValue.problem(metric["value"], as: type) : chartProblem(metric["value"], type)
        // The service takes a text for a single value, so a card that came by another way can be saved as it is.
        return problem.map { EditFinding(place.field("value"), type.isSingle ? .warning : .error, $0) }
    }

    /// Values that were typed and cannot be read stand there as text.
    private static func chartProblem(_ value: JSON?, _ type: MetricType) -> String? {
        guard let text = value?.string ?? (value == nil ? "" : nil) else { return nil }
        do throws(ChartTextProblems) {
            _ = try ChartText(text, as: type)
            return nil
        } catch {
            return error.description
        }
    }
}
