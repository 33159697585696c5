"""What clients are told while something around the server is broken."""

import time
from dataclasses import dataclass, field

from endurance.traffic import contents
from endurance.traffic.connection import Connection, Unanswered

BUCKET = "probe-objects"
_KEPT = f"/{BUCKET}/kept"
_BYTES = bytes(range(256)) * 500


@dataclass
class Heard:
    """The answers to one kind of call: how often which status with which code came, and the longest wait."""

    answers: dict = field(default_factory=dict)
    sentences: set = field(default_factory=set)
    longest: float = 0.0


class Probe:
    """One client that makes one call of every kind, over and over, and writes down what it hears."""

    def __init__(self, server, region, chance):
        self.server, self.region, self.chance = server, region, chance
        self.heard = {}
        self._serial = 0

    def prepare(self):
        """Makes what is read later."""
        connection = self._connection()
        assert connection.object("PUT", f"/{BUCKET}").status in (200, 409)
        assert connection.object("PUT", _KEPT, _BYTES).status == 200
        assert self._create(connection, "kept").status == 200
        connection.close()

    def once(self, kinds=("create", "describe", "put", "get", "healthz", "readyz")):
        """Makes one call of each kind."""
        connection = self._connection()
        for kind in kinds:
            started = time.monotonic()
            status, code, sentence = self._answer(connection, kind)
            heard = self.heard.setdefault(kind, Heard())
            heard.answers[(status, code)] = heard.answers.get((status, code), 0) + 1
            if status >= 500:
                heard.sentences.add(sentence)
            heard.longest = max(heard.longest, time.monotonic() - started)
        connection.close()

    def seconds_until_well(self, most=60):
        """How long it takes from now until a write succeeds and the server calls itself ready."""
        started = time.monotonic()
        while time.monotonic() - started < most:
            connection = self._connection()
            try:
                self._serial += 1
                well = self._create(connection, f"well-{self._serial}").status == 200
                if well and self._put(connection).status == 200 and self.server.get("/readyz")[0] == 200:
                    return time.monotonic() - started
            except (Unanswered, OSError):
                pass
            finally:
                connection.close()
            time.sleep(0.02)
        return None

    def _connection(self):
        return Connection(self.server.endpoint, self.region, timeout=60)

    def _answer(self, connection, kind):
        if kind in ("healthz", "readyz"):
            try:
                status, body = self.server.get(f"/{kind}")
            except OSError as error:
                return 0, "no answer", str(error)
            return status, None, body.decode().strip()
        self._serial += 1
        match kind:
            case "create":
                answer = self._create(connection, f"probe-{self._serial}")
            case "describe":
                answer = connection.call("DescribeModelCard", {"ModelCardName": "kept"})
            case "put":
                answer = self._put(connection)
            case "get":
                answer = connection.object("GET", _KEPT)
                assert answer.status != 200 or answer.body == _BYTES, "an object was read wrongly"
        if kind in ("put", "get"):
            text = answer.body.decode("utf-8", "replace") if answer.status != 200 else ""
            return answer.status, _between(text, "Code"), _between(text, "Message")
        members = answer.json() if answer.status != 200 else {}
        return answer.status, members.get("__type"), _without_number(members.get("message"))

    def _create(self, connection, name):
        content = contents.unique(self.chance, name)
        body = {"ModelCardName": name, "ModelCardStatus": "Draft", "Content": content}
        return connection.call("CreateModelCard", body)

    def _put(self, connection):
        return connection.object("PUT", f"/{BUCKET}/put-{self._serial % 7}", _BYTES)


def _between(text, element):
    found = text.partition(f"<{element}>")[2].partition(f"</{element}>")[0]
    return found or None


def _without_number(sentence):
    return sentence.partition(" Request: ")[0] if sentence else sentence
