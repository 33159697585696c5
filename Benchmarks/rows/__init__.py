"""The rows, in the order of the table; each file adds its own when it is imported."""

from rows import describe, create, slow_disk, postgres, validate, million, console, export, reports, start, memory, diff  # noqa
