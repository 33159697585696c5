"""A registry to search in."""

import time

import pytest
from harness import cards, content, stock


@pytest.fixture
def shelf(each_server, each_sagemaker, region):
    """Two models, three jobs, a group with two versions, a package of no group, and four cards."""
    client = each_sagemaker
    risk = [{"Key": "team", "Value": "risk"}]
    churn = stock.model(client, "churn", Tags=risk)
    stock.model(client, "fraud", "s3://models/fraud/model.tar.gz", EnableNetworkIsolation=True)

    stock.training_job(
        client,
        "train-a",
        HyperParameters={"eta": "0.5", "epochs": "10", "optimizer": "adam"},
        InputDataConfig=[stock.channel("train", "s3://data/x"), stock.channel("test", "s3://data/y")],
        Tags=risk,
    )
    stock.training_job(
        client,
        "train-b",
        HyperParameters={"eta": "1.5", "epochs": "9"},
        InputDataConfig=[stock.channel("train", "s3://data/y"), stock.channel("test", "s3://data/x")],
        Environment={"SEED": "7"},
    )
    time.sleep(0.003)
    stock.training_job(client, "train-c", EnableManagedSpotTraining=True)
    stock.metrics(each_server, region, "train-a", auc=0.91, loss=0.001)
    stock.metrics(each_server, region, "train-b", auc=0.85)

    stock.group(client, "scores", ModelPackageGroupDescription="credit scores", Tags=risk)
    stock.version(
        client,
        "scores",
        ModelApprovalStatus="Approved",
        InferenceSpecification={"Containers": [{"Image": stock.IMAGE, "ModelDataUrl": "s3://models/scores/1"}]},
        CustomerMetadataProperties={"owner": "anna"},
    )
    stock.version(
        client,
        "scores",
        Domain="TABULAR",
        ModelCard={"ModelCardContent": content.small("two", intended_uses={"risk_rating": "High"})},
    )
    client.create_model_package(ModelPackageName="alone", ModelPackageDescription="of no group")

    cards.create(client, "card-churn", content.about_model(churn, "Low"), Tags=risk)
    time.sleep(0.003)
    cards.create(client, "card-free", content.small("free", intended_uses={"risk_rating": "Medium"}), "Approved")
    time.sleep(0.003)
    fraud = [{"Key": "team", "Value": "fraud"}, {"Key": "an empty one", "Value": ""}]
    cards.create(client, "card-bare", "{}", Tags=fraud)
    return client
