"""One client's connection, which tells an answer from a silence."""

import http.client
import json
import socket
import time
from dataclasses import dataclass

from harness import wire

from .signing import Signer


class Unanswered(Exception):
    """No answer came; whether the call was carried out is unknown, unless it never left (`was_sent` is false)."""

    def __init__(self, reason, was_sent):
        super().__init__(reason)
        self.was_sent = was_sent


@dataclass
class Answer:
    """A response, and its body as an object where it is one."""

    status: int
    body: bytes
    headers: http.client.HTTPMessage

    def json(self):
        """The members of the body."""
        return json.loads(self.body) if self.body else {}

    @property
    def code(self):
        """The error's name; None for an answer that is no error."""
        return None if self.status == 200 else self.json().get("__type")


class Connection:
    """A kept connection to one server in one region; it is opened again when it broke."""

    def __init__(self, endpoint, region, timeout=30):
        self.host, self.port = wire.address(endpoint)
        self.timeout, self.region = timeout, region
        self._calls = Signer(f"{self.host}:{self.port}", region)
        self._objects = Signer(f"{self.host}:{self.port}", region, "s3")
        self._open = None
        # How long each answer took, in seconds.
        self.waits = []

    def call(self, operation, payload):
        """The answer to a signed call."""
        body = payload if isinstance(payload, bytes) else json.dumps(payload, ensure_ascii=False).encode()
        return self._exchange("POST", "/", self._calls.call(operation, body), body)

    def operation(self, model, body):
        """The answer to a signed call of an operation of a service model, which may have a path of its own."""
        if model.service_model.metadata["protocol"] == "json":
            return self._exchange("POST", "/", self._calls.call(model.name, body), body)
        method, path = model.http["method"], model.http["requestUri"]
        return self._exchange(method, path, self._calls.path(method, path, body), body)

    def object(self, method, path, body=b""):
        """The answer to a signed request to the object store; paths need no encoding."""
        return self._exchange(method, path, self._objects.request(method, path), body)

    def close(self):
        """Gives the connection up."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _exchange(self, method, path, headers, body):
        try:
            connection = self._connected()
        except OSError as error:
            raise Unanswered(f"not connected: {error}", was_sent=False) from error
        started = time.monotonic()
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            answer = Answer(response.status, response.read(), response.headers)
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise Unanswered(f"{type(error).__name__}: {error}", was_sent=True) from error
        self.waits.append(time.monotonic() - started)
        if response.will_close:
            self.close()
        return answer

    def _connected(self):
        if self._open is None:
            connection = http.client.HTTPConnection(self.host, self.port, timeout=self.timeout)
            connection.connect()
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open = connection
        return self._open
