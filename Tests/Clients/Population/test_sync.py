"""A card follows its sources; what a person wrote stays."""

import json

import pytest
import sagemaker
from harness import cards, clients, population, registry
from sagemaker.model_card import IntendedUses, ModelCard, ModelPackage, RiskRatingEnum

TRAINING = "/training_details/training_job_details"
PACKAGE = "/model_package_details"


@pytest.fixture
def cardinal(each_server, region):
    return population.Cardinal(each_server, region)


@pytest.fixture
def each_metrics(each_server, region):
    return clients.client(each_server, "sagemaker-metrics", region)


@pytest.fixture
def session(each_server, each_bucket, region, monkeypatch):
    monkeypatch.setenv("AWS_ENDPOINT_URL", each_server.endpoint)
    return sagemaker.Session(
        boto_session=clients.session(region),
        sagemaker_client=clients.client(each_server, "sagemaker", region),
        default_bucket=each_bucket,
    )


@pytest.fixture
def package(each_sagemaker, each_metrics):
    """A version of a group, whose training job is known."""
    artifact = population.training_job(each_sagemaker)
    population.metrics(each_metrics, "train", **{"train:loss": 0.25})
    registry.group(each_sagemaker)
    container = {"Image": population.IMAGE, "ModelDataUrl": artifact}
    return registry.version(each_sagemaker, InferenceSpecification={"Containers": [container]})


@pytest.fixture
def sdk_card(session, package, card_name):
    """A card that the SDK made of the package."""
    card = ModelCard(
        card_name,
        model_package_details=ModelPackage.from_model_package_arn(package, sagemaker_session=session),
        intended_uses=IntendedUses("p", "i", "f", RiskRatingEnum.LOW, "e"),
        sagemaker_session=session,
    )
    card.create()
    return card


def test_a_card_that_the_sdk_made_follows_its_package_and_its_job(
    cardinal, each_sagemaker, each_metrics, sdk_card, package, session
):
    each_sagemaker.update_model_package(
        ModelPackageArn=package, ModelApprovalStatus="Approved", ApprovalDescription="looks good"
    )
    population.metrics(each_metrics, "train", **{"train:loss": 0.125, "validation:auc": 0.875})
    expected = [
        ("Add", f"{PACKAGE}/approval_description", None, "looks good"),
        ("Replace", f"{PACKAGE}/model_approval_status", "PendingManualApproval", "Approved"),
        ("Add", f"{TRAINING}/training_datasets/0", None, "s3://data/train"),
        ("Replace", f"{TRAINING}/training_metrics/0/value", 0.25, 0.125),
        ("Add", f"{TRAINING}/training_metrics/1", None, {"name": "validation:auc", "value": 0.875}),
    ]

    changes, shown = cardinal.sync(sdk_card.name)
    assert changes == expected
    assert (shown["Applied"], shown["ModelCardVersion"]) == (False, 1)
    assert cards.versions(each_sagemaker, sdk_card.name) == [1]

    changes, applied = cardinal.sync(sdk_card.name, Apply=True, ExpectedVersion=1)
    assert changes == expected
    assert (applied["Applied"], applied["ModelCardVersion"]) == (True, 2)
    assert each_sagemaker.describe_model_card(ModelCardName=sdk_card.name)["Content"] == applied["Content"]
    loaded = ModelCard.load(sdk_card.name, sagemaker_session=session)
    assert loaded.model_package_details.model_approval_status == "Approved"
    assert loaded.intended_uses.purpose_of_model == "p"
    assert cardinal.sync(sdk_card.name)[0] == []


def test_what_a_person_wrote_through_the_sdk_is_kept(cardinal, each_sagemaker, sdk_card, package, session):
    loaded = ModelCard.load(sdk_card.name, sagemaker_session=session)
    loaded.training_details.training_job_details.hyper_parameters[0].value = "7"
    loaded.training_details.training_observations = "my words"
    loaded.update()
    each_sagemaker.update_model_package(ModelPackageArn=package, ModelApprovalStatus="Approved")

    changes, applied = cardinal.sync(sdk_card.name, Apply=True)

    kept = [change for change in changes if change[0] == "Keep"]
    assert kept == [("Keep", f"{TRAINING}/hyper_parameters/0/value", "7", "2")]
    assert ("Replace", f"{PACKAGE}/model_approval_status", "PendingManualApproval", "Approved") in changes
    content = json.loads(applied["Content"])
    assert content["training_details"]["training_observations"] == "my words"
    assert content["training_details"]["training_job_details"]["hyper_parameters"][0]["value"] == "7"


def test_an_unexpected_version_is_refused_with_both_numbers(cardinal, each_sagemaker, sdk_card, package):
    each_sagemaker.update_model_package(ModelPackageArn=package, ModelApprovalStatus="Approved")
    with pytest.raises(population.Refused) as refused:
        cardinal.sync(sdk_card.name, Apply=True, ExpectedVersion=4)
    assert refused.value.code == "ConflictException"
    assert "is 1, not 4 as expected" in refused.value.message
    assert cards.versions(each_sagemaker, sdk_card.name) == [1]


def test_an_archived_card_is_looked_at_but_not_changed(cardinal, each_sagemaker, sdk_card):
    cards.update(each_sagemaker, sdk_card.name, status="Archived")
    assert cardinal.sync(sdk_card.name)[0] != []
    with pytest.raises(population.Refused) as refused:
        cardinal.sync(sdk_card.name, Apply=True)
    assert refused.value.code == "ConflictException"


def test_the_card_inside_a_package_gets_its_training_details(cardinal, each_sagemaker, package, region):
    registry.update_card(each_sagemaker, package, '{"intended_uses": {"risk_rating": "High"}}', "Draft")
    (name,) = cards.names(each_sagemaker)

    _, applied = cardinal.sync(name, Apply=True)

    assert applied["Applied"] is True
    content, _ = registry.card(each_sagemaker, package)
    assert list(json.loads(content)) == ["intended_uses", "training_details"]


def test_an_unknown_card_does_not_exist(cardinal):
    with pytest.raises(population.Refused) as refused:
        cardinal.sync("nobody")
    assert refused.value.code == "ResourceNotFound"
    assert "does not exist" in refused.value.message
