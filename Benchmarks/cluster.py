"""A PostgreSQL of the benchmark's own: a new cluster, on a Unix socket, gone after the `with` block."""

import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile

ACCOUNT = "postgres"


def programs():
    """The newest installed server's program directory."""
    installed = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if installed:
        return installed[-1]
    found = shutil.which("postgres")
    if not found:
        raise RuntimeError("PostgreSQL is not installed")
    return pathlib.Path(found).parent


class Cluster:
    """Durable, with PostgreSQL's own settings but for room: both sides of a row are served by the same one."""

    def __enter__(self):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="cardinal-bench-"))
        self.log = self.directory / "log"
        if os.geteuid() == 0:
            user = pwd.getpwnam(ACCOUNT)
            os.chown(self.directory, user.pw_uid, user.pw_gid)
        try:
            self._run("initdb", "-D", self._data, "-U", ACCOUNT, "--auth=trust", "--encoding=UTF8", "--locale=C")
            settings = {"listen_addresses": "", "unix_socket_directories": self.directory, "max_connections": 120}
            settings |= {"shared_buffers": "256MB", "max_wal_size": "4GB"}
            options = " ".join(f"-c {name}={value or chr(39) * 2}" for name, value in settings.items())
            self._run("pg_ctl", "-D", self._data, "-l", self.log, "-w", "-o", options, "start")
        except BaseException:
            shutil.rmtree(self.directory, ignore_errors=True)
            raise
        return self

    def __exit__(self, *_):
        try:
            self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "stop")
        finally:
            shutil.rmtree(self.directory, ignore_errors=True)

    def database(self, name):
        """Makes a database and gives its URL."""
        self._run("createdb", "-h", self.directory, "-U", ACCOUNT, name)
        return f"postgres://{ACCOUNT}@/{name}?host={self.directory}"

    def query(self, database, sql):
        """What a statement prints."""
        return self._run("psql", "-h", self.directory, "-U", ACCOUNT, "-d", database, "-At", "-c", sql).strip()

    def pgbench(self, database, script, variables, clients, seconds):
        """Runs a script over and over, its statements prepared; transactions per second."""
        command = ["pgbench", "-h", self.directory, "-U", ACCOUNT, "-n", "-M", "prepared", "-f", script]
        command += ["-c", clients, "-j", 2, "-T", max(1, round(seconds))]
        command += [part for name, value in variables.items() for part in ("-D", f"{name}={value}")]
        printed = self._run(*command, database)
        return float(next(line for line in printed.splitlines() if line.startswith("tps = ")).split()[2])

    @property
    def _data(self):
        return self.directory / "data"

    def _run(self, program, *arguments):
        command = [str(programs() / program), *map(str, arguments)]
        with tempfile.TemporaryFile("w+") as output:
            done = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, cwd="/", **_as_postgres())
            output.seek(0)
            printed = output.read()
        if done.returncode != 0:
            raise RuntimeError(f"{program} failed: {printed[-2000:]}")
        return printed


def _as_postgres():
    """PostgreSQL refuses to run as root; its own account owns the cluster then."""
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam(ACCOUNT)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
