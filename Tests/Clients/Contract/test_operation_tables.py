"""The server's tables of members and limits, compared with the service model that boto3 carries."""

import json

import botocore.session
import pytest
from harness import commands

MODEL = botocore.session.get_session().get_service_model("sagemaker")
TABLES = json.loads(commands.cardinal("operations").stdout)


@pytest.mark.parametrize("operation", sorted(TABLES))
def test_every_member_and_limit_is_the_models(operation):
    model = MODEL.operation_model(operation)

    assert differences(operation, TABLES[operation]["input"], described(model.input_shape)) == []
    assert sorted(TABLES[operation]["errors"]) == sorted(shape.name for shape in model.error_shapes)


def test_every_model_card_operation_of_the_model_is_there():
    cards = {name for name in MODEL.operation_names if "ModelCard" in name}

    assert cards <= set(TABLES)


def described(shape):
    """A botocore shape in the form of the server's tables."""
    table = {"type": shape.type_name}
    if shape.type_name == "structure":
        table["required"] = sorted(shape.required_members)
        table["members"] = {name: described(member) for name, member in shape.members.items()}
        return table
    for key in ("min", "max", "pattern", "sensitive"):
        if key in shape.metadata:
            table[key] = shape.metadata[key]
    if shape.metadata.get("enum"):
        table["enum"] = list(shape.metadata["enum"])
    if shape.type_name == "list":
        table["member"] = described(shape.member)
    return table


def differences(path, ours, theirs):
    """Every place where two described shapes differ, as sentences."""
    if ours["type"] != theirs["type"]:
        return [f"{path}: type {ours['type']} here, {theirs['type']} in the model"]
    if ours["type"] == "structure":
        return structure_differences(path, ours, theirs)
    found = [
        f"{path}: {key} {ours.get(key)!r} here, {theirs.get(key)!r} in the model"
        for key in ("min", "max", "pattern", "sensitive", "enum")
        if ours.get(key) != theirs.get(key)
    ]
    if ours["type"] == "list":
        found += differences(f"{path}[]", ours["member"], theirs["member"])
    return found


def structure_differences(path, ours, theirs):
    """The differences of two structures and of the members that both have."""
    found = []
    if sorted(ours["required"]) != sorted(theirs["required"]):
        found.append(f"{path}: required {sorted(ours['required'])} here, {sorted(theirs['required'])} in the model")
    for name in sorted(set(ours["members"]) ^ set(theirs["members"])):
        found.append(f"{path}.{name}: not in both")
    for name in sorted(set(ours["members"]) & set(theirs["members"])):
        found += differences(f"{path}.{name}", ours["members"][name], theirs["members"][name])
    return found
