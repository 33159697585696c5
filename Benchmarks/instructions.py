"""Counts instructions under valgrind's callgrind, which come out the same however busy the machine is.

What the start of a process takes is left out: of a piece, twice as much work is counted as well, and the difference is
told; a server is counted from when it is warm.
"""

import contextlib
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import time

import load
import processes

_TOTALS = re.compile(r"^totals: (\d+)$", re.MULTILINE)
_UNREAD = "SELECT count(*) FROM card WHERE words_version < latest_version"
# Less processor time than this in a second is what an idle server takes under valgrind.
QUIET_SECONDS = 0.05
PATIENCE_SECONDS = 60


def stripped(binary, directory):
    """A copy of a program without the debug information of Swift's compiler, which valgrind cannot read."""
    copy = directory / f"{pathlib.Path(binary).name}-stripped"
    if not copy.exists():
        subprocess.run(["strip", "--strip-debug", "-o", copy, binary], check=True)
    return copy


def wrapper(output):
    """The words before a command line that is to be counted."""
    return ["valgrind", "--tool=callgrind", "--quiet", f"--callgrind-out-file={output}"]


def preloaded():
    """What a Swift program needs under valgrind, and hash tables that are the same every time."""
    return {"LD_PRELOAD": str(processes.PEERS / "writable-mask.so"), "SWIFT_DETERMINISTIC_HASHING": "1"}


def of_piece(directory, arguments, option="--times", few=4):
    """The instructions of one repetition of a verb of cardinal-bench."""
    program = stripped(os.environ["CARDINAL_BENCH_BINARY"], directory)

    def counted(times):
        output = directory / "callgrind.out"
        command = [*wrapper(output), program, *arguments, option, times]
        done = subprocess.run(
            [str(part) for part in command], capture_output=True, text=True, env=os.environ | preloaded()
        )
        if done.returncode != 0:
            raise RuntimeError(f"{arguments[0]} under callgrind: {done.stderr[-1000:]}")
        return int(_TOTALS.search(output.read_text())[1])

    return (counted(2 * few) - counted(few)) / few


class CountedServer:
    """A server whose instructions are counted."""

    def __init__(self, directory, data, listener):
        self.directory, self.data, self.listener = directory, data, listener

    def of_call(self, requests, few):
        """The instructions of one call: of `2 * few` calls less those of an idle server, after `few` that warm up."""
        given = iter(requests)
        with load.Connection(self.listener) as connection:

            def counted(times):
                for _ in range(times):
                    status, body, _ = connection.answer(next(given))
                    if status != 200:
                        raise RuntimeError(f"{status}: {body[:300]}")
                return self._since_last()

            counted(few)
            idle = counted(0)
            return (counted(2 * few) - idle) / (2 * few)

    def _since_last(self):
        self._settle()
        before = set(self.directory.glob("callgrind.server.*"))
        command = ["callgrind_control", "--dump", str(self.listener.process.pid)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        (written,) = set(self.directory.glob("callgrind.server.*")) - before
        return int(_TOTALS.search(written.read_text())[1])

    def _settle(self):
        """Waits until all is done that the calls left to the background: words are read after the write."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        store = sqlite3.connect(f"file:{self.data / 'cards.sqlite'}?mode=ro", uri=True)
        with contextlib.closing(store):
            while store.execute(_UNREAD).fetchone()[0] and time.monotonic() < deadline:
                time.sleep(0.2)
        used, before = 1, self.listener.processor_seconds()
        while used > QUIET_SECONDS and time.monotonic() < deadline:
            time.sleep(1)
            used, before = self.listener.processor_seconds() - before, self.listener.processor_seconds()


@contextlib.contextmanager
def server(directory):
    """The server under callgrind."""
    program = stripped(os.environ["CARDINAL_BINARY"], directory)
    data = directory / "counted-data"
    with processes.cardinal(
        directory,
        data,
        preloaded(),
        wrapper=wrapper(directory / "callgrind.server"),
        binary=program,
    ) as listener:
        yield CountedServer(directory, data, listener)
    shutil.rmtree(data)
