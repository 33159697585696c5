"""An evaluation without a report: all six types of metrics, typed and pasted."""

import json
import re

import pytest
from harness import wizard
from playwright.sync_api import expect


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_every_type_of_metric_is_written_by_hand(visit, server, sagemaker, script):
    sagemaker.create_model_card(ModelCardName="churn", Content="{}", ModelCardStatus="Draft")
    page = visit(server, java_script_enabled=script).page
    edit = wizard.begin_edit(page, "churn")
    page.goto(f"{edit}/evaluation")
    wizard.press(page, "Add an evaluation by hand")
    page.get_by_label("Name required").fill("Hold-out <b>March</b>")
    page.get_by_label("Observation").fill("Better than last quarter.")
    if page.get_by_label("Name of the group").count() == 0:
        wizard.press(page, "Add a metric group")
    page.get_by_label("Name of the group").fill("Everything")
    for row, (name, kind, value) in enumerate(
        [("auc", "Number", "0.875"), ("verdict", "Text", "fit for use"), ("reviewed", "Yes or no", "yes")], 1
    ):
        page.get_by_label(f"Metric, row {row} of group 1").fill(name)
        page.get_by_label(f"Kind, row {row} of group 1").select_option(kind)
        page.get_by_label(f"Value, row {row} of group 1").fill(value)
        wizard.press(page, "Save draft" if not script else "Add a row")
    _draw(page, "Line graph", "loss", "0, 1.0\n1, 0.5", script)
    _draw(page, "Bar chart", "per region", "north, 0.75\nsouth, 0.5", script)
    _draw(page, "Matrix", "confusion", ", yes, no\nyes, 70, 10\nno, 20, 60", script)
    wizard.press(page, "Done with this evaluation")
    expect(page.get_by_role("heading", name="Hold-out <b>March</b>")).to_be_visible()
    wizard.save(page, edit, version=2)
    expect(page.get_by_text("Version 2 has been saved")).to_be_visible()

    content = json.loads(sagemaker.describe_model_card(ModelCardName="churn")["Content"])
    [evaluation] = content["evaluation_details"]
    [group] = evaluation["metric_groups"]
    metrics = {metric["name"]: (metric["type"], metric["value"]) for metric in group["metric_data"]}
    assert metrics == {
        "auc": ("number", 0.875),
        "verdict": ("string", "fit for use"),
        "reviewed": ("boolean", True),
        "loss": ("linear_graph", [[0, 1.0], [1, 0.5]]),
        "per region": ("bar_chart", [0.75, 0.5]),
        "confusion": ("matrix", [[70, 10], [20, 60]]),
    }
    # The figures of the card have a table each, with the same numbers.
    assert page.locator("main figure svg").count() >= 3
    page.get_by_text("Values as a table").nth(1).click()
    expect(page.get_by_role("cell", name="0.75").first).to_be_visible()


def _draw(page, kind, name, values, script):
    """Adds a chart; with a script its preview is drawn while the numbers are typed."""
    wizard.press(page, kind)
    page.get_by_label("Name required").fill(name)
    page.get_by_role("textbox", name=re.compile("^(Bars|Points|Rows of the matrix)")).fill(values)
    if script:
        page.keyboard.press("Tab")
    else:
        wizard.press(page, "Preview")
    expect(page.get_by_role("region", name="Preview").locator("svg")).to_be_visible()
    wizard.press(page, "Done with this chart")


def test_a_value_that_is_no_number_is_kept_and_marked(person):
    page = person.page
    edit = wizard.begin_blank(page)
    page.goto(f"{edit}/evaluation")
    wizard.press(page, "Add an evaluation by hand")
    if page.get_by_label("Name of the group").count() == 0:
        wizard.press(page, "Add a metric group")
    page.get_by_label("Metric, row 1 of group 1").fill("auc")
    value = page.get_by_label("Value, row 1 of group 1")
    value.fill("a lot")
    wizard.press(page, "Done with this evaluation")
    page.goto(f"{edit}/evaluation/jobs/0")
    expect(value).to_have_value("a lot")
    expect(value).to_have_attribute("aria-invalid", "true")
    expect(value).to_have_accessible_description(re.compile("a lot"))
    page.goto(f"{edit}/review")
    expect(page.get_by_text(re.compile("a lot")).first).to_be_visible()
