"""Pieces of the service in a process of their own, and the Python programs beside them."""

import json
import os
import pathlib
import resource
import subprocess

PEERS = pathlib.Path(__file__).parent / "Peers"


def ours(*arguments):
    """Runs a verb of cardinal-bench: how many a second, with the processor seconds of the process."""
    return _measured(command(*arguments))


def theirs(program, *arguments):
    """Runs one of the programs in Peers."""
    return _measured([os.environ["BENCH_PYTHON"], PEERS / program, *arguments])


def command(*arguments):
    """The command line of a verb of cardinal-bench."""
    return [str(part) for part in (os.environ["CARDINAL_BENCH_BINARY"], *arguments)]


def printed(*arguments):
    """What a verb of cardinal-bench prints."""
    return subprocess.run(command(*arguments), capture_output=True, text=True, check=True).stdout


def rate(output):
    """How many a second, as the last line of an output says it."""
    result = json.loads(output.splitlines()[-1])
    return result["count"] / result["seconds"]


def _measured(line):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([str(part) for part in line], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, line[:3]))}: {done.stderr[-1000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return rate(done.stdout), json.loads(done.stdout.splitlines()[-1]) | {"processSeconds": used}
