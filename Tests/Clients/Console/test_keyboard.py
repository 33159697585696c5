"""Everything with the keyboard alone."""

import json
import re

import pytest
from harness import content
from playwright.sync_api import expect


@pytest.fixture
def cards(sagemaker):
    """A card of two versions, and two others."""
    for name in ("churn", "loans", "prices"):
        sagemaker.create_model_card(ModelCardName=name, Content=json.dumps(content.full(name)), ModelCardStatus="Draft")
    sagemaker.update_model_card(ModelCardName="churn", Content=content.small("second"))


def focused(page):
    """What the focused element is called."""
    return page.evaluate(
        """() => {
            const element = document.activeElement;
            const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label');
            return (label ?? element.textContent).trim().replace(/\\s+/g, ' ');
        }"""
    )


def tab_to(page, wanted, most=60):
    """Presses Tab until something of that name has the focus, which must be seen to have it."""
    passed = []
    for _ in range(most):
        page.keyboard.press("Tab")
        if re.search(wanted, focused(page)):
            assert page.evaluate(
                """() => {
                    const style = getComputedStyle(document.activeElement);
                    return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
                }"""
            ), f"{wanted} has the focus, but nobody sees it"
            return
        passed.append(focused(page))
    raise AssertionError(f"Tab does not reach {wanted}: {passed}")


def test_a_card_is_written_without_a_mouse(person, sagemaker):
    page, keys = person.page, person.page.keyboard
    page.goto("/console/")
    keys.press("n")
    page.wait_for_url("**/console/new")
    tab_to(page, "^No model yet$")
    keys.press("Enter")
    page.wait_for_url("**/details")
    tab_to(page, "^Name of the card")
    keys.type("by-keyboard")
    tab_to(page, "^Description")
    keys.type("Typed, not clicked.")
    tab_to(page, "^Not rated yet$|^High$")
    keys.press("ArrowUp")
    tab_to(page, "^Next: Training$")
    keys.press("Enter")
    page.wait_for_url("**/training")
    tab_to(page, "^Next: Evaluation$")
    keys.press("Enter")
    page.wait_for_url("**/evaluation")
    tab_to(page, "^Next: Additional information$")
    keys.press("Enter")
    page.wait_for_url("**/additional")
    tab_to(page, "^Review$", most=80)
    keys.press("Enter")
    page.wait_for_url("**/review")
    tab_to(page, "^Create card$")
    keys.press("Enter")
    page.wait_for_url("**/cards/by-keyboard*")
    said = json.loads(sagemaker.describe_model_card(ModelCardName="by-keyboard")["Content"])
    assert said["model_overview"]["model_description"] == "Typed, not clicked."
    assert said["intended_uses"]["risk_rating"] == "Unknown"


def test_enter_in_a_field_does_not_lead_away(person):
    page = person.page
    page.goto("/console/new")
    page.get_by_role("button", name="No model yet").press("Enter")
    page.wait_for_url("**/details")
    page.get_by_label("Model owner").fill("Retention")
    page.get_by_label("Model owner").press("Enter")
    page.wait_for_url("**/details?done=kept")
    expect(page.get_by_label("Model owner")).to_have_value("Retention")


def test_slash_searches_and_j_and_k_move(person, cards):
    page, keys = person.open("/console/cards?sort=name"), person.page.keyboard
    keys.press("j")
    assert focused(page) == "churn"
    keys.press("j")
    keys.press("j")
    assert focused(page) == "prices"
    keys.press("k")
    assert focused(page) == "loans"
    keys.press("x")
    expect(page.get_by_label("Select loans")).to_be_checked()
    keys.press("/")
    keys.type("prices jk")
    assert page.evaluate("document.activeElement.value") == "prices jk", "keys in a field are text"
    keys.press("Control+A")
    keys.type("prices")
    keys.press("Enter")
    expect(page.locator("a.card-name")).to_have_text(["prices"])
    keys.press("j")
    keys.press("Enter")
    page.wait_for_url("**/console/cards/prices")


def test_e_edits_and_d_compares(person, cards):
    page, keys = person.open("/console/cards/churn"), person.page.keyboard
    keys.press("d")
    page.wait_for_url("**/compare?*")
    page.goto("/console/cards/churn")
    keys.press("e")
    page.wait_for_url("**/details")
    page.goto("/console/")
    keys.press("g")
    keys.press("r")
    page.wait_for_url("**/reviews")


def test_the_question_mark_shows_the_keys(person):
    page, keys = person.open("/console/"), person.page.keyboard
    keys.press("?")
    dialog = page.get_by_role("dialog", name="Keyboard and help")
    expect(dialog).to_be_visible()
    tab_to(page, "Use single keys")
    keys.press("Space")
    keys.press("Escape")
    expect(dialog).not_to_be_visible()
    keys.press("n")
    page.wait_for_timeout(200)
    assert page.url.endswith("/console/"), "whoever does not want single keys has none"


def test_a_menu_opens_and_closes(person):
    page, keys = person.open("/console/"), person.page.keyboard
    tab_to(page, "root")
    keys.press("Enter")
    expect(page.get_by_role("link", name="Unsaved edits")).to_be_visible()
    keys.press("Escape")
    expect(page.get_by_role("link", name="Unsaved edits")).not_to_be_visible()
    assert re.search("root", focused(page))


def test_the_first_tab_skips_to_the_content(person, cards):
    page = person.open("/console/cards")
    page.keyboard.press("Tab")
    assert focused(page) == "Skip to the content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_points_of_a_chart_are_reached_and_read(person, sagemaker):
    sagemaker.create_model_card(ModelCardName="churn", Content=json.dumps(content.full()), ModelCardStatus="Draft")
    page = person.open("/console/cards/churn")
    chart = page.locator("svg[data-points]", has=page.locator("[tabindex='0']")).first
    chart.locator("[tabindex='0']").first.focus()
    first = page.evaluate("document.activeElement.querySelector('title')?.textContent")
    page.keyboard.press("ArrowRight")
    second = page.evaluate("document.activeElement.querySelector('title')?.textContent")
    assert first and second and first != second
    expect(page.locator(".chart-readout").filter(has_text=second).first).to_be_visible()
