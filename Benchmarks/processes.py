"""The measured server, its peers, and the load generator."""

import json
import os
import pathlib
import re
import signal
import subprocess
import time
import urllib.request

import calls

HERE = pathlib.Path(__file__).parent
PEERS = pathlib.Path(os.environ["BENCH_PEERS"])
_URL = re.compile(r"http://127\.0\.0\.1:\d+")


class Listener:
    """A child process that prints its URL; it ends with the `with` block."""

    def __init__(self, command, log, variables=None):
        self.log = pathlib.Path(log)
        with open(self.log, "wb") as output:
            self.process = subprocess.Popen(
                [str(part) for part in command], stdout=output, stderr=output, env=os.environ | (variables or {})
            )
        self.url = self._wait_for_url()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()

    @property
    def host(self):
        """Host and port, as the Host header says them."""
        return self.url.removeprefix("http://")

    def memory(self):
        """Resident memory in MiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def call(self, operation, body):
        """One signed call, which must succeed."""
        headers = calls.Signer(self.host).headers(operation, body)
        request = urllib.request.Request(self.url + "/", body, headers, method="POST")
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.read()

    def _wait_for_url(self):
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and self.process.poll() is None:
            found = _URL.search(self.log.read_text(errors="replace"))
            if found:
                return found.group()
            time.sleep(0.02)
        raise RuntimeError(f"{self.process.args[0]} did not start:\n{self.log.read_text(errors='replace')}")


def cardinal(directory):
    """The server under measurement, with data in `directory`."""
    keys = {
        "CARDINAL_ROOT_ACCESS_KEY_ID": calls.ACCESS_KEY_ID,
        "CARDINAL_ROOT_SECRET_ACCESS_KEY": calls.SECRET_ACCESS_KEY,
    }
    command = [
        os.environ["CARDINAL_BINARY"],
        "serve",
        "--port",
        "0",
        "--data-dir",
        directory / "data",
        "--log-level",
        "warning",
    ]
    return Listener(command, directory / "cardinal.log", keys)


def nio(directory, size):
    """Raw SwiftNIO answering `size` bytes to everything."""
    return Listener([PEERS / "release" / "nio-fixed", size], directory / f"nio-{size}.log")


def sqlite(directory, seconds, size):
    """Durable commits per second of rows of `size` bytes by the C library alone."""
    path = directory / "raw.sqlite"
    done = subprocess.run(
        [PEERS / "raw-sqlite", path, str(seconds), str(size)], capture_output=True, text=True, check=True
    )
    for suffix in ("", "-wal", "-shm"):
        pathlib.Path(f"{path}{suffix}").unlink(missing_ok=True)
    return float(done.stdout)


def load(url, seconds, connections, file):
    """Runs the load generator; requests per second with latencies in microseconds."""
    command = ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "-s", HERE / "replay.lua", url, "--", file]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True)
    line = re.search(r"^BENCH (.*)$", done.stdout, re.MULTILINE)
    result = json.loads(line[1])
    result["per_second"] = result["requests"] * 1e6 / result["microseconds"]
    return result
