"""Calls to a server, signed ahead of time."""

import datetime
import hashlib
import hmac
import json

ACCESS_KEY_ID = "AKIACARDINALBENCH001"
SECRET_ACCESS_KEY = "bench/Secret+Key0123456789abcdefghijklmn"
REGION = "us-west-2"
JSON_TYPE = "application/x-amz-json-1.1"


def _hmac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


class Signer:
    """Signs calls to one host, all at one time."""

    def __init__(self, host):
        now = datetime.datetime.now(datetime.timezone.utc)
        self.host, self.time, day = host, now.strftime("%Y%m%dT%H%M%SZ"), now.strftime("%Y%m%d")
        self.scope = f"{day}/{REGION}/sagemaker/aws4_request"
        key = ("AWS4" + SECRET_ACCESS_KEY).encode()
        for part in self.scope.split("/"):
            key = _hmac(key, part)
        self.key = key

    @property
    def authorization(self):
        """The Authorization header up to the signature."""
        return (
            f"AWS4-HMAC-SHA256 Credential={ACCESS_KEY_ID}/{self.scope}, "
            "SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature="
        )

    def signature(self, operation, body):
        """The signature of one call."""
        headers = {
            "content-type": JSON_TYPE,
            "host": self.host,
            "x-amz-date": self.time,
            "x-amz-target": f"SageMaker.{operation}",
        }
        lines = "".join(f"{name}:{value}\n" for name, value in headers.items())
        canonical = f"POST\n/\n\n{lines}\n{';'.join(headers)}\n{hashlib.sha256(body).hexdigest()}"
        digest = hashlib.sha256(canonical.encode()).hexdigest()
        return _hmac(self.key, f"AWS4-HMAC-SHA256\n{self.time}\n{self.scope}\n{digest}").hex()

    def headers(self, operation, body):
        """Every header of one call."""
        return {
            "Content-Type": JSON_TYPE,
            "X-Amz-Target": f"SageMaker.{operation}",
            "X-Amz-Date": self.time,
            "Authorization": self.authorization + self.signature(operation, body),
        }

    def request(self, operation, body):
        """The bytes of one call, headers and body."""
        lines = [f"Host: {self.host}", f"Content-Length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in self.headers(operation, body).items()]
        return ("POST / HTTP/1.1\r\n" + "\r\n".join(lines) + "\r\n\r\n").encode() + body


def write(path, host, operation, bodies):
    """Writes a file of calls for the load generator."""
    signer = Signer(host)
    with open(path, "wb") as file:
        for body in bodies:
            request = signer.request(operation, body)
            file.write(b"%d\n%b" % (len(request), request))


def bodies(names, **members):
    """A body for each card's name, with the same other members."""
    mark = "\0name\0"
    before, after = json.dumps({"ModelCardName": mark} | members).encode().split(json.dumps(mark)[1:-1].encode())
    return (before + name.encode() + after for name in names)
