"""The SDK's report parsers feed cards that the server must take and give back."""

import json

import pytest
import sagemaker
from harness import clients
from sagemaker.model_card import EvaluationJob, ModelCard
from sagemaker.model_card import EvaluationMetricTypeEnum as Kind

BIAS = {
    "version": "1.0",
    "post_training_bias_metrics": {
        "label": "Churn",
        "label_value_or_threshold": "1",
        "facets": {
            "Gender": [
                {
                    "value_or_threshold": "0",
                    "metrics": [
                        {"name": "DPPL", "description": "difference", "value": -0.0625},
                        {"name": "DI", "description": "impact", "value": None},
                    ],
                }
            ]
        },
    },
}

EXPLAINABILITY = {
    "version": "1.0",
    "explanations": {
        "kernel_shap": {
            "label0": {
                "global_shap_values": {"tenure": 0.21875, "fee": 0.09375},
                "expected_value": 0.5,
                "global_top_shap_text": {"comment": {"good": 0.0625, "late": -0.03125}},
            }
        },
        "pdp": [
            {
                "feature_name": "tenure",
                "data_type": "numerical",
                "feature_values": [1.0, 12.5],
                "data_distribution": [0.25, 0.75],
                "model_predictions": [[0.5, 0.125]],
                "label_headers": ["churn"],
            },
            {
                "feature_name": "plan",
                "data_type": "categorical",
                "feature_values": ["basic", "plus"],
                "data_distribution": [0.5, 0.5],
                "model_predictions": [[0.25, 0.375]],
                "label_headers": ["churn"],
            },
        ],
    },
}

REGRESSION = {
    "version": 0.0,
    "regression_metrics": {
        "mae": {"value": 1.5, "standard_deviation": 0.03125},
        "r2": {"value": 0.75, "standard_deviation": "NaN"},
    },
}

CURVE = {"false_positive_rates": [0.0, 0.5, 1.0], "true_positive_rates": [0.0, 0.75, 1.0]}

BINARY = {
    "version": 0.0,
    "binary_classification_metrics": {
        "confusion_matrix": {"0": {"0": 70, "1": 10}, "1": {"0": 20, "1": 60}},
        "recall": {"value": 0.75, "standard_deviation": 0.015625},
        "receiver_operating_characteristic_curve": CURVE,
        "precision_recall_curve": {"precisions": [1.0, 0.5], "recalls": [0.0, 1.0]},
    },
}

MULTICLASS = {
    "version": 0.0,
    "multiclass_classification_metrics": {
        "confusion_matrix": {
            "cat": {"cat": 25, "dog": 3, "fox": 2},
            "dog": {"cat": 4, "dog": 24, "fox": 2},
            "fox": {"cat": 1, "dog": 4, "fox": 25},
        },
        "accuracy": {"value": 0.82, "standard_deviation": 0.03125},
    },
}

OWN = {"metric_groups": [{"name": "scalars", "metric_data": [{"name": "accuracy", "type": "number", "value": 0.8125}]}]}

REPORTS = [
    (Kind.MODEL_CARD_METRIC_SCHEMA, OWN, ["scalars"]),
    (Kind.CLARIFY_BIAS, BIAS, ["post_training_bias_metrics - label Churn = 1 and facet Gender=0"]),
    (
        Kind.CLARIFY_EXPLAINABILITY,
        EXPLAINABILITY,
        [
            "explanations - global_shap_values, label=label0",
            "explanations - global_top_shap_text, label=label0, feature=comment",
            "explanations - pdp",
        ],
    ),
    (Kind.REGRESSION, REGRESSION, ["regression_metrics"]),
    (Kind.BINARY_CLASSIFICATION, BINARY, ["binary_classification_metrics"]),
    (Kind.MULTICLASS_CLASSIFICATION, MULTICLASS, ["multiclass_classification_metrics"]),
    (Kind.MODEL_MONITOR_MODEL_QUALITY, BINARY, ["binary_classification_metrics"]),
]


@pytest.fixture
def session(server, sagemaker_client, bucket, region):
    return sagemaker.Session(
        boto_session=clients.session(region), sagemaker_client=sagemaker_client, default_bucket=bucket
    )


@pytest.fixture
def sagemaker_client(server, region):
    return clients.client(server, "sagemaker", region)


def groups_of(client, name):
    content = json.loads(client.describe_model_card(ModelCardName=name)["Content"])
    return [group["name"] for job in content["evaluation_details"] for group in job["metric_groups"]]


@pytest.mark.parametrize(("kind", "report", "groups"), REPORTS, ids=[kind.name for kind, _, _ in REPORTS])
def test_a_report_from_a_file_is_taken_into_a_card(
    kind, report, groups, session, sagemaker_client, card_name, tmp_path
):
    path = tmp_path / "report.json"
    path.write_text(json.dumps(report))
    job = EvaluationJob(name="evaluation")
    job.add_metric_group_from_json(str(path), kind)

    ModelCard(name=card_name, evaluation_details=[job], sagemaker_session=session).create()

    assert groups_of(sagemaker_client, card_name) == groups
    assert len(ModelCard.load(name=card_name, sagemaker_session=session).evaluation_details[0].metric_groups) == len(
        groups
    )


def test_a_report_is_read_from_the_bucket(session, sagemaker_client, s3, bucket, card_name, server, monkeypatch):
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.endpoint)
    s3.put_object(Bucket=bucket, Key="bias.json", Body=json.dumps(BIAS), ContentType="application/json")
    job = EvaluationJob(name="evaluation")
    job.add_metric_group_from_s3(clients.session(), f"s3://{bucket}/bias.json", Kind.CLARIFY_BIAS)

    ModelCard(name=card_name, evaluation_details=[job], sagemaker_session=session).create()

    assert groups_of(sagemaker_client, card_name) == ["post_training_bias_metrics - label Churn = 1 and facet Gender=0"]
