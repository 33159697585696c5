"""The card of a package, as the SageMaker SDK registers, updates and writes it."""

import json

import pytest
import sagemaker as sdk
from harness import cards, clients, environment, registry
from sagemaker.estimator import Estimator
from sagemaker.model import Model
from sagemaker.model import ModelPackage as RegisteredPackage
from sagemaker.model_card import (
    BusinessDetails,
    IntendedUses,
    ModelCard,
    ModelOverview,
    ModelPackage,
    ModelPackageModelCard,
    RiskRatingEnum,
)

LOW = json.dumps({"intended_uses": {"risk_rating": "Low"}})
HIGH = json.dumps({"intended_uses": {"risk_rating": "High"}})


@pytest.fixture
def session(server, region, bucket):
    return sdk.Session(
        boto_session=clients.session(region),
        sagemaker_client=clients.client(server, "sagemaker", region),
        default_bucket=bucket,
    )


def test_the_sdk_registers_a_model_with_a_card_and_updates_it(sagemaker, session):
    model = Model(
        image_uri=registry.CONTAINER["Image"],
        model_data=registry.CONTAINER["ModelDataUrl"],
        role=f"arn:aws:iam::{environment.ACCOUNT}:role/SageMakerRole",
        sagemaker_session=session,
    )
    registered = model.register(
        content_types=["text/csv"],
        response_types=["text/csv"],
        model_package_group_name="churn",
        model_card=ModelPackageModelCard(
            model_card_content={"intended_uses": {"risk_rating": "Low"}}, model_card_status="Draft"
        ),
    )
    arn = registered.model_package_arn
    assert registry.card(sagemaker, arn) == (LOW, "Draft")

    package = RegisteredPackage(
        role=model.role, model_package_arn=arn, sagemaker_session=session
    )
    package.update_model_card(
        ModelPackageModelCard(
            model_card_content={"intended_uses": {"risk_rating": "High"}}, model_card_status="Draft"
        )
    )
    assert registry.card(sagemaker, arn) == (HIGH, "Draft")
    package.update_model_card(
        ModelPackageModelCard(
            model_card_content={"intended_uses": {"risk_rating": "High"}}, model_card_status="Approved"
        )
    )
    assert registry.card(sagemaker, arn) == (HIGH, "Approved")
    assert cards.versions(sagemaker, "churn-v1") == [2, 1]


def test_the_sdk_writes_a_card_for_a_package_that_was_registered_with_one(sagemaker, session, card_name):
    registry.group(sagemaker)
    arn = registry.version(sagemaker, ModelCard={"ModelCardContent": "{}", "ModelCardStatus": "Draft"})

    package = ModelPackage.from_model_package_arn(arn, sagemaker_session=session)
    card = ModelCard(
        name=card_name,
        model_package_details=package,
        intended_uses=IntendedUses(risk_rating=RiskRatingEnum.HIGH),
        sagemaker_session=session,
    )
    card.create()

    assert json.loads(registry.card(sagemaker, arn)[0])["intended_uses"]["risk_rating"] == "High"
    assert sorted(cards.names(sagemaker)) == sorted([card_name, "churn-v1"])
    with pytest.raises(ValueError, match="has already been associated with"):
        ModelPackage.from_model_package_arn(arn, sagemaker_session=session)


def test_the_sdk_carries_over_from_a_registered_card(sagemaker, session, card_name):
    registry.group(sagemaker)
    business = {"business_problem": "Customers leave unnoticed."}
    registry.version(
        sagemaker,
        ModelCard={"ModelCardContent": json.dumps({"business_details": business}), "ModelCardStatus": "Draft"},
    )
    registry.version(sagemaker)
    third = registry.version(sagemaker)

    card = ModelCard(
        name=card_name,
        model_overview=ModelOverview(model_description="third"),
        model_package_details=ModelPackage.from_model_package_arn(third, sagemaker_session=session),
        sagemaker_session=session,
    )

    assert isinstance(card.business_details, BusinessDetails)
    assert card.business_details.business_problem == "Customers leave unnoticed."


def test_an_estimator_registers_itself_with_a_card_of_its_training(sagemaker, session, bucket, card_name):
    estimator = Estimator(
        image_uri=registry.CONTAINER["Image"],
        role=f"arn:aws:iam::{environment.ACCOUNT}:role/SageMakerRole",
        instance_count=1,
        instance_type="ml.m5.large",
        output_path=f"s3://{bucket}/out",
        hyperparameters={"eta": 0.2},
        sagemaker_session=session,
    )
    estimator.fit(wait=False)
    sagemaker.create_model_package_group(ModelPackageGroupName="churn")

    arn = estimator.register(
        content_types=["text/csv"], response_types=["text/csv"], model_package_group_name="churn"
    ).model_package_arn

    training = json.loads(registry.card(sagemaker, arn)[0])["training_details"]["training_job_details"]
    assert training["training_arn"] == registry.arn(sagemaker, f"training-job/{estimator.latest_training_job.name}")
    package = ModelPackage.from_model_package_arn(arn, sagemaker_session=session)
    ModelCard(name=card_name, model_package_details=package, sagemaker_session=session).create()
    assert sorted(cards.names(sagemaker)) == sorted([card_name, "churn-v1"])
