"""Puts the last measured numbers into docs/performance.md, between the comments that mark their places.

    Benchmarks/run --publish

The table of rows comes from the last `make bench`, those of growth from the last `Benchmarks/run --growth`.
"""

import json
import os
import pathlib
import re

import growth

PAGE = pathlib.Path(__file__).resolve().parent.parent / "docs" / "performance.md"


def main():
    results = pathlib.Path(os.environ["BENCH_RESULTS"])
    page = PAGE.read_text()
    latest = results / "latest.txt"
    if latest.exists():
        about = json.loads((results / "latest.json").read_text())
        page = placed(page, "rows", f"```text\n{latest.read_text().rstrip()}\n```\n\n{told(about)}")
    grown = results / "growth.json"
    if grown.exists():
        for name, table in json.loads(grown.read_text())["tables"].items():
            page = placed(page, f"growth {name}", growth.markdown(table))
    PAGE.write_text(page)


def told(about):
    """When and where the table was measured."""
    return f"Measured on {about['time'][:10]} with {about['processors']} processors ({about['processor']})."


def placed(page, name, text):
    """The page with `text` in the place of that name."""
    begin, end = re.escape(f"<!-- {name} -->"), re.escape(f"<!-- end of {name} -->")
    made, count = re.subn(
        f"({begin}).*?({end})", lambda found: f"{found[1]}\n{text}\n{found[2]}", page, flags=re.DOTALL
    )
    if count != 1:
        raise SystemExit(f"{PAGE.name} has {count} places for {name}")
    return made


if __name__ == "__main__":
    main()
