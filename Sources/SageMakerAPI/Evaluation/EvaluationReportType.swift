/// The kinds of evaluation reports that a caller can insist on.
package enum EvaluationReportType: String, WireChoice {
    case clarifyBias = "clarify-bias"
    case clarifyExplainability = "clarify-explainability"
    case modelQuality = "model-quality"
    case regression
    case binaryClassification = "binary-classification"
    case multiclassClassification = "multiclass-classification"
    case modelCard = "model-card"
}
