"""What is in the PDF, as independent tools read it."""

import json
import subprocess

import pytest
from harness import cards, content, exports


def exported(sagemaker, s3, bucket, name, document, tmp_path):
    """The path of the PDF that a card with this content exports to."""
    cards.create(sagemaker, name, json.dumps(document, ensure_ascii=False), "PendingReview")
    bucket, key = exports.location(exports.finished(sagemaker, exports.start(sagemaker, name, "job", bucket)))
    path = tmp_path / "card.pdf"
    s3.download_file(bucket, key, str(path))
    return path


def output_of(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout


@pytest.fixture
def pdf(sagemaker, s3, bucket, card_name, tmp_path):
    """The export of a card with every section."""
    return exported(sagemaker, s3, bucket, card_name, content.full(f"model-{card_name}"), tmp_path)


def test_the_pdf_is_well_formed(pdf):
    assert "No syntax or stream encoding errors found" in output_of("qpdf", "--check", pdf)


def test_the_pdf_says_what_the_card_says(pdf, card_name):
    text = " ".join(output_of("pdftotext", "-layout", pdf, "-").split())

    assert card_name in text
    for said in (
        "Predicts who leaves within a month.",
        "Gradient Boosting",
        "Choose whom to call.",
        "Medium",
        "Customers leave unnoticed.",
        "Converged after 40 rounds.",
        "max_depth",
        "train:loss",
        "hold-out",
        "Better than last quarter.",
        "accuracy",
        "confusion",
        "No protected attribute is used.",
        "Retrain each quarter.",
    ):
        assert said in text, said


def test_the_first_page_names_card_version_and_status(pdf, card_name):
    text = output_of("pdftotext", "-l", "1", pdf, "-")

    assert card_name in text
    assert "PendingReview" in text or "Pending review" in text
    assert "1" in text


def test_the_pdf_has_a_title_and_no_encryption(pdf, card_name):
    information = output_of("pdfinfo", pdf)

    assert card_name in information
    assert "Encrypted:       no" in information


def test_an_empty_card_makes_a_pdf(sagemaker, s3, bucket, card_name, tmp_path):
    path = exported(sagemaker, s3, bucket, card_name, {}, tmp_path)

    assert card_name in output_of("pdftotext", path, "-")


def test_the_largest_card_makes_a_pdf(sagemaker, s3, bucket, card_name, tmp_path):
    path = exported(sagemaker, s3, bucket, card_name, json.loads(content.of_size(100_000)), tmp_path)

    assert "No syntax or stream encoding errors found" in output_of("qpdf", "--check", path)
    assert "note095" in output_of("pdftotext", path, "-").replace("\n", "") or "note085" in output_of(
        "pdftotext", path, "-"
    )


def test_any_script_makes_a_pdf(sagemaker, s3, bucket, card_name, tmp_path):
    document = {
        "model_overview": {"model_description": "Größe, naïve; Модель; μοντέλο; <b>&amp;</b> \u0007\u200b\u202e"},
        "additional_information": {"custom_details": {"k\n": "line one\nline two", "": "word" * 250}},
    }

    path = exported(sagemaker, s3, bucket, card_name, document, tmp_path)

    text = output_of("pdftotext", path, "-")
    assert "Größe" in text and "Модель" in text and "<b>&amp;</b>" in text
    assert "No syntax or stream encoding errors found" in output_of("qpdf", "--check", path)


def test_extreme_numbers_make_a_pdf(sagemaker, s3, bucket, card_name, tmp_path):
    values = [0, -0.0, 1e308, -1e308, 5e-324, 10**400, 123456789012345678901234567890]
    metrics = [{"name": f"m{n}", "type": "number", "value": value} for n, value in enumerate(values)]
    metrics += [
        {"name": "flat", "type": "linear_graph", "value": [[1, 1]]},
        {"name": "huge", "type": "linear_graph", "value": [[0, 1e308], [1, -1e308], [2, 10**400]]},
        {"name": "bars", "type": "bar_chart", "value": [1e308, -1e308, 0], "x_axis_name": ["only one"]},
        {"name": "ragged", "type": "matrix", "value": [[1, 2, 3], [4]], "x_axis_name": ["a"], "y_axis_name": []},
    ]
    group = {"name": "numbers", "metric_data": metrics}
    document = {"evaluation_details": [{"name": "extremes", "metric_groups": [group]}]}

    path = exported(sagemaker, s3, bucket, card_name, document, tmp_path)

    assert "extremes" in output_of("pdftotext", path, "-")
