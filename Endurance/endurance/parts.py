"""The parts of a run, each with a server of its own: what it does, and what came of it."""

import time
from pathlib import Path

from harness.postgres import PostgresServer
from harness.server import CardinalServer

from . import shims
from .faults import scenario, scenarios
from .generated import run as generated
from .hostile import part as hostile
from .kill import rounds
from .linearizability import recording
from .report import Row, spread
from .soak import load


def _killed(part, tally):
    numbers = {"unknown outcomes": tally.unknown, "exports": tally.jobs, "recovery": spread(tally.recovery_seconds)}
    return Row(part, tally.rounds, tally.acknowledged, tally.rounds, tally.losses, numbers)


def _postgres_and_server(directory):
    """A cluster of its own, and a server that keeps its cards there."""
    postgres = PostgresServer().start()
    return postgres, CardinalServer(directory / "data", ["--database", postgres.database("endured")]).start()


def kill(directory: Path, size):
    """kill -9 under load, on SQLite."""
    server = CardinalServer(directory / "data").start()
    return _killed("kill, SQLite", rounds.run(server, size.rounds, seed=size.seed, seconds=size.load_seconds)), server


def kill_postgres(directory: Path, size):
    """kill -9 under load, on PostgreSQL, which is killed too in every third round."""
    postgres, server = _postgres_and_server(directory)
    count = 0

    def end():
        nonlocal count
        count += 1
        server.kill()
        if count % 3 == 0:
            postgres.crash()

    def begin():
        if count % 3 == 0:
            postgres.launch()

    tally = rounds.run(server, size.rounds, kill=end, between=begin, seed=size.seed, seconds=size.load_seconds)
    return _killed("kill, PostgreSQL", tally), server, postgres


def power_cut(directory: Path, size):
    """Power cuts under load: what was not synced is gone, or, in two rounds of three, some sectors of it are."""
    power = shims.PowerCut(directory, directory / "data")
    server = CardinalServer(directory / "data", variables=power.variables())
    power.server = server
    server.start()
    count = 0

    def begin():
        nonlocal count
        count += 1
        server.variables = power.variables(seed=count if count % 3 else 0)

    tally = rounds.run(server, size.rounds, kill=power.cut, between=begin, seed=size.seed, seconds=size.load_seconds)
    return _killed("power cut", tally), server


def order(directory: Path, size):
    """Linearizability on SQLite, with kills in the middle."""
    server = CardinalServer(directory / "data").start()
    verdicts = recording.run(server, size.histories, seed=size.seed)
    return _ordered("order of calls, SQLite", verdicts), server


def order_postgres(directory: Path, size):
    """Linearizability on PostgreSQL, with kills in the middle."""
    postgres, server = _postgres_and_server(directory)
    verdicts = recording.run(server, size.histories, seed=size.seed)
    return _ordered("order of calls, PostgreSQL", verdicts), server, postgres


def _ordered(part, verdicts):
    numbers = {"unknown outcomes": verdicts.unknown}
    return Row(part, verdicts.histories, verdicts.calls, (verdicts.histories + 1) // 2, verdicts.losses, numbers)


def requests(directory: Path, size):
    """Generated requests to every operation."""
    server = CardinalServer(directory / "data").start()
    tally = generated.run(server, size.request_seconds, seed=size.seed)
    numbers = {"operations": tally.operations, "accepted": tally.accepted, "slowest": f"{tally.slowest:.2f} s"}
    return Row("generated requests", 1, tally.inputs, 0, tally.losses, numbers), server


def clients(directory: Path, size):
    """Slow and hostile clients."""
    server = CardinalServer(directory / "data").start()
    return hostile.run(server, size), server


def faults(directory: Path, size):
    """Faults of the disk, the clock, the processor and the database."""
    row = Row("faults around it")
    courses = _on_sqlite(directory / "sqlite", size) + _on_postgres(directory / "postgres")
    for course in courses:
        row.losses += [f"{course.name}: {problem}" for problem in course.problems]
        row.numbers[course.name] = {"recoverySeconds": course.recovery_seconds, "heard": course.heard}
    row.rounds = row.faults = len(courses)
    row.inputs = sum(course.calls for course in courses)
    row.numbers["recovery"] = spread([course.recovery_seconds or float("inf") for course in courses])
    return row, None


def _on_sqlite(directory, size):
    directory.mkdir()
    disk, clock = shims.DiskFaults(directory, directory / "data"), shims.ClockJump(directory)
    variables = disk.variables() | clock.variables()
    variables["LD_PRELOAD"] = f"{shims.library('disk-faults')}:{shims.library('clock-jump')}"
    server = CardinalServer(directory / "data", variables=variables).start()
    world = scenario.World(server, disk, clock)
    wanted = scenarios.DISK + scenarios.CLOCK + [scenarios.stopped(size.stop_seconds)]
    try:
        return [scenario.run(world, each) for each in wanted]
    finally:
        server.stop()


def _on_postgres(directory):
    directory.mkdir()
    postgres, server = _postgres_and_server(directory)
    world = scenario.World(server, postgres=postgres)
    try:
        return [scenario.run(world, each) for each in scenarios.POSTGRES]
    finally:
        server.stop()
        postgres.stop()


def soak(directory: Path, size):
    """Mixed load for long: nothing grows, nothing slows down."""
    server = CardinalServer(directory / "data").start()
    return load.run(server, size.soak_seconds, seed=size.seed), server


ALL = {
    "kill": kill,
    "kill-postgres": kill_postgres,
    "power-cut": power_cut,
    "order": order,
    "order-postgres": order_postgres,
    "requests": requests,
    "clients": clients,
    "faults": faults,
    "soak": soak,
}


def run(name, directory, size):
    """Runs a part in a directory of its own, and ends what it started."""
    directory = Path(directory) / name
    directory.mkdir(parents=True)
    started = time.monotonic()
    try:
        row, *running = ALL[name](directory, size)
    except Exception as error:
        # What was started is ended with this process; the other parts are worth running all the same.
        row, running = Row(name, losses=[f"it could not go on: {type(error).__name__}: {error}"]), []
    row.seconds = time.monotonic() - started
    for process in running:
        if isinstance(process, CardinalServer) and process.stop() != 0:
            row.losses.append("SIGTERM did not end the server with success")
        elif isinstance(process, PostgresServer):
            process.stop()
    return row
