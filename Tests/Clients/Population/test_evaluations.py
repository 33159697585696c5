"""Reports become evaluation jobs that say where their numbers come from, and can be held to it."""

import hashlib
import json

import pytest
import sagemaker
from harness import cards, clients, content, population, reports
from sagemaker.model_card import ModelCard


@pytest.fixture
def cardinal(each_server, region):
    return population.Cardinal(each_server, region)


@pytest.fixture
def each_s3(each_server):
    return clients.client(each_server, "s3")


@pytest.fixture
def upload(each_s3, each_bucket):
    """Puts a report into the test's bucket."""
    return lambda key, report: population.upload(each_s3, each_bucket, key, report)


@pytest.fixture
def card(each_sagemaker, card_name):
    cards.create(each_sagemaker, card_name)
    return card_name


@pytest.fixture
def session(each_server, each_bucket, region):
    return sagemaker.Session(
        boto_session=clients.session(region),
        sagemaker_client=clients.client(each_server, "sagemaker", region),
        default_bucket=each_bucket,
    )


def jobs(client, name):
    return json.loads(client.describe_model_card(ModelCardName=name)["Content"])["evaluation_details"]


def test_an_added_report_links_to_its_file(cardinal, each_sagemaker, upload, card):
    body = json.dumps(population.REGRESSION)
    uri = upload("quality/statistics.json", body)

    answer = cardinal.add(card, uri)

    assert answer == {
        "ModelCardName": card,
        "ModelCardVersion": 2,
        "EvaluationName": "Model quality report",
        "Findings": [],
    }
    (job,) = jobs(each_sagemaker, card)
    assert job["metric_groups"] == reports.groups_by_sdk(body, "regression")
    assert job["metadata"]["report_uri"] == uri
    assert job["metadata"]["report_sha256"] == hashlib.sha256(body.encode()).hexdigest()
    assert job["metadata"]["report_parser"] == "cardinal"
    assert job["metadata"]["report_kind"] == "regression"


def test_the_content_type_of_the_object_does_not_matter(cardinal, each_s3, each_bucket, card):
    each_s3.put_object(Bucket=each_bucket, Key="r", Body=json.dumps(population.BIAS), ContentType="text/html")
    assert cardinal.add(card, f"s3://{each_bucket}/r")["EvaluationName"] == "Bias Report"


def test_a_name_that_is_taken_is_refused_and_can_be_replaced(cardinal, each_sagemaker, upload, card):
    first = upload("1.json", population.REGRESSION)
    second = upload("2.json", population.OTHER_REGRESSION)
    cardinal.add(card, first, EvaluationName="quality")

    with pytest.raises(population.Refused) as refused:
        cardinal.add(card, second, EvaluationName="quality")
    assert refused.value.code == "ConflictException"
    assert cards.versions(each_sagemaker, card) == [2, 1]

    assert cardinal.add(card, second, EvaluationName="quality", Replace=True)["ModelCardVersion"] == 3
    (job,) = jobs(each_sagemaker, card)
    assert job["metadata"]["report_uri"] == second


def test_each_verdict(cardinal, each_sagemaker, each_s3, each_bucket, upload, card):
    for name in ["kept", "changed", "gone", "edited"]:
        cardinal.add(card, upload(f"{name}.json", population.REGRESSION), EvaluationName=name)
    upload("changed.json", population.OTHER_REGRESSION)
    each_s3.delete_object(Bucket=each_bucket, Key="gone.json")
    document = json.loads(each_sagemaker.describe_model_card(ModelCardName=card)["Content"])
    document["evaluation_details"][3]["metric_groups"][0]["metric_data"][0]["value"] = 0.9
    document["evaluation_details"].append({"name": "by hand", "metric_groups": []})
    cards.update(each_sagemaker, card, json.dumps(document))

    assert cardinal.verify(card) == {
        "kept": "Same",
        "changed": "Different",
        "gone": "Missing",
        "edited": "Edited",
        "by hand": "NoReport",
    }
    assert cardinal.verify(card, ModelCardVersion=5)["edited"] == "Same"


def test_a_card_that_the_sdk_has_written_again_is_still_the_same(cardinal, upload, card, session):
    for kind in reports.Generator.KINDS:
        report = reports.Generator(11).report(kind)
        cardinal.add(card, upload(f"{kind}.json", report), Type=kind, EvaluationName=kind)
    loaded = ModelCard.load(card, sagemaker_session=session)
    loaded.model_overview.model_description = "another"
    loaded.update()

    assert cardinal.verify(card) == {kind: "Same" for kind in reports.Generator.KINDS}


def test_a_report_that_is_far_too_long_is_reduced_and_says_so(cardinal, each_sagemaker, upload, card_name, session):
    cards.create(each_sagemaker, card_name, content.of_size(80_000))
    rates = [index / 50_000 for index in range(50_001)]
    curve = {"false_positive_rates": rates, "true_positive_rates": rates}
    uri = upload("roc.json", {"binary_classification_metrics": {"receiver_operating_characteristic_curve": curve}})

    answer = cardinal.add(card_name, uri)

    assert answer["Findings"] != []
    (job,) = jobs(each_sagemaker, card_name)
    (metric,) = job["metric_groups"][0]["metric_data"]
    assert metric["value"][0] == [0, 0]
    assert metric["value"][-1] == [1, 1]
    assert metric["notes"]
    assert cardinal.verify(card_name) == {"Model quality report": "Same"}
    loaded = ModelCard.load(card_name, sagemaker_session=session)
    loaded.model_overview.model_description = "another"
    loaded.update()


@pytest.mark.parametrize(
    ("uri", "text"),
    [
        ("s3://{bucket}/no.json", "does not exist. Upload it, or correct the address"),
        ("s3://no-such-bucket-anywhere/r.json", "The bucket 'no-such-bucket-anywhere' of the report"),
        ("s3://{bucket}", "is not the address of a report"),
        ("https://{bucket}/r.json", "is not the address of a report"),
        ("s3://{bucket}/broken.json", "copy it again"),
        ("s3://{bucket}/other.json", "cannot be used"),
    ],
)
def test_nothing_is_written_when_the_report_cannot_be_used(
    cardinal, each_sagemaker, each_bucket, upload, card, uri, text
):
    upload("broken.json", '{"regression_metrics": {"mae": ')
    upload("other.json", {"something": "else"})
    with pytest.raises(population.Refused) as refused:
        cardinal.add(card, uri.format(bucket=each_bucket))
    assert refused.value.code == "ValidationException"
    assert text in refused.value.message
    assert cards.versions(each_sagemaker, card) == [1]


@pytest.mark.parametrize("kind", reports.Generator.KINDS)
def test_a_report_is_parsed_as_the_sdk_parses_it(cardinal, upload, kind):
    text = reports.Generator(7).report(kind)

    sent = cardinal.call("ParseEvaluationReport", Report=text, Type=kind)
    named = cardinal.call("ParseEvaluationReport", S3Uri=upload("r.json", text), Type=kind)

    assert sent == named
    assert sent["MetricGroups"] == reports.groups_by_sdk(text, kind)
    assert sent["Sha256"] == hashlib.sha256(text.encode()).hexdigest()


def test_a_changed_report_is_found_by_a_synchronization(cardinal, each_sagemaker, upload, card):
    cardinal.add(card, upload("r.json", population.REGRESSION))
    upload("r.json", population.OTHER_REGRESSION)

    changes, _ = cardinal.sync(card, Apply=True)

    assert [change[:2] for change in changes] == [
        ("Replace", "/evaluation_details/0/metadata"),
        ("Replace", "/evaluation_details/0/metric_groups"),
    ]
    assert jobs(each_sagemaker, card)[0]["metric_groups"][0]["metric_data"][0]["value"] == 0.75
    assert cardinal.verify(card) == {"Model quality report": "Same"}
