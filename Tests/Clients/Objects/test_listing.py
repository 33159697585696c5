"""S3 through boto3: buckets and their listings."""

import functools
import uuid

import pytest
import sagemaker
from harness import clients, environment, wire
from harness.refusal import refused

KEYS = ["a", "b/1", "b/2", "b/c/3", "d e/x", "ü/1", "z"]


@pytest.fixture
def filled(s3, bucket):
    """A bucket with KEYS."""
    for key in KEYS:
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    return bucket


def test_objects_are_listed_in_the_order_of_their_bytes(s3, filled):
    contents = s3.list_objects_v2(Bucket=filled)["Contents"]

    assert [found["Key"] for found in contents] == sorted(KEYS, key=str.encode)
    assert [found["Size"] for found in contents] == [len(key.encode()) for key in sorted(KEYS, key=str.encode)]


@pytest.mark.parametrize(
    ("query", "keys", "prefixes"),
    [
        ({"Prefix": "b/"}, ["b/1", "b/2", "b/c/3"], []),
        ({"Delimiter": "/"}, ["a", "z"], ["b/", "d e/", "ü/"]),
        ({"Delimiter": "/", "Prefix": "b/"}, ["b/1", "b/2"], ["b/c/"]),
        ({"Prefix": "nothing"}, [], []),
        ({"StartAfter": "b/2"}, ["b/c/3", "d e/x", "z", "ü/1"], []),
        ({"Prefix": "b/1"}, ["b/1"], []),
    ],
)
def test_a_listing_is_narrowed(s3, filled, query, keys, prefixes):
    page = s3.list_objects_v2(Bucket=filled, **query)

    assert [found["Key"] for found in page.get("Contents", [])] == keys
    assert [found["Prefix"] for found in page.get("CommonPrefixes", [])] == prefixes
    assert page["KeyCount"] == len(keys) + len(prefixes)


@pytest.mark.parametrize("operation", ["list_objects", "list_objects_v2"])
@pytest.mark.parametrize("size", [1, 2, 3, 1000])
@pytest.mark.parametrize("delimiter", ["", "/"])
def test_pages_join_to_the_whole_listing(s3, filled, operation, size, delimiter):
    query = {"Delimiter": delimiter} if delimiter else {}
    pages = list(s3.get_paginator(operation).paginate(Bucket=filled, PaginationConfig={"PageSize": size}, **query))

    keys = [found["Key"] for page in pages for found in page.get("Contents", [])]
    prefixes = [found["Prefix"] for page in pages for found in page.get("CommonPrefixes", [])]
    if delimiter:
        assert (keys, prefixes) == (["a", "z"], ["b/", "d e/", "ü/"])
    else:
        assert (keys, prefixes) == (sorted(KEYS, key=str.encode), [])
    assert all(len(page.get("Contents", [])) + len(page.get("CommonPrefixes", [])) <= size for page in pages)


def test_the_bucket_is_among_all_buckets(s3, bucket):
    assert bucket in [found["Name"] for found in s3.list_buckets()["Buckets"]]
    assert s3.head_bucket(Bucket=bucket)["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert s3.get_bucket_location(Bucket=bucket)["LocationConstraint"] == environment.REGION


def test_a_missing_bucket_is_told(s3):
    name = f"missing-{uuid.uuid4().hex[:12]}"

    with refused("NoSuchBucket"):
        s3.list_objects_v2(Bucket=name)
    with refused("404", "Not Found"):
        s3.head_bucket(Bucket=name)
    with refused("NoSuchBucket"):
        s3.put_object(Bucket=name, Key="k", Body=b"x")
    with refused("NoSuchBucket"):
        s3.delete_bucket(Bucket=name)


def test_a_bucket_is_removed_when_it_is_empty(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")

    with refused("BucketNotEmpty"):
        s3.delete_bucket(Bucket=bucket)
    s3.delete_object(Bucket=bucket, Key="k")
    s3.delete_bucket(Bucket=bucket)
    with refused("404"):
        s3.head_bucket(Bucket=bucket)


def test_a_bucket_of_ones_own_may_be_created_again_or_is_told_so(s3, bucket):
    with refused("BucketAlreadyOwnedByYou"):
        s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": environment.REGION})


@pytest.mark.parametrize("name", ["ab", "Upper-Case", "under_score", "-hyphen", "192.168.0.1", "a" * 64, "a..b"])
def test_a_bucket_name_has_its_rules(server, name):
    headers = wire.signed(server.endpoint, "PUT", f"/{name}", service="s3")
    answer = wire.send(server.endpoint, "PUT", f"/{name}", headers)

    assert (answer.status, b"<Code>InvalidBucketName</Code>" in answer.body) == (400, True), answer.body


def test_the_sdks_default_bucket_is_made_on_demand(server, region):
    name = f"default-{uuid.uuid4().hex[:12]}"
    boto_session = clients.session()
    session = sagemaker.Session(
        boto_session=_redirected(boto_session, server),
        sagemaker_client=clients.client(server, "sagemaker", region),
        default_bucket=name,
    )

    assert session.default_bucket() == name
    clients.client(server, "s3").head_bucket(Bucket=name)


def _redirected(session, server):
    """The session with every client and resource at the server."""
    session.client = functools.partial(session.client, endpoint_url=server.endpoint)
    session.resource = functools.partial(session.resource, endpoint_url=server.endpoint)
    return session
