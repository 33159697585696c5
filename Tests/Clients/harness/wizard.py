"""What people do in the console's form of five steps."""

import json
import re

from playwright.sync_api import expect

from . import population

# What Model Monitor says of a classifier; its confusion matrix becomes a figure.
QUALITY = {
    "binary_classification_metrics": {
        "confusion_matrix": {"0": {"0": 70, "1": 10}, "1": {"0": 20, "1": 60}},
        "auc": {"value": 0.875, "standard_deviation": 0.015625},
    }
}

STEPS = ["details", "training", "evaluation", "additional", "review"]


def trained_model(client):
    """Registers a model whose artifact a training job made; returns its name."""
    client.create_training_job(
        TrainingJobName="churn-job",
        RoleArn=population.ROLE,
        AlgorithmSpecification={"TrainingImage": population.IMAGE, "TrainingInputMode": "File"},
        OutputDataConfig={"S3OutputPath": "s3://models/churn"},
        ResourceConfig={"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1},
        StoppingCondition={"MaxRuntimeInSeconds": 60},
        HyperParameters={"depth": "6"},
    )
    population.model(client, "churn-model", "s3://models/churn/churn-job/output/model.tar.gz")
    return "churn-model"


def files(*contents):
    """Files to choose: pairs of a name and a document, or the file's bytes."""
    return [
        {
            "name": name,
            "mimeType": "application/json",
            "buffer": document if isinstance(document, bytes) else json.dumps(document).encode(),
        }
        for name, document in contents
    ]


def choose_model(page, name):
    """Asks for a card about a registered model."""
    page.goto("/console/new")
    page.get_by_label("A registered model").fill(name)
    page.get_by_role("button", name="Begin with this model", exact=True).click()


def begin_blank(page):
    """Begins a card without a model; returns the address of the edit."""
    page.goto("/console/new")
    page.get_by_role("button", name="No model yet").click()
    page.wait_for_url("**/details")
    return page.url.removesuffix("/details")


def begin_edit(page, card):
    """Begins to edit a card; returns the address of the edit."""
    page.goto(f"/console/cards/{card}")
    page.get_by_role("link", name="Edit", exact=True).click()
    page.wait_for_url("**/details")
    return page.url.removesuffix("/details")


def press(page, name):
    """Presses the button of the step's form with that name."""
    page.get_by_role("button", name=name, exact=True).click()


def wait_until_kept(page):
    """Waits until the server has what was typed."""
    page.keyboard.press("Tab")
    expect(page.locator("#save-state")).to_have_text(re.compile(r"^Draft kept \d"))


def save(page, edit, version):
    """Goes to the last step of an edit and saves the card's next version."""
    page.goto(f"{edit}/review")
    press(page, f"Save version {version}")
