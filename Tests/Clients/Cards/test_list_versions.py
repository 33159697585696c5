"""ListModelCardVersions through boto3."""

import time

import pytest
from harness import cards, content
from harness.refusal import refused


@pytest.fixture
def card(each_sagemaker, card_name):
    """Five versions: 1 draft, 2 and 3 approved, 4 draft, 5 pending."""
    cards.create(each_sagemaker, card_name, content.small("1"))
    for number, status in [(2, "Approved"), (3, "Approved"), (4, "Draft"), (5, "PendingReview")]:
        time.sleep(0.003)
        cards.update(each_sagemaker, card_name, content.small(str(number)), status)
    return card_name


def test_without_a_query_the_newest_version_comes_first(each_sagemaker, card):
    assert cards.versions(each_sagemaker, card) == [5, 4, 3, 2, 1]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"SortBy": "Version", "SortOrder": "Ascending"}, [1, 2, 3, 4, 5]),
        ({"SortOrder": "Descending"}, [5, 4, 3, 2, 1]),
        ({"ModelCardStatus": "Approved"}, [3, 2]),
        ({"ModelCardStatus": "Archived"}, []),
        ({"ModelCardStatus": "Draft", "SortOrder": "Ascending"}, [1, 4]),
    ],
)
def test_versions_are_ordered_and_filtered(each_sagemaker, card, query, expected):
    assert cards.versions(each_sagemaker, card, **query) == expected


def test_a_summary_tells_of_the_version(each_sagemaker, card):
    arn = each_sagemaker.describe_model_card(ModelCardName=card)["ModelCardArn"]
    summaries = each_sagemaker.list_model_card_versions(ModelCardName=card)["ModelCardVersionSummaryList"]

    assert {frozenset(summary) for summary in summaries} == {
        frozenset(
            {"ModelCardName", "ModelCardArn", "ModelCardStatus", "ModelCardVersion", "CreationTime", "LastModifiedTime"}
        )
    }
    assert {(summary["ModelCardName"], summary["ModelCardArn"]) for summary in summaries} == {(card, arn)}
    times = [summary["CreationTime"] for summary in summaries]
    assert times == sorted(times, reverse=True) and len(set(times)) == 5


def test_a_status_change_moves_the_versions_own_modification(each_sagemaker, card):
    def times(version):
        summaries = each_sagemaker.list_model_card_versions(ModelCardName=card)["ModelCardVersionSummaryList"]
        [found] = [summary for summary in summaries if summary["ModelCardVersion"] == version]
        return found["CreationTime"], found["LastModifiedTime"]

    before = {version: times(version) for version in (4, 5)}
    time.sleep(0.003)
    cards.update(each_sagemaker, card, status="Approved")

    assert times(4) == before[4]
    assert times(5)[0] == before[5][0] and times(5)[1] > before[5][1]


def test_bounds_of_the_versions_creation_are_exclusive(each_sagemaker, card):
    summaries = each_sagemaker.list_model_card_versions(ModelCardName=card)["ModelCardVersionSummaryList"]
    created = {summary["ModelCardVersion"]: summary["CreationTime"] for summary in summaries}

    assert cards.versions(each_sagemaker, card, CreationTimeAfter=created[3]) == [5, 4]
    assert cards.versions(each_sagemaker, card, CreationTimeBefore=created[3]) == [2, 1]
    assert cards.versions(each_sagemaker, card, CreationTimeAfter=created[1], CreationTimeBefore=created[3]) == [2]


def test_versions_are_listed_by_arn(each_sagemaker, card):
    arn = each_sagemaker.describe_model_card(ModelCardName=card)["ModelCardArn"]

    assert cards.versions(each_sagemaker, arn) == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("order", ["Ascending", "Descending"])
def test_pages_join_to_the_whole_list_while_versions_come(each_sagemaker, card, order):
    seen, query = [], {"SortOrder": order, "MaxResults": 2}
    while True:
        page = each_sagemaker.list_model_card_versions(ModelCardName=card, **query)
        seen += [summary["ModelCardVersion"] for summary in page["ModelCardVersionSummaryList"]]
        if len(seen) <= 4:
            cards.update(each_sagemaker, card, content.small(f"meanwhile {len(seen)}"))
        if "NextToken" not in page:
            break
        query["NextToken"] = page["NextToken"]

    assert seen == sorted(set(seen), reverse=order == "Descending")
    assert set(seen) >= {1, 2, 3, 4, 5}


def test_a_token_belongs_to_its_card(each_sagemaker, card):
    other = f"{card}-2"
    cards.create(each_sagemaker, other)
    token = each_sagemaker.list_model_card_versions(ModelCardName=card, MaxResults=1)["NextToken"]

    with refused("ValidationException"):
        each_sagemaker.list_model_card_versions(ModelCardName=other, MaxResults=1, NextToken=token)
    with refused("ValidationException"):
        each_sagemaker.list_model_card_versions(ModelCardName=card, SortOrder="Ascending", NextToken=token)


def test_an_unknown_card_does_not_exist(sagemaker, card_name):
    with refused("ResourceNotFound", "does not exist"):
        cards.versions(sagemaker, card_name)


def test_an_unknown_order_is_refused(sagemaker, card_name):
    cards.create(sagemaker, card_name)

    with refused("ValidationException", "at 'sortBy'", "Version"):
        cards.versions(sagemaker, card_name, SortBy="Name")
