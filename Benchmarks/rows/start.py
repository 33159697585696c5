"""The time from the start of the process to the first answer, with nothing kept and with a million cards."""

import contextlib
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time

import calls
import seeded
from rows import million
from rows.row import at_most, row

REQUEST = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"


@row("start-empty", "start to /healthz, empty store", unit=" ms", goal=at_most(100))
@contextlib.contextmanager
def empty(bench):
    yield lambda _: milliseconds(bench, pathlib.Path(tempfile.mkdtemp(dir=bench.directory)) / "data")


@row("start-million", "start to /healthz, 1 M cards", unit=" ms", goal=at_most(300))
@contextlib.contextmanager
def full(bench):
    data = seeded.directory(bench, million.MANY)
    yield lambda _: milliseconds(bench, data)


def milliseconds(bench, data):
    """Starts the server, asks until it answers, and stops it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [os.environ["CARDINAL_BINARY"], "serve", "--host", "127.0.0.1", "--port", port, "--data-dir", data]
    keys = {
        "CARDINAL_ROOT_ACCESS_KEY_ID": calls.ACCESS_KEY_ID,
        "CARDINAL_ROOT_SECRET_ACCESS_KEY": calls.SECRET_ACCESS_KEY,
    }
    with open(bench.directory / "start.log", "wb") as log:
        began = time.perf_counter()
        server = subprocess.Popen([str(part) for part in command], stdout=log, stderr=log, env=os.environ | keys)
        try:
            while not is_healthy(port):
                if server.poll() is not None or time.perf_counter() - began > 60:
                    raise RuntimeError((bench.directory / "start.log").read_text()[-1000:])
                time.sleep(0.001)
            return (time.perf_counter() - began) * 1000
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(30)


def is_healthy(port):
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(REQUEST)
            return connection.recv(1000).startswith(b"HTTP/1.1 200")
    except OSError:
        return False
