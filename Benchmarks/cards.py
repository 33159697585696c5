"""Card content as people and pipelines write it: every section, many short texts, metrics of every type.

The same arguments always give the same text.
"""

import json
import random

import vocabulary

SCRIPTS = ("latin", "world")
LONGEST = 100_000


def content(size, script="latin", model_id=None):
    """Valid card content of exactly `size` characters, at least 6,000 and at most 100,000.

    Without a `model_id` any number of cards may say the same: a model has one card.
    """
    if not 6_000 <= size <= LONGEST:
        raise ValueError(f"a card of {size} characters: 6,000 to {LONGEST:,} can be made")
    writer = _Card(random.Random(f"{size} {script}"), vocabulary.texts(script))
    document = writer.document()
    if model_id is not None:
        document["model_overview"]["model_id"] = model_id
    text = written(document)
    while True:
        writer.grow(document)
        longer = written(document)
        if len(longer) > size - 80:
            break
        text = longer
    document = json.loads(text)
    _fill(document, size - len(text), writer)
    return written(document)


def written(document):
    """The text of a document, non-ASCII as it is."""
    return json.dumps(document, ensure_ascii=False)


def _fill(document, missing, writer):
    """Makes the document that much longer by details in prose, the last of them cut to length."""
    details = document["additional_information"]["custom_details"]
    while missing > 0:
        name = f"{writer.words(2)} {len(details)}"
        overhead = len('"": "", ') + len(name)
        length = min(missing - overhead, 700)
        if 0 < missing - overhead - length < 60:
            length -= 60
        if length < 0:
            raise ValueError(f"{missing} characters are too few for a detail")
        value = (writer.sentences(length // 20 + 1).replace('"', "'").replace("\n", " ") + "." * length)[:length]
        details[name] = value
        missing -= overhead + length


class _Card:
    """Writes the parts of one card."""

    def __init__(self, chance, texts):
        self.chance = chance
        self.texts = texts

    def words(self, count):
        return " ".join(self.chance.choice(self.texts.words) for _ in range(count))

    def sentences(self, count):
        """Prose, here and there with a quotation or on a new line."""
        parts = []
        for _ in range(count):
            sentence = self.words(self.chance.randint(5, 14)).capitalize() + "."
            kind = self.chance.random()
            if kind < 0.06:
                sentence = f'"{sentence}"'
            parts.append(sentence + ("\n" if kind > 0.94 else " "))
        return "".join(parts).strip()

    def number(self):
        """A number in one of the notations that metrics are written in."""
        kind = self.chance.random()
        if kind < 0.6:
            return self.chance.random()
        if kind < 0.75:
            return round(self.chance.uniform(-50, 5000), 2)
        if kind < 0.9:
            return self.chance.randint(0, 200_000)
        return self.chance.uniform(0, 1) * 1e-7

    def document(self):
        """The parts that a card has once."""
        return {
            "model_overview": self._overview(),
            "intended_uses": {
                "purpose_of_model": self.sentences(3),
                "intended_uses": self.sentences(4),
                "factors_affecting_model_efficiency": self.sentences(2),
                "risk_rating": self.chance.choice(["High", "Medium", "Low", "Unknown"]),
                "explanations_for_risk_rating": self.sentences(2),
            },
            "business_details": {
                "business_problem": self.sentences(2),
                "business_stakeholders": self.words(8),
                "line_of_business": self.words(2),
            },
            "training_details": self._training(),
            "evaluation_details": [],
            "additional_information": {
                "ethical_considerations": self.sentences(4),
                "caveats_and_recommendations": self.sentences(4),
                "custom_details": {f"{self.words(2)} {place}": self.words(6) for place in range(4)},
            },
        }

    def _overview(self):
        return {
            "model_name": self.words(3),
            "model_description": self.sentences(3),
            "model_version": 3,
            "problem_type": "Binary Classification",
            "algorithm_type": "Gradient Boosted Trees",
            "model_creator": self.words(2),
            "model_owner": self.words(2),
            "model_artifact": [f"s3://models/churn/{self.chance.getrandbits(64):x}/output/model.tar.gz"],
            "inference_environment": {
                "container_image": ["246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"]
            },
        }

    def _training(self):
        names = ("eta", "max_depth", "min_child_weight", "subsample", "num_round", "objective", "gamma", "lambda")
        return {
            "objective_function": {
                "function": {"function": "Minimize", "facet": "LOSS", "condition": self.words(4)},
                "notes": self.sentences(1),
            },
            "training_observations": self.sentences(3),
            "training_job_details": {
                "training_arn": "arn:aws:sagemaker:us-west-2:123456789012:training-job/churn-2024-05-17-08-31-22",
                "training_datasets": [f"s3://datasets/churn/2024/{month:02d}/train.parquet" for month in (1, 2, 3)],
                "training_environment": {
                    "container_image": ["246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"]
                },
                "training_metrics": [self.metric(place) for place in range(6)],
                "user_provided_training_metrics": [self.metric(place) for place in range(2)],
                "hyper_parameters": [{"name": name, "value": f"{self.number():.6g}"} for name in names],
                "user_provided_hyper_parameters": [{"name": "early stopping", "value": self.words(2)}],
            },
        }

    def metric(self, place):
        return {"name": f"{self.texts.metric(self.chance)}:{place}", "value": self.number(), "notes": self.words(5)}

    def grow(self, document):
        """Adds what cards have more of the longer they are: a metric group, mostly."""
        evaluations = document["evaluation_details"]
        if not evaluations or len(evaluations[-1]["metric_groups"]) >= 6:
            evaluations.append(self._evaluation(len(evaluations)))
            return
        if self.chance.random() < 0.25:
            metrics = document["training_details"]["training_job_details"]["training_metrics"]
            metrics.append(self.metric(len(metrics)))
        groups = evaluations[-1]["metric_groups"]
        groups.append({"name": f"{self.words(2)} {len(groups)}"[:63], "metric_data": self._metrics()})

    def _evaluation(self, place):
        return {
            "name": f"{self.words(2)} {place}"[:63],
            "evaluation_observation": self.sentences(2),
            "evaluation_job_arn": f"arn:aws:sagemaker:us-west-2:123456789012:processing-job/evaluation-{place}",
            "datasets": [f"s3://datasets/churn/2024/{place % 12 + 1:02d}/holdout.parquet"],
            "metadata": {"commit": f"{self.chance.getrandbits(160):040x}", "stage": self.words(1)},
            "metric_groups": [],
        }

    def _metrics(self):
        """Plain values mostly, and one figure."""
        metrics = [self._named("number", self.number()) for _ in range(self.chance.randint(2, 6))]
        metrics.append(self._named("string", self.words(2)[:63]))
        metrics.append(self._named("boolean", self.chance.random() < 0.5))
        metrics.append(self.chance.choice([self._line, self._bars, self._matrix])())
        return metrics

    def _named(self, kind, value, **axes):
        metric = {"name": self.texts.metric(self.chance), "type": kind, "value": value}
        if self.chance.random() < 0.4:
            metric["notes"] = self.sentences(1)
        return metric | axes

    def _line(self):
        points = [[step / 10, self.number()] for step in range(self.chance.randint(5, 20))]
        return self._named("linear_graph", points, x_axis_name=self.words(1), y_axis_name=self.words(1))

    def _bars(self):
        names = [self.words(1) for _ in range(self.chance.randint(3, 8))]
        return self._named("bar_chart", [self.number() for _ in names], x_axis_name=names, y_axis_name=self.words(1))

    def _matrix(self):
        names = [self.words(1) for _ in range(self.chance.randint(2, 5))]
        rows = [[self.chance.randint(0, 9999) for _ in names] for _ in names]
        return self._named("matrix", rows, x_axis_name=names, y_axis_name=names)
