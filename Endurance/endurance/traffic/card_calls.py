"""The calls of the specification on the wire."""

from endurance import specification

# What a server says whose clock is far from its caller's.
_ANOTHER_TIME = "InvalidSignatureException"


class WrongAnswer(AssertionError):
    """An answer that no history explains, whatever happened before."""


def send(connection, name, call):
    """Sends a call about a card, and returns its outcome as the specification words it.

    A server that says that it cannot just now may have carried the call out: that raises `Unavailable`.
    """
    kind, *arguments = call
    answer = connection.call(*_request(name, kind, arguments))
    raise_if_unavailable(answer)
    if answer.status != 200:
        if answer.code not in (specification.CONFLICT, specification.NOT_FOUND):
            raise WrongAnswer(f"{kind} {name}: {answer.status} {answer.body[:300]}")
        return answer.code
    return _outcome(connection, name, kind, answer.json())


class Unavailable(Exception):
    """The server said that it cannot carry a call out now."""

    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code, self.message = code, message


def raise_if_unavailable(answer):
    """Tells an answer that says nothing about the call's card from all others."""
    if answer.code == "InternalFailure":
        raise WrongAnswer(f"a fault that nobody foresaw: {answer.body[:300]}")
    if answer.status >= 500 or answer.code == _ANOTHER_TIME:
        raise Unavailable(answer.code, answer.json().get("message"))


def _request(name, kind, arguments):
    card = {"ModelCardName": name}
    match kind:
        case "create":
            return "CreateModelCard", card | {"Content": arguments[0], "ModelCardStatus": arguments[1]}
        case "content":
            return "UpdateModelCard", card | {"Content": arguments[0]}
        case "status":
            return "UpdateModelCard", card | {"ModelCardStatus": arguments[0]}
        case "both":
            return "UpdateModelCard", card | {"Content": arguments[0], "ModelCardStatus": arguments[1]}
        case "describe":
            return "DescribeModelCard", card
        case "versions":
            return "ListModelCardVersions", card | {"SortBy": "Version", "SortOrder": "Ascending"}
        case "delete":
            return "DeleteModelCard", card


def _outcome(connection, name, kind, members):
    match kind:
        case "describe":
            return members["ModelCardVersion"], members["Content"], members["ModelCardStatus"]
        case "versions":
            return tuple(_statuses(connection, name, members))
    return specification.OK


def _statuses(connection, name, page):
    """The status of every version; their numbers must count from 1."""
    number = 0
    while True:
        for summary in page["ModelCardVersionSummaryList"]:
            number += 1
            if summary["ModelCardVersion"] != number:
                raise WrongAnswer(f"{name}: version {summary['ModelCardVersion']} stands where {number} belongs")
            yield summary["ModelCardStatus"]
        if "NextToken" not in page:
            return
        query = {"ModelCardName": name, "SortBy": "Version", "SortOrder": "Ascending", "NextToken": page["NextToken"]}
        page = connection.call("ListModelCardVersions", query).json()
