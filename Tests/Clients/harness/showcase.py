"""A region with something on every page of the console, and markup wherever a person can write."""

import json
import urllib.parse

from . import clients, content, population, wizard

HOSTILE = "<img src=x onerror=alert(1)>\"'&amp;<script>alert(2)</script>"


def stock(server, region):
    """Fills the region; returns the addresses that are known only afterwards, by page."""
    sagemaker = clients.client(server, "sagemaker", region)
    wizard.trained_model(sagemaker)
    sagemaker.create_model_package_group(ModelPackageGroupName="churn")
    package = sagemaker.create_model_package(
        ModelPackageGroupName="churn",
        ModelPackageDescription=HOSTILE,
        InferenceSpecification={"Containers": [{"Image": population.IMAGE, "ModelDataUrl": "s3://models/a"}]},
    )["ModelPackageArn"]
    first = content.full()
    second = changed(first, "retention offers by letter")
    sagemaker.create_model_card(
        ModelCardName="churn", Content=json.dumps(first), ModelCardStatus="Draft", Tags=[{"Key": "team", "Value": "a"}]
    )
    sagemaker.update_model_card(ModelCardName="churn", Content=json.dumps(second))
    sagemaker.update_model_card(ModelCardName="churn", ModelCardStatus="PendingReview")
    sagemaker.create_model_card(ModelCardName="empty", Content="{}", ModelCardStatus="Draft")
    sagemaker.create_model_card(
        ModelCardName="hostile",
        Content=json.dumps(hostile()),
        ModelCardStatus="Draft",
        Tags=[{"Key": "a", "Value": "b"}],
    )
    sagemaker.create_model_card(
        ModelCardName="contested", Content=json.dumps(content.full("contested-model")), ModelCardStatus="Draft"
    )
    return {"package": "/console/package?" + urllib.parse.urlencode({"arn": package})}


def changed(card, purpose):
    """A copy of content with another purpose."""
    copy = json.loads(json.dumps(card))
    copy["intended_uses"]["purpose_of_model"] = purpose
    return copy


def hostile():
    """Content with markup wherever a person can write."""
    card = content.full(model_id=HOSTILE)
    card["model_overview"] |= {"model_name": HOSTILE, "model_owner": HOSTILE, "problem_type": HOSTILE}
    card["intended_uses"] |= {"purpose_of_model": HOSTILE, "explanations_for_risk_rating": HOSTILE}
    card["additional_information"] = {"custom_details": {HOSTILE: HOSTILE, "Line of business": HOSTILE}}
    evaluation = card["evaluation_details"][0]
    evaluation |= {"name": HOSTILE, "evaluation_observation": HOSTILE, "metadata": {HOSTILE: HOSTILE}}
    for metric in evaluation["metric_groups"][0]["metric_data"]:
        metric |= {"name": HOSTILE, "notes": HOSTILE}
    return card
