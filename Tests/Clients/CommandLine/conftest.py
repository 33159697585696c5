"""The command line, pointed at a server and a region of the test's own."""

import json

import pytest
from harness import commands


class CommandLine:
    """Runs `cardinal` verbs against a server."""

    def __init__(self, server, region, directory):
        self.directory = directory
        self.variables = {"AWS_ENDPOINT_URL": server.endpoint, "AWS_REGION": region, "TZ": "UTC"}

    def __call__(self, *arguments, check=True, variables=None, cwd=None, **how):
        """The finished process; a failure is an assertion unless `check` is false."""
        done = commands.cardinal(
            *arguments, variables=self.variables | (variables or {}), cwd=cwd or self.directory, **how
        )
        assert not check or done.returncode == 0, (done.args, done.returncode, done.stdout, done.stderr)
        return done

    def json(self, *arguments, **how):
        """The answer as a program reads it."""
        return json.loads(self(*arguments, "--output", "json", **how).stdout)

    def refusal(self, *arguments, status=1, **how):
        """What standard error says of a command that must fail."""
        done = self(*arguments, check=False, **how)
        assert (done.returncode, done.stdout) == (status, ""), (done.returncode, done.stdout, done.stderr)
        return done.stderr


@pytest.fixture
def cardinal(server, region, tmp_path):
    """`cardinal` in the test's own region, in an empty directory."""
    return CommandLine(server, region, tmp_path)
