"""Training jobs through boto3, the SDK's estimators and its model cards."""

import time

import pytest
import sagemaker
from harness import clients, environment
from harness.refusal import refused
from sagemaker.estimator import Estimator
from sagemaker.model_card import TrainingDetails

ROLE = f"arn:aws:iam::{environment.ACCOUNT}:role/SageMakerRole"
IMAGE = "1.dkr.ecr.us-west-2.amazonaws.com/linear:1"
REQUEST = {
    "RoleArn": ROLE,
    "AlgorithmSpecification": {"TrainingImage": IMAGE, "TrainingInputMode": "File"},
    "HyperParameters": {"feature_dim": "2", "eta": "0.1"},
    "InputDataConfig": [
        {
            "ChannelName": "train",
            "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://data/train"}},
        }
    ],
    "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1},
    "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
}


def arn(region, name):
    return f"arn:aws:sagemaker:{region}:{environment.ACCOUNT}:training-job/{name}"


def create(client, name, output="s3://models/out", **more):
    request = REQUEST | {"OutputDataConfig": {"S3OutputPath": output}} | more
    return client.create_training_job(TrainingJobName=name, **request)


def names(client, **query):
    return [job["TrainingJobName"] for job in client.list_training_jobs(**query)["TrainingJobSummaries"]]


@pytest.fixture
def session(server, bucket, region, monkeypatch):
    """A session whose every client, also those that the SDK makes for itself, is the test server's."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.endpoint)
    return sagemaker.Session(
        boto_session=clients.session(region),
        sagemaker_client=clients.client(server, "sagemaker", region),
        default_bucket=bucket,
    )


@pytest.fixture
def no_waiting(monkeypatch):
    """The SDK sleeps between its looks at a job."""
    monkeypatch.setattr(time, "sleep", lambda seconds: None)


def test_a_job_is_complete_at_once(each_sagemaker, region):
    assert create(each_sagemaker, "churn-1")["TrainingJobArn"] == arn(region, "churn-1")

    job = each_sagemaker.describe_training_job(TrainingJobName="churn-1")

    assert {name: job[name] for name in REQUEST} == REQUEST
    assert job["TrainingJobArn"] == arn(region, "churn-1")
    assert (job["TrainingJobStatus"], job["SecondaryStatus"]) == ("Completed", "Completed")
    assert job["ModelArtifacts"] == {"S3ModelArtifacts": "s3://models/out/churn-1/output/model.tar.gz"}
    assert job["OutputDataConfig"]["S3OutputPath"] == "s3://models/out"
    assert job["CreationTime"] <= job["TrainingEndTime"] <= job["LastModifiedTime"]
    assert "FinalMetricDataList" not in job
    each_sagemaker.get_waiter("training_job_completed_or_stopped").wait(TrainingJobName="churn-1")


@pytest.mark.parametrize(
    ("output", "artifact"),
    [
        ("s3://models", "s3://models/t/output/model.tar.gz"),
        ("s3://models/", "s3://models/t/output/model.tar.gz"),
        ("s3://models/a/b//", "s3://models/a/b/t/output/model.tar.gz"),
    ],
)
def test_the_artifact_has_no_slash_twice(sagemaker, output, artifact):
    create(sagemaker, "t", output)

    job = sagemaker.describe_training_job(TrainingJobName="t")
    assert job["ModelArtifacts"]["S3ModelArtifacts"] == artifact


def test_everything_that_a_job_can_have_comes_back(sagemaker):
    everything = {
        "VpcConfig": {"SecurityGroupIds": ["sg-1"], "Subnets": ["subnet-1"]},
        "EnableNetworkIsolation": True,
        "EnableInterContainerTrafficEncryption": True,
        "EnableManagedSpotTraining": True,
        "CheckpointConfig": {"S3Uri": "s3://checkpoints", "LocalPath": "/opt/ml"},
        "DebugHookConfig": {
            "S3OutputPath": "s3://debug",
            "HookParameters": {"save_interval": "10"},
            "CollectionConfigurations": [{"CollectionName": "all", "CollectionParameters": {"a": "b"}}],
        },
        "DebugRuleConfigurations": [{"RuleConfigurationName": "r", "RuleEvaluatorImage": "i"}],
        "TensorBoardOutputConfig": {"S3OutputPath": "s3://board"},
        "ExperimentConfig": {"ExperimentName": "e", "RunName": "r"},
        "ProfilerConfig": {"S3OutputPath": "s3://profile", "ProfilingIntervalInMilliseconds": 500},
        "ProfilerRuleConfigurations": [{"RuleConfigurationName": "p", "RuleEvaluatorImage": "i"}],
        "Environment": {"A": "1"},
        "RetryStrategy": {"MaximumRetryAttempts": 3},
        "RemoteDebugConfig": {"EnableRemoteDebug": False},
        "InfraCheckConfig": {"EnableInfraCheck": True},
    }
    create(sagemaker, "t", **everything)

    job = sagemaker.describe_training_job(TrainingJobName="t")

    assert {name: job[name] for name in everything} == everything


def test_a_name_is_given_once(each_sagemaker, region):
    create(each_sagemaker, "churn-1")

    with refused("ResourceInUse", arn(region, "churn-1")):
        create(each_sagemaker, "churn-1")


def test_a_job_that_is_not_there_is_told_in_the_words_that_the_sdk_compares(sagemaker):
    with refused("ValidationException") as refusal:
        sagemaker.describe_training_job(TrainingJobName="nope")
    assert refusal.message == "Requested resource not found."
    with refused("ValidationException") as refusal:
        sagemaker.stop_training_job(TrainingJobName="nope")
    assert refusal.message == "Requested resource not found."


def test_a_job_that_has_ended_is_not_stopped(sagemaker):
    create(sagemaker, "churn-1")

    with refused("ValidationException", "the training job is in status Completed"):
        sagemaker.stop_training_job(TrainingJobName="churn-1")


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({"RoleArn": "just-the-name-of-a-role"}, "at 'roleArn'"),
        (
            {"InputDataConfig": [{"ChannelName": "a b", "DataSource": {}}]},
            "at 'inputDataConfig.1.member.channelName'",
        ),
        ({"AlgorithmSpecification": {"TrainingInputMode": "Fast"}}, "[Pipe, File, FastFile]"),
        (
            {"AlgorithmSpecification": {"TrainingInputMode": "File", "TrainingImage": "i", "AlgorithmName": "a"}},
            "either a TrainingImage or an AlgorithmName",
        ),
        ({"HyperParameters": {"k": "v" * 2501}}, "Map value must satisfy constraint"),
    ],
)
def test_what_is_no_job_is_refused_whole(sagemaker, members, text):
    with refused("ValidationException", text):
        create(sagemaker, "churn-1", **members)

    assert names(sagemaker) == []


def test_jobs_are_listed_filtered_and_paged(each_sagemaker):
    for name in ("gamma", "alpha", "beta"):
        create(each_sagemaker, name)
        time.sleep(0.003)
    created = {
        job["TrainingJobName"]: job["CreationTime"]
        for job in each_sagemaker.list_training_jobs()["TrainingJobSummaries"]
    }

    assert names(each_sagemaker) == ["beta", "alpha", "gamma"]
    assert names(each_sagemaker, SortBy="Name", SortOrder="Ascending") == ["alpha", "beta", "gamma"]
    assert sorted(names(each_sagemaker, SortBy="Status")) == ["alpha", "beta", "gamma"]
    assert names(each_sagemaker, NameContains="AMM") == ["gamma"]
    assert names(each_sagemaker, StatusEquals="Failed") == []
    assert names(each_sagemaker, CreationTimeAfter=created["alpha"]) == ["beta"]
    assert names(each_sagemaker, LastModifiedTimeBefore=created["alpha"]) == ["gamma"]

    pages = each_sagemaker.get_paginator("list_training_jobs").paginate(PaginationConfig={"PageSize": 2})
    found = [job["TrainingJobName"] for page in pages for job in page["TrainingJobSummaries"]]
    assert found == ["beta", "alpha", "gamma"]


def test_an_estimator_is_fitted_and_attached(session, no_waiting):
    estimator = Estimator(
        image_uri=IMAGE,
        role=ROLE,
        instance_count=1,
        instance_type="ml.m5.large",
        sagemaker_session=session,
        hyperparameters={"feature_dim": 2},
        max_run=600,
    )

    estimator.fit({"train": "s3://data/train"}, job_name="fitted")
    again = Estimator.attach("fitted", sagemaker_session=session)

    assert estimator.model_data == f"s3://{session.default_bucket()}/fitted/output/model.tar.gz"
    assert again.model_data == estimator.model_data
    assert again.hyperparameters()["feature_dim"] == "2"
    assert again.max_run == 600


def test_the_sdk_fills_training_details_from_a_job(session, server, region):
    create(session.sagemaker_client, "churn-1")
    clients.client(server, "sagemaker-metrics", region).batch_put_metrics(
        TrialComponentName="churn-1",
        MetricData=[{"MetricName": "train:loss", "Timestamp": 1, "Value": 0.25}],
    )

    details = TrainingDetails.from_training_job_name("churn-1", sagemaker_session=session).training_job_details

    assert details.training_arn == arn(region, "churn-1")
    assert details.training_environment.container_image == [IMAGE]
    assert [(metric.name, metric.value) for metric in details.training_metrics] == [("train:loss", 0.25)]
    assert {parameter.name: parameter.value for parameter in details.hyper_parameters} == REQUEST["HyperParameters"]


def test_the_sdk_knows_that_a_job_is_not_there(session):
    with pytest.raises(ValueError, match="Training job details could not be found"):
        TrainingDetails.from_training_job_name("nope", sagemaker_session=session)
