"""A clear fall fails, and only when the numbers can be compared."""

import check
import pytest

HERE = {"swift": "6.3.1", "glibc": "2.36"}


@pytest.fixture(autouse=True)
def circumstances(monkeypatch):
    monkeypatch.setattr(check, "circumstances", lambda: HERE)


def expected(swift="6.3.1"):
    return {"tolerance": 0.03, "circumstances": HERE | {"swift": swift}, "instructions": {"a": 1000, "b": 1000}}


def test_what_stays_within_the_tolerance_passes():
    assert check.compare(expected(), {"a": 1029, "b": 500}) == 0


def test_what_grows_beyond_it_fails_and_says_how_to_accept_it(capsys):
    assert check.compare(expected(), {"a": 1031, "b": 1000}) == 1

    assert "Benchmarks/run --accept 'a'" in capsys.readouterr().out


def test_another_compiler_is_told_and_fails_nothing(capsys):
    assert check.compare(expected(swift="6.2"), {"a": 2000}) == 0

    assert "swift is 6.3.1, not 6.2" in capsys.readouterr().out


def test_what_nobody_has_accepted_yet_is_new(capsys):
    assert check.compare(expected(), {"c": 5}) == 0

    assert "new" in capsys.readouterr().out
