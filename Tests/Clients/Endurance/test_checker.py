"""The checker of histories: what has an order is accepted, what has none is not."""

import itertools
import random

import pytest
from endurance import specification
from endurance.linearizability.checker import UNKNOWN, Event, is_linearizable


def event(sent, answered, call, outcome):
    return Event(tuple(call.split()), outcome, sent, answered)


def accepted(*events):
    return is_linearizable(events, None, specification.step)


OVERLAPPING_UPDATES = [
    event(0, 1, "create a Draft", "ok"),
    event(2, 6, "content b", "ok"),
    event(3, 5, "content c", "ok"),
]


@pytest.mark.parametrize(
    "seen", [(3, "b", "Draft"), (3, "c", "Draft")], ids=["the first to be sent was last", "the second was last"]
)
def test_calls_at_the_same_time_have_either_order(seen):
    assert accepted(*OVERLAPPING_UPDATES, event(7, 8, "describe", seen))


def test_calls_after_each_other_keep_their_order():
    updates = [
        event(0, 1, "create a Draft", "ok"),
        event(2, 3, "content b", "ok"),
        event(4, 5, "content c", "ok"),
    ]

    assert accepted(*updates, event(6, 7, "describe", (3, "c", "Draft")))
    assert not accepted(*updates, event(6, 7, "describe", (3, "b", "Draft")))


PLANTED = {
    "a lost update": [*OVERLAPPING_UPDATES, event(7, 8, "describe", (2, "c", "Draft"))],
    "a read from the past": [
        event(0, 1, "create a Draft", "ok"),
        event(2, 3, "content b", "ok"),
        event(4, 5, "describe", (1, "a", "Draft")),
    ],
    "a read from the future": [
        event(0, 1, "create a Draft", "ok"),
        event(2, 3, "describe", (2, "b", "Draft")),
        event(4, 5, "content b", "ok"),
    ],
    "two creations that both succeeded": [
        event(0, 5, "create a Draft", "ok"),
        event(1, 4, "create b Draft", "ok"),
        event(6, 7, "describe", (1, "a", "Draft")),
    ],
    "a deleted card that is still there": [
        event(0, 1, "create a Draft", "ok"),
        event(2, 3, "delete", "ok"),
        event(4, 5, "describe", (1, "a", "Draft")),
    ],
    "a card that nobody made": [event(0, 1, "describe", (1, "a", "Draft"))],
    "reads that disagree about the order": [
        *OVERLAPPING_UPDATES,
        event(3, 6, "describe", (2, "b", "Draft")),
        event(7, 8, "describe", (3, "b", "Draft")),
    ],
    "content for an archived card": [
        event(0, 1, "create a Archived", "ok"),
        event(2, 3, "content b", "ok"),
    ],
    "an unanswered call that came true twice": [
        event(0, 1, "create a Draft", "ok"),
        event(2, 2, "content b", UNKNOWN),
        event(3, 4, "describe", (2, "b", "Draft")),
        event(5, 6, "describe", (3, "b", "Draft")),
    ],
    "an unanswered call that was undone": [
        event(0, 1, "create a Draft", "ok"),
        event(2, 2, "content b", UNKNOWN),
        event(3, 4, "describe", (2, "b", "Draft")),
        event(5, 6, "describe", (1, "a", "Draft")),
    ],
    "an unanswered call that came true before it was sent": [
        event(0, 1, "create a Draft", "ok"),
        event(2, 3, "describe", (2, "b", "Draft")),
        event(4, 4, "content b", UNKNOWN),
    ],
}


@pytest.mark.parametrize("events", PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_violation_is_found(events):
    assert not accepted(*events)


@pytest.mark.parametrize("seen", [(1, "a", "Draft"), (2, "b", "Draft")], ids=["it never happened", "it happened"])
def test_an_unanswered_call_happened_or_not(seen):
    history = [
        event(0, 1, "create a Draft", "ok"),
        event(2, 2, "content b", UNKNOWN),
        event(3, 4, "describe", seen),
    ]

    assert accepted(*history)


def test_an_unanswered_call_may_happen_late():
    history = [
        event(0, 1, "create a Draft", "ok"),
        event(2, 2, "content b", UNKNOWN),
        event(3, 4, "describe", (1, "a", "Draft")),
        event(5, 6, "describe", (2, "b", "Draft")),
    ]

    assert accepted(*history)


@pytest.mark.parametrize("seed", range(40))
def test_the_search_agrees_with_trying_every_order(seed):
    events = _small_history(random.Random(seed))

    assert is_linearizable(events, None, specification.step) == _has_an_order(events)


def _small_history(chance):
    """Six calls at random times, with outcomes of an order that may or may not fit the times."""
    calls = [
        chance.choice([("create", str(n), "Draft"), ("content", str(n)), ("delete",), ("describe",), ("versions",)])
        for n in range(6)
    ]
    card, outcomes = None, {}
    for number in chance.sample(range(6), 6):
        card, outcomes[number] = specification.step(card, calls[number])
    times = [(number + chance.uniform(0, 2), chance.uniform(0.1, 4)) for number in range(6)]
    return [Event(calls[n], outcomes[n], sent, sent + took) for n, (sent, took) in enumerate(times)]


def _has_an_order(events):
    return any(_explains(order) for order in itertools.permutations(events))


def _explains(order):
    if any(later.answered < earlier.sent for earlier, later in itertools.combinations(order, 2)):
        return False
    card = None
    for one in order:
        card, outcome = specification.step(card, one.call)
        if outcome != one.outcome:
            return False
    return True
