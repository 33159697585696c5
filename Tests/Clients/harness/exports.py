"""Shorthand for export jobs."""

import time


def start(client, card, job, bucket, prefix="exports", **more):
    """Starts an export and returns the job's ARN."""
    return client.create_model_card_export_job(
        ModelCardName=card,
        ModelCardExportJobName=job,
        OutputConfig={"S3OutputPath": f"s3://{bucket}/{prefix}" if prefix else f"s3://{bucket}"},
        **more,
    )["ModelCardExportJobArn"]


def finished(client, arn, timeout=60):
    """The job's description once it has ended."""
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        job = client.describe_model_card_export_job(ModelCardExportJobArn=arn)
        if job["Status"] != "InProgress":
            return job
        time.sleep(0.05)
    raise AssertionError(f"{arn} did not end within {timeout} s")


def location(job):
    """Bucket and key of a completed job's PDF."""
    assert job["Status"] == "Completed", job.get("FailureReason")
    bucket, _, key = job["ExportArtifacts"]["S3ExportArtifacts"].removeprefix("s3://").partition("/")
    return bucket, key


def names(client, card, **query):
    """The names on one page of a card's jobs."""
    summaries = client.list_model_card_export_jobs(ModelCardName=card, **query)["ModelCardExportJobSummaries"]
    return [summary["ModelCardExportJobName"] for summary in summaries]
