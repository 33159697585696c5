"""The load generator, and calls one after another on one connection."""

import json
import pathlib
import re
import socket
import statistics
import subprocess
import time

import calls

HERE = pathlib.Path(__file__).parent
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)\r\n", re.IGNORECASE)


def replay(listener, file, seconds, connections):
    """Replays a file of calls with wrk: calls per second, latencies in microseconds, processor time of a call."""
    command = [
        "wrk",
        f"-t{min(2, connections)}",
        f"-c{connections}",
        f"-d{max(1, round(seconds))}s",
        "-s",
        HERE / "replay.lua",
        listener.url,
        "--",
        file,
    ]
    before = listener.processor_seconds()
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    line = re.search(r"^BENCH (.*)$", done.stdout, re.MULTILINE)
    if not line:
        raise RuntimeError(f"wrk: {done.stdout[-500:]} {done.stderr[-500:]}")
    result = json.loads(line[1])
    if not result["requests"]:
        raise RuntimeError(f"{listener.url} answered nothing in {seconds:g} s")
    result["processorMicroseconds"] = (listener.processor_seconds() - before) * 1e6 / result["requests"]
    if result["refused"] or result["broken"]:
        # A refusal is cheaper than what was to be measured.
        raise RuntimeError(f"{result['refused']} calls were refused and {result['broken']} broke")
    return result["requests"] * 1e6 / result["microseconds"], result


class Connection:
    """One connection, kept open, on which requests go out one after another."""

    def __init__(self, listener):
        host, port = listener.host.split(":")
        self.socket = socket.create_connection((host, int(port)), timeout=120)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def answer(self, request):
        """Sends a whole request; the status, the body, and the seconds until the last byte."""
        began = time.perf_counter()
        self.socket.sendall(request)
        received = self.socket.recv(1 << 20)
        while (end := received.find(b"\r\n\r\n")) < 0:
            received += self._more()
        size = _LENGTH.search(received, 0, end + 2)
        if not size:
            raise RuntimeError(f"an answer without a length: {received[:300]}")
        parts, missing = [received], end + 4 + int(size[1]) - len(received)
        while missing > 0:
            parts.append(self._more())
            missing -= len(parts[-1])
        took = time.perf_counter() - began
        return int(received[9:12]), b"".join(parts)[end + 4 :], took

    def _more(self):
        received = self.socket.recv(1 << 20)
        if not received:
            raise RuntimeError("the connection was closed within an answer")
        return received


def latency(listener, requests):
    """The median seconds of signed calls, which must all succeed."""
    with Connection(listener) as connection:
        seconds = []
        for request in requests:
            status, body, took = connection.answer(request)
            if status != 200:
                raise RuntimeError(f"{status}: {body[:300]}")
            seconds.append(took)
    return statistics.median(seconds)


def signed(listener, operation, bodies):
    """Whole requests, signed now."""
    signer = calls.Signer(listener.host)
    return [signer.request(operation, body) for body in bodies]
