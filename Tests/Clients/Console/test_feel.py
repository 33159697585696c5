"""Times in the reader's own zone, pages that stand still while they load, and next to nothing to download."""

import datetime
import json
import re
import zoneinfo

import pytest
from harness import content, wizard
from playwright.sync_api import expect

SHIFT = """() => new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; }))
        .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 250);
})"""


@pytest.fixture
def card(sagemaker):
    sagemaker.create_model_card(ModelCardName="churn", Content=json.dumps(content.full()), ModelCardStatus="Draft")
    return "churn"


def test_times_are_local_and_exact_on_hover(visit, server, sagemaker, card):
    created = sagemaker.describe_model_card(ModelCardName=card)["CreationTime"]
    there = created.astimezone(zoneinfo.ZoneInfo("Pacific/Kiritimati"))
    person = visit(server, timezone_id="Pacific/Kiritimati")
    page = person.open("/console/cards")
    time = page.get_by_role("row", name=re.compile("churn")).locator("time")
    expect(time).to_have_text(re.compile("just now|minute"))
    title = time.get_attribute("title")
    assert there.strftime("%H:%M:%S GMT+14") in title
    assert created.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S") in title
    # Three days later the day is named, as the reader's calendar has it.
    page.clock.set_fixed_time(created + datetime.timedelta(days=3))
    page.reload()
    expect(time).to_have_text(f"{there.day} {there.strftime('%b')} {there.year}")


def test_times_without_a_script_are_in_utc(visit, server, sagemaker, card):
    created = sagemaker.describe_model_card(ModelCardName=card)["CreationTime"].astimezone(datetime.timezone.utc)
    page = visit(server, java_script_enabled=False, timezone_id="Asia/Tokyo").open("/console/cards")
    expect(page.get_by_role("row", name=re.compile("churn")).locator("time")).to_have_text(
        created.strftime("%Y-%m-%d %H:%M UTC")
    )


def test_nothing_moves_while_a_page_loads(person, sagemaker, card):
    sagemaker.create_model_card(ModelCardName="other", Content=content.small(), ModelCardStatus="PendingReview")
    edit = wizard.begin_edit(person.page, card)
    shifts = {}
    for path in (
        "/console/", "/console/cards", "/console/cards?view=board", "/console/cards/churn",
        "/console/compare?item=churn@1&item=other@1", "/console/reviews", f"{edit}/details", f"{edit}/evaluation",
        f"{edit}/review", "/console/exports",
    ):
        shifts[path] = person.open(path).evaluate(SHIFT)
    assert {path: shift for path, shift in shifts.items() if shift > 0.01} == {}


def test_script_and_style_are_small_and_cached(person):
    sizes = {}
    person.context.on(
        "response",
        lambda answer: sizes.update({answer.url: answer}) if re.search(r"\.(js|css)$", answer.url) else None,
    )
    person.open("/console/cards")
    assert len(sizes) == 2
    assert sum(len(answer.body()) for answer in sizes.values()) < 60_000
    assert all("immutable" in answer.headers["cache-control"] for answer in sizes.values())


def test_every_page_forbids_what_it_does_not_need(person, card):
    answer = person.page.goto("/console/cards/churn")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "script-src 'self'" in policy and "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_colours_that_somebody_chose_stay(person, card):
    page = person.open("/console/")
    page.locator(".menu-person summary").click()
    page.get_by_role("button", name="Dark").click()
    page.goto("/console/cards")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_a_card_prints_without_its_controls(person, card):
    page = person.open("/console/cards/churn")
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="Edit", exact=True)).not_to_be_visible()
    expect(page.get_by_text("Choose whom to call.").first).to_be_visible()
