"""How others fare while somebody is hostile: their waits, and the server's memory."""

import pathlib
import re
import threading
import time

from endurance.traffic.connection import Connection, Unanswered

REGION = "xx-others-001"


def resident_mebibytes(server):
    """The server's resident memory."""
    status = pathlib.Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def descriptors(server):
    """How many files and connections the server has open."""
    return len(list(pathlib.Path(f"/proc/{server.process.pid}/fd").iterdir()))


def threads(server):
    """How many threads the server has."""
    return len(list(pathlib.Path(f"/proc/{server.process.pid}/task").iterdir()))


class Watch:
    """Calls of an ordinary client and a look at the memory, over and over, for as long as the `with` block lasts."""

    def __init__(self, server, pause=0.02):
        self.server, self.pause = server, pause
        self.waits, self.failures = [], []
        self.most_mebibytes = 0.0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._work)

    def __enter__(self):
        connection = Connection(self.server.endpoint, REGION)
        body = {"ModelCardName": "watched", "ModelCardStatus": "Draft", "Content": "{}"}
        assert connection.call("CreateModelCard", body).status in (200, 400)
        connection.close()
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._end.set()
        self._thread.join()

    @property
    def p99(self):
        """The wait in seconds that one call in a hundred exceeded."""
        waits = sorted(self.waits)
        return waits[min(len(waits) - 1, int(len(waits) * 0.99))] if waits else None

    def _work(self):
        while not self._end.wait(self.pause):
            # A connection of its own for each call, so that getting in counts too.
            connection = Connection(self.server.endpoint, REGION, timeout=20)
            started = time.monotonic()
            try:
                answer = connection.call("DescribeModelCard", {"ModelCardName": "watched"})
                if answer.status != 200:
                    self.failures.append(f"{answer.status} {answer.body[:100]}")
            except Unanswered as silence:
                self.failures.append(str(silence))
            self.waits.append(time.monotonic() - started)
            connection.close()
            self.most_mebibytes = max(self.most_mebibytes, resident_mebibytes(self.server))
