/// Valid contents for tests to start from.
enum SampleContent {
    /// A card of its own with every section and every kind of metric.
    static let full = #"""
        {"model_overview": {"model_id": "arn:aws:sagemaker:us-west-2:123456789012:model/credit", "model_name": "credit",
          "model_description": "Scores applications", "model_version": 1, "problem_type": "Binary Classification",
          "algorithm_type": "XGBoost", "model_creator": "Risk team", "model_owner": "Risk office",
          "model_artifact": ["s3://models/credit/model.tar.gz"],
          "inference_environment": {"container_image": ["xgb:1"]}},
         "intended_uses": {"purpose_of_model": "p", "intended_uses": "i", "factors_affecting_model_efficiency": "f",
          "risk_rating": "Low", "explanations_for_risk_rating": "e"},
         "business_details": {"business_problem": "bp", "business_stakeholders": "bs", "line_of_business": "lob"},
         "training_details": {"objective_function": {"function": {"function": "Minimize", "facet": "Loss",
           "condition": "c"}, "notes": "n"}, "training_observations": "obs", "training_job_details": {
           "training_arn": "arn:aws:sagemaker:us-west-2:123456789012:training-job/t", "training_datasets": ["s3://a/b"],
           "training_environment": {"container_image": ["xgb:1"]},
           "training_metrics": [{"name": "train:loss", "value": 0.25}],
           "user_provided_training_metrics": [{"name": "mine", "value": 0.5, "notes": "note"}],
           "hyper_parameters": [{"name": "eta", "value": "0.2"}], "user_provided_hyper_parameters": []}},
         "evaluation_details": [{"name": "manual", "evaluation_observation": "o", "evaluation_job_arn": "arn",
           "datasets": ["s3://a/b"], "metadata": {"k": "v"}, "metric_groups": [{"name": "g", "metric_data": [
             {"name": "n", "type": "number", "value": 0.5}, {"name": "s", "type": "string", "value": "text"},
             {"name": "b", "type": "boolean", "value": true},
             {"name": "l", "type": "linear_graph", "value": [[0, 1], [1, 2]], "x_axis_name": "x", "y_axis_name": "y"},
             {"name": "m", "type": "matrix", "value": [[1, 2], [3, 4]], "x_axis_name": ["a", "b"],
              "y_axis_name": ["c", "d"]},
             {"name": "c", "type": "bar_chart", "value": [1, 2], "x_axis_name": ["a", "b"], "y_axis_name": "y"}]}]}],
         "additional_information": {"ethical_considerations": "ec", "caveats_and_recommendations": "cr",
          "custom_details": {"custom details1": "d"}}}
        """#

    /// A card made from a model package, with every member of its section.
    static let package = #"""
        {"intended_uses": {"risk_rating": "High"}, "model_package_details": {
          "model_package_arn": "arn:aws:sagemaker:us-west-2:123456789012:model-package/g/1", "model_package_name": "n",
          "model_package_group_name": "g", "model_package_version": 1, "model_package_description": "d",
          "model_package_status": "Completed", "model_approval_status": "PendingManualApproval",
          "approval_description": "a", "domain": "COMPUTER_VISION", "task": "OTHER",
          "created_by": {"user_profile_name": "u"},
          "source_algorithms": [{"algorithm_name": "x", "model_data_url": "u"}],
          "inference_specification": {"containers": [
            {"image": "i", "model_data_url": "u", "nearest_model_name": "r"}]}}}
        """#

    /// An evaluation job with one metric.
    static func metric(_ metric: String) -> String {
        #"{"evaluation_details":[{"name":"e","metric_groups":[{"name":"g","metric_data":[\#(metric)]}]}]}"#
    }

    /// A JSON string of that many characters.
    static func text(_ length: Int, of character: String = "a") -> String {
        "\"" + String(repeating: character, count: length) + "\""
    }

    /// A JSON array of that many elements.
    static func list(_ count: Int, of element: String) -> String {
        "[" + Array(repeating: element, count: count).joined(separator: ",") + "]"
    }
}
