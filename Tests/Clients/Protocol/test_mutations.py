"""Genuine calls with a few bytes changed: whatever comes of them, it is no fault of the server."""

import http.client
import json
import random

import pytest
from harness import content, wire

OPERATIONS = {
    "CreateModelCard": {
        "ModelCardName": "mutated",
        "ModelCardStatus": "Draft",
        "Content": json.dumps(content.full("mutated")),
        "Tags": [{"Key": "a", "Value": "b"}],
        "SecurityConfig": {"KmsKeyId": "alias/a"},
    },
    "DescribeModelCard": {"ModelCardName": "mutated", "ModelCardVersion": 1, "IncludedData": "MetadataOnly"},
    "UpdateModelCard": {"ModelCardName": "mutated", "ModelCardStatus": "Approved", "Content": content.small()},
    "DeleteModelCard": {"ModelCardName": "mutated-2"},
    "ListModelCards": {
        "CreationTimeAfter": 1704164645.678,
        "CreationTimeBefore": 1904164645,
        "MaxResults": 10,
        "NameContains": "a",
        "ModelCardStatus": "Draft",
        "SortBy": "Name",
        "SortOrder": "Ascending",
    },
    "ListModelCardVersions": {"ModelCardName": "mutated", "SortBy": "Version", "MaxResults": 3},
    "CreateModelCardExportJob": {
        "ModelCardName": "mutated",
        "ModelCardVersion": 1,
        "ModelCardExportJobName": "job",
        "OutputConfig": {"S3OutputPath": "s3://no-such-bucket-here/path"},
    },
    "DescribeModelCardExportJob": {
        "ModelCardExportJobArn": "arn:aws:sagemaker:xx-mutant-1:123456789012:model-card/mutated/export-job/job"
    },
    "ListModelCardExportJobs": {"ModelCardName": "mutated", "StatusEquals": "Failed", "SortBy": "Status"},
    "AddTags": {
        "ResourceArn": "arn:aws:sagemaker:xx-mutant-1:123456789012:model-card/mutated",
        "Tags": [{"Key": "team", "Value": "risk"}],
    },
    "ListTags": {"ResourceArn": "arn:aws:sagemaker:xx-mutant-1:123456789012:model-card/mutated", "MaxResults": 50},
    "DeleteTags": {"ResourceArn": "arn:aws:sagemaker:xx-mutant-1:123456789012:model-card/mutated", "TagKeys": ["team"]},
}
TOKENS = [
    b'"',
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"null",
    b"-1",
    b"1e400",
    b"\\u0000",
    b"\xff",
    b"\x00",
    b"\\",
    b"99999999999",
]


def mutated(random_, body):
    """The body with one to four changes."""
    changed = bytearray(body)
    for _ in range(random_.randint(1, 4)):
        where = random_.randrange(len(changed) + 1)
        match random_.randrange(4):
            case 0:
                changed[where:where] = random_.choice(TOKENS)
            case 1:
                del changed[where : where + random_.randint(1, 8)]
            case 2:
                changed[where : where + 1] = bytes([random_.randrange(256)])
            case 3:
                other = random_.randrange(len(changed) + 1)
                changed[where:where] = changed[other : other + random_.randint(1, 30)]
    return bytes(changed)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_mutated_call_is_answered(server, operation):
    random_ = random.Random(operation)
    connection = http.client.HTTPConnection(*wire.address(server.endpoint), timeout=10)
    genuine = json.dumps(OPERATIONS[operation]).encode()
    for _ in range(150):
        body = mutated(random_, genuine)
        headers = {"Content-Type": wire.JSON_TYPE, "X-Amz-Target": f"SageMaker.{operation}"}
        headers = wire.signed(server.endpoint, "POST", "/", headers, body, region="xx-mutant-1")
        answer = wire.send_on(connection, "POST", "/", headers, body)
        assert answer.status in (200, 400), (body, answer.body)
        assert answer.status == 200 or answer.code, (body, answer.body)
    connection.close()
