"""Many clients that hold connections and give little: idle ones, slow ones, and ones that send half and stop."""

import contextlib
import resource
import socket

from harness import wire


def allow(count):
    """Lets this process have so many connections; returns how many the system allows."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = count + 500
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, wanted), hard))
    return min(count, resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 500)


@contextlib.contextmanager
def of(server, count, sent=b"", half_closed=False):
    """So many connections, each of which has sent the same bytes and nothing else."""
    connections = []
    try:
        for _ in range(count):
            connected = wire.connect(server, timeout=10)
            connections.append(connected)
            _send(connected, sent, half_closed)
        yield connections
    finally:
        for connected in connections:
            connected.close()


def _send(connected, sent, half_closed):
    # A server that has heard enough may refuse the rest.
    with contextlib.suppress(OSError):
        connected.setblocking(False)
        while sent:
            count = connected.send(sent)
            sent = sent[count:]
    with contextlib.suppress(OSError):
        if half_closed:
            connected.shutdown(socket.SHUT_WR)


def kinds(server):
    """By name: what each client of a crowd sends, how many are worth trying, and whether it ends its half."""
    whole = wire.bytes_of(server, "CreateModelCard", {"Content": "a" * 1_200_000})
    form = b"POST /console/sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    half = b"GET / HTTP/1.1\r\nHost: a\r\nX-Half: "
    return {
        "idle": (b"", 10_000, False),
        "half a line": (b"POST / HT", 2_000, False),
        "half a head": (half, 2_000, False),
        "half a head, then an end": (half, 1_000, True),
        "a call without its last byte": (whole[:-1], 400, False),
        "a form without its last byte": (form + b"Content-Length: 2000000\r\n\r\n" + b"a" * 1_900_000, 400, False),
    }
