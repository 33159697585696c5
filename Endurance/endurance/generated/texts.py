"""Texts for string members: those that a pattern allows, and those that somebody may have had trouble with."""

import re

try:
    from re import _constants as codes
    from re import _parser as parser
except ImportError:  # Python 3.10
    import sre_constants as codes
    import sre_parse as parser

HOSTILE = [
    "",
    " ",
    "\x00",
    "a\x00b",
    "'; DROP TABLE card; --",
    '" OR 1=1 --',
    "%s%n%x",
    "../../../etc/passwd",
    "<script>alert(1)</script>",
    "${jndi:ldap://localhost/a}",
    "\ud800",
    "\U0010ffff" * 3,
    "\ufeff\u202e\u2066",
    "e\u0301" * 40,
    "-",
    "null",
    "NaN",
    "1e999",
    "\\u0000",
    "\r\nX-Injected: 1",
    "arn:aws:sagemaker:us-west-2:123456789012:model-card/" + "a" * 300,
    "arn:aws:sagemaker:::model-card/",
    "*" * 64,
    "[" * 200,
    "a" * 5_000,
    "é" * 70_000,
]


def matching(pattern, chance, most):
    """A text that the pattern allows, where Python reads the pattern; else a plain word."""
    try:
        tree = parser.parse(pattern)
    except re.error:
        return _word(chance, min(most, 24))
    return "".join(_of(tree, chance, most))[:most]


def _word(chance, most):
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    return "".join(chance.choice(letters) for _ in range(max(1, chance.randint(1, max(1, most)))))


def _of(tree, chance, most):
    for kind, argument in tree:
        match kind:
            case codes.LITERAL:
                yield chr(argument)
            case codes.NOT_LITERAL | codes.ANY:
                yield "x"
            case codes.IN:
                yield _one_of(argument, chance)
            case codes.MAX_REPEAT | codes.MIN_REPEAT:
                least, upper, inner = argument
                for _ in range(chance.randint(least, max(least, min(upper, least + 12, most)))):
                    yield from _of(inner, chance, most)
            case codes.SUBPATTERN:
                yield from _of(argument[-1], chance, most)
            case codes.BRANCH:
                yield from _of(chance.choice(argument[1]), chance, most)


_CLASSES = {
    codes.CATEGORY_WORD: "abcXYZ019_",
    codes.CATEGORY_DIGIT: "0123456789",
    codes.CATEGORY_SPACE: " \t",
    codes.CATEGORY_NOT_SPACE: "abcXYZ/:.",
    codes.CATEGORY_NOT_WORD: " .:-",
    codes.CATEGORY_NOT_DIGIT: "abc-",
}


def _one_of(members, chance):
    kind, argument = chance.choice([member for member in members if member[0] is not codes.NEGATE])
    if members[0][0] is codes.NEGATE:
        return "x"
    match kind:
        case codes.LITERAL:
            return chr(argument)
        case codes.RANGE:
            return chr(chance.randint(argument[0], min(argument[1], argument[0] + 500)))
        case codes.CATEGORY:
            return chance.choice(_CLASSES.get(argument, "a"))
    return "x"
