"""UpdateModelCard through boto3: what makes a version, what moves a status, what is refused."""

import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from harness import cards, clients, content
from harness.refusal import refused

TWO = content.small("two")


@pytest.fixture
def card(each_sagemaker, card_name):
    """A draft with one version."""
    cards.create(each_sagemaker, card_name, content.small("one"))
    return card_name


def test_new_content_is_a_new_version_that_keeps_the_status(each_sagemaker, card):
    cards.update(each_sagemaker, card, status="PendingReview")

    answer = cards.update(each_sagemaker, card, TWO)

    assert answer["ModelCardArn"].endswith(f":model-card/{card}")
    assert cards.version_and_status(each_sagemaker, card) == (2, "PendingReview")


def test_a_status_alone_keeps_version_and_content(each_sagemaker, card):
    cards.update(each_sagemaker, card, status="Approved")

    found = each_sagemaker.describe_model_card(ModelCardName=card)
    assert (found["ModelCardVersion"], found["ModelCardStatus"]) == (1, "Approved")
    assert found["Content"] == content.small("one")


def test_a_status_reaches_the_latest_version_only(each_sagemaker, card):
    cards.update(each_sagemaker, card, TWO)
    cards.update(each_sagemaker, card, status="Approved")

    assert each_sagemaker.describe_model_card(ModelCardName=card, ModelCardVersion=1)["ModelCardStatus"] == "Draft"
    assert each_sagemaker.describe_model_card(ModelCardName=card, ModelCardVersion=2)["ModelCardStatus"] == "Approved"


def test_both_at_once_are_one_new_version_with_that_status(each_sagemaker, card):
    cards.update(each_sagemaker, card, TWO, "Approved")

    assert cards.version_and_status(each_sagemaker, card) == (2, "Approved")
    assert each_sagemaker.describe_model_card(ModelCardName=card, ModelCardVersion=1)["ModelCardStatus"] == "Draft"


def test_both_with_the_stored_content_only_move_the_status(each_sagemaker, card):
    cards.update(each_sagemaker, card, content.small("one"), "Approved")

    assert cards.version_and_status(each_sagemaker, card) == (1, "Approved")


def test_both_with_the_stored_status_only_make_a_version(each_sagemaker, card):
    cards.update(each_sagemaker, card, TWO, "Draft")

    assert cards.version_and_status(each_sagemaker, card) == (2, "Draft")


@pytest.mark.parametrize(
    "same",
    [
        '{"model_overview": {"model_description": "one", "model_version": 1}}',
        '{ "model_overview" : {"model_version":1,"model_description":"\\u006fne"} }\n',
    ],
)
def test_content_that_is_equal_as_json_is_no_new_version(each_sagemaker, card_name, same):
    first = '{"model_overview": {"model_description": "one", "model_version": 1}}'
    cards.create(each_sagemaker, card_name, first)

    cards.update(each_sagemaker, card_name, same)

    found = each_sagemaker.describe_model_card(ModelCardName=card_name)
    assert (found["ModelCardVersion"], found["Content"]) == (1, first)


def test_neither_is_refused(each_sagemaker, card):
    with refused("ValidationException"):
        each_sagemaker.update_model_card(ModelCardName=card)


def test_content_is_replaced_not_merged(sagemaker, card_name):
    cards.create(sagemaker, card_name, json.dumps(content.full(card_name)))
    cards.update(sagemaker, card_name, "{}")

    assert sagemaker.describe_model_card(ModelCardName=card_name)["Content"] == "{}"


def test_an_update_by_arn_reaches_the_card(sagemaker, card_name):
    arn = cards.create(sagemaker, card_name)

    cards.update(sagemaker, arn, TWO)

    assert cards.version_and_status(sagemaker, card_name) == (2, "Draft")


@pytest.mark.parametrize("change", [{"text": TWO}, {"status": "Approved"}])
def test_every_change_moves_the_last_modification(each_sagemaker, card, change):
    before = each_sagemaker.describe_model_card(ModelCardName=card)
    time.sleep(0.01)

    cards.update(each_sagemaker, card, **change)

    after = each_sagemaker.describe_model_card(ModelCardName=card)
    assert after["LastModifiedTime"] > before["LastModifiedTime"]
    assert after["CreationTime"] == before["CreationTime"]


def test_archived_content_cannot_be_changed(each_sagemaker, card):
    cards.update(each_sagemaker, card, status="Archived")

    with refused("ConflictException", "Model Card is in Archived state"):
        cards.update(each_sagemaker, card, TWO)
    assert cards.version_and_status(each_sagemaker, card) == (1, "Archived")


def test_a_card_may_leave_the_archive_and_change_again(each_sagemaker, card):
    cards.update(each_sagemaker, card, status="Archived")
    cards.update(each_sagemaker, card, status="Draft")
    cards.update(each_sagemaker, card, TWO)

    assert cards.version_and_status(each_sagemaker, card) == (2, "Draft")


@pytest.mark.parametrize("before", ["Draft", "PendingReview", "Approved", "Archived"])
@pytest.mark.parametrize("after", ["Draft", "PendingReview", "Approved", "Archived"])
def test_any_status_may_follow_any_other(sagemaker, card_name, before, after):
    cards.create(sagemaker, card_name, status=before)

    cards.update(sagemaker, card_name, status=after)

    assert cards.version_and_status(sagemaker, card_name) == (1, after)


def test_an_unknown_card_does_not_exist(each_sagemaker, card_name):
    with refused("ResourceNotFound", "does not exist"):
        cards.update(each_sagemaker, card_name, TWO)


def test_invalid_content_changes_nothing(each_sagemaker, card):
    with refused("ValidationException", "The document is not valid"):
        cards.update(each_sagemaker, card, '{"nope": 1}', "Approved")

    assert cards.version_and_status(each_sagemaker, card) == (1, "Draft")


def test_concurrent_updates_each_become_a_version(each_sagemaker, card):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: cards.update(each_sagemaker, card, content.small(f"update {n}")), range(24)))

    assert cards.versions(each_sagemaker, card, SortOrder="Ascending") == list(range(1, 26))
    described = {
        each_sagemaker.describe_model_card(ModelCardName=card, ModelCardVersion=n)["Content"] for n in range(2, 26)
    }
    assert described == {content.small(f"update {n}") for n in range(24)}


def test_strict_updates_refuse_both_at_once(start_server, region, card_name):
    client = clients.client(start_server("--strict-updates"), "sagemaker", region)
    cards.create(client, card_name, content.small("one"))

    with refused("ValidationException", "update both model card content and model card status in a single call"):
        cards.update(client, card_name, TWO, "Approved")
    cards.update(client, card_name, TWO)
    cards.update(client, card_name, status="Approved")
    assert cards.version_and_status(client, card_name) == (2, "Approved")


def test_the_number_of_versions_can_be_limited(start_server, region, card_name):
    client = clients.client(start_server("--max-versions-per-card", 2), "sagemaker", region)
    cards.create(client, card_name, content.small("one"))
    cards.update(client, card_name, TWO)

    with refused("ResourceLimitExceeded"):
        cards.update(client, card_name, content.small("three"))
    cards.update(client, card_name, status="Approved")
    assert cards.version_and_status(client, card_name) == (2, "Approved")
