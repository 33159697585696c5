"""DeleteModelCard through boto3."""

import pytest
from harness import cards, clients, content, exports
from harness.refusal import refused


def test_a_deleted_card_is_nowhere_any_more(each_sagemaker, card_name):
    arn = cards.create(each_sagemaker, card_name)

    each_sagemaker.delete_model_card(ModelCardName=card_name)

    for call in (
        lambda: each_sagemaker.describe_model_card(ModelCardName=card_name),
        lambda: each_sagemaker.describe_model_card(ModelCardName=arn, ModelCardVersion=1),
        lambda: cards.versions(each_sagemaker, card_name),
        lambda: cards.update(each_sagemaker, card_name, status="Approved"),
        lambda: each_sagemaker.delete_model_card(ModelCardName=card_name),
    ):
        with refused("ResourceNotFound", "does not exist"):
            call()
    assert cards.names(each_sagemaker) == []


def test_a_name_that_is_used_again_starts_at_version_one(each_sagemaker, card_name):
    cards.create(each_sagemaker, card_name, Tags=[{"Key": "life", "Value": "first"}])
    cards.update(each_sagemaker, card_name, content.small("two"), "Approved")
    each_sagemaker.delete_model_card(ModelCardName=card_name)

    arn = cards.create(each_sagemaker, card_name, content.small("again"))

    assert cards.version_and_status(each_sagemaker, card_name) == (1, "Draft")
    assert cards.versions(each_sagemaker, card_name) == [1]
    assert each_sagemaker.list_tags(ResourceArn=arn)["Tags"] == []
    with refused("ResourceNotFound", "does not exist"):
        each_sagemaker.describe_model_card(ModelCardName=card_name, ModelCardVersion=2)


def test_export_jobs_go_with_the_card_and_their_pdfs_stay(each_server, each_sagemaker, each_bucket, card_name):
    cards.create(each_sagemaker, card_name)
    job = exports.finished(each_sagemaker, exports.start(each_sagemaker, card_name, "kept", each_bucket))

    each_sagemaker.delete_model_card(ModelCardName=card_name)

    with refused("ResourceNotFound", "does not exist"):
        each_sagemaker.describe_model_card_export_job(ModelCardExportJobArn=job["ModelCardExportJobArn"])
    assert exports.names(each_sagemaker, card_name) == []
    bucket, key = exports.location(job)
    assert clients.client(each_server, "s3").get_object(Bucket=bucket, Key=key)["Body"].read(5) == b"%PDF-"


def test_an_unknown_card_cannot_be_deleted(sagemaker, card_name):
    with refused("ResourceNotFound", card_name, "does not exist"):
        sagemaker.delete_model_card(ModelCardName=card_name)


def test_deletion_takes_a_name_and_no_arn(sagemaker, card_name):
    arn = cards.create(sagemaker, card_name)

    with refused("ValidationException", "at 'modelCardName'"):
        sagemaker.delete_model_card(ModelCardName=arn)
    assert cards.names(sagemaker) == [card_name]


@pytest.mark.parametrize("status", ["Approved", "Archived"])
def test_a_card_of_any_status_can_be_deleted(sagemaker, card_name, status):
    cards.create(sagemaker, card_name, status=status)

    sagemaker.delete_model_card(ModelCardName=card_name)

    assert cards.names(sagemaker) == []
