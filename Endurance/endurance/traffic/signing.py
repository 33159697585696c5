"""Signature Version 4 without a client library: what many clients in one process can afford on every call."""

import datetime
import hashlib
import hmac

from harness import environment

JSON_TYPE = "application/x-amz-json-1.1"
_UNSIGNED = "UNSIGNED-PAYLOAD"


def _hmac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


class Signer:
    """Signs requests to one host in one region; the key of a day is derived once."""

    def __init__(self, host, region, service="sagemaker"):
        self.host, self.region, self.service = host, region, service
        self._day, self._key = None, None

    def call(self, operation, body):
        """The headers of a call of an operation."""
        digest = hashlib.sha256(body).hexdigest()
        return self._signed("POST", "/", {"content-type": JSON_TYPE, "x-amz-target": f"SageMaker.{operation}"}, digest)

    def path(self, method, path, body):
        """The headers of a call whose operation its path names."""
        return self._signed(method, path, {"content-type": "application/json"}, hashlib.sha256(body).hexdigest())

    def request(self, method, path):
        """The headers of an S3 request, whose body is not signed."""
        return self._signed(method, path, {"x-amz-content-sha256": _UNSIGNED}, _UNSIGNED)

    def _signed(self, method, path, headers, digest):
        time = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        headers = headers | {"host": self.host, "x-amz-date": time}
        names = sorted(headers)
        lines = "".join(f"{name}:{headers[name]}\n" for name in names)
        canonical = f"{method}\n{path}\n\n{lines}\n{';'.join(names)}\n{digest}"
        scope = f"{time[:8]}/{self.region}/{self.service}/aws4_request"
        text = f"AWS4-HMAC-SHA256\n{time}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        signature = _hmac(self._key_of(scope), text).hex()
        headers["authorization"] = (
            f"AWS4-HMAC-SHA256 Credential={environment.ACCESS_KEY_ID}/{scope}, "
            f"SignedHeaders={';'.join(names)}, Signature={signature}"
        )
        return headers

    def _key_of(self, scope):
        if self._day != scope[:8]:
            key = ("AWS4" + environment.SECRET_ACCESS_KEY).encode()
            for part in scope.split("/"):
                key = _hmac(key, part)
            self._day, self._key = scope[:8], key
        return self._key
