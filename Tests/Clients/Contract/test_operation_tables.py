"""The server's tables of members and limits, compared with the service models that boto3 carries."""

import json
import re

import botocore.session
import pytest
from harness import commands

SESSION = botocore.session.get_session()
SAGEMAKER = SESSION.get_service_model("sagemaker")
METRICS = SESSION.get_service_model("sagemaker-metrics")
ALL_TABLES = json.loads(commands.cardinal("operations").stdout)
# Operations of the server's own are in no model.
TABLES = {name: table for name, table in ALL_TABLES.items() if not name.startswith("Cardinal.")}

REGISTRY = {
    *("CreateModel", "DescribeModel", "ListModels", "DeleteModel"),
    *("CreateTrainingJob", "DescribeTrainingJob", "ListTrainingJobs", "StopTrainingJob"),
    *("CreateModelPackageGroup", "DescribeModelPackageGroup", "ListModelPackageGroups", "DeleteModelPackageGroup"),
    *("PutModelPackageGroupPolicy", "GetModelPackageGroupPolicy", "DeleteModelPackageGroupPolicy"),
    *("CreateModelPackage", "DescribeModelPackage", "UpdateModelPackage", "ListModelPackages", "DeleteModelPackage"),
    *("BatchDescribeModelPackage", "Search", "GetSearchSuggestions", "AddTags", "ListTags", "DeleteTags"),
}

# Words that grow with every release of the model: the server takes any word of their form, and these among them.
GROWING = {
    "ProcessingInstanceType",
    "ProductionVariantInstanceType",
    "TrainingInstanceType",
    "TransformInstanceType",
}

# Where the server deliberately takes more than the model says, with the reason.
DEPARTURES = {
    "BatchPutMetrics.TrialComponentName": "training jobs may have capitals in their names, and are named as they are",
}


def model_of(operation):
    service = SAGEMAKER if operation in SAGEMAKER.operation_names else METRICS
    return service.operation_model(operation)


@pytest.mark.parametrize("operation", sorted(TABLES))
def test_every_member_and_limit_is_the_models(operation):
    model = model_of(operation)

    found = differences(operation, TABLES[operation]["input"], described(model.input_shape))

    assert [difference for difference in found if difference.path not in DEPARTURES] == []
    assert sorted(TABLES[operation]["errors"]) == sorted(shape.name for shape in model.error_shapes)


def test_every_departure_is_one_still():
    for path in (path for path in DEPARTURES if path.split(".")[0] in TABLES):
        operation = path.split(".")[0]
        found = differences(operation, TABLES[operation]["input"], described(model_of(operation).input_shape))

        assert path in [difference.path for difference in found]


def test_every_model_card_operation_of_the_model_is_there():
    cards = {name for name in SAGEMAKER.operation_names if "ModelCard" in name}

    assert cards <= set(TABLES)


def test_every_operation_of_the_registry_is_there():
    assert sorted(REGISTRY - set(TABLES)) == []


class Difference(str):
    """A sentence about a place where two described shapes differ."""

    path = None

    @classmethod
    def at(cls, path, sentence):
        difference = cls(f"{path}: {sentence}")
        difference.path = path
        return difference


def described(shape, around=()):
    """A botocore shape in the form of the server's tables; `around` are the names of the structures it lies in."""
    if shape.name in around:
        return {"type": "reference", "shape": shape.name}
    around += (shape.name,) if shape.type_name == "structure" else ()
    table = {"type": shape.type_name}
    if shape.type_name == "structure":
        table["required"] = sorted(shape.required_members)
        table["members"] = {name: described(member, around) for name, member in shape.members.items()}
        return table
    for key in ("min", "max", "pattern", "sensitive"):
        if key in shape.metadata:
            table[key] = shape.metadata[key]
    if shape.metadata.get("enum"):
        table["growing" if shape.name in GROWING else "enum"] = list(shape.metadata["enum"])
    if shape.type_name == "list":
        table["member"] = described(shape.member, around)
    if shape.type_name == "map":
        table["key"] = described(shape.key, around)
        table["value"] = described(shape.value, around)
    return table


def differences(path, ours, theirs):
    """Every place where two described shapes differ."""
    if ours["type"] != theirs["type"]:
        return [Difference.at(path, f"type {ours['type']} here, {theirs['type']} in the model")]
    if ours["type"] == "structure":
        return structure_differences(path, ours, theirs)
    if "growing" in theirs:
        return growth_differences(path, ours, theirs["growing"])
    found = [
        Difference.at(path, f"{key} {ours.get(key)!r} here, {theirs.get(key)!r} in the model")
        for key in ("min", "max", "pattern", "sensitive", "enum", "shape")
        if ours.get(key) != theirs.get(key)
    ]
    for part, mark in (("member", "[]"), ("key", "{key}"), ("value", "{value}")):
        if part in ours:
            found += differences(f"{path}{mark}", ours[part], theirs[part])
    return found


def structure_differences(path, ours, theirs):
    """The differences of two structures and of the members that both have."""
    found = []
    if sorted(ours["required"]) != sorted(theirs["required"]):
        sentence = f"required {sorted(ours['required'])} here, {sorted(theirs['required'])} in the model"
        found.append(Difference.at(path, sentence))
    for name in sorted(set(ours["members"]) ^ set(theirs["members"])):
        found.append(Difference.at(f"{path}.{name}", "not in both"))
    for name in sorted(set(ours["members"]) & set(theirs["members"])):
        found += differences(f"{path}.{name}", ours["members"][name], theirs["members"][name])
    return found


def growth_differences(path, ours, words):
    """The words of a growing set that the server would refuse."""
    lengths = range(ours["min"], ours["max"] + 1)
    return [
        Difference.at(path, f"{word} is refused here")
        for word in words
        if "enum" in ours or not re.fullmatch(ours["pattern"], word) or len(word) not in lengths
    ]
