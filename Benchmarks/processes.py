"""Child processes that listen: the measured server and what is measured beside it."""

import os
import pathlib
import re
import signal
import subprocess
import time
import urllib.request

import calls

PEERS = pathlib.Path(os.environ.get("BENCH_PEERS", pathlib.Path(__file__).parent.parent / ".build" / "bench-peers"))
_URL = re.compile(r"http://127\.0\.0\.1:\d+")
_TICKS = os.sysconf("SC_CLK_TCK")


class Listener:
    """A child process that prints its URL; it ends with the `with` block."""

    def __init__(self, command, log, variables=None):
        self.log = pathlib.Path(log)
        with open(self.log, "wb") as output:
            self.began = time.monotonic()
            self.process = subprocess.Popen(
                [str(part) for part in command],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env=os.environ | (variables or {}),
            )
        try:
            self.url = self._wait_for_url()
        except BaseException:
            self.process.kill()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    @property
    def host(self):
        """Host and port, as the Host header says them."""
        return self.url.removeprefix("http://")

    def memory(self, kind="VmRSS"):
        """Resident memory in MB; `VmHWM` is the most that there ever was."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"{kind}:\s+(\d+)", status)[1]) * 1024 / 1e6

    def processor_seconds(self):
        """The processor time of all threads so far."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def call(self, operation, body):
        """One signed call, which must succeed."""
        headers = calls.Signer(self.host).headers(operation, body)
        request = urllib.request.Request(self.url + "/", body, headers, method="POST")
        with urllib.request.urlopen(request, timeout=60) as response:
            return response.read()

    def _wait_for_url(self):
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline and self.process.poll() is None:
            found = _URL.search(self.log.read_text(errors="replace"))
            if found:
                return found.group()
            time.sleep(0.002)
        raise RuntimeError(f"{self.process.args[0]} did not start:\n{self.log.read_text(errors='replace')[-2000:]}")


def cardinal(directory, data=None, variables=None, wrapper=(), binary=None):
    """The server under measurement, with its log in `directory` and its data there too, unless `data` is another."""
    keys = {
        "CARDINAL_ROOT_ACCESS_KEY_ID": calls.ACCESS_KEY_ID,
        "CARDINAL_ROOT_SECRET_ACCESS_KEY": calls.SECRET_ACCESS_KEY,
    }
    command = [*wrapper, binary or os.environ["CARDINAL_BINARY"], "serve", "--host", "127.0.0.1", "--port", "0"]
    command += ["--data-dir", data or directory / "data", "--log-level", "warning"]
    return Listener(command, directory / f"cardinal-{time.monotonic_ns():x}.log", keys | (variables or {}))


def nio(directory, size):
    """Raw SwiftNIO answering `size` bytes to everything."""
    return Listener([PEERS / "release" / "nio-fixed", size], directory / f"nio-{size}.log")


def moto(directory):
    """The server of moto, which keeps its cards in memory."""
    program = pathlib.Path(os.environ["BENCH_PYTHON"]).parent / "moto_server"
    return Listener([program, "--host", "127.0.0.1", "--port", "0"], directory / "moto.log")
