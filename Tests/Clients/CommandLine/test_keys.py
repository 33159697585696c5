"""Access keys of people, and the addresses that sign them in."""

import re
import stat
import time

import boto3
import pytest
from botocore.exceptions import ClientError
from harness import commands


def made(directory, user):
    """The key that `cardinal keys create` prints for a shell."""
    printed = commands.cardinal("keys", "create", user, "--data-dir", str(directory), check=True).stdout
    return re.fullmatch(
        r"export AWS_ACCESS_KEY_ID=(\S+)\nexport AWS_SECRET_ACCESS_KEY='?([^'\s]+)'?\n", printed
    ).groups()


def test_a_key_signs_from_the_moment_it_is_made_until_it_is_deleted(start_server):
    server = start_server()
    key, secret = made(server.data_dir, "author")
    session = boto3.Session(aws_access_key_id=key, aws_secret_access_key=secret, region_name="us-east-1")
    # The server looks at the file once a second at most.
    for _ in range(30):
        client = session.client("sts", endpoint_url=server.endpoint)
        try:
            assert client.get_caller_identity()["Arn"].endswith(":user/author")
            break
        except ClientError:
            time.sleep(0.1)
    else:
        pytest.fail("the key was not taken up within three seconds")
    cards = session.client("sagemaker", endpoint_url=server.endpoint)
    cards.create_model_card(ModelCardName="churn", Content="{}", ModelCardStatus="Draft")
    created_by = cards.describe_model_card(ModelCardName="churn")["CreatedBy"]
    assert created_by["IamIdentity"]["Arn"].endswith(":user/author")

    commands.cardinal("keys", "delete", key, "--data-dir", str(server.data_dir), check=True)
    time.sleep(1.1)
    with pytest.raises(ClientError, match="security token"):
        cards.list_model_cards()


def test_keys_are_listed_without_their_secrets(tmp_path):
    directory = tmp_path / "data"
    key, secret = made(directory, "author")
    listed = commands.cardinal("keys", "list", "--data-dir", str(directory), check=True).stdout
    assert "author" in listed and key in listed
    assert secret not in listed
    assert stat.S_IMODE((directory / "access-keys.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("user", ["", "two words", "a/b", "x" * 65])
def test_a_user_needs_a_name_that_fits_an_arn(tmp_path, user):
    done = commands.cardinal("keys", "create", user, "--data-dir", str(tmp_path))
    assert done.returncode == 64
    assert "1 to 64 letters" in done.stderr
    assert not (tmp_path / "access-keys.json").exists()


def test_an_unknown_key_cannot_be_deleted(tmp_path):
    done = commands.cardinal("keys", "delete", "AKIANOBODY", "--data-dir", str(tmp_path))
    assert done.returncode == 1
    assert "There is no access key AKIANOBODY" in done.stderr


def test_a_damaged_file_is_named_and_left_alone(tmp_path):
    path = tmp_path / "access-keys.json"
    path.write_text("{")
    done = commands.cardinal("keys", "create", "author", "--data-dir", str(tmp_path))
    assert done.returncode == 1
    assert str(path) in done.stderr
    assert path.read_text() == "{"


def test_a_link_is_an_address_of_the_server(cardinal, server):
    assert re.fullmatch(
        re.escape(server.endpoint) + r"/console/sign-in\?link=[0-9a-f]{64}\n", cardinal("console-link").stdout
    )
    assert set(cardinal.json("console-link")) == {"Path", "ExpiresAt"}
