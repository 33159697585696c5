"""BatchPutMetrics: values that a run reports become metrics of its training job."""

import datetime

import pytest
from botocore.exceptions import ClientError
from harness import clients, environment
from harness.refusal import refused

ROLE = f"arn:aws:iam::{environment.ACCOUNT}:role/SageMakerRole"


def create(client, name):
    client.create_training_job(
        TrainingJobName=name,
        RoleArn=ROLE,
        AlgorithmSpecification={"TrainingImage": "image", "TrainingInputMode": "File"},
        OutputDataConfig={"S3OutputPath": "s3://models/out"},
    )


def final_metrics(client, job):
    described = client.describe_training_job(TrainingJobName=job)
    return {metric["MetricName"]: metric["Value"] for metric in described.get("FinalMetricDataList", [])}


def put(metrics, job, **values):
    now = datetime.datetime.now(datetime.timezone.utc)
    return metrics.batch_put_metrics(
        TrialComponentName=job,
        MetricData=[{"MetricName": name, "Timestamp": now, "Value": value} for name, value in values.items()],
    )


@pytest.fixture
def each_metrics(each_server, region):
    return clients.client(each_server, "sagemaker-metrics", region)


@pytest.fixture
def metrics(server, region):
    return clients.client(server, "sagemaker-metrics", region)


def test_the_last_value_of_a_metric_is_its_final_one(each_sagemaker, each_metrics):
    create(each_sagemaker, "churn-1")

    assert "Errors" not in put(each_metrics, "churn-1", **{"train:loss": 0.5, "auc": 0.75})
    assert "Errors" not in put(each_metrics, "churn-1-aws-training-job", **{"train:loss": 0.25})

    assert final_metrics(each_sagemaker, "churn-1") == {"auc": 0.75, "train:loss": 0.25}


def test_metrics_reach_a_job_with_capitals_in_its_name(sagemaker, metrics):
    create(sagemaker, "Churn-1")

    put(metrics, "churn-1-aws-training-job", auc=0.5)

    assert final_metrics(sagemaker, "Churn-1") == {"auc": 0.5}


def test_a_value_keeps_its_digits(sagemaker, metrics):
    create(sagemaker, "churn-1")

    put(metrics, "churn-1", tiny=1e-300, sum=0.1 + 0.2, big=1e22)

    assert final_metrics(sagemaker, "churn-1") == {"tiny": 1e-300, "sum": 0.1 + 0.2, "big": 1e22}


def test_metrics_of_a_run_that_nobody_recorded_are_refused(metrics):
    with refused("ResourceNotFound", "The trial component nope does not exist"):
        put(metrics, "nope", auc=0.5)


def test_a_job_has_forty_metrics(sagemaker, metrics):
    create(sagemaker, "churn-1")
    for batch in range(4):
        put(metrics, "churn-1", **{f"m{batch}{n}": 1 for n in range(10)})

    answer = put(metrics, "churn-1", m00=2, new=3)

    assert answer["Errors"] == [{"Code": "METRIC_LIMIT_EXCEEDED", "MetricIndex": 1}]
    assert len(final_metrics(sagemaker, "churn-1")) == 40
    assert final_metrics(sagemaker, "churn-1")["m00"] == 2


@pytest.mark.parametrize(
    "data",
    [
        [],
        [{"MetricName": "m", "Timestamp": 1, "Value": 1}] * 11,
        [{"MetricName": "m", "Timestamp": 1, "Value": 1, "Step": -1}],
    ],
)
def test_metrics_out_of_bounds_are_refused(server, region, data):
    client = clients.client(server, "sagemaker-metrics", region, parameter_validation=False)

    with refused("ValidationException", "metricData"):
        client.batch_put_metrics(TrialComponentName="t", MetricData=data)


def test_a_metric_that_is_no_number_is_refused(sagemaker, metrics):
    create(sagemaker, "churn-1")

    with pytest.raises(ClientError):
        put(metrics, "churn-1", loss=float("nan"))
    assert final_metrics(sagemaker, "churn-1") == {}
