"""Card content to send: small, full, and generated."""

import json


def small(description="a card", **sections):
    """Content with little in it; `sections` are added."""
    return json.dumps({"model_overview": {"model_description": description}} | sections)


def about_model(model_id, risk_rating="Low"):
    """Content that ties a card to a model."""
    return json.dumps(
        {
            "model_overview": {"model_id": model_id, "model_name": "churn", "model_description": "weekly churn"},
            "intended_uses": {"purpose_of_model": "retention offers", "risk_rating": risk_rating},
        }
    )


def metric_groups():
    """One metric of every type."""
    return [
        {
            "name": "every type",
            "metric_data": [
                {"name": "accuracy", "type": "number", "value": 0.8125, "notes": "hold-out"},
                {"name": "verdict", "type": "string", "value": "fit for use"},
                {"name": "reviewed", "type": "boolean", "value": True},
                {
                    "name": "loss",
                    "type": "linear_graph",
                    "value": [[0, 1.0], [1, 0.5], [2, 0.25]],
                    "x_axis_name": "epoch",
                    "y_axis_name": "loss",
                },
                {
                    "name": "per region",
                    "type": "bar_chart",
                    "value": [0.75, 0.5],
                    "x_axis_name": ["north", "south"],
                    "y_axis_name": "accuracy",
                },
                {
                    "name": "confusion",
                    "type": "matrix",
                    "value": [[70, 10], [20, 60]],
                    "x_axis_name": ["yes", "no"],
                    "y_axis_name": ["yes", "no"],
                },
            ],
        }
    ]


def full(model_id="churn-model"):
    """Content that uses every section but the model package's."""
    return {
        "model_overview": {
            "model_id": model_id,
            "model_name": "churn",
            "model_description": "Predicts who leaves within a month.",
            "model_version": 3,
            "problem_type": "Binary Classification",
            "algorithm_type": "Gradient Boosting",
            "model_creator": "data science",
            "model_owner": "retention",
            "model_artifact": ["s3://models/churn/model.tar.gz"],
            "inference_environment": {"container_image": ["registry.example/churn:3"]},
        },
        "intended_uses": {
            "purpose_of_model": "Choose whom to call.",
            "intended_uses": "Weekly batch scoring.",
            "factors_affecting_model_efficiency": "Holiday seasons.",
            "risk_rating": "Medium",
            "explanations_for_risk_rating": "No decision without a person.",
        },
        "business_details": {
            "business_problem": "Customers leave unnoticed.",
            "business_stakeholders": "Retention, finance.",
            "line_of_business": "Subscriptions",
        },
        "training_details": {
            "objective_function": {
                "function": {"function": "Minimize", "facet": "Loss", "condition": "per epoch"},
                "notes": "log loss",
            },
            "training_observations": "Converged after 40 rounds.",
            "training_job_details": {
                "training_arn": "arn:aws:sagemaker:us-west-2:123456789012:training-job/churn-3",
                "training_datasets": ["s3://data/churn/train.csv"],
                "training_environment": {"container_image": ["registry.example/xgboost:1"]},
                "training_metrics": [{"name": "train:loss", "value": 0.25, "notes": "last round"}],
                "user_provided_training_metrics": [{"name": "auc", "value": 0.875}],
                "hyper_parameters": [{"name": "max_depth", "value": "6"}],
                "user_provided_hyper_parameters": [{"name": "seed", "value": "7"}],
            },
        },
        "evaluation_details": [
            {
                "name": "hold-out",
                "evaluation_observation": "Better than last quarter.",
                "evaluation_job_arn": "arn:aws:sagemaker:us-west-2:123456789012:processing-job/eval-3",
                "datasets": ["s3://data/churn/test.csv"],
                "metadata": {"reviewer": "retention"},
                "metric_groups": metric_groups(),
            }
        ],
        "additional_information": {
            "ethical_considerations": "No protected attribute is used.",
            "caveats_and_recommendations": "Retrain each quarter.",
            "custom_details": {"ticket": "none"},
        },
    }


def of_size(size, description="a card"):
    """Valid content of exactly `size` ASCII characters."""
    notes = {}
    document = {
        "model_overview": {"model_description": description},
        "additional_information": {"custom_details": notes},
    }
    while len(json.dumps(document)) < size - 1100:
        notes[f"note{len(notes):03d}"] = "n" * 1000
    missing = size - len(json.dumps(document))
    document["intended_uses"] = {"purpose_of_model": ""}
    overhead = len(json.dumps(document)) - (size - missing)
    document["intended_uses"]["purpose_of_model"] = "p" * (missing - overhead)
    text = json.dumps(document)
    assert len(text) == size
    return text
