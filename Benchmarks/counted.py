"""What `make bench-check` counts: pieces that keep the processor busy, and whole calls through the server."""

import calls
import cards
import exports
import instructions
import load
import reports
import versions

SIZE = 20_000
NAMES = (
    "check-content 20 KB",
    "check-content 100 KB",
    "read-words 100 KB",
    "read-report 2 MB",
    "compare-contents 100 KB",
    "export-card Latin",
    "export-card nine scripts",
    "DescribeModelCard 20 KB",
    "CreateModelCard 20 KB",
)
SERVED = NAMES[-2:]


def count(name, directory):
    """The instructions of one repetition."""
    if name in SERVED:
        return served(name, directory)
    content, report = directory / "content.json", directory / "report.json"
    verb = name.split()[0]
    if verb in ("check-content", "read-words"):
        size = 100_000 if "100" in name else SIZE
        content.write_text(cards.content(size))
        return instructions.of_piece(directory, [verb, content], few=1_000_000 // size)
    if verb == "read-report":
        reports.model_monitor(report, 2)
        return instructions.of_piece(directory, ["read-report", report], few=2)
    if verb == "compare-contents":
        after = directory / "after.json"
        for path, text in zip((content, after), versions.two_versions()):
            path.write_text(text)
        return instructions.of_piece(directory, ["compare-contents", content, after], few=4)
    content.write_text(exports.latin() if "Latin" in name else exports.world())
    return instructions.of_piece(directory, ["export-card", content], option="--documents", few=2)


def served(name, directory):
    """The instructions of one signed call, with all that it leaves to the background."""
    operation = name.split()[0]
    with instructions.server(directory) as server:
        content = {"ModelCardStatus": "Draft", "Content": cards.content(SIZE)}
        if operation == "CreateModelCard":
            few = 40
            bodies = calls.bodies([f"card-{number}" for number in range(3 * few)], **content)
        else:
            few = 600
            server.listener.call("CreateModelCard", next(calls.bodies(["card"], **content)))
            bodies = calls.bodies(["card"] * (3 * few))
        return server.of_call(load.signed(server.listener, operation, bodies), few)
