"""Rows of the benchmark: samples in pairs, told as ratios."""

import json
import os
import pathlib
import platform
import statistics
import subprocess
import time


class Row:
    """One measured thing beside its peer, pair by pair."""

    def __init__(self, what, peer):
        self.what, self.peer = what, peer
        self.ours, self.theirs = [], []
        self.memory = None

    def add(self, ours, theirs):
        """Keeps the two samples of one round."""
        self.ours.append(ours)
        self.theirs.append(theirs)

    @property
    def ratios(self):
        """Ours over theirs, a round each."""
        return [mine["per_second"] / other["per_second"] for mine, other in zip(self.ours, self.theirs)]

    def summary(self):
        """What the results file says of this row."""
        return {
            "what": self.what,
            "peer": self.peer,
            "ratio": {"median": statistics.median(self.ratios), "least": min(self.ratios), "most": max(self.ratios)},
            "ours": self.ours,
            "theirs": self.theirs,
            "serverMebibytes": self.memory,
        }


def table(rows, options):
    """The table for people, at most 80 columns wide."""
    lines = [
        f"Requests per second, median of {options.rounds} rounds of {options.seconds} s, {options.connections} connections;",
        "ratio: server over peer, with the least and the most of the rounds.",
        "",
        f"{'what':<32} {'server':>7} {'p99 ms':>7}  {'peer':<16}{'':>7} {'ratio':>6}",
    ]
    for row in rows:
        ours = statistics.median(sample["per_second"] for sample in row.ours)
        theirs = statistics.median(sample["per_second"] for sample in row.theirs)
        slowest = statistics.median(sample["p99"] for sample in row.ours) / 1000
        ratios = row.ratios
        lines.append(
            f"{row.what:<32} {ours:>7.0f} {slowest:>7.1f}  {row.peer:<16}{theirs:>7.0f} {statistics.median(ratios):>6.2f}"
        )
        lines.append(f"{'':<73}{min(ratios):.2f}–{max(ratios):.2f}".rjust(80)[-80:])
    memory = next((row.memory for row in rows if row.memory), None)
    if memory:
        lines.append(f"Resident memory of the server at the end: {memory:.0f} MiB")
    return "\n".join(lines)


def write(path, rows, options):
    """Writes every sample with the circumstances."""
    circumstances = {
        "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "commit": _output("git", "rev-parse", "HEAD"),
        "processors": os.cpu_count(),
        "processor": _processor(),
        "kernel": platform.release(),
        "rounds": options.rounds,
        "seconds": options.seconds,
        "connections": options.connections,
    }
    path.write_text(json.dumps(circumstances | {"rows": [row.summary() for row in rows]}, indent=2) + "\n")


def _processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _output(*command):
    done = subprocess.run(command, capture_output=True, text=True, cwd=pathlib.Path(__file__).parent)
    return done.stdout.strip() or None
