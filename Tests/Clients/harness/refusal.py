"""How a test says that a call must be refused."""

import contextlib

import pytest
from botocore.exceptions import ClientError


class Refusal:
    """The error that a refused call came back with."""

    code = None
    message = None
    status = None


@contextlib.contextmanager
def refused(code, *texts):
    """Expects the calls inside to fail with `code`, with every one of `texts` in the message."""
    refusal = Refusal()
    with pytest.raises(ClientError) as caught:
        yield refusal
    answer = caught.value.response
    refusal.code = answer["Error"]["Code"]
    refusal.message = answer["Error"]["Message"]
    refusal.status = answer["ResponseMetadata"]["HTTPStatusCode"]
    assert refusal.code == code, answer["Error"]
    for text in texts:
        assert text in refusal.message, answer["Error"]
