"""Requests that are far too long, in every place where one can be long."""

import gzip
import socket
import time

from harness import wire

_MEBIBYTE = b"a" * (1 << 20)
_GET = b"GET / HTTP/1.1\r\nHost: a\r\n"


def all_of(server, mebibytes):
    """By name: the first bytes, the bytes that are repeated, how often, and the last bytes."""
    signed = wire.bytes_of(server, "ListModelCards", {}).partition(b"\r\n\r\n")[0].split(b"\r\n")
    head = b"\r\n".join(line for line in signed if not line.lower().startswith(b"content-length")) + b"\r\n"
    chunked, length = b"Transfer-Encoding: chunked\r\n\r\n", b"Content-Length: %d\r\n\r\n" % (mebibytes << 20)
    form = b"POST /console/sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    headers = b"".join(b"X-%06d: %s\r\n" % (number, b"a" * 50) for number in range(16_000))
    count = mebibytes
    return {
        "a path": (b"GET /", _MEBIBYTE, count, b" HTTP/1.1\r\nHost: a\r\n\r\n"),
        "a header": (_GET + b"X: ", _MEBIBYTE, count, b"\r\n\r\n"),
        "many headers": (_GET, headers, count, b"\r\n"),
        "a body of a call": (head + length, _MEBIBYTE, count, b""),
        "a chunked body of a call": (head + chunked, b"100000\r\n" + _MEBIBYTE + b"\r\n", count, b"0\r\n\r\n"),
        "a body in chunks of one byte": (head + chunked, b"1\r\na\r\n" * 50_000, max(1, count // 4), b"0\r\n\r\n"),
        "an extension of a chunk": (head + chunked + b"1;", _MEBIBYTE, count, b"\r\na\r\n0\r\n\r\n"),
        "a trailer": (head + chunked + b"0\r\nX: ", _MEBIBYTE, count, b"\r\n\r\n"),
        "a body of nobody's call": (b"POST / HTTP/1.1\r\nHost: a\r\n" + length, _MEBIBYTE, count, b""),
        "a form": (form + length, _MEBIBYTE, count, b""),
        "a body of a health check": (b"POST /healthz HTTP/1.1\r\nHost: a\r\n" + length, _MEBIBYTE, count, b""),
        "answers that nobody reads": (b"", b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n" * 5_000, count, b""),
    }


def send(server, first, repeated, count, last, seconds=3):
    """Sends it all, or as much as the server takes before it stands still for some seconds.

    Returns the status of the first answer, None for a connection that was ended without one.
    """
    received, connected = b"", wire.connect(server, timeout=seconds)
    with connected:
        try:
            connected.sendall(first)
            for _ in range(count):
                connected.sendall(repeated)
            connected.sendall(last)
            connected.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        until = time.monotonic() + seconds
        try:
            while time.monotonic() < until and len(received) < 1 << 20 and (piece := connected.recv(65536)):
                received += piece
        except OSError:
            pass
    words = received.split(b" ", 2)
    return int(words[1]) if len(words) > 1 and words[1].isdigit() else None


def bomb(mebibytes=256):
    """Zeros in gzip, a thousandth of their length."""
    return gzip.compress(bytes(mebibytes << 20), 9)
