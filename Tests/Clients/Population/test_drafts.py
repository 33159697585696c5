"""A draft says what the SDK would fill in, field for field, with the origin of every value beside it."""

import json

import pytest
import sagemaker
from harness import clients, population, registry
from sagemaker.model_card import (
    BusinessDetails,
    IntendedUses,
    ModelCard,
    ModelOverview,
    ModelPackage,
    RiskRatingEnum,
    TrainingDetails,
)

# What the service knows beyond the SDK.
BEYOND_THE_SDK = ["s3://data/train"]


@pytest.fixture
def cardinal(each_server, region):
    return population.Cardinal(each_server, region)


@pytest.fixture
def each_metrics(each_server, region):
    return clients.client(each_server, "sagemaker-metrics", region)


@pytest.fixture
def each_s3(each_server):
    return clients.client(each_server, "s3")


@pytest.fixture
def session(each_server, each_bucket, region, monkeypatch):
    """An SDK session; reports are read through a session of its own making, which follows the environment."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", each_server.endpoint)
    return sagemaker.Session(
        boto_session=clients.session(region),
        sagemaker_client=clients.client(each_server, "sagemaker", region),
        default_bucket=each_bucket,
    )


def content_by_sdk(card):
    """The content that the SDK would send."""
    return json.loads(card._create_request_args()["Content"])


def without_additions(content):
    """A draft's content without what the SDK does not fill in."""
    content = json.loads(json.dumps(content))
    details = content.get("training_details", {}).get("training_job_details")
    if details:
        assert details["training_datasets"] == BEYOND_THE_SDK
        details["training_datasets"] = []
    for job in content.get("evaluation_details", []):
        assert job.pop("metadata")["report_uri"].startswith("s3://")
    return content


def test_a_model(cardinal, each_sagemaker, each_metrics, session, card_name):
    artifact = population.training_job(each_sagemaker)
    population.metrics(each_metrics, "train", **{"train:loss": 0.25, "validation:auc": 0.875})
    population.model(each_sagemaker, "churn", artifact)
    overview = ModelOverview.from_model_name("churn", sagemaker_session=session)
    details = TrainingDetails.from_model_overview(overview, sagemaker_session=session)
    by_sdk = ModelCard(card_name, model_overview=overview, training_details=details, sagemaker_session=session)

    content, answer = cardinal.draft(ModelName="churn")

    assert without_additions(content) == content_by_sdk(by_sdk)
    assert answer["Findings"] == []


def test_a_training_job(cardinal, each_sagemaker, session, card_name):
    population.training_job(each_sagemaker)
    details = TrainingDetails.from_training_job_name("train", sagemaker_session=session)
    by_sdk = ModelCard(card_name, training_details=details, sagemaker_session=session)

    content, _ = cardinal.draft(TrainingJobName="train")

    assert without_additions(content) == content_by_sdk(by_sdk)


def test_a_package_with_reports(cardinal, each_sagemaker, each_s3, each_bucket, session, card_name):
    artifact = population.training_job(each_sagemaker)
    reports = {
        name: population.source(population.upload(each_s3, each_bucket, f"{name}.json", report))
        for name, report in [
            ("bias", population.BIAS),
            ("shap", population.SHAP),
            ("quality", population.REGRESSION),
        ]
    }
    registry.group(each_sagemaker)
    arn = registry.version(
        each_sagemaker,
        ModelPackageDescription="weekly churn",
        Domain="MACHINE_LEARNING",
        Task="CLASSIFICATION",
        InferenceSpecification={
            "Containers": [{"Image": population.IMAGE, "ModelDataUrl": artifact, "NearestModelName": "resnet"}]
        },
        ModelMetrics={
            "Bias": {"PreTrainingReport": reports["bias"], "Report": reports["bias"]},
            "Explainability": {"Report": reports["shap"]},
            "ModelQuality": {"Statistics": reports["quality"]},
        },
    )
    package = ModelPackage.from_model_package_arn(arn, sagemaker_session=session)
    by_sdk = ModelCard(card_name, model_package_details=package, sagemaker_session=session)

    content, answer = cardinal.draft(ModelPackageArn=arn)

    assert without_additions(content) == content_by_sdk(by_sdk)
    assert [job["name"] for job in content["evaluation_details"]] == [
        "Bias Report",
        "Bias PreTrainingReport",
        "Explainability report",
        "Model quality report",
    ]
    assert answer["Findings"] == []


def test_carry_over_from_version_1_to_version_3(cardinal, each_sagemaker, session, card_name):
    registry.group(each_sagemaker)
    first, _, third = (registry.version(each_sagemaker) for _ in range(3))
    ModelCard(
        f"{card_name}-1",
        model_package_details=ModelPackage.from_model_package_arn(first, sagemaker_session=session),
        intended_uses=IntendedUses("p", "i", "f", RiskRatingEnum.LOW, "e"),
        business_details=BusinessDetails("bp", "bs", "lob"),
        sagemaker_session=session,
    ).create()
    package = ModelPackage.from_model_package_arn(third, sagemaker_session=session)
    by_sdk = ModelCard(f"{card_name}-3", model_package_details=package, sagemaker_session=session)

    content, answer = cardinal.draft(ModelPackageArn=third, CarryOver=True)

    assert content == content_by_sdk(by_sdk)
    assert content["business_details"]["business_problem"] == "bp"
    assert {o["Path"]: o["Resource"] for o in answer["Origins"]}["/intended_uses"] == registry.arn(
        each_sagemaker, f"model-card/{card_name}-1"
    )


def test_every_value_has_an_origin(cardinal, each_sagemaker):
    artifact = population.training_job(each_sagemaker)
    arn = population.model(each_sagemaker, "churn", artifact)
    _, answer = cardinal.draft(ModelName="churn")
    job = registry.arn(each_sagemaker, "training-job/train")

    assert [(o["Path"], o["Source"], o["Resource"]) for o in answer["Origins"]] == [
        ("/model_overview/model_id", "Model", arn),
        ("/model_overview/model_name", "Model", arn),
        ("/model_overview/model_artifact/0", "Model", arn),
        ("/model_overview/inference_environment/container_image/0", "Model", arn),
        ("/training_details/training_job_details/training_arn", "TrainingJob", job),
        ("/training_details/training_job_details/training_datasets/0", "TrainingJob", job),
        ("/training_details/training_job_details/training_environment/container_image/0", "TrainingJob", job),
        ("/training_details/training_job_details/hyper_parameters/0", "TrainingJob", job),
        ("/training_details/training_job_details/hyper_parameters/1", "TrainingJob", job),
    ]


def test_a_draft_can_be_created_loaded_and_updated_without_a_change(cardinal, each_sagemaker, session, card_name):
    population.model(each_sagemaker, "churn", population.training_job(each_sagemaker))
    _, answer = cardinal.draft(ModelName="churn")
    each_sagemaker.create_model_card(
        ModelCardName=card_name, ModelCardStatus="Draft", Content=answer["Content"]
    )

    ModelCard.load(card_name, sagemaker_session=session).update()

    assert len(each_sagemaker.list_model_card_versions(ModelCardName=card_name)["ModelCardVersionSummaryList"]) == 1


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({}, "A draft needs a ModelName, a TrainingJobName or a ModelPackageArn"),
        ({"ModelName": "no"}, 'Could not find model "arn:'),
        ({"TrainingJobName": "no"}, "Requested resource not found."),
        ({"ModelPackageArn": "no/1"}, "Could not find model package arn:"),
        ({"ModelName": "a", "ModelPackageArn": "b"}, "give ModelName or ModelPackageArn, not both"),
    ],
)
def test_what_is_unknown_is_refused_in_the_words_of_its_kind(cardinal, members, text):
    with pytest.raises(population.Refused) as refused:
        cardinal.draft(**members)
    assert refused.value.code == "ValidationException"
    assert text in refused.value.message


def test_a_missing_report_is_told_and_the_rest_stands(cardinal, each_sagemaker, each_bucket):
    registry.group(each_sagemaker)
    report = population.source(f"s3://{each_bucket}/no.json")
    arn = registry.version(each_sagemaker, ModelMetrics={"ModelQuality": {"Statistics": report}})

    content, answer = cardinal.draft(ModelPackageArn=arn)

    assert "evaluation_details" not in content
    errors = [finding for finding in answer["Findings"] if finding["Severity"] == "Error"]
    assert len(errors) == 1
    assert f"The report s3://{each_bucket}/no.json does not exist" in errors[0]["Message"]
