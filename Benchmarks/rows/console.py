"""Pages of the console with a million cards."""

import contextlib

import processes
import seeded
from rows import million
from rows.row import at_most, row


@row("console-list", "console card list, 1 M cards", unit=" ms", goal=at_most(20))
@contextlib.contextmanager
def card_list(bench):
    with processes.cardinal(bench.directory, seeded.directory(bench, million.MANY)) as server:
        yield million.latency(server, million.MANY, "card list")


@row("console-card", "console card page, 1 M cards", unit=" ms", goal=at_most(10))
@contextlib.contextmanager
def card_page(bench):
    with processes.cardinal(bench.directory, seeded.directory(bench, million.MANY)) as server:
        yield million.latency(server, million.MANY, "card page")
