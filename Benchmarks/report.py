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
        f"Requests a second: median of {options.rounds} rounds of {options.seconds} s, "
        f"{options.connections} connections.",
        "Ratio: server over peer, measured alternately; then the least and the most.",
        "",
        f"{'what':<24}{'server':>7}{'p99 ms':>7}  {'peer':<15}{'peer':>7}{'ratio':>6} {'spread':>10}",
    ]
    lines += [_line(row) for row in rows]
    memory = next((row.memory for row in rows if row.memory), None)
    if memory:
        lines += ["", f"Resident memory of the server at the end: {memory:.0f} MiB"]
    return "\n".join(lines)


def _line(row):
    ours = statistics.median(sample["per_second"] for sample in row.ours)
    theirs = statistics.median(sample["per_second"] for sample in row.theirs)
    slowest = statistics.median(sample["p99"] for sample in row.ours) / 1000
    spread = f"{min(row.ratios):.2f}-{max(row.ratios):.2f}"
    return (
        f"{row.what:<24}{ours:>7.0f}{slowest:>7.1f}  {row.peer:<15}{theirs:>7.0f}"
        f"{statistics.median(row.ratios):>6.2f} {spread:>10}"
    )


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
