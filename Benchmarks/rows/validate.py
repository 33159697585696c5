"""Parsing and validating a card's content, beside Rust called from Python."""

import contextlib

import cards
import pieces
from rows.row import at_least, row

BESIDE = "orjson + jsonschema-rs"


@row("validate-20", "parse + validate 20 KB", BESIDE, goal=at_least(1.5))
@contextlib.contextmanager
def small(bench):
    yield measurements(bench, 20_000)


@row("validate-100", "parse + validate 100 KB", BESIDE, goal=at_least(1.5))
@contextlib.contextmanager
def large(bench):
    yield measurements(bench, 100_000)


def measurements(bench, size):
    path = bench.directory / "content.json"
    path.write_text(cards.content(size))
    schema = bench.directory / "schema.json"
    schema.write_text(pieces.printed("write-schema"))
    seconds = bench.seconds / 2
    return (
        lambda _: pieces.ours("check-content", path, "--seconds", seconds),
        lambda _: pieces.theirs("rust_check.py", schema, path, "--seconds", seconds),
    )
