"""AddTags, ListTags and DeleteTags on everything that the registry has."""

import pytest
from harness import cards, registry
from harness.refusal import refused

PATHS = [
    "model-card/card",
    "model/churn",
    "training-job/train",
    "model-package-group/churn",
    "model-package/churn/1",
    "model-package/scorer",
]


@pytest.fixture
def everything(each_sagemaker):
    """A client with one resource of each kind, without tags."""
    role = "arn:aws:iam::123456789012:role/SageMakerRole"
    cards.create(each_sagemaker, "card")
    each_sagemaker.create_model(ModelName="churn", PrimaryContainer=registry.CONTAINER, ExecutionRoleArn=role)
    each_sagemaker.create_training_job(
        TrainingJobName="train",
        AlgorithmSpecification={"TrainingImage": "image:1", "TrainingInputMode": "File"},
        RoleArn=role,
        OutputDataConfig={"S3OutputPath": "s3://models/"},
        ResourceConfig={"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1},
        StoppingCondition={"MaxRuntimeInSeconds": 60},
    )
    registry.group(each_sagemaker)
    registry.version(each_sagemaker)
    each_sagemaker.create_model_package(ModelPackageName="scorer")
    return each_sagemaker


def tags_of(client, arn):
    return {tag["Key"]: tag["Value"] for tag in client.list_tags(ResourceArn=arn)["Tags"]}


@pytest.mark.parametrize("path", PATHS)
def test_tags_are_added_replaced_listed_and_removed(everything, path):
    arn = registry.arn(everything, path)

    everything.add_tags(ResourceArn=arn, Tags=[{"Key": "team", "Value": "risk"}, {"Key": "old", "Value": ""}])
    everything.add_tags(ResourceArn=arn, Tags=[{"Key": "team", "Value": "fraud"}])
    everything.delete_tags(ResourceArn=arn, TagKeys=["old"])

    assert tags_of(everything, arn) == {"team": "fraud"}
    others = [registry.arn(everything, other) for other in PATHS if other != path]
    assert [tags_of(everything, other) for other in others] == [{}] * len(others)


@pytest.mark.parametrize(
    "path, code, text",
    [
        ("model-card/x", "ResourceNotFound", "does not exist"),
        ("model/x", "ValidationException", "Could not find model"),
        ("training-job/x", "ValidationException", "Requested resource not found."),
        ("model-package-group/x", "ValidationException", "does not exist"),
        ("model-package/x", "ValidationException", "Could not find model package"),
        ("model-package/x/1", "ValidationException", "Could not find model package"),
        ("endpoint/x", "ValidationException", "cannot have tags"),
    ],
)
def test_what_is_not_there_has_no_tags(sagemaker, path, code, text):
    arn = registry.arn(sagemaker, path)

    for call in (
        lambda: sagemaker.list_tags(ResourceArn=arn),
        lambda: sagemaker.add_tags(ResourceArn=arn, Tags=[{"Key": "a", "Value": "b"}]),
        lambda: sagemaker.delete_tags(ResourceArn=arn, TagKeys=["a"]),
    ):
        with refused(code, text):
            call()


def test_a_version_takes_the_tags_that_its_group_has(each_sagemaker):
    registry.group(each_sagemaker, Tags=[{"Key": "team", "Value": "risk"}])
    arn = registry.version(each_sagemaker)
    each_sagemaker.add_tags(
        ResourceArn=registry.arn(each_sagemaker, "model-package-group/churn"), Tags=[{"Key": "late", "Value": ""}]
    )

    assert tags_of(each_sagemaker, arn) == {"team": "risk"}
    with refused("ValidationException", "Tags"):
        registry.version(each_sagemaker, Tags=[{"Key": "own", "Value": ""}])


def test_tags_go_with_what_they_are_on(everything):
    everything.add_tags(
        ResourceArn=registry.arn(everything, "model-package/scorer"), Tags=[{"Key": "team", "Value": "risk"}]
    )
    everything.delete_model_package(ModelPackageName="scorer")
    everything.create_model_package(ModelPackageName="scorer")

    assert tags_of(everything, registry.arn(everything, "model-package/scorer")) == {}
