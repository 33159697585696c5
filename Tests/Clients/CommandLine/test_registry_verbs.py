"""cardinal models, training-jobs, model-package-groups, model-packages, roles, tags and search."""

import json

import pytest

IMAGE = "registry.example/churn:3"


@pytest.fixture
def role(cardinal):
    """The ARN of a role that models and jobs may name."""
    name = f"role-{abs(hash(str(cardinal.directory))) % 10**8}"
    arn = cardinal.json("roles", "create", name)["Arn"]
    yield arn
    cardinal("roles", "delete", name)


@pytest.fixture
def job(cardinal, role):
    """A training job."""
    cardinal(
        *["training-jobs", "create", "churn-1", "--image", IMAGE, "--role", role, "--output-path", "s3://bucket/out"],
        *["--input", "train=s3://bucket/train", "--hyper-parameter", "eta=0.1", "--instance-type", "ml.m5.large"],
        *["--instance-count", "1", "--volume-size", "10", "--max-runtime", "3600", "--tag", "team=risk"],
    )
    return "churn-1"


@pytest.fixture
def model(cardinal, role, job):
    """A model of the job's artifact."""
    artifact = cardinal.json("training-jobs", "show", job)["ModelArtifacts"]["S3ModelArtifacts"]
    cardinal("models", "create", "churn", "--image", IMAGE, "--model-data-url", artifact, "--role", role)
    return "churn"


def test_roles_are_made_shown_listed_and_deleted(cardinal):
    made = cardinal.json("roles", "create", "cli-role")
    shown = cardinal.json("roles", "show", "cli-role")
    listed = cardinal.json("roles", "list")
    table = cardinal("roles", "list").stdout
    cardinal("roles", "delete", "cli-role")

    assert made["Arn"] == shown["Arn"] == "arn:aws:iam::123456789012:role/cli-role"
    assert "cli-role" in [role["RoleName"] for role in listed]
    assert table.splitlines()[0].split() == ["NAME", "CREATED", "ARN"]
    assert "`cardinal roles list`" in cardinal.refusal("roles", "show", "cli-role")


def test_a_role_can_be_given_by_its_name(cardinal, role):
    name = role.rpartition("/")[2]
    job = ["training-jobs", "create", "by-name", "--image", IMAGE, "--output-path", "s3://bucket/out"]

    cardinal(*job, "--role", name)
    cardinal("models", "create", "by-name", "--image", IMAGE, "--role", name)

    assert cardinal.json("training-jobs", "show", "by-name")["RoleArn"] == role
    assert cardinal.json("models", "show", "by-name")["ExecutionRoleArn"] == role
    assert "`cardinal roles list`" in cardinal.refusal(*job, "--role", "nobody")
    assert "`cardinal training-jobs create --help`" in cardinal.refusal(*job)
    cardinal("models", "delete", "by-name")


def test_models_are_recorded_shown_listed_and_deleted(cardinal, model):
    shown = cardinal.json("models", "show", model)
    listed = cardinal.json("models", "list", "--name-contains", "chu", "--sort-by", "Name")
    table = cardinal("models", "show", model).stdout
    cardinal("models", "delete", model)

    assert shown["PrimaryContainer"]["Image"] == IMAGE
    assert [entry["ModelName"] for entry in listed] == ["churn"]
    assert f"  Image         {IMAGE}" in table
    assert "`cardinal models list`" in cardinal.refusal("models", "show", model)


def test_training_jobs_are_recorded_with_metrics(cardinal, job):
    cardinal("training-jobs", "put-metrics", job, "validation:auc=0.5", "train:loss=0.25", "--step", "1")
    cardinal("training-jobs", "put-metrics", job, "validation:auc=0.75", "--step", "2")

    shown = cardinal.json("training-jobs", "show", job)
    listed = cardinal.json("training-jobs", "list", "--status", "Completed", "--sort-by", "Name")

    metrics = {metric["MetricName"]: metric["Value"] for metric in shown["FinalMetricDataList"]}
    assert metrics == {"validation:auc": 0.75, "train:loss": 0.25}
    assert (shown["TrainingJobStatus"], shown["HyperParameters"]) == ("Completed", {"eta": "0.1"})
    assert [entry["TrainingJobName"] for entry in listed] == [job]
    assert cardinal.refusal("training-jobs", "stop", job).startswith("cardinal training-jobs stop: ")
    assert cardinal.refusal("training-jobs", "put-metrics", "no-such-job", "a=1")


def test_groups_have_policies(cardinal, tmp_path):
    policy = {"Version": "2012-10-17", "Statement": []}
    (tmp_path / "policy.json").write_text(json.dumps(policy))
    cardinal("model-package-groups", "create", "group", "--description", "all of them", "--tag", "a=b")

    cardinal("model-package-groups", "put-policy", "group", "policy.json")
    printed = cardinal("model-package-groups", "show-policy", "group").stdout
    cardinal("model-package-groups", "delete-policy", "group")
    shown = cardinal.json("model-package-groups", "show", "group")
    listed = cardinal.json("model-package-groups", "list")

    assert json.loads(printed) == policy
    assert shown["ModelPackageGroupDescription"] == "all of them"
    assert [entry["ModelPackageGroupName"] for entry in listed] == ["group"]
    assert cardinal.refusal("model-package-groups", "show-policy", "group")
    cardinal("model-package-groups", "delete", "group")
    assert cardinal.json("model-package-groups", "list") == []


def test_packages_are_registered_approved_and_deleted(cardinal):
    cardinal("model-package-groups", "create", "churn")
    created = cardinal.json(
        *["model-packages", "create", "--group", "churn", "--image", IMAGE, "--model-data-url", "s3://bucket/m.tar.gz"],
        *["--content-type", "text/csv", "--response-type", "text/csv", "--description", "first", "--metadata", "a=1"],
    )

    cardinal("model-packages", "update", "churn/1", "--approval-status", "approved", "--approval-description", "good")
    cardinal("model-packages", "update", created["ModelPackageArn"], "--metadata", "b=2", "--remove-metadata", "a")
    shown = cardinal.json("model-packages", "show", "churn/1")
    listed = cardinal("model-packages", "list", "churn").stdout.splitlines()
    summaries = cardinal.json("model-packages", "summaries", created["ModelPackageArn"])

    assert (shown["ModelApprovalStatus"], shown["ApprovalDescription"]) == ("Approved", "good")
    assert shown["CustomerMetadataProperties"] == {"b": "2"}
    assert listed[1].split()[:2] == ["churn/1", "Approved"]
    assert list(summaries["ModelPackageSummaries"]) == [created["ModelPackageArn"]]
    assert cardinal.refusal("model-package-groups", "delete", "churn")
    cardinal("model-packages", "delete", "churn/1")
    cardinal("model-package-groups", "delete", "churn")


def test_a_package_brings_its_card(cardinal, tmp_path):
    (tmp_path / "card.json").write_text('{"intended_uses": {"purpose_of_model": "calls"}}')
    cardinal("model-package-groups", "create", "carded")
    cardinal("model-packages", "create", "--group", "carded", "--image", IMAGE, "--card", "card.json")

    package = cardinal.json("model-packages", "show", "carded/1")

    assert json.loads(package["ModelCard"]["ModelCardContent"]) == {"intended_uses": {"purpose_of_model": "calls"}}
    assert [card["ModelCardName"] for card in cardinal.json("cards", "list")] == ["carded-v1"]


def test_everything_has_tags(cardinal, model, job):
    cardinal("cards", "create", "tagged")
    cardinal("model-package-groups", "create", "tagged")
    for resource in ["tagged", f"model/{model}", f"training-job/{job}", "model-package-group/tagged"]:
        cardinal("tags", "add", resource, "owner=me", "stage=test=1")
        cardinal("tags", "add", resource, "owner=you")
        cardinal("tags", "remove", resource, "stage")

        tags = {tag["Key"]: tag["Value"] for tag in cardinal.json("tags", "list", resource)}
        assert (tags["owner"], "stage" in tags) == ("you", False), resource
    assert "kind" in cardinal.refusal("tags", "list", "endpoint/x")


def test_search_finds_by_what_things_say(cardinal, model, job):
    for name, rating in [("calm", "Low"), ("wild", "High")]:
        cardinal("cards", "create", name, "--set", f"intended_uses.risk_rating={rating}", "--tag", f"level={rating}")

    def names(*arguments):
        return [record["ModelCard"]["ModelCardName"] for record in cardinal.json("search", "cards", *arguments)]

    assert names("--filter", "RiskRating=High") == ["wild"]
    assert names("--filter", "Tags.level!=High") == ["calm"]
    assert sorted(names("--filter", "RiskRating=High", "--filter", "ModelCardName~cal", "--any")) == ["calm", "wild"]
    assert names("--sort", "ModelCardName", "--sort-order", "Ascending") == ["calm", "wild"]
    assert names("--sort", "ModelCardName", "--sort-order", "Ascending", "--max-items", "1") == ["calm"]
    assert names("--expression", '{"Filters": [{"Name": "RiskRating", "Value": "Low"}]}') == ["calm"]
    table = cardinal("search", "ModelCard", "--filter", "RiskRating=High").stdout.splitlines()
    assert table[0].split() == ["NAME", "VERSION", "STATUS", "RISK", "MODEL", "MODIFIED"]
    assert table[1].split()[:4] == ["wild", "1", "Draft", "High"]
    found = cardinal("search", "training-jobs", "--filter", "ModelArtifacts.S3ModelArtifacts~churn-1").stdout
    assert found.splitlines()[1].split()[0] == job
    assert cardinal("search", "model", "--filter", "ModelName=churn").stdout.splitlines()[1].split()[0] == model
    suggested = cardinal("search", "cards", "--suggest", "Model").stdout.splitlines()
    assert "ModelCardName" in suggested[1:]
    assert "cardinal search: " in cardinal.refusal("search", "cards", "--filter", "NoSuchProperty=1")


def test_a_card_is_drafted_created_and_kept_up(cardinal, model, job):
    cardinal("training-jobs", "put-metrics", job, "auc=0.5")
    draft = cardinal("cards", "draft", "--model", model)
    origins = cardinal("cards", "draft", "--model", model, "--origins").stdout
    cardinal("cards", "create", "drafted", "-", input=draft.stdout)
    cardinal("training-jobs", "put-metrics", job, "auc=0.75")

    shown = cardinal("cards", "sync", "drafted")
    assert cardinal.json("cards", "show", "drafted")["ModelCardVersion"] == 1
    applied = cardinal.json("cards", "sync", "drafted", "--apply", "--expected-version", "1")
    again = cardinal("cards", "sync", "drafted")

    assert json.loads(draft.stdout)["model_overview"]["model_name"] == model
    assert origins.splitlines()[0].split() == ["PATH", "SOURCE", "MEMBER", "RESOURCE"]
    assert "0.5 → 0.75" in shown.stdout and "--apply` makes version 2" in shown.stderr
    assert (applied["Applied"], applied["ModelCardVersion"]) == (True, 2)
    assert "says what its sources say" in again.stderr
    assert "cardinal cards sync: " in cardinal.refusal("cards", "sync", "drafted", "--apply", "--expected-version", "7")


def test_any_operation_can_be_called(cardinal, tmp_path):
    (tmp_path / "in.json").write_text('{"ModelCardName": "called", "Content": "{}", "ModelCardStatus": "Draft"}')

    cardinal("call", "CreateModelCard", "--input", "in.json")
    listed = json.loads(cardinal("call", "ListModelCards").stdout)
    described = json.loads(
        cardinal("call", "DescribeModelCard", "--input", "-", input='{"ModelCardName":"called"}').stdout
    )
    parsed = cardinal("call", "Cardinal.ParseEvaluationReport", "--input", '{"Report": "{\\"metric_groups\\": []}"}')

    assert [card["ModelCardName"] for card in listed["ModelCardSummaries"]] == ["called"]
    assert described["ModelCardVersion"] == 1
    assert json.loads(parsed.stdout)["Kind"] == "model-card"
    assert "`cardinal operations`" in cardinal.refusal("call", "Nonsense")
