"""A client that remembers what was acknowledged, and finds out after a kill what became of the rest."""

import random

from endurance import specification
from endurance.traffic import card_calls, contents
from endurance.traffic.connection import Connection, Unanswered

from .objects import Loss, Objects

BUCKET = "kill-exports"
_CARDS = 6
_KINDS = ["create", "content", "status", "both", "describe", "versions", "delete", "export", "object"]
_WEIGHTS = [10, 35, 8, 6, 12, 5, 4, 12, 8]


class Writer:
    """Writes to cards of its own, in a region of its own, so that their histories have one order."""

    def __init__(self, number, seed, regions="xx-kill"):
        self.region = f"{regions}-{number:03d}"
        self.chance = random.Random(f"{seed}/{number}")
        self.cards = {}
        self.objects = Objects(f"/{BUCKET}/{self.region}-objects", self.chance)
        # By card: the acknowledged jobs, a version by name.
        self.jobs = {}
        # The call that nobody answered: the card's name, the call, and the name of the job that it would have made.
        self.pending = None
        self.acknowledged = 0
        self.unknown = 0
        self.seen_jobs = set()
        # How many exports are ordered in one go.
        self.most_orders = 2
        self._serial = 0
        self._orders = 0
        self._verified = {}

    def write_until(self, endpoint, stop):
        """Makes calls until the server is gone or `stop` is set; every answer must be the one that the history says."""
        connection = Connection(endpoint, self.region)
        self._orders = 0
        try:
            while not stop.is_set():
                self.write_once(connection)
        except Unanswered as silence:
            if not silence.was_sent:
                self.pending = self.objects.pending = None
        except card_calls.Unavailable:
            pass
        finally:
            connection.close()

    def order(self, endpoint, count):
        """Makes a card and orders so many exports of it."""
        connection, name = Connection(endpoint, self.region), "card-0"
        call = self._call("create")
        card_calls.send(connection, name, call)
        self._keep(name, specification.step(None, call)[0])
        for _ in range(count):
            self._export(connection, name)
        connection.close()

    def write_once(self, connection):
        """Makes one call, whose answer must be the one that the history says."""
        name = f"card-{self.chance.randrange(_CARDS)}"
        kind = self.chance.choices(_KINDS, _WEIGHTS)[0]
        if kind == "object":
            self.objects.write_once(connection)
            self.acknowledged += 1
            return None
        if kind == "export":
            # Drawing is slow, and every job has to end before the round does.
            return self._export(connection, name) if self._orders < self.most_orders else None
        call = self._call(kind)
        self.pending = (name, call, None)
        outcome = card_calls.send(connection, name, call)
        self.pending = None
        after, expected = specification.step(self.cards.get(name), call)
        if outcome != expected:
            raise Loss(f"{self.region} {name}: {kind} was answered {outcome!r:.300} instead of {expected!r:.300}")
        self._keep(name, after)
        self.acknowledged += 1

    def _call(self, kind):
        self._serial += 1
        content = contents.unique(self.chance, f"{self.region} {self._serial}")
        status = self.chance.choices(specification.STATUSES, [5, 3, 3, 1])[0]
        return {
            "create": ("create", content, status),
            "content": ("content", content),
            "both": ("both", content, status),
            "status": ("status", status),
        }.get(kind, (kind,))

    def _keep(self, name, card):
        before = self.cards.get(name)
        self.cards[name] = card
        if card is None or before is None:
            self.jobs[name] = {}
            self._verified[name] = 0

    def _export(self, connection, name):
        self._serial += 1
        self._orders += 1
        job = f"job-{self._serial}"
        self.pending = (name, None, job)
        request = {
            "ModelCardName": name,
            "ModelCardExportJobName": job,
            "OutputConfig": {"S3OutputPath": f"s3://{BUCKET}/{self.region}"},
        }
        answer = connection.call("CreateModelCardExportJob", request)
        card_calls.raise_if_unavailable(answer)
        self.pending = None
        expected = 400 if self.cards.get(name) is None else 200
        if answer.status != expected:
            raise Loss(f"{self.region} {name}: an export was answered {answer.status} {answer.body[:200]}")
        if answer.status == 200:
            self.jobs[name][job] = answer.json()["ModelCardExportJobArn"]
            self.acknowledged += 1

    def verify(self, endpoint):
        """Compares what the server has with what was acknowledged; the call without an answer happened or not."""
        connection = Connection(endpoint, self.region)
        try:
            self._settle(connection)
            self.unknown += self.objects.verify(connection)
            self._compare_names(connection)
            for name, card in self.cards.items():
                if card is not None:
                    self._compare(connection, name, card)
        finally:
            connection.close()

    def _settle(self, connection):
        pending, self.pending = self.pending, None
        if pending is None:
            return
        self.unknown += 1
        name, call, job = pending
        if job is not None:
            if job in listed_jobs(connection, name):
                self.jobs[name][job] = f"{card_arn(connection, name)}/export-job/{job}"
            return
        before = self.cards.get(name)
        after, _ = specification.step(before, call)
        found = card_calls.send(connection, name, ("describe",))
        matching = [card for card in (before, after) if specification.step(card, ("describe",))[1] == found]
        if not matching:
            raise Loss(f"{self.region} {name}: after an unanswered {call[0]} it is neither as before nor as wanted")
        self._keep(name, matching[0])

    def _compare_names(self, connection):
        found = [card["ModelCardName"] for card in connection.call("ListModelCards", {}).json()["ModelCardSummaries"]]
        wanted = [name for name, card in self.cards.items() if card is not None]
        if sorted(found) != sorted(wanted):
            raise Loss(f"{self.region}: has the cards {sorted(found)} instead of {sorted(wanted)}")

    def _compare(self, connection, name, card):
        statuses = card_calls.send(connection, name, ("versions",))
        if statuses != tuple(status for _, status in card):
            raise Loss(f"{self.region} {name}: the versions have {statuses}, not {[status for _, status in card]}")
        # What was compared after an earlier kill is compared again at times; what is new, always.
        first = 1 if self.chance.random() < 0.1 else max(1, self._verified[name])
        for number in range(first, len(card) + 1):
            answer = connection.call("DescribeModelCard", {"ModelCardName": name, "ModelCardVersion": number})
            if answer.status != 200 or answer.json()["Content"] != card[number - 1][0]:
                raise Loss(f"{self.region} {name}: version {number} does not say what was acknowledged")
        self._verified[name] = len(card)
        found = set(listed_jobs(connection, name))
        if found != set(self.jobs[name]):
            raise Loss(f"{self.region} {name}: jobs {found ^ set(self.jobs[name])} are on one side only")

    def new_jobs(self):
        """The ARNs of the acknowledged jobs, of cards that are there, whose end nobody has seen."""
        arns = [arn for jobs in self.jobs.values() for arn in jobs.values()]
        return [arn for arn in arns if arn not in self.seen_jobs]


def listed_jobs(connection, name):
    """The names of a card's export jobs."""
    names, token = [], None
    while True:
        query = {"ModelCardName": name, "MaxResults": 100} | ({"NextToken": token} if token else {})
        page = connection.call("ListModelCardExportJobs", query).json()
        names += [job["ModelCardExportJobName"] for job in page["ModelCardExportJobSummaries"]]
        token = page.get("NextToken")
        if token is None:
            return names


def card_arn(connection, name):
    """The ARN of a card that is there."""
    return connection.call("DescribeModelCard", {"ModelCardName": name}).json()["ModelCardArn"]
