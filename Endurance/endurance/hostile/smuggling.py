"""Whether a call that is hidden in another request is ever carried out."""

import socket
from dataclasses import dataclass, field

from harness import wire

from . import framings

REGION = "xx-hidden-001"


@dataclass
class Tally:
    """What a run over the framings came to."""

    inputs: int = 0
    refused: int = 0
    losses: list = field(default_factory=list)


def run(server):
    """Sends every framing, in one piece and in two, and looks for what was hidden."""
    tally = Tally()
    for number, name in enumerate(framings.all_of(b"")):
        for halves in (1, 2):
            card = f"hidden-{number}-{halves}"
            hidden = wire.bytes_of(server, "CreateModelCard", _card(card), region=REGION)
            statuses = _statuses(_exchange(server, framings.all_of(hidden)[name], halves))
            tally.inputs += 1
            tally.refused += any(400 <= status < 500 for status in statuses)
            # Who is answered before the end may be told a moment later that the end was none, and that is all.
            if [status for status in statuses if status >= 200][1:] not in ([], [400]):
                tally.losses.append(f"{name}: {len(statuses)} answers {statuses}")
            if any(status >= 500 for status in statuses):
                tally.losses.append(f"{name}: status {statuses}")
            if wire.call(server, "DescribeModelCard", {"ModelCardName": card}, region=REGION).status == 200:
                tally.losses.append(f"{name}: the hidden call was carried out")
    return tally


def _card(name):
    return {"ModelCardName": name, "ModelCardStatus": "Draft", "Content": "{}"}


def _exchange(server, sent, halves):
    """Sends bytes in so many pieces, waits for what comes back, and ends the connection."""
    received = b""
    with wire.connect(server, timeout=1) as connected:
        try:
            middle = len(sent) // 2 if halves == 2 else len(sent)
            connected.sendall(sent[:middle])
            if sent[middle:]:
                connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                connected.sendall(sent[middle:])
            connected.shutdown(socket.SHUT_WR)
            while piece := connected.recv(65536):
                received += piece
        except OSError:
            pass
    return received


def _statuses(received):
    """The status of every answer; bodies of this server hold no such line."""
    lines = received.split(b"HTTP/1.1 ")[1:]
    return [int(line[:3]) for line in lines if line[:3].isdigit()]
