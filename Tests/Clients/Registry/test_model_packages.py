"""The operations on model packages, through boto3 and the SDK."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import sagemaker as sdk
from harness import clients, registry
from harness.refusal import refused
from sagemaker.model_card import ModelPackage

EVERYTHING = {
    "ModelPackageDescription": "second try",
    "ModelPackageRegistrationType": "Registered",
    "InferenceSpecification": {
        "Containers": [
            {
                "ContainerHostname": "churn",
                "Image": "1.dkr.ecr.us-west-2.amazonaws.com/churn:1",
                "ImageDigest": f"sha256:{'0' * 64}",
                "ModelDataUrl": "s3://models/churn/model.tar.gz",
                "Environment": {"LEVEL": "2", "EMPTY": ""},
                "ModelInput": {"DataInputConfig": '{"shape": [1, 2]}'},
                "Framework": "XGBOOST",
                "FrameworkVersion": "1.7",
                "NearestModelName": "churn",
            }
        ],
        "SupportedTransformInstanceTypes": ["ml.m5.large"],
        "SupportedRealtimeInferenceInstanceTypes": ["ml.m5.large", "ml.c5.xlarge"],
        "SupportedContentTypes": ["text/csv"],
        "SupportedResponseMIMETypes": ["text/csv"],
    },
    "SourceAlgorithmSpecification": {
        "SourceAlgorithms": [{"AlgorithmName": "xgboost", "ModelDataUrl": "s3://models/source.tar.gz"}]
    },
    "CertifyForMarketplace": False,
    "ModelApprovalStatus": "Approved",
    "MetadataProperties": {"CommitId": "abc", "Repository": "git", "GeneratedBy": "me", "ProjectId": "p"},
    "ModelMetrics": {
        "ModelQuality": {"Statistics": {"ContentType": "application/json", "S3Uri": "s3://reports/quality.json"}},
        "Bias": {"Report": {"ContentType": "application/json", "S3Uri": "s3://reports/bias.json"}},
        "Explainability": {},
    },
    "Domain": "MACHINE_LEARNING",
    "Task": "CLASSIFICATION",
    "SamplePayloadUrl": "s3://models/payload.tar.gz",
    "CustomerMetadataProperties": {"größe": "1", "stage": "dev"},
    "DriftCheckBaselines": {
        "Bias": {"ConfigFile": {"ContentType": "application/json", "S3Uri": "s3://reports/config.json"}}
    },
    "AdditionalInferenceSpecifications": [{"Name": "small", "Containers": [{"Image": "small:1"}]}],
    "SkipModelValidation": "None",
    "SourceUri": "s3://models/source",
    "SecurityConfig": {"KmsKeyId": "alias/models"},
    "ModelLifeCycle": {"Stage": "Development", "StageStatus": "InProgress", "StageDescription": "d"},
}


@pytest.fixture
def group(each_sagemaker):
    return registry.group(each_sagemaker)


@pytest.fixture
def session(server, region, bucket):
    return sdk.Session(
        boto_session=clients.session(region),
        sagemaker_client=clients.client(server, "sagemaker", region),
        default_bucket=bucket,
    )


def listed(client, **query):
    found = client.list_model_packages(**query)["ModelPackageSummaryList"]
    return [package["ModelPackageArn"].split("model-package/")[1] for package in found]


def test_everything_that_a_version_can_have_comes_back(each_sagemaker, group):
    arn = each_sagemaker.create_model_package(ModelPackageGroupName=group, **EVERYTHING)["ModelPackageArn"]
    assert arn == registry.arn(each_sagemaker, "model-package/churn/1")

    for name in (arn, "churn/1"):
        found = registry.described(each_sagemaker, name)
        assert abs(found.pop("CreationTime").timestamp() - time.time()) < 60
        assert found.pop("CreatedBy")["IamIdentity"]["Arn"].startswith("arn:aws:iam::")
        assert found == EVERYTHING | {
            "ModelPackageGroupName": "churn",
            "ModelPackageVersion": 1,
            "ModelPackageArn": arn,
            "ModelPackageStatus": "Completed",
            "ModelPackageStatusDetails": {"ValidationStatuses": [], "ImageScanStatuses": []},
        }


def test_a_package_without_a_group_has_a_name_and_no_version(each_sagemaker):
    arn = each_sagemaker.create_model_package(ModelPackageName="scorer")["ModelPackageArn"]
    assert arn == registry.arn(each_sagemaker, "model-package/scorer")

    found = registry.described(each_sagemaker, "scorer")

    assert set(found) == {
        "ModelPackageName",
        "ModelPackageArn",
        "CreationTime",
        "CreatedBy",
        "ModelPackageStatus",
        "ModelPackageStatusDetails",
    }
    with refused("ValidationException", "ModelPackage already exists"):
        each_sagemaker.create_model_package(ModelPackageName="scorer")


def test_a_package_needs_exactly_one_place(sagemaker):
    registry.group(sagemaker)

    with refused("ValidationException", "Missing ARN."):
        sagemaker.create_model_package()
    with refused("ValidationException", "Both ModelPackageName and ModelPackageGroupName are provided in the input."):
        sagemaker.create_model_package(ModelPackageName="a", ModelPackageGroupName="churn")
    with refused("ValidationException", "does not exist"):
        sagemaker.create_model_package(ModelPackageGroupName="absent")


def test_numbers_are_given_once_even_to_many_at_a_time(each_sagemaker, group):
    with ThreadPoolExecutor(8) as pool:
        arns = list(pool.map(lambda _: registry.version(each_sagemaker, group), range(24)))
    assert sorted(int(arn.rsplit("/")[-1]) for arn in arns) == list(range(1, 25))

    each_sagemaker.delete_model_package(ModelPackageName="churn/24")

    assert registry.version(each_sagemaker, group).endswith("churn/25")


def test_a_call_that_is_repeated_creates_one_package(each_sagemaker, group):
    with ThreadPoolExecutor(8) as pool:
        arns = set(
            pool.map(lambda _: registry.version(each_sagemaker, group, ClientToken="once", Domain="a"), range(8))
        )
    assert len(arns) == 1

    with refused("ConflictException", arns.pop()):
        registry.version(each_sagemaker, group, ClientToken="once", Domain="b")
    assert listed(each_sagemaker, ModelPackageGroupName=group) == ["churn/1"]


def test_an_unversioned_package_is_repeated_too(each_sagemaker):
    arns = {
        each_sagemaker.create_model_package(ModelPackageName="scorer", ClientToken="once")["ModelPackageArn"]
        for _ in range(2)
    }
    assert len(arns) == 1


def test_a_version_waits_for_approval_and_keeps_the_reason_of_the_decision(each_sagemaker, group):
    arn = registry.version(each_sagemaker, group)
    before = registry.described(each_sagemaker, arn)
    assert before["ModelApprovalStatus"] == "PendingManualApproval"
    assert "LastModifiedTime" not in before
    time.sleep(0.01)

    each_sagemaker.update_model_package(
        ModelPackageArn=arn, ModelApprovalStatus="Approved", ApprovalDescription="good enough"
    )

    after = registry.described(each_sagemaker, arn)
    assert (after["ModelApprovalStatus"], after["ApprovalDescription"]) == ("Approved", "good enough")
    assert after["LastModifiedTime"] > after["CreationTime"] == before["CreationTime"]
    assert after["LastModifiedBy"] == after["CreatedBy"]


def test_an_update_merges_what_can_be_merged_and_replaces_the_rest(each_sagemaker, group):
    arn = each_sagemaker.create_model_package(ModelPackageGroupName=group, **EVERYTHING)["ModelPackageArn"]

    each_sagemaker.update_model_package(
        ModelPackageArn=arn,
        CustomerMetadataProperties={"stage": "prod", "team": "risk"},
        CustomerMetadataPropertiesToRemove=["größe"],
        AdditionalInferenceSpecificationsToAdd=[{"Name": "large", "Containers": [{"Image": "large:1"}]}],
        InferenceSpecification={"Containers": [{"Image": "other:1"}]},
        SourceUri="s3://models/other",
        ModelLifeCycle={"Stage": "Production", "StageStatus": "Approved"},
    )

    found = registry.described(each_sagemaker, arn)
    assert found["CustomerMetadataProperties"] == {"stage": "prod", "team": "risk"}
    assert [one["Name"] for one in found["AdditionalInferenceSpecifications"]] == ["small", "large"]
    assert found["InferenceSpecification"] == {"Containers": [{"Image": "other:1"}]}
    assert found["SourceUri"] == "s3://models/other"
    assert found["ModelLifeCycle"] == {"Stage": "Production", "StageStatus": "Approved"}
    assert found["ModelMetrics"] == EVERYTHING["ModelMetrics"]


def test_packages_are_listed_by_type_group_and_decision(each_sagemaker, group):
    registry.group(each_sagemaker, "fraud")
    each_sagemaker.create_model_package(ModelPackageName="scorer")
    for place in ("churn", "churn", "fraud"):
        time.sleep(0.005)
        registry.version(each_sagemaker, place)
    each_sagemaker.update_model_package(
        ModelPackageArn=registry.arn(each_sagemaker, "model-package/churn/1"), ModelApprovalStatus="Rejected"
    )

    assert listed(each_sagemaker) == ["scorer"]
    assert listed(each_sagemaker, ModelPackageType="Versioned") == ["fraud/1", "churn/2", "churn/1"]
    assert listed(each_sagemaker, ModelPackageType="Both", SortBy="Name") == ["churn/1", "churn/2", "fraud/1", "scorer"]
    assert listed(each_sagemaker, ModelPackageGroupName="churn") == ["churn/2", "churn/1"]
    group_arn = registry.arn(each_sagemaker, "model-package-group/fraud")
    assert listed(each_sagemaker, ModelPackageGroupName=group_arn) == ["fraud/1"]
    assert listed(each_sagemaker, ModelPackageType="Both", ModelApprovalStatus="Rejected") == ["churn/1"]
    assert listed(each_sagemaker, ModelPackageType="Both", NameContains="CORE") == ["scorer"]


def test_pages_hold_every_package_once(each_sagemaker, group):
    for _ in range(12):
        registry.version(each_sagemaker, group)

    pages = each_sagemaker.get_paginator("list_model_packages").paginate(
        ModelPackageGroupName=group, SortBy="Name", PaginationConfig={"PageSize": 5}
    )

    found = [package["ModelPackageVersion"] for page in pages for package in page["ModelPackageSummaryList"]]
    assert found == list(range(1, 13))


def test_many_packages_are_described_at_once(each_sagemaker, group):
    arn = registry.version(each_sagemaker, group)
    unspecified = each_sagemaker.create_model_package(ModelPackageGroupName=group)["ModelPackageArn"]
    absent = registry.arn(each_sagemaker, "model-package/churn/9")

    answer = each_sagemaker.batch_describe_model_package(ModelPackageArnList=[arn, absent, unspecified])

    assert list(answer["ModelPackageSummaries"]) == [arn]
    summary = answer["ModelPackageSummaries"][arn]
    assert (summary["ModelPackageGroupName"], summary["ModelPackageVersion"]) == ("churn", 1)
    assert summary["InferenceSpecification"] == {"Containers": [registry.CONTAINER]}
    errors = answer["BatchDescribeModelPackageErrorMap"]
    assert {name: error["ErrorCode"] for name, error in errors.items()} == {
        absent: "ValidationException",
        unspecified: "ValidationException",
    }
    assert "does not exist" in errors[absent]["ErrorResponse"]
    assert "has no InferenceSpecification" in errors[unspecified]["ErrorResponse"]


def test_a_deleted_package_does_not_exist(each_sagemaker, group):
    arn = registry.version(each_sagemaker, group)
    each_sagemaker.delete_model_package(ModelPackageName=arn)

    for call in (each_sagemaker.describe_model_package, each_sagemaker.delete_model_package):
        with refused("ValidationException", "does not exist") as refusal:
            call(ModelPackageName=arn)
        assert refusal.message.startswith("Could not find model package")


@pytest.mark.parametrize(
    "members, where",
    [
        ({"InferenceSpecification": {"Containers": []}}, "inferenceSpecification.containers"),
        ({"ModelApprovalStatus": "Maybe"}, "modelApprovalStatus"),
        ({"ModelLifeCycle": {"Stage": "a b", "StageStatus": "c"}}, "modelLifeCycle.stage"),
        ({"ModelCard": {"ModelCardStatus": "Final"}}, "modelCard.modelCardStatus"),
        ({"CustomerMetadataProperties": {f"k{n}": "v" for n in range(51)}}, "customerMetadataProperties"),
        ({"SourceAlgorithmSpecification": {"SourceAlgorithms": []}}, "sourceAlgorithms"),
    ],
)
def test_what_breaks_a_constraint_is_refused(sagemaker, members, where):
    registry.group(sagemaker)

    try:
        sagemaker.create_model_package(ModelPackageGroupName="churn", **members)
    except Exception as error:
        # botocore itself refuses what is too short.
        assert where.split(".")[-1].lower() in str(error).lower()
    else:
        raise AssertionError(f"{members} was accepted")
    assert listed(sagemaker, ModelPackageGroupName="churn") == []


def test_the_sdk_reads_a_package(sagemaker, session):
    registry.group(sagemaker)
    arn = registry.version(sagemaker, Domain="MACHINE_LEARNING")

    package = ModelPackage.from_model_package_arn(arn, sagemaker_session=session)

    assert package.model_package_arn == arn
    assert (package.model_package_group_name, package.model_package_version) == ("churn", 1)
    assert package.model_approval_status == "PendingManualApproval"
    assert package.inference_specification.containers[0].image == registry.CONTAINER["Image"]


def test_the_sdk_says_that_a_package_is_missing(sagemaker, session):
    with pytest.raises(ValueError, match="could not be found"):
        ModelPackage.from_model_package_arn(
            registry.arn(sagemaker, "model-package/churn/1"), sagemaker_session=session
        )
