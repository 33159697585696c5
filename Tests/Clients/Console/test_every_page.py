"""What must be true of every page: usable by everybody, at any width, in light and dark, with and without a script."""

import json
import os
import pathlib

import pytest
from harness import clients, content, population, showcase, wizard
from harness.accessibility import CHECKS, violations
from harness.browsers import NARROW, WIDE, Person

REGION = "xx-every-page"

# Where pictures of each page go, for people to look at; without the variable there are none.
PICTURES = os.environ.get("CONSOLE_PICTURES")

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
    "edit-again": "/console/cards/churn/edit",
    "compare": "/console/compare?item=churn@1&item=churn@2",
    "compare-cards": "/console/compare?item=churn@2&item=hostile@1&item=empty@1",
    "compare-nothing": "/console/compare",
    "new": "/console/new",
    "new-chosen": "/console/new?model=churn-model",
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
PARTS = [*wizard.STEPS, "json", "discard", "evaluation/jobs/0", "evaluation/jobs/0/groups/0/charts/3"]


@pytest.fixture(scope="module")
def found(server):
    """The addresses that are known only once the region is stocked."""
    return showcase.stock(server, REGION)


@pytest.fixture(scope="module")
def people(browser, server, found):
    """The same person with a wide screen, a narrow one, in the dark, and without scripts."""
    made = {
        "wide": Person(browser, server, REGION, viewport=WIDE),
        "narrow": Person(browser, server, REGION, viewport=NARROW, has_touch=True),
        "dark": Person(browser, server, REGION, viewport=WIDE, color_scheme="dark"),
        "plain": Person(browser, server, REGION, viewport=WIDE, java_script_enabled=False),
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
def test_page(people, edit, name):
    _look_at(people, name, PAGES[name])


@pytest.mark.parametrize("part", PARTS)
def test_part_of_an_edit(people, edit, part):
    _look_at(people, "edit-" + part.replace("/", "-"), f"{edit}/{part}")


def test_a_package(people, found):
    _look_at(people, "package", found["package"])


def test_an_export(people):
    page = people["wide"].open("/console/cards/churn")
    wizard.press(page, "Export PDF")
    page.get_by_role("link", name="Download PDF").wait_for()
    _look_at(people, "export", page.url)


def test_two_changes_of_one_card(people, server):
    page = people["wide"].page
    edit = wizard.begin_edit(page, "contested")
    page.get_by_label("Purpose of the model").fill("mine")
    page.get_by_label("Model owner").fill("mine")
    wizard.press(page, "Save draft")
    page.wait_for_url("**done=kept")
    theirs = showcase.changed(content.full("contested-model"), showcase.HOSTILE)
    clients.client(server, "sagemaker", REGION).update_model_card(
        ModelCardName="contested", Content=json.dumps(theirs)
    )
    _look_at(people, "conflict", f"{edit}/conflict")
    _look_at(people, "edit-overtaken", f"{edit}/review")


def test_reports_before_they_are_added(people, edit):
    page = people["wide"].open(f"{edit}/evaluation")
    page.get_by_label("Files").set_input_files(
        wizard.files((showcase.HOSTILE, population.BIAS), ("quality.json", wizard.QUALITY), ("a.png", b"PNG"))
    )
    wizard.press(page, "Read report")
    page.wait_for_url("**/reports?*")
    _look_at(people, "reports", page.url)


def test_a_form_with_problems(people, edit):
    page = people["wide"].open(f"{edit}/details")
    page.get_by_label("Model version").fill(showcase.HOSTILE)
    wizard.press(page, "Next: Training")
    page.get_by_role("alert").wait_for()
    assert violations(page) == []
    _picture(page, "edit-problems-wide")


def test_a_form_of_an_earlier_session(people):
    page = people["wide"].open("/console/cards/churn")
    page.get_by_label("Comment").fill(showcase.HOSTILE)
    page.evaluate("document.querySelectorAll('[name=form-token]').forEach((field) => { field.value = 'old'; })")
    wizard.press(page, "Approve")
    page.get_by_role("button", name="Send it now").wait_for()
    assert violations(page) == []
    _picture(page, "send-again-wide")


def test_the_help(people):
    page = people["wide"].open("/console/")
    page.keyboard.press("?")
    page.get_by_role("dialog").wait_for()
    assert violations(page) == []
    _picture(page, "help-wide")


def test_a_page_that_is_not_there(people):
    page = people["wide"].page
    assert page.goto("/console/cards/missing").status == 404
    assert violations(page) == []
    _picture(page, "not-found-wide")


def test_the_page_before(browser, server):
    person = Person(browser, server, REGION)
    page = person.open("/console/sign-in")
    assert violations(page) == []
    _picture(page, "sign-in-wide")
    person.leave()


def test_a_region_without_anything(browser, server):
    person = Person(browser, server, "xx-empty-region").sign_in()
    for path in ("", "cards", "reviews", "models", "training-jobs", "packages", "exports", "edits"):
        page = person.open(f"/console/{path}")
        assert violations(page) == [], path
        _picture(page, f"empty-{path or 'dashboard'}-wide")
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
            assert violations(page, look) == [], look
        assert page.locator("img[onerror], main script").count() == 0, "what somebody wrote became an element"
        assert page.locator("main").inner_text().strip()
    assert all(len(texts) == 1 for texts in headings.values()), headings


def _picture(page, name):
    if PICTURES:
        page.screenshot(path=pathlib.Path(PICTURES) / f"{name}.png", full_page=True)
