"""Clients that want nothing good: others are served meanwhile, and the memory has a bound."""

from endurance.hostile import part
from endurance.size import Size


def test_hostile_clients_harm_nobody(on_sqlite):
    row = part.run(on_sqlite, Size(giant_mebibytes=12, pipelined=1_000, crowd=300, crowd_seconds=1, drips=0))

    assert row.losses == []
    assert row.numbers["framings refused"] > row.numbers["framings"] / 2
