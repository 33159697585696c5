/// A report of an evaluation that a model package names.
public struct ModelPackageReport: Hashable, Sendable {
    /// What the evaluation is called in a card, such as `Bias Report` or `Model quality report`.
    public let name: String
    /// Where the report is.
    public let uri: String
    /// What kind of report it is.
    public let kind: EvaluationReportKind

    /// Names a report.
    public init(name: String, uri: String, kind: EvaluationReportKind) {
        self.name = name
        self.uri = uri
        self.kind = kind
    }
}
