"""Requests made from the service model: right ones, and right ones with something wrong in them."""

import time

from . import texts

_DEPTH = 5


class Payloads:
    """Makes payloads of operations; what the service answered with comes back in later requests."""

    def __init__(self, chance):
        self.chance = chance
        # Names and ARNs that were seen in answers, by the last part of the member's name.
        self.seen = {}

    def right(self, shape):
        """A value that the shape allows, as far as its own constraints say."""
        return self._value(shape, shape.name, 0)

    def wrong(self, shape):
        """A right value with one to three places spoilt."""
        value = self.right(shape)
        for _ in range(self.chance.randint(1, 3)):
            value = self._spoil(value)
        return value

    def remember(self, answer):
        """Keeps the names and ARNs of an answer."""
        for name, value in _strings(answer):
            kept = self.seen.setdefault(_kind(name), [])
            if len(kept) < 200:
                kept.append(value)

    def _value(self, shape, name, depth):
        match shape.type_name:
            case "structure":
                return self._structure(shape, depth)
            case "list":
                least, most = shape.metadata.get("min", 0), shape.metadata.get("max", 3)
                count = self.chance.randint(least, max(least, min(most, least + 2)))
                return [self._value(shape.member, name, depth + 1) for _ in range(count)]
            case "map":
                count = self.chance.randint(0, 2)
                pairs = [
                    (self._text(shape.key, "key"), self._value(shape.value, name, depth + 1)) for _ in range(count)
                ]
                return dict(pairs)
            case "integer" | "long":
                least = shape.metadata.get("min", 0)
                return self.chance.randint(least, min(shape.metadata.get("max", 100), least + 100))
            case "float" | "double":
                return self.chance.choice([0, 1, 0.5, 1e-9, 123456.789])
            case "boolean":
                return self.chance.random() < 0.5
            case "timestamp":
                return self.chance.choice([int(time.time()), time.time(), 0, 1_700_000_000.123])
        return self._text(shape, name)

    def _structure(self, shape, depth):
        required = set(shape.required_members)
        share = 0.5 if depth < 2 else 0.2
        return {
            name: self._value(member, name, depth + 1)
            for name, member in shape.members.items()
            if name in required or (depth < _DEPTH and self.chance.random() < share)
        }

    def _text(self, shape, name):
        if shape.metadata.get("enum"):
            return self.chance.choice(shape.metadata["enum"])
        if name == "Content":
            return self._content()
        known = self.seen.get(_kind(name))
        if known and self.chance.random() < 0.5:
            return self.chance.choice(known)
        most = min(shape.metadata.get("max", 30), 60)
        text = texts.matching(shape.metadata.get("pattern", "[a-z]{1,12}"), self.chance, most)
        return text + "a" * (shape.metadata.get("min", 0) - len(text))

    def _content(self):
        return self.chance.choice(
            [
                "{}",
                '{"model_overview": {"model_description": "generated"}}',
                '{"intended_uses": {"risk_rating": "Low"}, "additional_information": {"custom_details": {"a": "b"}}}',
                '{"intended_uses": {"risk_rating": "None"}}',
                '{"unknown": 1}',
                "[]",
                "no JSON",
            ]
        )

    def _spoil(self, value):
        places = list(_places(value))
        if not places:
            return self._nonsense(value)
        holder, key = self.chance.choice(places)
        match self.chance.randrange(5):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, dict):
                holder[self.chance.choice(["Unknown", "", key.lower(), "__proto__", "\u0000"])] = holder[key]
            case 2 if isinstance(holder, list):
                holder.extend([holder[key]] * self.chance.choice([1, 50, 2000]))
            case _:
                holder[key] = self._nonsense(holder[key])
        return value

    def _nonsense(self, value):
        deep = []
        for _ in range(self.chance.choice([3, 60, 700])):
            deep = [deep] if self.chance.random() < 0.5 else {"a": deep}
        numbers = [0, -1, 2**31, 2**63, -(2**63) - 1, 10**40, 0.1, -0.0, 1e308, 5e-324]
        others = [None, True, False, [], {}, [value], {"a": value}, deep]
        return self.chance.choice(self.chance.choice([numbers, others, texts.HOSTILE]))


def _kind(name):
    return next((ending for ending in ("Arn", "Name", "Token", "Id", "Key") if name.endswith(ending)), name)


def _places(value):
    """Every place within a value, as what holds it and under which key."""
    if not isinstance(value, (dict, list)):
        return
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        yield from _places(value[key])


def _strings(value, name=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner, name)
    elif isinstance(value, str) and name.endswith(("Arn", "Name", "Token", "Id", "Key")):
        yield name, value
