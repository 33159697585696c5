"""Parses a card's content with orjson and checks it with jsonschema-rs, both of which are Rust.

    python3 rust_check.py SCHEMA CONTENT [--seconds S]

The schema is compiled ahead. Prints one line of JSON: how often, and in how many seconds.
"""

import argparse
import json
import pathlib
import time

import jsonschema_rs
import orjson


def main():
    options = argparse.ArgumentParser(description="Parse and validate a card's content.")
    options.add_argument("schema", type=pathlib.Path)
    options.add_argument("content", type=pathlib.Path)
    options.add_argument("--seconds", type=float, default=1)
    options = options.parse_args()
    is_valid = jsonschema_rs.validator_for(orjson.loads(options.schema.read_bytes())).is_valid
    content = options.content.read_bytes()
    loads = orjson.loads
    count, began, end = 0, time.perf_counter(), 0
    while end < options.seconds:
        if not is_valid(loads(content)):
            raise SystemExit("jsonschema-rs finds the content invalid")
        count += 1
        end = time.perf_counter() - began
    print(json.dumps({"count": count, "seconds": end}))


if __name__ == "__main__":
    main()
