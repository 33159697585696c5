"""What content is refused, where the message points, and what is taken although it looks wrong."""

import json

import pytest
from harness import cards, content
from harness.documents import REFUSED, TAKEN
from harness.refusal import refused


@pytest.mark.parametrize(
    ("document", "path", "why"), REFUSED, ids=[f"{n}-{path or 'root'}" for n, (_, path, _) in enumerate(REFUSED)]
)
def test_invalid_content_is_refused_with_its_path(sagemaker, card_name, document, path, why):
    with refused("ValidationException", "The document is not valid", path, why):
        cards.create(sagemaker, card_name, json.dumps(document))

    assert cards.names(sagemaker) == []


@pytest.mark.parametrize("document", TAKEN.values(), ids=TAKEN.keys())
def test_content_that_official_clients_send_is_taken(sagemaker, card_name, document):
    text = json.dumps(document, ensure_ascii=False)

    cards.create(sagemaker, card_name, text)

    assert sagemaker.describe_model_card(ModelCardName=card_name)["Content"] == text


def test_a_message_reads_as_the_service_writes_it(sagemaker, card_name):
    document = {"evaluation_details": [{"name": "a", "evaluation_job_arn": "y" * 257}]}

    with refused("ValidationException") as refusal:
        cards.create(sagemaker, card_name, json.dumps(document))

    assert refusal.message == (
        "The document is not valid evaluation_details.0.evaluation_job_arn: "
        "String length must be less than or equal to 256"
    )


@pytest.mark.parametrize(
    "text",
    [
        "not json",
        " ",
        "null",
        "[]",
        '"text"',
        "1",
        "{",
        '{"model_overview": {}',
        "{}{}",
        "{} x",
        "{'a': 1}",
        '{"a": 1,}',
        '{"model_overview": {"model_version": NaN}}',
        '{"model_overview": {"model_version": Infinity}}',
        '{"model_overview": {"model_version": 01}}',
        '{"model_overview": {"model_name": "a\tb"}}',
        '{"model_overview": {"model_name": "\\x"}}',
        '{"model_overview": {"model_name": "\\ud800"}}',
        "\ufeff{}",
        '{"model_overview": {}, "model_overview": {}}',
        "[" * 50000,
        '{"a":' * 20000,
    ],
    ids=lambda text: repr(text[:24]),
)
def test_what_is_no_json_object_is_refused(sagemaker, card_name, text):
    with refused("ValidationException", "The document is not valid"):
        cards.create(sagemaker, card_name, text)


def test_a_hundred_thousand_characters_are_the_limit(sagemaker, card_name):
    cards.create(sagemaker, card_name, content.of_size(100_000))
    with refused(
        "ValidationException", "at 'content'", "Member must have length less than or equal to 100000"
    ) as refusal:
        cards.create(sagemaker, f"{card_name}-2", content.of_size(100_001))

    assert len(refusal.message) < 2000
