"""Comparing two versions of a card of 100 KB, beside the two packages of Python that are used for it."""

import contextlib

import cards
import changed_cards
import pieces
from rows.row import at_least, row


@row("diff-deepdiff", "diff of 100 KB, 200 changes", "deepdiff", goal=at_least(50))
@contextlib.contextmanager
def beside_deepdiff(bench):
    yield measurements(bench, "deepdiff", 200)


@row("diff-jsondiff", "diff of 100 KB, 200 changes", "jsondiff", goal=at_least(50))
@contextlib.contextmanager
def beside_jsondiff(bench):
    yield measurements(bench, "jsondiff", 200)


@row("diff-many-deepdiff", "diff of 100 KB, 2,000 changes", "deepdiff", goal=at_least(50))
@contextlib.contextmanager
def many_beside_deepdiff(bench):
    yield measurements(bench, "deepdiff", 2_000)


@row("diff-many-jsondiff", "diff of 100 KB, 2,000 changes", "jsondiff", goal=at_least(50))
@contextlib.contextmanager
def many_beside_jsondiff(bench):
    yield measurements(bench, "jsondiff", 2_000)


def measurements(bench, package, changes):
    paths = [bench.directory / name for name in ("before.json", "after.json")]
    content = cards.content(100_000)
    for path, text in zip(paths, (content, changed_cards.changed(content, changes))):
        path.write_text(text)
    seconds = bench.seconds / 2
    return (
        lambda _: pieces.ours("compare-contents", *paths, "--seconds", seconds),
        lambda _: pieces.theirs("python_diff.py", package, *paths, "--seconds", seconds),
    )
