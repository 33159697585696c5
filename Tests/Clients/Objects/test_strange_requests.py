"""S3 requests that are signed well and make no sense: refused as S3 refuses, never a fault of the server."""

import xml.etree.ElementTree as ElementTree

import pytest
from harness import wire

DELETE = '<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Object><Key>k</Key></Object></Delete>'
BOMB = (
    '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {name} "{("&" + of + ";") * 10}">' for name, of in zip("bcdefgh", "abcdefg"))
    + "]><Delete><Object><Key>&h;</Key></Object></Delete>"
)
FILE = '<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/passwd">]><Delete><Object><Key>&f;</Key></Object></Delete>'

STRANGE = [
    ("POST", "?delete", "", "nothing"),
    ("POST", "?delete", "hello", "no XML"),
    ("POST", "?delete", "<Delete>", "an open element"),
    ("POST", "?delete", "<Delete/>", "no objects"),
    ("POST", "?delete", "<Other><Object><Key>k</Key></Object></Other>", "another root"),
    ("POST", "?delete", "<Delete>" + "<Object><Key>k</Key></Object>" * 1001 + "</Delete>", "too many objects"),
    ("POST", "?delete", "<a>" * 100_000, "a depth bomb"),
    ("POST", "?delete", BOMB, "an entity bomb"),
    ("POST", "?delete", FILE, "a file as an entity"),
    ("PUT", "/k?partNumber=0&uploadId=x", "x", "part 0"),
    ("PUT", "/k?partNumber=10001&uploadId=x", "x", "part 10001"),
    ("PUT", "/k?partNumber=one&uploadId=x", "x", "part one"),
    ("PUT", "/k?partNumber=1&uploadId=../../x", "x", "an upload outside"),
    ("PUT", "/k?partNumber=1&uploadId=x", "x", "an unknown upload"),
    ("POST", "/k?uploadId=x", "<CompleteMultipartUpload/>", "the end of an unknown upload"),
    ("DELETE", "/k?uploadId=x", "", "the abort of an unknown upload"),
    ("GET", "?list-type=2&max-keys=-1", "", "minus one key"),
    ("GET", "?list-type=2&max-keys=many", "", "many keys"),
    ("GET", "?list-type=2&continuation-token=nonsense", "", "an invented token"),
    ("GET", "?list-type=3", "", "listing type 3"),
    ("GET", "?acl", "", "an access list"),
    ("GET", "?versioning", "", "versioning"),
    ("PUT", "?policy", "{}", "a policy"),
    ("GET", "/k?torrent", "", "a torrent"),
    ("PATCH", "/k", "", "another method"),
    ("POST", "/k", "x", "a form upload"),
]


@pytest.mark.parametrize(("method", "target", "body", "what"), STRANGE, ids=[what for *_, what in STRANGE])
def test_a_strange_request_is_answered_as_s3_answers(server, bucket, method, target, body, what):
    path, sent = f"/{bucket}{target}", body.encode()
    headers = wire.signed(server.endpoint, method, path, {"Content-Type": "application/xml"}, sent, service="s3")

    answer = wire.send(server.endpoint, method, path, headers, sent)

    assert answer.status < 500 or answer.status == 501, answer.body
    if answer.status >= 400:
        assert ElementTree.fromstring(answer.body).findtext("Code"), answer.body
    assert b"root:" not in answer.body


def test_a_delete_without_digest_works(server, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    path = f"/{bucket}?delete="
    headers = wire.signed(
        server.endpoint, "POST", path, {"Content-Type": "application/xml"}, DELETE.encode(), service="s3"
    )

    answer = wire.send(server.endpoint, "POST", path, headers, DELETE.encode())

    assert answer.status in (200, 400)
    assert answer.status == 400 or s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


@pytest.mark.parametrize("declared", ["0" * 64, "UNSIGNED", "", "e3b0c44298fc1c149afbf4c8996fb924"])
def test_a_body_that_is_not_the_declared_one_is_not_stored(server, s3, bucket, declared):
    path = f"/{bucket}/k"
    headers = wire.signed(server.endpoint, "PUT", path, {"X-Amz-Content-SHA256": declared}, b"hello", service="s3")

    answer = wire.send(server.endpoint, "PUT", path, headers, b"hello")

    assert answer.status in (400, 403), answer.body
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_a_body_that_breaks_off_is_not_stored(server, s3, bucket):
    path, body = f"/{bucket}/k", b"x" * 1_000_000
    headers = wire.signed(server.endpoint, "PUT", path, {}, body, service="s3")
    host, port = wire.address(server.endpoint)
    lines = [f"PUT {path} HTTP/1.1", f"Host: {host}:{port}", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    with wire.connect(server) as connected:
        connected.sendall(("\r\n".join(lines) + "\r\n\r\n").encode() + body[:500_000])

    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0
    leftovers = [found for found in server.data_dir.rglob("*") if found.is_file() and found.stat().st_size == 500_000]
    assert leftovers == []
