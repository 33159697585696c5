"""The results file: every sample, with the circumstances."""

import json
import os
import pathlib
import platform
import subprocess
import time


def write(path, rows, options):
    """Writes every sample of every row."""
    measured = {"rounds": options.rounds, "seconds": options.seconds, "connections": options.connections}
    path.write_text(json.dumps(circumstances() | measured | {"rows": [row.summary() for row in rows]}, indent=2) + "\n")


def circumstances():
    """What a number depends on that the code does not say."""
    return {
        "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "commit": output("git", "rev-parse", "HEAD"),
        "processors": os.cpu_count(),
        "processor": processor(),
        "kernel": platform.release(),
        "load": os.getloadavg()[0],
    }


def processor():
    """What the processor calls itself."""
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def output(*command):
    """What a command prints, None when it prints nothing."""
    done = subprocess.run(command, capture_output=True, text=True, cwd=pathlib.Path(__file__).parent)
    return done.stdout.strip() or None
