"""What all commands share: finding the server, colours, pipes, statuses, help, completions."""

import os
import pty
import re
import signal
import socket
import subprocess

import pytest
from harness import commands, environment
from harness.server import CardinalServer

NO_KEYS = {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "AWS_DEFAULT_REGION": ""}


def verbs(path=()):
    """Every verb, as its own help lists it."""
    text = commands.cardinal(*path, "--help").stdout
    found = [path]
    for section in re.findall(r"SUBCOMMANDS:\n((?:.+\n)+)", text):
        for name in re.findall(r"^  ([a-z-]+)", section, re.MULTILINE):
            found += verbs((*path, name))
    return found


def test_every_verb_has_help_within_eighty_columns():
    all_verbs = verbs()

    assert len(all_verbs) > 60
    for verb in all_verbs:
        done = commands.cardinal(*verb, "--help", variables={"COLUMNS": "80"})
        assert done.returncode == 0, verb
        assert max(len(line) for line in done.stdout.splitlines()) <= 80, (verb, done.stdout)


def test_without_a_key_the_command_says_what_to_set(tmp_path):
    done = commands.cardinal("cards", "list", cwd=tmp_path, variables=NO_KEYS | {"AWS_REGION": "us-east-1"})

    assert done.returncode == 1
    assert "AWS_ACCESS_KEY_ID" in done.stderr and "cardinal env" not in done.stderr


def test_without_a_key_beside_a_running_server_the_command_says_how_to_reach_it(tmp_path):
    server = CardinalServer(tmp_path / "data").start()
    try:
        unset = commands.cardinal("cards", "list", cwd=tmp_path, variables=NO_KEYS)
        passed_by = commands.cardinal("cards", "list", cwd=tmp_path)
        told = commands.cardinal("cards", "list", cwd=tmp_path, variables={"AWS_ENDPOINT_URL": server.endpoint})
    finally:
        server.stop()

    assert [unset.returncode, passed_by.returncode, told.returncode] == [1, 1, 0]
    assert 'eval "$(cardinal env)"' in unset.stderr and 'eval "$(cardinal env)"' in passed_by.stderr


def test_a_server_that_does_not_answer_is_named(cardinal):
    said = cardinal.refusal("cards", "list", "--endpoint-url", "http://127.0.0.1:1")

    assert "http://127.0.0.1:1" in said


def test_a_wrong_key_is_told_from_a_wrong_request(cardinal):
    said = cardinal.refusal("cards", "list", variables={"AWS_SECRET_ACCESS_KEY": "wrong"})

    assert "keys are not the server's" in said
    assert "wrong" not in said and environment.SECRET_ACCESS_KEY not in said


def test_a_profile_is_read_as_the_aws_cli_reads_it(server, tmp_path):
    (tmp_path / "config").write_text(
        f"[profile mine]\nregion = us-test-9\nendpoint_url = {server.endpoint}\noutput = text\n"
    )
    (tmp_path / "credentials").write_text(
        f"[mine]\naws_access_key_id = {environment.ACCESS_KEY_ID}\n"
        f"aws_secret_access_key = {environment.SECRET_ACCESS_KEY}\n"
    )
    files = {
        "AWS_CONFIG_FILE": str(tmp_path / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "credentials"),
    }

    created = commands.cardinal(
        "cards", "create", "by-profile", "--profile", "mine", variables=NO_KEYS | files, check=True
    )

    assert ":us-test-9:" in created.stdout


def on_a_terminal(arguments, variables):
    """What a command writes to a terminal of 80 columns."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [commands.binary(), *arguments], stdin=slave, stdout=slave, stderr=slave, env=environment.isolated() | variables
    )
    os.close(slave)
    text = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        text += part
    os.close(master)
    process.wait(20)
    return text.decode()


@pytest.mark.parametrize(
    "variables, is_coloured", [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colours_are_for_terminals_that_want_them(cardinal, variables, is_coloured):
    cardinal("cards", "create", "coloured", "--status", "Approved")
    terminal = {"TERM": "xterm", "COLUMNS": "80"}

    shown = on_a_terminal(["cards", "list"], cardinal.variables | terminal | variables)
    piped = cardinal("cards", "list", variables=terminal | variables).stdout

    assert ("\x1b[32mApproved\x1b[0m" in shown) == is_coloured
    assert "Approved" in shown and "\x1b" not in piped


def test_progress_is_for_terminals(cardinal):
    cardinal("cards", "create", "awaited")

    shown = on_a_terminal(["cards", "export", "awaited"], cardinal.variables | {"TERM": "xterm", "COLUMNS": "80"})

    assert "Completed" in shown and "Exporting" in shown


def test_ctrl_c_ends_a_command_that_waits_at_once_and_quietly(cardinal):
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        endpoint = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        process = subprocess.Popen(
            [commands.binary(), "cards", "list", "--endpoint-url", endpoint],
            env=environment.isolated() | cardinal.variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # A shell starts what runs in its background deaf to the signal, and children inherit that.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        deaf.accept()
        process.send_signal(signal.SIGINT)
        output, problems = process.communicate(timeout=10)

    assert (process.returncode, output, problems) == (-signal.SIGINT, b"", b"")


def test_tables_fit_the_columns_that_there_are(cardinal):
    cardinal("cards", "create", "a" * 63)

    wide = cardinal("cards", "list", variables={"COLUMNS": "200"}).stdout.splitlines()
    narrow = cardinal("cards", "list", variables={"COLUMNS": "40"}).stdout.splitlines()
    unknown = cardinal("cards", "list", variables={"COLUMNS": ""}).stdout.splitlines()

    assert wide[1].startswith("a" * 63 + "  Draft")
    assert max(len(line) for line in narrow) <= 40 and "…" in narrow[1]
    assert max(len(line) for line in unknown) == 80


def test_a_reader_who_goes_away_ends_the_command_quietly(cardinal):
    for number in range(3):
        cardinal("cards", "create", f"read-{number}")
    variables = environment.isolated() | cardinal.variables

    done = commands.shell(
        "\n".join(
            [f"export {name}='{value}'" for name, value in variables.items() if name.startswith("AWS_")]
            + [f"{commands.binary()} cards list --output json | true", f"{commands.binary()} cards list | head -1"]
        )
    )

    assert done.returncode == 0 and done.stderr == ""
    assert done.stdout.split() == ["NAME", "STATUS", "CREATED"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_there_are_completions(shell):
    script = commands.cardinal("completions", shell, check=True).stdout

    assert "add-evaluation" in script and "model-package-groups" in script


def test_names_of_cards_are_completed(cardinal, tmp_path):
    for name in ["churn-a", "churn-b", "other"]:
        cardinal("cards", "create", name)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "cardinal").symlink_to(commands.binary())
    words = ["cardinal", "cards", "show", "chu"]

    done = subprocess.run(
        [
            "bash",
            "-c",
            f"""
            source <(cardinal completions bash)
            COMP_WORDS=({" ".join(words)}) COMP_CWORD={len(words) - 1}
            COMP_LINE="{" ".join(words)}" COMP_POINT={len(" ".join(words))}
            _cardinal {words[0]} {words[-1]} {words[-2]}
            printf '%s\\n' "${{COMPREPLY[@]}}"
            """,
        ],
        env=environment.isolated() | cardinal.variables | {"PATH": f"{tmp_path}/bin:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert sorted(done.stdout.split()) == ["churn-a", "churn-b"], done.stderr


def test_output_that_is_lost_is_a_failure(cardinal):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [commands.binary(), "cards", "list", "--output", "json"],
            env=environment.isolated() | cardinal.variables,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
        )

    assert (done.returncode, done.stderr) == (
        1,
        "cardinal cards list: Standard output cannot be written: No space left on device.\n",
    )


@pytest.mark.parametrize(
    ("verb", "kind"),
    [
        ("cards show no-such", "cards"),
        ("cards draft --model no-such", "models"),
        ("cards draft --training-job no-such", "training-jobs"),
        ("cards draft --model-package no-such/1", "model-packages"),
        ("models show no-such", "models"),
        ("training-jobs stop no-such", "training-jobs"),
        ("training-jobs put-metrics no-such a=1", "training-jobs"),
        ("model-packages show no-such/1", "model-packages"),
        ("model-package-groups show no-such", "model-package-groups"),
        ("tags list model/no-such", "models"),
    ],
)
def test_the_next_step_lists_what_was_not_found(cardinal, verb, kind):
    assert cardinal.refusal(*verb.split()).endswith(f"\n`cardinal {kind} list` says which there are.\n")


def test_a_missing_report_is_no_missing_card(cardinal):
    cardinal("cards", "create", "no-report", "-", input="{}")

    said = cardinal.refusal("cards", "add-evaluation", "no-report", "--report", "s3://nobody-made-this/report.json")

    assert "'nobody-made-this'" in said and "list`" not in said


def test_a_wrong_profile_is_not_mended_by_another_server(tmp_path):
    server = CardinalServer(tmp_path / "data").start()
    try:
        done = commands.cardinal("cards", "list", "--profile", "no-such", cwd=tmp_path)
    finally:
        server.stop()

    assert done.returncode == 1
    assert "no-such" in done.stderr and "cardinal env" not in done.stderr
