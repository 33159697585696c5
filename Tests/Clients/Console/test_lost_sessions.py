"""Sessions that end, forms that are forged, and connections that break: whatever was typed stays."""

import re
import urllib.error
import urllib.parse
import urllib.request

import pytest
from harness import commands, wizard
from playwright.sync_api import expect


@pytest.fixture
def card(sagemaker):
    sagemaker.create_model_card(ModelCardName="churn", Content="{}", ModelCardStatus="Draft")
    return "churn"


def owner(page):
    return page.get_by_label("Model owner")


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_a_session_that_ends_while_somebody_types_loses_nothing(visit, server, card, script):
    person = visit(server, java_script_enabled=script)
    page = person.page
    wizard.begin_edit(page, card)
    person.context.clear_cookies()
    owner(page).fill("Retention & <b>care</b>")
    page.get_by_label("Description").fill("first line\nsecond “line”")
    if script:
        page.keyboard.press("Tab")
        expect(page.locator("#save-state")).to_contain_text("Your session has ended")
    wizard.press(page, "Save draft")
    expect(page.get_by_text("What you typed has been kept")).to_be_visible()
    page.get_by_label("Access key ID").fill("AKIAWRONG")
    page.get_by_label("Secret access key").fill("wrong")
    wizard.press(page, "Sign in")
    expect(page.get_by_text("do not belong together")).to_be_visible()
    person.fill_in_keys(page)
    wizard.press(page, "Send it now")
    page.wait_for_url("**/details*")
    expect(owner(page)).to_have_value("Retention & <b>care</b>")
    expect(page.get_by_label("Description")).to_have_value("first line\nsecond “line”")


def test_signing_in_elsewhere_lets_the_window_go_on(person, card):
    page = person.page
    edit = wizard.begin_edit(page, card)
    person.context.clear_cookies()
    owner(page).fill("Retention")
    page.keyboard.press("Tab")
    expect(page.locator("#save-state")).to_contain_text("Your session has ended")
    elsewhere = person.new_page()
    elsewhere.goto("/console/sign-in")
    person.fill_in_keys(elsewhere)
    elsewhere.wait_for_url("**/console/")
    # The form is from the session before; it is shown and sent once more.
    wizard.press(page, "Save draft")
    wizard.press(page, "Send it now")
    page.wait_for_url(f"{edit}/details*")
    expect(owner(page)).to_have_value("Retention")


def test_a_key_that_is_deleted_ends_its_session_but_not_its_text(start_server, visit, tmp_path):
    server = start_server()
    keys = {user: _make_key(server, user, tmp_path) for user in ("author", "reviewer")}
    author = visit(server, keys=keys["author"])
    page = author.page
    wizard.begin_blank(page)
    commands.cardinal("keys", "delete", keys["author"][0], "--data-dir", str(server.data_dir), cwd=tmp_path)
    page.wait_for_timeout(1_100)
    owner(page).fill("Retention")
    wizard.press(page, "Save draft")
    expect(page.get_by_text("What you typed has been kept")).to_be_visible()
    author.keys = keys["reviewer"]
    author.fill_in_keys(page)
    # A draft belongs to one person, but what was typed can be read and taken along.
    page.get_by_text("What will be sent").click()
    expect(page.get_by_role("main").get_by_text("Retention", exact=True)).to_be_visible()


def test_a_comment_outlives_its_session(person, sagemaker, card):
    sagemaker.update_model_card(ModelCardName=card, ModelCardStatus="PendingReview")
    page = person.open(f"/console/cards/{card}")
    page.get_by_label("Comment").fill("Which hold-out set?")
    person.context.clear_cookies()
    wizard.press(page, "Reject")
    person.fill_in_keys(page)
    assert sagemaker.describe_model_card(ModelCardName=card)["ModelCardStatus"] == "PendingReview"
    wizard.press(page, "Send it now")
    expect(page.get_by_role("main")).to_contain_text("Which hold-out set?")
    assert sagemaker.describe_model_card(ModelCardName=card)["ModelCardStatus"] == "Draft"


@pytest.mark.parametrize("token", ["", "forged"])
def test_a_form_with_a_wrong_token_is_shown_again_and_changes_nothing(person, sagemaker, card, token):
    sagemaker.update_model_card(ModelCardName=card, ModelCardStatus="PendingReview")
    page = person.open(f"/console/cards/{card}")
    page.get_by_label("Comment").fill("Fine.")
    page.evaluate(
        "(token) => document.querySelectorAll('[name=form-token]').forEach((field) => { field.value = token; })", token
    )
    wizard.press(page, "Approve")
    expect(page.get_by_text("it was not carried out")).to_be_visible()
    assert sagemaker.describe_model_card(ModelCardName=card)["ModelCardStatus"] == "PendingReview"
    wizard.press(page, "Send it now")
    expect(page.get_by_role("main")).to_contain_text("Fine.")
    assert sagemaker.describe_model_card(ModelCardName=card)["ModelCardStatus"] == "Approved"


def test_a_form_of_another_site_is_refused(person, card):
    [cookie] = [cookie for cookie in person.context.cookies() if cookie["name"] == "cardinal-session"]
    request = urllib.request.Request(
        person.server.endpoint + f"/console/cards/{card}/edit",
        data=urllib.parse.urlencode({"form-token": "x"}).encode(),
        headers={"Cookie": f"cardinal-session={cookie['value']}", "Origin": "https://elsewhere.example",
                 "Sec-Fetch-Site": "cross-site"},
    )
    with pytest.raises(urllib.error.HTTPError) as refusal:
        urllib.request.urlopen(request, timeout=5)
    assert refusal.value.code == 403
    assert b"Another site sent this form" in refusal.value.read()


def test_a_connection_that_breaks_while_typing_is_made_up_for(person, card):
    page = person.page
    edit = wizard.begin_edit(page, card)
    person.context.set_offline(True)
    owner(page).fill("Retention")
    page.keyboard.press("Tab")
    expect(page.locator("#save-state")).to_contain_text("The connection is lost")
    owner(page).fill("Retention team")
    person.context.set_offline(False)
    expect(page.locator("#save-state")).to_have_text(re.compile(r"^Draft kept \d"), timeout=15_000)
    page.goto(f"{edit}/details")
    expect(owner(page)).to_have_value("Retention team")


def test_a_connection_that_breaks_while_saving_loses_nothing(person, card):
    page = person.page
    edit = wizard.begin_edit(page, card)
    owner(page).fill("Retention")
    person.context.set_offline(True)
    wizard.press(page, "Next: Training")
    page.wait_for_url("chrome-error://**")
    person.context.set_offline(False)
    page.goto(f"{edit}/details")
    expect(owner(page)).to_have_value("Retention")


def test_a_window_that_dies_offline_gives_back_what_was_typed(person, card):
    page = person.page
    edit = wizard.begin_edit(page, card)
    person.context.set_offline(True)
    owner(page).fill("Retention")
    page.keyboard.press("Tab")
    expect(page.locator("#save-state")).to_contain_text("The connection is lost")
    person.context.set_offline(False)
    page.reload()
    expect(owner(page)).to_have_value("Retention")
    wizard.wait_until_kept(page)


def _make_key(server, user, directory):
    made = commands.cardinal("keys", "create", user, "--data-dir", str(server.data_dir), cwd=directory).stdout
    return tuple(re.findall(r"=(\S+)", made.replace("'", "")))
