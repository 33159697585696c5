"""What one card does when its calls come one after another: the yardstick for calls that came all at once.

A card is None, or the tuple of its versions, each a content and a status, the first version first. A call is a pair of
its kind and its arguments; its outcome is what the caller is told.
"""

STATUSES = ("Draft", "PendingReview", "Approved", "Archived")
OK, CONFLICT, NOT_FOUND = "ok", "ConflictException", "ResourceNotFound"


def step(card, call):
    """The card after a call, and the call's outcome."""
    kind, *arguments = call
    if kind == "create":
        return (card, CONFLICT) if card is not None else ((tuple(arguments),), OK)
    if card is None:
        return None, NOT_FOUND
    return _STEPS[kind](card, *arguments)


def _append(card, content, status=None):
    latest = card[-1][1]
    if latest == "Archived":
        return card, CONFLICT
    return card + ((content, status or latest),), OK


def _set_status(card, status):
    return card[:-1] + ((card[-1][0], status),), OK


def _describe(card):
    return card, (len(card), *card[-1])


def _list_versions(card):
    return card, tuple(status for _, status in card)


def _delete(_):
    return None, OK


_STEPS = {
    "content": _append,
    "status": _set_status,
    "both": _append,
    "describe": _describe,
    "versions": _list_versions,
    "delete": _delete,
}
