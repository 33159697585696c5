"""What must be true of every page: usable by everybody, at any width, in light and dark, with and without a script."""

import json
import os
import pathlib

import pytest
from axe_playwright_python.sync_playwright import Axe
from harness import clients, content, population, wizard
from harness.browsers import NARROW, WIDE, Person

REGION = "xx-every-page"

# Where pictures of each page go, for people to look at; without the variable there are none.
PICTURES = os.environ.get("CONSOLE_PICTURES")

GUIDELINES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Colours differ between light and dark, everything else between wide and narrow.
CHECKS = {
    "wide": {"runOnly": GUIDELINES},
    "narrow": {"runOnly": GUIDELINES, "rules": {"color-contrast": {"enabled": False}}},
    "dark": {"runOnly": {"type": "rule", "values": ["color-contrast"]}},
}

PAGES = {
    "dashboard": "/console/",
    "cards": "/console/cards",
    "cards-filtered": "/console/cards?q=churn&status=Draft&risk=High",
    "cards-nothing-found": "/console/cards?q=nowheretobefound",
    "board": "/console/cards?view=board",
    "card": "/console/cards/churn",
    "card-first-version": "/console/cards/churn/versions/1",
    "card-empty": "/console/cards/empty",
    "card-hostile": "/console/cards/hostile",
    "history": "/console/cards/churn/history",
    "json": "/console/cards/churn/json",
    "trends": "/console/cards/churn/trends",
    "exports-of-card": "/console/cards/churn/exports",
    "tags": "/console/cards/churn/tags",
    "review": "/console/cards/churn/decisions",
    "compare": "/console/compare?item=churn@1&item=churn@2",
    "compare-cards": "/console/compare?item=churn@2&item=hostile@1&item=empty@1",
    "compare-nothing": "/console/compare",
    "new": "/console/new",
    "reviews": "/console/reviews",
    "models": "/console/models",
    "model": "/console/models/churn-model",
    "training-jobs": "/console/training-jobs",
    "training-job": "/console/training-jobs/churn-job",
    "packages": "/console/packages",
    "group": "/console/packages/churn",
    "exports": "/console/exports",
    "account": "/console/account",
    "edits": "/console/edits",
}
HOSTILE = "<img src=x onerror=alert(1)>\"'&amp;<script>alert(2)</script>"


@pytest.fixture(scope="module")
def stocked(server):
    """A region with something on every page."""
    sagemaker = clients.client(server, "sagemaker", REGION)
    sagemaker.create_model(
        ModelName="churn-model",
        ExecutionRoleArn=population.ROLE,
        PrimaryContainer={"Image": population.IMAGE, "ModelDataUrl": "s3://models/churn/churn-job/output/model.tar.gz"},
    )
    sagemaker.create_training_job(
        TrainingJobName="churn-job",
        RoleArn=population.ROLE,
        AlgorithmSpecification={"TrainingImage": population.IMAGE, "TrainingInputMode": "File"},
        OutputDataConfig={"S3OutputPath": "s3://models/churn"},
        ResourceConfig={"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1},
        StoppingCondition={"MaxRuntimeInSeconds": 60},
        HyperParameters={"depth": "6"},
    )
    sagemaker.create_model_package_group(ModelPackageGroupName="churn")
    sagemaker.create_model_package(
        ModelPackageGroupName="churn",
        InferenceSpecification={"Containers": [{"Image": population.IMAGE, "ModelDataUrl": "s3://models/a"}]},
    )
    first = content.full()
    sagemaker.create_model_card(
        ModelCardName="churn", Content=json.dumps(first), ModelCardStatus="Draft", Tags=[{"Key": "team", "Value": "a"}]
    )
    second = json.loads(json.dumps(first))
    second["intended_uses"]["purpose_of_model"] = "retention offers by letter"
    sagemaker.update_model_card(ModelCardName="churn", Content=json.dumps(second))
    sagemaker.update_model_card(ModelCardName="churn", ModelCardStatus="PendingReview")
    sagemaker.create_model_card(ModelCardName="empty", Content="{}", ModelCardStatus="Draft")
    sagemaker.create_model_card(
        ModelCardName="hostile", Content=json.dumps(hostile()), ModelCardStatus="Draft", Tags=[{"Key": "a", "Value": "b"}]
    )
    return server


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


@pytest.fixture(scope="module")
def people(browser, stocked):
    """The same person with a wide screen, a narrow one, in the dark, and without scripts."""
    made = {
        "wide": Person(browser, stocked, REGION, viewport=WIDE),
        "narrow": Person(browser, stocked, REGION, viewport=NARROW, has_touch=True),
        "dark": Person(browser, stocked, REGION, viewport=WIDE, color_scheme="dark"),
        "plain": Person(browser, stocked, REGION, viewport=WIDE, java_script_enabled=False),
    }
    for person in made.values():
        person.sign_in()
    yield made
    for person in made.values():
        person.leave()


@pytest.fixture(scope="module")
def edit(people):
    """The address of an edit that somebody has begun."""
    return wizard.begin_edit(people["wide"].page, "churn")


@pytest.mark.parametrize("name", PAGES)
def test_page(people, name):
    _look_at(people, name, PAGES[name])


@pytest.mark.parametrize("step", wizard.STEPS)
def test_step(people, edit, step):
    _look_at(people, f"edit-{step}", f"{edit}/{step}")


def test_a_page_that_is_not_there(people):
    page = people["wide"].page
    assert page.goto("/console/cards/missing").status == 404
    assert _violations(page, "wide") == []
    _picture(page, "not-found-wide")


def test_the_page_before(browser, stocked):
    person = Person(browser, stocked, REGION)
    page = person.open("/console/sign-in")
    assert _violations(page, "wide") == []
    _picture(page, "sign-in-wide")
    person.leave()


def _look_at(people, name, path):
    headings = {}
    for look, person in people.items():
        page = person.open(path)
        headings[look] = page.locator("h1").all_inner_texts()
        _picture(page, f"{name}-{look}")
        if look == "narrow":
            assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"], "the page is too wide"
        if look in CHECKS:
            assert _violations(page, look) == [], look
        assert page.locator("img[onerror], main script").count() == 0, "what somebody wrote became an element"
        assert page.locator("main").inner_text().strip()
    assert all(len(texts) == 1 for texts in headings.values()), headings


def _picture(page, name):
    if PICTURES:
        page.screenshot(path=pathlib.Path(PICTURES) / f"{name}.png", full_page=True)


def _violations(page, look):
    """What axe-core finds wrong, with the first place of each."""
    found = Axe().run(page, options=CHECKS[look])
    return [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found.response["violations"]]
