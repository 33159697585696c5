"""Generated requests to every operation, and a look at every answer."""

import json
import random
import sys
import time
from dataclasses import dataclass, field

import botocore.session
from harness import commands

from endurance.traffic.connection import Connection, Unanswered

from . import answers
from .payloads import Payloads

# What is nested deep can be put into what is nested deep.
sys.setrecursionlimit(10_000)

MOST_SECONDS = 10
# Of a longer body a server does not hear the end.
_MOST_BYTES = 8 << 20
_REGION = "xx-model-0001"


@dataclass
class Tally:
    """What a run of requests came to."""

    inputs: int = 0
    accepted: int = 0
    operations: int = 0
    slowest: float = 0.0
    losses: list = field(default_factory=list)


def operations():
    """The operations of the service model that the server offers."""
    session = botocore.session.get_session()
    models = [session.get_service_model(name) for name in ("sagemaker", "sagemaker-metrics")]
    offered = json.loads(commands.cardinal("operations", check=True).stdout)
    return [
        model.operation_model(name) for name in sorted(offered) for model in models if name in model.operation_names
    ]


def run(server, seconds, seed=1, most_losses=20):
    """Sends requests for so long, to every operation in turn."""
    chance, tally = random.Random(seed), Tally()
    payloads, offered = Payloads(chance), operations()
    tally.operations = len(offered)
    connection = Connection(server.endpoint, _REGION, timeout=MOST_SECONDS)
    until = time.monotonic() + seconds
    while time.monotonic() < until and len(tally.losses) < most_losses:
        for operation in offered:
            _one(connection, operation, payloads, chance, tally)
    connection.close()
    tally.losses += server.incidents()[:5]
    return tally


def _one(connection, operation, payloads, chance, tally):
    shape = operation.input_shape
    payload = payloads.right(shape) if chance.random() < 0.4 else payloads.wrong(shape)
    body = json.dumps(payload, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
    if len(body) > _MOST_BYTES:
        return
    started = time.monotonic()
    try:
        answer = connection.operation(operation, body)
    except Unanswered as silence:
        tally.inputs += 1
        tally.losses.append(f"{operation.name} was not answered ({silence}): {body[:300]}")
        return
    tally.inputs += 1
    tally.slowest = max(tally.slowest, time.monotonic() - started)
    for fault in answers.faults(operation, answer):
        tally.losses.append(f"{operation.name}: {fault}; request {body[:300]}")
    if answer.status == 200:
        tally.accepted += 1
        payloads.remember(answer.json())
