"""What a search cannot be, and the sentence that it is refused with."""

import pytest
from harness import wire
from harness.refusal import refused
from harness.searches import where

NAME = where("ModelCardName", "Equals", "a")


@pytest.mark.parametrize(
    ("filters", "texts"),
    [
        ([where("Nothing", "Equals", "x")], ["Unknown property name: Nothing", "GetSearchSuggestions"]),
        ([where("modelcardname", "Equals", "x")], ["Unknown property name: modelcardname"]),
        ([where("Tags", "Equals", "x")], ["Tags.<key>"]),
        ([where("RiskRating", "GreaterThan", "Low")], ["GreaterThan", "RiskRating", "is a text"]),
        ([where("ModelCardVersion", "Contains", "1")], ["Contains", "ModelCardVersion", "is a number"]),
        ([where("ModelCardVersion", "Equals", "one")], ["'one'", "ModelCardVersion", "must be a number"]),
        ([where("CreationTime", "LessThan", "yesterday")], ["'yesterday'", "CreationTime", "must be a time"]),
        ([where("RiskRating", "Equals")], ["RiskRating", "needs a Value"]),
        ([where("SecurityConfig", "Equals", "x")], ["SecurityConfig", "such as SecurityConfig.KmsKeyId"]),
        (
            [where("ModelCardName", "Contains", "a"), where("RiskRating", "Contains", "b")],
            ["'CONTAINS' operator usage limit of 1 exceeded."],
        ),
    ],
)
def test_a_filter_that_cannot_be_answered(sagemaker, filters, texts):
    with refused("ValidationException", *texts):
        sagemaker.search(Resource="ModelCard", SearchExpression={"Filters": filters})


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ({}, "at least one of Filters, NestedFilters and SubExpressions"),
        ({"SubExpressions": [{}]}, "at least one of"),
        ({"Filters": [NAME] * 21}, "'searchExpression.filters' failed to satisfy constraint"),
        ({"SubExpressions": [{"Filters": [NAME] * 17}] * 3}, "at most 50"),
        ({"NestedFilters": [{"NestedPropertyName": "Tags", "Filters": [NAME]}]}, "is not about Tags"),
        ({"NestedFilters": [{"NestedPropertyName": "Nothing", "Filters": [NAME]}]}, "Unknown property name: Nothing"),
        ({"Filters": [where("ModelCardName", "Like", "x")]}, "Member must satisfy enum value set"),
        ({"Filters": [{"Name": "ModelCardName", "Value": "x" * 1025}]}, "length less than or equal to 1024"),
    ],
)
def test_an_expression_that_cannot_be_answered(sagemaker, expression, text):
    with refused("ValidationException", text):
        sagemaker.search(Resource="ModelCard", SearchExpression=expression)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ({"Resource": "Card"}, "at 'resource' failed to satisfy constraint: Member must satisfy enum value set: [Tr"),
        ({"SortBy": "Nothing"}, "Unknown property name: Nothing"),
        ({"SortOrder": "Up"}, "'sortOrder' failed to satisfy constraint"),
        ({"MaxResults": 101}, "'maxResults' failed to satisfy constraint"),
        ({"NextToken": "nonsense"}, "NextToken"),
        ({"VisibilityConditions": [{"Key": "team", "Value": "x"}]}, "Tags.<key>"),
    ],
)
def test_a_query_that_cannot_be_answered(sagemaker, query, text):
    with refused("ValidationException", text):
        sagemaker.search(**({"Resource": "ModelCard"} | query))


def test_expressions_in_expressions_end_somewhere(server):
    expression = {"Filters": [NAME]}
    for _ in range(400):
        expression = {"SubExpressions": [expression]}

    answer = wire.call(server, "Search", {"Resource": "ModelCard", "SearchExpression": expression})

    assert answer.status == 400
    assert answer.code in ("SerializationException", "ValidationException")


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE card; --", "%", "_", "?", "\\", "\U0010ffff", "a\u0301", "🙂", "1 OR 1=1"]
)
def test_names_and_values_are_never_a_part_of_a_statement(each_sagemaker, text):
    for name in (f"Tags.{text}", f"HyperParameters.{text}", f"Metrics.{text}"):
        for query in ({"SearchExpression": {"Filters": [where(name, "Exists")]}}, {"SortBy": name}):
            assert each_sagemaker.search(Resource="TrainingJob", **query)["Results"] == []
    for operator in ("Equals", "Contains", "In"):
        found = each_sagemaker.search(
            Resource="ModelCard", SearchExpression={"Filters": [where("ModelCardName", operator, text)]}
        )
        assert found["Results"] == []
