"""More clients than a server has descriptors for."""

import pathlib
import time

from endurance.hostile import crowds
from endurance.hostile.watch import Watch, descriptors
from endurance.traffic.connection import Connection
from harness import wire
from harness.server import CardinalServer

LIST = ("ListModelCards", {"MaxResults": 1})


def processor_seconds(server):
    """The time that the server has spent on processors."""
    fields = pathlib.Path(f"/proc/{server.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def processor_seconds_of_a_second(server):
    """What a server takes that has nothing to do; one that tries in vain to let clients in takes all of every second."""
    before = processor_seconds(server)
    time.sleep(1)
    return processor_seconds(server) - before


def test_a_soft_limit_of_descriptors_is_no_limit(tmp_path):
    server = CardinalServer(tmp_path / "data", open_files=(256, 4096)).start()

    with crowds.of(server, 600) as connections, Watch(server) as watch:
        connections[-1].setblocking(True)
        connections[-1].sendall(wire.bytes_of(server, *LIST))
        assert wire.read_answer(connections[-1]).status == 200
        assert descriptors(server) > 600

    assert watch.failures == []
    assert server.stop() == 0


def test_clients_beyond_the_hard_limit_wait_and_take_nothing_from_those_inside(tmp_path):
    server = CardinalServer(tmp_path / "data", open_files=(300, 300)).start()
    inside = Connection(server.endpoint, "us-west-2")
    assert inside.call(*LIST).status == 200

    with crowds.of(server, 350) as connections:
        assert min(processor_seconds_of_a_second(server) for _ in range(5)) < 0.5
        for number in range(20):
            body = {"ModelCardName": f"card-{number}", "ModelCardStatus": "Draft", "Content": "{}"}
            assert inside.call("CreateModelCard", body).status == 200
        assert inside.object("PUT", "/inside").status == 200
        assert inside.object("PUT", "/inside/object", b"bytes" * 1000).status == 200
        waiting = connections[-1]
        waiting.setblocking(True)
        waiting.sendall(wire.bytes_of(server, *LIST))
        for connected in connections[:-1]:
            connected.close()
        assert wire.read_answer(waiting).status == 200

    assert server.stop() == 0
    assert server.incidents() == []
