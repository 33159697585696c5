"""Export jobs through boto3: what they ask for, how they end, and where the PDF lies."""

import time

import pytest
from harness import cards, clients, content, exports
from harness.refusal import refused


@pytest.fixture
def card(each_sagemaker, card_name):
    """A card with two versions."""
    cards.create(each_sagemaker, card_name, content.small("one"))
    cards.update(each_sagemaker, card_name, content.small("two"))
    return card_name


def test_a_job_goes_from_in_progress_to_completed(each_server, each_sagemaker, each_bucket, region, card):
    arn = exports.start(each_sagemaker, card, "job", each_bucket)
    job = exports.finished(each_sagemaker, arn)

    assert arn == f"arn:aws:sagemaker:{region}:123456789012:model-card/{card}/export-job/job"
    assert (job["ModelCardExportJobName"], job["ModelCardExportJobArn"], job["ModelCardName"]) == ("job", arn, card)
    assert (job["Status"], job["ModelCardVersion"]) == ("Completed", 2)
    assert job["OutputConfig"] == {"S3OutputPath": f"s3://{each_bucket}/exports"}
    assert job["ExportArtifacts"] == {"S3ExportArtifacts": f"s3://{each_bucket}/exports/{card}/job.pdf"}
    assert job["CreatedAt"] <= job["LastModifiedAt"]
    assert "FailureReason" not in job
    listed = clients.client(each_server, "s3").list_objects_v2(Bucket=each_bucket)["Contents"]
    assert [found["Key"] for found in listed] == [f"exports/{card}/job.pdf"]


@pytest.mark.parametrize(
    ("path", "prefix"),
    [("s3://{}", ""), ("s3://{}/", ""), ("s3://{}/a", "a/"), ("s3://{}/a/", "a/"), ("s3://{}/a b/ü", "a b/ü/")],
)
def test_the_path_the_card_and_the_job_make_the_key(sagemaker, s3, bucket, card_name, path, prefix):
    cards.create(sagemaker, card_name)
    output = path.format(bucket)
    arn = sagemaker.create_model_card_export_job(
        ModelCardName=card_name, ModelCardExportJobName="job", OutputConfig={"S3OutputPath": output}
    )["ModelCardExportJobArn"]

    job = exports.finished(sagemaker, arn)

    assert job["OutputConfig"]["S3OutputPath"] == output
    assert exports.location(job) == (bucket, f"{prefix}{card_name}/job.pdf")
    assert s3.get_object(Bucket=bucket, Key=f"{prefix}{card_name}/job.pdf")["ContentType"] == "application/pdf"


def test_the_version_that_is_asked_for_is_exported(each_sagemaker, each_bucket, card):
    old = exports.finished(each_sagemaker, exports.start(each_sagemaker, card, "old", each_bucket, ModelCardVersion=1))
    latest = exports.finished(each_sagemaker, exports.start(each_sagemaker, card, "latest", each_bucket))

    assert (old["ModelCardVersion"], latest["ModelCardVersion"]) == (1, 2)
    assert exports.names(each_sagemaker, card, ModelCardVersion=1) == ["old"]


def test_the_same_version_gives_the_same_bytes(each_server, each_sagemaker, each_bucket, card):
    bodies = set()
    for name in ("first", "second"):
        job = exports.finished(each_sagemaker, exports.start(each_sagemaker, card, name, each_bucket))
        bucket, key = exports.location(job)
        bodies.add(clients.client(each_server, "s3").get_object(Bucket=bucket, Key=key)["Body"].read())

    assert len(bodies) == 1


def test_a_missing_bucket_fails_the_job_with_a_reason(each_sagemaker, card):
    job = exports.finished(each_sagemaker, exports.start(each_sagemaker, card, "job", "no-such-bucket-here"))

    assert job["Status"] == "Failed"
    assert "no-such-bucket-here" in job["FailureReason"] and "does not exist" in job["FailureReason"]
    assert "ExportArtifacts" not in job


def test_a_job_name_is_used_once_on_a_card(each_sagemaker, each_bucket, card):
    exports.start(each_sagemaker, card, "job", each_bucket)

    with refused("ConflictException", "job", "already exists"):
        exports.start(each_sagemaker, card, "job", each_bucket)
    other = f"{card}-2"
    cards.create(each_sagemaker, other)
    exports.finished(each_sagemaker, exports.start(each_sagemaker, other, "job", each_bucket))


def test_an_unknown_card_or_version_is_not_exported(each_sagemaker, each_bucket, card):
    with refused("ResourceNotFound", "does not exist"):
        exports.start(each_sagemaker, f"{card}-2", "job", each_bucket)
    with refused("ResourceNotFound", "does not exist"):
        exports.start(each_sagemaker, card, "job", each_bucket, ModelCardVersion=3)
    assert exports.names(each_sagemaker, card) == []


def test_an_archived_card_is_exported_by_its_arn(sagemaker, bucket, card_name):
    arn = cards.create(sagemaker, card_name, status="Archived")

    assert exports.finished(sagemaker, exports.start(sagemaker, arn, "job", bucket))["Status"] == "Completed"


def test_an_unknown_job_does_not_exist(sagemaker, region, card_name):
    arn = cards.create(sagemaker, card_name)

    for unknown in (f"{arn}/export-job/none", f"{arn}-2/export-job/none"):
        with refused("ResourceNotFound", "does not exist"):
            sagemaker.describe_model_card_export_job(ModelCardExportJobArn=unknown)
    with refused("ValidationException", "at 'modelCardExportJobArn'"):
        sagemaker.describe_model_card_export_job(ModelCardExportJobArn=arn)


def test_a_card_that_is_not_there_has_no_jobs(sagemaker, card_name):
    assert exports.names(sagemaker, card_name) == []


@pytest.mark.parametrize("path", ["bucket/path", "ftp://bucket/x", "s3:/bucket", "s3://", "s3://b/" + "k" * 1024])
def test_an_output_path_has_its_pattern(sagemaker, card_name, path):
    cards.create(sagemaker, card_name)

    with refused("ValidationException", "s3OutputPath"):
        sagemaker.create_model_card_export_job(
            ModelCardName=card_name, ModelCardExportJobName="job", OutputConfig={"S3OutputPath": path}
        )


@pytest.fixture
def five(each_sagemaker, each_bucket, card):
    """Five ended jobs, created in this order: b and d of version 1, c failed."""
    for name, more in [("b", {"ModelCardVersion": 1}), ("a", {}), ("d", {"ModelCardVersion": 1}), ("c", {}), ("e", {})]:
        bucket = each_bucket if name != "c" else "no-such-bucket-here"
        exports.finished(each_sagemaker, exports.start(each_sagemaker, card, name, bucket, **more))
        time.sleep(0.003)
    return card


def test_jobs_are_ordered(each_sagemaker, five):
    def names(**query):
        return exports.names(each_sagemaker, five, **query)

    assert names() == ["e", "c", "d", "a", "b"]
    assert names(SortBy="CreationTime", SortOrder="Ascending") == ["b", "a", "d", "c", "e"]
    assert names(SortBy="Name") == names(SortBy="Name", SortOrder="Ascending") == ["a", "b", "c", "d", "e"]
    assert names(SortBy="Name", SortOrder="Descending") == ["e", "d", "c", "b", "a"]
    assert names(SortBy="Status", SortOrder="Ascending")[-1] == "c"
    assert names(SortBy="Status", SortOrder="Descending")[0] == "c"


def test_jobs_are_filtered(each_sagemaker, five):
    def names(**query):
        return sorted(exports.names(each_sagemaker, five, **query))

    jobs = each_sagemaker.list_model_card_export_jobs(ModelCardName=five)["ModelCardExportJobSummaries"]
    created = {job["ModelCardExportJobName"]: job["CreatedAt"] for job in jobs}
    assert names(StatusEquals="Failed") == ["c"]
    assert names(StatusEquals="Completed") == ["a", "b", "d", "e"]
    assert names(StatusEquals="InProgress") == []
    assert names(ModelCardVersion=1) == ["b", "d"]
    assert names(ModelCardVersion=9) == []
    assert names(ModelCardExportJobNameContains="D") == ["d"]
    assert names(CreationTimeAfter=created["d"]) == ["c", "e"]
    assert names(CreationTimeBefore=created["d"]) == ["a", "b"]
    assert names(ModelCardVersion=1, CreationTimeAfter=created["b"]) == ["d"]


def test_a_summary_is_the_jobs_description_in_short(each_sagemaker, five):
    summaries = each_sagemaker.list_model_card_export_jobs(ModelCardName=five)["ModelCardExportJobSummaries"]

    for summary in summaries:
        job = each_sagemaker.describe_model_card_export_job(ModelCardExportJobArn=summary["ModelCardExportJobArn"])
        assert summary == {key: job[key] for key in summary}
        assert set(summary) == {
            "ModelCardExportJobName",
            "ModelCardExportJobArn",
            "Status",
            "ModelCardName",
            "ModelCardVersion",
            "CreatedAt",
            "LastModifiedAt",
        }


@pytest.mark.parametrize(
    "query", [{}, {"SortBy": "Name"}, {"SortBy": "Status"}, {"SortBy": "Status", "SortOrder": "Descending"}]
)
def test_pages_join_to_the_whole_list(each_sagemaker, five, query):
    whole = exports.names(each_sagemaker, five, **query)
    paginator = each_sagemaker.get_paginator("list_model_card_export_jobs")

    pages = paginator.paginate(ModelCardName=five, **query, PaginationConfig={"PageSize": 2})

    assert [job["ModelCardExportJobName"] for page in pages for job in page["ModelCardExportJobSummaries"]] == whole


def test_a_token_belongs_to_its_query(each_sagemaker, five):
    query = {"ModelCardName": five, "MaxResults": 1}
    token = each_sagemaker.list_model_card_export_jobs(**query)["NextToken"]

    for other in ({"StatusEquals": "Failed"}, {"SortBy": "Name"}, {"ModelCardName": f"{five}-2"}):
        with refused("ValidationException"):
            each_sagemaker.list_model_card_export_jobs(**(query | other), NextToken=token)


def test_the_number_of_running_jobs_can_be_limited(start_server, region, card_name):
    server = start_server("--max-running-exports", 1)
    client = clients.client(server, "sagemaker", region)
    cards.create(client, card_name)

    limited = 0
    for number in range(30):
        try:
            exports.start(client, card_name, f"job-{number}", "no-such-bucket-here")
        except client.exceptions.ResourceLimitExceeded:
            limited += 1
    summaries = client.list_model_card_export_jobs(ModelCardName=card_name)["ModelCardExportJobSummaries"]
    assert len(summaries) == 30 - limited
    for summary in summaries:
        exports.finished(client, summary["ModelCardExportJobArn"])
    exports.start(client, card_name, "after", "no-such-bucket-here")
