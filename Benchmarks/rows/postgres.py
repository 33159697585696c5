"""Keeping a card in PostgreSQL, beside pgbench, which sends the same statements and does nothing else."""

import contextlib
import json
import time

import cards
import cluster
import processes
import sent_statements
from rows import create
from rows.row import at_least, row


@row("create-postgres", "CreateModelCard on PostgreSQL", "pgbench, the same SQL", goal=at_least(0.8))
@contextlib.contextmanager
def beside_pgbench(bench):
    with cluster.Cluster() as postgres:
        script, constants = captured(bench, postgres)
        url = postgres.database("served")
        with processes.cardinal(bench.directory, variables={"CARDINAL_DATABASE": url}) as server:
            yield (
                create.creating(bench, server, expected=4000),
                lambda _: postgres.pgbench("captured", script, constants, bench.connections, bench.seconds),
            )


def captured(bench, postgres):
    """A script of what the server sends for one call, on a database whose schema the server made."""
    url = postgres.database("captured")
    names = ("bench-first", "bench-second")
    for sql in [*sent_statements.settings(), "SELECT pg_reload_conf()"]:
        postgres.query("captured", sql)
    with processes.cardinal(bench.directory, variables={"CARDINAL_DATABASE": url}) as server:
        for name in names:
            body = {"ModelCardName": name, "ModelCardStatus": "Draft", "Content": cards.content(create.SIZE)}
            server.call("CreateModelCard", json.dumps(body).encode())
            time.sleep(0.2)
    log = postgres.log.read_text()
    calls = [sent_statements.transaction(log, name) for name in names]
    keys = tuple(postgres.query("captured", f"SELECT id FROM card WHERE name = '{name}'") for name in names)
    for sql in ["ALTER SYSTEM RESET ALL", "SELECT pg_reload_conf()", "VACUUM ANALYZE"]:
        postgres.query("captured", sql)
    text, constants = sent_statements.script(*calls, names, keys)
    path = postgres.directory / "create.pgbench"
    path.write_text(text)
    path.chmod(0o644)
    return path, constants
