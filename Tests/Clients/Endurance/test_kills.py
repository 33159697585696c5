"""A few rounds of kills and power cuts: nothing that was acknowledged is lost, nothing is half there."""

from endurance import shims
from endurance.kill import rounds
from harness.server import CardinalServer


def test_kills_lose_nothing_on_sqlite(on_sqlite):
    tally = rounds.run(on_sqlite, rounds=3, clients=16, seconds=0.7)

    assert (tally.losses, tally.rounds) == ([], 3)
    assert tally.acknowledged > 0


def test_kills_lose_nothing_on_postgres(on_postgres):
    tally = rounds.run(on_postgres, rounds=2, clients=16, seconds=0.7)

    assert (tally.losses, tally.rounds) == ([], 2)
    assert tally.acknowledged > 0


def test_power_cuts_lose_nothing(tmp_path):
    power = shims.PowerCut(tmp_path, tmp_path / "data")
    power.server = server = CardinalServer(tmp_path / "data", variables=power.variables()).start()
    seeds = iter([0, 1, 2, 3])

    def next_power():
        server.variables = power.variables(next(seeds))

    tally = rounds.run(server, rounds=4, clients=16, seconds=0.7, kill=power.cut, between=next_power)

    assert (tally.losses, tally.rounds) == ([], 4)
    assert server.stop() == 0


def test_a_disk_that_lies_is_found_out(tmp_path):
    """The rounds would show a loss if there were one."""
    power = shims.PowerCut(tmp_path, tmp_path / "data")
    variables = power.variables() | {"POWER_CUT_LIES": "1"}
    power.server = server = CardinalServer(tmp_path / "data", variables=variables).start()

    # The first round is the shortest one, and needs something to lose.
    tally = rounds.run(server, rounds=1, clients=8, seconds=5, kill=power.cut)

    assert tally.losses
    server.stop()
