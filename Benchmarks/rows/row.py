"""A row of the table: two things that are measured alternately, and the ratio that they are to have."""

import dataclasses
import re
import statistics

ALL = []


@dataclasses.dataclass(frozen=True)
class Goal:
    """What a row is to reach: at least or at most `bound`, as a ratio, or as a value where nothing is beside it."""

    sign: str
    bound: float

    def reached(self, value):
        return value >= self.bound if self.sign == "≥" else value <= self.bound


def at_least(bound):
    return Goal("≥", bound)


def at_most(bound):
    return Goal("≤", bound)


class Row:
    """One row: `prepare` is a context manager that gives the measurements, ours and the other's.

    A measurement is a function of the number of the round, which gives a value, or a value and a dictionary of
    details for the results file. A row that has nothing beside it gives one measurement alone. `rounds` is how often
    a row is measured that takes too long for as many rounds as the others.
    """

    def __init__(self, key, what, beside, unit, goal, rounds, prepare):
        self.key, self.what, self.beside, self.unit, self.goal = key, what, beside, unit, goal
        self.rounds, self.prepare = rounds, prepare
        self.ours, self.theirs, self.failure = [], [], None

    def add(self, mine, other=None):
        """Keeps the samples of one round."""
        self.ours.append(_sample(mine))
        if other is not None:
            self.theirs.append(_sample(other))

    @property
    def label(self):
        """What is measured, as the last sample tells it when only measuring shows how much that was."""
        return self.ours[-1][1].get("label", self.what) if self.ours else self.what

    @property
    def figures(self):
        """What the goal is about, a round each: ours over theirs, or ours where nothing is beside it."""
        mine = [value for value, _ in self.ours]
        return [a / b for a, (b, _) in zip(mine, self.theirs)] if self.theirs else mine

    @property
    def median(self):
        return statistics.median(self.figures)

    @property
    def reached(self):
        """Whether the median does what it is to do; None for a row that is only told."""
        return None if self.goal is None else self.goal.reached(self.median)

    def summary(self):
        """What the results file says of this row."""
        head = {"key": self.key, "what": self.what, "beside": self.beside, "unit": self.unit}
        if self.goal:
            head["goal"] = {"sign": self.goal.sign, "bound": self.goal.bound}
        if self.failure:
            return head | {"failure": self.failure}
        spread = {"median": self.median, "least": min(self.figures), "most": max(self.figures)}
        samples = {"ours": _told(self.ours), "theirs": _told(self.theirs)}
        return head | {"ratio" if self.theirs else "value": spread, "reached": self.reached} | samples


def row(key, what, beside=None, unit="/s", goal=None, rounds=None):
    """Makes a row of a context manager that takes the bench and gives measurements."""

    def register(prepare):
        ALL.append(Row(key, what, beside, unit, goal, rounds, prepare))
        return prepare

    return register


def chosen(names):
    """The rows whose keys are or begin with one of the names."""
    if not names:
        return list(ALL)
    unknown = [name for name in names if not any(_matches(one.key, name) for one in ALL)]
    if unknown:
        raise SystemExit(f"no row is called {', '.join(unknown)}; there are {', '.join(one.key for one in ALL)}")
    return [one for one in ALL if any(_matches(one.key, name) for name in names)]


def _matches(key, name):
    return key == name or re.match(rf"{re.escape(name)}-", key) is not None


def _sample(measured):
    return measured if isinstance(measured, tuple) else (measured, {})


def _told(samples):
    return [{"value": value} | details for value, details in samples]
