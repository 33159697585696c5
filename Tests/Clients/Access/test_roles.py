"""Roles, which the SageMaker SDK looks up when it is given a name without a path."""

import json

import pytest
import sagemaker
from harness import clients, commands, environment


@pytest.fixture
def iam(server):
    return clients.client(server, "iam")


def test_no_role_is_there_that_nobody_made(iam):
    with pytest.raises(iam.exceptions.NoSuchEntityException, match="The role with name training cannot be found"):
        iam.get_role(RoleName="training")


def test_a_role_is_made_found_listed_and_removed(iam):
    policy = {"Version": "2012-10-17", "Statement": []}
    made = iam.create_role(RoleName="made-by-boto3", AssumeRolePolicyDocument=json.dumps(policy))["Role"]
    found = iam.get_role(RoleName="made-by-boto3")["Role"]

    assert found == made
    assert found["Arn"] == f"arn:aws:iam::{environment.ACCOUNT}:role/made-by-boto3"
    assert found["AssumeRolePolicyDocument"] == policy
    assert found["RoleName"] in [role["RoleName"] for role in iam.list_roles()["Roles"]]
    iam.delete_role(RoleName="made-by-boto3")
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.delete_role(RoleName="made-by-boto3")


def test_a_name_is_given_once_and_is_checked(iam):
    iam.create_role(RoleName="once", AssumeRolePolicyDocument="{}")
    with pytest.raises(iam.exceptions.EntityAlreadyExistsException):
        iam.create_role(RoleName="ONCE", AssumeRolePolicyDocument="{}")
    for name in ("a/b", "ro le", "é"):
        with pytest.raises(iam.exceptions.ClientError, match="ValidationError"):
            iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")


def test_the_command_line_makes_the_role_that_the_sdk_looks_up(server, monkeypatch):
    done = commands.cardinal("roles", "create", "SageMakerRole", variables={"AWS_ENDPOINT_URL": server.endpoint}, check=True)
    arn = f"arn:aws:iam::{environment.ACCOUNT}:role/SageMakerRole"
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.endpoint)
    session = sagemaker.Session(boto_session=clients.session(), default_bucket="unused")

    assert arn in done.stdout
    assert session.expand_role("SageMakerRole") == arn
    with pytest.raises(session.boto_session.client("iam").exceptions.NoSuchEntityException):
        session.expand_role("NobodyMadeThis")
