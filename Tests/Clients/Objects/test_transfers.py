"""S3 through boto3 and the AWS CLI: parts, presigned URLs, streams."""

import io
import urllib.error
import urllib.request

import pytest
from boto3.s3.transfer import TransferConfig
from harness import clients, commands
from harness.refusal import refused

MEGABYTE = 1 << 20
# In a region that opened before 2014 botocore signs URLs by AWS's former method, in a younger one by version four.
REGIONS = ["us-east-1", "eu-central-1"]
PARTS = TransferConfig(multipart_threshold=5 * MEGABYTE, multipart_chunksize=5 * MEGABYTE, max_concurrency=4)


@pytest.fixture(params=REGIONS)
def signer(server, request):
    """A client that signs URLs as its region has it."""
    return clients.client(server, "s3", request.param)


def test_a_large_file_travels_in_parts(s3, bucket):
    body = bytes(range(256)) * (12 * 4096)
    s3.upload_fileobj(
        io.BytesIO(body), bucket, "large", Config=PARTS, ExtraArgs={"ContentType": "text/x", "Metadata": {"k": "v"}}
    )

    received = io.BytesIO()
    s3.download_fileobj(bucket, "large", received, Config=PARTS)

    head = s3.head_object(Bucket=bucket, Key="large")
    assert received.getvalue() == body
    assert head["ETag"].endswith('-3"')
    assert (head["ContentType"], head["Metadata"]) == ("text/x", {"k": "v"})


def test_parts_are_joined_by_number_and_replaced_by_number(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    part = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    last = s3.upload_part(PartNumber=7, Body=b"end", **part)["ETag"]
    s3.upload_part(PartNumber=2, Body=b"x" * 5 * MEGABYTE, **part)
    first = s3.upload_part(PartNumber=2, Body=b"y" * 5 * MEGABYTE, **part)["ETag"]

    assert [found["PartNumber"] for found in s3.list_parts(**part)["Parts"]] == [2, 7]
    s3.complete_multipart_upload(
        **part, MultipartUpload={"Parts": [{"PartNumber": 2, "ETag": first}, {"PartNumber": 7, "ETag": last}]}
    )

    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"y" * 5 * MEGABYTE + b"end"
    with refused("NoSuchUpload"):
        s3.upload_part(PartNumber=1, Body=b"late", **part)


def test_a_wrong_list_of_parts_completes_nothing(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    part = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    tags = [s3.upload_part(PartNumber=n, Body=b"x" * 5 * MEGABYTE, **part)["ETag"] for n in (1, 2)]

    for numbers, given, code in [
        ([1, 3], tags, "InvalidPart"),
        ([2, 1], tags[::-1], "InvalidPartOrder"),
        ([1, 2], ['"0"', tags[1]], "InvalidPart"),
    ]:
        parts = [{"PartNumber": number, "ETag": tag} for number, tag in zip(numbers, given)]
        with refused(code):
            s3.complete_multipart_upload(**part, MultipartUpload={"Parts": parts})
    with refused("NoSuchKey"):
        s3.get_object(Bucket=bucket, Key="k")


def test_only_the_last_part_may_be_small(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    part = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    tags = [s3.upload_part(PartNumber=n, Body=b"small", **part)["ETag"] for n in (1, 2)]
    parts = [{"PartNumber": number, "ETag": tag} for number, tag in enumerate(tags, 1)]

    with refused("EntityTooSmall"):
        s3.complete_multipart_upload(**part, MultipartUpload={"Parts": parts})


def test_an_aborted_upload_is_gone(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    s3.upload_part(Bucket=bucket, Key="k", UploadId=upload, PartNumber=1, Body=b"x")
    assert [found["UploadId"] for found in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]] == [upload]

    s3.abort_multipart_upload(Bucket=bucket, Key="k", UploadId=upload)

    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)
    with refused("NoSuchUpload"):
        s3.list_parts(Bucket=bucket, Key="k", UploadId=upload)


@pytest.mark.parametrize("key", ["plain", "a b/ü+&=?%"])
def test_presigned_urls_put_and_get(signer, bucket, key):
    where = {"Bucket": bucket, "Key": key}
    put = urllib.request.Request(signer.generate_presigned_url("put_object", where), data=b"presigned", method="PUT")
    put.add_header("Content-Type", "")
    with urllib.request.urlopen(put) as answer:
        assert answer.status == 200

    with urllib.request.urlopen(signer.generate_presigned_url("get_object", where, ExpiresIn=60)) as answer:
        assert answer.read() == b"presigned"


def test_a_presigned_url_may_choose_the_headers_of_the_answer(s3, signer, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    wanted = {"ResponseContentType": "text/x", "ResponseContentDisposition": 'attachment; filename="card.pdf"'}
    url = signer.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "k"} | wanted)

    with urllib.request.urlopen(url) as answer:
        assert answer.headers["Content-Type"] == "text/x"
        assert answer.headers["Content-Disposition"] == 'attachment; filename="card.pdf"'


def test_a_url_that_was_changed_opens_nothing(s3, signer, bucket):
    s3.put_object(Bucket=bucket, Key="key", Body=b"x")
    s3.put_object(Bucket=bucket, Key="kez", Body=b"secret")
    url = signer.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "key"})

    with pytest.raises(urllib.error.HTTPError) as answer:
        urllib.request.urlopen(url.replace("/key?", "/kez?"))

    assert answer.value.code == 403
    assert b"SignatureDoesNotMatch" in answer.value.read()


@pytest.mark.parametrize("region", REGIONS)
def test_the_command_line_copies_lists_signs_and_removes(server, bucket, tmp_path, region):
    source, target = tmp_path / "source.bin", tmp_path / "target.bin"
    source.write_bytes(bytes(range(256)) * 40_000)

    commands.aws(server, "s3", "cp", source, f"s3://{bucket}/folder/file.bin", "--no-progress")
    commands.aws(server, "s3", "cp", f"s3://{bucket}/folder/file.bin", target, "--no-progress")
    listing = commands.aws(server, "s3", "ls", f"s3://{bucket}", "--recursive").stdout
    url = commands.aws(
        server, "s3", "presign", f"s3://{bucket}/folder/file.bin", "--region", region
    ).stdout.strip()
    with urllib.request.urlopen(url) as answer:
        assert len(answer.read()) == 10_240_000
    commands.aws(server, "s3", "rm", f"s3://{bucket}", "--recursive")

    assert target.read_bytes() == source.read_bytes()
    assert listing.split()[-2:] == ["10240000", "folder/file.bin"]
    assert commands.aws(server, "s3", "ls", f"s3://{bucket}", "--recursive", check=False).stdout == ""
