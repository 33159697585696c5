"""How long a server takes for lists, searches and pages, with few cards and with a million.

    python3 Benchmarks/latencies.py FEW_DIR MANY_DIR [--requests 200] [--only text]

Both directories come from seed_store.py. Two servers answer the same kinds of requests in turn, each over one
connection that stays open, and one request at a time: what is counted is the time from the request to the whole answer.
"""

import argparse
import http.client
import json
import os
import pathlib
import statistics
import tempfile
import time
import urllib.parse

import calls
import seed_rows

HERE = pathlib.Path(__file__).resolve().parent
CONSOLE = "/console"


class Client:
    """One connection to one server with some number of seeded cards."""

    def __init__(self, host, count):
        self.host, self.count = host, count
        self.connection = http.client.HTTPConnection(host, timeout=120)
        self.cookie = None

    def send(self, method, path, body, headers):
        """The answer's body, which must be there."""
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{method} {path}: {answer.status} {text[:300]!r}")
        return text

    def call(self, operation, **members):
        """One signed call."""
        body = json.dumps(members).encode()
        return self.send("POST", "/", body, calls.Signer(self.host).headers(operation, body))

    def page(self, path):
        """One page of the console, as somebody who is signed in."""
        self.cookie = self.cookie or self.sign_in()
        return self.send("GET", CONSOLE + path, None, {"Cookie": self.cookie})

    def sign_in(self):
        """The cookie of a new session."""
        fields = {
            "access-key-id": calls.ACCESS_KEY_ID, "secret-access-key": calls.SECRET_ACCESS_KEY, "region": calls.REGION,
        }  # fmt: skip
        self.connection.request(
            "POST", f"{CONSOLE}/sign-in", urllib.parse.urlencode(fields),
            {"Content-Type": "application/x-www-form-urlencoded"},
        )  # fmt: skip
        answer = self.connection.getresponse()
        answer.read()
        return answer.headers["Set-Cookie"].split(";")[0]

    def place(self, number):
        """Some card's place among the names, another one for each number."""
        return number * 7_907 % self.count


def search(client, name, value):
    """A page of 100 cards that have a value."""
    found = {"Filters": [{"Name": name, "Operator": "Equals", "Value": value}]}
    return client.call("Search", Resource="ModelCard", MaxResults=100, SearchExpression=found)


def tag(client, number):
    """A page of 100 cards that have a tag of many."""
    return search(client, "Tags.stage", f"stage-{number % 2}")


# What is measured: a request for each number.
CASES = {
    "list by creation": lambda client, number: client.call("ListModelCards", MaxResults=100),
    "list by name": lambda client, number: client.call("ListModelCards", MaxResults=100, SortBy="Name"),
    "list of a status": lambda client, number: client.call(
        "ListModelCards", MaxResults=100, ModelCardStatus=seed_rows.STATUSES[number % 8]
    ),
    "search by model": lambda client, number: search(
        client, "ModelId", seed_rows.model_id(client.place(number))
    ),
    "search by group": lambda client, number: search(
        client, "ModelPackageGroupName", seed_rows.group(client.place(number), client.count)
    ),
    "search by risk": lambda client, number: search(client, "RiskRating", ["Low", "Medium", "High"][number % 3]),
    "search by tag": tag,
    "start page": lambda client, number: client.page("/"),
    "card list": lambda client, number: client.page("/cards"),
    "card list of a status": lambda client, number: client.page("/cards?status=Approved"),
    "card list of a risk": lambda client, number: client.page("/cards?risk=High"),
    "card list of an owner": lambda client, number: client.page(f"/cards?owner=Team+{number % 200:03d}"),
    "card list of a tag": lambda client, number: client.page("/cards?" + urllib.parse.urlencode(
        {"tag": "stage=stage-1"}
    )),
    "card list with a word": lambda client, number: client.page("/cards?q=mortgage"),
    "card list by name": lambda client, number: client.page("/cards?sort=name"),
    "card list by status": lambda client, number: client.page("/cards?sort=status"),
    "board": lambda client, number: client.page("/cards?view=board"),
    "card page": lambda client, number: client.page(f"/cards/{seed_rows.name(client.place(number))}"),
    "review inbox": lambda client, number: client.page("/reviews"),
}  # fmt: skip


def milliseconds(client, request, number):
    """How long one request took."""
    begin = time.perf_counter()
    request(client, number)
    return (time.perf_counter() - begin) * 1000


def alternately(few, many, request, requests, seconds=60):
    """The median latencies of both, and of each pair the ratio's median; the first requests warm up."""
    for number in range(3):
        request(few, number), request(many, number)
    samples, deadline = [], time.monotonic() + seconds
    for number in range(requests):
        clients = [few, many] if number % 2 else [many, few]
        taken = {client.count: milliseconds(client, request, number) for client in clients}
        samples.append((taken[few.count], taken[many.count]))
        if time.monotonic() > deadline:
            break
    medians = [statistics.median(sample[place] for sample in samples) for place in (0, 1)]
    return medians[0], medians[1], medians[1] / medians[0], len(samples)


def main():
    options = parse()
    os.environ.setdefault("CARDINAL_BINARY", str(HERE.parent / ".build/release/cardinal"))
    os.environ.setdefault("BENCH_PEERS", "")
    import processes

    with tempfile.TemporaryDirectory() as scratch:
        homes = [home(pathlib.Path(scratch) / name, data) for name, data in [("few", options.few), ("many", options.many)]]
        with processes.cardinal(homes[0]) as one, processes.cardinal(homes[1]) as other:
            few, many = Client(one.host, options.few_cards), Client(other.host, options.many_cards)
            for name, request in CASES.items():
                if options.only in name:
                    low, high, ratio, count = alternately(few, many, request, options.requests)
                    print(f"{name:24} {low:9.2f} ms {high:9.2f} ms {ratio:7.2f}   ({count} requests)", flush=True)


def home(directory, data):
    """A directory as servers are started in, with data that is there already."""
    directory.mkdir()
    (directory / "data").symlink_to(data.resolve(), target_is_directory=True)
    return directory


def parse():
    parser = argparse.ArgumentParser(description="Measure latencies with few cards and with many, in turn.")
    parser.add_argument("few", type=pathlib.Path)
    parser.add_argument("many", type=pathlib.Path)
    parser.add_argument("--few-cards", type=int, default=1_000)
    parser.add_argument("--many-cards", type=int, default=1_000_000)
    parser.add_argument("--requests", type=int, default=200)
    parser.add_argument("--only", default="", help="measure what has this in its name")
    return parser.parse_args()


if __name__ == "__main__":
    main()
