"""Many clients on a few cards, with every call's times and outcome written down."""

import concurrent.futures
import json
import random
import threading
import time
from dataclasses import dataclass, field

from endurance import specification
from endurance.traffic import card_calls
from endurance.traffic.connection import Connection, Unanswered

from .checker import UNKNOWN, Event, is_linearizable

_KINDS = ["create", "content", "both", "status", "describe", "versions", "delete"]
_WEIGHTS = [14, 16, 8, 14, 26, 10, 12]
# Longer histories than this are begun anew under other names, since the search grows with them.
CALLS_OF_A_CARD = 400


@dataclass
class Verdicts:
    """What a run of histories came to."""

    histories: int = 0
    calls: int = 0
    unknown: int = 0
    losses: list = field(default_factory=list)


def run(server, histories, clients=12, cards=3, calls_of_a_card=CALLS_OF_A_CARD, seed=1):
    """Records and checks histories; the server is killed and restarted in the middle of the first and every other."""
    verdicts = Verdicts()
    for number in range(histories):
        calls = calls_of_a_card * cards // clients
        recorded = _record(server, f"xx-order-{number:04d}", clients, cards, calls, f"{seed}/{number}", number % 2 == 0)
        for name, events in recorded.items():
            verdicts.calls += len(events)
            verdicts.unknown += sum(event.outcome is UNKNOWN for event in events)
            if not is_linearizable(events, None, specification.step):
                verdicts.losses.append(f"history {number + 1}, {name}: no order of the calls explains their outcomes")
        verdicts.histories += 1
    return verdicts


def _record(server, region, clients, cards, calls, seed, is_killed):
    names = [f"card-{number}" for number in range(cards)]
    recorded, lock = {name: [] for name in names}, threading.Lock()

    def work(number, endpoint, count):
        chance, connection = random.Random(f"{seed}/{number}/{count}"), Connection(endpoint, region)
        for serial in range(count):
            name = chance.choice(names)
            call = _call(chance, f"{number}-{count}-{serial}")
            event = _timed(connection, name, call)
            if event is None:
                break
            with lock:
                recorded[name].append(event)
            if event.outcome is UNKNOWN:
                break
        connection.close()

    def all_work(count):
        return [threads.submit(work, number, server.endpoint, count) for number in range(clients)]

    with concurrent.futures.ThreadPoolExecutor(clients) as threads:
        under_way = all_work(calls)
        if is_killed:
            while sum(map(len, recorded.values())) < calls * clients / 2 and not all(work.done() for work in under_way):
                time.sleep(0.01)
            server.kill()
            for working in under_way:
                working.result()
            server.restart()
            # Less than before, so that every label stays one of a kind.
            under_way = all_work(calls // 2)
        for working in under_way:
            working.result()
    return recorded


def _call(chance, label):
    kind = chance.choices(_KINDS, _WEIGHTS)[0]
    status = chance.choices(specification.STATUSES, [6, 3, 3, 1])[0]
    return {
        "create": ("create", label, status),
        "content": ("content", label),
        "both": ("both", label, status),
        "status": ("status", status),
    }.get(kind, (kind,))


def _timed(connection, name, call):
    """The event of a call, or None when it was never sent."""
    sent = time.monotonic()
    try:
        outcome = card_calls.send(connection, name, _on_the_wire(call))
    except Unanswered as silence:
        return Event(call, UNKNOWN, sent, sent) if silence.was_sent else None
    except card_calls.Unavailable:
        return Event(call, UNKNOWN, sent, sent)
    answered = time.monotonic()
    if call[0] == "describe" and isinstance(outcome, tuple):
        number, content, status = outcome
        outcome = (number, _label(content), status)
    return Event(call, outcome, sent, answered)


def _on_the_wire(call):
    if call[0] in ("create", "content", "both"):
        return (call[0], _content(call[1]), *call[2:])
    return call


def _content(label):
    """A content of some size that says the label; histories keep the label alone."""
    return json.dumps({"model_overview": {"model_description": label, "model_name": label[::-1] * 20}})


def _label(content):
    label = json.loads(content)["model_overview"]["model_description"]
    if content != _content(label):
        raise card_calls.WrongAnswer(f"a content was changed: {content[:200]}")
    return label
