"""Everything that goes wrong around a server here."""

import errno
import os
import signal
import subprocess
import time

from .scenario import Scenario

_FINE = {200}
_READS = {"describe": _FINE, "get": _FINE, "healthz": _FINE}
_NO_WRITES = _READS | {"create": {503}, "put": {503}, "readyz": _FINE}
_ALL = {"create": _FINE, "describe": _FINE, "put": _FINE, "get": _FINE, "healthz": _FINE, "readyz": _FINE}
# A jump beyond what signatures allow is the caller's mistake as far as anybody can tell.
_SKEWED = {"create": {400}, "describe": {400}, "put": {403}, "get": {403}, "healthz": _FINE, "readyz": _FINE}


def _disk(name, allowed, **faults):
    return Scenario(name, lambda world: world.disk.set(**faults), lambda world: world.disk.heal(), allowed)


def _clock(name, seconds, allowed):
    return Scenario(name, lambda world: world.clock.jump(seconds), lambda world: world.clock.jump(0), allowed)


DISK = [
    # A log that was begun anew has room for a while yet.
    _disk("full disk", _NO_WRITES | {"create": {200, 503}}, free_bytes=0),
    _disk("full disk, and no log", _NO_WRITES, write_error=errno.ENOSPC, create_error=errno.ENOSPC),
    _disk("nearly full disk", {kind: {200, 503} for kind in _ALL}, free_bytes=300_000),
    _disk("read-only disk", _NO_WRITES, write_error=errno.EROFS, create_error=errno.EROFS),
    _disk("writes fail", _NO_WRITES, write_error=errno.EIO),
    _disk("syncs fail", _NO_WRITES, sync_error=errno.EIO),
    _disk("reads fail", {kind: {200, 503} for kind in _ALL}, read_error=errno.EIO),
    _disk("slow syncs", _ALL, sync_nanoseconds=50_000_000),
]

CLOCK = [
    _clock("clock ten minutes ahead", 600, _ALL),
    _clock("clock ten minutes back", -600, _ALL),
    _clock("clock a day ahead", 86_400, _SKEWED),
    _clock("clock a day back", -86_400, _SKEWED),
]


def stopped(seconds):
    """A server that gets no time at all for a while, as on a host that is suspended; nobody can be answered then."""

    def begin(world):
        world.server.process.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        world.server.process.send_signal(signal.SIGCONT)

    return Scenario(f"server stopped for {seconds} s", begin, lambda world: None, _ALL)


def _terminate(world):
    sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cardinal'"
    for _ in range(20):
        world.postgres.execute(sql)
        time.sleep(0.05)


def _postgres_processes(world):
    parent = world.postgres.process.pid
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, text=True, check=False)
    return [int(word) for word in found.stdout.split()] + [parent]


def _signal_postgres(which):
    def send(world):
        for process in _postgres_processes(world):
            os.kill(process, which)

    return send


_NO_CARDS = {"create": {503}, "describe": {503}, "put": _FINE, "get": _FINE, "healthz": _FINE, "readyz": {503}}

POSTGRES = [
    Scenario(
        "PostgreSQL vanishes", lambda world: world.postgres.crash(), lambda world: world.postgres.launch(), _NO_CARDS
    ),
    Scenario(
        "PostgreSQL ends connections",
        _terminate,
        lambda world: None,
        {
            "create": {200, 503},
            "describe": {200, 503},
            "put": _FINE,
            "get": _FINE,
            "healthz": _FINE,
            "readyz": {200, 503},
        },
    ),
    # Calls wait for a database that says nothing; whoever watches over the server is told in time.
    Scenario(
        "PostgreSQL freezes",
        _signal_postgres(signal.SIGSTOP),
        _signal_postgres(signal.SIGCONT),
        {"put": _FINE, "get": _FINE, "healthz": _FINE, "readyz": {503}},
        seconds=8,
    ),
]
