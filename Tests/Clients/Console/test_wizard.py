"""From an empty store to a PDF in hand: the five steps, filled from a model and from reports."""

import json
import re

import pytest
from harness import content, population, wizard
from harness.population import Cardinal
from playwright.sync_api import expect


@pytest.fixture
def model(sagemaker):
    """A registered model whose artifact a training job made."""
    return wizard.trained_model(sagemaker)


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_from_nothing_to_a_pdf(visit, server, sagemaker, model, script):
    page = visit(server, java_script_enabled=script).page
    page.get_by_role("banner").get_by_role("link", name="New card").click()
    page.get_by_label("A registered model").fill(model)
    wizard.press(page, "Begin with this model")
    page.wait_for_url("**/details")
    _fill_in_details(page)
    wizard.press(page, "Next: Training")
    page.wait_for_url("**/training")
    _fill_in_training(page, script)
    wizard.press(page, "Next: Evaluation")
    page.wait_for_url("**/evaluation")
    _add_reports(page)
    wizard.press(page, "Next: Additional information")
    page.wait_for_url("**/additional")
    page.get_by_label("Ethical considerations").fill("None of the inputs stands for a group")
    page.get_by_label("Name, row 1").fill("Line of business")
    page.get_by_label("Value, row 1").fill("Personal finance")
    wizard.press(page, "Review")
    page.wait_for_url("**/review")
    expect(page.get_by_text("rules have nothing against this card")).to_be_visible()
    wizard.press(page, "Create card")
    page.wait_for_url("**/console/cards/churn-model?done=*")
    _check_card(server, sagemaker)
    _take_pdf(page, script)


def _fill_in_details(page):
    expect(page.get_by_label("Model name")).to_have_value("churn-model")
    expect(page.get_by_text("from model churn-model").first).to_be_visible()
    page.get_by_label("Description").fill("Who <b>leaves</b> next month")
    page.get_by_label("Model owner").fill("Retention")
    page.get_by_label("Purpose of the model").fill("Letters to customers who may leave")
    page.get_by_label("High", exact=True).check()
    page.get_by_label("Explanation of the risk rating").fill("People get other prices")


def _fill_in_training(page, script):
    expect(page.get_by_label("Training job ARN")).to_have_value(re.compile("training-job/churn-job$"))
    page.get_by_label("Direction").select_option("Maximize")
    page.get_by_label("Metric", exact=True).fill("AUC")
    page.get_by_label("Observations").fill("Trained twice")
    group = page.get_by_role("group", name="Metrics added by hand")
    group.get_by_text("Paste a table").click()
    group.get_by_role("textbox", name="Rows from a spreadsheet").fill("auc\t0.875\thold-out\nloss\t0.25")
    group.get_by_role("button", name="Add these rows").click()
    expect(group.get_by_label("Name, row 2")).to_have_value("loss")
    if script:
        group.get_by_role("button", name="Add a row").click()
        expect(group.get_by_label("Name, row 4")).to_be_focused()


def _add_reports(page):
    page.get_by_label("Files").set_input_files(
        wizard.files(
            ("bias.json", population.BIAS), ("shap.json", population.SHAP), ("quality.json", wizard.QUALITY)
        )
    )
    wizard.press(page, "Read report")
    expect(page.get_by_role("heading", name="What the reports say")).to_be_visible()
    expect(page.get_by_text("Recognized as")).to_have_count(3)
    assert page.locator("main svg").count() > 0, "a chart is shown before anything is added"
    wizard.press(page, "Add the ticked reports to the card")
    expect(page.get_by_role("link", name=re.compile("^Edit (?!as JSON)"))).to_have_count(3)


def _check_card(server, sagemaker):
    said = json.loads(sagemaker.describe_model_card(ModelCardName="churn-model")["Content"])
    overview, training = said["model_overview"], said["training_details"]
    assert overview["model_description"] == "Who <b>leaves</b> next month"
    assert overview["model_owner"] == "Retention"
    assert overview["model_artifact"] == ["s3://models/churn/churn-job/output/model.tar.gz"]
    assert said["intended_uses"]["risk_rating"] == "High"
    assert said["additional_information"]["custom_details"] == {"Line of business": "Personal finance"}
    assert training["objective_function"]["function"] == {"function": "Maximize", "facet": "AUC"}
    assert training["training_job_details"]["hyper_parameters"] == [{"name": "depth", "value": "6"}]
    assert training["training_job_details"]["user_provided_training_metrics"] == [
        {"name": "auc", "value": 0.875, "notes": "hold-out"},
        {"name": "loss", "value": 0.25},
    ]
    assert len(said["evaluation_details"]) == 3
    verdicts = Cardinal(server, sagemaker.meta.region_name).verify("churn-model")
    assert list(verdicts.values()) == ["Same", "Same", "Same"]


def _take_pdf(page, script):
    wizard.press(page, "Export PDF")
    page.wait_for_url("**/exports/*")
    link = page.get_by_role("link", name="Download PDF")
    for _ in range(0 if script else 40):
        if link.count():
            break
        page.wait_for_timeout(250)
        page.get_by_role("link", name="Look again").or_(link).click()
    with page.expect_download() as download:
        link.click()
    assert download.value.suggested_filename == "churn-model-version-1.pdf"
    with open(download.value.path(), "rb") as pdf:
        assert pdf.read(5) == b"%PDF-"


def test_what_is_typed_is_kept_and_offered_again(person, sagemaker, model):
    page = person.page
    wizard.choose_model(page, model)
    page.get_by_label("Model owner").fill("Retention")
    wizard.wait_until_kept(page)
    page.goto("/console/")
    page.get_by_role("link", name=re.compile("^Continue editing churn-model")).click()
    expect(page.get_by_label("Model owner")).to_have_value("Retention")
    page.goto("/console/edits")
    page.get_by_role("link", name=re.compile("^Continue churn-model")).click()
    expect(page.get_by_label("Model owner")).to_have_value("Retention")
    assert sagemaker.list_model_cards()["ModelCardSummaries"] == []


def test_a_draft_is_discarded_after_a_question(person):
    page = person.page
    edit = wizard.begin_blank(page)
    page.goto("/console/edits")
    page.get_by_role("button", name=re.compile("^Discard")).click()
    wizard.press(page.get_by_role("dialog"), "Cancel")
    expect(page.get_by_role("link", name=re.compile("^Continue"))).to_be_visible()
    page.get_by_role("button", name=re.compile("^Discard")).click()
    page.get_by_role("dialog").get_by_role("button", name=re.compile("^Discard")).click()
    page.wait_for_url("**/console/cards")
    assert page.goto(f"{edit}/details").status == 404


def test_the_rules_speak_at_the_field_while_somebody_types(person, sagemaker):
    sagemaker.create_model_card(ModelCardName="churn", Content="{}", ModelCardStatus="Draft")
    page = person.page
    wizard.begin_edit(page, "churn")
    described = page.get_by_label("Description")
    described.fill("x" * 1_025)
    page.keyboard.press("Tab")
    expect(described).to_have_attribute("aria-invalid", "true")
    expect(described).to_have_accessible_description(re.compile("1,?024"))
    described.fill("x" * 1_024)
    page.keyboard.press("Tab")
    expect(described).not_to_have_attribute("aria-invalid", "true")
    expect(page.locator("#budget")).to_contain_text(re.compile(r"1,\d\d\d of 100,000"))


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_a_form_that_fails_keeps_everything_and_shows_the_first_problem(visit, server, sagemaker, script):
    sagemaker.create_model_card(ModelCardName="churn", Content="{}", ModelCardStatus="Draft")
    page = visit(server, java_script_enabled=script).page
    edit = wizard.begin_edit(page, "churn")
    page.get_by_label("Model version").fill("three")
    page.get_by_label("Description").fill("x" * 1_025)
    page.get_by_label("Model owner").fill("Retention")
    wizard.press(page, "Next: Training")
    expect(page.get_by_role("alert")).to_contain_text("2 problems")
    expect(page.get_by_label("Model version")).to_have_value("three")
    expect(page.get_by_label("Description")).to_have_value("x" * 1_025)
    expect(page.get_by_label("Model owner")).to_have_value("Retention")
    expect(page.get_by_label("Model version")).to_have_attribute("aria-invalid", "true")
    if script:
        expect(page.get_by_label("Model version")).to_be_focused()
    wizard.save(page, edit, version=2)
    expect(page.get_by_text("2 things to put right first")).to_be_visible()
    page.get_by_role("link", name="Model version").first.click()
    expect(page.get_by_label("Model version")).to_have_value("three")
    assert sagemaker.describe_model_card(ModelCardName="churn")["ModelCardVersion"] == 1


def test_a_model_that_has_a_card_leads_to_it(person, sagemaker, model):
    arn = sagemaker.describe_model(ModelName=model)["ModelArn"]
    sagemaker.create_model_card(ModelCardName="taken", Content=content.about_model(arn), ModelCardStatus="Draft")
    page = person.page
    wizard.choose_model(page, model)
    expect(page.get_by_text("has a card already: taken").first).to_be_visible()
    expect(page.get_by_label("A registered model")).to_have_value(model)
    page.get_by_role("link", name="Open taken").click()
    expect(page).to_have_url(re.compile("/console/cards/taken"))


def test_a_model_that_vanishes_before_the_card_is_begun_is_a_sentence(person, sagemaker, model):
    page = person.page
    page.goto("/console/new")
    page.get_by_label("A registered model").fill(model)
    sagemaker.delete_model(ModelName=model)
    wizard.press(page, "Begin with this model")
    expect(page.get_by_text(f"There is no model called “{model}”").first).to_be_visible()
    expect(page.get_by_label("A registered model")).to_have_value(model)
    expect(page.get_by_role("button", name="No model yet")).to_be_visible()


def test_a_document_is_taken_over_even_with_mistakes_in_it(person):
    page = person.open("/console/new")
    document = page.get_by_label("A card’s content")
    document.fill('{"model_overview": {"model_name": "x"')
    wizard.press(page, "Import")
    expect(document).to_have_accessible_description(re.compile("line 1", re.I))
    expect(document).to_have_value('{"model_overview": {"model_name": "x"')
    document.fill('{"model_overview": {"model_name": "x", "model_version": "three"}}')
    wizard.press(page, "Import")
    page.wait_for_url("**/details")
    expect(page.get_by_label("Model name")).to_have_value("x")
    expect(page.get_by_label("Model version")).to_have_value("three")
