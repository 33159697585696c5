"""The objects of one client: put, replaced and deleted, each of them wholly or not at all."""

from endurance.traffic.card_calls import Unavailable

_NAMES = 3


class Loss(AssertionError):
    """Something that was acknowledged is not there, or something is there that nobody sent."""


class Objects:
    """Remembers which bytes lie where, and which change nobody answered."""

    def __init__(self, prefix, chance):
        self.prefix, self.chance = prefix, chance
        self.kept = {}
        self.pending = None

    def write_once(self, connection):
        """Puts an object, or deletes one now and then."""
        path = f"{self.prefix}/object-{self.chance.randrange(_NAMES)}"
        size = int(self.chance.choice([0, 1, 3_000, 70_000, 300_000]))
        body = None if self.chance.random() < 0.2 else self.chance.randbytes(size)
        self.pending = (path, body)
        answer = connection.object("PUT", path, body) if body is not None else connection.object("DELETE", path)
        if answer.status == 503:
            raise Unavailable(answer.status, answer.body[:200])
        self.pending = None
        if answer.status not in (200, 204):
            raise Loss(f"{path} was answered {answer.status} {answer.body[:200]}")
        self.kept[path] = body

    def verify(self, connection):
        """Compares every object with what was acknowledged; returns whether an unanswered change was settled."""
        unanswered, self.pending = self.pending, None
        for path in {*self.kept, *([unanswered[0]] if unanswered else [])}:
            answer = connection.object("GET", path)
            found = answer.body if answer.status == 200 else None
            allowed = [self.kept.get(path)] + ([unanswered[1]] if unanswered and unanswered[0] == path else [])
            if found not in allowed:
                raise Loss(f"{path} holds {len(found or b'')} bytes that are not those of its last change")
            self.kept[path] = found
        return unanswered is not None
