"""What every process of the suite runs with: nothing of the user's own AWS settings, and the test credentials."""

import os
import tempfile

ACCOUNT = "123456789012"
ACCESS_KEY_ID = "AKIACARDINALCLIENTS1"
SECRET_ACCESS_KEY = "clients/Secret+Key0123456789abcdefghijkl"
REGION = "us-west-2"

_EMPTY = tempfile.NamedTemporaryFile(prefix="cardinal-clients-", suffix=".empty")


def isolated(base=os.environ):
    """The variables of `base` without anything that steers an AWS client, plus the settings that replace it."""
    kept = {name: value for name, value in base.items() if not name.startswith(("AWS_", "SAGEMAKER_", "CARDINAL_"))}
    binary = base.get("CARDINAL_BINARY")
    if binary:
        kept["CARDINAL_BINARY"] = binary
    kept.update(
        AWS_CONFIG_FILE=_EMPTY.name,
        AWS_SHARED_CREDENTIALS_FILE=_EMPTY.name,
        AWS_EC2_METADATA_DISABLED="true",
        AWS_DEFAULT_REGION=REGION,
        AWS_ACCESS_KEY_ID=ACCESS_KEY_ID,
        AWS_SECRET_ACCESS_KEY=SECRET_ACCESS_KEY,
        AWS_PAGER="",
        SAGEMAKER_SUPPRESS_V2_WARNING="1",
        SAGEMAKER_ADMIN_CONFIG_OVERRIDE=_EMPTY.name,
        SAGEMAKER_USER_CONFIG_OVERRIDE=_EMPTY.name,
        NO_PROXY="*",
    )
    return kept


def isolate_this_process():
    """Applies `isolated` to the running process, before any client library reads the environment."""
    wanted = isolated()
    for name in set(os.environ) - set(wanted):
        del os.environ[name]
    os.environ.update(wanted)
