"""One running `cardinal serve`, started on a free loopback port and stopped by its process id."""

import atexit
import os
import pathlib
import re
import signal
import subprocess
import time
import urllib.request

from . import environment

_RUNNING = set()

START_SECONDS = 30
_LISTENING = re.compile(r"AWS_ENDPOINT_URL=[\"']?(http://[^\s\"']+)")
_INCIDENT = re.compile(
    r"^\S+ (error|critical)\b|\"level\":\"(error|critical)\"|InternalFailure|Fatal error", re.MULTILINE
)


def binary():
    """The server under test."""
    return os.environ["CARDINAL_BINARY"]


class CardinalServer:
    """A server process with its data directory and its log."""

    def __init__(self, data_dir, options=(), variables=None, open_files=None):
        self.data_dir = pathlib.Path(data_dir)
        self.options = [str(option) for option in options]
        self.variables = variables or {}
        # The soft and the hard limit of descriptors, where they are not those of the suite.
        self.open_files = open_files
        self.log_path = self.data_dir.parent / f"{self.data_dir.name}.log"
        self.endpoint = None
        self.process = None

    def start(self):
        """Starts the process and returns when it answers that it is ready."""
        already_written = len(self.log())
        limits = ["prlimit", "--nofile={}:{}".format(*self.open_files)] if self.open_files else []
        command = [*limits, binary(), "serve", "--host", "127.0.0.1", "--port", "0", "--data-dir", str(self.data_dir)]
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                command + self.options, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self._environment()
            )
        _RUNNING.add(self)
        self.endpoint = self._wait_until_ready(already_written)
        return self

    def stop(self, timeout=20):
        """Asks the server to end, as a supervisor would; returns its exit status."""
        return self._end(signal.SIGTERM, timeout)

    def kill(self):
        """Ends the server without warning, as a power cut would."""
        return self._end(signal.SIGKILL, 10)

    def restart(self):
        """Starts again on the same data; the port may be another."""
        return self.start()

    def log(self):
        """Everything that this server has printed, over all of its starts."""
        return self.log_path.read_text(errors="replace") if self.log_path.exists() else ""

    def incidents(self, since=0):
        """The log lines after offset `since` that only a fault of the server explains."""
        return [line for line in self.log()[since:].splitlines() if _INCIDENT.search(line)]

    def get(self, path):
        """An unsigned GET: status and body."""
        try:
            with urllib.request.urlopen(self.endpoint + path, timeout=5) as response:
                return response.status, response.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def _environment(self):
        return (
            environment.isolated()
            | {
                "CARDINAL_ROOT_ACCESS_KEY_ID": environment.ACCESS_KEY_ID,
                "CARDINAL_ROOT_SECRET_ACCESS_KEY": environment.SECRET_ACCESS_KEY,
                "CARDINAL_ACCOUNT_ID": environment.ACCOUNT,
            }
            | self.variables
        )

    def _wait_until_ready(self, already_written):
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"cardinal serve ended with {self.process.returncode}:\n{self.log()[-2000:]}")
            found = _LISTENING.search(self.log()[already_written:])
            if found:
                self.endpoint = found.group(1).rstrip("/")
                if self._is_ready():
                    return self.endpoint
            time.sleep(0.02)
        self.kill()
        raise RuntimeError(f"cardinal serve was not ready after {START_SECONDS} s:\n{self.log()[-2000:]}")

    def _is_ready(self):
        try:
            return self.get("/readyz")[0] == 200
        except OSError:
            return False

    def _end(self, how, timeout):
        _RUNNING.discard(self)
        if self.process is None:
            return None
        if self.process.poll() is None:
            self.process.send_signal(how)
        try:
            return self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise


@atexit.register
def _kill_what_still_runs():
    for server in list(_RUNNING):
        server.kill()
