"""What is acknowledged was synced before, and those who come together share a sync."""

import concurrent.futures

import pytest
from endurance import shims
from endurance.traffic.connection import Connection
from harness.server import CardinalServer

CLIENTS, CALLS = 32, 10


@pytest.fixture
def disk(tmp_path):
    """The disk of `on_this_disk`."""
    return shims.DiskFaults(tmp_path, tmp_path / "data")


@pytest.fixture
def on_this_disk(tmp_path, disk):
    """A server whose syncs are counted."""
    server = CardinalServer(tmp_path / "data", variables=disk.variables()).start()
    yield server
    assert server.stop() == 0


def create(connection, name):
    body = {"ModelCardName": name, "ModelCardStatus": "Draft", "Content": "{}"}
    assert connection.call("CreateModelCard", body).status == 200


def test_every_acknowledged_change_was_synced(on_this_disk, disk):
    connection = Connection(on_this_disk.endpoint, "us-west-2")
    create(connection, "one")
    changes = [
        lambda: create(connection, "two"),
        lambda: connection.call("UpdateModelCard", {"ModelCardName": "one", "ModelCardStatus": "Approved"}),
        lambda: connection.call("UpdateModelCard", {"ModelCardName": "one", "Content": '{"model_overview": {}}'}),
        lambda: connection.call("DeleteModelCard", {"ModelCardName": "one"}),
        lambda: connection.object("PUT", "/synced"),
        lambda: connection.object("PUT", "/synced/object", b"bytes"),
        lambda: connection.object("DELETE", "/synced/object"),
    ]
    for change in changes:
        before = disk.count("syncs")
        change()
        assert disk.count("syncs") > before
    connection.close()


def test_changes_that_come_together_share_syncs(on_this_disk, disk):
    # Slow enough for others to come while a sync lasts.
    disk.set(sync_nanoseconds=2_000_000)
    before = disk.count("syncs")

    def work(client):
        connection = Connection(on_this_disk.endpoint, "us-west-2")
        for number in range(CALLS):
            create(connection, f"card-{client}-{number}")
        connection.close()

    with concurrent.futures.ThreadPoolExecutor(CLIENTS) as threads:
        for done in [threads.submit(work, client) for client in range(CLIENTS)]:
            done.result()

    assert disk.count("syncs") - before < CLIENTS * CALLS / 2
