"""Whether a recorded history could have happened one call at a time.

The search is that of Wing and Gong, with Lowe's memory: it takes calls that could have been next, in turn, and never
looks twice at the same set of taken calls with the same state behind them.
"""

from dataclasses import dataclass
from typing import Any

UNKNOWN = object()


@dataclass(frozen=True)
class Event:
    """A call from its sending to its answer.

    A call whose outcome is `UNKNOWN` may have happened at any time after it was sent, or never.
    """

    call: Any
    outcome: Any
    sent: float
    answered: float


def is_linearizable(events, initial, step):
    """Whether the events have an order that real time allows and `step` explains.

    `step` takes a state and a call, and returns the state after it and its outcome. States must be hashable.
    """
    events = sorted(events, key=lambda event: event.sent)
    known = sum(1 << number for number, event in enumerate(events) if event.outcome is not UNKNOWN)
    seen = set()
    waiting = [(0, initial)]
    while waiting:
        taken, state = waiting.pop()
        # Calls without an outcome need not have happened.
        if taken & known == known:
            return True
        for number in _next_ones(events, taken):
            event = events[number]
            after, outcome = step(state, event.call)
            if event.outcome is not UNKNOWN and outcome != event.outcome:
                continue
            found = (taken | 1 << number, after)
            if found not in seen:
                seen.add(found)
                waiting.append(found)
    return False


def _next_ones(events, taken):
    """The calls that may be next: no call that is still to be taken was answered before they were sent.

    The one that was answered first comes last, so that the search, which begins at the end, follows the clock.
    """
    first_answer = min(
        (_answered(event) for number, event in enumerate(events) if not taken >> number & 1), default=float("inf")
    )
    numbers = []
    for number, event in enumerate(events):
        if event.sent > first_answer:
            break
        if not taken >> number & 1:
            numbers.append(number)
    return sorted(numbers, key=lambda number: -_answered(events[number]))


def _answered(event):
    return float("inf") if event.outcome is UNKNOWN else event.answered
