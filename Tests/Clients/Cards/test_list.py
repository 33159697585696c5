"""ListModelCards through boto3: order, filters and pages."""

import datetime
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from harness import cards, content, wire
from harness.refusal import refused

NAMES = ["delta", "alpha", "Charlie", "bravo"]


@pytest.fixture
def four(each_sagemaker):
    """Four cards, created in the order of NAMES, some time apart."""
    for name in NAMES:
        cards.create(each_sagemaker, name)
        time.sleep(0.003)
    return each_sagemaker


def test_without_a_query_the_newest_card_comes_first(four):
    assert cards.names(four) == NAMES[::-1]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"SortBy": "CreationTime", "SortOrder": "Ascending"}, NAMES),
        ({"SortBy": "CreationTime", "SortOrder": "Descending"}, NAMES[::-1]),
        ({"SortBy": "CreationTime"}, NAMES[::-1]),
        ({"SortOrder": "Ascending"}, NAMES),
    ],
)
def test_cards_are_ordered_by_creation(four, query, expected):
    assert cards.names(four, **query) == expected


def test_cards_are_ordered_by_name(four):
    ascending = cards.names(four, SortBy="Name", SortOrder="Ascending")

    assert sorted(ascending, key=str.lower) == ["alpha", "bravo", "Charlie", "delta"]
    assert ascending in (sorted(NAMES), sorted(NAMES, key=str.lower))
    assert cards.names(four, SortBy="Name", SortOrder="Descending") == ascending[::-1]
    assert cards.names(four, SortBy="Name") == ascending


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("alpha", ["alpha"]),
        ("l", ["Charlie", "alpha", "delta"]),
        ("CHAR", ["Charlie"]),
        ("zulu", []),
        ("lph", ["alpha"]),
    ],
)
def test_names_are_filtered_without_regard_to_case(four, text, expected):
    assert sorted(cards.names(four, NameContains=text)) == sorted(expected)


@pytest.mark.parametrize("text", ["%", "_", "a_b", "-", "a-"])
def test_a_filter_that_could_not_be_a_name_is_refused(sagemaker, text):
    with refused("ValidationException", "at 'nameContains'"):
        sagemaker.list_model_cards(NameContains=text)


def test_cards_are_filtered_by_the_latest_versions_status(four):
    cards.update(four, "alpha", status="Approved")
    cards.update(four, "bravo", status="Approved")
    cards.update(four, "bravo", content.small("two"), "Archived")

    assert cards.names(four, ModelCardStatus="Approved") == ["alpha"]
    assert cards.names(four, ModelCardStatus="Archived") == ["bravo"]
    assert cards.names(four, ModelCardStatus="PendingReview") == []


def test_creation_bounds_are_exclusive(four):
    created = {
        summary["ModelCardName"]: summary["CreationTime"] for summary in four.list_model_cards()["ModelCardSummaries"]
    }

    assert cards.names(four, CreationTimeAfter=created["alpha"]) == ["bravo", "Charlie"]
    assert cards.names(four, CreationTimeBefore=created["alpha"]) == ["delta"]
    assert cards.names(four, CreationTimeAfter=created["delta"], CreationTimeBefore=created["bravo"]) == [
        "Charlie",
        "alpha",
    ]
    tomorrow = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=1)
    assert cards.names(four, CreationTimeAfter=tomorrow) == []


def test_filters_are_joined(four):
    cards.update(four, "delta", status="Approved")
    cards.update(four, "alpha", status="Approved")

    assert cards.names(four, NameContains="l", ModelCardStatus="Approved", SortBy="Name") == ["alpha", "delta"]


def test_a_summary_holds_what_the_header_says(each_sagemaker, card_name):
    arn = cards.create(each_sagemaker, card_name)
    cards.update(each_sagemaker, card_name, content.small("two"), "Approved")

    described = each_sagemaker.describe_model_card(ModelCardName=card_name)
    [summary] = each_sagemaker.list_model_cards()["ModelCardSummaries"]

    assert summary == {
        "ModelCardName": card_name,
        "ModelCardArn": arn,
        "ModelCardStatus": "Approved",
        "CreationTime": described["CreationTime"],
        "LastModifiedTime": described["LastModifiedTime"],
    }


@pytest.mark.parametrize(
    "query", [{}, {"SortBy": "Name"}, {"SortBy": "Name", "SortOrder": "Descending"}, {"NameContains": "a"}]
)
def test_pages_join_to_the_whole_list(four, query):
    whole = cards.names(four, **query)

    pages = list(four.get_paginator("list_model_cards").paginate(**query, PaginationConfig={"PageSize": 1}))

    assert [len(page["ModelCardSummaries"]) for page in pages][: len(whole)] == [1] * len(whole)
    assert [card["ModelCardName"] for page in pages for card in page["ModelCardSummaries"]] == whole


def test_the_last_page_has_no_token(four):
    assert "NextToken" not in four.list_model_cards(MaxResults=4)
    assert "NextToken" in four.list_model_cards(MaxResults=3)


def test_a_page_holds_a_hundred_unless_told_otherwise(each_sagemaker):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: cards.create(each_sagemaker, f"card-{n:03d}"), range(105)))

    first = each_sagemaker.list_model_cards(SortBy="Name")
    second = each_sagemaker.list_model_cards(SortBy="Name", NextToken=first["NextToken"])

    assert [len(page["ModelCardSummaries"]) for page in (first, second)] == [100, 5]
    assert "NextToken" not in second


def test_pages_neither_repeat_nor_skip_while_cards_come_and_go(each_sagemaker):
    kept = [f"kept-{n:02d}" for n in range(30)]
    doomed = [f"doomed-{n:02d}" for n in range(10)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda name: cards.create(each_sagemaker, name), kept + doomed))

    for order in ("Name", "CreationTime"):
        seen, query = [], {"MaxResults": 5, "SortBy": order, "SortOrder": "Ascending"}
        for turn in range(100):
            page = each_sagemaker.list_model_cards(**query)
            seen += [card["ModelCardName"] for card in page["ModelCardSummaries"]]
            cards.create(each_sagemaker, f"new-{order.lower()}-{turn:03d}")
            if doomed:
                each_sagemaker.delete_model_card(ModelCardName=doomed.pop())
            if "NextToken" not in page or turn > 40:
                break
            query["NextToken"] = page["NextToken"]
        assert len(seen) == len(set(seen))
        assert set(kept) <= set(seen)


@pytest.mark.parametrize(
    "other",
    [
        {"SortBy": "CreationTime"},
        {"SortOrder": "Descending"},
        {"NameContains": "a"},
        {"ModelCardStatus": "Draft"},
        {"CreationTimeAfter": datetime.datetime(2024, 1, 1)},
    ],
)
def test_a_token_belongs_to_its_query(four, other):
    query = {"SortBy": "Name", "SortOrder": "Ascending", "MaxResults": 1}
    token = four.list_model_cards(**query)["NextToken"]

    with refused("ValidationException"):
        four.list_model_cards(**(query | other), NextToken=token)
    assert cards.names(four, **(query | {"MaxResults": 3}), NextToken=token)


def test_a_token_of_another_list_is_refused(four):
    token = four.list_model_cards(MaxResults=1)["NextToken"]

    with refused("ValidationException"):
        four.list_model_card_versions(ModelCardName="alpha", NextToken=token)


@pytest.mark.parametrize("token", ["x", "AAAA", "bm90IGEgdG9rZW4=", "ä", "0" * 8192, "{}", "null"])
def test_an_invented_token_is_refused(sagemaker, token):
    with refused("ValidationException"):
        sagemaker.list_model_cards(NextToken=token)


def test_a_token_that_was_tampered_with_is_refused(four):
    token = four.list_model_cards(MaxResults=1)["NextToken"]

    for position in range(0, len(token), max(1, len(token) // 8)):
        changed = token[:position] + ("A" if token[position] != "A" else "B") + token[position + 1 :]
        with pytest.raises(Exception) as caught:
            page = four.list_model_cards(MaxResults=1, NextToken=changed)
            raise AssertionError(f"{changed!r} was taken for {token!r}: {page['ModelCardSummaries']}")
        assert caught.value.response["Error"]["Code"] == "ValidationException"


@pytest.mark.parametrize("size", [0, 101, -1, 2**31])
def test_a_page_size_out_of_range_is_refused(server, region, size):
    answer = wire.call(server, "ListModelCards", {"MaxResults": size}, region=region)

    assert (answer.status, answer.code) == (400, "ValidationException")
    assert "at 'maxResults'" in answer.json()["message"]


@pytest.mark.parametrize(
    ("query", "member"),
    [
        ({"SortBy": "Size"}, "sortBy"),
        ({"SortOrder": "Up"}, "sortOrder"),
        ({"ModelCardStatus": "Old"}, "modelCardStatus"),
    ],
)
def test_an_unknown_choice_is_refused(sagemaker, query, member):
    with refused("ValidationException", f"at '{member}'", "Member must satisfy enum value set"):
        sagemaker.list_model_cards(**query)
