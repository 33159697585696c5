"""Draws what `perf script` prints as a flame graph: a picture in which the width of a box is its share of the samples.

A box stands on the one that called it. Colours tell whose code it is: ours, a library's, the system's.
"""

import html
import re
import subprocess

WIDTH, HEIGHT = 1200, 16
# A box of fewer percent of the samples is left out, since it could not be seen.
LEAST = 0.25
COLOURS = {"ours": "#f0a35e", "library": "#b9c7d9", "kernel": "#d5b8c8"}
_FRAME = re.compile(r"^\s+[0-9a-f]+ (.*) \((.*)\)$")
_OFFSET = re.compile(r"\+0x[0-9a-f]+$")


class Box:
    """A function in its caller, with the samples in which it was on the stack."""

    def __init__(self, name, kind):
        self.name, self.kind = name, kind
        self.samples, self.inner = 0, {}

    def add(self, stack):
        """Counts one sample, a list of (name, kind) from the outermost function."""
        self.samples += 1
        if stack:
            self.inner.setdefault(stack[0], Box(*stack[0])).add(stack[1:])


def read(lines, programs):
    """The samples of perf's output as one tree; code in one of the `programs` is ours."""
    root, stack = Box("all", "library"), []
    for line in [*lines, ""]:
        if frame := _FRAME.match(line):
            stack.append(_named(*frame.groups(), programs))
        elif stack:
            root.add(stack[::-1])
            stack = []
    return root


def _named(name, place, programs):
    kind = "kernel" if place.startswith("[kernel") else "ours" if place.rpartition("/")[2] in programs else "library"
    name = _OFFSET.sub("", name)
    return (place.rpartition("/")[2] if name == "[unknown]" else name), kind


def demangle(box):
    """Puts names that people read in place of the compiler's."""
    found = sorted(_names(box))
    done = subprocess.run(
        ["swift", "demangle", "--simplified", "--compact"], input="\n".join(found), capture_output=True, text=True
    )
    told = done.stdout.splitlines() if done.returncode == 0 else found
    _rename(box, dict(zip(found, told)))


def _names(box):
    return {box.name}.union(*(_names(inner) for inner in box.inner.values()))


def _rename(box, names):
    box.name = names.get(box.name, box.name)
    for inner in box.inner.values():
        _rename(inner, names)


def draw(root, title):
    """The picture, with the outermost functions below."""
    least = root.samples * LEAST / 100
    levels = min(_levels(root, least), 60)
    height = (levels + 2) * HEIGHT + 8
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" font-size="11">',
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
        f'<text x="6" y="13" font-weight="bold">{html.escape(title)}, {root.samples:,} samples</text>',
    ]
    _draw(root, 0, 0, height - HEIGHT - 4, least, WIDTH / max(1, root.samples), parts, levels)
    return "\n".join([*parts, "</svg>", ""])


def _levels(box, least):
    return 1 + max((_levels(inner, least) for inner in box.inner.values() if inner.samples >= least), default=0)


def _draw(box, level, left, top, least, scale, parts, levels):
    width = box.samples * scale
    name = html.escape(box.name[:300], quote=False)
    share = box.samples * scale / WIDTH
    parts.append(
        f'<g><title>{name} {share:.1%}</title><rect x="{left:.1f}" y="{top}" width="{max(width - 0.5, 0.2):.1f}" '
        f'height="{HEIGHT - 1}" fill="{COLOURS[box.kind]}"/>'
    )
    letters = int(width / 6)
    if letters >= 4:
        shown = box.name if len(box.name) <= letters else box.name[: letters - 1] + "…"
        parts.append(f'<text x="{left + 2:.1f}" y="{top + 11}">{html.escape(shown, quote=False)}</text>')
    parts.append("</g>")
    if level + 1 >= levels:
        return
    for inner in sorted(box.inner.values(), key=lambda inner: inner.name):
        if inner.samples >= least:
            _draw(inner, level + 1, left, top - HEIGHT, least, scale, parts, levels)
        left += inner.samples * scale
