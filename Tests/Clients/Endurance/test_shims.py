"""The libraries between a server and its system do what they say; a program of a few calls shows it."""

import errno
import os
import subprocess
import sys

import pytest
from endurance import shims

# What the program below does with its directory before it waits for the end.
ACTIONS = {
    "a synced write": "f = file('a'); os.write(f, b'kept'); os.fsync(f); sync('.')",
    "a write after the sync": "f = file('a'); os.write(f, b'kept'); os.fsync(f); sync('.'); os.write(f, b'gone')",
    "a write over the synced": "f = file('a'); os.write(f, b'kept'); os.fsync(f); sync('.'); os.pwrite(f, b'GONE', 0)",
    "a truncation": "f = file('a'); os.write(f, b'kept'); os.fsync(f); sync('.'); os.ftruncate(f, 1)",
    "a write behind a truncation": "f = file('a'); os.write(f, b'kept'); os.fsync(f); sync('.'); os.ftruncate(f, 1); "
    "os.pwrite(f, b'gone', 1)",
    "a removal": "f = file('a'); os.write(f, b'kept'); os.fsync(f); sync('.'); os.unlink(root + '/a')",
    "a replacement": "f = file('a'); os.write(f, b'kept'); os.fsync(f); sync('.'); "
    "g = file('b'); os.write(g, b'gone'); os.fsync(g); os.rename(root + '/b', root + '/a')",
}
NOTHING_STAYS = {
    "no sync": "f = file('a'); os.write(f, b'gone')",
    "a name without its directory's sync": "f = file('a'); os.write(f, b'gone'); os.fsync(f)",
    "a directory without its parent's sync": "os.mkdir(root + '/d'); f = file('d/a'); os.fsync(f); sync('d')",
}
_PROGRAM = """
import os, sys
root = sys.argv[1]
def file(name): return os.open(root + '/' + name, os.O_RDWR | os.O_CREAT)
def sync(name):
    d = os.open(os.path.join(root, name) if name != '.' else root, os.O_RDONLY)
    os.fsync(d)
{action}
print('done', flush=True)
sys.stdin.read()
"""


def left_after_a_cut(tmp_path, action, **more):
    """The files and their bytes after the program's power was cut."""
    root = tmp_path / "data"
    root.mkdir()
    power = shims.PowerCut(tmp_path, root)
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM.replace("{action}", action), str(root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | power.variables() | more,
    )
    assert process.stdout.readline() == b"done\n"
    power.trigger.write_bytes(b"!")
    process.wait(10)
    process.stdin.close()
    process.stdout.close()
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize("action", ACTIONS.values(), ids=ACTIONS.keys())
def test_what_was_synced_survives_a_power_cut_and_nothing_else(tmp_path, action):
    assert left_after_a_cut(tmp_path, action)["a"] == b"kept"


@pytest.mark.parametrize("action", NOTHING_STAYS.values(), ids=NOTHING_STAYS.keys())
def test_what_was_not_synced_is_gone_after_a_power_cut(tmp_path, action):
    assert left_after_a_cut(tmp_path, action) == {}


def test_a_disk_that_lies_keeps_nothing(tmp_path):
    assert left_after_a_cut(tmp_path, ACTIONS["a synced write"], POWER_CUT_LIES="1") == {}


def test_chance_lets_some_of_the_sectors_get_to_the_disk(tmp_path):
    action = "f = file('a'); os.fsync(f); sync('.'); os.write(f, b'x' * 512 * 64)"

    left = left_after_a_cut(tmp_path, action, POWER_CUT_SEED="7")["a"]

    assert 0 < left.count(b"x" * 512) < 64
    assert set(left) == {0, ord("x")}


def outcome(tmp_path, disk, action):
    """What a program hears when it acts on a disk: the last number that it prints, or the error's name."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM.replace("{action}", action), str(tmp_path / "data")],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=os.environ | disk.variables(),
        check=False,
    )
    errors = [line for line in done.stderr.splitlines() if "Error" in line]
    return errors[-1] if errors else done.stdout.split()[0]


@pytest.mark.parametrize(
    ("fault", "action", "heard"),
    [
        ({"free_bytes": 0}, "os.write(file('a'), b'12345')", "No space left on device"),
        ({"free_bytes": 3}, "f = file('a'); print(os.write(f, b'12345'))", "3"),
        ({"free_bytes": 3}, "f = file('old'); print(os.write(f, b'12345'))", "5"),
        ({"write_error": errno.EIO}, "os.write(file('a'), b'1')", "Input/output error"),
        ({"sync_error": errno.EIO}, "os.fsync(file('a'))", "Input/output error"),
        ({"create_error": errno.EROFS}, "file('a')", "Read-only file system"),
        ({"read_error": errno.EIO}, "os.pread(file('old'), 1, 0)", "Input/output error"),
        ({}, "f = file('a'); print(os.write(f, b'12345'))", "5"),
    ],
)
def test_a_faulty_disk_answers_as_it_is_told(tmp_path, fault, action, heard):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "old").write_bytes(b"abcdefgh")
    disk = shims.DiskFaults(tmp_path, tmp_path / "data")
    disk.set(**fault)

    assert heard in outcome(tmp_path, disk, action)


def test_syncs_are_counted(tmp_path):
    (tmp_path / "data").mkdir()
    disk = shims.DiskFaults(tmp_path, tmp_path / "data")

    outcome(tmp_path, disk, "f = file('a'); os.fsync(f); os.fdatasync(f)")

    assert disk.count("syncs") == 2


def test_a_clock_jumps_while_a_program_runs(tmp_path):
    clock = shims.ClockJump(tmp_path)
    program = "import time\nfor _ in range(2):\n    print(time.time(), flush=True)\n    input()"
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | clock.variables(),
    )
    before = float(process.stdout.readline())
    clock.jump(86_400)
    process.stdin.write("\n")
    process.stdin.flush()
    after = float(process.stdout.readline())
    process.communicate("\n")

    assert 86_400 <= after - before < 86_460
