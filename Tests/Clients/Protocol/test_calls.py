"""Well-formed HTTP with a call inside that no client library would send."""

import json

import pytest
from harness import cards, wire

REFUSED_BODIES = {
    "an empty body": b"",
    "no JSON": b"hello",
    "half an object": b'{"ModelCardName": "a"',
    "an array": b"[]",
    "a string": b'"a"',
    "null": b"null",
    "a number": b"1",
    "two objects": b"{}{}",
    "single quotes": b"{'ModelCardName': 'a'}",
    "a trailing comma": b'{"ModelCardName": "a",}',
    "NaN": b'{"ModelCardName": "a", "ModelCardVersion": NaN}',
    "a byte order mark": b'\xef\xbb\xbf{"ModelCardName": "a"}',
    "UTF-16": '{"ModelCardName": "a"}'.encode("utf-16"),
    "a lone continuation byte": b'{"ModelCardName": "\x80"}',
    "an overlong encoding": b'{"ModelCardName": "\xc0\xaf"}',
    "an encoded surrogate": b'{"ModelCardName": "\xed\xa0\x80"}',
    "an escaped lone surrogate": b'{"ModelCardName": "\\ud800"}',
    "a raw control character": b'{"ModelCardName": "a\x01"}',
    "a raw null character": b'{"ModelCardName": "a\x00"}',
    "ten thousand arrays": b'{"ModelCardName": ' + b"[" * 10_000 + b"]" * 10_000 + b"}",
    "a million open arrays": b"[" * 1_000_000,
    "a hundred thousand nested objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "a number for a string": b'{"ModelCardName": 1}',
    "an object for a string": b'{"ModelCardName": {}}',
    "a list for a string": b'{"ModelCardName": ["a"]}',
    "a boolean for a string": b'{"ModelCardName": true}',
    "a string for an integer": b'{"ModelCardName": "a", "ModelCardVersion": "1"}',
    "a fraction for an integer": b'{"ModelCardName": "a", "ModelCardVersion": 1.5}',
    "a huge integer": b'{"ModelCardName": "a", "ModelCardVersion": 1e999}',
}


@pytest.mark.parametrize("body", REFUSED_BODIES.values(), ids=REFUSED_BODIES.keys())
def test_a_body_that_cannot_be_read_is_the_callers_mistake(server, body):
    answer = wire.call(server, "DescribeModelCard", body)

    assert 400 <= answer.status < 500
    assert answer.code in ("SerializationException", "ValidationException")
    assert answer.headers["x-amzn-RequestId"]
    assert answer.headers["Content-Type"] == wire.JSON_TYPE


MISTYPED = [
    ("CreateModelCard", {"ModelCardName": "a", "ModelCardStatus": "Draft", "Content": {}}),
    ("CreateModelCard", {"ModelCardName": "a", "ModelCardStatus": "Draft", "Content": "{}", "Tags": {}}),
    ("CreateModelCard", {"ModelCardName": "a", "ModelCardStatus": "Draft", "Content": "{}", "Tags": ["a"]}),
    ("CreateModelCard", {"ModelCardName": "a", "ModelCardStatus": 1, "Content": "{}"}),
    ("CreateModelCard", {"ModelCardName": "a", "ModelCardStatus": "Draft", "Content": "{}", "SecurityConfig": "key"}),
    ("ListModelCards", {"MaxResults": "10"}),
    ("ListModelCards", {"CreationTimeAfter": {}}),
    ("ListModelCards", {"CreationTimeAfter": "yesterday"}),
    ("CreateModelCardExportJob", {"ModelCardName": "a", "ModelCardExportJobName": "j", "OutputConfig": "s3://b"}),
    ("DeleteTags", {"ResourceArn": "arn:aws:sagemaker:us-west-2:123456789012:model-card/a", "TagKeys": "a"}),
]


@pytest.mark.parametrize(("operation", "payload"), MISTYPED)
def test_a_member_of_another_type_is_a_serialization_error(server, operation, payload):
    answer = wire.call(server, operation, payload)

    assert (answer.status, answer.code) == (400, "SerializationException")


MISSING = [
    ("CreateModelCard", {"ModelCardStatus": "Draft", "Content": "{}"}, ["modelCardName"]),
    ("CreateModelCard", {"ModelCardName": "a"}, ["content", "modelCardStatus"]),
    ("CreateModelCard", {"ModelCardName": None, "ModelCardStatus": "Draft", "Content": "{}"}, ["modelCardName"]),
    ("DescribeModelCard", {}, ["modelCardName"]),
    ("DescribeModelCard", {"ModelCardName": ""}, ["modelCardName"]),
    ("UpdateModelCard", {"Content": "{}"}, ["modelCardName"]),
    ("DeleteModelCard", {}, ["modelCardName"]),
    ("ListModelCardVersions", {}, ["modelCardName"]),
    ("CreateModelCardExportJob", {"ModelCardName": "a"}, ["modelCardExportJobName", "outputConfig"]),
    (
        "CreateModelCardExportJob",
        {"ModelCardName": "a", "ModelCardExportJobName": "j", "OutputConfig": {}},
        ["s3OutputPath"],
    ),
    ("DescribeModelCardExportJob", {}, ["modelCardExportJobArn"]),
    ("ListModelCardExportJobs", {}, ["modelCardName"]),
    ("AddTags", {}, ["resourceArn", "tags"]),
    ("ListTags", {}, ["resourceArn"]),
    ("DeleteTags", {"ResourceArn": "arn:aws:sagemaker:us-west-2:123456789012:model-card/a"}, ["tagKeys"]),
]


@pytest.mark.parametrize(("operation", "payload", "members"), MISSING)
def test_a_missing_member_is_named(server, operation, payload, members):
    answer = wire.call(server, operation, payload)

    assert (answer.status, answer.code) == (400, "ValidationException")
    for member in members:
        assert member in answer.json()["message"]


def test_the_message_is_spelled_both_ways(server):
    answer = wire.call(server, "DescribeModelCard", {"ModelCardName": "never-made"}).json()

    assert answer["message"] == answer["Message"]


def test_unknown_members_are_ignored(server):
    answer = wire.call(server, "ListModelCards", {"FutureMember": {"a": [1]}, "MaxResults": 1})

    assert answer.status == 200


def test_null_members_are_absent_members(server):
    answer = wire.call(server, "ListModelCards", {"NextToken": None, "MaxResults": None, "SortBy": None})

    assert answer.status == 200


@pytest.mark.parametrize("seconds", [b"1704164645", b"1704164645.678", b"1.704164645678e9", b'"2024-01-02T03:04:05Z"'])
def test_a_time_may_be_spelled_in_several_ways(server, seconds):
    answer = wire.call(server, "ListModelCards", b'{"CreationTimeAfter": ' + seconds + b', "MaxResults": 1}')

    assert answer.status == 200, answer.body


@pytest.mark.parametrize(
    "target",
    [
        "SageMaker.Nothing",
        "SageMaker.",
        "SageMaker",
        "",
        "DescribeModelCard",
        "sagemaker.ListModelCards",
        "Other.ListModelCards",
        "SageMaker.listmodelcards",
        "SageMaker.CreateEndpoint",
        "SageMaker.ListModelCards.Extra",
    ],
)
def test_an_unknown_operation_is_named_as_such(server, target):
    answer = wire.call(server, "", {}, headers={"X-Amz-Target": target})

    assert (answer.status, answer.code) == (400, "UnknownOperationException")


def test_a_call_without_a_target_is_unknown(server):
    answer = wire.call(server, "", {}, headers={"X-Amz-Target": None})

    assert answer.status == 400
    assert answer.code in ("UnknownOperationException", "MissingAction")


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "application/cbor", "multipart/form-data"]
)
def test_another_content_type_is_refused(server, kind):
    answer = wire.call(server, "ListModelCards", {}, headers={"Content-Type": kind})

    assert 400 <= answer.status < 500
    assert answer.code


def test_a_body_larger_than_any_call_is_refused(server):
    try:
        answer = wire.call(server, "CreateModelCard", b'{"Content": "' + b"a" * 20_000_000 + b'"}')
    except (BrokenPipeError, ConnectionResetError):
        return
    assert answer.status in (400, 413)
    assert answer.code.startswith("RequestEntityTooLarge")


def test_the_last_of_two_equal_keys_or_a_refusal_answers(server):
    answer = wire.call(server, "DescribeModelCard", b'{"ModelCardName": "first-name", "ModelCardName": "second-name"}')

    assert answer.status == 400
    assert answer.code in ("ResourceNotFound", "SerializationException")


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "BREW"])
def test_another_method_is_no_fault_of_the_server(server, method):
    headers = {"Content-Type": wire.JSON_TYPE, "X-Amz-Target": "SageMaker.ListModelCards"}
    answer = wire.send(server.endpoint, method, "/", wire.signed(server.endpoint, method, "/", headers, b"{}"), b"{}")

    assert answer.status < 500


@pytest.mark.parametrize("path", ["/x", "//", "/%00", "/..", "/?a=b", "/%zz", "/" + "a" * 4000])
def test_another_path_is_no_fault_of_the_server(server, path):
    headers = {"Content-Type": wire.JSON_TYPE, "X-Amz-Target": "SageMaker.ListModelCards"}
    answer = wire.send(server.endpoint, "POST", path, wire.signed(server.endpoint, "POST", path, headers, b"{}"), b"{}")

    assert answer.status < 500


def test_every_answer_has_a_request_id_of_its_own(server):
    ids = {wire.call(server, "ListModelCards", {}).headers["x-amzn-RequestId"] for _ in range(5)}

    assert len(ids) == 5 and None not in ids


def test_an_operation_without_output_answers_with_nothing_or_an_empty_object(server, sagemaker, region, card_name):
    cards.create(sagemaker, card_name)

    answer = wire.call(server, "DeleteModelCard", {"ModelCardName": card_name}, region=region)

    assert (answer.status, json.loads(answer.body or b"{}")) == (200, {})


def test_the_health_pages_need_no_signature(server):
    assert server.get("/healthz")[0] == 200
    assert server.get("/readyz")[0] == 200
