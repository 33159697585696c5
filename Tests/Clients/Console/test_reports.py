"""Evaluation reports in the third step: files and addresses, good, bad and far too large."""

import json
import re

import pytest
from harness import population, wizard
from playwright.sync_api import expect

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
HTML = b"<!doctype html><title>Report</title><script>alert(1)</script>"
MARKUP = "<img src=x onerror=alert(1)>.json"

DROP = """([zone, name, text]) => {
    const files = new DataTransfer();
    files.items.add(new File([text], name, { type: 'application/json' }));
    for (const type of ['dragover', 'drop']) {
        document.querySelector(zone).dispatchEvent(
            new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true })
        );
    }
}"""


@pytest.fixture
def step(person):
    """The third step of a new draft, in a browser, and the edit's address."""
    edit = wizard.begin_blank(person.page)
    return person.open(f"{edit}/evaluation"), edit


def read(page, *files):
    page.get_by_label("Files").set_input_files(wizard.files(*files))
    wizard.press(page, "Read report")


def test_a_dropped_file_is_shown_as_a_chart_before_it_is_added(step, sagemaker):
    page, edit = step
    page.evaluate(DROP, ["[data-drop]", "quality.json", json.dumps(wizard.QUALITY)])
    expect(page.get_by_role("heading", name="What the report says")).to_be_visible()
    expect(page.locator("main svg").first).to_be_visible()
    page.get_by_label("Name of the evaluation").fill("Hold-out")
    wizard.press(page, "Add to card")
    expect(page.get_by_role("heading", name="Hold-out")).to_be_visible()
    expect(page.get_by_role("link", name="Edit Hold-out")).to_be_visible()


def test_a_report_in_s3_is_read_by_its_address(step, s3, bucket):
    page, edit = step
    uri = population.upload(s3, bucket, "quality.json", population.REGRESSION)
    page.get_by_label("Or its address in S3").fill(uri)
    wizard.press(page, "Read report")
    expect(page.get_by_role("main").get_by_text(uri)).to_be_visible()
    wizard.press(page, "Add to card")
    expect(page.get_by_text("Added to the draft")).to_be_visible()


def test_an_address_without_an_object_is_a_sentence(step, bucket):
    page, edit = step
    page.get_by_label("Or its address in S3").fill(f"s3://{bucket}/missing.json")
    wizard.press(page, "Read report")
    expect(page.get_by_text("This report cannot be added")).to_be_visible()
    page.get_by_role("link", name="Back without adding").click()
    expect(page).to_have_url(re.compile("/evaluation$"))


@pytest.mark.parametrize(
    "name, content",
    [("chart.png", PNG), ("report.html", HTML), ("empty.json", b"{}"), ("nothing.json", b""), ("half.json", b'{"a": ')],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_no_report_is_a_sentence_and_a_way_back(step, name, content):
    page, edit = step
    read(page, (name, content))
    expect(page.get_by_text("This report cannot be added")).to_be_visible()
    expect(page.get_by_role("heading", name=name)).to_be_visible()
    page.get_by_role("link", name="Back without adding").click()
    expect(page.get_by_label("Files")).to_be_visible()


def test_one_bad_file_among_good_ones_costs_only_itself(step):
    page, edit = step
    read(page, ("bias.json", population.BIAS), ("chart.png", PNG))
    expect(page.get_by_label("Add this report").nth(0)).to_be_checked()
    expect(page.get_by_label("Add this report").nth(1)).not_to_be_checked()
    wizard.press(page, "Add the ticked reports to the card")
    expect(page.get_by_role("link", name=re.compile("^Edit (?!as JSON)"))).to_have_count(1)


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_forty_megabytes_are_refused_with_a_sentence(visit, server, tmp_path, script):
    large = tmp_path / "large.json"
    with open(large, "wb") as file:
        file.truncate(40 << 20)
    page = visit(server, java_script_enabled=script).page
    edit = wizard.begin_blank(page)
    page.goto(f"{edit}/evaluation")
    page.get_by_label("Files").set_input_files(large)
    wizard.press(page, "Read report")
    if script:
        problem = page.locator("#files-problem")
        expect(problem).to_contain_text("large.json is 40 MB; files up to 32 MB can be dropped")
    else:
        expect(page.get_by_text(re.compile("32 MB"))).to_be_visible()
        page.get_by_role("link", name="Back to the draft").click()
    expect(page).to_have_url(re.compile("/evaluation$"))


def test_a_file_name_with_markup_stays_text(step):
    page, edit = step
    read(page, (MARKUP, population.BIAS))
    expect(page.get_by_role("heading", name="What the report says")).to_be_visible()
    assert page.locator("img[onerror], main script").count() == 0
    wizard.press(page, "Add to card")
    expect(page.get_by_text("Added to the draft")).to_be_visible()
    page.goto(f"{edit}/review")
    assert page.locator("img[onerror], main script").count() == 0
