"""Keeping a card on a disk whose fdatasync takes 2 ms more, beside C on SQLite with one commit for each card."""

import contextlib
import json
import os
import subprocess

import cards
import processes
import written_rows
from rows import create
from rows.row import at_least, row

DELAY = {"LD_PRELOAD": str(processes.PEERS / "slow-sync.so"), "SLOW_SYNC_MICROSECONDS": "2000"}


@row("slow-disk", "CreateModelCard, fdatasync +2ms", "C, a commit for each", goal=at_least(8))
@contextlib.contextmanager
def beside_sqlite(bench):
    peer = commits(bench)
    with processes.cardinal(bench.directory, variables=DELAY) as server:
        yield create.creating(bench, server), peer


@row("raw-sqlite", "CreateModelCard, durable, 20 KB", "C, a commit for each")
@contextlib.contextmanager
def on_this_disk(bench):
    peer = commits(bench, delay={})
    with processes.cardinal(bench.directory) as server:
        yield create.creating(bench, server), peer


def commits(bench, delay=DELAY):
    """The measurement of the C loop, which writes what the server writes into a store that the server made."""
    content = cards.content(create.SIZE)
    data = bench.directory / "peer"
    with processes.cardinal(bench.directory, data=data) as server:
        body = {"ModelCardName": written_rows.NAME, "ModelCardStatus": "Draft", "Content": content}
        server.call("CreateModelCard", json.dumps(body).encode())
    store = data / "cards.sqlite"
    statements = bench.directory / "rows.sql"
    statements.write_text("\n".join(written_rows.statements(store, content)))
    text = bench.directory / "content.json"
    text.write_text(content)
    command = [processes.PEERS / "raw-sqlite", store, statements, text, bench.seconds]

    def measure(_):
        done = subprocess.run(
            [str(part) for part in command], capture_output=True, text=True, env=os.environ | delay, check=True
        )
        return float(done.stdout)

    return measure
