"""HTTP itself: what arrives in pieces, too early, too late, or is no HTTP."""

import http.client
import json
import socket
import struct

import pytest
from harness import wire

LIST = ("ListModelCards", {"MaxResults": 1})


def survives(server):
    """The server still answers a genuine call."""
    assert wire.call(server, *LIST).status == 200


def exchange(server, sent):
    """Sends bytes, ends the sending half, and returns whatever comes back."""
    with wire.connect(server) as connected:
        try:
            connected.sendall(sent)
            connected.shutdown(1)
        except OSError:
            pass
        received = b""
        try:
            while chunk := connected.recv(65536):
                received += chunk
        except OSError:
            pass
    return received


NO_HTTP = {
    "noise": b"\x00\xff\x16\x03\x01" * 40 + b"\r\n\r\n",
    "a TLS greeting": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 500,
    "a line without an end": b"GET " + b"a" * 200_000,
    "no version": b"GET /\r\n\r\n",
    "an unknown version": b"GET / HTTP/9.9\r\nHost: a\r\n\r\n",
    "a header without a colon": b"GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n",
    "a header with a null": b"GET / HTTP/1.1\r\nHost: a\r\nX: a\x00b\r\n\r\n",
    "a space before the colon": b"GET / HTTP/1.1\r\nHost : a\r\n\r\n",
    "two lengths": b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "length and chunks": b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n"
    b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a negative length": b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    "a length that is no number": b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n",
    "a length without end": b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\nx",
    "a bad chunk": b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n\r\n",
    "one huge header": b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
    "ten thousand headers": b"GET / HTTP/1.1\r\nHost: a\r\n"
    + b"".join(b"X-%d: a\r\n" % n for n in range(10_000))
    + b"\r\n",
    "no host": b"POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}",
    "two hosts": b"POST / HTTP/1.1\r\nHost: a\r\nHost: b\r\nContent-Length: 2\r\n\r\n{}",
    "nothing": b"",
}


@pytest.mark.parametrize("sent", NO_HTTP.values(), ids=NO_HTTP.keys())
def test_what_is_no_request_is_refused_and_harms_nobody(server, sent):
    received = exchange(server, sent)

    if received:
        status = int(received.split(b" ", 2)[1])
        assert 400 <= status < 500, received[:200]
    survives(server)


def test_half_requests_hold_up_nobody(server):
    whole = wire.bytes_of(server, *LIST)
    waiting = []
    for share in (1, 20, len(whole) // 2, len(whole) - 1) * 25:
        connected = wire.connect(server)
        connected.sendall(whole[:share])
        waiting.append(connected)

    for _ in range(5):
        survives(server)

    waiting[3].sendall(whole[-1:])
    assert wire.read_answer(waiting[3]).status == 200
    for connected in waiting:
        connected.close()


def test_a_request_in_single_bytes_is_answered(server):
    with wire.connect(server) as connected:
        for byte in wire.bytes_of(server, *LIST):
            connected.sendall(bytes([byte]))

        assert wire.read_answer(connected).status == 200


def test_requests_sent_together_are_answered_in_order(server):
    calls = [
        ("ListModelCards", {"MaxResults": 1}),
        ("DescribeModelCard", {"ModelCardName": "never-made"}),
        ("Nothing", {}),
    ] * 5
    with wire.connect(server) as connected:
        connected.sendall(b"".join(wire.bytes_of(server, *call) for call in calls))
        reader = connected.makefile("rb")
        statuses = [_next_answer(reader) for _ in calls]

    assert [code for _, code in statuses] == [None, "ResourceNotFound", "UnknownOperationException"] * 5
    assert [status for status, _ in statuses] == [200, 400, 400] * 5


def _next_answer(reader):
    """Status and error code of the next response; a reader is shared, so that no byte of the one after is lost."""
    status = int(reader.readline().split(b" ")[1])
    headers = http.client.parse_headers(reader)
    body = json.loads(reader.read(int(headers["Content-Length"])) or b"{}")
    return status, body.get("__type")


def test_a_connection_is_kept_for_the_next_call(server):
    host, port = wire.address(server.endpoint)
    connection = http.client.HTTPConnection(host, port, timeout=10)
    headers = {"Content-Type": wire.JSON_TYPE, "X-Amz-Target": "SageMaker.ListModelCards"}
    for _ in range(3):
        answer = wire.send_on(connection, "POST", "/", wire.signed(server.endpoint, "POST", "/", headers, b"{}"), b"{}")
        assert answer.status == 200
        assert connection.sock is not None
    connection.close()


def test_http_one_point_zero_is_answered_and_closed(server):
    received = exchange(server, wire.bytes_of(server, *LIST, version="1.0"))

    assert received.split(b" ", 2)[1] == b"200"
    assert received.endswith(b"}")


def test_a_chunked_body_is_a_body(server):
    whole = wire.bytes_of(server, *LIST)
    head, _, body = whole.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length")]
    chunks = b"".join(b"%x\r\n%s\r\n" % (1, body[n : n + 1]) for n in range(len(body))) + b"0\r\n\r\n"

    with wire.connect(server) as connected:
        connected.sendall(b"\r\n".join(lines) + b"\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks)
        assert wire.read_answer(connected).status == 200


def test_an_expected_continue_is_given(server):
    whole = wire.bytes_of(server, *LIST)
    head, _, body = whole.partition(b"\r\n\r\n")
    with wire.connect(server) as connected:
        connected.sendall(head + b"\r\nExpect: 100-continue\r\n\r\n")
        assert connected.recv(4096).startswith(b"HTTP/1.1 100 ")
        connected.sendall(body)
        assert connected.recv(65536).startswith(b"HTTP/1.1 200 ")


def test_a_caller_that_goes_away_harms_nobody(server):
    for _ in range(20):
        connected = wire.connect(server)
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connected.sendall(wire.bytes_of(server, *LIST))
        connected.close()

    survives(server)


def test_two_hundred_connections_are_served(server):
    open_connections = [wire.connect(server) for _ in range(200)]
    for connected in open_connections:
        connected.sendall(wire.bytes_of(server, *LIST))

    assert {wire.read_answer(connected).status for connected in open_connections} == {200}
    for connected in open_connections:
        connected.close()
