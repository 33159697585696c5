"""Two versions of a card's content, the second after many edits; the same call gives the same texts every time."""

import copy
import random

import cards

# What a metric is told by stays: a metric of another name or type is another metric.
KEPT = {"name", "type", "risk_rating", "x_axis_name", "y_axis_name", "algorithm_type", "objective_function"}


def two_versions(size=98_000, changes=200, seed=1):
    """The texts of both: values, sentences and notes change, and metrics come and go.

    Of twenty edits one adds a metric, one removes one, and the others change a number or a text in place.
    """
    before = cards.content(size)
    chance = random.Random(seed)
    document = cards.json.loads(before)
    places = [place for place in leaves(document) if place[1] not in KEPT]
    edits = chance.sample(places, min(len(places), changes * 18 // 20))
    for container, key in edits:
        container[key] = edited(container[key], chance)
    groups = [group["metric_data"] for job in document["evaluation_details"] for group in job["metric_groups"]]
    for number in range(changes // 20):
        metrics = chance.choice([group for group in groups if len(group) > 1])
        added = copy.deepcopy(chance.choice(metrics)) | {"name": f"added metric {number}"}
        metrics.pop(chance.randrange(len(metrics)))
        metrics.insert(chance.randrange(len(metrics) + 1), added)
    return before, cards.written(document)


def leaves(value):
    """Every number and text of a document, as its container and its key in it."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in pairs:
        if isinstance(child, (dict, list)):
            yield from leaves(child)
        elif isinstance(child, (int, float, str)) and not isinstance(child, bool):
            yield value, key


def edited(value, chance):
    """A value as somebody or something updates it: another number, or a text with one word more."""
    if isinstance(value, str):
        words = value.split(" ")
        words.insert(chance.randrange(len(words) + 1), "revised")
        return " ".join(words)
    if isinstance(value, int):
        return value + chance.randint(1, 20)
    return value * chance.uniform(0.9, 1.1) + 0.001
