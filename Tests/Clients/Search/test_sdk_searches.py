"""The searches that the SageMaker SDK sends for itself."""

import pytest
import sagemaker
from harness import cards, clients, content, stock
from sagemaker.model_card import ModelCard, ModelOverview, ModelPackage, TrainingDetails


@pytest.fixture
def session(each_server, each_bucket, region):
    """A SageMaker SDK session against either store."""
    return sagemaker.Session(
        boto_session=clients.session(region),
        sagemaker_client=clients.client(each_server, "sagemaker", region),
        default_bucket=each_bucket,
    )


def test_a_models_overview_is_refused_once_a_card_holds_the_model(each_sagemaker, session):
    arn = stock.model(each_sagemaker, "churn")
    overview = ModelOverview.from_model_name(model_name="churn", sagemaker_session=session)
    assert overview.model_id == arn

    cards.create(each_sagemaker, "holder", content.about_model(arn))

    with pytest.raises(ValueError, match=r"has been associated with \['holder'\] model cards"):
        ModelOverview.from_model_name(model_name="churn", sagemaker_session=session)


def test_training_details_are_found_by_the_one_artifact(each_sagemaker, each_server, region, session):
    job = stock.training_job(each_sagemaker, "train", "s3://models/out", HyperParameters={"eta": "0.1"})
    stock.metrics(each_server, region, "train", auc=0.5)
    stock.model(each_sagemaker, "churn", "s3://models/out/train/output/model.tar.gz")
    overview = ModelOverview.from_model_name(model_name="churn", sagemaker_session=session)

    details = TrainingDetails.from_model_overview(model_overview=overview, sagemaker_session=session)

    assert details.training_job_details.training_arn == job
    assert [metric.name for metric in details.training_job_details.training_metrics] == ["auc"]


def test_a_package_carries_over_from_the_card_of_its_group_that_changed_last(each_sagemaker, session):
    stock.group(each_sagemaker, "churn")
    packages = [stock.version(each_sagemaker, "churn") for _ in range(3)]
    for number, purpose in ((0, "first"), (1, "second")):
        card = ModelCard(
            name=f"card-{number}",
            model_package_details=ModelPackage.from_model_package_arn(packages[number], session),
            sagemaker_session=session,
        )
        card.intended_uses = sagemaker.model_card.IntendedUses(purpose_of_model=purpose)
        card.create()

    third = ModelCard(
        name="card-2",
        model_package_details=ModelPackage.from_model_package_arn(packages[2], session),
        sagemaker_session=session,
    )

    assert third.intended_uses.purpose_of_model == "second"
    with pytest.raises(ValueError, match=r"already been associated with \['card-0'\] model cards"):
        ModelPackage.from_model_package_arn(packages[0], session)
