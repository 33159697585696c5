"""The table tells ratios with their spread, within a hundred columns."""

import types

import pytest
import table
from rows import row

OPTIONS = types.SimpleNamespace(rounds=3, seconds=2)


def made(goal, ours, theirs=(), beside="the other"):
    one = row.Row("key", "what is measured", beside, "/s", goal, None, None)
    for number, value in enumerate(ours):
        one.add(value, theirs[number] if theirs else None)
    return one


def test_a_ratio_is_the_median_of_the_rounds_ratios():
    one = made(row.at_least(2), [100, 400, 90], [50, 100, 100])

    assert one.figures == [2, 4, 0.9]
    assert (one.median, one.reached) == (2, True)
    assert table.text([one], OPTIONS, 60, 0).splitlines()[5].split() == (
        "what is measured the other 100/s 100/s 2.00 0.90–4.00 ≥ 2 yes".split()
    )


def test_a_value_that_has_nothing_beside_it_is_judged_itself():
    one = made(row.at_most(100), [90, 130, 120], beside=None)

    assert (one.median, one.reached) == (120, False)
    assert "120/s" in table.text([one], OPTIONS, 60, 0)
    assert "0 of 1 goals reached" in table.text([one], OPTIONS, 60, 0)


def test_a_row_that_failed_says_so_and_is_no_goal_reached():
    one = made(row.at_least(1), [])
    one.failure = "RuntimeError: wrk broke\nand more"

    text = table.text([one], OPTIONS, 60, 0)

    assert "failed: RuntimeError: wrk broke" in text
    assert "0 of 0 goals reached" in text


@pytest.mark.parametrize("value", [0.001, 0.0999, 9.996, 99.96, 123.4, 9999.6, 54_321, 99_960, 1_234_567])
def test_no_line_is_wider_than_the_table(value):
    one = made(row.at_least(100), [value] * 3, [1] * 3, beside="b" * 60)
    one.what = "w" * 60

    assert max(map(len, table.text([one], OPTIONS, 60, 9.1).splitlines())) <= table.WIDTH


def test_rows_are_chosen_by_key_or_family(monkeypatch):
    rows = [row.Row(key, "", None, "", None, None, None) for key in ("describe-nio", "describe-moto", "described")]
    monkeypatch.setattr(row, "ALL", rows)

    assert [one.key for one in row.chosen(["describe"])] == ["describe-nio", "describe-moto"]
    assert [one.key for one in row.chosen(["described"])] == ["described"]
    with pytest.raises(SystemExit, match="no row is called nothing"):
        row.chosen(["nothing"])
