"""What failed among thousands of tests is said at the very end, with the exit status of `swift test`."""

import os
import pathlib
import stat
import subprocess

SCRIPT = pathlib.Path(__file__).resolve().parents[3] / "scripts/run-swift-tests"

START = ["◇ Test run started.", '◇ Test "a sum" started.', '◇ Test "a name" started.', "◇ Test plain() started."]
NOISE = ['✔ Suite "of many" passed after 1.0 seconds.'] * 100


def run(directory, lines, ending):
    """What follows the output of a `swift test` that writes `lines` and ends by the shell command `ending`."""
    output = directory / "output"
    output.write_text("\n".join(lines) + "\n")
    swift = directory / "swift"
    swift.write_text(f'#!/bin/sh\ncat "{output}"\n{ending}\n')
    swift.chmod(swift.stat().st_mode | stat.S_IXUSR)
    variables = os.environ | {"PATH": f"{directory}:{os.environ['PATH']}"}
    found = subprocess.run([SCRIPT, "--skip-build"], env=variables, capture_output=True, text=True, timeout=60)
    assert found.stdout.splitlines()[: len(lines)] == lines
    return found.returncode, found.stdout.splitlines()[len(lines) :]


def test_nothing_follows_a_run_that_passed(tmp_path):
    assert run(tmp_path, [*START, "✔ Test run with 3 tests in 1 suite passed after 1 seconds."], "exit 0") == (0, [])


def test_each_issue_follows_with_its_details(tmp_path):
    issue = [
        '✘ Test "a sum" recorded an issue with 1 argument n → 2 at Sum.swift:5:6: Expectation failed: (text → "a',
        'b") == "c"',
        "↳ the sum is wrong",
    ]
    end = "✘ Test run with 3 tests in 1 suite failed after 1 seconds with 1 issue."
    lines = [
        *START, *issue, *NOISE, '✘ Test "a sum" with 2 test cases failed after 1 seconds with 1 issue.',
        '✘ Suite "of sums" failed after 1 seconds with 1 issue.', end,
    ]

    assert run(tmp_path, lines, "exit 1") == (1, ["", "What failed:", *issue, end])


def test_a_screen_is_enough_however_much_fails(tmp_path):
    issue = f'✘ Test "a sum" recorded an issue at Sum.swift:5:6: {"long " * 1000}'
    status, said = run(tmp_path, [*START, *[issue] * 500, "✘ Test run with 3 tests failed after 1 seconds."], "exit 1")

    assert status == 1
    assert len(said) <= 40
    assert max(len(line) for line in said) <= 400
    assert said[-2] == "… 464 more lines about failures are above"


def test_a_process_that_dies_names_the_tests_that_had_not_ended(tmp_path):
    lines = [*START, '✔ Test "a name" with 2 test cases passed after 1 seconds.', *NOISE]

    status, said = run(tmp_path, lines, "kill -9 $$")

    assert status == 137
    assert said == [
        "",
        "What failed:",
        "The process ended before its tests did. Still running or waiting were 2:",
        '  Test "a sum"',
        "  Test plain()",
    ]


def test_a_crash_says_why_and_where(tmp_path):
    lines = [
        *START,
        "Swift/ContiguousArrayBuffer.swift:692: Fatal error: Index out of range",
        "  2 [ra]  0x00007f07e8b0ff65 Array.subscript.getter + 84 in libswiftCore.so",
        "  3 [ra]  0x000055dc9be97a79 Sum.of() + 296 in tests.xctest at /somewhere/Sources/Sums/Sum.swift:9:198",
    ]

    _, said = run(tmp_path, lines, "exit 1")

    assert said[2:4] == [lines[4], "  at Sources/Sums/Sum.swift:9"]


def test_a_run_that_never_began_says_enough_itself(tmp_path):
    assert run(tmp_path, ["error: no such module 'Sums'"], "exit 1") == (1, [])
