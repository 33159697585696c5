"""Compares instruction counts with those that were accepted, and fails when one has clearly grown.

    Benchmarks/run --check [NAME,…]     compare
    Benchmarks/run --accept [NAME,…]    measure, and write the numbers into expected.json

Counts depend on the code, the compiler and the libraries, and not on how busy the machine is.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import sys
import tempfile

import counted
import results

EXPECTED = pathlib.Path(__file__).parent / "expected.json"
TOLERANCE = 0.03
ABOUT = (
    "Instructions of one repetition, counted by valgrind. They can be compared only with the same compiler and"
    " libraries: where these differ, a difference is told and does not fail. Benchmarks/run --accept writes them anew."
)


def main():
    options = parse()
    names = chosen(options.check if options.check is not None else options.accept)
    expected = json.loads(EXPECTED.read_text()) if EXPECTED.exists() else {"instructions": {}}
    found = count(names)
    if options.accept is not None:
        return accept(expected, found)
    return compare(expected, found)


def parse():
    parser = argparse.ArgumentParser(prog="Benchmarks/run", description=__doc__.splitlines()[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--check", nargs="?", const="", metavar="NAME,…")
    what.add_argument("--accept", nargs="?", const="", metavar="NAME,…")
    return parser.parse_args()


def chosen(text):
    """The names that contain one of the given texts; all of them when none is given."""
    wanted = [part.strip().lower() for part in text.split(",") if part.strip()]
    names = [name for name in counted.NAMES if not wanted or any(part in name.lower() for part in wanted)]
    if not names:
        raise SystemExit(f"nothing that is counted is called {text}; there are: {', '.join(counted.NAMES)}")
    return names


def count(names):
    """Two at a time: what they count does not depend on how much processor they get."""
    root = os.environ["BENCH_RESULTS"]
    # The longest first.
    ordered = sorted(names, key=lambda name: name not in counted.SERVED)

    def one(name):
        with tempfile.TemporaryDirectory(prefix="count-", dir=root) as directory:
            found = round(counted.count(name, pathlib.Path(directory)))
        print(f"{name}: {found:,}", file=sys.stderr, flush=True)
        return name, found

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = dict(pool.map(one, ordered))
    return {name: found[name] for name in names}


def accept(expected, found):
    """Keeps what was found."""
    kept = expected["instructions"] | found
    document = {
        "about": ABOUT,
        "tolerance": TOLERANCE,
        "circumstances": circumstances(),
        "instructions": {name: kept[name] for name in counted.NAMES if name in kept},
    }
    EXPECTED.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    print(f"{EXPECTED.name} has {len(found)} new numbers")
    return 0


def compare(expected, found):
    """Tells every difference; the exit status tells whether one of them is a clear fall."""
    tolerance = expected.get("tolerance", TOLERANCE)
    differing = differences(expected.get("circumstances", {}))
    worse = []
    print(f"{'instructions of one':<28}{'expected':>14}{'found':>14}{'change':>9}")
    for name, number in found.items():
        before = expected["instructions"].get(name)
        if before is None:
            print(f"{name:<28}{'–':>14}{number:>14,}      new")
            continue
        change = number / before - 1
        note = ""
        if change > tolerance:
            worse.append(name)
            note = "  worse"
        elif change < -tolerance:
            note = "  better: accept it, so that it stays so"
        print(f"{name:<28}{before:>14,}{number:>14,}{change:>+9.1%}{note}")
    if differing:
        print(f"Not comparable with the accepted numbers, and so no failure: {'; '.join(differing)}")
    if worse:
        print(f"{len(worse)} took more than {tolerance:.0%} more instructions. If that is what the change is worth:")
        print(f"  Benchmarks/run --accept '{','.join(worse)}'")
    return 1 if worse and not differing else 0


def circumstances():
    """What the counts depend on beside the code."""
    return {
        "swift": (results.output("swift", "--version") or "").splitlines()[0],
        "valgrind": results.output("valgrind", "--version"),
        "glibc": (results.output("ldd", "--version") or "").splitlines()[0].split()[-1],
        "sqlite": results.output("pkg-config", "--modversion", "sqlite3"),
        "pango": results.output("pkg-config", "--modversion", "pangocairo"),
        "instructionSets": ", ".join(sorted(set(_SETS.findall(pathlib.Path("/proc/cpuinfo").read_text())))),
    }


# What libraries choose their code by, as far as valgrind lets them see it.
_SETS = re.compile(r"\b(?:avx2|bmi2|fma|sse4_2)\b")


def differences(before):
    now = circumstances()
    return [f"{name} is {now[name]}, not {before.get(name)}" for name in now if now[name] != before.get(name)]


if __name__ == "__main__":
    sys.exit(main())
