"""Lists and searches with a million cards of three versions, beside the same with a thousand."""

import contextlib
import statistics

import latencies
import processes
import seeded
from rows.row import at_most, row

FEW, MANY = 1_000, 1_000_000
REQUESTS = 40
ROWS = {
    "list": ("list a page of 100", "list by creation"),
    "search-model": ("Search by model id", "search by model"),
    "search-group": ("Search by group", "search by group"),
    "search-risk": ("Search by risk", "search by risk"),
    "search-tag": ("Search by tag", "search by tag"),
}


def add(key, what, case):
    @row(f"million-{key}", f"{what}, 1 M cards", "1 K cards", unit=" ms", goal=at_most(1.3))
    @contextlib.contextmanager
    def prepare(bench):
        few, many = seeded.directory(bench, FEW), seeded.directory(bench, MANY)
        with processes.cardinal(bench.directory, few) as one, processes.cardinal(bench.directory, many) as other:
            yield latency(other, MANY, case), latency(one, FEW, case)


def latency(server, count, case, requests=REQUESTS):
    """The measurement of a case: the median latency in milliseconds, one request at a time.

    Each request of a round is sent once before any is timed. A small store lies in the system's cache as a whole, of a
    large one only what somebody has read lately: the first look at a card would measure the disk. By the time a request
    is sent again, the server's own cache has forgotten it, unless the round asks for few things.
    """
    client, request = latencies.Client(server.host, count), latencies.CASES[case]

    def measure(number):
        asked = range(number * requests, (number + 1) * requests)
        for at in asked:
            request(client, at)
        return statistics.median(latencies.milliseconds(client, request, at) for at in asked)

    return measure


for _key, (_what, _case) in ROWS.items():
    add(_key, _what, _case)
