"""Versions and cards side by side."""

import json
import re

import pytest
from harness import content
from playwright.sync_api import expect


@pytest.fixture
def cards(sagemaker):
    """A card of two versions, and another card."""
    first = content.full()
    sagemaker.create_model_card(ModelCardName="churn", Content=json.dumps(first), ModelCardStatus="Draft")
    second = json.loads(json.dumps(first))
    second["intended_uses"]["purpose_of_model"] = "Choose whom to write to."
    second["evaluation_details"][0]["metric_groups"][0]["metric_data"][0]["value"] = 0.875
    second["additional_information"]["custom_details"]["<b>field</b>"] = "<i>new</i>"
    sagemaker.update_model_card(ModelCardName="churn", Content=json.dumps(second))
    sagemaker.create_model_card(ModelCardName="loans", Content=content.small("Who pays back."), ModelCardStatus="Draft")


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_versions_of_a_card_are_compared_word_by_word(visit, server, cards, script):
    page = visit(server, java_script_enabled=script).page
    page.goto("/console/cards/churn")
    page.get_by_role("link", name="Compare", exact=True).click()
    expect(page).to_have_url(re.compile(r"compare\?item=churn(@|%40)1&item=churn(@|%40)2$"))
    purpose = page.get_by_role("row", name=re.compile("^Purpose"))
    expect(purpose.locator("del")).to_have_text("call.")
    expect(purpose.locator("ins")).to_have_text("write to.")
    accuracy = page.get_by_role("row", name=re.compile("accuracy"))
    expect(accuracy.first).to_contain_text("0.0625")
    expect(accuracy.first).to_contain_text("better")
    expect(page.get_by_role("row", name=re.compile("^Model owner"))).to_be_visible()
    expect(page.get_by_text("<i>new</i>")).to_be_visible()

    page.get_by_role("link", name="Only differences").click()
    expect(page).to_have_url(re.compile("changes=only"))
    expect(page.get_by_role("row", name=re.compile("^Model owner"))).to_have_count(0)
    expect(purpose).to_be_visible()


def test_the_address_says_it_all(visit, server, cards):
    first, second = visit(server).page, visit(server).page
    first.goto("/console/compare?item=churn@1&item=loans@1&changes=only")
    second.goto(first.url)
    texts = [page.get_by_role("table").inner_text() for page in (first, second)]
    assert texts[0] == texts[1]
    expect(second.get_by_role("row", name=re.compile("^Description"))).to_contain_text("Who pays back.")


def test_cards_are_chosen_from_the_list(person, cards):
    page = person.open("/console/cards")
    page.get_by_label("Select churn").check()
    page.get_by_label("Select loans").check()
    page.get_by_role("button", name="Compare", exact=True).click()
    expect(page.get_by_role("columnheader", name=re.compile("^churn, version 2"))).to_be_visible()
    expect(page.get_by_role("columnheader", name=re.compile("^loans, version 1"))).to_be_visible()


def test_five_are_the_most_and_none_is_invented(person, cards):
    page = person.open("/console/compare?item=churn@1&item=churn@2&item=loans@1&item=churn@2&item=missing@1")
    expect(page.get_by_text("Not everything can be compared")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("missing")
    page.goto("/console/compare?item=churn@1&item=churn@9")
    expect(page.get_by_text("Not everything can be compared")).to_be_visible()
    page.goto("/console/compare?" + "&".join(f"item=churn@{1 + number % 2}" for number in range(7)))
    expect(page.get_by_text("Not everything can be compared")).to_be_visible()


def test_the_form_compares_something_else(person, cards):
    page = person.open("/console/compare")
    page.get_by_label("Compare", exact=True).fill("churn@1")
    page.get_by_label("with").first.fill("loans")
    page.get_by_role("main").get_by_role("button", name="Compare").click()
    expect(page.get_by_role("columnheader", name=re.compile("^loans, version 1"))).to_be_visible()
