"""The resource classes of sagemaker-core, in either of its generations: what they create, read, change and delete.

Version 1 comes with the SDK of version 2 as `sagemaker_core`; since version 2 it is `sagemaker.core`. Some methods fail
in the client itself, on AWS as well as here; such tests say so, and hold what the server does about it.
"""

import json

import pytest
from botocore.exceptions import ClientError
from harness import clients, content, environment

try:
    from sagemaker.core import resources, shapes
    from sagemaker.core.utils.utils import SageMakerClient

    IS_FIRST_GENERATION = False
except ImportError:
    from sagemaker_core.main import resources, shapes
    from sagemaker_core.main.utils import SageMakerClient

    IS_FIRST_GENERATION = True

ROLE = f"arn:aws:iam::{environment.ACCOUNT}:role/SageMakerRole"
CONTAINER = {"Image": "1.dkr.ecr.us-west-2.amazonaws.com/churn:1", "ModelDataUrl": "s3://models/churn/model.tar.gz"}


@pytest.fixture
def where(server, region, monkeypatch):
    """The session and the region that every call of the library is given."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.endpoint)
    # The first generation keeps the client of its first call for the whole process.
    getattr(type(SageMakerClient), "_instances", {}).clear()
    return {"session": clients.session(region), "region": region}


@pytest.fixture
def card(where, card_name):
    return resources.ModelCard.create(
        model_card_name=card_name,
        content=content.small("one"),
        model_card_status="Draft",
        tags=[shapes.Tag(key="team", value="risk")],
        **where,
    )


@pytest.fixture
def group(where):
    return resources.ModelPackageGroup.create(
        model_package_group_name="churn", model_package_group_description="who leaves", **where
    )


def create_package(sagemaker, **place):
    """Creates a package with boto3, since the library's own way reads a member that the answer does not have."""
    return sagemaker.create_model_package(**place, InferenceSpecification={"Containers": [CONTAINER]})[
        "ModelPackageArn"
    ]


def is_missing(call):
    with pytest.raises(ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"] in ("ResourceNotFound", "ValidationException")


def test_a_card_lives_through_the_library(card, card_name, where):
    assert (card.model_card_version, card.model_card_status, card.content) == (1, "Draft", content.small("one"))
    found = resources.ModelCard.get(model_card_name=card_name, **where)
    assert found.model_card_arn == card.model_card_arn

    card.update(model_card_status="Approved")
    assert card.refresh().model_card_status == "Approved"
    card.wait_for_status("Approved", timeout=5)
    card.update(content=content.small("two"))

    # The library asks for the version that the object was loaded with, so it still shows the first.
    assert card.refresh().model_card_version == 1
    latest = resources.ModelCard.get(model_card_name=card_name, **where)
    assert (latest.model_card_version, latest.model_card_status) == (2, "Approved")
    assert latest.content == content.small("two")
    assert sorted(one.model_card_version for one in latest.get_all_versions(**where)) == [1, 2]

    latest.delete()
    assert is_missing(lambda: resources.ModelCard.get(model_card_name=card_name, **where))


def test_every_card_is_listed_and_read(where, card_name):
    for number in range(3):
        resources.ModelCard.create(
            model_card_name=f"{card_name}-{number}",
            content=content.small(str(number)),
            model_card_status="Draft",
            **where,
        )

    found = list(resources.ModelCard.get_all(sort_by="Name", **where))

    assert [one.model_card_name for one in found] == [f"{card_name}-{number}" for number in range(3)]
    assert [one.content for one in found] == [content.small(str(number)) for number in range(3)]


def test_tags_are_listed_added_and_removed(card, where):
    def tags():
        found = resources.Tag.get_all(resource_arn=card.model_card_arn, **where)
        return {tag.key: tag.value for tag in found}

    assert tags() == {"team": "risk"}
    resources.Tag.add_tags(resource_arn=card.model_card_arn, tags=[shapes.Tag(key="stage", value="live")], **where)
    resources.Tag.delete_tags(resource_arn=card.model_card_arn, tag_keys=["team"], **where)
    assert tags() == {"stage": "live"}


def test_a_card_is_exported(card, card_name, where, bucket):
    job = resources.ModelCardExportJob.create(
        model_card_name=card_name,
        model_card_export_job_name="export",
        output_config=shapes.ModelCardExportOutputConfig(s3_output_path=f"s3://{bucket}/cards"),
        **where,
    )
    job.wait(poll=1, timeout=30)

    assert job.status == "Completed"
    assert job.export_artifacts.s3_export_artifacts == f"s3://{bucket}/cards/{card_name}/export.pdf"
    found = resources.ModelCardExportJob.get(model_card_export_job_arn=job.model_card_export_job_arn, **where)
    assert found.model_card_version == 1
    listed = list(resources.ModelCardExportJob.get_all(model_card_name=card_name, **where))
    assert [one.model_card_export_job_name for one in listed] == ["export"]


def test_a_model_lives_through_the_library(where):
    model = resources.Model.create(
        model_name="churn",
        primary_container=shapes.ContainerDefinition(
            image=CONTAINER["Image"], model_data_url=CONTAINER["ModelDataUrl"]
        ),
        execution_role_arn=ROLE,
        **where,
    )
    assert model.primary_container.model_data_url == CONTAINER["ModelDataUrl"]
    assert model.refresh().model_name == "churn"
    assert [one.model_arn for one in resources.Model.get_all(**where)] == [model.model_arn]

    model.delete()
    assert is_missing(lambda: resources.Model.get(model_name="churn", **where))


def test_a_group_lives_through_the_library(group, where):
    assert group.model_package_group_description == "who leaves"
    group.wait_for_status("Completed", timeout=5)
    assert resources.ModelPackageGroup.get("churn", **where).model_package_group_arn == group.model_package_group_arn
    listed = list(resources.ModelPackageGroup.get_all(**where))
    assert [one.model_package_group_name for one in listed] == ["churn"]

    policy = json.dumps({"Version": "2012-10-17", "Statement": []})
    group.put_policy(resource_policy=policy, **where)
    assert policy in str(group.get_policy(**where))
    group.delete_policy(**where)
    assert is_missing(lambda: group.get_policy(**where))

    group.delete()
    group.wait_for_delete(timeout=5)
    assert is_missing(group.refresh)


def test_a_package_without_a_group_lives_through_the_library(sagemaker, where):
    create_package(sagemaker, ModelPackageName="scorer")
    package = resources.ModelPackage.get(model_package_name="scorer", **where)
    package.wait_for_status("Completed", timeout=5)

    package.update(
        model_approval_status="Approved",
        customer_metadata_properties={"stage": "prod"},
        model_card=model_card({"intended_uses": {"risk_rating": "Low"}}),
    )

    assert package.refresh().model_approval_status == "Approved"
    assert package.customer_metadata_properties == {"stage": "prod"}
    assert json.loads(package.model_card.model_card_content) == {"intended_uses": {"risk_rating": "Low"}}
    listed = list(resources.ModelPackage.get_all(**where))
    assert [one.model_package_arn for one in listed] == [package.model_package_arn]

    package.delete()
    package.wait_for_delete(timeout=5)
    assert is_missing(lambda: resources.ModelPackage.get(model_package_name="scorer", **where))


def test_a_version_is_read_updated_and_listed(group, sagemaker, where):
    arn = create_package(sagemaker, ModelPackageGroupName="churn")
    if IS_FIRST_GENERATION:
        # It takes the name for required, which the description of a version does not have.
        with pytest.raises(Exception, match="model_package_name"):
            resources.ModelPackage.get(model_package_name=arn, **where)
        return
    package = resources.ModelPackage.get(model_package_name=arn, **where)

    package.update(model_approval_status="Approved", model_card=model_card({"business_details": {}}))

    found = resources.ModelPackage.get(model_package_name="churn/1", **where)
    assert (found.model_package_version, found.model_approval_status) == (1, "Approved")
    assert found.model_card.model_card_content == '{"business_details": {}}'
    many = found.batch_get(model_package_arn_list=[arn], **where)
    assert many.model_package_summaries[arn].model_package_version == 1


def test_what_the_library_creates_is_there_though_it_looks_for_it_under_no_name(group, sagemaker, where):
    with pytest.raises(KeyError, match="ModelPackageName"):
        resources.ModelPackage.create(model_package_group_name="churn", domain="a", **where)

    created = sagemaker.describe_model_package(ModelPackageName="churn/1")
    assert (created["Domain"], created["ModelApprovalStatus"]) == ("a", "PendingManualApproval")


def model_card(document):
    return shapes.ModelPackageModelCard(model_card_content=json.dumps(document), model_card_status="Draft")
