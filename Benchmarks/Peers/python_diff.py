"""Finds what differs between two contents with a Python package, from their texts.

    python3 python_diff.py deepdiff|jsondiff BEFORE AFTER [--seconds S]

Prints one line of JSON: how often, and in how many seconds.
"""

import argparse
import json
import pathlib
import time


def main():
    options = argparse.ArgumentParser(description="Compare two contents.")
    options.add_argument("package", choices=("deepdiff", "jsondiff"))
    options.add_argument("before", type=pathlib.Path)
    options.add_argument("after", type=pathlib.Path)
    options.add_argument("--seconds", type=float, default=1)
    options = options.parse_args()
    compare = comparison(options.package)
    before, after = options.before.read_text(), options.after.read_text()
    count, began, end = 0, time.perf_counter(), 0
    while end < options.seconds:
        if not compare(json.loads(before), json.loads(after)):
            raise SystemExit("no difference was found")
        count += 1
        end = time.perf_counter() - began
    print(json.dumps({"count": count, "seconds": end}))


def comparison(package):
    if package == "deepdiff":
        from deepdiff import DeepDiff

        return DeepDiff
    import jsondiff

    return jsondiff.diff


if __name__ == "__main__":
    main()
