"""The cardinal command itself: starting, environment lines, checking files."""

import json
import pathlib
import stat
import subprocess
import sys

import pytest
from harness import commands, content
from harness.documents import REFUSED, TAKEN
from harness.server import CardinalServer


@pytest.fixture
def self_keyed(tmp_path):
    """A server that made its own keys on its first start."""
    unset = {"CARDINAL_ROOT_ACCESS_KEY_ID": "", "CARDINAL_ROOT_SECRET_ACCESS_KEY": ""}
    server = CardinalServer(tmp_path / "data", variables=unset).start()
    yield server
    server.stop()


def test_the_made_credentials_are_their_owners_alone(self_keyed):
    files = [path for path in self_keyed.data_dir.rglob("*") if "credentials" in path.name]

    assert files
    for path in files:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    assert stat.S_IMODE(self_keyed.data_dir.stat().st_mode) == 0o700


def test_the_secret_is_shown_once_and_survives_a_restart(self_keyed):
    first = self_keyed.log()
    secret = exported(first)["AWS_SECRET_ACCESS_KEY"]
    self_keyed.stop()
    self_keyed.restart()

    assert self_keyed.log()[len(first) :].count(secret) == 0
    assert (
        exported(commands.cardinal("env", "--data-dir", self_keyed.data_dir).stdout)["AWS_SECRET_ACCESS_KEY"] == secret
    )


def exported(text):
    """The variables of `export NAME=value` lines."""
    lines = [line.removeprefix("export ") for line in text.splitlines() if line.startswith("export ")]
    return {name: value.strip("'\"") for name, _, value in (line.partition("=") for line in lines)}


def test_the_environment_lines_are_all_that_a_shell_needs(self_keyed, tmp_path):
    aws = pathlib.Path(sys.executable).parent / "aws"
    done = commands.shell(
        f"""
        eval "$({commands.binary()} env --data-dir '{self_keyed.data_dir}')"
        export AWS_PAGER= AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null
        {aws} sagemaker create-model-card --model-card-name shell --model-card-status Draft --content '{{}}' >/dev/null
        {aws} sagemaker list-model-cards --query 'ModelCardSummaries[].ModelCardName' --output text
        """,
        tmp_path,
    )

    assert (done.returncode, done.stdout.strip()) == (0, "shell"), done.stderr


def test_the_sdk_finds_its_bucket_by_the_written_configuration(self_keyed, tmp_path):
    configuration = tmp_path / "sagemaker.yaml"
    done = commands.shell(
        f"""
        eval "$({commands.binary()} env --data-dir '{self_keyed.data_dir}' --sagemaker-config '{configuration}')"
        export SAGEMAKER_SUPPRESS_V2_WARNING=1 AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null
        {sys.executable} -c 'import sagemaker; print(sagemaker.Session().default_bucket())'
        """,
        tmp_path,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "cardinal-us-east-1-123456789012"


def test_env_without_a_server_says_what_to_do(tmp_path):
    done = commands.cardinal("env", "--data-dir", tmp_path / "nowhere")

    assert (done.returncode != 0, done.stdout) == (True, "")
    assert "cardinal serve" in done.stderr


def test_env_after_a_stop_says_that_no_server_runs(self_keyed):
    self_keyed.stop()

    assert commands.cardinal("env", "--data-dir", self_keyed.data_dir).returncode != 0


def test_a_foreign_configuration_file_is_not_overwritten(self_keyed, tmp_path):
    foreign = tmp_path / "config.yaml"
    foreign.write_text("mine")

    done = commands.cardinal("env", "--data-dir", self_keyed.data_dir, "--sagemaker-config", foreign)

    assert (done.returncode != 0, foreign.read_text()) == (True, "mine")


@pytest.mark.parametrize(
    "arguments",
    [
        ["serve", "--port", "many"],
        ["serve", "--port", "70000"],
        ["serve", "--unknown"],
        ["serve", "--account-id", "12"],
        ["serve", "--max-cards", "0"],
        ["serve", "--database", "mysql://x"],
        ["nonsense"],
        ["cards", "nonsense"],
    ],
)
def test_wrong_options_end_at_once_with_a_sentence(arguments, tmp_path):
    done = commands.cardinal(*arguments, cwd=tmp_path)

    assert done.returncode == 64, done.stderr
    assert done.stderr.strip() and not done.stdout.startswith("export")
    assert list(tmp_path.iterdir()) == []


def test_half_of_a_pair_of_keys_is_refused(tmp_path):
    done = commands.cardinal("serve", cwd=tmp_path, variables={"CARDINAL_ROOT_ACCESS_KEY_ID": "AKIAONLYTHEKEYID0000"})

    assert done.returncode == 64
    assert "CARDINAL_ROOT_SECRET_ACCESS_KEY" in done.stderr


def test_a_port_that_is_taken_is_named(server, tmp_path):
    port = server.endpoint.rsplit(":", 1)[1]

    done = commands.cardinal("serve", "--port", port, "--data-dir", tmp_path / "data")

    assert done.returncode == 1
    assert port in done.stderr


def test_a_data_directory_belongs_to_one_server(server, tmp_path):
    try:
        done = commands.cardinal("serve", "--port", "0", "--data-dir", server.data_dir)
    except subprocess.TimeoutExpired as late:
        raise AssertionError("a second server runs on the same data directory") from late

    assert done.returncode == 1
    assert str(server.data_dir) in done.stderr


def test_a_database_that_does_not_answer_is_named_without_its_password(tmp_path):
    url = "postgres://user:hunter2@127.0.0.1:1/none"

    done = commands.cardinal("serve", "--port", "0", "--data-dir", tmp_path / "data", "--database", url)

    assert done.returncode == 1
    assert "hunter2" not in done.stderr + done.stdout and done.stderr.strip()


def check(tmp_path, text, *options):
    path = tmp_path / "card.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return commands.cardinal("cards", "validate", path, *options)


def test_a_valid_card_is_said_to_be_valid(tmp_path):
    done = check(tmp_path, json.dumps(content.full()))

    assert (done.returncode, done.stderr) == (0, "")
    assert "valid" in done.stdout


def test_every_problem_of_a_card_is_said(tmp_path):
    document = {"nope": 1, "intended_uses": {"risk_rating": "Extreme"}, "evaluation_details": [{}, {"name": 7}]}

    done = check(tmp_path, json.dumps(document), "--json")

    answer = json.loads(done.stdout)
    assert (done.returncode, answer["valid"]) == (1, False)
    assert {finding["pointer"] for finding in answer["findings"]} >= {
        "/intended_uses/risk_rating",
        "/evaluation_details/0",
        "/evaluation_details/1/name",
    }
    assert any("nope" in finding["message"] for finding in answer["findings"])


@pytest.mark.parametrize("text", ["", "{", "[]", b"\xff", "not json"])
def test_what_is_no_json_object_is_not_valid(tmp_path, text):
    assert check(tmp_path, text).returncode == 1


def test_a_missing_file_has_a_status_of_its_own(tmp_path):
    assert commands.cardinal("cards", "validate", tmp_path / "missing.json").returncode == 2


def test_a_warning_fails_only_when_strict(tmp_path):
    metrics = [{"name": f"m{n}", "value": n} for n in range(51)]
    text = json.dumps({"training_details": {"training_job_details": {"training_metrics": metrics}}})

    assert check(tmp_path, text).returncode == 0
    assert check(tmp_path, text, "--strict").returncode == 1


def test_standard_input_is_a_file(tmp_path):
    done = commands.cardinal("cards", "validate", "-", "--json", input=json.dumps(content.full()))

    assert (done.returncode, json.loads(done.stdout)["valid"]) == (0, True)


@pytest.mark.parametrize("verb", [[], ["serve"], ["env"], ["cards"], ["cards", "validate"]])
def test_every_verb_has_help_within_eighty_columns(verb):
    done = commands.cardinal(*verb, "--help")

    assert done.returncode == 0
    assert "USAGE" in done.stdout.upper()
    assert max(len(line) for line in done.stdout.splitlines()) <= 80


def test_the_version_is_printed():
    done = commands.cardinal("--version")

    assert done.returncode == 0 and done.stdout.strip()[0].isdigit() or "." in done.stdout


def test_the_command_finds_valid_what_the_server_takes_and_nothing_else(tmp_path):
    documents = [(document, False, path) for document, path, _ in REFUSED]
    documents += [(document, True, "") for document in TAKEN.values()]
    paths = [tmp_path / f"{number:03d}.json" for number in range(len(documents))]
    for path, (document, _, _) in zip(paths, documents):
        path.write_text(json.dumps(document))

    done = commands.cardinal("cards", "validate", "--json", *paths)

    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [answer["file"] for answer in answers] == [str(path) for path in paths]
    assert [answer["valid"] for answer in answers] == [valid for _, valid, _ in documents]
    for answer, (_, valid, where) in zip(answers, documents):
        errors = [found["pointer"] for found in answer["findings"] if found["severity"] == "error"]
        assert any(pointer.startswith("/" + where.replace(".", "/") if where else "") for pointer in errors) != valid
