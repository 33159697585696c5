"""What a run found, for people and for programs."""

import json
import os
import platform
import subprocess
import textwrap
import time
from dataclasses import asdict, dataclass, field


@dataclass
class Row:
    """What one part of the run came to; a run is good when no row has a loss."""

    part: str
    rounds: int = 0
    inputs: int = 0
    faults: int = 0
    losses: list = field(default_factory=list)
    # What else was measured, by name.
    numbers: dict = field(default_factory=dict)
    seconds: float = 0.0


def table(rows):
    """The table for people."""
    lines = [f"{'part':<28}{'rounds':>8}{'inputs':>10}{'faults':>8}{'losses':>8}{'seconds':>9}"]
    for row in rows:
        numbers = ", ".join(
            f"{name} {value}" for name, value in row.numbers.items() if not isinstance(value, (dict, list))
        )
        counts = f"{row.rounds:>8}{row.inputs:>10}{row.faults:>8}{len(row.losses):>8}{row.seconds:>9.0f}"
        lines.append(f"{row.part:<28}{counts}")
        lines += textwrap.wrap(numbers, 80, initial_indent="    ", subsequent_indent="    ")
        lines += [f"    lost: {loss}" for loss in row.losses]
    total = sum(len(row.losses) for row in rows)
    lines.append(f"\nlosses: {total}")
    return "\n".join(lines)


def write(path, rows, arguments):
    """Writes everything with the circumstances."""
    circumstances = {
        "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "commit": _commit(),
        "processors": os.cpu_count(),
        "kernel": platform.release(),
        "arguments": arguments,
        "losses": sum(len(row.losses) for row in rows),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(circumstances | {"rows": [asdict(row) for row in rows]}, indent=2, default=str) + "\n")


def _commit():
    done = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=False)
    return done.stdout.strip() or None


def spread(values):
    """The middle and the most of some seconds, for a table."""
    ordered = sorted(values)
    if not ordered:
        return None
    return f"{ordered[len(ordered) // 2]:.2f} s (most {ordered[-1]:.2f} s)"
