"""The spine of the benchmark: what is measured, against what, and in which order."""

import argparse
import json
import os
import pathlib
import shutil
import tempfile
import time

import calls
import processes
import report

CARD_SIZE = 20_000
CARDS = 64


def main():
    options = parse()
    results = pathlib.Path(os.environ["BENCH_RESULTS"])
    directory = pathlib.Path(tempfile.mkdtemp(prefix="run-", dir=results))
    try:
        rows = measure(options, directory)
        report.write(results / "latest.json", rows, options)
        print(report.table(rows, options))
    finally:
        shutil.rmtree(directory)


def parse():
    parser = argparse.ArgumentParser(description="Measure the built server beside raw SwiftNIO and raw SQLite.")
    parser.add_argument("--rounds", type=int, default=5, help="how often each pair is measured")
    parser.add_argument("--seconds", type=int, default=3, help="how long each measurement takes")
    parser.add_argument("--connections", type=int, default=32)
    return parser.parse_args()


def measure(options, directory):
    """Every row, measured alternately: in each round each row meets its peer anew."""
    describe = report.Row("DescribeModelCard 20 KB", "NIO fixed body")
    create = report.Row("CreateModelCard 20 KB", "SQLite commits")
    accept = report.Row("CreateModelCard 20 KB", "NIO fixed body")
    with processes.cardinal(directory) as server:
        names = prepare(server)
        answer = server.call("DescribeModelCard", json.dumps({"ModelCardName": names[0]}).encode())
        with processes.nio(directory, len(answer)) as large, processes.nio(directory, 100) as small:
            for number in range(options.rounds):
                alternately(number, describe, *describing(server, large, names, options, directory))
                creates = creating(server, small, options, directory, number)
                alternately(number, accept, *creates)
                committed = processes.sqlite(directory, options.seconds, CARD_SIZE)
                create.add(accept.ours[-1], {"per_second": committed})
        describe.memory = accept.memory = server.memory()
    return [describe, create, accept]


def prepare(server):
    """The cards to describe."""
    names = [f"bench-{number:03d}" for number in range(CARDS)]
    for name in names:
        body = {"ModelCardName": name, "ModelCardStatus": "Draft", "Content": calls.content(CARD_SIZE)}
        server.call("CreateModelCard", json.dumps(body).encode())
    return names


def describing(server, peer, names, options, directory):
    """The two measurements of a read."""
    file = directory / "describe.txt"

    def run(listener):
        calls.Signer(listener.host).write(file, "DescribeModelCard", names, *calls.payload())
        return processes.load(listener.url, options.seconds, options.connections, file)

    return lambda: without_refusals(run(server)), lambda: run(peer)


def creating(server, peer, options, directory, number):
    """The two measurements of a write; every call makes a card of its own."""
    file = directory / "create.txt"
    body = calls.payload(ModelCardStatus="Draft", Content=calls.content(CARD_SIZE))

    def run(listener, count):
        names = (f"r{number}-{time.time_ns():x}-{card}" for card in range(count))
        calls.Signer(listener.host).write(file, "CreateModelCard", names, *body)
        return processes.load(listener.url, options.seconds, options.connections, file)

    # More calls than such a machine commits durably; the peer keeps nothing, so it may meet calls twice.
    return lambda: without_refusals(run(server, 6000 * options.seconds)), lambda: run(peer, 1000)


def without_refusals(result):
    """The sample, if every call was carried out; a refusal is cheaper than what was to be measured."""
    if result["refused"] or result["broken"]:
        raise SystemExit(
            f"{result['refused']} calls were refused and {result['broken']} broke: the sample is worthless"
        )
    return result


def alternately(number, row, ours, theirs):
    """Measures both, in another order each round."""
    if number % 2 == 0:
        mine = ours()
        row.add(mine, theirs())
    else:
        other = theirs()
        row.add(ours(), other)


if __name__ == "__main__":
    main()
