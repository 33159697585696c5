"""The statements that a server sends to PostgreSQL for one call, as a script for pgbench.

They are read from PostgreSQL's own log, so that pgbench always runs what the measured server runs. Two calls are
compared to tell what stays from what each call has of its own.
"""

import re

# A line that begins a message of the log, and one that continues it.
_MESSAGE = re.compile(r"^\[(\d+)\] (LOG|DETAIL):  (.*(?:\n\t.*)*)", re.MULTILINE)
_EXECUTE = re.compile(r"^execute [^:]+: (.*)$|^statement: (.*)$", re.DOTALL)
_PARAMETER = re.compile(r"\$(\d+) = (NULL|'(?:[^']|'')*')(?:, |$)")
_PLACE = re.compile(r"\$(\d+)\b")


def settings():
    """What the cluster has to log, and how."""
    return ["ALTER SYSTEM SET log_statement = 'all'", "ALTER SYSTEM SET log_line_prefix = '[%p] '"]


def transaction(log, mark):
    """The statements of the transaction in whose parameters `mark` stands, each with its parameters."""
    messages = _MESSAGE.findall(log)
    by_process = {}
    for process, kind, text in messages:
        statements = by_process.setdefault(process, [])
        executed = _EXECUTE.match(text)
        if kind == "LOG" and executed:
            statements.append(((executed[1] or executed[2]).replace("\n\t", "\n"), []))
        elif kind == "DETAIL" and text.startswith("parameters: ") and statements:
            statements[-1][1].extend(
                None if value == "NULL" else value[1:-1].replace("''", "'")
                for _, value in _PARAMETER.findall(text.replace("\n\t", "\n"))
            )
    for statements in by_process.values():
        for index, (_, parameters) in enumerate(statements):
            if mark in parameters:
                return _around(statements, index)
    raise RuntimeError(f"PostgreSQL's log has no statement about {mark}")


def _around(statements, index):
    first = next((at for at in range(index, -1, -1) if statements[at][0].startswith("BEGIN")), index)
    last = next(at for at in range(index, len(statements)) if statements[at][0].startswith("COMMIT"))
    return statements[first : last + 1]


def script(first, second, names, keys):
    """The script and its constants: `names` and `keys` are those of the cards that the two calls made.

    A card's name becomes a random number, its key what PostgreSQL returned, and everything else is a constant that is
    sent as a parameter, as the server sends it.
    """
    lines, constants = ["\\set name random(1, 1000000000000000)"], {}
    for (sql, values), (other_sql, others) in zip(first, second, strict=True):
        if sql != other_sql:
            raise RuntimeError(f"two calls sent different statements: {sql} and {other_sql}")

        def place(match):
            value, other = values[int(match[1]) - 1], others[int(match[1]) - 1]
            if value is None:
                return "NULL"
            if (value, other) == names:
                return ":name"
            if (value, other) == keys:
                return ":id"
            name = next((name for name, known in constants.items() if known == value), f"c{len(constants)}")
            constants[name] = value
            return f":{name}"

        text = _PLACE.sub(place, sql.replace("\n", " "))
        returns = re.match(r"INSERT INTO card \(.*\bRETURNING id\b", text)
        lines.append(text + (" \\gset" if returns else ";"))
    return "\n".join(lines) + "\n", constants
