"""Calls of the operations that only Cardinal has, and what they start from."""

import datetime
import json

from . import environment, wire

ROLE = f"arn:aws:iam::{environment.ACCOUNT}:role/SageMakerRole"
IMAGE = "1.dkr.ecr.us-west-2.amazonaws.com/churn:1"

REGRESSION = {"regression_metrics": {"mae": {"value": 0.5, "standard_deviation": 0.03125}}}
OTHER_REGRESSION = {"regression_metrics": {"mae": {"value": 0.75, "standard_deviation": 0.03125}}}
BIAS = {
    "version": "1.0",
    "pre_training_bias_metrics": {
        "label": "Churn",
        "label_value_or_threshold": "1",
        "facets": {
            "Gender": [{"value_or_threshold": "0", "metrics": [{"name": "CI", "description": "d", "value": 0.125}]}]
        },
    },
}
SHAP = {"explanations": {"kernel_shap": {"label0": {"global_shap_values": {"tenure": 0.21875, "fee": 0.09375}}}}}


class Refused(Exception):
    """An operation that was refused."""

    def __init__(self, answer):
        super().__init__(answer.json())
        self.code = answer.code
        self.message = answer.json().get("message", "")


class Cardinal:
    """The operations in one region of a server; a call's answer is its body."""

    def __init__(self, server, region):
        self.server = server
        self.region = region

    def call(self, operation, **members):
        """A signed call, as `curl --aws-sigv4` sends it."""
        target = {"X-Amz-Target": f"Cardinal.{operation}"}
        answer = wire.call(self.server, operation, members, region=self.region, headers=target)
        if answer.status != 200:
            raise Refused(answer)
        return answer.json()

    def draft(self, **members):
        """The content of a draft, and the answer as a whole."""
        answer = self.call("DraftModelCard", **members)
        return json.loads(answer["Content"]), answer

    def sync(self, card, **members):
        """What a synchronization changes: kind, path, before and after of each change; and the answer as a whole."""
        answer = self.call("SyncModelCard", ModelCardName=card, **members)
        changes = [(c["Kind"], c["Path"], c.get("Before"), c.get("After")) for c in answer["Changes"]]
        return changes, answer

    def add(self, card, uri, **members):
        """Adds an evaluation report to a card."""
        return self.call("AddEvaluation", ModelCardName=card, S3Uri=uri, **members)

    def verify(self, card, **members):
        """The verdict on each evaluation job, by name."""
        answer = self.call("VerifyEvaluations", ModelCardName=card, **members)
        return {job["Name"]: job["Result"] for job in answer["Evaluations"]}


def training_job(client, name="train", output="s3://models/out"):
    """Records a training job and returns its artifact."""
    client.create_training_job(
        TrainingJobName=name,
        RoleArn=ROLE,
        AlgorithmSpecification={"TrainingImage": IMAGE, "TrainingInputMode": "File"},
        HyperParameters={"feature_dim": "2", "eta": "0.1"},
        InputDataConfig=[
            {
                "ChannelName": "train",
                "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://data/train"}},
            }
        ],
        OutputDataConfig={"S3OutputPath": output},
        ResourceConfig={"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1},
        StoppingCondition={"MaxRuntimeInSeconds": 3600},
    )
    return client.describe_training_job(TrainingJobName=name)["ModelArtifacts"]["S3ModelArtifacts"]


def metrics(client, job, **values):
    """Reports final metrics of a training job."""
    now = datetime.datetime.now(datetime.timezone.utc)
    client.batch_put_metrics(
        TrialComponentName=job,
        MetricData=[{"MetricName": name, "Timestamp": now, "Value": value} for name, value in values.items()],
    )


def model(client, name, artifact):
    """Creates a model and returns its ARN."""
    container = {"Image": IMAGE, "ModelDataUrl": artifact}
    return client.create_model(ModelName=name, PrimaryContainer=container, ExecutionRoleArn=ROLE)["ModelArn"]


def upload(s3, bucket, key, report):
    """Puts a report into a bucket and returns its address."""
    body = report if isinstance(report, (bytes, str)) else json.dumps(report)
    s3.put_object(Bucket=bucket, Key=key, Body=body, ContentType="application/json")
    return f"s3://{bucket}/{key}"


def source(uri):
    """A report as a member of `ModelMetrics`."""
    return {"ContentType": "application/json", "S3Uri": uri}
