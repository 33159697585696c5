"""The pages of one card: its versions, its JSON, its tags and its history."""

import hashlib
import json
import re

import pytest
from harness import content
from playwright.sync_api import expect

# As somebody sent it: its spaces and its order are part of what was signed off.
TEXT = '{"intended_uses": {"risk_rating": "Low",  "purpose_of_model": "<b>Letters</b>"}}'


@pytest.fixture
def card(sagemaker):
    """A card of two versions, whose second says more."""
    sagemaker.create_model_card(ModelCardName="churn", Content=TEXT, ModelCardStatus="Draft")
    sagemaker.update_model_card(ModelCardName="churn", Content=json.dumps(content.full()))
    return "churn"


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_versions_are_chosen_at_the_top(visit, server, card, script):
    page = visit(server, java_script_enabled=script).open(f"/console/cards/{card}")
    expect(page.get_by_text("Choose whom to call.").first).to_be_visible()
    page.get_by_label("Version", exact=True).select_option("1")
    if not script:
        page.get_by_role("button", name="Show", exact=True).click()
    expect(page.get_by_text("This is version 1 of 2")).to_be_visible()
    expect(page.get_by_text("<b>Letters</b>").first).to_be_visible()


def test_the_download_is_what_was_sent(person, card):
    page = person.open(f"/console/cards/{card}/json?version=1")
    expect(page.get_by_role("main")).to_contain_text(hashlib.sha256(TEXT.encode()).hexdigest())
    with page.expect_download() as download:
        page.get_by_role("link", name="Download JSON").click()
    assert download.value.suggested_filename == "churn-version-1.json"
    with open(download.value.path(), "rb") as file:
        assert file.read() == TEXT.encode()


def test_tags_are_written_and_removed(person, sagemaker, card):
    arn = sagemaker.describe_model_card(ModelCardName=card)["ModelCardArn"]
    page = person.open(f"/console/cards/{card}/tags")
    page.get_by_role("textbox", name=re.compile("^Name")).fill("team")
    page.get_by_role("textbox", name="Value").fill("retention")
    page.get_by_role("button", name="Save tag").click()
    expect(page.get_by_role("cell", name="retention")).to_be_visible()
    assert sagemaker.list_tags(ResourceArn=arn)["Tags"] == [{"Key": "team", "Value": "retention"}]
    page.get_by_role("textbox", name=re.compile("^Name")).fill("<b>")
    page.get_by_role("button", name="Save tag").click()
    expect(page.get_by_role("textbox", name=re.compile("^Name"))).to_have_value("<b>")
    expect(page.get_by_role("textbox", name=re.compile("^Name"))).to_have_attribute("aria-invalid", "true")
    page.get_by_role("button", name="Remove the tag team").click()
    expect(page.get_by_text("This card has no tags.")).to_be_visible()


def test_the_history_says_who_changed_what(person, sagemaker, card):
    sagemaker.update_model_card(ModelCardName=card, ModelCardStatus="PendingReview")
    page = person.open(f"/console/cards/{card}/history")
    history = page.get_by_role("main").inner_text()
    assert history.index("ersion 2") < history.index("ersion 1"), "the newest version is the first"
    assert "root" in history and "Purpose of the model" in history
    assert page.locator("main b").count() == 0


def test_the_first_screen_answers_what_a_reviewer_asks(person, card):
    page = person.open(f"/console/cards/{card}")
    for answer in ("Choose whom to call.", "Weekly batch scoring.", "No decision without a person.", "0.8125"):
        place = page.get_by_text(answer).first.bounding_box()
        assert place and place["y"] < 900, f"{answer} is on the first screen"
