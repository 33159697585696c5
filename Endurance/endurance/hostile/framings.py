"""Requests whose end can be read in two ways, each with a genuine call hidden where the wrong way begins the next one.

Every framing takes the hidden call's bytes. By the standard the server either refuses the request or takes the hidden
bytes for a body; it must never carry them out.
"""

_START = b"POST /healthz HTTP/1.1\r\nHost: a\r\n"


def _both(hidden, *encodings, start=_START, after=b""):
    """A length that covers everything, and transfer encodings by which the body ends at once."""
    rest = b"0\r\n\r\n" + hidden
    lines = b"".join(line + b"\r\n" for line in encodings)
    return start + b"Content-Length: %d\r\n" % len(rest) + lines + after + b"\r\n" + rest


def _lengths(hidden, *lengths):
    lines = b"".join(b"Content-Length: " + length.replace(b"N", b"%d" % len(hidden)) + b"\r\n" for length in lengths)
    return _START + lines + b"\r\n" + hidden


def _chunks(hidden, before):
    """A chunked body that a careless reader takes to end with `before`."""
    return _START + b"Transfer-Encoding: chunked\r\n\r\n" + before + hidden


def _plain(hidden, line, *headers):
    return (
        line
        + b"\r\nHost: a\r\n"
        + b"".join(header + b"\r\n" for header in headers)
        + (b"Content-Length: %d\r\n\r\n" % len(hidden))
        + hidden
    )


_ENCODINGS = {
    "length and chunked": [b"Transfer-Encoding: chunked"],
    "an encoding of another name": [b"Transfer-Encoding: xchunked"],
    "chunked, then identity": [b"Transfer-Encoding: chunked, identity"],
    "chunked twice": [b"Transfer-Encoding: chunked", b"Transfer-Encoding: chunked"],
    "identity and chunked": [b"Transfer-Encoding: identity", b"Transfer-Encoding: chunked"],
    "chunked with a vertical tab": [b"Transfer-Encoding: \x0bchunked"],
    "chunked in capitals": [b"Transfer-Encoding: CHUNKED"],
    "chunked in quotes": [b'Transfer-Encoding: "chunked"'],
    "a space before the colon": [b"Transfer-Encoding : chunked"],
    "a tab before the colon": [b"Transfer-Encoding\t: chunked"],
    "a folded value": [b"Transfer-Encoding:", b" chunked"],
    "a folded header": [b"X: y", b" Transfer-Encoding: chunked"],
    "a header behind a bare line feed": [b"X: y\nTransfer-Encoding: chunked"],
    "a header behind a bare return": [b"X: y\rTransfer-Encoding: chunked"],
    "a null in the name": [b"Transfer\x00-Encoding: chunked"],
    "a null in the value": [b"Transfer-Encoding: chunked\x00"],
    "an underscore for the hyphen": [b"Transfer_Encoding: chunked"],
    "a colon at the front": [b": Transfer-Encoding: chunked"],
    "an empty name": [b": chunked"],
}

_LENGTHS = {
    "two lengths, the shorter first": [b"0", b"N"],
    "two lengths, the longer first": [b"N", b"0"],
    "lengths in a list": [b"0, N"],
    "a length with a sign": [b"+0", b"N"],
    "a negative length": [b"-1"],
    "a hexadecimal length": [b"0x0"],
    "a length with a fraction": [b"0.0"],
    "a length that wraps around": [b"18446744073709551616"],
    "a length with words": [b"0 bytes"],
    "an empty length": [b""],
    "a length with a null": [b"0\x00"],
    "a length in other digits": ["٠".encode()],
}

_CHUNKS = {
    "a chunk with a sign": b"-0\r\n\r\n",
    "a chunk with a plus": b"+0\r\n\r\n",
    "a chunk in C's hexadecimal": b"0x0\r\n\r\n",
    "a chunk that wraps around": b"10000000000000000\r\n\r\n",
    "a chunk without a size": b"\r\n\r\n",
    "a chunk of another alphabet": "٠\r\n\r\n".encode(),
    "a chunk with a comma": b"0,0\r\n\r\n",
    "more bytes than the chunk says": b"1\r\nab0\r\n\r\n",
    "fewer line ends than a chunk has": b"1\r\na0\r\n\r\n",
    "a bare line feed in an extension": b"0;a=\nb\r\n\r\nX",
    "a null in an extension": b"0;a=\x00\r\n\r\nX",
    "a body within the trailers": b"0\r\nX: y",
    "a length within the trailers": b"0\r\nContent-Length: 9\r\nX: ",
}


def all_of(hidden):
    """Every framing by its name, with the hidden call inside."""
    made = {name: _both(hidden, *lines) for name, lines in _ENCODINGS.items()}
    made |= {name: _lengths(hidden, *lengths) for name, lengths in _LENGTHS.items()}
    made |= {name: _chunks(hidden, before) for name, before in _CHUNKS.items()}
    return made | {
        "a body of a GET": _plain(hidden, b"GET /healthz HTTP/1.1"),
        "a body of a HEAD": _plain(hidden, b"HEAD /healthz HTTP/1.1"),
        "a body of an OPTIONS": _plain(hidden, b"OPTIONS * HTTP/1.1"),
        "a body of a CONNECT": _plain(hidden, b"CONNECT a:1 HTTP/1.1"),
        "a body of a refused call": _plain(hidden, b"POST / HTTP/1.1", b"X-Amz-Target: SageMaker.ListModelCards"),
        "a body of a refused upload": _plain(hidden, b"PUT /bucket/key HTTP/1.1"),
        "a body of a sign-in": _plain(hidden, b"POST /console/sign-in HTTP/1.1"),
        "a body that waits to be asked for": _plain(hidden, b"POST / HTTP/1.1", b"Expect: 100-continue"),
        "a body of an upgrade": _plain(hidden, b"POST / HTTP/1.1", b"Connection: Upgrade", b"Upgrade: h2c"),
        "chunks in HTTP/1.0": _both(
            hidden, b"Transfer-Encoding: chunked", start=b"POST /healthz HTTP/1.0\r\nHost: a\r\n"
        ),
        "an unknown version": _plain(hidden, b"POST /healthz HTTP/1.10"),
        "a version in small letters": _plain(hidden, b"POST /healthz http/1.1"),
        "HTTP/2 from the start": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + hidden,
        "line feeds alone": _plain(hidden, b"POST /healthz HTTP/1.1").replace(b"\r\n", b"\n", 3),
        "a length that ends within the hidden call": _START + b"Content-Length: 20\r\n\r\n" + hidden[:20],
    }
