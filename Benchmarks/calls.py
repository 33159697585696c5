"""Calls that are signed ahead, in the file format of replay.lua."""

import datetime
import hashlib
import hmac
import json

ACCESS_KEY_ID = "AKIACARDINALBENCH001"
SECRET_ACCESS_KEY = "bench/Secret+Key0123456789abcdefghijklmn"
REGION = "us-west-2"
JSON_TYPE = "application/x-amz-json-1.1"
_NAME = "\0name\0"


def content(size):
    """Valid card content of `size` characters."""
    details = {}
    document = {
        "model_overview": {"model_description": "benchmark"},
        "additional_information": {"custom_details": details},
    }
    while len(json.dumps(document)) < size - 1040:
        details[f"note{len(details):03d}"] = "n" * 1000
    document["intended_uses"] = {"purpose_of_model": ""}
    document["intended_uses"]["purpose_of_model"] = "p" * (size - len(json.dumps(document)))
    return json.dumps(document)


def payload(**members):
    """The body of a call before and after the card's name."""
    before, after = json.dumps({"ModelCardName": _NAME} | members).split(json.dumps(_NAME)[1:-1])
    return before, after


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

    def write(self, path, operation, names, before, after):
        """Writes a file of calls, one for each name."""
        with open(path, "w") as file:
            file.write(f"{self.authorization}\n{before}\n{after}\n")
            for name in names:
                signature = self.signature(operation, (before + name + after).encode())
                file.write(f"{operation}\t{name}\t{self.time}\t{signature}\n")
