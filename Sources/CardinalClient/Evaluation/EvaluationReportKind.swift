import ModelCards

/// What kind of report a file is.
public enum EvaluationReportKind: String, Hashable, Sendable, CaseIterable {
    /// Bias, as Clarify or Model Monitor's bias drift reports it.
    case clarifyBias = "clarify-bias"
    /// Explanations, as Clarify reports them.
    case clarifyExplainability = "clarify-explainability"
    /// Model quality, as Model Monitor reports it: any of the three that follow.
    case modelQuality = "model-quality"
    /// Model quality of a regression.
    case regression
    /// Model quality of a classification into two classes.
    case binaryClassification = "binary-classification"
    /// Model quality of a classification into more classes.
    case multiclassClassification = "multiclass-classification"
    /// Metric groups as a card has them.
    case modelCard = "model-card"

    /// The same for the parser.
    var parsed: ModelCards.EvaluationReportKind? {
        ModelCards.EvaluationReportKind(rawValue: rawValue)
    }
}
