"""The SageMaker SDK's own classes, from an empty card to its deletion."""

import json

import boto3
import pytest
import sagemaker
from botocore.exceptions import ClientError
from harness import clients, environment
from sagemaker.model_card import (
    AdditionalInformation,
    BusinessDetails,
    EvaluationJob,
    FacetEnum,
    Function,
    HyperParameter,
    IntendedUses,
    Metric,
    MetricGroup,
    MetricTypeEnum,
    ModelCard,
    ModelCardStatusEnum,
    ModelOverview,
    ObjectiveFunction,
    ObjectiveFunctionEnum,
    RiskRatingEnum,
    TrainingDetails,
    TrainingJobDetails,
    TrainingMetric,
)


@pytest.fixture
def session(each_server, each_bucket, region):
    """A SageMaker SDK session against either store."""
    return sagemaker.Session(
        boto_session=clients.session(region),
        sagemaker_client=clients.client(each_server, "sagemaker", region),
        default_bucket=each_bucket,
    )


@pytest.fixture
def card(session, card_name):
    """A card object with every section, not yet created."""
    return ModelCard(
        name=card_name,
        status=ModelCardStatusEnum.DRAFT,
        model_overview=ModelOverview(model_id=f"model-{card_name}", model_name="churn", model_description="first"),
        training_details=training_details(),
        intended_uses=IntendedUses("p", "i", "f", RiskRatingEnum.LOW, "e"),
        business_details=BusinessDetails("bp", "bs", "lob"),
        evaluation_details=[EvaluationJob(name="manual", metric_groups=[every_metric_type()])],
        additional_information=AdditionalInformation("ec", "cr", {"custom details1": "v"}),
        sagemaker_session=session,
    )


def training_details():
    details = TrainingDetails(
        objective_function=ObjectiveFunction(
            function=Function(ObjectiveFunctionEnum.MINIMIZE, FacetEnum.LOSS, "per epoch"), notes="log loss"
        ),
        training_observations="converged",
        training_job_details=TrainingJobDetails(training_arn="arn:aws:sagemaker:us-west-2:123456789012:training-job/t"),
    )
    details.add_metric(TrainingMetric(name="train:loss", value=0.25, notes="last"))
    details.add_parameter(HyperParameter(name="max_depth", value="6"))
    return details


def every_metric_type():
    group = MetricGroup(name="every type")
    for metric in [
        Metric("n", MetricTypeEnum.NUMBER, 0.5),
        Metric("s", MetricTypeEnum.STRING, "text"),
        Metric("b", MetricTypeEnum.BOOLEAN, True),
        Metric("l", MetricTypeEnum.LINEAR_GRAPH, [[0, 1], [1, 2]], x_axis_name="x", y_axis_name="y"),
        Metric("m", MetricTypeEnum.MATRIX, [[1, 2], [3, 4]], x_axis_name=["a", "b"], y_axis_name=["c", "d"]),
        Metric("c", MetricTypeEnum.BAR_CHART, [1, 2], x_axis_name=["a", "b"], y_axis_name="y"),
    ]:
        group.add_metric(metric)
    return group


def test_a_created_card_knows_its_arn_version_and_times(card, region):
    arn = card.create()

    assert arn == f"arn:aws:sagemaker:{region}:{environment.ACCOUNT}:model-card/{card.name}"
    assert (card.version, card.arn) == (1, arn)
    assert card.created_time == card.last_modified_time


def test_a_loaded_card_is_the_card_that_was_created(card, session):
    card.create()

    loaded = ModelCard.load(name=card.name, sagemaker_session=session)

    assert loaded._create_request_args() == card._create_request_args()


def test_a_changed_section_becomes_version_two_and_version_one_stays(card, session):
    card.create()
    card.model_overview.model_description = "second"

    answer = card.update()

    assert set(answer) == {"content"}
    assert ModelCard.load(name=card.name, sagemaker_session=session).model_overview.model_description == "second"
    first = ModelCard.load(name=card.name, version=1, sagemaker_session=session)
    assert first.model_overview.model_description == "first"
    assert sorted(entry["ModelCardVersion"] for entry in card.get_version_history()) == [1, 2]


def test_an_update_without_changes_sends_nothing(card):
    card.create()

    assert card.update() == {}


def test_a_new_status_keeps_the_version(card, session):
    card.create()

    answer = card.update(status=ModelCardStatusEnum.PENDING_REVIEW)

    loaded = ModelCard.load(name=card.name, sagemaker_session=session)
    assert set(answer) == {"status"}
    assert (loaded.version, loaded.status) == (1, ModelCardStatusEnum.PENDING_REVIEW)


def test_status_and_content_changed_together_end_as_an_approved_second_version(card, session):
    card.create()
    card.model_overview.model_description = "second"

    answer = card.update(status=ModelCardStatusEnum.APPROVED)

    loaded = ModelCard.load(name=card.name, sagemaker_session=session)
    assert set(answer) == {"status", "content"}
    assert (loaded.version, loaded.status) == (2, ModelCardStatusEnum.APPROVED)


def test_an_exported_card_is_a_pdf_in_the_bucket(card, session, each_server, each_bucket):
    card.create()

    artifact = card.export_pdf(s3_output_path=f"s3://{each_bucket}/exports", export_job_name="first")

    assert artifact == f"s3://{each_bucket}/exports/{card.name}/first.pdf"
    stored = clients.client(each_server, "s3").get_object(Bucket=each_bucket, Key=f"exports/{card.name}/first.pdf")
    assert stored["Body"].read(5) == b"%PDF-"
    jobs = card.list_export_jobs()["ModelCardExportJobSummaries"]
    assert [(job["ModelCardExportJobName"], job["Status"], job["ModelCardVersion"]) for job in jobs] == [
        ("first", "Completed", 1)
    ]


def test_a_deleted_card_is_gone(card, session):
    card.create()

    assert card.delete() is True

    with pytest.raises(ClientError, match="does not exist"):
        ModelCard.load(name=card.name, sagemaker_session=session)


def test_a_card_with_nothing_in_it_can_be_created_and_loaded(session, card_name):
    ModelCard(name=card_name, sagemaker_session=session).create()

    loaded = ModelCard.load(name=card_name, sagemaker_session=session)

    assert json.loads(loaded._create_request_args()["Content"]) == {}
    assert loaded.status == ModelCardStatusEnum.DRAFT


def test_the_endpoint_variable_is_all_that_the_sdk_needs(server, card_name, monkeypatch):
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.endpoint)

    session = sagemaker.Session(boto_session=boto3.Session(region_name="eu-central-1"), default_bucket="unused")
    arn = ModelCard(name=card_name, sagemaker_session=session).create()

    assert arn == f"arn:aws:sagemaker:eu-central-1:{environment.ACCOUNT}:model-card/{card_name}"
