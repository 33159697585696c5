"""Endurance of the built server, from outside: `Endurance/run --help`."""

import argparse
import os
import pathlib
import shutil
import signal
import sys
import tempfile

from harness import environment

from .size import Size


def main():
    # Servers and clusters are ended at exit, and so that there is one:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    kept = {name: os.environ[name] for name in ("CARDINAL_BINARY", "ENDURANCE_SHIMS") if name in os.environ}
    environment.isolate_this_process()
    os.environ.update(kept)
    from . import parts, report

    options = _options(parts.ALL)
    size = Size(**{name: value for name, value in vars(options).items() if hasattr(Size, name) and value is not None})
    directory, rows = pathlib.Path(tempfile.mkdtemp(prefix="cardinal-endurance-")), []
    try:
        for name in options.only or parts.ALL:
            print(f"{name} …", file=sys.stderr, flush=True)
            rows.append(parts.run(name, directory, size))
            report.write(options.report, rows, vars(size))
            print(report.table(rows[-1:]), file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        print("interrupted: the rest was not run", file=sys.stderr)
        sys.exit(130)
    finally:
        # What came to an end before an interruption is told, and what a loss can be seen by is kept.
        if rows:
            print(f"{report.table(rows)}\n{options.report} has everything that was measured", flush=True)
        if any(row.losses for row in rows):
            print(f"The servers' files and logs are in {directory}", file=sys.stderr)
        else:
            shutil.rmtree(directory, ignore_errors=True)
    return any(row.losses for row in rows)


def _options(parts):
    parser = argparse.ArgumentParser(prog="Endurance/run", description="Endurance of the built server, from outside.")
    parser.add_argument("--only", nargs="+", choices=parts, metavar="PART", help=f"some of: {' '.join(parts)}")
    parser.add_argument("--report", type=pathlib.Path, default=pathlib.Path(".build/endurance/latest.json"))
    for name, field in Size.__dataclass_fields__.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=field.type, help=f"{field.default} unless given")
    return parser.parse_args()


sys.exit(main())
