import JSONTree
import ModelCards
import Testing

/// One good report of each kind, and short ways to read reports.
enum SampleReports {
    static let bias = #"""
        {"version": "1.0", "post_training_bias_metrics": {"label": "approved", "label_value_or_threshold": "1",
          "facets": {"region": [
            {"value_or_threshold": "north", "metrics": [
              {"name": "AD", "description": "Accuracy Difference (AD)", "value": -0.03125},
              {"name": "TE", "description": "Treatment Equality (TE)", "value": null}]},
            {"value_or_threshold": "south", "metrics": [{"name": "AD", "description": "d", "value": 1e-7}]}]}}}
        """#

    static let explainability = #"""
        {"version": "1.0", "explanations": {"kernel_shap": {"label0": {
            "global_shap_values": {"income": 0.21875, "age": 0.09375}, "expected_value": 0.5,
            "global_top_shap_text": {"comment": {"good": 0.0625, "late": -0.03125}}}},
          "pdp": [
            {"feature_name": "income", "data_type": "numerical", "feature_values": [10.0, 20.5],
             "data_distribution": [0.25, 0.75], "model_predictions": [[0.5, 0.125]], "label_headers": ["label0"]},
            {"feature_name": "region", "data_type": "categorical", "feature_values": ["north", "south"],
             "data_distribution": [0.5, 0.5], "model_predictions": [[0.25, 0.375]], "label_headers": ["label0"]}]}}
        """#

    static let regression = #"""
        {"version": 0.0, "dataset": {"item_count": 320}, "regression_metrics": {
          "mae": {"value": 1.5, "standard_deviation": 0.03125}, "r2": {"value": 0.75, "standard_deviation": "NaN"}}}
        """#

    static let binary = #"""
        {"version": 0.0, "binary_classification_metrics": {
          "confusion_matrix": {"0": {"0": 70, "1": 10}, "1": {"0": 20, "1": 60}},
          "recall": {"value": 0.75, "standard_deviation": 0.015625},
          "receiver_operating_characteristic_curve": {
            "false_positive_rates": [0.0, 0.125, 1.0], "true_positive_rates": [0.0, 0.75, 1.0]},
          "precision_recall_curve": {"precisions": [1.0, 0.5], "recalls": [0.0, 1.0]}}}
        """#

    static let multiclass = #"""
        {"version": 0.0, "multiclass_classification_metrics": {
          "confusion_matrix": {"cat": {"cat": 25, "dog": 3}, "dog": {"cat": 4, "dog": 24}},
          "accuracy": {"value": 0.82, "standard_deviation": 0.03125}}}
        """#

    static let card = #"""
        {"metric_groups": [{"name": "g", "metric_data": [
          {"name": "n", "type": "number", "value": 0.50, "notes": "hold-out"},
          {"name": "s", "type": "string", "value": "fit"}, {"name": "b", "type": "boolean", "value": true},
          {"name": "l", "type": "linear_graph", "value": [[0, 1.0], [1, 0.5]], "x_axis_name": "x", "y_axis_name": "y"},
          {"name": "c", "type": "bar_chart", "value": [1, 2], "x_axis_name": ["a", "b"], "y_axis_name": "y"},
          {"name": "m", "type": "matrix", "value": [[1, 2], [3, 4]], "x_axis_name": ["a", "b"],
           "y_axis_name": ["c", "d"]}]}]}
        """#

    static let all = [bias, explainability, regression, binary, multiclass, card]

    /// Reads a report's text.
    static func parse(
        _ text: String,
        as kind: EvaluationReportKind? = nil,
        limits: EvaluationLimits = .card
    ) throws(EvaluationRefusal) -> EvaluationReport {
        try EvaluationReport.parse(Array(text.utf8), as: kind, limits: limits)
    }

    /// The refusal of a file.
    static func refusal(_ bytes: [UInt8], as kind: EvaluationReportKind? = nil) throws -> EvaluationRefusal {
        try #require(throws: EvaluationRefusal.self) { try EvaluationReport.parse(bytes, as: kind) }
    }

    /// The refusal of a report's text.
    static func refusal(_ text: String, as kind: EvaluationReportKind? = nil) throws -> EvaluationRefusal {
        try refusal(Array(text.utf8), as: kind)
    }
}

extension EvaluationReport {
    /// The groups as compact JSON.
    var text: String { JSON.array(metricGroups).text }

    /// The metrics of the first group.
    var metrics: [JSON] { metricGroups.first?["metric_data"]?.array ?? [] }

    /// The findings, one a line: severity, place, message.
    var said: [String] { findings.map { "\($0.severity) \($0.pointer): \($0.message)" } }
}

extension String {
    /// The JSON text without white space, so that expected values may be laid out.
    var compactJSON: String {
        get throws { try JSON(parsing: self).text }
    }
}
