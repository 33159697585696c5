"""cardinal evaluation, cardinal cards add-evaluation."""

import json

REPORT = {"metric_groups": [{"name": "g", "metric_data": [{"name": "auc", "type": "number", "value": 0.875}]}]}


def test_a_report_is_parsed_without_a_server(cardinal, tmp_path):
    (tmp_path / "report.json").write_text(json.dumps(REPORT))

    done = cardinal("evaluation", "parse", "report.json", variables={"AWS_ENDPOINT_URL": "http://127.0.0.1:1"})
    piped = cardinal("evaluation", "parse", "-", "--output", "json", "--type", "model-card", input=json.dumps(REPORT))

    assert json.loads(done.stdout) == json.loads(piped.stdout) == REPORT
    assert piped.stdout.count("\n") == 1


def test_what_is_no_report_is_refused(cardinal, tmp_path):
    (tmp_path / "report.json").write_text('{"nothing": 1}')

    assert cardinal.refusal("evaluation", "parse", "report.json").startswith("cardinal evaluation parse: ")
    assert cardinal.refusal("evaluation", "parse", "missing.json", status=2)
    cardinal("cards", "create", "plain")
    assert cardinal.refusal("cards", "add-evaluation", "plain", "--report", "report.json")
    assert cardinal.json("cards", "show", "plain")["ModelCardVersion"] == 1


def test_an_evaluation_is_added_and_verified(cardinal, tmp_path, s3):
    (tmp_path / "report.json").write_text(json.dumps(REPORT))
    cardinal("cards", "create", "measured")

    added = cardinal("cards", "add-evaluation", "measured", "--report", "report.json", "--name", "hold-out")
    verified = cardinal.json("evaluation", "verify", "measured")
    table = cardinal("evaluation", "verify", "measured@2").stdout.splitlines()

    assert "EvaluationName    hold-out" in added.stdout and "ModelCardVersion  2" in added.stdout
    (evaluation,) = verified["Evaluations"]
    assert (evaluation["Name"], evaluation["Result"]) == ("hold-out", "Same")
    assert table[0].split() == ["EVALUATION", "RESULT", "REPORT"] and table[1].split()[:2] == ["hold-out", "Same"]
    bucket, _, key = evaluation["S3Uri"].removeprefix("s3://").partition("/")
    assert json.loads(cardinal("evaluation", "parse", evaluation["S3Uri"]).stdout) == REPORT

    s3.put_object(Bucket=bucket, Key=key, Body=b'{"metric_groups": []}')
    changed = cardinal("evaluation", "verify", "measured", check=False)

    assert changed.returncode == 1 and "Different" in changed.stdout


def test_a_stored_report_is_added_as_it_is(cardinal, bucket, s3):
    s3.put_object(Bucket=bucket, Key="r.json", Body=json.dumps(REPORT).encode())
    cardinal("cards", "create", "stored")
    add = ["cards", "add-evaluation", "stored", "--report", f"s3://{bucket}/r.json", "--name", "e"]

    cardinal(*add)

    assert cardinal.refusal(*add)
    assert cardinal.json(*add, "--replace")["EvaluationName"] == "e"
