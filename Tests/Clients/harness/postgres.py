"""A PostgreSQL of the suite's own, in a temporary directory, on a free loopback port."""

import atexit
import os
import pathlib
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time

_ACCOUNT = "postgres"


def _programs():
    """The newest installed server's program directory."""
    installed = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if installed:
        return installed[-1]
    found = shutil.which("postgres")
    if found:
        return pathlib.Path(found).parent
    raise RuntimeError("The PostgreSQL tests need an installed PostgreSQL server (Debian: postgresql).")


class PostgresServer:
    """A database cluster that is thrown away afterwards."""

    def __init__(self):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="cardinal-postgres-"))
        self.data = self.directory / "data"
        self.process = None
        self.port = None

    def start(self):
        """Creates the cluster and returns when it accepts connections."""
        if os.geteuid() == 0:
            user = pwd.getpwnam(_ACCOUNT)
            os.chown(self.directory, user.pw_uid, user.pw_gid)
        self._run("initdb", "-D", self.data, "-U", _ACCOUNT, "--auth=trust", "--encoding=UTF8", "--locale=C", "-N")
        self.port = _free_port()
        atexit.register(self.stop)
        return self.launch()

    def launch(self):
        """Starts the created cluster, after an end too, and returns when it accepts connections."""
        settings = {
            "port": self.port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": self.directory,
            "fsync": "off",
        }
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with open(self.directory.parent / f"{self.directory.name}.log", "ab") as log:
            self.process = subprocess.Popen(
                [_programs() / "postgres", "-D", self.data, *options], stdout=log, stderr=log, cwd="/", **_as_postgres()
            )
        self._wait_until_ready()
        return self

    def crash(self):
        """Ends every process of the cluster at once, without a checkpoint; `launch` recovers it."""
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(30)

    def database(self, name):
        """Creates a database and returns its URL."""
        self._run("createdb", "-h", "127.0.0.1", "-p", self.port, "-U", _ACCOUNT, name)
        return f"postgres://{_ACCOUNT}@127.0.0.1:{self.port}/{name}"

    def execute(self, sql, database="postgres"):
        """Runs a statement as the cluster's own user."""
        self._run("psql", "-h", "127.0.0.1", "-p", self.port, "-U", _ACCOUNT, "-d", database, "-qc", sql)

    def stop(self):
        """Ends the cluster and removes its files."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(30)
        shutil.rmtree(self.directory, ignore_errors=True)
        (self.directory.parent / f"{self.directory.name}.log").unlink(missing_ok=True)

    def _run(self, program, *arguments):
        done = self._ask(program, *arguments)
        if done.returncode != 0:
            raise RuntimeError(f"{program} failed: {done.stderr}")

    def _ask(self, program, *arguments):
        command = [str(_programs() / program), *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, cwd="/", **_as_postgres())

    def _wait_until_ready(self):
        # A port that is open says nothing of a cluster that still recovers.
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if self._ask("pg_isready", "-q", "-h", "127.0.0.1", "-p", self.port).returncode == 0:
                return
            time.sleep(0.05)
        raise RuntimeError("PostgreSQL did not start.")


def _free_port():
    """A port below those of outgoing connections, so that nobody takes it while the cluster is down."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


def _as_postgres():
    """PostgreSQL refuses to run as root; its own account owns the cluster then."""
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam(_ACCOUNT)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
