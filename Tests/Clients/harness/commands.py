"""Command lines: the AWS CLI of the suite's own environment, and cardinal itself."""

import os
import pathlib
import subprocess
import sys

from . import environment
from .server import binary


def aws(server, *arguments, check=True):
    """Runs the AWS CLI against a server."""
    variables = environment.isolated() | {"AWS_ENDPOINT_URL": server.endpoint, "AWS_DEFAULT_OUTPUT": "json"}
    program = pathlib.Path(sys.executable).parent / "aws"
    return _run([program, *arguments], variables, check)


def cardinal(*arguments, check=False, variables=None, **how):
    """Runs the binary under test."""
    return _run([binary(), *arguments], environment.isolated() | (variables or {}), check, **how)


def _run(command, variables, check, **how):
    done = subprocess.run(
        [str(part) for part in command], env=variables, capture_output=True, text=True, timeout=60, **how
    )
    assert not check or done.returncode == 0, (done.args, done.returncode, done.stderr)
    return done


def shell(script, directory=None):
    """Runs a POSIX shell script with nothing of this process's AWS settings."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run(
        ["/bin/sh", "-eu", "-c", script], env=kept, capture_output=True, text=True, timeout=60, cwd=directory
    )
