"""The operations on groups of model packages and on their policies, through boto3."""

import json
import time

import pytest
from harness import clients, registry
from harness.refusal import refused

POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*"}]})


def names(client, **query):
    listed = client.list_model_package_groups(**query)["ModelPackageGroupSummaryList"]
    return [group["ModelPackageGroupName"] for group in listed]


def test_a_group_is_created_described_and_deleted(each_sagemaker):
    arn = each_sagemaker.create_model_package_group(
        ModelPackageGroupName="churn", ModelPackageGroupDescription="who leaves"
    )["ModelPackageGroupArn"]
    assert arn == registry.arn(each_sagemaker, "model-package-group/churn")

    for name in ("churn", arn):
        found = each_sagemaker.describe_model_package_group(ModelPackageGroupName=name)
        found.pop("ResponseMetadata")
        assert abs(found.pop("CreationTime").timestamp() - time.time()) < 60
        assert found.pop("CreatedBy")["IamIdentity"]["Arn"].startswith("arn:aws:iam::")
        assert found == {
            "ModelPackageGroupName": "churn",
            "ModelPackageGroupArn": arn,
            "ModelPackageGroupDescription": "who leaves",
            "ModelPackageGroupStatus": "Completed",
        }

    each_sagemaker.delete_model_package_group(ModelPackageGroupName=arn)
    for call in (each_sagemaker.describe_model_package_group, each_sagemaker.delete_model_package_group):
        with refused("ValidationException", "does not exist"):
            call(ModelPackageGroupName="churn")


def test_a_name_that_is_taken_is_refused_as_the_sdk_expects_it(each_sagemaker):
    registry.group(each_sagemaker)

    with refused("ValidationException", "already exists", "Cannot create already existing"):
        registry.group(each_sagemaker)


def test_groups_belong_to_their_region(server, sagemaker, region):
    registry.group(sagemaker)
    elsewhere = clients.client(server, "sagemaker", f"{region}-b")

    assert names(elsewhere) == []
    registry.group(elsewhere)


def test_groups_are_listed_newest_first_or_by_name(each_sagemaker):
    for name in ("b", "c", "a"):
        registry.group(each_sagemaker, name)
        time.sleep(0.005)

    assert names(each_sagemaker) == ["a", "c", "b"]
    assert names(each_sagemaker, SortBy="Name") == ["a", "b", "c"]
    assert names(each_sagemaker, SortBy="Name", SortOrder="Descending") == ["c", "b", "a"]
    assert names(each_sagemaker, NameContains="C") == ["c"]
    assert names(each_sagemaker, CrossAccountFilterOption="CrossAccount") == []


@pytest.mark.parametrize("query", [{}, {"SortBy": "Name"}, {"SortBy": "CreationTime", "SortOrder": "Ascending"}])
def test_pages_hold_every_group_once(each_sagemaker, query):
    for number in range(7):
        registry.group(each_sagemaker, f"group-{number}")

    pages = each_sagemaker.get_paginator("list_model_package_groups").paginate(
        PaginationConfig={"PageSize": 3}, **query
    )

    found = [
        [group["ModelPackageGroupName"] for group in page["ModelPackageGroupSummaryList"]] for page in pages
    ]
    assert [len(page) for page in found] == [3, 3, 1]
    assert sum(found, []) == names(each_sagemaker, **query)


def test_a_group_with_packages_stays(each_sagemaker):
    registry.group(each_sagemaker)
    arn = registry.version(each_sagemaker)

    with refused("ConflictException"):
        each_sagemaker.delete_model_package_group(ModelPackageGroupName="churn")
    each_sagemaker.delete_model_package(ModelPackageName=arn)
    each_sagemaker.delete_model_package_group(ModelPackageGroupName="churn")


def test_a_policy_is_kept_as_it_was_put(each_sagemaker):
    registry.group(each_sagemaker)

    answer = each_sagemaker.put_model_package_group_policy(ModelPackageGroupName="churn", ResourcePolicy=POLICY)

    assert answer["ModelPackageGroupArn"] == registry.arn(each_sagemaker, "model-package-group/churn")
    found = each_sagemaker.get_model_package_group_policy(ModelPackageGroupName="churn")
    assert found["ResourcePolicy"] == POLICY
    each_sagemaker.put_model_package_group_policy(ModelPackageGroupName="churn", ResourcePolicy="{}")
    found = each_sagemaker.get_model_package_group_policy(ModelPackageGroupName="churn")
    assert found["ResourcePolicy"] == "{}"

    each_sagemaker.delete_model_package_group_policy(ModelPackageGroupName="churn")
    for call in (
        each_sagemaker.get_model_package_group_policy,
        each_sagemaker.delete_model_package_group_policy,
    ):
        with refused("ValidationException", "Cannot find resource policy"):
            call(ModelPackageGroupName="churn")


@pytest.mark.parametrize("policy", ["not json", "[1]", '"text"', "{" * 20481])
def test_what_is_no_policy_is_refused(sagemaker, policy):
    registry.group(sagemaker)

    with refused("ValidationException"):
        sagemaker.put_model_package_group_policy(ModelPackageGroupName="churn", ResourcePolicy=policy)


def test_a_missing_group_is_told_from_a_missing_policy(sagemaker):
    for call in (sagemaker.get_model_package_group_policy, sagemaker.delete_model_package_group_policy):
        with refused("ValidationException", "Cannot find Model Package Group"):
            call(ModelPackageGroupName="churn")
    with refused("ValidationException", "Cannot find Model Package Group"):
        sagemaker.put_model_package_group_policy(ModelPackageGroupName="churn", ResourcePolicy="{}")
