"""S3 through boto3: single objects."""

import base64
import hashlib
import socket

import pytest
from botocore.config import Config
from harness import clients
from harness.refusal import refused

KEYS = [
    "plain",
    "with space",
    "a/b/c",
    "a//b",
    "/leading",
    "trailing/",
    "ünïcode/漢字",
    "🂡",
    "a+b",
    "a%20b",
    "100%",
    "q?x=1&y=2",
    "#hash",
    "semi;colon",
    "quote'\"",
    "<tag>&amp;",
    "..",
    "a/../b",
    "./x",
    "~tilde",
    "star*",
    "tab\there",
    "k" * 1024,
]


@pytest.mark.parametrize("key", KEYS, ids=lambda key: ascii(key[:24]))
def test_an_object_of_any_name_comes_back(s3, bucket, key):
    body = key.encode() * 3
    s3.put_object(Bucket=bucket, Key=key, Body=body)

    assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == body
    assert [found["Key"] for found in s3.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    s3.delete_object(Bucket=bucket, Key=key)
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


@pytest.mark.parametrize("size", [0, 1, 65_536, 5_000_001])
def test_an_object_of_any_size_comes_back(s3, bucket, size):
    body = bytes(range(256)) * (size // 256 + 1)
    put = s3.put_object(Bucket=bucket, Key="k", Body=body[:size])

    got = s3.get_object(Bucket=bucket, Key="k")

    assert got["Body"].read() == body[:size]
    assert (got["ContentLength"], got["ETag"]) == (size, put["ETag"])
    assert got["ETag"] == f'"{hashlib.md5(body[:size]).hexdigest()}"'


def test_an_object_is_described_as_it_was_put(s3, bucket):
    s3.put_object(
        Bucket=bucket,
        Key="k",
        Body=b"x",
        ContentType="application/json",
        CacheControl="no-cache",
        ContentDisposition="attachment",
        ContentEncoding="identity",
        ContentLanguage="de",
        Metadata={"note": "a b", "other": "1"},
    )

    for got in (s3.head_object(Bucket=bucket, Key="k"), s3.get_object(Bucket=bucket, Key="k")):
        assert got["ContentType"] == "application/json"
        assert got["Metadata"] == {"note": "a b", "other": "1"}
        assert (got["CacheControl"], got["ContentDisposition"], got["ContentLanguage"]) == (
            "no-cache",
            "attachment",
            "de",
        )


def test_without_a_type_an_object_is_binary(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")

    assert s3.head_object(Bucket=bucket, Key="k")["ContentType"] in ("binary/octet-stream", "application/octet-stream")


@pytest.mark.parametrize(
    ("range_", "expected", "where"),
    [
        ("bytes=0-4", b"01234", "bytes 0-4/10"),
        ("bytes=5-", b"56789", "bytes 5-9/10"),
        ("bytes=-3", b"789", "bytes 7-9/10"),
        ("bytes=-30", b"0123456789", "bytes 0-9/10"),
        ("bytes=9-100", b"9", "bytes 9-9/10"),
    ],
)
def test_a_range_is_a_part(s3, bucket, range_, expected, where):
    s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")

    got = s3.get_object(Bucket=bucket, Key="k", Range=range_)

    assert (got["Body"].read(), got["ContentRange"]) == (expected, where)
    assert got["ResponseMetadata"]["HTTPStatusCode"] == 206


def test_a_range_beyond_the_end_is_refused(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")

    with refused("InvalidRange"):
        s3.get_object(Bucket=bucket, Key="k", Range="bytes=10-")


def test_conditions_on_reading_hold(s3, bucket):
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    modified = s3.head_object(Bucket=bucket, Key="k")["LastModified"]

    assert s3.get_object(Bucket=bucket, Key="k", IfMatch=put["ETag"])["Body"].read() == b"x"
    assert s3.get_object(Bucket=bucket, Key="k", IfUnmodifiedSince=modified)["Body"].read() == b"x"
    with refused("PreconditionFailed"):
        s3.get_object(Bucket=bucket, Key="k", IfMatch='"other"')
    with refused("304"):
        s3.get_object(Bucket=bucket, Key="k", IfNoneMatch=put["ETag"])
    with refused("304"):
        s3.get_object(Bucket=bucket, Key="k", IfModifiedSince=modified)


def test_conditions_on_writing_hold(s3, bucket):
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"1", IfNoneMatch="*")

    with refused("PreconditionFailed"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfNoneMatch="*")
    with refused("PreconditionFailed"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfMatch='"other"')
    s3.put_object(Bucket=bucket, Key="k", Body=b"3", IfMatch=put["ETag"])
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"3"


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256"])
def test_a_checksum_is_held_against_the_body(s3, bucket, algorithm):
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello", ChecksumAlgorithm=algorithm)

    assert s3.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")["Body"].read() == b"hello"
    wrong = {"CRC32": "AAAAAA==", "SHA1": "A" * 27 + "=", "SHA256": "A" * 43 + "="}[algorithm]
    with refused("BadDigest"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"other", **{f"Checksum{algorithm}": wrong})
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"hello"


def test_a_content_md5_is_held_against_the_body(s3, bucket):
    digest = base64.b64encode(hashlib.md5(b"hello").digest()).decode()
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello", ContentMD5=digest)

    with refused("BadDigest"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"other", ContentMD5=digest)
    with refused("InvalidDigest"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"other", ContentMD5="nonsense")


def test_an_object_is_replaced_whole(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"a long first body", Metadata={"old": "1"})
    s3.put_object(Bucket=bucket, Key="k", Body=b"new")

    got = s3.get_object(Bucket=bucket, Key="k")
    assert (got["Body"].read(), got["Metadata"]) == (b"new", {})


def test_an_object_is_copied_with_or_without_its_metadata(s3, bucket):
    s3.put_object(Bucket=bucket, Key="a b", Body=b"x", ContentType="text/x", Metadata={"k": "v"})

    s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "a b"})
    s3.copy_object(
        Bucket=bucket,
        Key="other",
        CopySource={"Bucket": bucket, "Key": "a b"},
        MetadataDirective="REPLACE",
        Metadata={"new": "1"},
        ContentType="text/y",
    )

    copy, other = s3.get_object(Bucket=bucket, Key="copy"), s3.head_object(Bucket=bucket, Key="other")
    assert (copy["Body"].read(), copy["ContentType"], copy["Metadata"]) == (b"x", "text/x", {"k": "v"})
    assert (other["ContentType"], other["Metadata"]) == ("text/y", {"new": "1"})
    with refused("NoSuchKey"):
        s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "missing"})


def test_objects_are_deleted_together(s3, bucket):
    for number in range(5):
        s3.put_object(Bucket=bucket, Key=f"k{number} ü", Body=b"x")

    answer = s3.delete_objects(
        Bucket=bucket, Delete={"Objects": [{"Key": f"k{n} ü"} for n in range(4)] + [{"Key": "none"}]}
    )

    assert len(answer["Deleted"]) == 5 and "Errors" not in answer
    assert [found["Key"] for found in s3.list_objects_v2(Bucket=bucket)["Contents"]] == ["k4 ü"]


def test_a_missing_object_is_told(s3, bucket):
    with refused("NoSuchKey"):
        s3.get_object(Bucket=bucket, Key="missing")
    with refused("404"):
        s3.head_object(Bucket=bucket, Key="missing")
    s3.delete_object(Bucket=bucket, Key="missing")


def test_a_name_is_too_long_beyond_1024_bytes(s3, bucket):
    with refused("KeyTooLongError"):
        s3.put_object(Bucket=bucket, Key="ä" * 513, Body=b"x")


def test_no_key_leaves_its_bucket(s3, bucket, server):
    for key in ("../../../escape", "/../escape", "a/../../../../escape", "%2e%2e/escape", "..\\escape"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"x")

    assert len(s3.list_objects_v2(Bucket=bucket)["Contents"]) == 5
    outside = [path for path in server.data_dir.parent.rglob("*escape*") if server.data_dir not in path.parents]
    assert outside == []


def test_virtual_hosts_name_the_bucket(server, bucket, monkeypatch):
    # Names under localhost are this machine everywhere but in some resolvers.
    resolve = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *more, **how: resolve("127.0.0.1", *more, **how))
    port = server.endpoint.rsplit(":", 1)[1]
    virtual = Config(s3={"addressing_style": "virtual"})
    client = clients.session().client("s3", endpoint_url=f"http://localhost:{port}", config=virtual)

    client.put_object(Bucket=bucket, Key="a/b c", Body=b"virtual")

    assert client.meta.endpoint_url == f"http://localhost:{port}"
    assert client.get_object(Bucket=bucket, Key="a/b c")["Body"].read() == b"virtual"
    assert [found["Key"] for found in client.list_objects_v2(Bucket=bucket)["Contents"]] == ["a/b c"]
