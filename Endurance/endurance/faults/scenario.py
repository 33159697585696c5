"""One thing that goes wrong around a server under load: what is heard meanwhile, and what is there afterwards."""

import concurrent.futures
import threading
import time
import zlib
from dataclasses import dataclass, field
from typing import Any, Callable

from endurance.kill import remains
from endurance.kill.rounds import finish_jobs, make_bucket
from endurance.kill.writer import Writer

from .probe import Probe

# A server that cannot carry a call out says so; it does not let its caller wait.
MOST_SECONDS = 15


@dataclass
class World:
    """A server and what stands around it."""

    server: Any
    disk: Any = None
    clock: Any = None
    postgres: Any = None
    database: str = ""


@dataclass
class Scenario:
    """A fault, how it begins and ends, and the statuses that each kind of call may be answered with meanwhile."""

    name: str
    begin: Callable
    end: Callable
    allowed: dict
    seconds: float = 1.0


@dataclass
class Course:
    """How a scenario went."""

    name: str
    calls: int = 0
    heard: dict = field(default_factory=dict)
    recovery_seconds: float | None = None
    problems: list = field(default_factory=list)


_RECOVERY_SECONDS = 60


def run(world, scenario, writers=8, seed=1):
    """Runs a scenario on a started server; the world is well again afterwards, or the problems say what is not."""
    course, stop = Course(scenario.name), threading.Event()
    # Regions of the scenario's own, so that one server can go through many.
    regions = f"xx-{zlib.crc32(scenario.name.encode()) % 100_000:05d}"
    clients = [Writer(number, f"{seed}/{scenario.name}", regions) for number in range(writers)]
    make_bucket(world.server)
    probe = Probe(world.server, f"{regions}-probe", clients[0].chance)
    probe.prepare()
    with concurrent.futures.ThreadPoolExecutor(writers) as threads:
        under_way = [threads.submit(client.write_until, world.server.endpoint, stop) for client in clients]
        time.sleep(min(0.5, scenario.seconds))
        try:
            _suffer(world, scenario, probe)
            course.recovery_seconds = probe.seconds_until_well(_RECOVERY_SECONDS)
        finally:
            stop.set()
        for writing in under_way:
            _noting(course, writing.result)
    _judge(course, scenario, probe)
    for client in clients:
        _noting(course, lambda client=client: client.verify(world.server.endpoint))
        _noting(course, lambda client=client: finish_jobs(world.server, client))
    course.problems += remains.settled_orphans(world.server.data_dir)
    return course


def _suffer(world, scenario, probe):
    scenario.begin(world)
    until = time.monotonic() + scenario.seconds
    try:
        while True:
            probe.once(scenario.allowed)
            if time.monotonic() > until:
                return
            time.sleep(0.05)
    finally:
        scenario.end(world)


def _noting(course, action):
    try:
        action()
    except AssertionError as loss:
        course.problems.append(f"{type(loss).__name__}: {loss}")


def _judge(course, scenario, probe):
    if course.recovery_seconds is None:
        course.problems.append(f"not well again {_RECOVERY_SECONDS} s after the end of it")
    for kind, heard in probe.heard.items():
        course.calls += sum(heard.answers.values())
        course.heard[kind] = {
            "answers": {f"{status} {code or ''}".strip(): count for (status, code), count in heard.answers.items()},
            "sentences": sorted(heard.sentences),
            "longestSeconds": round(heard.longest, 3),
        }
        for status, code in heard.answers:
            if status not in scenario.allowed[kind]:
                course.problems.append(f"{kind} was answered {status} {code}, not {sorted(scenario.allowed[kind])}")
        if heard.longest > MOST_SECONDS:
            course.problems.append(f"{kind} was answered after {heard.longest:.1f} s")
