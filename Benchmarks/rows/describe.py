"""Reading a card: beside raw SwiftNIO, which reads nothing, and beside moto, which verifies nothing."""

import contextlib
import json

import calls
import cards
import load
import processes
from rows.row import at_least, row

SIZE = 20_000
COUNT = 64
WHAT = "DescribeModelCard, 20 KB"


@row("describe-nio", WHAT, "raw NIO, a fixed body", goal=at_least(0.5))
@contextlib.contextmanager
def beside_nio(bench):
    with server_with_cards(bench) as (server, names):
        answer = server.call("DescribeModelCard", json.dumps({"ModelCardName": names[0]}).encode())
        with processes.nio(bench.directory, len(answer)) as peer:
            yield reading(bench, server, names), reading(bench, peer, names)


@row("describe-moto", WHAT, "moto's server", goal=at_least(100))
@contextlib.contextmanager
def beside_moto(bench):
    with processes.cardinal(bench.directory) as server, processes.moto(bench.directory) as peer:
        yield reading(bench, server, make_cards(server)), reading(bench, peer, make_cards(peer))


@contextlib.contextmanager
def server_with_cards(bench):
    """A server of its own, and the names of the cards in it."""
    with processes.cardinal(bench.directory) as server:
        yield server, make_cards(server)


def make_cards(listener, count=COUNT):
    """Makes cards and gives their names."""
    names = [f"bench-{number:03d}" for number in range(count)]
    for body in calls.bodies(names, ModelCardStatus="Draft", Content=cards.content(SIZE)):
        listener.call("CreateModelCard", body)
    return names


def reading(bench, listener, names):
    """The measurement of a read."""
    return lambda _: load.replay(listener, reads(bench, listener, names), bench.seconds, bench.connections)


def reads(bench, listener, names):
    """A file of calls that read the cards, signed now: signatures age."""
    file = bench.directory / "describe.calls"
    calls.write(file, listener.host, "DescribeModelCard", calls.bodies(names))
    return file
