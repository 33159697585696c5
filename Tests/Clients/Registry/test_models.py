"""CreateModel, DescribeModel, ListModels and DeleteModel through boto3 and the SDK."""

import time

import pytest
import sagemaker
from harness import cards, clients, environment
from harness.refusal import refused
from sagemaker.model_card import ModelOverview

ROLE = f"arn:aws:iam::{environment.ACCOUNT}:role/SageMakerRole"
CONTAINER = {"Image": "1.dkr.ecr.us-west-2.amazonaws.com/churn:1", "ModelDataUrl": "s3://models/churn/model.tar.gz"}


def arn(region, name):
    return f"arn:aws:sagemaker:{region}:{environment.ACCOUNT}:model/{name}"


def create(client, name, **more):
    return client.create_model(ModelName=name, **({"PrimaryContainer": CONTAINER, "ExecutionRoleArn": ROLE} | more))


def names(client, **query):
    return [model["ModelName"] for model in client.list_models(**query)["Models"]]


@pytest.fixture
def session(server, region):
    return sagemaker.Session(
        boto_session=clients.session(region),
        sagemaker_client=clients.client(server, "sagemaker", region),
        default_bucket="unused",
    )


def test_a_model_is_created_described_and_deleted(each_sagemaker, region):
    assert create(each_sagemaker, "churn")["ModelArn"] == arn(region, "churn")

    model = each_sagemaker.describe_model(ModelName="churn")
    created = model.pop("CreationTime")
    model.pop("ResponseMetadata")
    assert abs(created.timestamp() - time.time()) < 60
    assert model == {
        "ModelName": "churn",
        "PrimaryContainer": CONTAINER,
        "ExecutionRoleArn": ROLE,
        "ModelArn": arn(region, "churn"),
    }

    each_sagemaker.delete_model(ModelName="churn")
    with refused("ValidationException", f'Could not find model "{arn(region, "churn")}".'):
        each_sagemaker.describe_model(ModelName="churn")
    with refused("ValidationException", f'Could not find model "{arn(region, "churn")}".'):
        each_sagemaker.delete_model(ModelName="churn")


def test_everything_that_a_model_can_have_comes_back(each_sagemaker):
    everything = {
        "Containers": [
            {
                "ContainerHostname": "first",
                "Image": "image",
                "ImageConfig": {
                    "RepositoryAccessMode": "Vpc",
                    "RepositoryAuthConfig": {"RepositoryCredentialsProviderArn": "arn"},
                },
                "Mode": "MultiModel",
                "ModelDataSource": {
                    "S3DataSource": {
                        "S3Uri": "s3://models/churn/",
                        "S3DataType": "S3Prefix",
                        "CompressionType": "None",
                        "ModelAccessConfig": {"AcceptEula": True},
                    }
                },
                "Environment": {"SAGEMAKER_PROGRAM": "a.py", "EMPTY": ""},
                "MultiModelConfig": {"ModelCacheSetting": "Disabled"},
            },
            {"ModelPackageName": "churn-package", "InferenceSpecificationName": "cpu"},
        ],
        "InferenceExecutionConfig": {"Mode": "Serial"},
        "ExecutionRoleArn": ROLE,
        "VpcConfig": {"SecurityGroupIds": ["sg-1"], "Subnets": ["subnet-1", "subnet-2"]},
        "EnableNetworkIsolation": False,
    }
    each_sagemaker.create_model(ModelName="churn", **everything)

    model = each_sagemaker.describe_model(ModelName="churn")

    assert {name: model[name] for name in everything} == everything
    assert set(model) == {*everything, "ModelName", "ModelArn", "CreationTime", "ResponseMetadata"}


def test_a_name_is_given_once(sagemaker, region):
    create(sagemaker, "churn")

    with refused("ValidationException", f'Cannot create already existing model "{arn(region, "churn")}".'):
        create(sagemaker, "churn")


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({"Containers": [CONTAINER]}, "either a PrimaryContainer or Containers"),
        ({"ExecutionRoleArn": "SageMakerRole-by-its-name"}, "at 'executionRoleArn'"),
        ({"PrimaryContainer": {"Image": "a b"}}, "at 'primaryContainer.image'"),
        ({"PrimaryContainer": {"Environment": {"a-b": "x"}}}, "Map keys must satisfy constraint"),
        ({"Tags": [{"Key": "k", "Value": "a"}, {"Key": "k", "Value": "b"}]}, "k is given more than once"),
    ],
)
def test_what_is_no_model_is_refused_whole(sagemaker, members, text):
    with refused("ValidationException", text):
        create(sagemaker, "churn", **members)

    assert names(sagemaker) == []


def test_tags_of_a_creation_are_listed_and_not_described(sagemaker, region):
    create(sagemaker, "churn", Tags=[{"Key": "team", "Value": "risk"}])

    assert sagemaker.list_tags(ResourceArn=arn(region, "churn"))["Tags"] == [{"Key": "team", "Value": "risk"}]
    assert "Tags" not in sagemaker.describe_model(ModelName="churn")


def test_models_are_listed_filtered_and_paged(each_sagemaker):
    for name in ("gamma", "alpha", "Beta"):
        create(each_sagemaker, name)
        time.sleep(0.003)
    created = {model["ModelName"]: model["CreationTime"] for model in each_sagemaker.list_models()["Models"]}

    assert names(each_sagemaker) == ["Beta", "alpha", "gamma"]
    assert names(each_sagemaker, SortOrder="Ascending") == ["gamma", "alpha", "Beta"]
    assert names(each_sagemaker, SortBy="Name", SortOrder="Ascending") == ["Beta", "alpha", "gamma"]
    assert names(each_sagemaker, NameContains="ET") == ["Beta"]
    assert names(each_sagemaker, CreationTimeAfter=created["alpha"]) == ["Beta", "alpha"]
    assert names(each_sagemaker, CreationTimeBefore=created["alpha"]) == ["gamma"]

    pages = each_sagemaker.get_paginator("list_models").paginate(PaginationConfig={"PageSize": 1})
    assert [model["ModelName"] for page in pages for model in page["Models"]] == ["Beta", "alpha", "gamma"]


def test_the_sdk_goes_on_when_the_model_is_there(session, region):
    for _ in range(2):
        name = session.create_model("churn", ROLE, CONTAINER)
        assert name == "churn"


def test_the_sdk_fills_an_overview_from_a_model(session, region):
    session.create_model("churn", ROLE, CONTAINER)

    overview = ModelOverview.from_model_name("churn", sagemaker_session=session)

    assert overview.model_id == arn(region, "churn")
    assert overview.model_artifact == [CONTAINER["ModelDataUrl"]]
    assert overview.inference_environment.container_image == [CONTAINER["Image"]]


def test_the_sdk_knows_that_a_model_is_not_there(session):
    with pytest.raises(ValueError, match="Model details for model nope could not be found"):
        ModelOverview.from_model_name("nope", sagemaker_session=session)


def test_the_sdk_knows_that_a_model_has_a_card(session, region):
    session.create_model("churn", ROLE, CONTAINER)
    content = '{"model_overview": {"model_id": "' + arn(region, "churn") + '"}}'
    cards.create(session.sagemaker_client, "churn-card", content)

    with pytest.raises(ValueError, match="churn-card"):
        ModelOverview.from_model_name("churn", sagemaker_session=session)
