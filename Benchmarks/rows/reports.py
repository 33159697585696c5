"""Reading a large report of Model Monitor, beside the SageMaker SDK, and the memory that it takes."""

import contextlib
import os
import pathlib
import subprocess
import sys

import pieces
import reports
from rows.row import at_least, at_most, row

MEGABYTES = 50
BESIDE = "json + SDK's parser"
# Prints the most memory that a command ever held, in bytes.
_MEMORY = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)
"""


@row("report-time", "read a 50 MB monitor report", BESIDE, goal=at_least(10))
@contextlib.contextmanager
def time(bench):
    report = written(bench)
    yield (
        lambda _: pieces.ours("read-report", report, "--times", 3),
        lambda _: pieces.theirs("sdk_report.py", report),
    )


@row("report-memory", "the same: most memory", "the file", unit=" MB", goal=at_most(2))
@contextlib.contextmanager
def memory(bench):
    report = written(bench)
    command = [
        sys.executable,
        "-c",
        _MEMORY,
        os.environ["CARDINAL_BENCH_BINARY"],
        "read-report",
        report,
        "--times",
        "3",
    ]

    def most(_):
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True)
        return int(done.stdout) / 1e6

    yield most, lambda _: report.stat().st_size / 1e6


def written(bench):
    """The report, which is kept: the same module always writes the same bytes."""
    key = pathlib.Path(reports.__file__).read_text()
    return bench.kept("monitor.json", key, lambda path: reports.model_monitor(path, MEGABYTES))
