"""Requests that nobody vouched for are refused, in each protocol with its own codes."""

import re
import xml.etree.ElementTree as ElementTree

import boto3
import pytest
from botocore.auth import S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from harness import clients, environment, wire
from harness.refusal import refused

LIST = {"Content-Type": wire.JSON_TYPE, "X-Amz-Target": "SageMaker.ListModelCards"}
BODY = b'{"MaxResults": 1}'
STRANGER = Credentials("AKIASTRANGER00000000", environment.SECRET_ACCESS_KEY)
FORGER = Credentials(environment.ACCESS_KEY_ID, "not the secret access key of that key id")


def json_code(answer):
    """The error code of a refused call, which must not have been a fault of the server."""
    assert answer.status in (400, 403), answer.body
    assert answer.headers["x-amzn-RequestId"]
    return answer.code


def xml_code(answer):
    """The error code of a refused S3 request."""
    assert answer.status in (400, 403), answer.body
    return ElementTree.fromstring(answer.body).findtext("Code")


def signed_list(server, **how):
    return wire.signed(server.endpoint, "POST", "/", LIST, BODY, **how)


def send_list(server, headers, body=BODY, path="/", method="POST"):
    return wire.send(server.endpoint, method, path, headers, body)


def test_an_unsigned_call_misses_its_token(server):
    answer = send_list(server, LIST)

    assert json_code(answer) == "MissingAuthenticationTokenException"


def test_an_unsigned_s3_request_is_denied(server):
    assert xml_code(wire.send(server.endpoint, "GET", "/bucket/key", {})) == "AccessDenied"


def test_an_unknown_key_is_not_recognized(server):
    headers = signed_list(server, credentials=STRANGER)

    assert json_code(send_list(server, headers)) == "UnrecognizedClientException"
    headers = wire.signed(server.endpoint, "GET", "/bucket/key", service="s3", credentials=STRANGER)
    assert xml_code(wire.send(server.endpoint, "GET", "/bucket/key", headers)) == "InvalidAccessKeyId"


def test_a_wrong_secret_gives_no_valid_signature(server):
    headers = signed_list(server, credentials=FORGER)

    assert json_code(send_list(server, headers)) == "InvalidSignatureException"
    headers = wire.signed(server.endpoint, "GET", "/bucket/key", service="s3", credentials=FORGER)
    assert xml_code(wire.send(server.endpoint, "GET", "/bucket/key", headers)) == "SignatureDoesNotMatch"


@pytest.mark.parametrize("minutes", [-60, -16, 16, 60 * 24])
def test_a_clock_that_is_far_off_is_refused(server, minutes):
    at = wire.ago(minutes=minutes)

    assert json_code(send_list(server, signed_list(server, at=at))) == "InvalidSignatureException"
    headers = wire.signed(server.endpoint, "GET", "/bucket/key", service="s3", at=at)
    assert xml_code(wire.send(server.endpoint, "GET", "/bucket/key", headers)) == "RequestTimeTooSkewed"


def test_a_session_token_is_refused(server):
    holder = Credentials(environment.ACCESS_KEY_ID, environment.SECRET_ACCESS_KEY, "a session token")

    assert json_code(send_list(server, signed_list(server, credentials=holder))) == "UnrecognizedClientException"
    headers = wire.signed(server.endpoint, "GET", "/bucket/key", service="s3", credentials=holder)
    assert xml_code(wire.send(server.endpoint, "GET", "/bucket/key", headers)) == "InvalidToken"


def authorization(headers, pattern, replacement):
    """The headers with a part of Authorization exchanged."""
    changed = re.sub(pattern, replacement, headers["Authorization"], count=1)
    assert changed != headers["Authorization"]
    return headers | {"Authorization": changed}


TAMPERED = {
    "the signature's first digit": lambda headers: authorization(
        headers, r"Signature=(.)", lambda found: "Signature=" + ("0" if found[1] != "0" else "1")
    ),
    "the signature's last digit": lambda headers: authorization(
        headers, r"(.)$", lambda found: "0" if found[1] != "0" else "1"
    ),
    "the signature in capitals": lambda headers: authorization(
        headers, r"Signature=(.*)$", lambda found: "Signature=" + found[1].upper()
    ),
    "a shorter signature": lambda headers: authorization(headers, r".$", ""),
    "a longer signature": lambda headers: authorization(headers, r"$", "0"),
    "no signature": lambda headers: authorization(headers, r", ?Signature=.*$", ""),
    "an empty signature": lambda headers: authorization(headers, r"Signature=.*$", "Signature="),
    "another algorithm": lambda headers: authorization(headers, "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA1"),
    "another region": lambda headers: authorization(headers, "/us-west-2/", "/us-east-1/"),
    "another service": lambda headers: authorization(headers, "/sagemaker/", "/s3/"),
    "an unknown service": lambda headers: authorization(headers, "/sagemaker/", "/dynamodb/"),
    "another day": lambda headers: authorization(headers, r"/\d{8}/", "/20200101/"),
    "another terminator": lambda headers: authorization(headers, "aws4_request", "aws5_request"),
    "a scope that is too short": lambda headers: authorization(headers, "/sagemaker/aws4_request", ""),
    "a scope that is too long": lambda headers: authorization(headers, "aws4_request", "aws4_request/more"),
    "another key": lambda headers: authorization(headers, environment.ACCESS_KEY_ID, "AKIASTRANGER00000000"),
    "no key": lambda headers: authorization(headers, environment.ACCESS_KEY_ID, ""),
    "another time": lambda headers: headers | {"X-Amz-Date": wire.ago(minutes=1).strftime("%Y%m%dT%H%M%SZ")},
    "a time that is none": lambda headers: headers | {"X-Amz-Date": "today"},
    "no time": lambda headers: {name: value for name, value in headers.items() if name != "X-Amz-Date"},
    "another operation": lambda headers: headers | {"X-Amz-Target": "SageMaker.DeleteModelCard"},
    "another content type": lambda headers: headers | {"Content-Type": "application/json"},
    "another host": lambda headers: headers | {"Host": "elsewhere.example"},
    "a signed header less": lambda headers: authorization(headers, "content-type;", ""),
    "a header more that is not there": lambda headers: authorization(headers, "host;", "host;missing;"),
    "the target unsigned": lambda headers: authorization(headers, ";x-amz-target", ""),
    "the host unsigned": lambda headers: authorization(headers, "host;", ""),
    "an amz header more": lambda headers: headers | {"X-Amz-Note": "smuggled"},
    "signed headers out of order": lambda headers: authorization(headers, "content-type;host", "host;content-type"),
    "noise": lambda headers: headers | {"Authorization": "AWS4-HMAC-SHA256 noise"},
    "nothing but the algorithm": lambda headers: headers | {"Authorization": "AWS4-HMAC-SHA256"},
    "another scheme": lambda headers: headers | {"Authorization": "Basic dXNlcjpwYXNz"},
    "version two": lambda headers: headers | {"Authorization": f"AWS {environment.ACCESS_KEY_ID}:c2lnbmF0dXJl"},
    "an empty authorization": lambda headers: headers | {"Authorization": ""},
}


@pytest.mark.parametrize("tamper", TAMPERED.values(), ids=TAMPERED.keys())
def test_a_call_that_was_tampered_with_is_refused(server, tamper):
    answer = send_list(server, tamper(signed_list(server)))

    assert json_code(answer) in (
        "InvalidSignatureException",
        "IncompleteSignatureException",
        "UnrecognizedClientException",
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
    )


@pytest.mark.parametrize("position", [0, 5, len(BODY) - 1])
def test_a_body_that_was_tampered_with_is_refused(server, position):
    changed = BODY[:position] + bytes([BODY[position] ^ 1]) + BODY[position + 1 :]

    assert json_code(send_list(server, signed_list(server), changed)) == "InvalidSignatureException"
    assert json_code(send_list(server, signed_list(server), BODY + b" ")) == "InvalidSignatureException"
    assert json_code(send_list(server, signed_list(server), b"")) == "InvalidSignatureException"


@pytest.mark.parametrize("path", ["/x", "/?a=b"])
def test_another_path_than_the_signed_one_is_refused(server, path):
    assert json_code(send_list(server, signed_list(server), path=path)) == "InvalidSignatureException"


def test_another_method_than_the_signed_one_is_refused(server):
    assert json_code(send_list(server, signed_list(server), method="PUT")) == "InvalidSignatureException"


def test_a_declared_hash_does_not_stand_for_another_body(server):
    headers = wire.signed(server.endpoint, "POST", "/", LIST | {"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"}, BODY)

    answer = send_list(server, headers, BODY + b" ")

    assert json_code(answer) == "InvalidSignatureException"


def presigned(server, method="GET", path="/bucket/key?a=1&b=2", expires=300, credentials=wire.CREDENTIALS, at=None):
    """The target of a presigned S3 URL."""
    request = AWSRequest(method=method, url=server.endpoint + path)
    with wire.signing_time(at):
        S3SigV4QueryAuth(credentials, "s3", environment.REGION, expires=expires).add_auth(request)
    return request.url.removeprefix(server.endpoint)


PRESIGNED_TAMPERED = {
    "another key": lambda url: url.replace("/bucket/key", "/bucket/kez"),
    "another parameter": lambda url: url.replace("a=1", "a=2"),
    "a parameter more": lambda url: url + "&c=3",
    "a parameter less": lambda url: url.replace("&b=2", ""),
    "a longer life": lambda url: url.replace("X-Amz-Expires=300", "X-Amz-Expires=301"),
    "no signature": lambda url: re.sub("&X-Amz-Signature=[0-9a-f]*", "", url),
    "another signature": lambda url: re.sub("X-Amz-Signature=.", "X-Amz-Signature=g", url),
    "no expiry": lambda url: url.replace("X-Amz-Expires=300&", ""),
    "no date": lambda url: re.sub("X-Amz-Date=[^&]*&", "", url),
    "two signatures": lambda url: url + "&X-Amz-Signature=" + "0" * 64,
    "other signed headers": lambda url: url.replace("SignedHeaders=host", "SignedHeaders=date"),
    "another region": lambda url: url.replace("us-west-2", "us-east-1"),
}


@pytest.mark.parametrize("tamper", PRESIGNED_TAMPERED.values(), ids=PRESIGNED_TAMPERED.keys())
def test_a_presigned_url_that_was_tampered_with_is_refused(server, tamper):
    genuine = presigned(server)
    changed = tamper(genuine)
    assert changed != genuine

    assert xml_code(wire.send(server.endpoint, "GET", changed, {})) in (
        "SignatureDoesNotMatch",
        "AccessDenied",
        "AuthorizationQueryParametersError",
        "InvalidArgument",
        "AuthorizationHeaderMalformed",
    )


def test_a_presigned_url_is_for_one_method(server):
    assert xml_code(wire.send(server.endpoint, "PUT", presigned(server), {})) == "SignatureDoesNotMatch"


def test_a_presigned_url_expires(server):
    target = presigned(server, expires=60, at=wire.ago(seconds=62))

    assert xml_code(wire.send(server.endpoint, "GET", target, {})) == "AccessDenied"


def test_a_presigned_url_of_yesterday_that_lives_a_week_is_accepted(server):
    target = presigned(server, expires=604800, at=wire.ago(days=1))

    assert xml_code_or_not_found(wire.send(server.endpoint, "GET", target, {})) == "NoSuchBucket"


def xml_code_or_not_found(answer):
    return ElementTree.fromstring(answer.body).findtext("Code")


@pytest.mark.parametrize("expires", [0, -1, 604801])
def test_a_presigned_url_lives_between_a_second_and_a_week(server, expires):
    answer = wire.send(server.endpoint, "GET", presigned(server, expires=expires), {})

    assert xml_code(answer) == "AuthorizationQueryParametersError"


def test_a_presigned_url_of_the_future_is_refused(server):
    target = presigned(server, at=wire.ago(minutes=-60))

    assert xml_code(wire.send(server.endpoint, "GET", target, {})) in ("AccessDenied", "RequestTimeTooSkewed")


def test_boto3_tells_a_stranger(server):
    stranger = boto3.Session("AKIASTRANGER00000000", "x" * 40, region_name="us-west-2")

    with refused("UnrecognizedClientException", "security token"):
        stranger.client("sagemaker", endpoint_url=server.endpoint).list_model_cards()
    with refused("InvalidAccessKeyId"):
        stranger.client("s3", endpoint_url=server.endpoint).list_buckets()
    with refused("InvalidClientTokenId"):
        stranger.client("sts", endpoint_url=server.endpoint).get_caller_identity()


def test_a_caller_learns_who_it_is(server):
    identity = clients.client(server, "sts").get_caller_identity()

    assert identity["Account"] == environment.ACCOUNT
    assert identity["Arn"] == f"arn:aws:iam::{environment.ACCOUNT}:root"


def test_no_answer_and_no_log_line_shows_the_secret(server):
    wire.call(server, "ListModelCards", {})
    answer = wire.call(server, "ListModelCards", {}, credentials=FORGER)

    assert environment.SECRET_ACCESS_KEY.encode() not in answer.body
    assert environment.SECRET_ACCESS_KEY not in server.log()
