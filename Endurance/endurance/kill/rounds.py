"""Rounds of load, a kill, a restart, and a comparison of what is there with what was acknowledged."""

import concurrent.futures
import threading
import time
from dataclasses import dataclass, field

from harness import wire

from endurance.traffic.connection import Connection

from . import remains
from .writer import BUCKET, Loss, Writer

JOB_SECONDS = 90


@dataclass
class Tally:
    """What a run of rounds came to."""

    rounds: int = 0
    acknowledged: int = 0
    unknown: int = 0
    jobs: int = 0
    losses: list = field(default_factory=list)
    recovery_seconds: list = field(default_factory=list)


def run(server, rounds, clients=32, seconds=1.0, kill=None, seed=1, tally=None, between=None):
    """Runs rounds on a started server; `kill` ends it in another way than by a signal, `between` may prepare a restart.

    Stops at the first loss: what comes after it says nothing.
    """
    tally = tally or Tally()
    writers = [Writer(number, seed) for number in range(clients)]
    make_bucket(server)
    for number in range(rounds):
        try:
            _one(server, writers, seconds, kill or server.kill, between, tally, number)
        except AssertionError as loss:
            tally.losses.append(f"round {number + 1}: {loss}")
            break
        tally.rounds += 1
    tally.acknowledged += sum(writer.acknowledged for writer in writers)
    tally.unknown += sum(writer.unknown for writer in writers)
    return tally


def make_bucket(server):
    """Makes the bucket that writers export to; that it is there already is fine."""
    headers = wire.signed(server.endpoint, "PUT", f"/{BUCKET}", service="s3", region="us-east-1")
    answer = wire.send(server.endpoint, "PUT", f"/{BUCKET}", headers)
    assert answer.status in (200, 409), answer.body


def _one(server, writers, seconds, kill, between, tally, number):
    stop = threading.Event()
    with concurrent.futures.ThreadPoolExecutor(len(writers) + 1) as threads:
        under_way = [threads.submit(writer.write_until, server.endpoint, stop) for writer in writers]
        try:
            # Kills at all phases of what goes on, and now and then one before anything could begin.
            time.sleep(seconds * (0.2 + 1.6 * ((number * 0.618) % 1)))
            kill()
        finally:
            stop.set()
        for writing in under_way:
            writing.result()
    if between:
        between()
    started = time.monotonic()
    server.restart()
    tally.recovery_seconds.append(time.monotonic() - started)
    with concurrent.futures.ThreadPoolExecutor(8) as threads:
        for verified in [threads.submit(writer.verify, server.endpoint) for writer in writers]:
            verified.result()
    tally.jobs += sum(finish_jobs(server, writer) for writer in writers)
    found = remains.settled_orphans(server.data_dir)
    if found:
        raise Loss("; ".join(found[:5]))


def finish_jobs(server, writer):
    """Sees every new acknowledged job to its end, and its file to be whole."""
    connection = Connection(server.endpoint, writer.region)
    arns = writer.new_jobs()
    for arn in arns:
        job = _ended(connection, arn)
        if job["Status"] != "Completed":
            raise Loss(f"{arn} ended as {job}")
        path = job["ExportArtifacts"]["S3ExportArtifacts"].removeprefix("s3:/")
        body = connection.object("GET", path).body
        if not (body.startswith(b"%PDF-") and body.rstrip().endswith(b"%%EOF")):
            raise Loss(f"{arn} is Completed, but {path} holds no whole PDF")
    connection.close()
    writer.seen_jobs.update(arns)
    return len(arns)


def _ended(connection, arn):
    deadline = time.monotonic() + JOB_SECONDS
    while time.monotonic() < deadline:
        answer = connection.call("DescribeModelCardExportJob", {"ModelCardExportJobArn": arn})
        if answer.status != 200:
            raise Loss(f"{arn}: {answer.body[:200]}")
        if answer.json()["Status"] != "InProgress":
            return answer.json()
        time.sleep(0.05)
    raise Loss(f"{arn} did not end within {JOB_SECONDS} s")
