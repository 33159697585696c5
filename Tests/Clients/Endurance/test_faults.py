"""Faults around a server: what clients are told meanwhile, and that everything is right afterwards."""

import pytest
from endurance import shims
from endurance.faults import scenario, scenarios
from harness.postgres import PostgresServer
from harness.server import CardinalServer

ON_SQLITE = [*scenarios.DISK, *scenarios.CLOCK, scenarios.stopped(3)]


@pytest.fixture(scope="module")
def world_on_sqlite(tmp_path_factory):
    """A server on a disk and a clock that can be broken."""
    directory = tmp_path_factory.mktemp("faults")
    disk, clock = shims.DiskFaults(directory, directory / "data"), shims.ClockJump(directory)
    variables = disk.variables() | clock.variables()
    variables["LD_PRELOAD"] = f"{shims.library('disk-faults')}:{shims.library('clock-jump')}"
    server = CardinalServer(directory / "data", variables=variables).start()
    yield scenario.World(server, disk, clock)
    assert server.stop() == 0


@pytest.fixture(scope="module")
def world_on_postgres(tmp_path_factory):
    """A server and a PostgreSQL that can be broken."""
    postgres = PostgresServer().start()
    directory = tmp_path_factory.mktemp("faults")
    server = CardinalServer(directory / "data", ["--database", postgres.database("faulty")]).start()
    yield scenario.World(server, postgres=postgres)
    assert server.stop() == 0
    postgres.stop()


@pytest.mark.parametrize("fault", ON_SQLITE, ids=[fault.name for fault in ON_SQLITE])
def test_a_fault_is_told_and_then_forgotten(world_on_sqlite, fault):
    course = scenario.run(world_on_sqlite, fault, writers=4)

    assert course.problems == []


@pytest.mark.parametrize("fault", scenarios.POSTGRES, ids=[fault.name for fault in scenarios.POSTGRES])
def test_a_fault_of_the_database_is_told_and_then_forgotten(world_on_postgres, fault):
    course = scenario.run(world_on_postgres, fault, writers=4)

    assert course.problems == []


def test_exports_that_were_under_way_end_after_the_clock_was_set_back(tmp_path):
    clock = shims.ClockJump(tmp_path)
    server = CardinalServer(tmp_path / "data", variables=clock.variables()).start()
    clock.jump(600)
    writer = scenario.Writer(0, "clock", "xx-clock")
    scenario.make_bucket(server)
    writer.order(server.endpoint, count=30)
    server.kill()
    clock.jump(-600)

    server.restart()

    writer.verify(server.endpoint)
    assert scenario.finish_jobs(server, writer) == 30
    assert server.stop() == 0
