"""Fills a data directory with cards by SQL, a million in minutes, for measurements at that size.

    python3 Benchmarks/seed_store.py DATA_DIR --cards 1000000 --versions 3

The server makes the schema: it is started once on the directory and stopped before the tables are filled. What is
stored is what calls would have stored: cards, versions, tags, steps of review and words.
"""

import argparse
import os
import pathlib
import re
import sqlite3
import subprocess
import tempfile
import time

import calls
import seed_rows

HERE = pathlib.Path(__file__).resolve().parent
BINARY = pathlib.Path(os.environ.get("CARDINAL_BINARY", HERE.parent / ".build/release/cardinal"))
BATCH = 10_000
# What triggers would have counted.
COUNTS = """
    INSERT INTO card_count (account, region, risk_rating, status, slot, cards)
    SELECT account, region, coalesce(risk_rating, ''), status, 0, count(*) FROM card GROUP BY 1, 2, 3, 4
    """
INSERTS = {
    "card": "INSERT INTO card ({columns}) VALUES ({marks})",
    "card_version": "INSERT INTO card_version ({columns}) VALUES ({marks})",
    "tag": "INSERT INTO tag ({columns}) VALUES ({marks})",
    "card_decision": "INSERT INTO card_decision ({columns}) VALUES ({marks})",
    "card_word": "INSERT INTO card_word ({columns}) VALUES ({marks})",
}


def main():
    options = parse()
    began = time.monotonic()
    directory = pathlib.Path(options.data_dir)
    if (directory / "cards.sqlite").exists():
        raise SystemExit(f"{directory} has cards already")
    directory.mkdir(parents=True, exist_ok=True)
    make_schema(directory)
    fill(directory / "cards.sqlite", options.cards, options.versions)
    size = (directory / "cards.sqlite").stat().st_size
    seconds = time.monotonic() - began
    print(f"{options.cards} cards, {options.versions} versions each: {size / 1e6:.0f} MB in {seconds:.0f} s")


def parse():
    parser = argparse.ArgumentParser(description="Fill a data directory with cards.")
    parser.add_argument("data_dir")
    parser.add_argument("--cards", type=int, default=1_000_000)
    parser.add_argument("--versions", type=int, default=3)
    return parser.parse_args()


def make_schema(directory):
    """Starts the server on an empty directory and stops it when it listens."""
    keys = {
        "CARDINAL_ROOT_ACCESS_KEY_ID": calls.ACCESS_KEY_ID,
        "CARDINAL_ROOT_SECRET_ACCESS_KEY": calls.SECRET_ACCESS_KEY,
    }
    command = [BINARY, "serve", "--port", "0", "--data-dir", directory, "--log-level", "warning"]
    with tempfile.TemporaryFile("w+") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log, env=os.environ | keys)
        try:
            deadline = time.monotonic() + 60
            while not re.search(r"http://127\.0\.0\.1:\d+", read(log)):
                if server.poll() is not None or time.monotonic() > deadline:
                    raise SystemExit(f"{BINARY} did not start:\n{read(log)}")
                time.sleep(0.05)
        finally:
            server.terminate()
            server.wait(30)


def read(log):
    """Everything that a process has written."""
    log.seek(0)
    return log.read()


def fill(path, count, versions):
    """Stores the rows of `count` cards; indexes and triggers are away meanwhile."""
    database = sqlite3.connect(path, isolation_level=None)
    for pragma in ("synchronous = OFF", "journal_mode = MEMORY", "cache_size = -1000000", "temp_store = MEMORY"):
        database.execute(f"PRAGMA {pragma}")
    database.execute("BEGIN")
    away = take_away(database)
    statements = {table: statement(table) for table in INSERTS}
    for first in range(0, count, BATCH):
        rows = {table: [] for table in INSERTS}
        for number in range(first, min(first + BATCH, count)):
            seed_rows.add(rows, number, count, versions)
        for table, values in rows.items():
            database.executemany(statements[table], values)
    database.execute(COUNTS)
    for sql in away:
        database.execute(sql)
    database.execute("COMMIT")
    database.execute("PRAGMA journal_mode = WAL")
    database.close()


def statement(table):
    """The statement that stores one row of a table."""
    columns = seed_rows.COLUMNS[table]
    return INSERTS[table].format(columns=", ".join(columns), marks=", ".join("?" * len(columns)))


def take_away(database):
    """Drops what would be kept up row by row; the statements that bring it back."""
    found = database.execute(
        """
        SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('index', 'trigger')
        AND tbl_name IN ('card', 'card_version', 'tag', 'card_decision') ORDER BY type, name
        """
    ).fetchall()
    for kind, name, _ in found:
        database.execute(f"DROP {kind} {name}")
    return [sql for _, _, sql in found]


if __name__ == "__main__":
    main()
