"""Uploads whose chunks are signed one by one, as other SDKs than Python's send them."""

import hashlib
import hmac
import xml.etree.ElementTree as ElementTree

import pytest
from harness import environment, wire

EMPTY = hashlib.sha256(b"").hexdigest()
CHUNK = 65_536


def _hmac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


class ChunkSigner:
    """Signs the chunks that follow a signed request."""

    def __init__(self, headers):
        self.time = headers["X-Amz-Date"]
        self.scope = f"{self.time[:8]}/{environment.REGION}/s3/aws4_request"
        self.previous = headers["Authorization"].rpartition("Signature=")[2]
        self.key = ("AWS4" + environment.SECRET_ACCESS_KEY).encode()
        for part in self.scope.split("/"):
            self.key = _hmac(self.key, part)

    def chunk(self, data):
        """A chunk with its signature, as it goes over the wire."""
        digest = hashlib.sha256(data).hexdigest()
        text = "\n".join(["AWS4-HMAC-SHA256-PAYLOAD", self.time, self.scope, self.previous, EMPTY, digest])
        self.previous = _hmac(self.key, text).hex()
        return b"%x;chunk-signature=%s\r\n%s\r\n" % (len(data), self.previous.encode(), data)


def upload(server, bucket, body, tamper=lambda encoded: encoded, declared=None):
    """Puts `body` in signed chunks; `tamper` changes what is sent."""
    target = f"/{bucket}/chunked"
    sizes = [len(body[start : start + CHUNK]) for start in range(0, len(body), CHUNK)] + [0]
    overhead = sum(len(f"{size:x}") + len(";chunk-signature=") + 64 + 4 for size in sizes)
    headers = {
        "X-Amz-Content-SHA256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        "X-Amz-Decoded-Content-Length": str(len(body) if declared is None else declared),
        "Content-Encoding": "aws-chunked",
        "Content-Length": str(len(body) + overhead),
    }
    headers = _signed(server, target, headers)
    signer = ChunkSigner(headers)
    parts = [body[start : start + CHUNK] for start in range(0, len(body), CHUNK)] + [b""]
    encoded = tamper(b"".join(signer.chunk(part) for part in parts))
    return wire.send(server.endpoint, "PUT", target, headers | {"Content-Length": str(len(encoded))}, encoded)


def _signed(server, target, headers):
    """The signed headers; the length stays out of the signature, as a test may change it."""
    length = headers.pop("Content-Length")
    signed = wire.signed(server.endpoint, "PUT", target, headers, b"", service="s3")
    return signed | {"Content-Length": length}


@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1, 3 * CHUNK + 17])
def test_signed_chunks_become_the_object(server, s3, bucket, size):
    body = (b"0123456789abcdef" * (size // 16 + 1))[:size]

    answer = upload(server, bucket, body)

    assert answer.status == 200, answer.body
    stored = s3.get_object(Bucket=bucket, Key="chunked")
    assert stored["Body"].read() == body
    assert "aws-chunked" not in stored.get("ContentEncoding", "")


TAMPERED = {
    "a byte of the data": lambda encoded: encoded.replace(b"hello", b"hellO"),
    "the first chunk's signature": lambda encoded: (
        encoded[:20] + (b"00" if encoded[20:22] != b"00" else b"11") + encoded[22:]
    ),
    "the last chunk missing": lambda encoded: encoded[: encoded.rindex(b"0;chunk-signature")],
    "the end cut off": lambda encoded: encoded[:-10],
    "more than was declared": lambda encoded: encoded.replace(b"hello", b"hello hello"),
    "a size that is none": lambda encoded: b"zz" + encoded[1:],
    "no signatures": lambda encoded: b"5\r\nhello\r\n0\r\n\r\n",
    "nothing": lambda encoded: b"",
}


@pytest.mark.parametrize("tamper", TAMPERED.values(), ids=TAMPERED.keys())
def test_tampered_chunks_store_nothing(server, s3, bucket, tamper):
    answer = upload(server, bucket, b"hello", tamper)

    assert 400 <= answer.status < 500, answer.body
    assert ElementTree.fromstring(answer.body).findtext("Code")
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


@pytest.mark.parametrize("declared", [0, 4, 6, 10**12, "five", -1])
def test_another_declared_length_stores_nothing(server, s3, bucket, declared):
    answer = upload(server, bucket, b"hello", declared=declared)

    assert 400 <= answer.status < 500, answer.body
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0
