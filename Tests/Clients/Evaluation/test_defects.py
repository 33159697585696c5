"""Reports that the SDK's parsers crash on, or read wrongly without a word, give a result and say what was skipped."""

import json

import pytest
from harness import commands
from harness.reports import groups_by_sdk


def number(name, value):
    return {"name": name, "type": "number", "value": value}


def bias(metrics, **members):
    section = {"label": "y", "label_value_or_threshold": "1"} | members
    entry = {"value_or_threshold": "a", "metrics": metrics}
    return {"post_training_bias_metrics": section | {"facets": {"f": [entry]}}}


UNLABELLED = bias([{"name": "DI", "value": 0.5}])
del UNLABELLED["post_training_bias_metrics"]["label"]

TITLE = "post_training_bias_metrics - label y = 1 and facet f=a"

# The kind, the report, the groups, and the pointer that must be named.
DEFECTS = {
    "a bias metric that is NaN": (
        "clarify-bias",
        bias([{"name": "DI", "value": float("nan")}, {"name": "AD", "value": 0.5}]),
        [{"name": TITLE, "metric_data": [number("AD", 0.5)]}],
        "/post_training_bias_metrics/facets/f/0/metrics/0/value",
    ),
    "a bias section without a label": (
        "clarify-bias",
        UNLABELLED,
        [{"name": "post_training_bias_metrics - label value 1 and facet f=a", "metric_data": [number("DI", 0.5)]}],
        "/post_training_bias_metrics",
    ),
    "a SHAP value that is null": (
        "clarify-explainability",
        {"explanations": {"kernel_shap": {"label0": {"global_shap_values": {"age": None, "fee": 0.25}}}}},
        [{"name": "explanations - global_shap_values, label=label0", "metric_data": [number("fee", 0.25)]}],
        "/explanations/kernel_shap/label0/global_shap_values/age",
    ),
    "asymmetric Shapley values": (
        "clarify-explainability",
        {"explanations": {"asymmetric_shapley_value": {"label0": {"sales": 0.25}}}},
        [{"name": "explanations - asymmetric_shapley_value, label=label0", "metric_data": [number("sales", 0.25)]}],
        "/explanations/asymmetric_shapley_value",
    ),
    "a metric without a standard deviation": (
        "regression",
        {"regression_metrics": {"mae": {"value": 1.5}}},
        [{"name": "regression_metrics", "metric_data": [number("mae", 1.5)]}],
        "/regression_metrics/mae",
    ),
    "a metric that is the text NaN": (
        "model-quality",
        {"regression_metrics": {"mae": {"value": "NaN", "standard_deviation": 0.5}}},
        [{"name": "regression_metrics", "metric_data": [number("mae - standard_deviation", 0.5)]}],
        "/regression_metrics/mae/value",
    ),
    "a ragged confusion matrix": (
        "multiclass-classification",
        {"multiclass_classification_metrics": {"confusion_matrix": {"a": {"a": 1, "b": 2}, "b": {"b": 3}}}},
        [
            {
                "name": "multiclass_classification_metrics",
                "metric_data": [
                    {
                        "name": "confusion_matrix",
                        "type": "matrix",
                        "value": [[1, 2], [0, 3]],
                        "x_axis_name": ["a", "b"],
                        "y_axis_name": ["a", "b"],
                    }
                ],
            }
        ],
        "/multiclass_classification_metrics/confusion_matrix",
    ),
}


@pytest.mark.parametrize("name", DEFECTS)
def test_a_report_that_the_sdk_stumbles_over_is_read(name, tmp_path):
    kind, report, expected, pointer = DEFECTS[name]
    path = tmp_path / "report.json"
    path.write_text(json.dumps(report))

    done = commands.cardinal("evaluation", "parse", path, "--output", "json")

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"metric_groups": expected}
    assert pointer in done.stderr
    # What makes it a defect: the SDK fails, or says something else.
    assert sdk_answer(path.read_text(), kind) != expected


def sdk_answer(text, kind):
    try:
        return groups_by_sdk(text, kind)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        return error


def test_both_classifications_of_a_file_are_read(tmp_path):
    metric = {"auc": {"value": 0.5, "standard_deviation": "NaN"}}
    report = {"binary_classification_metrics": metric, "multiclass_classification_metrics": metric}
    path = tmp_path / "report.json"
    path.write_text(json.dumps(report))

    groups = json.loads(commands.cardinal("evaluation", "parse", path, "--output", "json", check=True).stdout)

    assert [group["name"] for group in groups["metric_groups"]] == list(report)
    assert [group["name"] for group in groups_by_sdk(path.read_text(), "model-quality")] == list(report)[:1]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b'{"regression_metrics": {"mae": {"value": 1', "cut short"),
        (b'{"violations": []}', "constraint violations"),
        (b'{"something": 1}', "no known kind"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"[1]", "a list"),
    ],
)
def test_what_is_no_report_is_refused_with_a_sentence(content, said, tmp_path):
    path = tmp_path / "report.json"
    path.write_bytes(content)

    done = commands.cardinal("evaluation", "parse", path, "--output", "json")

    assert done.returncode == 1
    assert done.stdout == ""
    assert said in done.stderr


def test_a_report_of_another_kind_than_asked_for_is_refused(tmp_path):
    path = tmp_path / "report.json"
    path.write_text(json.dumps(bias([])))

    done = commands.cardinal("evaluation", "parse", path, "--type", "regression")

    assert done.returncode == 1
    assert "clarify-bias" in done.stderr
