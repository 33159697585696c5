"""The table for people, at most 100 columns wide."""

import statistics

WIDTH = 100
MARKS = {True: "yes", False: "NO", None: ""}


def text(rows, options, seconds, busy):
    """All rows with their spread, and whether they reach what they are to reach."""
    lines = [
        f"{options.rounds} rounds of about {options.seconds:g} s, ours and the other in turn. The ratio is ours over the other:",
        "the median of the rounds, then least and most. Where nothing is beside, the value itself counts.",
        "",
        _columns("what", "beside", "ours", "other", "ratio", "spread", "goal", ""),
        "-" * WIDTH,
    ]
    lines += [_line(row) for row in rows]
    measured = [row for row in rows if not row.failure and row.reached is not None]
    reached = sum(row.reached for row in measured)
    lines += ["-" * WIDTH, f"{reached} of {len(measured)} goals reached, {seconds / 60:.1f} minutes"]
    if busy > 0.5:
        lines.append(f"The machine was busy before this began: a load of {busy:.1f}.")
    return "\n".join(lines)


def _line(row):
    beside = row.beside or "–"
    if row.failure:
        return f"{row.label:<31.31} {beside:<22.22} failed: {row.failure.splitlines()[0]:.36}"
    ours = statistics.median(value for value, _ in row.ours)
    figures = [_number(figure) for figure in (row.median, min(row.figures), max(row.figures))]
    other, ratio = "–", "–"
    if row.theirs:
        other, ratio = _number(statistics.median(value for value, _ in row.theirs)) + row.unit, figures[0]
    spread = f"{figures[1]}–{figures[2]}"
    goal = f"{row.goal.sign} {row.goal.bound:g}" if row.goal else ""
    return _columns(row.label, beside, _number(ours) + row.unit, other, ratio, spread, goal, MARKS[row.reached])


def _columns(what, beside, ours, other, ratio, spread, goal, mark):
    line = f"{what:<31.31} {beside:<22.22} {ours:>8} {other:>8} {ratio:>5} {spread:<11} {goal:<5} {mark:<3}"
    return line.rstrip()


def _number(value):
    """Three digits that count, at most five characters."""
    for bound, divisor, letter in ((999_500, 1e6, "M"), (9_999.5, 1e3, "k"), (99.95, 1, "")):
        if value >= bound:
            scaled = value / divisor
            return f"{scaled:.1f}{letter}" if letter and scaled < 99.95 else f"{scaled:.0f}{letter}"
    decimals = 1 if value >= 9.995 else 2
    return f"{value:.{decimals}f}"
