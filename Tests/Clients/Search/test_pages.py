"""Order, pages, counts and suggestions, through boto3."""

import pytest
from harness import cards, clients, content, stock
from harness.refusal import refused
from harness.searches import name_of, names, where

RATINGS = ["High", "Low", None, "Medium", "Low", None, "High"]


@pytest.fixture
def seven(each_sagemaker):
    """Seven cards with ratings and tags, some without."""
    for number, rating in enumerate(RATINGS):
        text = content.small(intended_uses={"risk_rating": rating}) if rating else "{}"
        tags = [{"Key": "number", "Value": str(number)}, {"Key": "all", "Value": "1"}][number % 2 :]
        cards.create(each_sagemaker, f"card-{number}", text, Tags=tags)
    return each_sagemaker


QUERIES = [
    {},
    {"SortBy": "ModelCardName", "SortOrder": "Ascending"},
    {"SortBy": "RiskRating", "SortOrder": "Ascending"},
    {"SortBy": "RiskRating", "SortOrder": "Descending"},
    {"SortBy": "Tags.number"},
    {"SortBy": "CreationTime"},
    {"SearchExpression": {"Filters": [where("Tags.all", "Equals", "1")]}},
    {"SearchExpression": {"Filters": [where("RiskRating", "NotEquals", "Low")]}, "SortBy": "ModelCardVersion"},
]


@pytest.mark.parametrize("query", QUERIES)
def test_pages_join_to_all_hits(seven, query):
    whole = names(seven, "ModelCard", **query)
    pages = seven.get_paginator("search").paginate(Resource="ModelCard", **query, PaginationConfig={"PageSize": 2})

    assert [name_of(hit) for page in pages for hit in page["Results"]] == whole
    assert len(whole) == len(set(whole)) >= 5


def test_hits_without_a_value_come_last_in_both_directions(seven):
    ascending = names(seven, "ModelCard", SortBy="RiskRating", SortOrder="Ascending")
    descending = names(seven, "ModelCard", SortBy="RiskRating", SortOrder="Descending")

    assert ascending == ["card-0", "card-6", "card-1", "card-4", "card-3", "card-2", "card-5"]
    assert descending == ["card-3", "card-4", "card-1", "card-6", "card-0", "card-5", "card-2"]


def test_the_number_of_hits_is_that_of_all_pages(seven):
    page = seven.search(
        Resource="ModelCard", SearchExpression={"Filters": [where("RiskRating", "Exists")]}, MaxResults=2
    )

    assert len(page["Results"]) == 2
    assert page["TotalHits"] == {"Value": 5, "Relation": "EqualTo"}
    assert seven.search(Resource="TrainingJob")["TotalHits"] == {"Value": 0, "Relation": "EqualTo"}


def test_a_token_belongs_to_its_query(seven, each_server, region):
    token = seven.search(Resource="ModelCard", MaxResults=1)["NextToken"]
    elsewhere = clients.client(each_server, "sagemaker", region + "9")

    for client, query in [
        (seven, {"SortOrder": "Ascending"}),
        (seven, {"SortBy": "ModelCardName"}),
        (seven, {"SearchExpression": {"Filters": [where("RiskRating", "Exists")]}}),
        (seven, {"VisibilityConditions": [{"Key": "Tags.a", "Value": "b"}]}),
        (elsewhere, {}),
    ]:
        with refused("ValidationException", "NextToken"):
            client.search(Resource="ModelCard", NextToken=token, **query)
    assert names(seven, "ModelCard", NextToken=token, MaxResults=100) == names(seven, "ModelCard")[1:]


def test_visibility_conditions_hide_other_values(seven):
    conditions = [{"Key": "Tags.number", "Value": "4"}]

    # Odd cards have no such tag, so they stay visible.
    assert set(names(seven, "ModelCard", VisibilityConditions=conditions)) == {"card-1", "card-3", "card-4", "card-5"}


def test_regions_are_searched_apart(seven, each_server, region):
    elsewhere = clients.client(each_server, "sagemaker", region + "9")

    assert names(elsewhere, "ModelCard") == []


def test_other_accounts_share_nothing(seven):
    assert names(seven, "ModelCard", CrossAccountFilterOption="CrossAccount") == []
    assert len(names(seven, "ModelCard", CrossAccountFilterOption="SameAccount")) == 7


@pytest.mark.parametrize("resource", ["Endpoint", "Experiment", "FeatureGroup", "Pipeline", "ImageVersion"])
def test_kinds_that_are_not_here_have_no_hits(sagemaker, resource):
    page = sagemaker.search(Resource=resource, SearchExpression={"Filters": [where("Anything", "Equals", "x")]})

    assert page["Results"] == []
    assert page["TotalHits"] == {"Value": 0, "Relation": "EqualTo"}


def suggestions(client, resource, hint=None):
    query = {} if hint is None else {"SuggestionQuery": {"PropertyNameQuery": {"PropertyNameHint": hint}}}
    found = client.get_search_suggestions(Resource=resource, **query)["PropertyNameSuggestions"]
    return [suggestion["PropertyName"] for suggestion in found]


def test_names_are_suggested(seven, each_server, region):
    stock.training_job(seven, "train", HyperParameters={"eta": "1"})
    stock.metrics(each_server, region, "train", auc=0.5)

    assert suggestions(seven, "ModelCard", "ModelCardN") == ["ModelCardName"]
    assert suggestions(seven, "ModelCard", "Tags.") == ["Tags.all", "Tags.number"]
    assert suggestions(seven, "TrainingJob", "HyperParameters.") == ["HyperParameters.eta"]
    assert suggestions(seven, "TrainingJob", "Metrics.") == ["Metrics.auc"]
    assert suggestions(seven, "Endpoint") == []


@pytest.mark.parametrize("resource", ["ModelCard", "Model", "ModelPackage", "ModelPackageGroup", "TrainingJob"])
def test_every_suggestion_can_be_searched_and_sorted_by(each_sagemaker, resource):
    names_of_properties = suggestions(each_sagemaker, resource)

    assert "LastModifiedTime" in names_of_properties
    for name in names_of_properties:
        assert names(each_sagemaker, resource, where(name, "Exists"), SortBy=name) == []
