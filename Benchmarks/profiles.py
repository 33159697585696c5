"""Samples the stacks of the busy server and its pieces with perf, and draws flame graphs of them.

    Benchmarks/run --profile [NAME,…] [--seconds S]

The pictures go into docs/pictures.
"""

import contextlib
import pathlib
import subprocess
import sys

import bench
import cards
import exports
import flamegraph
import load
import pieces
import processes
import reports
import versions
from rows import create, describe

PICTURES = pathlib.Path(__file__).resolve().parent.parent / "docs" / "pictures"
# Stacks are kept whole: the system's libraries have no frame pointers.
RECORD = ["perf", "record", "-q", "-e", "cpu-clock", "-F", "397", "--call-graph", "dwarf,16384"]


def main():
    place, names = bench.parts("--profile", PROFILES, __doc__, seconds=8)
    PICTURES.mkdir(exist_ok=True)
    for name in names:
        print(f"{name} …", file=sys.stderr, flush=True)
        title, run = PROFILES[name]
        with place.place():
            picture(name, title, run(place))


def picture(name, title, samples):
    """Draws a file of samples."""
    command = ["perf", "script", "--no-inline", "-i", samples, "-F", "ip,sym,dso"]
    printed = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout
    root = flamegraph.read(printed.splitlines(), ("cardinal", "cardinal-bench"))
    if not root.samples:
        raise SystemExit(f"perf took no samples of {name}")
    flamegraph.demangle(root)
    (PICTURES / f"{name}.svg").write_text(flamegraph.draw(root, title))


@contextlib.contextmanager
def sampling(place, pid):
    """Samples a process while the block runs; gives the file of samples."""
    samples = place.directory / "perf.data"
    command = [*RECORD, "-o", str(samples), "-p", str(pid)]
    perf = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield samples
    finally:
        perf.terminate()
        perf.wait(60)


def reading(place):
    with describe.server_with_cards(place) as (server, names):
        file = describe.reads(place, server, names)
        load.replay(server, file, 1, place.connections)
        with sampling(place, server.process.pid) as samples:
            load.replay(server, file, place.seconds, place.connections)
    return samples


def creating(place):
    with processes.cardinal(place.directory) as server:
        measure = create.creating(place, server)
        with sampling(place, server.process.pid) as samples:
            measure(0)
    return samples


def piece(place, *arguments):
    """Samples a verb of cardinal-bench."""
    samples = place.directory / "perf.data"
    command = [*RECORD, "-o", str(samples), "--", *pieces.command(*arguments)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return samples


def drawing(place):
    path = written(place, exports.world())
    return piece(place, "export-card", path, "--documents", 20 * place.seconds)


def validating(place):
    return piece(place, "check-content", written(place, cards.content(100_000)), "--seconds", place.seconds)


def comparing(place):
    before, after = versions.two_versions()
    other = place.directory / "after.json"
    other.write_text(after)
    return piece(place, "compare-contents", written(place, before), other, "--seconds", place.seconds)


def report(place):
    path = place.directory / "report.json"
    reports.model_monitor(path, 20)
    return piece(place, "read-report", path, "--seconds", place.seconds)


def written(place, content):
    path = place.directory / "content.json"
    path.write_text(content)
    return path


PROFILES = {
    "describe": ("DescribeModelCard, 20 KB, 32 connections", reading),
    "create": ("CreateModelCard, 20 KB, 32 connections", creating),
    "validate": ("Parse and validate 100 KB", validating),
    "export": ("A PDF of 4 pages in nine scripts", drawing),
    "report": ("Read a report of Model Monitor", report),
    "diff": ("Compare two versions of 100 KB", comparing),
}


if __name__ == "__main__":
    bench.run(main)
