"""What the server holds in memory: idle, after many requests, and while it draws a thousand PDFs."""

import contextlib
import json
import time

import boto3
import botocore.config

import calls
import exports
import load
import processes
from rows import describe
from rows.row import at_most, row

WARM_SECONDS = 4
BUCKET = "bench-exports"


@row("memory-idle", "memory, idle", unit=" MB", goal=at_most(60))
@contextlib.contextmanager
def idle(bench):
    def measure(_):
        with processes.cardinal(bench.directory) as server:
            time.sleep(1)
            return server.memory()

    yield measure


@row("memory-flat", "memory after many requests", "after the first 10 %", unit=" MB", goal=at_most(1.1), rounds=1)
@contextlib.contextmanager
def flat(bench):
    with processes.cardinal(bench.directory) as server:
        file = mixed_calls(bench, server)
        early = []

        def later(_):
            done, wanted = replay(0, bench.seconds), 1_000_000 if bench.full else 0
            early.append(server.memory())
            seconds = 9 * bench.seconds
            while done < wanted or seconds:
                done += replay(done, seconds or 30)
                seconds = 0
            return server.memory(), {"requests": done, "label": f"memory after {done:,} requests"}

        def replay(_, seconds):
            return load.replay(server, file, seconds, bench.connections)[1]["requests"]

        yield later, lambda _: early[-1]


@row("memory-exports", "memory after 1,000 PDFs, most", unit=" MB", goal=at_most(200), rounds=1)
@contextlib.contextmanager
def exporting(bench):
    with processes.cardinal(bench.directory) as server:
        yield lambda _: draw(server, 100 if bench.seconds < 2 else 1000)


def mixed_calls(bench, server):
    """A file of calls of which nine of ten read and one writes what changes nothing for the next."""
    names = describe.make_cards(server)
    signer = calls.Signer(server.host)
    arn = json.loads(server.call("DescribeModelCard", json.dumps({"ModelCardName": names[0]}).encode()))["ModelCardArn"]
    path = bench.directory / "mixed.calls"
    with open(path, "wb") as file:
        for number, name in enumerate(names * 10):
            kind = number % 10
            operation, members = "DescribeModelCard", {"ModelCardName": name}
            if kind == 7:
                operation, members = "ListModelCards", {"MaxResults": 20}
            elif kind == 8:
                operation = "ListModelCardVersions"
            elif kind == 9:
                operation, members = "AddTags", {"ResourceArn": arn, "Tags": [{"Key": "team", "Value": str(number)}]}
            request = signer.request(operation, json.dumps(members).encode())
            file.write(b"%d\n%b" % (len(request), request))
    return path


def draw(server, count):
    """Orders so many PDFs, waits for the last of them, and gives the most memory that was ever held."""
    client = clients(server)
    client("s3").create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": calls.REGION})
    sagemaker = client("sagemaker")
    for name, content in (("latin", exports.latin()), ("world", exports.world())):
        sagemaker.create_model_card(ModelCardName=name, Content=content, ModelCardStatus="Draft")
    began = time.monotonic()
    for number in range(count):
        sagemaker.create_model_card_export_job(
            ModelCardName="latin" if number % 2 else "world",
            ModelCardExportJobName=f"job-{number}",
            OutputConfig={"S3OutputPath": f"s3://{BUCKET}/cards"},
        )
    for name in ("latin", "world"):
        while sagemaker.list_model_card_export_jobs(ModelCardName=name, StatusEquals="InProgress", MaxResults=1)[
            "ModelCardExportJobSummaries"
        ]:
            time.sleep(0.2)
        failed = sagemaker.list_model_card_export_jobs(ModelCardName=name, StatusEquals="Failed", MaxResults=1)
        if failed["ModelCardExportJobSummaries"]:
            raise RuntimeError("an export failed")
    seconds = time.monotonic() - began
    details = {"seconds": seconds, "afterwards": server.memory(), "label": f"most memory, {count:,} PDFs drawn"}
    return server.memory("VmHWM"), details


def clients(server):
    """Makes clients of the AWS SDK for the server."""
    session = boto3.Session(calls.ACCESS_KEY_ID, calls.SECRET_ACCESS_KEY, region_name=calls.REGION)
    settings = botocore.config.Config(s3={"addressing_style": "path"})
    return lambda service: session.client(service, endpoint_url=server.url, config=settings)
