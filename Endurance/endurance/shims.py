"""Libraries that stand between a server and its system: built when they are missing, steered while it runs."""

import mmap
import os
import pathlib
import struct
import subprocess
import tempfile

SOURCES = pathlib.Path(__file__).parent.parent / "shims"
_PARTS = {
    "power-cut": ["power-cut.c", "journal.c", "names.c"],
    "disk-faults": ["disk-faults.c"],
    "clock-jump": ["clock-jump.c"],
}


def library(name):
    """The path of a shim, built from its sources if they are newer."""
    directory = pathlib.Path(os.environ.get("ENDURANCE_SHIMS", SOURCES.parent.parent / ".build" / "endurance-shims"))
    directory.mkdir(parents=True, exist_ok=True)
    built = directory / f"{name}.so"
    newest = max(source.stat().st_mtime for source in SOURCES.iterdir())
    if not built.exists() or built.stat().st_mtime < newest:
        with tempfile.TemporaryDirectory(dir=directory) as scratch:
            made = pathlib.Path(scratch) / built.name
            sources = [SOURCES / part for part in _PARTS[name]]
            command = ["cc", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", made, *sources]
            subprocess.run([*command, "-ldl", "-lpthread"], check=True)
            made.replace(built)
    return str(built)


class PowerCut:
    """The power of one server: what it has not made durable is gone after the cut."""

    def __init__(self, directory, data_dir):
        self.trigger = pathlib.Path(directory) / "power"
        os.mkfifo(self.trigger)
        self.server, self.data_dir = None, pathlib.Path(data_dir)

    def variables(self, seed=0):
        """What the server's environment needs; a seed lets some of what was not synced get to the disk."""
        return {
            "LD_PRELOAD": library("power-cut"),
            "POWER_CUT_ROOT": str(self.data_dir),
            "POWER_CUT_TRIGGER": str(self.trigger),
            "POWER_CUT_SEED": str(seed),
        }

    def cut(self):
        """Cuts the power, and the server is gone."""
        with open(self.trigger, "wb") as pipe:
            pipe.write(b"!")
        self.server.process.wait(30)
        self.server.kill()


class DiskFaults:
    """The disk of one server, which can be made full, read-only, broken or slow at any moment."""

    _MEMBERS = ["write_error", "sync_error", "create_error", "read_error", "free_bytes", "sync_nanoseconds"]
    _COUNTS = ["writes", "syncs", "failures"]

    def __init__(self, directory, data_dir):
        self.path, self.data_dir = pathlib.Path(directory) / "disk", pathlib.Path(data_dir)
        self.path.write_bytes(bytes(8 * len(self._MEMBERS + self._COUNTS)))
        with open(self.path, "r+b") as file:
            self._control = mmap.mmap(file.fileno(), 0)
        self.heal()

    def variables(self):
        """What the server's environment needs."""
        return {
            "LD_PRELOAD": library("disk-faults"),
            "DISK_FAULTS_ROOT": str(self.data_dir),
            "DISK_FAULTS_CONTROL": str(self.path),
        }

    def set(self, **members):
        """Changes how the disk behaves from now on; errors are numbers of `errno`."""
        for name, value in members.items():
            struct.pack_into("q", self._control, 8 * self._MEMBERS.index(name), value)

    def heal(self):
        """Ends every fault."""
        self.set(write_error=0, sync_error=0, create_error=0, read_error=0, free_bytes=-1, sync_nanoseconds=0)

    def count(self, name):
        """How many writes, syncs or failures there were so far."""
        return struct.unpack_from("q", self._control, 8 * (self._MEMBERS + self._COUNTS).index(name))[0]


class ClockJump:
    """The clock of one server."""

    def __init__(self, directory):
        self.path = pathlib.Path(directory) / "clock"
        self.path.write_bytes(bytes(8))
        with open(self.path, "r+b") as file:
            self._control = mmap.mmap(file.fileno(), 0)

    def variables(self):
        """What the server's environment needs."""
        return {"LD_PRELOAD": library("clock-jump"), "CLOCK_JUMP_CONTROL": str(self.path)}

    def jump(self, seconds):
        """Sets the clock off by so many seconds from the machine's."""
        struct.pack_into("q", self._control, 0, seconds)
