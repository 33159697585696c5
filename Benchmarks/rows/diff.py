"""Comparing two versions of a card of 100 KB, beside the two packages of Python that are used for it."""

import contextlib

import pieces
import versions
from rows.row import at_least, row

GOAL = at_least(50)


@row("diff-deepdiff", "diff of 100 KB, 200 changes", "deepdiff", goal=GOAL)
@contextlib.contextmanager
def beside_deepdiff(bench):
    yield measurements(bench, "deepdiff", 200)


# One comparison by jsondiff takes seconds.
@row("diff-jsondiff", "diff of 100 KB, 200 changes", "jsondiff", goal=GOAL, rounds=2)
@contextlib.contextmanager
def beside_jsondiff(bench):
    yield measurements(bench, "jsondiff", 200)


@row("diff-many", "diff of 100 KB, 2,000 changes", "deepdiff", goal=GOAL)
@contextlib.contextmanager
def many(bench):
    yield measurements(bench, "deepdiff", 2_000)


def measurements(bench, package, changes):
    paths = [bench.directory / name for name in ("before.json", "after.json")]
    for path, text in zip(paths, versions.two_versions(changes=changes)):
        path.write_text(text)
    seconds = bench.seconds / 2
    return (
        lambda _: pieces.ours("compare-contents", *paths, "--seconds", seconds),
        lambda _: pieces.theirs("python_diff.py", package, *paths, "--seconds", seconds),
    )
