"""Several people, or several windows, with the same card."""

import json
import re

import pytest
from harness import wizard
from playwright.sync_api import expect


@pytest.fixture
def card(sagemaker):
    """A card that says something in several fields."""
    content = {
        "model_overview": {"model_owner": "Retention", "model_description": "Who leaves."},
        "intended_uses": {"purpose_of_model": "Letters to customers"},
    }
    sagemaker.create_model_card(ModelCardName="churn", Content=json.dumps(content), ModelCardStatus="Draft")
    return "churn"


def said(sagemaker):
    """What the latest version of the card says."""
    return json.loads(sagemaker.describe_model_card(ModelCardName="churn")["Content"])


def type_into(page, label, text):
    page.get_by_label(label).fill(text)
    wizard.wait_until_kept(page)


def test_changes_that_do_not_touch_are_brought_together(visit, server, sagemaker, card):
    first, second = visit(server).page, visit(server).page
    one = wizard.begin_edit(first, card)
    type_into(first, "Model owner", "Marketing")
    two = _another_edit(second, card)
    type_into(second, "Description", "Who leaves next month.")
    wizard.save(first, one, version=2)
    expect(first.get_by_text("Version 2 has been saved")).to_be_visible()

    second.goto(f"{two}/review")
    expect(second.get_by_text("Somebody saved version 2 meanwhile")).to_be_visible()
    second.get_by_role("button", name="Look at both changes").click()
    expect(second.get_by_text("they are brought together below")).to_be_visible()
    wizard.press(second, "Use the merged version")
    second.wait_for_url("**/review*")
    wizard.press(second, "Save version 3")
    expect(second.get_by_text("Version 3 has been saved")).to_be_visible()
    assert said(sagemaker)["model_overview"] == {
        "model_owner": "Marketing", "model_description": "Who leaves next month.",
    }


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
@pytest.mark.parametrize("choice, kept", [("Keep mine", "Offers by letter"), ("Take version 2", "Calls")])
def test_where_both_wrote_the_second_chooses(visit, server, sagemaker, card, choice, kept, script):
    page = visit(server, java_script_enabled=script).page
    edit = wizard.begin_edit(page, card)
    page.get_by_label("Purpose of the model").fill("Offers by letter")
    page.get_by_label("Description").fill("Who leaves next month.")
    wizard.press(page, "Save draft")
    theirs = said(sagemaker)
    theirs["intended_uses"]["purpose_of_model"] = "Calls"
    theirs["model_overview"]["model_owner"] = "Marketing"
    sagemaker.update_model_card(ModelCardName=card, Content=json.dumps(theirs))

    page.goto(f"{edit}/review")
    page.get_by_role("button", name="Look at both changes").click()
    group = page.get_by_role("group", name=re.compile("Purpose"))
    expect(group).to_contain_text("Letters to customers")
    expect(group).to_contain_text("Offers by letter")
    expect(group).to_contain_text("Calls")
    group.get_by_label(choice).check()
    wizard.press(page, "Use the merged version")
    page.wait_for_url("**/review*")
    wizard.press(page, "Save version 3")
    expect(page.get_by_text("Version 3 has been saved")).to_be_visible()
    assert said(sagemaker)["intended_uses"]["purpose_of_model"] == kept
    assert said(sagemaker)["model_overview"] == {
        "model_owner": "Marketing", "model_description": "Who leaves next month.",
    }
    texts = [
        json.loads(sagemaker.describe_model_card(ModelCardName=card, ModelCardVersion=version)["Content"])
        for version in (1, 2)
    ]
    assert [text["intended_uses"]["purpose_of_model"] for text in texts] == ["Letters to customers", "Calls"]


def test_a_choice_that_is_missing_is_asked_for(visit, server, sagemaker, card):
    page = visit(server, java_script_enabled=False).page
    edit = wizard.begin_edit(page, card)
    page.get_by_label("Description").fill("mine")
    wizard.press(page, "Save draft")
    sagemaker.update_model_card(
        ModelCardName=card, Content=json.dumps({"model_overview": {"model_description": "theirs"}})
    )
    page.goto(f"{edit}/conflict")
    page.evaluate("document.querySelectorAll('[required]').forEach((box) => box.removeAttribute('required'))")
    wizard.press(page, "Use the merged version")
    expect(page.get_by_text("A choice is missing")).to_be_visible()


def test_two_windows_with_one_draft_lose_neither_text(person, sagemaker, card):
    first = person.page
    edit = wizard.begin_edit(first, card)
    second = person.new_page()
    second.goto(f"{edit}/details")
    type_into(first, "Model owner", "Sales")
    second.get_by_label("Model owner").fill("Marketing")
    second.keyboard.press("Tab")
    expect(second.locator("#save-state")).to_contain_text("changed in another window")
    expect(second.get_by_label("Model owner")).to_have_value("Marketing")
    wizard.press(second, "Save draft")
    expect(second.get_by_role("heading", name="Changed in another window")).to_be_visible()
    expect(second.get_by_role("main")).to_contain_text("Sales")
    expect(second.get_by_role("main")).to_contain_text("Marketing")
    wizard.press(second, "Use what I typed here")
    expect(second.get_by_label("Model owner")).to_have_value("Marketing")


def test_a_card_that_is_deleted_while_it_is_edited_becomes_a_new_one(person, sagemaker, card):
    page = person.page
    edit = wizard.begin_edit(page, card)
    type_into(page, "Model owner", "Marketing")
    sagemaker.delete_model_card(ModelCardName=card)
    wizard.press(page, "Next: Training")
    page.wait_for_url("**/training")
    page.goto(f"{edit}/review")
    expect(page.get_by_text("churn has been deleted")).to_be_visible()
    wizard.press(page, "Make it a new card")
    wizard.press(page, "Create card")
    expect(page.get_by_text("The card has been created")).to_be_visible()
    assert said(sagemaker)["model_overview"]["model_owner"] == "Marketing"


def test_a_card_that_is_archived_while_it_is_edited_keeps_the_draft(person, sagemaker, card):
    page = person.page
    edit = wizard.begin_edit(page, card)
    type_into(page, "Model owner", "Marketing")
    sagemaker.update_model_card(ModelCardName=card, ModelCardStatus="Archived")
    wizard.save(page, edit, version=2)
    expect(page.get_by_text("churn is archived")).to_be_visible()
    sagemaker.update_model_card(ModelCardName=card, ModelCardStatus="Draft")
    wizard.save(page, edit, version=2)
    expect(page.get_by_text("Version 2 has been saved")).to_be_visible()
    assert said(sagemaker)["model_overview"]["model_owner"] == "Marketing"


def _another_edit(page, card):
    """Begins a second edit of a card, of which the same person has a draft already."""
    page.goto(f"/console/cards/{card}/edit")
    wizard.press(page, "Begin anew from version 1")
    page.wait_for_url("**/details")
    return page.url.removesuffix("/details")
