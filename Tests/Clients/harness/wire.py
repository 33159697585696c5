"""Signed requests without a client library in between, for what no client would send."""

import contextlib
import datetime
import http.client
import json
import socket
import urllib.parse
from dataclasses import dataclass
from unittest import mock

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from . import environment

JSON_TYPE = "application/x-amz-json-1.1"
CREDENTIALS = Credentials(environment.ACCESS_KEY_ID, environment.SECRET_ACCESS_KEY)


@dataclass
class Answer:
    """A response as it came."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    def json(self):
        """The body as JSON; an empty body is an empty object."""
        return json.loads(self.body) if self.body else {}

    @property
    def code(self):
        """The error code of a JSON service's answer."""
        return str(self.json().get("__type", "")).split("#")[-1].split(":")[0]


def address(endpoint):
    """Host and port of an endpoint."""
    parts = urllib.parse.urlsplit(endpoint)
    return parts.hostname, parts.port


def signed(endpoint, method, path, headers=None, body=b"", service="sagemaker", region=environment.REGION, **how):
    """The headers of a request with its signature.

    `credentials` signs as somebody else, `at` as if it were that time.
    """
    request = AWSRequest(method=method, url=endpoint + path, headers=dict(headers or {}), data=body)
    sign(request, service, region, **how)
    return {name: value for name, value in request.headers.items()}


def sign(request, service, region, credentials=CREDENTIALS, at=None):
    """Signs a botocore request in place; a payload hash that the request names is signed as it stands."""
    names_its_hash = "X-Amz-Content-SHA256" in request.headers
    kind = S3SigV4Auth if service == "s3" and not names_its_hash else SigV4Auth
    with signing_time(at):
        kind(credentials, service, region).add_auth(request)


@contextlib.contextmanager
def signing_time(at):
    """Lets botocore's signers believe that it is `at`; None is the true time."""
    if at is None:
        yield
        return
    with mock.patch("botocore.auth.get_current_datetime", lambda *_, **__: at.replace(tzinfo=None)):
        yield


def ago(**duration):
    """The UTC time before now by a `timedelta`'s arguments."""
    return datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(**duration)


def send(endpoint, method, path, headers, body=b"", timeout=10):
    """Sends one request on a connection of its own, exactly with these headers."""
    host, port = address(endpoint)
    connection = http.client.HTTPConnection(host, port, timeout=timeout)
    try:
        return send_on(connection, method, path, headers, body)
    finally:
        connection.close()


def send_on(connection, method, path, headers, body=b""):
    """Sends one request on an open connection."""
    has_host = any(name.lower() == "host" for name in headers)
    connection.putrequest(method, path, skip_host=has_host, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name, value.encode("utf-8") if isinstance(value, str) else value)
    if not any(name.lower() in ("content-length", "transfer-encoding") for name in headers):
        connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body)
    response = connection.getresponse()
    return Answer(response.status, response.headers, response.read())


def call(server, operation, payload, region=environment.REGION, headers=None, **how):
    """A signed call of a SageMaker operation; `payload` is an object or the body's bytes."""
    body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    wanted = {"Content-Type": JSON_TYPE, "X-Amz-Target": f"SageMaker.{operation}"} | (headers or {})
    wanted = {name: value for name, value in wanted.items() if value is not None}
    return send(
        server.endpoint, "POST", "/", signed(server.endpoint, "POST", "/", wanted, body, region=region, **how), body
    )


def bytes_of(server, operation, payload, version="1.1", region=environment.REGION):
    """A signed call as the bytes that go over the wire."""
    body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    host, port = address(server.endpoint)
    headers = {"Host": f"{host}:{port}", "Content-Type": JSON_TYPE, "X-Amz-Target": f"SageMaker.{operation}"}
    headers = signed(server.endpoint, "POST", "/", headers, body, region=region)
    headers["Content-Length"] = str(len(body))
    lines = [f"POST / HTTP/{version}"] + [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def connect(server, timeout=10):
    """An open socket to the server."""
    return socket.create_connection(address(server.endpoint), timeout=timeout)


def read_answer(connected):
    """The next response on a socket."""
    response = http.client.HTTPResponse(connected)
    response.begin()
    return Answer(response.status, response.headers, response.read())
