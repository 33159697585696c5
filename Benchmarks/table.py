"""The table for people, at most 100 columns wide."""

import statistics

WIDTH = 100


def text(rows, options, seconds):
    """All rows with their spread, and whether they reach what they are to reach."""
    lines = [
        f"{options.rounds} rounds of {options.seconds:g} s, ours and the other alternately; ratio is ours over the other:",
        "the median of the rounds, then the least and the most. Where nothing is beside, the value itself counts.",
        "",
        f"{'what':<31} {'beside':<25}{'ours':>8}{'other':>8}{'ratio':>7} {'spread':<11}{'goal':<6}",
        "-" * WIDTH,
    ]
    lines += [_line(row) for row in rows]
    measured = [row for row in rows if not row.failure and row.reached is not None]
    reached = sum(row.reached for row in measured)
    lines += ["-" * WIDTH, f"{reached} of {len(measured)} goals reached, {seconds / 60:.1f} minutes"]
    return "\n".join(lines)


def _line(row):
    if row.failure:
        return f"{row.what:<31.31} {row.beside or '–':<25.25} failed: {row.failure.splitlines()[0]:.33}"
    ours = _number(statistics.median(value for value, _ in row.ours), row.unit)
    figures = [_plain(figure) for figure in (row.median, min(row.figures), max(row.figures))]
    spread = f"{figures[1]}-{figures[2]}"
    other, ratio = "–", "–"
    if row.theirs:
        other, ratio = _number(statistics.median(value for value, _ in row.theirs), row.unit), figures[0]
    goal = f"{row.goal.sign}{row.goal.bound:g}" if row.goal else ""
    mark = {True: "yes", False: "NO", None: ""}[row.reached]
    return f"{row.label:<31.31} {row.beside or '–':<25.25}{ours:>8}{other:>8}{ratio:>7} {spread:<11}{goal:<6}{mark:<3}".rstrip()


def _number(value, unit):
    return f"{_plain(value)}{unit}"


def _plain(value):
    """Three digits that count."""
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.3g}" if value < 10 else f"{value:.1f}"
