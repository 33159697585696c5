"""Calls that come at once have an order that explains every outcome."""

from endurance.linearizability import recording


def test_concurrent_calls_have_an_order_on_sqlite(on_sqlite):
    verdicts = recording.run(on_sqlite, histories=2, calls_of_a_card=150)

    assert verdicts.losses == []
    assert verdicts.calls > 300


def test_concurrent_calls_have_an_order_on_postgres(on_postgres):
    verdicts = recording.run(on_postgres, histories=1, calls_of_a_card=150)

    assert verdicts.losses == []
    assert verdicts.calls > 300
