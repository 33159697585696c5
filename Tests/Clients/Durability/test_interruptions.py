"""What was acknowledged is there after the server was killed; what was ordered is finished."""

import json
import threading
import time

import pytest
from botocore.exceptions import BotoCoreError, ClientError
from harness import cards, clients, content, exports
from harness.server import CardinalServer

WRITERS = 4


@pytest.fixture(params=["sqlite", "postgres"])
def fresh_server(request, tmp_path):
    """A server of the test's own on either store, which the test may kill."""
    options = []
    if request.param == "postgres":
        options = [
            "--database",
            request.getfixturevalue("postgres").database(f"durable_{tmp_path.name[-1]}_{time.time_ns()}"),
        ]
    server = CardinalServer(tmp_path / "data", options).start()
    yield server
    server.stop()
    assert server.incidents() == []


def create_until_it_dies(server, region, writer, acknowledged):
    """Creates and updates cards, keeping what the server confirmed, until it answers no more."""
    client = clients.client(server, "sagemaker", region)
    for number in range(10_000):
        name = f"w{writer}-{number}"
        first, second = content.of_size(3000, f"{name} one"), content.of_size(3000, f"{name} two")
        try:
            cards.create(client, name, first)
            acknowledged[name] = [first]
            cards.update(client, name, second)
            acknowledged[name].append(second)
        except (BotoCoreError, ClientError):
            return


def wait_until(has_begun):
    """Waits until there is something to lose; whoever is slow to begin would be killed before."""
    deadline = time.monotonic() + 60
    while not has_begun():
        assert time.monotonic() < deadline, "nothing was acknowledged within a minute"
        time.sleep(0.01)


def test_every_acknowledged_write_survives_a_kill(fresh_server, region):
    acknowledged = {}
    for life in (1, 2):
        threads = [
            threading.Thread(
                target=create_until_it_dies, args=(fresh_server, region, f"{writer}-{len(acknowledged)}", acknowledged)
            )
            for writer in range(WRITERS)
        ]
        for thread in threads:
            thread.start()
        wait_until(lambda life=life: len(acknowledged) > life * WRITERS)
        time.sleep(0.5)
        fresh_server.kill()
        for thread in threads:
            thread.join()
        fresh_server.restart()

    client = clients.client(fresh_server, "sagemaker", region)
    assert len(acknowledged) > WRITERS
    for name, texts in acknowledged.items():
        for version, text in enumerate(texts, 1):
            found = client.describe_model_card(ModelCardName=name, ModelCardVersion=version)
            assert found["Content"] == text
    cards.create(client, "afterwards")


def test_export_jobs_finish_after_a_kill(fresh_server, region, card_name):
    client, bucket = clients.client(fresh_server, "sagemaker", region), "exports-of-the-test"
    clients.client(fresh_server, "s3").create_bucket(
        Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "us-west-2"}
    )
    cards.create(client, card_name, json.dumps(content.full(card_name)))
    arns = [exports.start(client, card_name, f"job-{number}", bucket) for number in range(12)]
    fresh_server.kill()
    fresh_server.restart()

    client, s3 = clients.client(fresh_server, "sagemaker", region), clients.client(fresh_server, "s3")
    for arn in arns:
        bucket, key = exports.location(exports.finished(client, arn, timeout=60))
        assert s3.get_object(Bucket=bucket, Key=key)["Body"].read(5) == b"%PDF-"


def test_a_terminated_server_ends_cleanly_and_leaves_no_job_behind(fresh_server, region, card_name):
    client, bucket = clients.client(fresh_server, "sagemaker", region), "exports-of-the-test"
    clients.client(fresh_server, "s3").create_bucket(
        Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "us-west-2"}
    )
    cards.create(client, card_name, json.dumps(content.full(card_name)))
    arns = [exports.start(client, card_name, f"job-{number}", bucket) for number in range(8)]

    assert fresh_server.stop() == 0

    fresh_server.restart()
    client = clients.client(fresh_server, "sagemaker", region)
    for arn in arns:
        assert exports.finished(client, arn, timeout=30)["Status"] == "Completed"


def test_calls_under_way_are_answered_when_the_server_is_terminated(fresh_server, region):
    outcomes = []

    def keep_calling():
        client = clients.client(fresh_server, "sagemaker", region)
        while True:
            try:
                client.list_model_cards()
                outcomes.append("answered")
            except ClientError as error:
                outcomes.append(error.response["Error"]["Code"])
                return
            except BotoCoreError as error:
                outcomes.append(type(error).__name__)
                return

    threads = [threading.Thread(target=keep_calling) for _ in range(WRITERS)]
    for thread in threads:
        thread.start()
    wait_until(lambda: len(outcomes) > WRITERS)
    time.sleep(0.3)
    assert fresh_server.stop() == 0
    for thread in threads:
        thread.join()

    assert "answered" in outcomes
    assert set(outcomes) - {"answered"} <= {"EndpointConnectionError", "ConnectionClosedError", "ConnectionError"}
    fresh_server.restart()


def test_objects_survive_a_kill_whole_or_not_at_all(fresh_server):
    s3, acknowledged = clients.client(fresh_server, "s3"), {}
    s3.create_bucket(Bucket="objects", CreateBucketConfiguration={"LocationConstraint": "us-west-2"})

    def put_until_it_dies(writer):
        for number in range(10_000):
            key, body = f"{writer}/{number}", f"{writer}/{number} ".encode() * 5000
            try:
                s3.put_object(Bucket="objects", Key=key, Body=body)
            except (BotoCoreError, ClientError):
                return
            acknowledged[key] = body

    threads = [threading.Thread(target=put_until_it_dies, args=(writer,)) for writer in range(WRITERS)]
    for thread in threads:
        thread.start()
    wait_until(lambda: len(acknowledged) > WRITERS)
    time.sleep(0.5)
    fresh_server.kill()
    for thread in threads:
        thread.join()
    fresh_server.restart()

    s3 = clients.client(fresh_server, "s3")
    for key, body in acknowledged.items():
        assert s3.get_object(Bucket="objects", Key=key)["Body"].read() == body
    keys = [
        found["Key"]
        for page in s3.get_paginator("list_objects_v2").paginate(Bucket="objects")
        for found in page["Contents"]
    ]
    for key in set(keys) - set(acknowledged):
        assert s3.get_object(Bucket="objects", Key=key)["Body"].read() == f"{key} ".encode() * 5000
