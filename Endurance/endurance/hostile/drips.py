"""Clients that give a byte a second: each is let go in its time, with an answer where one is due."""

import contextlib
import time

from harness import wire

# A connection may do nothing for a minute, and is looked at once in that time at the latest.
MOST_SECONDS = 130


def kinds(server):
    """By name: what each client sends at once, what it repeats, and the status that it is let go with."""
    head = wire.bytes_of(server, "CreateModelCard", {}).partition(b"\r\n\r\n")[0]
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length")]
    form = b"POST /console/sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    return {
        "a head": (b"GET / HTTP/1.1\r\nHost: a\r\n", b"X", None),
        "a body of a call": (b"\r\n".join(lines) + b"\r\nContent-Length: 100000\r\n\r\n", b"a", 408),
        "chunks of a call": (b"\r\n".join(lines) + b"\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n", 408),
        "a form": (form + b"Content-Length: 100000\r\n\r\n", b"a", 408),
        "a body of nobody": (b"PUT /bucket/key HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n", b"a", 403),
    }


def losses(server, seconds=MOST_SECONDS):
    """Lets a client of each kind drip until it is let go; sentences about those that were not, or wrongly."""
    clients = {name: (wire.connect(server), *kind) for name, kind in kinds(server).items()}
    heard = dict.fromkeys(clients, b"")
    for connected, first, _, _ in clients.values():
        connected.sendall(first)
        connected.setblocking(False)
    open_ones, until = set(clients), time.monotonic() + seconds
    while open_ones and time.monotonic() < until:
        for name in list(open_ones):
            if not _goes_on(*clients[name][:3:2], heard, name):
                open_ones.remove(name)
        time.sleep(1)
    for connected, *_ in clients.values():
        connected.close()
    found = [f"a client that drips {name} is connected after {seconds} s" for name in open_ones]
    for name, (_, _, _, status) in clients.items():
        answered = int(heard[name][9:12]) if heard[name] else None
        if name not in open_ones and answered != status:
            found.append(f"a client that drips {name} was let go with {answered}, not {status}")
    return found


def _goes_on(connected, repeated, heard, name):
    """Sends the next drip; whether the connection is still open."""
    with contextlib.suppress(BlockingIOError):
        try:
            connected.send(repeated)
        except OSError:
            pass
        try:
            received = connected.recv(65536)
        except BlockingIOError:
            return True
        except OSError:
            return False
        heard[name] += received
        return bool(received)
    return True
