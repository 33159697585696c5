"""Clients of the official libraries, pointed at one server."""

import boto3
from botocore.config import Config

from . import environment

# One session, so that the service descriptions are read from disk once.
_SESSION = boto3.Session(
    aws_access_key_id=environment.ACCESS_KEY_ID,
    aws_secret_access_key=environment.SECRET_ACCESS_KEY,
    region_name=environment.REGION,
)


def client(server, service, region=environment.REGION, **settings):
    """A boto3 client that sends every request once, so that an answer is never hidden by a retry."""
    config = Config(
        retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=30, max_pool_connections=32, **settings
    )
    return _SESSION.client(service, region_name=region, endpoint_url=server.endpoint, config=config)


def session(region=environment.REGION):
    """A boto3 session as a user's program would make it."""
    return boto3.Session(
        aws_access_key_id=environment.ACCESS_KEY_ID,
        aws_secret_access_key=environment.SECRET_ACCESS_KEY,
        region_name=region,
    )
