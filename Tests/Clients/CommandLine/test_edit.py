"""cardinal cards edit, with editors that are scripts."""

import json
import os
import pty
import select
import stat

import pytest
from harness import commands, environment


@pytest.fixture
def editor(tmp_path):
    """Writes a shell script to be `$EDITOR`; its file is `$1`."""

    def write(body):
        path = tmp_path / "editor.sh"
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return {"EDITOR": str(path), "VISUAL": "", "TMPDIR": str(tmp_path / "drafts")}

    (tmp_path / "drafts").mkdir()
    return write


@pytest.fixture
def drafts(tmp_path):
    """The files that edits have left behind."""
    return lambda: sorted((tmp_path / "drafts").iterdir())


def version(cardinal):
    return cardinal.json("cards", "show", "edited")["ModelCardVersion"]


@pytest.fixture(autouse=True)
def edited(cardinal):
    cardinal("cards", "create", "edited", "-", input='{"model_overview":{"model_name":"old","model_version":1.50}}')


def test_what_was_edited_becomes_a_version(cardinal, editor, drafts):
    done = cardinal("cards", "edit", "edited", variables=editor("sed -i s/old/new/ \"$1\""), input="y\n")

    assert '~ model_overview.model_name: "old" → "new"' in done.stdout
    assert "Save this as a new version?" in done.stderr and "version 2 is saved" in done.stderr
    shown = cardinal("cards", "show", "edited", "--content").stdout
    assert shown == '{"model_overview":{"model_name":"new","model_version":1.50}}'
    assert drafts() == []


def test_the_editor_sees_one_member_a_line(cardinal, editor, tmp_path):
    cardinal("cards", "edit", "edited", variables=editor(f"cp \"$1\" {tmp_path}/seen.json"))

    assert (tmp_path / "seen.json").read_text().splitlines()[1:3] == [
        '  "model_overview": {',
        '    "model_name": "old",',
    ]


@pytest.mark.parametrize("body", ["true", "touch \"$1\"", "cp \"$1\" x && tr -d ' ' <x >\"$1\""])
def test_nothing_is_saved_when_nothing_is_changed(cardinal, editor, drafts, body):
    done = cardinal("cards", "edit", "edited", variables=editor(body))

    assert "Nothing is changed" in done.stderr
    assert (version(cardinal), drafts()) == (1, [])


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_what_is_not_saved_is_kept(cardinal, editor, drafts, answer):
    done = cardinal(
        "cards", "edit", "edited", check=False, variables=editor("sed -i s/old/mine/ \"$1\""), input=answer
    )

    assert (done.returncode, version(cardinal)) == (1, 1)
    (kept,) = drafts()
    assert str(kept) in done.stderr
    assert json.loads(kept.read_text())["model_overview"]["model_name"] == "mine"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_invalid_content_can_be_edited_again(cardinal, editor, drafts, tmp_path):
    script = f"""
    if [ -e {tmp_path}/second ]; then echo '{{"model_overview": {{"model_name": "good"}}}}' >"$1"
    else touch {tmp_path}/second; echo '{{"model_overview": {{"model_name": 7}}, "x": ' >"$1"; fi
    """

    done = cardinal("cards", "edit", "edited", variables=editor(script), input="y\ny\n")

    assert "not valid" in done.stderr and "Edit it again?" in done.stderr
    assert (version(cardinal), drafts()) == (2, [])


def test_invalid_content_that_is_given_up_is_kept(cardinal, editor, drafts):
    done = cardinal("cards", "edit", "edited", check=False, variables=editor("echo oops >\"$1\""), input="n\n")

    assert done.returncode == 1 and "nothing is saved" in done.stderr
    assert [path.read_text() for path in drafts()] == ["oops\n"]


def test_a_version_that_somebody_made_meanwhile_is_not_overwritten(cardinal, editor, drafts, sagemaker):
    script = f"""
    sed -i s/old/mine/ "$1"
    {commands.binary()} cards update edited --set model_overview.model_name=theirs >/dev/null
    """

    done = cardinal("cards", "edit", "edited", check=False, variables=editor(script), input="y\n")

    assert done.returncode == 1 and "version 2 meanwhile" in done.stderr
    assert "theirs" in sagemaker.describe_model_card(ModelCardName="edited")["Content"]
    assert len(drafts()) == 1


def test_an_editor_that_fails_saves_nothing(cardinal, editor, drafts):
    done = cardinal("cards", "edit", "edited", check=False, variables=editor("exit 3"))

    assert done.returncode == 1 and "editor.sh` ended with a failure" in done.stderr
    assert (version(cardinal), drafts()) == (1, [])


def test_an_archived_card_is_not_opened(cardinal, editor):
    cardinal("cards", "status", "edited", "Archived")

    done = cardinal("cards", "edit", "edited", check=False, variables=editor("touch opened"))

    assert done.returncode == 1 and "archived" in done.stderr
    assert not (cardinal.directory / "opened").exists()


def test_yes_saves_without_a_question(cardinal, editor):
    done = cardinal("cards", "edit", "edited", "--yes", variables=editor("sed -i s/old/new/ \"$1\""))

    assert "Save this" not in done.stderr
    assert version(cardinal) == 2


class Screen:
    """A command on a terminal of its own."""

    def __init__(self, arguments, variables):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.execve(commands.binary(), ["cardinal", *arguments], environment.isolated() | variables)
        self.unread = ""

    def type(self, text):
        """Presses keys."""
        os.write(self.terminal, text.encode())

    def expect(self, words):
        """Reads what is shown until the words have come."""
        while words not in self.unread:
            ready, _, _ = select.select([self.terminal], [], [], 20)
            try:
                part = os.read(self.terminal, 4096) if ready else b""
            except OSError:
                part = b""
            assert part, f"'{words}' did not come after {self.unread!r}"
            self.unread += part.decode()
        self.unread = self.unread.partition(words)[2]

    def status(self):
        """The exit status of the command, which must have come to its end."""
        _, status = os.waitpid(self.process, 0)
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(status)


def test_the_editor_has_the_terminal_and_its_ctrl_c(cardinal, editor):
    """An editor in another process group may not read; a Ctrl-C that it handles must not end the command."""
    script = """
    trap 'echo interrupted' INT
    printf 'ready> '
    read answer </dev/tty || read answer </dev/tty
    sed -i "s/old/$answer/" "$1"
    """
    screen = Screen(["cards", "edit", "edited"], cardinal.variables | editor(script))

    screen.expect("ready> ")
    screen.type("\x03")
    screen.expect("^C")
    screen.type("typed\n")
    screen.expect("interrupted")
    screen.expect("[N/y/e]")
    screen.type("y\n")
    screen.expect("is saved")

    assert screen.status() == 0
    assert "typed" in cardinal("cards", "show", "edited", "--content").stdout
