"""The rows that one CreateModelCard leaves in the server's SQLite store, as statements that write such rows again."""

import sqlite3

NAME = "bench-sample"
BASE = 1_000_000_000


def statements(path, content):
    """An INSERT for each row of the card called NAME; `?1` is a number that makes it another card, `?2` the content.

    The words and the metadata of a card are read after it is written, so that they are none of what the call writes.
    """
    store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    (key,) = store.execute("SELECT id FROM card WHERE name = ?", (NAME,)).fetchone()
    found = [
        statement
        for table, keys in _tables(store)
        for row in _rows(store, table, keys, key)
        for statement in [_insert(table, row, keys, key, content)]
    ]
    store.close()
    return found


def _tables(store):
    """The tables that hold a card or refer to one, parents first, with the columns that hold its key."""
    names = [name for (name,) in store.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")]
    for name in names:
        keys = [row[3] for row in store.execute(f"PRAGMA foreign_key_list({name})") if row[2] == "card"]
        if name == "card":
            yield name, ["id"]
        elif keys:
            yield name, keys


def _rows(store, table, keys, key):
    cursor = store.execute(
        f"SELECT * FROM {table} WHERE {' OR '.join(f'{name} = ?' for name in keys)}", [key] * len(keys)
    )
    columns = [column[0] for column in cursor.description]
    for values in cursor:
        yield dict(zip(columns, values))


def _insert(table, row, keys, key, content):
    values = []
    for column, value in row.items():
        if column in keys and value == key:
            values.append(f"{BASE} + ?1")
        elif column == "words_version":
            values.append("0")
        elif column == "metadata":
            values.append("NULL")
        elif column == "id":
            # A key of the row's own, which the store gives.
            values.append("NULL")
        else:
            values.append(_literal(value, content))
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(values)})"


def _literal(value, content):
    if value is None or isinstance(value, (int, float)):
        return "NULL" if value is None else repr(value)
    if isinstance(value, bytes):
        return f"x'{value.hex()}'"
    if value == content:
        return "?2"
    quoted = "'" + value.replace("'", "''").replace("\n", " ") + "'"
    return f"replace({quoted}, '{NAME}', 'bench-' || ?1)" if NAME in value else quoted
