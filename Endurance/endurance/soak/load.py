"""A steady mixed load for long, and what the server holds on to meanwhile."""

import concurrent.futures
import threading
import time

from endurance.hostile.watch import descriptors, resident_mebibytes, threads
from endurance.kill import remains
from endurance.kill.rounds import finish_jobs, make_bucket
from endurance.kill.writer import Writer
from endurance.report import Row
from endurance.traffic.connection import Connection

WRITERS = 16
# Far below what a server can do, so that waits are its own and not those of a queue.
CALLS_PER_SECOND = 160
SECONDS_FOR_AN_EXPORT = 15
# The last sixth is compared with the first.
SIXTHS = 6
MOST_GROWTH_OF_WAITS = 1.3
# Below this, a wait is the scheduler's.
WAIT_THAT_COUNTS = 0.005
# A shorter run says nothing about growth.
SECONDS_THAT_COUNT = 600
WAL_MEBIBYTES = 80


def run(server, seconds, seed=1):
    """Runs the load, and says what grew."""
    make_bucket(server)
    writers = [Writer(number, f"{seed}/soak", "xx-soak") for number in range(WRITERS)]
    started = time.monotonic()
    samples, row, stop = [], Row("soak", rounds=1), threading.Event()
    with concurrent.futures.ThreadPoolExecutor(WRITERS) as pool:
        working = [pool.submit(_work, writer, server.endpoint, started, seconds, stop) for writer in writers]
        try:
            while time.monotonic() - started < seconds:
                samples.append((time.monotonic() - started, _sample(server)))
                time.sleep(min(5, seconds / 60))
        except BaseException:
            stop.set()
            raise
        waits = []
        for work in working:
            try:
                waits += work.result()
            except AssertionError as loss:
                row.losses.append(str(loss))
    for writer in writers:
        row.losses += _verified(server, writer)
    row.losses += remains.settled_orphans(server.data_dir)
    row.losses += server.incidents()[:5]
    row.inputs = sum(writer.acknowledged for writer in writers)
    _compare(row, samples, waits, seconds)
    return row


def _work(writer, endpoint, started, seconds, stop):
    """Calls at a steady pace; returns when each answer came and how long it took."""
    connection, waits = Connection(endpoint, writer.region), []
    pause = WRITERS / CALLS_PER_SECOND
    next_call = time.monotonic() + writer.chance.random() * pause
    while next_call < started + seconds and not stop.is_set():
        time.sleep(max(0.0, next_call - time.monotonic()))
        next_call += pause
        # An export now and then, not all at the beginning.
        writer.most_orders = 1 + (time.monotonic() - started) / SECONDS_FOR_AN_EXPORT
        connection.waits.clear()
        writer.write_once(connection)
        waits += [(time.monotonic() - started, wait) for wait in connection.waits]
    connection.close()
    return waits


def _verified(server, writer):
    try:
        writer.verify(server.endpoint)
        finish_jobs(server, writer)
    except AssertionError as loss:
        return [str(loss)]
    return []


def _sample(server):
    wal = [path.stat().st_size for path in server.data_dir.glob("**/*.sqlite-wal")]
    return {
        "mebibytes": resident_mebibytes(server),
        "descriptors": descriptors(server),
        "threads": threads(server),
        "walMebibytes": max(wal, default=0) / (1 << 20),
    }


def _compare(row, samples, waits, seconds):
    sixth = seconds / SIXTHS
    # The first seconds are those of a server that has cached nothing yet.
    first = [sample for at, sample in samples if sixth / 2 < at <= sixth * 1.5]
    last = [sample for at, sample in samples if at > seconds - sixth]
    for name, allowance in (("mebibytes", 1.1), ("descriptors", 1.0), ("threads", 1.0)):
        # Of a run of seconds, a stall can leave no sample in its time.
        before, after = (max((sample[name] for sample in part), default=0) for part in (first, last))
        row.numbers[name] = f"{before:.0f} to {after:.0f}"
        if after > before * allowance + 8 and seconds >= SECONDS_THAT_COUNT:
            row.losses.append(f"{name} grew from {before:.0f} to {after:.0f}")
    wal = max(sample["walMebibytes"] for _, sample in samples)
    row.numbers["largest log"] = f"{wal:.0f} MiB"
    if wal > WAL_MEBIBYTES:
        row.losses.append(f"the write-ahead log grew to {wal:.0f} MiB")
    early = _p99([wait for at, wait in waits if at <= sixth])
    late = _p99([wait for at, wait in waits if at > seconds - sixth])
    row.numbers["p99"] = f"{early * 1000:.1f} to {late * 1000:.1f} ms"
    if seconds >= SECONDS_THAT_COUNT and late > max(early * MOST_GROWTH_OF_WAITS, WAIT_THAT_COUNTS):
        row.losses.append(f"the p99 of waits grew from {early * 1000:.1f} to {late * 1000:.1f} ms")


def _p99(waits):
    ordered = sorted(waits)
    return ordered[int(len(ordered) * 0.99)] if ordered else 0.0
