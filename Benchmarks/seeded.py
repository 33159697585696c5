"""Data directories with a thousand cards and with a million, made once and kept."""

import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import processes

HERE = pathlib.Path(__file__).parent
SOURCES = ("seed_store.py", "seed_rows.py", "calls.py")


def directory(bench, cards):
    """A data directory with so many cards of three versions, made anew when the server's schema has changed."""
    key = "\n".join([_schema(), *(HERE.joinpath(name).read_text() for name in SOURCES)])

    def make(path):
        command = [sys.executable, HERE / "seed_store.py", path, "--cards", cards, "--versions", 3]
        subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)

    return bench.kept(f"cards-{cards}", key, make)


def _schema():
    """The schema that the measured server makes."""
    with tempfile.TemporaryDirectory() as scratch:
        place = pathlib.Path(scratch)
        with processes.cardinal(place):
            store = sqlite3.connect(f"file:{place / 'data' / 'cards.sqlite'}?mode=ro", uri=True)
            statements = store.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").fetchall()
            store.close()
    return "\n".join(sql for (sql,) in statements)
