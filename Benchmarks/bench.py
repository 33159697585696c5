"""The spine of the benchmark: which rows are measured, alternately, and told in one table."""

import argparse
import contextlib
import hashlib
import os
import pathlib
import shutil
import signal
import sys
import tempfile
import time
import traceback

import results
import rows.every
import rows.row
import table


class Bench:
    """What a row may know: how long and how wide to measure, and where to keep files."""

    def __init__(self, options, root):
        self.root = root
        self.rounds, self.seconds, self.connections = options.rounds, options.seconds, options.connections
        self.full = options.full
        self.directory = None
        # Seconds that went into what is kept for later runs.
        self.making = 0

    def kept(self, name, key, make):
        """A file or directory that `make` makes, and that later runs take as it is while `key` stays the same."""
        path, stamp = self.root / "kept" / name, self.root / "kept" / f"{name}.key"
        digest = hashlib.sha256(key.encode()).hexdigest()
        if not stamp.exists() or stamp.read_text() != digest:
            stamp.unlink(missing_ok=True)
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
            path.parent.mkdir(exist_ok=True)
            print(f"making {name} …", end=" ", file=sys.stderr, flush=True)
            began = time.monotonic()
            make(path)
            self.making += time.monotonic() - began
            stamp.write_text(digest)
        return path

    @contextlib.contextmanager
    def place(self):
        """A directory of a row's own."""
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="run-", dir=self.root))
        try:
            yield
        finally:
            shutil.rmtree(self.directory, ignore_errors=True)


def main():
    options = parse()
    chosen = rows.row.chosen([name for part in options.only for name in part.split(",") if name])
    if options.list:
        print("\n".join(f"{row.key:<22}{row.what}" for row in chosen))
        return 0
    bench = Bench(options, pathlib.Path(os.environ["BENCH_RESULTS"]))
    began, busy = time.monotonic(), os.getloadavg()[0]
    for row in chosen:
        attempt(bench, row)
    # What is published is a run of all rows.
    kept = "latest" if len(chosen) == len(rows.row.ALL) else "partial"
    results.write(bench.root / f"{kept}.json", chosen, options)
    told = table.text(chosen, options, time.monotonic() - began - bench.making, busy)
    (bench.root / f"{kept}.txt").write_text(told + "\n")
    print(told)
    return 1 if any(row.failure for row in chosen) else 0


def parse():
    parser = argparse.ArgumentParser(
        prog="Benchmarks/run", description="Measure the built server and its pieces beside their peers and limits."
    )
    parser.add_argument("--only", action="append", default=[], metavar="ROW,…", help="only these rows or families")
    parser.add_argument("--list", action="store_true", help="list the rows and measure nothing")
    parser.add_argument("--rounds", type=int, help="how often each pair is measured (5)")
    parser.add_argument("--seconds", type=float, help="how long a measurement takes (2)")
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--quick", action="store_true", help="two rounds of one second")
    parser.add_argument("--full", action="store_true", help="a million requests before memory is called flat")
    options = parser.parse_args()
    options.rounds = options.rounds or (2 if options.quick else 5)
    options.seconds = options.seconds or (1 if options.quick else 2)
    return options


def run(main):
    """Runs a program; when it is interrupted, what it started is ended, and nobody has to read where it was."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        sys.exit(130)


def parts(flag, known, description, seconds):
    """For what measures parts by themselves: where, and the names of those that the command line asks for."""
    parser = argparse.ArgumentParser(prog="Benchmarks/run", description=description.splitlines()[0])
    parser.add_argument(flag, nargs="?", const="", default="", metavar="NAME,…", dest="names", help=", ".join(known))
    parser.add_argument("--seconds", type=int, default=seconds, help=f"how long each takes ({seconds})")
    options = parser.parse_args()
    names = [name for name in options.names.split(",") if name]
    if unknown := [name for name in names if name not in known]:
        parser.error(f"{flag} knows {', '.join(known)}, not {', '.join(unknown)}")
    options.rounds, options.connections, options.full = 1, 32, False
    return Bench(options, pathlib.Path(os.environ["BENCH_RESULTS"])), names or list(known)


def attempt(bench, row):
    """Measures one row; a row that fails says so in the table and keeps none of the others from being measured."""
    print(f"{row.key} …", end=" ", file=sys.stderr, flush=True)
    began = time.monotonic()
    try:
        with bench.place(), row.prepare(bench) as measurements:
            measure(row, row.rounds or bench.rounds, measurements)
        print(f"{row.median:.4g} in {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    except Exception as problem:
        row.failure = f"{type(problem).__name__}: {problem}"
        print(traceback.format_exc(), file=sys.stderr, flush=True)


def measure(row, rounds, measurements):
    """Every round measures both sides, in another order than the round before."""
    if not isinstance(measurements, tuple):
        for number in range(rounds):
            row.add(measurements(number))
        return
    ours, theirs = measurements
    for number in range(rounds):
        if number % 2 == 0:
            mine = ours(number)
            row.add(mine, theirs(number))
        else:
            other = theirs(number)
            row.add(ours(number), other)


if __name__ == "__main__":
    run(main)
