"""Evaluation reports: generated ones of every kind, and what the SDK's own parsers make of a report."""

import json
import random
import string

from sagemaker.model_card import EvaluationMetricTypeEnum as Kind
from sagemaker.model_card.evaluation_metric_parsers import EVALUATION_METRIC_PARSERS

# The words that `cardinal evaluation parse --type` takes.
TYPES = {
    "clarify-bias": Kind.CLARIFY_BIAS,
    "clarify-explainability": Kind.CLARIFY_EXPLAINABILITY,
    "model-quality": Kind.MODEL_MONITOR_MODEL_QUALITY,
    "regression": Kind.REGRESSION,
    "binary-classification": Kind.BINARY_CLASSIFICATION,
    "multiclass-classification": Kind.MULTICLASS_CLASSIFICATION,
    "model-card": Kind.MODEL_CARD_METRIC_SCHEMA,
}


def groups_by_sdk(report, kind):
    """The metric groups that the SDK makes of a report's text."""
    parsed = EVALUATION_METRIC_PARSERS[TYPES[kind]].run(json.loads(report))
    return json.loads(json.dumps(parsed))["metric_groups"]


class Generator:
    """Good reports that differ in whatever may differ; one seed makes one report."""

    KINDS = list(TYPES)

    def __init__(self, seed):
        self.random = random.Random(seed)

    def report(self, kind):
        """The text of a report."""
        make = getattr(self, kind.replace("-", "_"))
        return self.text(make())

    def text(self, document):
        """JSON in one of the styles that writers have."""
        styles = [{}, {"indent": 2}, {"separators": (",", ":")}, {"ensure_ascii": False}]
        return json.dumps(document, **self.random.choice(styles))

    def clarify_bias(self):
        report = {"version": "1.0"}
        sections = ["pre_training_bias_metrics", "post_training_bias_metrics"]
        for section in self.random.sample(sections, self.count(1, 2)):
            report[section] = {
                "label": self.name(),
                "label_value_or_threshold": self.threshold(),
                "facets": {name: self.facet() for name in self.names(0, 3)},
            }
        return report

    def facet(self):
        thresholds = [self.threshold() for _ in range(self.count(0, 3))]
        # A threshold may come twice; the SDK puts such entries into one group.
        return [{"value_or_threshold": threshold, "metrics": self.bias_metrics()} for threshold in thresholds]

    def bias_metrics(self):
        return [
            {"name": name, "description": f"about {name}", "value": self.random.choice([None, self.number()])}
            for name in self.names(0, 6)
        ]

    def clarify_explainability(self):
        explanations = {}
        parts = [("kernel_shap", self.kernel_shap), ("pdp", self.pdp)]
        self.random.shuffle(parts)
        for name, make in parts[: self.count(0, 2)]:
            explanations[name] = make()
        return {"version": "1.0", "explanations": explanations}

    def kernel_shap(self):
        labels = {}
        for label in self.names(0, 3):
            labels[label] = {"global_shap_values": {name: self.number() for name in self.names(0, 8)}}
            if self.random.random() < 0.5:
                labels[label]["expected_value"] = self.number()
            if self.random.random() < 0.5:
                tokens = {name: self.scalar() for name in self.names(0, 4)}
                labels[label]["global_top_shap_text"] = {name: tokens for name in self.names(0, 2)}
        return labels

    def pdp(self):
        return [self.feature(name) for name in self.names(0, 3)]

    def feature(self, name):
        count = self.count(1, 12)
        headers = self.names(0, 3)
        numerical = self.random.random() < 0.5
        return {
            "feature_name": name,
            "data_type": "numerical" if numerical else "categorical",
            "feature_values": self.numbers(count) if numerical else [self.name() for _ in range(count)],
            "data_distribution": self.numbers(count),
            "model_predictions": [self.numbers(count) for _ in headers],
            "label_headers": headers,
        }

    def model_quality(self):
        return self.random.choice([self.regression, self.binary_classification, self.multiclass_classification])()

    def regression(self):
        return self.monitored("regression_metrics", {})

    def binary_classification(self):
        return self.monitored("binary_classification_metrics", self.classification(["0", "1"]))

    def multiclass_classification(self):
        return self.monitored("multiclass_classification_metrics", self.classification(self.names(1, 20)))

    def monitored(self, section, metrics):
        for name in self.names(0, 8):
            deviation = self.random.choice(["NaN", self.number()])
            metrics[name] = {"value": self.number(), "standard_deviation": deviation}
        items = list(metrics.items())
        self.random.shuffle(items)
        return {"version": 0.0, "dataset": {"item_count": self.count(1, 999)}, section: dict(items)}

    def classification(self, classes):
        count = self.count(1, 60)
        metrics = {
            "confusion_matrix": {row: {column: self.count(0, 999) for column in classes} for row in classes},
            "receiver_operating_characteristic_curve": {
                "false_positive_rates": self.numbers(count),
                "true_positive_rates": self.numbers(count),
            },
            "precision_recall_curve": {"precisions": self.numbers(count), "recalls": self.numbers(count)},
        }
        return dict(self.random.sample(sorted(metrics.items()), self.count(0, 3)))

    def model_card(self):
        return {"metric_groups": [self.group(name) for name in self.names(0, 3)]}

    def group(self, name):
        makers = [self.plain, self.graph, self.chart, self.matrix]
        return {"name": name, "metric_data": [self.random.choice(makers)(name) for name in self.names(0, 5)]}

    def plain(self, name):
        kind, value = self.random.choice(
            [("number", self.number()), ("string", self.name()), ("boolean", self.random.random() < 0.5)]
        )
        metric = {"name": name, "type": kind, "value": value}
        if self.random.random() < 0.3:
            metric["notes"] = self.name()
        return metric

    def graph(self, name):
        points = [self.numbers(2) for _ in range(self.count(1, 20))]
        axes = {"x_axis_name": self.name(), "y_axis_name": self.name()} if self.random.random() < 0.5 else {}
        return {"name": name, "type": "linear_graph", "value": points} | axes

    def chart(self, name):
        count = self.count(1, 9)
        labels = [self.name() for _ in range(count)]
        return {"name": name, "type": "bar_chart", "value": self.numbers(count), "x_axis_name": labels}

    def matrix(self, name):
        columns, rows = self.names(1, 20), self.names(1, 20)
        value = [self.numbers(len(columns)) for _ in rows]
        return {"name": name, "type": "matrix", "value": value, "x_axis_name": columns, "y_axis_name": rows}

    def scalar(self):
        return self.random.choice([self.number(), self.name(), True, False])

    def threshold(self):
        # Python escapes what it cannot show, in a list only.
        hidden = "\x7f\u200b\xa0\u2028\U000e0001"
        return self.random.choice(
            ["1", "(0.5, 1.0]", self.name(), self.number(), True, None, [self.name(), 0.5], [hidden], hidden]
        )

    def number(self):
        drawn = self.random.random()
        return self.random.choice(
            [0, -1, 7, 10**17, drawn, -drawn, drawn * 1e-9, drawn * 1e22, 0.1, 1e-05, 1e16, 123456789.0, -0.0, 1.0]
        )

    def numbers(self, count):
        return [self.number() for _ in range(count)]

    def names(self, least, most):
        names = [self.name() for _ in range(self.count(least, most))]
        return list(dict.fromkeys(names)) or ([] if least == 0 else ["only"])

    def name(self):
        alphabet = string.ascii_letters + string.digits + "_ -/~.\"'\\\té日😀"
        return "n" + "".join(self.random.choice(alphabet) for _ in range(self.count(0, 18)))

    def count(self, least, most):
        return self.random.randint(least, most)
