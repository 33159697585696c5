"""What the short cut of the endurance run needs; the long run is `make endurance`."""

import pytest
from harness.server import CardinalServer


@pytest.fixture
def on_postgres(tmp_path, postgres):
    """A server of the test's own on PostgreSQL."""
    database = f"endured_{tmp_path.name.lower().replace('-', '_')[-40:]}"
    server = CardinalServer(tmp_path / "data", ["--database", postgres.database(database)]).start()
    yield server
    server.stop()


@pytest.fixture
def on_sqlite(tmp_path):
    """A server of the test's own on SQLite."""
    server = CardinalServer(tmp_path / "data").start()
    yield server
    server.stop()
