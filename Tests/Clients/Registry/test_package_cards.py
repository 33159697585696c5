"""The card of a package, seen through the package and as a card of its own."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from harness import cards, content, registry
from harness.refusal import refused

LOW = json.dumps({"intended_uses": {"risk_rating": "Low"}})
HIGH = json.dumps({"intended_uses": {"risk_rating": "High"}})


@pytest.fixture
def version(each_sagemaker):
    """A version without a card."""
    registry.group(each_sagemaker)
    return registry.version(each_sagemaker)


@pytest.fixture
def with_card(each_sagemaker):
    """A version that was registered with a card."""
    registry.group(each_sagemaker)
    return registry.version(each_sagemaker, ModelCard={"ModelCardContent": LOW, "ModelCardStatus": "Draft"})


def naming(arn, **sections):
    details = {"model_package_arn": arn, "model_package_group_name": "churn"}
    return json.dumps({"model_package_details": details} | sections)


def test_a_registered_card_is_a_card_like_any_other(each_sagemaker, with_card):
    assert registry.card(each_sagemaker, with_card) == (LOW, "Draft")
    assert cards.names(each_sagemaker) == ["churn-v1"]

    found = each_sagemaker.describe_model_card(ModelCardName="churn-v1")

    assert (found["Content"], found["ModelCardVersion"], found["ModelCardStatus"]) == (LOW, 1, "Draft")


def test_status_and_content_merge_through_the_package(each_sagemaker, with_card):
    registry.update_card(each_sagemaker, with_card, status="PendingReview")
    assert registry.card(each_sagemaker, with_card) == (LOW, "PendingReview")
    registry.update_card(each_sagemaker, with_card, content=HIGH)
    assert registry.card(each_sagemaker, with_card) == (HIGH, "PendingReview")
    registry.update_card(each_sagemaker, with_card, content=LOW, status="Draft")
    assert registry.card(each_sagemaker, with_card) == (LOW, "Draft")

    assert cards.versions(each_sagemaker, "churn-v1") == [3, 2, 1]


def test_a_change_through_either_side_is_seen_on_the_other(each_sagemaker, with_card):
    cards.update(each_sagemaker, "churn-v1", HIGH, "Approved")
    assert registry.card(each_sagemaker, with_card) == (HIGH, "Approved")

    registry.update_card(each_sagemaker, with_card, LOW)
    assert each_sagemaker.describe_model_card(ModelCardName="churn-v1")["Content"] == LOW


def test_content_that_says_the_same_makes_no_version(each_sagemaker, with_card):
    registry.update_card(each_sagemaker, with_card, json.dumps(json.loads(LOW), indent=2), "Draft")

    assert cards.versions(each_sagemaker, "churn-v1") == [1]
    assert "LastModifiedTime" not in registry.described(each_sagemaker, with_card)


def test_a_package_without_a_card_gets_one(each_sagemaker, version):
    assert registry.card(each_sagemaker, version) is None

    registry.update_card(each_sagemaker, version, LOW, "PendingReview")

    assert registry.card(each_sagemaker, version) == (LOW, "PendingReview")
    assert cards.names(each_sagemaker) == ["churn-v1"]


def test_the_text_null_is_no_content(each_sagemaker, with_card):
    registry.update_card(each_sagemaker, with_card, "null", "Approved")

    assert registry.card(each_sagemaker, with_card) == (LOW, "Approved")


def test_archived_content_cannot_be_changed(each_sagemaker, with_card):
    registry.update_card(each_sagemaker, with_card, status="Archived")

    with refused("ConflictException", "Model Card is in Archived state"):
        registry.update_card(each_sagemaker, with_card, HIGH)
    assert registry.card(each_sagemaker, with_card) == (LOW, "Archived")


@pytest.mark.parametrize(
    "text", [json.dumps({"model_overview": {"model_id": "m"}}), json.dumps({"model_package_details": {}}), "nope"]
)
def test_what_the_package_says_itself_is_no_content_of_its_card(sagemaker, text):
    registry.group(sagemaker)

    with refused("ValidationException", "The document is not valid"):
        registry.version(sagemaker, ModelCard={"ModelCardContent": text, "ModelCardStatus": "Draft"})
    assert sagemaker.list_model_packages(ModelPackageGroupName="churn")["ModelPackageSummaryList"] == []
    assert cards.names(sagemaker) == []


def test_metadata_only_leaves_the_rating(each_sagemaker, version):
    text = json.dumps({"intended_uses": {"risk_rating": "Low", "purpose_of_model": "p"}})
    registry.update_card(each_sagemaker, version, text)

    found = registry.described(each_sagemaker, version, IncludedData="MetadataOnly")

    assert json.loads(found["ModelCard"]["ModelCardContent"]) == json.loads(LOW)
    assert found["ModelCard"]["ModelCardStatus"] == "Draft"


def test_a_written_card_is_shown_by_its_package_without_what_the_package_says(each_sagemaker, version):
    text = naming(version, model_overview={"model_name": "n", "model_owner": "o"}, business_details={})
    cards.create(each_sagemaker, "written", text, "PendingReview")

    shown, status = registry.card(each_sagemaker, version)

    assert json.loads(shown) == {"model_overview": {"model_owner": "o"}, "business_details": {}}
    assert status == "PendingReview"


def test_an_update_through_the_package_loses_nothing_of_a_written_card(each_sagemaker, version):
    overview = {"model_name": "n", "model_version": 3, "model_owner": "o"}
    cards.create(each_sagemaker, "written", naming(version, model_overview=overview))

    registry.update_card(each_sagemaker, version, json.dumps({"model_overview": {"model_owner": "p"}}))

    found = each_sagemaker.describe_model_card(ModelCardName="written")
    assert found["ModelCardVersion"] == 2
    assert json.loads(found["Content"]) == json.loads(naming(version, model_overview=overview | {"model_owner": "p"}))


def test_a_written_card_takes_the_place_of_the_registered_one(each_sagemaker, with_card):
    cards.create(each_sagemaker, "written", naming(with_card, intended_uses={"risk_rating": "High"}))

    assert json.loads(registry.card(each_sagemaker, with_card)[0]) == json.loads(HIGH)
    assert each_sagemaker.describe_model_card(ModelCardName="churn-v1")["Content"] == LOW
    with refused("ConflictException", "written"):
        cards.create(each_sagemaker, "another", naming(with_card))


def test_of_many_cards_for_one_package_one_is_written(each_sagemaker, with_card):
    def attempt(number):
        try:
            return cards.create(each_sagemaker, f"written-{number}", naming(with_card))
        except each_sagemaker.exceptions.ConflictException:
            return None

    with ThreadPoolExecutor(8) as pool:
        written = [arn for arn in pool.map(attempt, range(16)) if arn]

    assert len(written) == 1
    assert len(cards.names(each_sagemaker)) == 2


def test_updates_through_both_sides_at_once_each_become_a_version(each_sagemaker, with_card):
    def update(number):
        text = content.small(f"update {number}")
        if number % 2:
            registry.update_card(each_sagemaker, with_card, text)
        else:
            cards.update(each_sagemaker, "churn-v1", text)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(update, range(24)))

    assert cards.versions(each_sagemaker, "churn-v1", SortOrder="Ascending") == list(range(1, 26))


def test_many_first_updates_of_a_package_make_one_card(each_sagemaker, version):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: registry.update_card(each_sagemaker, version, content.small(str(n))), range(12)))

    assert cards.names(each_sagemaker) == ["churn-v1"]
    assert len(cards.versions(each_sagemaker, "churn-v1")) == 12


def test_a_registered_card_goes_with_its_package_and_a_written_one_stays(each_sagemaker, with_card):
    other = registry.version(each_sagemaker, ModelCard={"ModelCardContent": LOW, "ModelCardStatus": "Draft"})
    cards.create(each_sagemaker, "written", naming(other))

    for arn in (with_card, other):
        each_sagemaker.delete_model_package(ModelPackageName=arn)

    assert sorted(cards.names(each_sagemaker)) == ["churn-v2", "written"]


def test_a_deleted_card_leaves_its_package_without_one(each_sagemaker, with_card):
    each_sagemaker.delete_model_card(ModelCardName="churn-v1")

    assert registry.card(each_sagemaker, with_card) is None


def test_a_registered_card_stays_with_its_package(each_sagemaker, with_card):
    cards.update(each_sagemaker, "churn-v1", json.dumps(content.full("m")))

    assert "model_id" not in registry.card(each_sagemaker, with_card)[0]
    with refused("ValidationException", with_card):
        cards.update(each_sagemaker, "churn-v1", naming(with_card.replace("/1", "/2")))
