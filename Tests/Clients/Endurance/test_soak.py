"""A steady load for a moment: every answer is right, and so is what is there afterwards."""

from endurance.soak import load


def test_a_steady_load_is_answered_rightly(on_sqlite):
    row = load.run(on_sqlite, seconds=8)

    assert row.losses == []
    assert row.inputs > 0
