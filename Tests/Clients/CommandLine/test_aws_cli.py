"""The AWS CLI against the server."""

import json

import pytest
from harness import commands, content


@pytest.fixture
def aws(server, region):
    """Runs a `aws sagemaker` command in the test's own region; the parsed answer, or the failed process."""

    def run(*arguments):
        done = commands.aws(server, "sagemaker", *arguments, "--region", region, check=False)
        if done.returncode != 0:
            return done
        return json.loads(done.stdout or "{}")

    return run


def test_a_card_goes_through_its_life(aws, card_name, tmp_path):
    path = tmp_path / "content.json"
    path.write_text(json.dumps(content.full(card_name), indent=2))

    created = aws(
        "create-model-card",
        "--model-card-name",
        card_name,
        "--model-card-status",
        "Draft",
        "--content",
        f"file://{path}",
        "--tags",
        "Key=team,Value=risk",
    )
    aws("update-model-card", "--model-card-name", card_name, "--model-card-status", "Approved")
    aws("update-model-card", "--model-card-name", card_name, "--content", "{}")
    described = aws("describe-model-card", "--model-card-name", card_name)
    listed = aws("list-model-cards", "--sort-by", "Name")
    versions = aws("list-model-card-versions", "--model-card-name", card_name, "--page-size", "1")
    tags = aws("list-tags", "--resource-arn", created["ModelCardArn"])
    first = aws("describe-model-card", "--model-card-name", created["ModelCardArn"], "--model-card-version", "1")
    aws("delete-model-card", "--model-card-name", card_name)

    assert (described["ModelCardVersion"], described["ModelCardStatus"], described["Content"]) == (2, "Approved", "{}")
    assert first["Content"] == path.read_text()
    assert [card["ModelCardName"] for card in listed["ModelCardSummaries"]] == [card_name]
    assert [version["ModelCardVersion"] for version in versions["ModelCardVersionSummaryList"]] == [2, 1]
    assert tags["Tags"] == [{"Key": "team", "Value": "risk"}]
    assert aws("list-model-cards")["ModelCardSummaries"] == []


def test_an_error_names_its_code_and_operation(aws, card_name):
    done = aws("describe-model-card", "--model-card-name", card_name)

    assert done.returncode != 0
    assert "(ResourceNotFound)" in done.stderr and "does not exist" in done.stderr
