"""pgbench sends what the server sends: the statements come from PostgreSQL's log."""

import pytest
import sent_statements

# Two calls, and another process between them; a text with a line feed and with quotation marks.
LOG = """[7] LOG:  execute s1: BEGIN
[7] LOG:  execute s2: SELECT id FROM card
\tWHERE name = $1 FOR UPDATE
[7] DETAIL:  parameters: $1 = 'first'
[9] LOG:  execute s1: BEGIN
[7] LOG:  execute s3: INSERT INTO card (name, note, owner) VALUES ($1, $2, $3) RETURNING id
[7] DETAIL:  parameters: $1 = 'first', $2 = NULL, $3 = 'it''s
\tours, $9 = ''x'''
[9] LOG:  statement: SELECT 1
[7] LOG:  execute s4: INSERT INTO card_version (card_id, number) VALUES ($1, $2)
[7] DETAIL:  parameters: $1 = '11', $2 = '1'
[7] LOG:  execute s5: COMMIT
[7] LOG:  execute s1: BEGIN
[7] LOG:  execute s2: SELECT id FROM card
\tWHERE name = $1 FOR UPDATE
[7] DETAIL:  parameters: $1 = 'second'
[7] LOG:  execute s3: INSERT INTO card (name, note, owner) VALUES ($1, $2, $3) RETURNING id
[7] DETAIL:  parameters: $1 = 'second', $2 = NULL, $3 = 'it''s
\tours, $9 = ''x'''
[7] LOG:  execute s4: INSERT INTO card_version (card_id, number) VALUES ($1, $2)
[7] DETAIL:  parameters: $1 = '12', $2 = '1'
[7] LOG:  execute s5: COMMIT
"""


def test_a_transaction_is_that_of_one_process_from_begin_to_commit():
    statements = sent_statements.transaction(LOG, "first")

    assert statements == [
        ("BEGIN", []),
        ("SELECT id FROM card\nWHERE name = $1 FOR UPDATE", ["first"]),
        (
            "INSERT INTO card (name, note, owner) VALUES ($1, $2, $3) RETURNING id",
            ["first", None, "it's\nours, $9 = 'x'"],
        ),
        ("INSERT INTO card_version (card_id, number) VALUES ($1, $2)", ["11", "1"]),
        ("COMMIT", []),
    ]


def test_names_and_keys_are_each_cards_own_and_the_rest_is_sent_as_it_was():
    calls = [sent_statements.transaction(LOG, name) for name in ("first", "second")]

    text, constants = sent_statements.script(*calls, ("first", "second"), ("11", "12"))

    assert text.splitlines() == [
        "\\set name random(1, 1000000000000000)",
        "BEGIN;",
        "SELECT id FROM card WHERE name = :name FOR UPDATE;",
        "INSERT INTO card (name, note, owner) VALUES (:name, NULL, :c0) RETURNING id \\gset",
        "INSERT INTO card_version (card_id, number) VALUES (:id, :c1);",
        "COMMIT;",
    ]
    assert constants == {"c0": "it's\nours, $9 = 'x'", "c1": "1"}


def test_calls_that_sent_different_statements_are_no_script():
    first = sent_statements.transaction(LOG, "first")

    with pytest.raises(RuntimeError, match="different statements"):
        sent_statements.script(first, [("ROLLBACK", []), *first[1:]], ("first", "second"), ("11", "12"))


def test_a_log_without_the_call_is_an_error():
    with pytest.raises(RuntimeError, match="no statement about third"):
        sent_statements.transaction(LOG, "third")
