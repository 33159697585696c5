/// Small evaluation reports for tests to upload.
enum Reports {
    static let regression = #"{"regression_metrics": {"mae": {"value": 0.5, "standard_deviation": 0.25}}}"#

    /// The groups of ``regression``.
    static let regressionGroups =
        #"[{"name":"regression_metrics","metric_data":[{"name":"mae","type":"number","value":0.5},"#
        + #"{"name":"mae - standard_deviation","type":"number","value":0.25}]}]"#

    static let otherRegression = #"{"regression_metrics": {"mae": {"value": 0.75, "standard_deviation": 0.25}}}"#

    static let withNaN = #"""
        {"regression_metrics": {"mae": {"value": 0.5, "standard_deviation": 0.25},
         "mse": {"value": "NaN", "standard_deviation": 0.25}}}
        """#

    static let bias = #"""
        {"version": "1.0", "pre_training_bias_metrics": {"label": "y", "label_value_or_threshold": "1", "facets": {
          "age": [{"value_or_threshold": "40", "metrics": [{"name": "CI", "description": "d", "value": 0.25}]}]}}}
        """#

    /// A Clarify analysis that holds both kinds.
    static let biasAndExplanations = #"""
        {"version": "1.0", "pre_training_bias_metrics": {"label": "y", "label_value_or_threshold": "1", "facets": {
          "age": [{"value_or_threshold": "40", "metrics": [{"name": "CI", "description": "d", "value": 0.25}]}]}},
         "explanations": {"kernel_shap": {"label0": {"global_shap_values": {"age": 0.125}}}}}
        """#

    /// A curve of that many points.
    static func curve(_ points: Int) -> String {
        let rates = (0..<points).map { "0.\(100_000 + $0)" }.joined(separator: ",")
        return #"{"binary_classification_metrics": {"receiver_operating_characteristic_curve": {"#
            + #""false_positive_rates": [\#(rates)], "true_positive_rates": [\#(rates)]}}}"#
    }
}
