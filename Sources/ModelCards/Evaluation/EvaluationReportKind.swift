/// What kind of report a file is; the raw values are the words of the command line.
package enum EvaluationReportKind: String, Hashable, Sendable, CaseIterable {
    /// The bias sections of a Clarify analysis, or of Model Monitor's bias drift.
    case clarifyBias = "clarify-bias"
    /// The explanations of a Clarify analysis, or of Model Monitor's feature attribution drift.
    case clarifyExplainability = "clarify-explainability"
    /// Model quality as Model Monitor reports it: any of the three sections that follow.
    case modelQuality = "model-quality"
    /// Model Monitor's section of a regression.
    case regression
    /// Model Monitor's section of a classification into two classes.
    case binaryClassification = "binary-classification"
    /// Model Monitor's section of a classification into more classes.
    case multiclassClassification = "multiclass-classification"
    /// Metric groups as a card itself has them.
    case modelCard = "model-card"

    /// What people call it, such as `a Clarify bias report`.
    package var title: String {
        switch self {
        case .clarifyBias: "a Clarify bias report"
        case .clarifyExplainability: "a Clarify explainability report"
        case .modelQuality: "a Model Monitor model quality report"
        case .regression: "a Model Monitor regression report"
        case .binaryClassification: "a Model Monitor binary classification report"
        case .multiclassClassification: "a Model Monitor multiclass classification report"
        case .modelCard: "a file of model card metric groups"
        }
    }
}
