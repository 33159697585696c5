"""Keeping a card: validated and durable, beside moto, which keeps it in memory and validates nothing."""

import contextlib
import itertools
import time

import calls
import cards
import load
import processes
from rows.row import at_least, row

SIZE = 20_000


@row("create-moto", "CreateModelCard, durable, 20 KB", "moto's server", goal=at_least(30))
@contextlib.contextmanager
def beside_moto(bench):
    with processes.cardinal(bench.directory) as server, processes.moto(bench.directory) as peer:
        yield creating(bench, server), creating(bench, peer, expected=1000)


def creating(bench, listener, expected=6000):
    """The measurement of a write; every call makes a card of its own.

    As many calls are written ahead as `expected` a second need, later half as many again as the best round carried out.
    """
    file = bench.directory / "create.calls"
    content = cards.content(SIZE)
    rates = []
    # The first call of a new process waits for what is loaded late.
    listener.call("CreateModelCard", next(calls.bodies(["first"], ModelCardStatus="Draft", Content=content)))

    def measure(number):
        # The best, since a round that the disk held up says nothing about the next, and a card is made once.
        rate = max(rates) * 1.5 if rates else expected
        mark = f"r{number}-{time.time_ns():x}"
        names = (f"{mark}-{card}" for card in itertools.islice(itertools.count(), int(rate * bench.seconds) + 100))
        calls.write(
            file, listener.host, "CreateModelCard", calls.bodies(names, ModelCardStatus="Draft", Content=content)
        )
        result = load.replay(listener, file, bench.seconds, bench.connections)
        file.unlink()
        rates.append(result[0])
        return result

    return measure
