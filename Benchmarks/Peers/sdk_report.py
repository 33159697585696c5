"""Reads a classification's report with Python's json and the parser of the SageMaker SDK.

    python3 sdk_report.py REPORT [--times N]

Prints one line of JSON: how often, in how many seconds, and the most memory that the process ever held, in bytes.
"""

import argparse
import json
import resource
import time

from sagemaker.model_card import evaluation_metric_parsers as parsers


def main():
    options = argparse.ArgumentParser(description="Read a report with the SDK's parser.")
    options.add_argument("report")
    options.add_argument("--times", type=int, default=1)
    options = options.parse_args()
    parser = parsers.ClassificationParser()
    began = time.perf_counter()
    for _ in range(options.times):
        with open(options.report, encoding="utf-8") as file:
            groups = parser.run(json.load(file))["metric_groups"]
    seconds = time.perf_counter() - began
    if not groups or not groups[0]["metric_data"]:
        raise SystemExit("the SDK found no metrics in the report")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"count": options.times, "seconds": seconds, "memory": memory}))


if __name__ == "__main__":
    main()
