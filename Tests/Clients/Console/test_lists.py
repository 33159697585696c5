"""The list of cards: facets, chips, views, board, paging, and PDFs of many at once."""

import json
import re
import urllib.parse
import zipfile

import pytest
from playwright.sync_api import expect

MARKUP = "<img src=x onerror=alert(1)>"


def create(sagemaker, name, risk="Low", owner="Retention", status="Draft", **more):
    content = {
        "model_overview": {"model_owner": owner, "problem_type": "Regression"},
        "intended_uses": {"risk_rating": risk, "purpose_of_model": f"about {name}"},
    }
    sagemaker.create_model_card(ModelCardName=name, Content=json.dumps(content), ModelCardStatus=status, **more)


@pytest.fixture
def cards(sagemaker):
    """Three cards that differ in everything that a facet shows."""
    create(sagemaker, "churn", "High", "Retention", Tags=[{"Key": "team", "Value": "a"}])
    create(sagemaker, "loans", "High", "Credit", "Approved")
    create(sagemaker, "prices", "Low", MARKUP, "PendingReview", Tags=[{"Key": "team", "Value": "b"}])


def names(page):
    """The cards of the list, from top to bottom."""
    return page.locator("a.card-name").all_inner_texts()


def facet(page, name):
    return page.get_by_role("complementary").get_by_role("link", name=re.compile(f"^{name}"))


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_facets_narrow_down_and_chips_take_back(visit, server, cards, script):
    page = visit(server, java_script_enabled=script).page
    page.goto("/console/cards")
    facet(page, "High").click()
    expect(page.locator("a.card-name")).to_have_count(2)
    facet(page, "Approved").click()
    expect(page.locator("a.card-name")).to_have_text(["loans"])
    fields = urllib.parse.parse_qs(urllib.parse.urlsplit(page.url).query)
    assert fields == {"risk": ["High"], "status": ["Approved"]}, "the address has the filter"
    chips = page.get_by_role("list", name="Chosen")
    chips.get_by_role("link", name=re.compile("Risk: High")).click()
    expect(page.get_by_role("list", name="Chosen").get_by_role("listitem")).to_have_count(1)
    page.get_by_role("link", name="Clear all").click()
    expect(page.locator("a.card-name")).to_have_count(3)


def test_what_people_wrote_stays_text_in_facets_and_chips(person, cards):
    page = person.open("/console/cards?" + urllib.parse.urlencode({"owner": MARKUP}))
    expect(page.locator("a.card-name")).to_have_text(["prices"])
    expect(page.get_by_role("list", name="Chosen")).to_contain_text(f"Owner: {MARKUP}")
    assert page.locator("img[onerror]").count() == 0


def test_words_are_found_in_what_cards_say(person, cards):
    page = person.open("/console/cards")
    page.get_by_label("Words of the name or the content").fill("about pri")
    page.get_by_role("main").get_by_role("button", name="Search").click()
    expect(page.locator("a.card-name")).to_have_text(["prices"])
    page.goto("/console/cards?q=nowheretobefound&risk=High")
    expect(page.get_by_role("main")).to_contain_text("nowheretobefound")
    expect(page.get_by_text("No card satisfies all of this")).to_be_visible()
    page.get_by_role("link", name="Show every card").click()
    expect(page.locator("a.card-name")).to_have_count(3)


def test_a_view_is_saved_and_removed(person, cards):
    page = person.open("/console/cards?risk=High&sort=name")
    page.get_by_text("Save this filter").click()
    page.get_by_label("Name of the view").fill(MARKUP)
    page.get_by_role("button", name="Save", exact=True).click()
    page.goto("/console/cards")
    views = page.get_by_role("region", name="Your views")
    views.get_by_role("link", name=MARKUP).click()
    expect(page.locator("a.card-name")).to_have_text(["churn", "loans"])
    expect(page.get_by_text("Save this filter")).to_have_count(0)
    page.get_by_role("button", name=f"Remove the view {MARKUP}").click()
    page.get_by_role("dialog").get_by_role("button").last.click()
    expect(views.get_by_role("link")).to_have_count(0)


def test_the_board_has_a_column_for_each_status(person, cards):
    page = person.open("/console/cards")
    page.get_by_role("link", name="Board", exact=True).click()
    board = page.get_by_role("group", name="Cards by status")
    expect(board.get_by_role("region", name="Draft")).to_contain_text("churn")
    expect(board.get_by_role("region", name="Pending review")).to_contain_text("prices")
    expect(board.get_by_role("region", name="Approved")).to_contain_text("loans")
    facet(page, "High").click()
    expect(board).not_to_contain_text("prices")


def test_headings_sort(person, cards):
    page = person.open("/console/cards")
    page.get_by_role("columnheader", name="Card").get_by_role("link").click()
    assert names(page) == ["churn", "loans", "prices"]
    page.get_by_role("columnheader", name="Card").get_by_role("link").click()
    expect(page).to_have_url(re.compile("sort=-name"))
    assert names(page) == ["prices", "loans", "churn"]


def test_pages_stay_put_while_cards_come_and_go(person, sagemaker):
    made = [f"card-{number:03d}" for number in range(120)]
    for name in made:
        create(sagemaker, name)
    page = person.open("/console/cards")
    seen = names(page)
    for number in range(3):
        create(sagemaker, f"late-{number}")
    while page.get_by_role("link", name="Next page").count():
        page.get_by_role("link", name="Next page").click()
        page.wait_for_load_state()
        assert not set(seen) & set(names(page)), "no card stands on two pages"
        seen += names(page)
    assert [name for name in seen if name.startswith("card-")] == made[::-1]


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_many_cards_are_taken_along_as_one_archive(visit, server, cards, script):
    page = visit(server, java_script_enabled=script).page
    page.goto("/console/cards?risk=High")
    page.get_by_label("Select churn").check()
    page.get_by_label("Select loans").check()
    page.get_by_role("button", name="Export as PDF").click()
    link = page.get_by_role("link", name="Download 2 PDFs as a ZIP")
    for _ in range(0 if script else 40):
        if link.count():
            break
        page.wait_for_timeout(250)
        page.get_by_role("link", name="Look again").or_(link).click()
    with page.expect_download() as download:
        link.click()
    assert download.value.suggested_filename.endswith(".zip")
    with zipfile.ZipFile(download.value.path()) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == 2
        assert all(archive.read(name).startswith(b"%PDF-") for name in archive.namelist())


def test_nothing_ticked_is_a_sentence(person, cards):
    page = person.open("/console/cards")
    page.get_by_role("button", name="Export as PDF").click()
    expect(page.get_by_role("main")).to_contain_text(re.compile("tick", re.I))
    expect(page.locator("a.card-name")).to_have_count(3)
