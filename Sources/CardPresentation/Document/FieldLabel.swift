/// What a field of a card's content is called on paper.
package enum FieldLabel {
    /// The plain words for a field of the schema; other names get their underscores turned into spaces.
    package static func label(of name: String) -> String {
        if let known = known[name] { return known }
        let words = DisplayText.cleanLine(name).split(separator: "_").joined(separator: " ")
        guard let first = words.first else { return "—" }
        return first.uppercased() + words.dropFirst()
    }

    private static let known: [String: String] = [
        "model_id": "Model ID",
        "model_name": "Model name",
        "model_description": "Description",
        "model_version": "Model version",
        "problem_type": "Problem type",
        "algorithm_type": "Algorithm type",
        "model_creator": "Model creator",
        "model_owner": "Model owner",
        "model_artifact": "Model artifacts",
        "inference_environment": "Inference environment",
        "training_environment": "Training environment",
        "container_image": "Container images",
        "purpose_of_model": "Purpose of the model",
        "intended_uses": "Intended uses",
        "factors_affecting_model_efficiency": "Factors affecting the model’s efficiency",
        "risk_rating": "Risk rating",
        "explanations_for_risk_rating": "Explanation of the risk rating",
        "business_details": "Business details",
        "business_problem": "Business problem",
        "business_stakeholders": "Business stakeholders",
        "line_of_business": "Line of business",
        "training_details": "Training",
        "training_observations": "Observations",
        "training_arn": "Training job ARN",
        "training_datasets": "Training datasets",
        "evaluation_details": "Evaluation",
        "evaluation_observation": "Observations",
        "evaluation_job_arn": "Evaluation job ARN",
        "datasets": "Datasets",
        "metadata": "Metadata",
        "ethical_considerations": "Ethical considerations",
        "caveats_and_recommendations": "Caveats and recommendations",
        "custom_details": "Custom details",
        "additional_information": "Additional information",
        "model_package_details": "Model package",
        "model_package_group_name": "Model package group",
        "model_package_name": "Model package name",
        "model_package_version": "Model package version",
        "model_package_arn": "Model package ARN",
        "model_package_description": "Description",
        "model_package_status": "Status",
        "model_approval_status": "Approval status",
        "approval_description": "Approval description",
        "user_profile_name": "Created by",
        "source_algorithms": "Source algorithms",
        "inference_specification": "Inference specification",
        "metric_data": "Metrics",
        "metric_groups": "Metric groups",
        "x_axis_name": "x axis",
        "y_axis_name": "y axis",
    ]
}
