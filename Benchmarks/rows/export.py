"""Drawing a card of four pages as a PDF, beside WeasyPrint on the same content, and on both cores."""

import contextlib
import subprocess

import exports
import pieces
from rows.row import at_least, row

DOCUMENTS = 30


@row("export-latin", "PDF of 4 pages, Latin", "WeasyPrint", goal=at_least(40))
@contextlib.contextmanager
def latin(bench):
    yield beside_weasyprint(bench, exports.latin())


@row("export-world", "PDF of 4 pages, nine scripts", "WeasyPrint", goal=at_least(20))
@contextlib.contextmanager
def world(bench):
    yield beside_weasyprint(bench, exports.world())


@row("export-cores", "the same on two threads", "one thread", goal=at_least(1.8))
@contextlib.contextmanager
def cores(bench):
    path = written(bench, exports.world())
    yield (
        lambda _: ours(path, threads=2, documents=2 * DOCUMENTS),
        lambda _: ours(path, threads=1, documents=DOCUMENTS),
    )


@row("export-processes", "two processes, one thread each", "one process")
@contextlib.contextmanager
def processes(bench):
    path = written(bench, exports.world())

    def two(_):
        command = pieces.command("export-card", path, "--threads", 1, "--documents", DOCUMENTS)
        both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
        return sum(pieces.rate(one.communicate()[0]) for one in both)

    yield two, lambda _: ours(path, threads=1, documents=DOCUMENTS)


def beside_weasyprint(bench, content):
    path = written(bench, content)
    documents = max(1, round(bench.seconds))
    return (
        lambda _: ours(path, threads=1, documents=DOCUMENTS),
        lambda _: pieces.theirs("weasyprint_export.py", path, "--documents", documents),
    )


def written(bench, content):
    path = bench.directory / "content.json"
    path.write_text(content)
    return path


def ours(path, threads, documents):
    return pieces.ours("export-card", path, "--threads", threads, "--documents", documents)
