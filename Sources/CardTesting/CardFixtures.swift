import JSONTree
import ModelCards
import SageMakerAPI

/// Cards as readers and renderers get them.
package enum CardFixtures {
    /// A digest for every card; it belongs to no content.
    package static let digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

    /// A card of version 3, created on 2024-03-09 at 16:00 UTC.
    package static func card(
        _ content: JSON = [:],
        name: String = "credit-default",
        status: ModelCardStatus = .approved
    ) -> RenderableCard {
        let author = Identity(arn: "arn:aws:iam::123456789012:user/analyst", principalID: "AIDAEXAMPLE")
        return RenderableCard(
            name: name,
            arn: "arn:aws:sagemaker:us-west-2:123456789012:model-card/\(name)",
            version: 3,
            status: status,
            content: content,
            contentDigest: digest,
            cardCreatedAt: Timestamp(milliseconds: 1_700_000_000_000),
            versionCreatedAt: Timestamp(milliseconds: 1_710_000_000_000),
            versionCreatedBy: author,
            lastModifiedAt: Timestamp(milliseconds: 1_720_000_000_000),
            lastModifiedBy: author
        )
    }

    /// A card with one evaluation job and one group of metrics.
    package static func content(metrics: [JSON]) -> JSON {
        let group: JSON = ["name": "Quality", "metric_data": .array(metrics)]
        return ["evaluation_details": [["name": "Holdout", "metric_groups": [group]]]]
    }

    /// One member of each section.
    package static let everySection: JSON = [
        "model_overview": [
            "model_name": "Credit default classifier",
            "model_description": "Estimates how likely a customer is to default.",
            "model_version": 1,
            "model_artifact": ["s3://models/credit/model.tar.gz"],
            "inference_environment": ["container_image": ["registry.example.com/xgboost:1.7"]],
        ],
        "intended_uses": ["purpose_of_model": "Pre-screening of loans.", "risk_rating": "High"],
        "business_details": ["line_of_business": "Retail lending"],
        "training_details": [
            "objective_function": ["function": ["function": "Minimize", "facet": "Loss"], "notes": "Log loss."],
            "training_job_details": [
                "training_metrics": [["name": "train:loss", "value": 0.25]],
                "user_provided_training_metrics": [["name": "minutes", "value": 41, "notes": "One machine"]],
                "hyper_parameters": [["name": "max_depth", "value": "6"]],
            ],
        ],
        "evaluation_details": [
            [
                "name": "Holdout",
                "metric_groups": [
                    [
                        "name": "Quality",
                        "metric_data": [
                            ["name": "auc", "type": "number", "value": 0.8379],
                            ["name": "fit", "type": "boolean", "value": true],
                            ["name": "roc", "type": "linear_graph", "value": [[0, 0], [0.5, 0.9], [1, 1]]],
                            ["name": "bands", "type": "bar_chart", "value": [3, 1], "x_axis_name": ["a", "b"]],
                            ["name": "confusion", "type": "matrix", "value": [[5, 1], [2, 9]]],
                        ],
                    ]
                ],
            ]
        ],
        "additional_information": ["custom_details": ["Inventory number": "MRM-117"]],
        "model_package_details": [
            "model_package_group_name": "credit",
            "inference_specification": ["containers": [["image": "registry.example.com/xgboost:1.7"]]],
        ],
    ]
}
