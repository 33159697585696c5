"""Random searches, compared with a plain reading of the same expressions over the records themselves."""

import random

import pytest
from harness import stock

TEAMS = ["risk", "Risk", "ads", "10", "9"]
VALUES = ["10", "9", "1e1", "0.5", "-3", "alpha", "Alpha", "a%b", "é"]
HOSTS = ["first", "second"]
LIST = "InferenceSpecification.Containers"
NAMES = [
    "Tags.team",
    "ModelPackageVersion",
    "ModelApprovalStatus",
    "Domain",
    "InferenceSpecification.SupportedContentTypes",
    f"{LIST}.Environment.A",
    f"{LIST}.ContainerHostname",
    "CustomerMetadataProperties.owner",
]
BELOW = ["Environment.A", "ContainerHostname", "Image"]
OPERATORS = ["Equals", "NotEquals", "In", "Exists", "NotExists"]


@pytest.mark.parametrize("seed", range(4))
def test_random_searches_find_what_they_ask_for_on_every_page(each_sagemaker, seed):
    dice = random.Random(seed)
    fill(each_sagemaker, dice)
    records = [hit["ModelPackage"] for hit in each_sagemaker.search(Resource="ModelPackage")["Results"]]
    assert len(records) == 40

    for _ in range(25):
        expression, holds = any_expression(dice)
        sort, ascending = dice.choice(NAMES), dice.random() < 0.5
        wanted = [record for record in records if holds(record)]
        wanted.sort(key=place, reverse=not ascending)
        wanted.sort(key=lambda record: order(record, sort), reverse=not ascending)
        wanted.sort(key=lambda record: kind(record, sort))
        pages = each_sagemaker.get_paginator("search").paginate(
            Resource="ModelPackage",
            SearchExpression=expression,
            SortBy=sort,
            SortOrder="Ascending" if ascending else "Descending",
            PaginationConfig={"PageSize": dice.choice([1, 3, 100])},
        )
        pages = list(pages)

        found = [hit["ModelPackage"]["ModelPackageArn"] for page in pages for hit in page["Results"]]
        assert found == [record["ModelPackageArn"] for record in wanted], (expression, sort, ascending)
        assert {page["TotalHits"]["Value"] for page in pages} == {len(wanted)}


def fill(client, dice):
    """Forty packages of two groups and of none, with much that is missing and much that is the same."""
    for group in ("churn", "Fraud"):
        stock.group(client, group, Tags=[{"Key": "team", "Value": dice.choice(TEAMS)}])
    for number in range(40):
        some = {
            "ModelApprovalStatus": dice.choice(["Approved", "Rejected"]),
            "Domain": dice.choice(["TEXT", "IMAGE"]),
            "CustomerMetadataProperties": {"owner": dice.choice(["anna", "Anna", "7"])},
            "InferenceSpecification": {
                "Containers": [container(dice) for _ in range(dice.randint(1, 3))],
                "SupportedContentTypes": dice.sample(["text/csv", "application/json"], dice.randint(0, 2)),
            },
        }
        members = {name: value for name, value in some.items() if dice.random() < 0.8}
        if dice.random() < 0.7:
            client.create_model_package(ModelPackageGroupName=dice.choice(["churn", "Fraud"]), **members)
        else:
            tags = [{"Key": "team", "Value": dice.choice(TEAMS)}] if dice.random() < 0.5 else []
            client.create_model_package(ModelPackageName=f"alone-{number}", Tags=tags, **members)


def container(dice):
    """A container with some of its parts."""
    parts = {"ContainerHostname": dice.choice(HOSTS), "Environment": {"A": dice.choice(VALUES)}}
    return {"Image": dice.choice(["i:1", "i:2"])} | {name: part for name, part in parts.items() if dice.random() < 0.6}


def any_expression(dice, depth=0):
    """An expression, and a function that tells of a record whether it satisfies the expression."""
    parts = [any_filter(dice) for _ in range(dice.randint(1, 2))]
    expression, tests = {"Filters": [one for one, _ in parts]}, [test for _, test in parts]
    if dice.random() < 0.4:
        nested, test = any_nested(dice)
        expression["NestedFilters"] = [nested]
        tests.append(test)
    if depth < 2 and dice.random() < 0.4:
        inner, test = any_expression(dice, depth + 1)
        expression["SubExpressions"] = [inner]
        tests.append(test)
    expression["Operator"] = dice.choice(["And", "Or"])
    joined = any if expression["Operator"] == "Or" else all
    return expression, lambda record: joined(test(record) for test in tests)


def any_filter(dice):
    """A filter on a property, and its test of a record."""
    name = dice.choice(NAMES)
    operator = dice.choice([one for one in OPERATORS if one != "In" or name != "ModelPackageVersion"])
    one = filter_on(dice, name, operator)
    return one, lambda record: satisfies(one, values(record, name))


def any_nested(dice):
    """Conditions on one container, and their test of a record."""
    names = [f"{LIST}.{dice.choice(BELOW)}" for _ in range(dice.randint(1, 2))]
    filters = [filter_on(dice, name, dice.choice(OPERATORS)) for name in names]

    def test(record):
        found = record.get("InferenceSpecification", {}).get("Containers", [])
        return any(
            all(satisfies(one, below(each, one["Name"].removeprefix(f"{LIST}.").split("."))) for one in filters)
            for each in found
        )

    return {"NestedPropertyName": LIST, "Filters": filters}, test


def filter_on(dice, name, operator):
    """A filter, with a value that something may have."""
    if operator in ("Exists", "NotExists"):
        return {"Name": name, "Operator": operator}
    if name == "ModelPackageVersion":
        return {"Name": name, "Operator": operator, "Value": str(dice.randint(1, 12))}
    pool = TEAMS + VALUES + HOSTS + ["i:1", "i:2", "Approved", "TEXT", "text/csv", "anna"]
    return {"Name": name, "Operator": operator, "Value": ",".join(dice.sample(pool, 4 if operator == "In" else 1))}


def satisfies(one, found):
    """Whether the values that a property has satisfy a filter on it."""
    texts = [str(value) for value in found]
    match one["Operator"]:
        case "Exists":
            return bool(texts)
        case "NotExists":
            return not texts
        case "NotEquals":
            return one["Value"] not in texts
        case "In":
            return any(value in texts for value in one["Value"].split(","))
    return one["Value"] in texts


def values(record, name):
    """All values that a record has under a dotted name."""
    if name.startswith("Tags."):
        return [tag["Value"] for tag in record.get("Tags", []) if f"Tags.{tag['Key']}" == name]
    return below(record, name.split("."))


def below(value, names):
    """All values at a path, through lists."""
    if isinstance(value, list):
        return [found for element in value for found in below(element, names)]
    if not names:
        return [value]
    return below(value[names[0]], names[1:]) if isinstance(value, dict) and names[0] in value else []


def numbers(record, name):
    """The values that spell numbers; tags and words of the API are texts, whatever they spell."""
    if name.startswith("Tags."):
        return []
    found = []
    for value in values(record, name):
        try:
            found.append(float(value))
        except ValueError:
            pass
    return found


def kind(record, name):
    """Numbers come before texts, and both before nothing."""
    return 0 if numbers(record, name) else 1 if values(record, name) else 2


def order(record, name):
    """The least number, or else the least text; texts compare byte by byte."""
    found = numbers(record, name)
    if found:
        return (min(found), b"")
    return (0, min((str(value).encode() for value in values(record, name)), default=b""))


def place(record):
    """Names break ties; a version comes by its group and number."""
    if "ModelPackageName" in record:
        return (record["ModelPackageName"].encode(), 0)
    return (record["ModelPackageGroupName"].encode(), record["ModelPackageVersion"])
