"""Every good report gives the metric groups that the SDK's own parsers make of it."""

import json

import pytest
from harness import commands
from harness.reports import TYPES, Generator, groups_by_sdk


def parse(text, tmp_path, *options):
    """What `cardinal evaluation parse` makes of a report, and what it says."""
    path = tmp_path / "report.json"
    path.write_text(text, encoding="utf-8")
    done = commands.cardinal("evaluation", "parse", path, "--output", "json", *options)
    assert done.returncode == 0, (text, done.stderr)
    return json.loads(done.stdout)["metric_groups"], done.stderr


def same(one, other):
    """Whether values are equal, booleans apart from numbers, which Python's own comparison mixes up."""
    return one == other and json.dumps(one) == json.dumps(ordered_like(other, one))


def ordered_like(value, model):
    """The value with its members in the order of the model's, since the order of members says nothing."""
    if isinstance(value, dict) and isinstance(model, dict):
        return {name: ordered_like(value[name], model[name]) for name in model if name in value}
    if isinstance(value, list) and isinstance(model, list):
        return [ordered_like(one, other) for one, other in zip(value, model)]
    return value


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("kind", Generator.KINDS)
def test_a_report_gives_the_groups_of_the_sdk(kind, seed, tmp_path):
    report = Generator(seed).report(kind)
    expected = groups_by_sdk(report, kind)

    for options in [["--full"], ["--type", kind, "--full"], ["--type", kind]]:
        groups, _ = parse(report, tmp_path, *options)
        assert same(groups, expected), (report, groups, expected)


@pytest.mark.parametrize("kind", Generator.KINDS)
def test_a_report_that_a_card_has_room_for_is_not_reduced(kind, tmp_path):
    report = Generator(1000).report(kind)

    whole, _ = parse(report, tmp_path, "--full")
    fitted, said = parse(report, tmp_path)

    assert fitted == whole
    assert "Reduced" not in said


def test_curves_beyond_the_room_of_a_card_come_whole_when_asked(tmp_path):
    steps = [step / 3000 for step in range(3000)]
    curve = {"false_positive_rates": steps, "true_positive_rates": [step**0.5 for step in steps]}
    report = json.dumps({"binary_classification_metrics": {"receiver_operating_characteristic_curve": curve}})

    whole, _ = parse(report, tmp_path, "--full")
    fitted, said = parse(report, tmp_path)

    assert same(whole, groups_by_sdk(report, "binary-classification"))
    points = fitted[0]["metric_data"][0]["value"]
    assert 100 < len(points) <= 2000
    assert (points[0], points[-1]) == ([0.0, 0.0], whole[0]["metric_data"][0]["value"][-1])
    assert "3000 points" in fitted[0]["metric_data"][0]["notes"]
    assert "/binary_classification_metrics/receiver_operating_characteristic_curve" in said


def test_every_type_of_the_command_line_is_one_of_the_sdk():
    assert set(TYPES) == set(Generator.KINDS)
    assert set(TYPES.values()) == set(type(next(iter(TYPES.values()))))
