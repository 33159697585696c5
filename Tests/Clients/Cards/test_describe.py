"""DescribeModelCard through boto3."""

import json

import pytest
from harness import cards, content
from harness.refusal import refused


@pytest.fixture
def card(each_sagemaker, card_name):
    """A card with three versions, the last one approved."""
    cards.create(each_sagemaker, card_name, content.small("one"))
    cards.update(each_sagemaker, card_name, content.small("two"))
    cards.update(each_sagemaker, card_name, content.small("three"))
    cards.update(each_sagemaker, card_name, status="Approved")
    return card_name


@pytest.mark.parametrize(
    ("version", "description", "status"), [(1, "one", "Draft"), (2, "two", "Draft"), (3, "three", "Approved")]
)
def test_every_version_stays_readable_with_its_own_status(each_sagemaker, card, version, description, status):
    found = each_sagemaker.describe_model_card(ModelCardName=card, ModelCardVersion=version)

    assert (found["ModelCardVersion"], found["Content"]) == (version, content.small(description))
    assert found["ModelCardStatus"] == status


def test_without_a_version_the_latest_is_described(each_sagemaker, card):
    assert each_sagemaker.describe_model_card(ModelCardName=card)["Content"] == content.small("three")


def test_every_version_says_when_the_card_was_created(each_sagemaker, card):
    first = each_sagemaker.describe_model_card(ModelCardName=card, ModelCardVersion=1)
    last = each_sagemaker.describe_model_card(ModelCardName=card)

    assert first["CreationTime"] == last["CreationTime"]
    assert first["LastModifiedTime"] <= last["LastModifiedTime"]


def test_a_card_is_found_by_its_arn(each_sagemaker, card):
    arn = each_sagemaker.describe_model_card(ModelCardName=card)["ModelCardArn"]

    assert each_sagemaker.describe_model_card(ModelCardName=arn)["ModelCardName"] == card
    assert each_sagemaker.describe_model_card(ModelCardName=arn, ModelCardVersion=2)["ModelCardVersion"] == 2


def test_an_unknown_name_does_not_exist(each_sagemaker, card_name):
    with refused("ResourceNotFound", card_name, "does not exist"):
        each_sagemaker.describe_model_card(ModelCardName=card_name)


@pytest.mark.parametrize("version", [0, 4, -1, 2147483647])
def test_an_unknown_version_does_not_exist(each_sagemaker, card, version):
    with refused("ResourceNotFound", "does not exist"):
        each_sagemaker.describe_model_card(ModelCardName=card, ModelCardVersion=version)


def test_an_arn_of_another_account_or_region_does_not_exist(sagemaker, region, card_name):
    cards.create(sagemaker, card_name)

    for arn in (
        f"arn:aws:sagemaker:{region}:999999999999:model-card/{card_name}",
        f"arn:aws:sagemaker:xx-nowhere-1:123456789012:model-card/{card_name}",
    ):
        with pytest.raises(Exception) as caught:
            sagemaker.describe_model_card(ModelCardName=arn)
        assert caught.value.response["Error"]["Code"] in (
            "ResourceNotFound",
            "AccessDeniedException",
            "ValidationException",
        )


@pytest.mark.parametrize(
    "name", ["arn:aws:sagemaker:us-west-2:12:model-card/a", "arn:aws:s3:::bucket", "a b", "x" * 257]
)
def test_what_is_neither_a_name_nor_an_arn_is_refused(sagemaker, name):
    with refused("ValidationException", "at 'modelCardName'"):
        sagemaker.describe_model_card(ModelCardName=name)


def test_metadata_only_keeps_five_paths_of_the_content(sagemaker, card_name):
    document = content.full(f"model-{card_name}")
    cards.create(sagemaker, card_name, json.dumps(document))

    found = sagemaker.describe_model_card(ModelCardName=card_name, IncludedData="MetadataOnly")

    assert json.loads(found["Content"]) == {
        "model_overview": {"model_id": f"model-{card_name}", "model_name": "churn"},
        "intended_uses": {"risk_rating": "Medium"},
    }
    assert found["ModelCardVersion"] == 1


def test_metadata_only_keeps_the_packages_group_and_arn(sagemaker, card_name):
    package = {"model_package_arn": "arn:x", "model_package_group_name": "churn", "domain": "tabular"}
    cards.create(sagemaker, card_name, json.dumps({"model_package_details": package}))

    found = sagemaker.describe_model_card(ModelCardName=card_name, IncludedData="MetadataOnly")

    assert json.loads(found["Content"]) == {
        "model_package_details": {"model_package_arn": "arn:x", "model_package_group_name": "churn"}
    }


def test_metadata_only_of_an_empty_card_is_empty(sagemaker, card_name):
    cards.create(sagemaker, card_name, "{}")

    assert sagemaker.describe_model_card(ModelCardName=card_name, IncludedData="MetadataOnly")["Content"] == "{}"


def test_all_data_is_the_whole_content(sagemaker, card_name):
    text = json.dumps(content.full())
    cards.create(sagemaker, card_name, text)

    assert sagemaker.describe_model_card(ModelCardName=card_name, IncludedData="AllData")["Content"] == text


def test_other_included_data_is_refused(sagemaker, card_name):
    cards.create(sagemaker, card_name)

    with refused("ValidationException", "at 'includedData'", "AllData", "MetadataOnly"):
        sagemaker.describe_model_card(ModelCardName=card_name, IncludedData="Everything")
