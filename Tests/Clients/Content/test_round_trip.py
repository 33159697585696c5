"""Whatever valid content is sent comes back byte for byte, from either store."""

import json
import uuid

import pytest
from harness import cards
from harness.refusal import refused
from hypothesis import given, settings
from hypothesis import strategies as st

# Everything that JSON text can hold but U+0000, which the service refuses; written raw or escaped by the serialiser.
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
TEXT = st.text(CHARACTERS, max_size=40)
NAME = st.text(CHARACTERS, min_size=1, max_size=20).filter(lambda text: text.strip("\n\r\u2028\u2029\x85") != "")
NUMBER = st.one_of(
    st.integers(-(10**30), 10**30),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([0, -0.0, 1e300, 5e-324, 0.1, 1e22, 123456789012345680000]),
)
STRING_MAP = st.dictionaries(TEXT, TEXT, max_size=4)


def record(required=None, **optional):
    """Objects with some of the optional members."""
    return st.fixed_dictionaries(required or {}, optional=optional)


METRIC = st.one_of(
    record(
        {
            "name": NAME,
            "type": st.sampled_from(["number", "string", "boolean"]),
            "value": NUMBER | TEXT | st.booleans(),
        },
        notes=TEXT,
    ),
    record(
        {
            "name": NAME,
            "type": st.just("linear_graph"),
            "value": st.lists(st.tuples(NUMBER, NUMBER).map(list), min_size=1, max_size=5),
        },
        x_axis_name=TEXT,
        y_axis_name=TEXT,
    ),
    record(
        {"name": NAME, "type": st.just("bar_chart"), "value": st.lists(NUMBER, min_size=1, max_size=5)},
        y_axis_name=TEXT,
    ),
    record(
        {
            "name": NAME,
            "type": st.just("matrix"),
            "value": st.lists(st.lists(NUMBER, min_size=1, max_size=4), min_size=1, max_size=4),
        },
        x_axis_name=st.lists(TEXT, max_size=4),
    ),
)
TRAINING_METRIC = record({"name": NAME, "value": NUMBER}, notes=TEXT)
OBJECTIVE = st.recursive(
    st.none() | st.booleans() | NUMBER | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)
DOCUMENT = record(
    model_overview=record(
        model_name=TEXT,
        model_description=TEXT,
        model_version=st.integers(1, 10**12) | st.floats(1, 1e15),
        model_artifact=st.lists(TEXT, max_size=3),
    ),
    intended_uses=record(purpose_of_model=TEXT, risk_rating=st.sampled_from(["High", "Medium", "Low", "Unknown"])),
    training_details=record(
        objective_function=st.dictionaries(TEXT, OBJECTIVE, max_size=3),
        training_job_details=record(training_metrics=st.lists(TRAINING_METRIC, max_size=3)),
    ),
    evaluation_details=st.lists(
        record(
            {"name": NAME},
            metadata=STRING_MAP,
            metric_groups=st.lists(record({"name": NAME, "metric_data": st.lists(METRIC, max_size=3)}), max_size=2),
        ),
        max_size=2,
    ),
    additional_information=record(custom_details=STRING_MAP),
)


@st.composite
def texts(draw):
    """A document, spelled the way some serialiser might."""
    return json.dumps(
        draw(DOCUMENT),
        ensure_ascii=draw(st.booleans()),
        indent=draw(st.sampled_from([None, None, 0, 2, "\t"])),
        separators=draw(st.sampled_from([None, (",", ":"), (" , ", " : ")])),
    )


@settings(max_examples=150)
@given(text=texts())
def test_generated_cards_come_back_byte_for_byte(each_sagemaker, text):
    name = f"generated-{uuid.uuid4().hex[:12]}"

    cards.create(each_sagemaker, name, text)

    assert each_sagemaker.describe_model_card(ModelCardName=name)["Content"] == text


@settings(max_examples=40)
@given(first=texts(), second=texts())
def test_an_update_keeps_both_texts_and_makes_a_version_only_of_other_json(each_sagemaker, first, second):
    name = f"generated-{uuid.uuid4().hex[:12]}"
    cards.create(each_sagemaker, name, first)

    cards.update(each_sagemaker, name, second)

    found = each_sagemaker.describe_model_card(ModelCardName=name)
    assert each_sagemaker.describe_model_card(ModelCardName=name, ModelCardVersion=1)["Content"] == first
    if json.loads(first) == json.loads(second):
        assert (found["ModelCardVersion"], found["Content"]) == (1, first)
    else:
        assert (found["ModelCardVersion"], found["Content"]) == (2, second)


def test_the_longest_content_of_the_longest_characters_comes_back(each_sagemaker, card_name):
    details = {f"{number:02d}": "🂡" * 1024 for number in range(96)}
    text = json.dumps({"additional_information": {"custom_details": details}}, ensure_ascii=False)
    assert 98_000 < len(text) <= 100_000

    cards.create(each_sagemaker, card_name, text)

    assert each_sagemaker.describe_model_card(ModelCardName=card_name)["Content"] == text


@pytest.mark.parametrize(
    "document",
    [{"model_overview": {"model_id": "a\x00b"}}, {"additional_information": {"custom_details": {"a\x00": "b"}}}],
)
def test_a_null_character_is_refused_by_either_store(each_sagemaker, card_name, document):
    with refused("ValidationException", "The document is not valid", "U+0000"):
        cards.create(each_sagemaker, card_name, json.dumps(document))
