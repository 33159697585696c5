"""Shorthand for what tests register before they look for it."""

import datetime

from . import clients, environment

ROLE = f"arn:aws:iam::{environment.ACCOUNT}:role/SageMakerRole"
IMAGE = "1.dkr.ecr.us-west-2.amazonaws.com/churn:1"


def model(client, name, artifact="s3://models/churn/model.tar.gz", **more):
    """Creates a model of one container and returns its ARN."""
    container = {"Image": IMAGE, "ModelDataUrl": artifact}
    return client.create_model(ModelName=name, PrimaryContainer=container, ExecutionRoleArn=ROLE, **more)["ModelArn"]


def training_job(client, name, output="s3://models/out", **more):
    """Records a training job and returns its ARN."""
    request = {
        "RoleArn": ROLE,
        "AlgorithmSpecification": {"TrainingImage": IMAGE, "TrainingInputMode": "File"},
        "OutputDataConfig": {"S3OutputPath": output},
        "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 10},
        "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
    }
    return client.create_training_job(TrainingJobName=name, **(request | more))["TrainingJobArn"]


def channel(name, uri):
    """One entry of a training job's InputDataConfig."""
    return {"ChannelName": name, "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": uri}}}


def metrics(server, region, job, **values):
    """Reports final values of a training job's metrics."""
    now = datetime.datetime.now(datetime.timezone.utc)
    return clients.client(server, "sagemaker-metrics", region).batch_put_metrics(
        TrialComponentName=job,
        MetricData=[{"MetricName": name, "Timestamp": now, "Value": value} for name, value in values.items()],
    )


def group(client, name, **more):
    """Creates a group of model packages and returns its ARN."""
    return client.create_model_package_group(ModelPackageGroupName=name, **more)["ModelPackageGroupArn"]


def version(client, group_name, **more):
    """Registers the next version of a group, exactly with these members, and returns its ARN."""
    return client.create_model_package(ModelPackageGroupName=group_name, **more)["ModelPackageArn"]
