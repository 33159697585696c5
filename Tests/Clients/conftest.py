"""Fixtures: servers, clients, and names that no other test uses."""

import itertools
import os
import uuid

from harness import environment

environment.isolate_this_process()

import pytest
from harness import clients
from harness.postgres import PostgresServer
from harness.server import CardinalServer
from hypothesis import HealthCheck, settings

_REGION_NUMBERS = itertools.count(1)

settings.register_profile(
    "clients",
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("clients")


def pytest_configure():
    if not os.access(os.environ.get("CARDINAL_BINARY", ""), os.X_OK):
        pytest.exit("CARDINAL_BINARY does not name a built server; start the suite with Tests/Clients/run.", 2)


def pytest_terminal_summary(config):
    """The lines at the end, one for each failure, say why too: without a terminal nothing has to fit 80 columns."""
    writer = config.get_terminal_writer()
    if not writer.hasmarkup:
        writer.fullwidth = 240


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The server that most tests share, on SQLite; a region of its own keeps a test's cards apart."""
    yield from _running(CardinalServer(tmp_path_factory.mktemp("sqlite") / "data"))


@pytest.fixture(scope="session")
def postgres():
    """A PostgreSQL cluster that lives as long as the run."""
    cluster = PostgresServer().start()
    yield cluster
    cluster.stop()


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory, postgres):
    """A server that keeps its cards in PostgreSQL."""
    options = ["--database", postgres.database("cards")]
    yield from _running(CardinalServer(tmp_path_factory.mktemp("postgres") / "data", options))


def _running(server):
    server.start()
    yield server
    assert server.stop() == 0, "SIGTERM must end the server with success"
    assert server.incidents() == []


@pytest.fixture(params=["sqlite", "postgres"])
def each_server(request):
    """The main flows run over both stores."""
    return request.getfixturevalue("server" if request.param == "sqlite" else "postgres_server")


@pytest.fixture
def start_server(tmp_path):
    """Starts servers of the test's own, with options: `start_server("--strict-updates")`."""
    started = []

    def start(*options, data_dir=None, variables=None):
        where = data_dir or tmp_path / f"data-{len(started)}"
        started.append(CardinalServer(where, options, variables).start())
        return started[-1]

    yield start
    for server in started:
        server.stop()
        assert server.incidents() == []


@pytest.fixture(autouse=True)
def no_incident(request):
    """A test fails when the shared server logs a fault of its own meanwhile."""
    watched = [name for name in ("server", "postgres_server") if name in request.fixturenames]
    if "each_server" in request.fixturenames:
        watched = ["each_server"]
    servers = [request.getfixturevalue(name) for name in watched]
    before = [len(server.log()) for server in servers]
    yield
    for server, offset in zip(servers, before):
        assert server.incidents(since=offset) == []


@pytest.fixture
def region():
    """A region that only this test uses, so that its lists hold its own cards alone."""
    return f"xx-test-{next(_REGION_NUMBERS):05d}"


@pytest.fixture
def sagemaker(server, region):
    """A boto3 SageMaker client in the test's own region."""
    return clients.client(server, "sagemaker", region)


@pytest.fixture
def each_sagemaker(each_server, region):
    """A boto3 SageMaker client on either store."""
    return clients.client(each_server, "sagemaker", region)


@pytest.fixture
def s3(server):
    """A boto3 S3 client."""
    return clients.client(server, "s3")


@pytest.fixture
def bucket(s3):
    """An empty bucket of the test's own."""
    return _new_bucket(s3)


@pytest.fixture
def each_bucket(each_server):
    """An empty bucket on the server of `each_server`."""
    return _new_bucket(clients.client(each_server, "s3"))


def _new_bucket(client):
    name = f"clients-{uuid.uuid4().hex[:16]}"
    client.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": environment.REGION})
    return name


@pytest.fixture
def card_name():
    """A name that no other test uses."""
    return f"card-{uuid.uuid4().hex[:12]}"
