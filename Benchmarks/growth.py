"""How the cost of calls grows: with connections, cards, versions, tags and the size of the content.

    Benchmarks/run --growth [connections,cards,versions,tags,size]

Prints a table for each as Markdown and writes them to .build/bench/growth.json.
"""

import json
import sys

import bench
import growing_cards
import load
import processes
import results
import seeded
from rows import describe, million, start

CONNECTIONS = (1, 8, 32, 128, 512)
CARDS = (1_000, 10_000, 100_000, 1_000_000)
CASES = (
    "list by creation",
    "search by model",
    "search by risk",
    "search by tag",
    "start page",
    "card list",
    "board",
    "card page",
)


def main():
    place, names = bench.parts("--growth", TABLES, __doc__, seconds=3)
    tables = {}
    for name in names:
        print(f"{name} …", file=sys.stderr, flush=True)
        with place.place():
            tables[name] = TABLES[name](place)
        print(f"\n### {name}\n\n{markdown(tables[name])}", flush=True)
    path = place.root / "growth.json"
    kept = json.loads(path.read_text())["tables"] if path.exists() else {}
    path.write_text(json.dumps(results.circumstances() | {"tables": kept | tables}, indent=2) + "\n")


def connections(place):
    """Reads a second, with their latencies, over so many connections."""
    table = [["connections", "calls/s", "p50 ms", "p99 ms", "server µs a call", "memory MB"]]
    with describe.server_with_cards(place) as (server, names):
        for count in CONNECTIONS:
            rate, details = load.replay(server, describe.reads(place, server, names), place.seconds, count)
            table.append(
                [
                    f"{count:,}",
                    f"{rate:,.0f}",
                    f"{details['p50'] / 1000:.2f}",
                    f"{details['p99'] / 1000:.1f}",
                    f"{details['processorMicroseconds']:.0f}",
                    f"{server.memory():.0f}",
                ]
            )
    return table


def stored_cards(place):
    """Milliseconds of lists, searches and pages with so many cards of three versions."""
    table = [["cards", *CASES, "start"]]
    for count in CARDS:
        data = seeded.directory(place, count)
        cells = [f"{start.milliseconds(place, data):.0f}"]
        with processes.cardinal(place.directory, data) as server:
            measured = [million.latency(server, count, case)(0) for case in CASES]
        table.append([f"{count:,}", *(f"{value:.2f}" for value in measured), *cells])
    return table


TABLES = {
    "connections": connections,
    "cards": stored_cards,
    "versions": growing_cards.versions,
    "tags": growing_cards.tags,
    "size": growing_cards.size,
}


def markdown(table):
    """The table as pages have it."""
    head, *body = table
    lines = [head, ["--:"] * len(head), *body]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


if __name__ == "__main__":
    bench.run(main)
