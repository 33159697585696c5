"""Everything hostile in a row, against one server."""

import http.client
import time

from harness import wire

from endurance.report import Row
from endurance.traffic.connection import Connection

from . import crowds, drips, giants, smuggling
from .watch import Watch, descriptors, resident_mebibytes

# What bodies of calls and forms may take up together, with the freedom of an allocator on top.
BODIES_MEBIBYTES = 128 + 64 + 64
MEBIBYTES_OF_A_CONNECTION = 0.03
OTHERS_SECONDS = 5


def run(server, size):
    """Runs it all; others must be answered meanwhile, and the memory must stay within its bound."""
    row = Row("slow and hostile clients")
    hidden = smuggling.run(server)
    row.inputs += hidden.inputs
    row.losses += hidden.losses
    row.numbers["framings"], row.numbers["framings refused"] = hidden.inputs, hidden.refused
    for name, giant in giants.all_of(server, size.giant_mebibytes).items():
        _watched(row, server, f"giant: {name}", lambda giant=giant: _one_giant(row, server, giant))
    _watched(row, server, "bomb", lambda: _bombs(row, server))
    _watched(row, server, "pipeline", lambda: _pipeline(row, server, size.pipelined))
    for name, (sent, count, half_closed) in crowds.kinds(server).items():
        wanted = crowds.allow(min(count, size.crowd))

        def gather(sent=sent, wanted=wanted, half_closed=half_closed):
            with crowds.of(server, wanted, sent, half_closed):
                time.sleep(size.crowd_seconds)
            row.inputs += wanted

        _watched(row, server, f"crowd: {name}", gather, wanted)
    if size.drips:
        _watched(row, server, "drips", lambda: row.losses.extend(drips.losses(server)))
    row.faults = len(row.numbers["waits of others"])
    row.numbers["p99 of others"] = f"{max(filter(None, row.numbers['waits of others'].values())) * 1000:.0f} ms"
    row.numbers["most memory"] = f"{max(row.numbers['mebibytes'].values()):.0f} MiB"
    row.rounds = 1
    row.losses += _left_open(server)
    row.losses += server.incidents()[:5]
    return row


def _watched(row, server, name, action, connections=1):
    before = resident_mebibytes(server)
    with Watch(server) as watch:
        action()
        time.sleep(0.2)
    row.numbers.setdefault("waits of others", {})[name] = watch.p99
    row.numbers.setdefault("mebibytes", {})[name] = watch.most_mebibytes
    row.losses += [f"{name}: another client was not answered: {failure}" for failure in watch.failures[:3]]
    if watch.p99 and watch.p99 > OTHERS_SECONDS:
        row.losses.append(f"{name}: others waited {watch.p99:.1f} s")
    bound = before + BODIES_MEBIBYTES + connections * MEBIBYTES_OF_A_CONNECTION
    if watch.most_mebibytes > bound:
        row.losses.append(f"{name}: {watch.most_mebibytes:.0f} MiB of memory, more than {bound:.0f}")


def _one_giant(row, server, giant):
    status = giants.send(server, *giant)
    row.inputs += 1
    row.numbers.setdefault("statuses of giants", []).append(status)
    if status is None or status >= 500:
        row.losses.append(f"a giant of {giant[0][:40]!r}… was answered {status}")


def _bombs(row, server):
    """Compressed bodies are no service of this server: a call's is refused, an object's is kept as it is."""
    bomb = giants.bomb()
    headers = {"Content-Encoding": "gzip"}
    answer = wire.call(server, "CreateModelCard", bomb, headers=headers)
    if not 400 <= answer.status < 500:
        row.losses.append(f"a compressed call was answered {answer.status}")
    connection = Connection(server.endpoint, "us-west-2")
    connection.object("PUT", "/bombs")
    connection.object("PUT", "/bombs/one", bomb)
    kept = connection.object("GET", "/bombs/one").body
    if kept != bomb:
        row.losses.append("a compressed object came back changed")
    connection.close()
    row.inputs += 2


def _pipeline(row, server, count):
    """Calls that are sent without waiting are answered in their order."""
    names = [f"never-made-{number}" for number in range(count)]
    calls = [wire.bytes_of(server, "DescribeModelCard", {"ModelCardName": name}) for name in names]
    with wire.connect(server, timeout=30) as connected:
        reader = connected.makefile("rb")
        for begin in range(0, count, 100):
            connected.sendall(b"".join(calls[begin : begin + 100]))
            for name in names[begin : begin + 100]:
                status = int(reader.readline().split(b" ")[1])
                length = int(http.client.parse_headers(reader)["Content-Length"])
                if status != 400 or f" {name} ".encode() not in reader.read(length):
                    row.losses.append(f"the answer to {name} stands in another's place")
                    return
    row.inputs += count


def _left_open(server, most=60):
    """Connections that are gone must not stay open in the server."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if descriptors(server) < most:
            return []
        time.sleep(0.2)
    return [f"{descriptors(server)} descriptors are open after everybody left"]
