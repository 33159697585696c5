"""CreateModelCard through boto3."""

import json

import pytest
from harness import cards, clients, content, environment, wire
from harness.refusal import refused

STATUSES = ["Draft", "PendingReview", "Approved", "Archived"]


@pytest.mark.parametrize("status", STATUSES)
def test_a_card_may_start_with_any_status(sagemaker, card_name, status):
    cards.create(sagemaker, card_name, status=status)

    assert cards.version_and_status(sagemaker, card_name) == (1, status)


def test_a_card_keeps_everything_it_was_created_with(each_sagemaker, region, card_name):
    text = json.dumps(content.full())
    arn = cards.create(
        each_sagemaker,
        card_name,
        text,
        "PendingReview",
        SecurityConfig={"KmsKeyId": "alias/cards"},
        Tags=[{"Key": "team", "Value": "retention"}],
    )

    card = each_sagemaker.describe_model_card(ModelCardName=card_name)

    assert arn == f"arn:aws:sagemaker:{region}:{environment.ACCOUNT}:model-card/{card_name}"
    assert (card["ModelCardArn"], card["ModelCardName"], card["ModelCardVersion"]) == (arn, card_name, 1)
    assert (card["Content"], card["ModelCardStatus"]) == (text, "PendingReview")
    assert card["SecurityConfig"] == {"KmsKeyId": "alias/cards"}
    assert card["CreationTime"] == card["LastModifiedTime"]
    assert each_sagemaker.list_tags(ResourceArn=arn)["Tags"] == [{"Key": "team", "Value": "retention"}]


def test_absent_members_stay_absent(server, region, sagemaker, card_name):
    cards.create(sagemaker, card_name)

    answer = wire.call(server, "DescribeModelCard", {"ModelCardName": card_name}, region=region).json()

    assert set(answer) == {
        "ModelCardArn",
        "ModelCardName",
        "ModelCardVersion",
        "Content",
        "ModelCardStatus",
        "CreationTime",
        "CreatedBy",
        "LastModifiedTime",
        "LastModifiedBy",
    }


def test_the_author_is_the_caller(sagemaker, card_name):
    cards.create(sagemaker, card_name)

    card = sagemaker.describe_model_card(ModelCardName=card_name)

    assert card["CreatedBy"]["IamIdentity"]["Arn"] == f"arn:aws:iam::{environment.ACCOUNT}:root"
    assert card["LastModifiedBy"]["IamIdentity"]["Arn"] == f"arn:aws:iam::{environment.ACCOUNT}:root"
    assert card["CreatedBy"]["IamIdentity"]["PrincipalId"]


def test_times_are_numbers_of_seconds_with_milliseconds(server, region, sagemaker, card_name):
    cards.create(sagemaker, card_name)

    answer = wire.call(server, "DescribeModelCard", {"ModelCardName": card_name}, region=region).json()

    for member in ("CreationTime", "LastModifiedTime"):
        assert isinstance(answer[member], (int, float))
        assert round(answer[member], 3) == answer[member]
        assert abs(answer[member] - wire.ago().timestamp()) < 60


def test_a_name_is_used_once_in_an_account_and_region(each_sagemaker, card_name):
    cards.create(each_sagemaker, card_name)

    with refused("ConflictException", card_name) as refusal:
        cards.create(each_sagemaker, card_name)

    assert refusal.status == 400


def test_the_same_name_in_another_region_is_another_card(server, sagemaker, card_name):
    elsewhere = clients.client(server, "sagemaker", "xx-other-00001")
    cards.create(sagemaker, card_name, content.small("here"))
    cards.create(elsewhere, card_name, content.small("there"))

    assert elsewhere.describe_model_card(ModelCardName=card_name)["Content"] == content.small("there")
    assert sagemaker.describe_model_card(ModelCardName=card_name)["Content"] == content.small("here")
    elsewhere.delete_model_card(ModelCardName=card_name)


def test_names_differ_by_case(sagemaker):
    cards.create(sagemaker, "Card")
    cards.create(sagemaker, "card")

    assert sorted(cards.names(sagemaker)) == ["Card", "card"]


@pytest.mark.parametrize("name", ["a", "A1-b", "x" * 63, "a--b", "0"])
def test_a_name_may_be_letters_digits_and_hyphens_between(sagemaker, name):
    cards.create(sagemaker, name)

    assert cards.names(sagemaker) == [name]


@pytest.mark.parametrize(
    "name",
    ["-a", "a-", "a_b", "a b", "x" * 64, "ä", "a/b", "a\n", "arn:aws:sagemaker:us-west-2:123456789012:model-card/a"],
)
def test_another_name_is_refused_by_its_constraint(sagemaker, name):
    with refused("ValidationException", "detected: ", "at 'modelCardName' failed to satisfy constraint"):
        cards.create(sagemaker, name)


def test_an_unknown_status_is_refused_with_the_known_ones(sagemaker, card_name):
    with refused("ValidationException", "at 'modelCardStatus'", "Member must satisfy enum value set: ["):
        cards.create(sagemaker, card_name, status="Published")


def test_several_violations_are_named_together(sagemaker):
    with refused("ValidationException", "2 validation errors detected", "'modelCardName'", "'modelCardStatus'", "; "):
        cards.create(sagemaker, "a_b", status="Published")


def test_a_model_has_one_card(each_sagemaker, card_name):
    cards.create(each_sagemaker, card_name, content.about_model("churn"))

    with refused("ConflictException", card_name):
        cards.create(each_sagemaker, f"{card_name}-2", content.about_model("churn"))


def test_a_card_cannot_take_over_the_model_of_another(sagemaker, card_name):
    cards.create(sagemaker, card_name, content.about_model("churn"))
    cards.create(sagemaker, f"{card_name}-2", content.about_model("fraud"))

    with refused("ConflictException", card_name):
        cards.update(sagemaker, f"{card_name}-2", content.about_model("churn"))


def test_a_model_is_free_again_when_its_card_is_deleted(each_sagemaker, card_name):
    cards.create(each_sagemaker, card_name, content.about_model("churn"))
    each_sagemaker.delete_model_card(ModelCardName=card_name)

    cards.create(each_sagemaker, f"{card_name}-2", content.about_model("churn"))


def test_a_card_may_be_updated_without_losing_its_own_model(sagemaker, card_name):
    cards.create(sagemaker, card_name, content.about_model("churn"))

    cards.update(sagemaker, card_name, content.about_model("churn", risk_rating="High"))

    assert cards.version_and_status(sagemaker, card_name) == (2, "Draft")


def test_cards_without_a_model_do_not_meet(sagemaker, card_name):
    cards.create(sagemaker, card_name, "{}")
    cards.create(sagemaker, f"{card_name}-2", "{}")

    assert len(cards.names(sagemaker)) == 2


def test_the_number_of_cards_can_be_limited(start_server, region):
    client = clients.client(start_server("--max-cards", 2), "sagemaker", region)
    cards.create(client, "one")
    cards.create(client, "two")

    with refused("ResourceLimitExceeded"):
        cards.create(client, "three")
    client.delete_model_card(ModelCardName="one")
    cards.create(client, "three")
