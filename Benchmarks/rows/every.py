"""The rows, in the order of the table; each file adds its own when it is imported."""

# ruff: noqa: F401, I001
from rows import describe, create, slow_disk, postgres
from rows import validate, million, console
from rows import export, reports, start, memory, diff
