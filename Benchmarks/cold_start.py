"""How long a server takes from its start to the first answer of /healthz.

    python3 Benchmarks/cold_start.py [DATA_DIR] [--starts 15]

Without a directory each start finds an empty store, and makes it.
"""

import argparse
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import tempfile
import time

import calls

HERE = pathlib.Path(__file__).resolve().parent
BINARY = os.environ.get("CARDINAL_BINARY", str(HERE.parent / ".build/release/cardinal"))
REQUEST = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


def milliseconds(directory):
    """One start on a directory, up to the first answer, and an orderly end."""
    port = free_port()
    keys = {
        "CARDINAL_ROOT_ACCESS_KEY_ID": calls.ACCESS_KEY_ID,
        "CARDINAL_ROOT_SECRET_ACCESS_KEY": calls.SECRET_ACCESS_KEY,
    }
    command = [BINARY, "serve", "--port", str(port), "--data-dir", str(directory), "--log-level", "warning"]
    begin = time.perf_counter()
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=os.environ | keys)
    try:
        while not is_healthy(port):
            if server.poll() is not None or time.perf_counter() - begin > 60:
                raise RuntimeError(f"{BINARY} did not start")
            time.sleep(0.001)
        return (time.perf_counter() - begin) * 1000
    finally:
        server.terminate()
        server.wait(30)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_healthy(port):
    """Whether the server answers 200; not when it refuses the connection."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
            connection.sendall(REQUEST)
            return b" 200 " in connection.recv(64)
    except OSError:
        return False


def starts(directory, count):
    """The milliseconds of each start; on new directories when there is none."""
    taken = []
    for _ in range(count):
        home = pathlib.Path(directory or tempfile.mkdtemp(prefix="cold-start-"))
        try:
            taken.append(milliseconds(home))
        finally:
            if not directory:
                shutil.rmtree(home)
    return taken


def main():
    parser = argparse.ArgumentParser(description="Measure the time from a server's start to its first answer.")
    parser.add_argument("data_dir", nargs="?")
    parser.add_argument("--starts", type=int, default=15)
    options = parser.parse_args()
    taken = starts(options.data_dir, options.starts)
    print(f"median {statistics.median(taken):.0f} ms, least {min(taken):.0f} ms, most {max(taken):.0f} ms")


if __name__ == "__main__":
    main()
