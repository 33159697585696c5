"""Thousands of generated requests, signed by botocore, of which the server must accept every one.

What comes of an accepted request is of no interest here: a signature that is refused has codes of its own.
"""

import datetime
import http.client
import random
import string
import urllib.parse

import pytest
from botocore.auth import S3SigV4QueryAuth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from harness import wire

REFUSALS = (
    b"SignatureDoesNotMatch",
    b"InvalidSignatureException",
    b"IncompleteSignature",
    b"AuthorizationHeaderMalformed",
    b"MissingAuthenticationToken",
    b"AuthorizationQueryParametersError",
    b"RequestTimeTooSkewed",
    b"AccessDenied",
    b"XAmzContentSHA256Mismatch",
    b"UnrecognizedClient",
)
LETTERS = string.ascii_letters + string.digits
ODD = " !\"#$&'()*+,-./:;<=>?@[]^_`{|}~%éß漢🂡\u00a0\u2028"
METHODS = ["GET", "GET", "GET", "HEAD", "PUT", "DELETE", "POST"]


class Generator:
    """Requests by a seed, so that a failure can be run again."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def text(self, longest=12, alphabet=LETTERS + ODD):
        return "".join(self.random.choice(alphabet) for _ in range(self.random.randint(0, longest)))

    def segment(self):
        # Clients resolve "." and ".." before they sign, so that neither reaches a server.
        return self.random.choice(["a", "b c", "x%2Fy", "ü", "~._-", "a+b", "*", self.text() + "x"])

    def path(self):
        segments = [urllib.parse.quote(self.segment(), safe="~") for _ in range(self.random.randint(0, 4))]
        return "/" + "/".join(["no-such-bucket", *segments]) + self.random.choice(["", "/"])

    def query(self):
        pairs = [(self.text(8) + "q", self.text()) for _ in range(self.random.choice([0, 0, 1, 2, 5]))]
        # A key twice, and a key without a value, are both legal.
        if pairs and self.random.random() < 0.2:
            pairs.append((pairs[0][0], self.text()))
        encoded = [f"{urllib.parse.quote(key, safe='~')}={urllib.parse.quote(value, safe='~')}" for key, value in pairs]
        return "?" + "&".join(encoded) if encoded else ""

    def headers(self):
        headers = {}
        for number in range(self.random.choice([0, 1, 3])):
            spaces = " " * self.random.randint(0, 3)
            headers[f"X-Custom-{number}"] = f"{self.text(8, LETTERS)}{spaces}{self.text(8, LETTERS + ',;=/')}x"
        if self.random.random() < 0.3:
            headers["x-amz-meta-note"] = self.text(20, LETTERS + "   ") + "x"
        return headers

    def body(self):
        size = self.random.choice([0, 0, 1, 17, 1000])
        return self.random.randbytes(size)


@pytest.fixture
def connection(server):
    host, port = wire.address(server.endpoint)
    opened = http.client.HTTPConnection(host, port, timeout=10)
    yield opened
    opened.close()


def accepted(answer, request):
    """An answer to a HEAD has no body; its status alone tells then. 501 is S3's word for what it does not offer."""
    assert answer.status < 500 or answer.status == 501, (request, answer.body)
    assert not any(refusal in answer.body for refusal in REFUSALS), (request, answer.body)
    if request[0] == "HEAD":
        assert answer.status not in (401, 403), request


@pytest.mark.parametrize("seed", range(6))
def test_s3_requests_signed_by_header_are_accepted(server, connection, seed):
    generate = Generator(f"s3 header {seed}")
    for _ in range(200):
        method, target, body = generate.random.choice(METHODS), generate.path() + generate.query(), generate.body()
        headers = wire.signed(server.endpoint, method, target, generate.headers(), body, service="s3")
        accepted(wire.send_on(connection, method, target, headers, body), (method, target, headers))


@pytest.mark.parametrize("seed", range(4))
def test_presigned_s3_urls_are_accepted(server, connection, seed):
    generate = Generator(f"s3 query {seed}")
    for _ in range(200):
        method = generate.random.choice(["GET", "HEAD", "PUT", "DELETE"])
        request = AWSRequest(method=method, url=server.endpoint + generate.path() + generate.query())
        S3SigV4QueryAuth(wire.CREDENTIALS, "s3", "eu-north-1", expires=generate.random.randint(60, 604800)).add_auth(
            request
        )
        target = request.url.removeprefix(server.endpoint)
        accepted(wire.send_on(connection, method, target, {}, b""), (method, target))


@pytest.mark.parametrize("seed", range(4))
def test_sagemaker_calls_are_accepted(server, connection, seed):
    generate = Generator(f"sagemaker {seed}")
    for _ in range(200):
        body = generate.body()
        headers = generate.headers() | {"Content-Type": wire.JSON_TYPE, "X-Amz-Target": "SageMaker.DescribeModelCard"}
        region = generate.random.choice(["us-west-2", "eu-central-1", "cn-north-1", "us-gov-west-1"])
        target = "/" + generate.query()
        signed = wire.signed(server.endpoint, "POST", target, headers, body, region=region)
        accepted(wire.send_on(connection, "POST", target, signed, body), (target, signed))


@pytest.mark.parametrize("seed", range(2))
def test_sts_calls_are_accepted(server, connection, seed):
    generate = Generator(f"sts {seed}")
    for _ in range(100):
        body = f"Action=GetCallerIdentity&Version=2011-06-15&Note={urllib.parse.quote(generate.text())}".encode()
        headers = generate.headers() | {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
        signed = wire.signed(server.endpoint, "POST", "/", headers, body, service="sts")
        answer = wire.send_on(connection, "POST", "/", signed, body)
        assert (answer.status, b"<Account>123456789012</Account>" in answer.body) == (200, True), (signed, answer.body)


def test_presigned_sts_urls_are_accepted(server):
    url = f"{server.endpoint}/?Action=GetCallerIdentity&Version=2011-06-15"
    request = AWSRequest(method="GET", url=url)
    SigV4QueryAuth(wire.CREDENTIALS, "sts", "us-west-2", expires=60).add_auth(request)

    answer = wire.send(server.endpoint, "GET", request.url.removeprefix(server.endpoint), {})

    assert answer.status == 200, answer.body


@pytest.mark.parametrize("size", [100_000, 900_000])
def test_a_large_call_is_accepted(server, size):
    answer = wire.call(server, "DescribeModelCard", b'{"ModelCardName": "never-made", "Future": "%s"}' % (b"a" * size))

    assert answer.code == "ResourceNotFound"


@pytest.mark.parametrize("minutes", [-14, -5, 5, 14])
def test_a_clock_may_differ_by_fourteen_minutes(server, minutes):
    answer = wire.call(server, "ListModelCards", {}, at=wire.ago() - datetime.timedelta(minutes=minutes))

    assert answer.status == 200
