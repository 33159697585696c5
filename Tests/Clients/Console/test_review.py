"""Reviews: who may decide what, what is kept of it, and who finds it waiting."""

import json
import re

import boto3
import pytest
from harness import commands, content
from harness.population import Cardinal
from playwright.sync_api import expect


@pytest.fixture
def office(start_server, visit, tmp_path, request):
    """A server on which nobody approves what they wrote, with an author and a reviewer."""
    server = start_server("--four-eyes")
    people = {}
    for user in ("author", "reviewer"):
        made = commands.cardinal("keys", "create", user, "--data-dir", str(server.data_dir), cwd=tmp_path).stdout
        people[user] = visit(server, keys=tuple(re.findall(r"=(\S+)", made.replace("'", ""))))
    return people


def decide(person, card, action, comment=None):
    """Takes a step on a card's page."""
    page = person.open(f"/console/cards/{card}")
    if comment is not None:
        page.get_by_label("Comment").fill(comment)
    page.get_by_role("button", name=action, exact=True).click()
    return page


def test_a_card_goes_back_and_forth_until_somebody_else_approves_it(office, sagemaker, region):
    author, reviewer = office["author"], office["reviewer"]
    _create_as(author, "churn")
    decide(author, "churn", "Request review", "Please look at the metrics.")

    page = author.open("/console/cards/churn")
    expect(page.get_by_text(re.compile("You wrote version 1"))).to_be_visible()
    expect(page.get_by_role("button", name="Approve")).to_have_count(0)

    page = reviewer.open("/console/reviews")
    expect(page.get_by_text("Please look at the metrics.").first).to_be_visible()
    page = decide(reviewer, "churn", "Reject")
    expect(page.get_by_label("Comment")).to_be_visible()
    assert "Approved" not in page.locator("main").inner_text()
    decide(reviewer, "churn", "Reject", "Which hold-out set?")

    page = author.open("/console/reviews")
    expect(page.get_by_text("Which hold-out set?").first).to_be_visible()
    decide(author, "churn", "Request review", "The one of March.")
    page = decide(reviewer, "churn", "Approve", "Fine.")
    page.goto("/console/cards/churn/decisions")
    history = page.locator("main").inner_text()
    said = ["Fine.", "The one of March.", "Which hold-out set?", "Please look at the metrics."]
    places = [history.index(comment) for comment in said]
    assert places == sorted(places), "the history runs from the newest decision to the oldest"


def test_the_page_of_a_decision_may_be_old(person, sagemaker, server, region):
    sagemaker.create_model_card(ModelCardName="churn", Content="{}", ModelCardStatus="PendingReview")
    page = person.open("/console/cards/churn")
    page.get_by_label("Comment").fill("I have read it.")
    sagemaker.update_model_card(ModelCardName="churn", Content=content.small("something else"))
    page.get_by_role("button", name="Approve", exact=True).click()
    expect(page.locator("main")).to_contain_text("I have read it.")
    assert sagemaker.describe_model_card(ModelCardName="churn")["ModelCardStatus"] == "PendingReview"


def test_every_way_of_changing_a_status_is_in_the_history(person, sagemaker, server, region):
    sagemaker.create_model_card(ModelCardName="churn", Content="{}", ModelCardStatus="Draft")
    sagemaker.update_model_card(ModelCardName="churn", ModelCardStatus="Approved")
    cardinal = Cardinal(server, region)
    cardinal.call("ReviewModelCard", ModelCardName="churn", Action="Archive", Comment="<b>replaced</b>")
    decide(person, "churn", "Restore")
    found = cardinal.call("ListModelCardDecisions", ModelCardName="churn")["Decisions"]
    assert [(decision["Action"], decision.get("Comment")) for decision in found] == [
        ("Restore", None), ("Archive", "<b>replaced</b>"), ("Approve", None), (found[3]["Action"], None),
    ]
    page = person.open("/console/cards/churn/decisions")
    expect(page.get_by_text("<b>replaced</b>").first).to_be_visible()


def _create_as(person, name):
    """Creates a card with somebody's own keys."""
    keys = dict(aws_access_key_id=person.keys[0], aws_secret_access_key=person.keys[1])
    client = boto3.client("sagemaker", region_name=person.region, endpoint_url=person.server.endpoint, **keys)
    client.create_model_card(ModelCardName=name, Content=json.dumps(content.full()), ModelCardStatus="Draft")
