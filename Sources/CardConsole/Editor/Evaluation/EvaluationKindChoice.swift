import SageMakerAPI

/// The kinds of reports in words.
enum EvaluationKindChoice {
    /// What a field offers; the first one leaves it to the report.
    static let options: [(value: String, label: String)] =
        [("", "Recognize it by its content")] + EvaluationReportType.allCases.map { ($0.rawValue, label($0)) }

    static func label(_ kind: EvaluationReportType) -> String {
        switch kind {
        case .clarifyBias: "Clarify: bias"
        case .clarifyExplainability: "Clarify: explainability"
        case .modelQuality: "Model Monitor: model quality"
        case .regression: "Model Monitor: regression"
        case .binaryClassification: "Model Monitor: binary classification"
        case .multiclassClassification: "Model Monitor: multiclass classification"
        case .modelCard: "Metric groups of a model card"
        }
    }
}
