import JSONTree
import ModelCards

extension EvaluationJob {
    /// Adds the metric groups of a report, which is recognised by its content.
    ///
    /// What a card cannot hold is left out or reduced, and a finding says so.
    ///
    /// - Parameters:
    ///   - source: a file, bytes, or an object.
    ///   - kind: what the report has to be; nil when its content decides.
    ///   - room: the most characters that the groups may take up; a whole card has 100,000.
    /// - Returns: what was skipped, shortened or guessed.
    /// - Throws: ``ClientError/invalidInput(_:)`` when it is no report of that kind, and what reading it throws. The
    ///   evaluation is then unchanged.
    @discardableResult
    public mutating func addMetrics(
        from source: EvaluationReportSource,
        kind: EvaluationReportKind? = nil,
        room: Int = 90_000
    ) async throws(ClientError) -> [Finding] {
        let bytes = try await source.bytes()
        do {
            let limits = EvaluationLimits(maximumCharacters: room)
            let report = try EvaluationReport.parse(bytes, as: kind?.parsed, limits: limits)
            metricGroups += report.metricGroups.map(MetricGroup.init(json:))
            return report.findings.map { Finding($0) }
        } catch {
            throw .invalidInput(error.description)
        }
    }

    /// The group of that name.
    public func metricGroup(named name: String) -> MetricGroup? {
        metricGroups.first { $0.name == name }
    }
}
