"""cardinal cards export, cardinal export-jobs."""

import pytest


@pytest.fixture(autouse=True)
def card(cardinal):
    cardinal("cards", "create", "exported", "--set", "model_overview.model_name=exported")


def test_a_card_becomes_a_pdf_in_one_go(cardinal, tmp_path):
    done = cardinal("cards", "export", "exported", "--download", "card.pdf")

    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF-")
    assert "Completed" in done.stdout and done.stderr == ""


def test_a_version_goes_where_it_is_told(cardinal, bucket):
    cardinal("cards", "update", "exported", "--set", "model_overview.model_name=later")

    job = cardinal.json("cards", "export", "exported@1", "--to", f"s3://{bucket}/pdfs", "--job-name", "first")

    assert (job["ModelCardExportJobName"], job["ModelCardVersion"], job["Status"]) == ("first", 1, "Completed")
    assert job["ExportArtifacts"]["S3ExportArtifacts"].startswith(f"s3://{bucket}/pdfs/")


def test_jobs_are_made_listed_shown_and_fetched(cardinal, bucket, tmp_path):
    cardinal("export-jobs", "create", "exported", "--job-name", "job-a", "--to", f"s3://{bucket}/a")
    cardinal("cards", "export", "exported", "--job-name", "job-b", "--to", f"s3://{bucket}/b")

    listed = cardinal.json("export-jobs", "list", "exported", "--sort-by", "name", "--sort-order", "ascending")
    one = cardinal.json("export-jobs", "list", "exported", "--name-contains", "job-b", "--status", "Completed")
    shown = cardinal.json("export-jobs", "show", "exported/job-b")
    by_arn = cardinal.json("export-jobs", "show", shown["ModelCardExportJobArn"])
    cardinal("export-jobs", "download", "exported/job-b", "b.pdf")
    named = cardinal("export-jobs", "download", "exported/job-b")

    assert [job["ModelCardExportJobName"] for job in listed] == ["job-a", "job-b"]
    assert [job["ModelCardExportJobName"] for job in one] == ["job-b"]
    assert by_arn == shown
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / named.stderr.strip()).read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_without_waiting_the_job_is_named(cardinal, bucket):
    started = cardinal.json("cards", "export", "exported", "--no-wait", "--to", f"s3://{bucket}/x")

    assert "/export-job/exported-20" in started["ModelCardExportJobArn"]


def test_a_failed_export_says_why(cardinal):
    said = cardinal.refusal("cards", "export", "exported", "--to", "s3://no-such-bucket-anywhere/x")

    assert said.startswith("cardinal cards export: ") and "bucket" in said.lower()


def test_what_is_no_job_is_refused(cardinal):
    assert "`cardinal export-jobs list`" in cardinal.refusal("export-jobs", "show", "exported")
    assert "cardinal export-jobs show: " in cardinal.refusal("export-jobs", "show", "exported/none")
