"""What calls about one card cost while the card grows: in versions, in tags, in content."""

import itertools
import json
import statistics

import calls
import cards
import latencies
import load
import processes

VERSIONS = (1, 10, 100, 1_000)
TAGS = (0, 5, 20, 50)
SIZES = (6_000, 20_000, 50_000, 100_000)
REPEATS = 60


def versions(place):
    """Milliseconds of calls about a card of 20 KB with so many versions."""
    table = [["versions", "describe", "describe the first", "list versions", "update", "card page"]]
    with processes.cardinal(place.directory) as server:
        card = _Card(server, "grown", 20_000)
        page = latencies.Client(server.host, 1)
        for count in VERSIONS:
            while card.version < count:
                card.update()
            cells = [
                card.median("DescribeModelCard"),
                card.median("DescribeModelCard", ModelCardVersion=1),
                card.median("ListModelCardVersions", MaxResults=100),
                statistics.median(card.update() for _ in range(8)),
                _page(page, "grown"),
            ]
            table.append([f"{count:,}", *(f"{value:.2f}" for value in cells)])
    return table


def tags(place):
    """Milliseconds of calls about a card of 20 KB with so many tags."""
    table = [["tags", "create", "describe", "list tags", "add one that is there", "search by a tag"]]
    with processes.cardinal(place.directory) as server:
        for count in TAGS:
            given = [{"Key": f"key-{number}", "Value": f"value-{number}"} for number in range(count)]
            mark = {"Key": "mark", "Value": f"of-{count}"}
            card = _Card(server, f"tagged-{count}", 20_000, [mark, *given][:count])
            arn = {"ResourceArn": card.arn}
            some = {"Key": "key-0", "Value": "value-0"}
            found = {"Filters": [{"Name": "Tags.mark", "Operator": "Equals", "Value": mark["Value"]}]}
            cells = [
                card.create_another(given),
                card.median("DescribeModelCard"),
                card.median("ListTags", named=False, **arn),
                card.median("AddTags", named=False, Tags=[some], **arn) if count else None,
                card.median("Search", named=False, Resource="ModelCard", SearchExpression=found) if count else None,
            ]
            table.append([f"{count}", *("–" if value is None else f"{value:.2f}" for value in cells)])
    return table


def size(place):
    """Milliseconds of calls about a card whose content has so many characters."""
    table = [["characters", "create", "update", "describe", "card page"]]
    with processes.cardinal(place.directory) as server:
        page = latencies.Client(server.host, 1)
        for count in SIZES:
            card = _Card(server, f"size-{count}", count)
            cells = [
                card.create_another([]),
                statistics.median(card.update() for _ in range(REPEATS)),
                card.median("DescribeModelCard"),
                _page(page, f"size-{count}"),
            ]
            table.append([f"{count:,}", *(f"{value:.2f}" for value in cells)])
    return table


def _page(client, name):
    return statistics.median(
        latencies.milliseconds(client, lambda client, _: client.page(f"/cards/{name}"), number)
        for number in range(REPEATS)
    )


class _Card:
    """A card that grows, and a connection to ask about it."""

    def __init__(self, server, name, characters, given=()):
        self.server, self.name, self.given = server, name, list(given)
        # Two contents, so that each update changes something.
        self.contents = itertools.cycle([cards.content(characters), cards.content(characters, "world")])
        self.connection = load.Connection(server)
        self.version, self.others = 1, 0
        self.arn = json.loads(self._call("CreateModelCard", self._new(name))[0])["ModelCardArn"]

    def median(self, operation, named=True, **members):
        """The median milliseconds of a call that is made over and over."""
        body = ({"ModelCardName": self.name} if named else {}) | members
        return statistics.median(self._call(operation, body)[1] for _ in range(REPEATS))

    def update(self):
        """Milliseconds of an update, which makes another version."""
        self.version += 1
        return self._call("UpdateModelCard", {"ModelCardName": self.name, "Content": next(self.contents)})[1]

    def create_another(self, given):
        """The median milliseconds of creating cards like this one."""
        taken = []
        for _ in range(REPEATS):
            self.others += 1
            taken.append(self._call("CreateModelCard", self._new(f"{self.name}-{self.others}", given))[1])
        return statistics.median(taken)

    def _new(self, name, given=None):
        body = {"ModelCardName": name, "ModelCardStatus": "Draft", "Content": next(self.contents)}
        tags = self.given if given is None else given
        return body | ({"Tags": tags} if tags else {})

    def _call(self, operation, members):
        request = calls.Signer(self.server.host).request(operation, json.dumps(members).encode())
        status, body, seconds = self.connection.answer(request)
        if status != 200:
            raise RuntimeError(f"{operation}: {status} {body[:300]}")
        return body, seconds * 1000
