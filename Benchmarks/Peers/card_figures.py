"""Figures as SVG: the bars, curves, cells, grid lines and words that Cardinal's PDF draws for the same metrics."""

import html

WIDTH = 471.28
BLUE, SOFT, GRID = "#1F6FB4", "#566272", "#DCE2E8"


def figure(metric):
    """The SVG of a metric."""
    if metric["type"] == "linear_graph":
        return curve(metric)
    if metric["type"] == "matrix":
        return matrix(metric)
    longest = max(map(len, metric["x_axis_name"]))
    return rows(metric) if longest > 12 else columns(metric)


def svg(height, parts):
    # The view box makes every number a point.
    size = f'width="{WIDTH}pt" height="{height}pt" viewBox="0 0 {WIDTH} {height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'


def words(x, y, text, anchor="middle", colour=SOFT, size=7.5):
    place = f'x="{x:.2f}" y="{y:.2f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}"'
    return f"<text {place}>{html.escape(str(text))}</text>"


def box(x, y, width, height, colour):
    return f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" fill="{colour}"/>'


def line(x1, y1, x2, y2, colour=GRID):
    return f'<line x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}" stroke="{colour}" stroke-width="0.5"/>'


def ticks(highest):
    """Round numbers from 0 to the first one above the highest value."""
    step = next(s for s in (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10) if highest / s <= 5.001)
    count = -int(-highest / step // 1)
    return [round(step * number, 4) for number in range(count + 1)]


def columns(metric):
    """Bars that stand."""
    values, names = metric["value"], metric["x_axis_name"]
    marks = ticks(max(values))
    left, top, bottom = 24, 24, 130
    slot = (WIDTH - left - 6) / len(values)
    parts = [words(0, 8, metric["y_axis_name"], "start")]
    for mark in marks:
        y = bottom - (bottom - top) * mark / marks[-1]
        parts += [line(left, y, WIDTH - 6, y), words(left - 5, y + 2.5, f"{mark:g}", "end")]
    for position, (value, name) in enumerate(zip(values, names)):
        middle, height = left + (position + 0.5) * slot, (bottom - top) * value / marks[-1]
        width = min(slot * 0.7, 44)
        parts += [box(middle - width / 2, bottom - height, width, height, BLUE)]
        parts += [words(middle, bottom - height - 4, f"{value:g}"), words(middle, bottom + 12, name, colour="#1B2430")]
    return svg(150, parts)


def rows(metric):
    """Bars that lie."""
    values, names = metric["value"], metric["x_axis_name"]
    marks = ticks(max(values))
    left, right, height = 150, WIDTH - 24, 16
    bottom = 4 + height * len(values)
    parts = [words((left + right) / 2, bottom + 26, metric["y_axis_name"])]
    for mark in marks:
        x = left + (right - left) * mark / marks[-1]
        parts += [line(x, 4, x, bottom), words(x, bottom + 12, f"{mark:g}")]
    for position, (value, name) in enumerate(zip(values, names)):
        middle = 4 + (position + 0.5) * height
        width = (right - left) * value / marks[-1]
        parts += [box(left, middle - 5, width, 10, BLUE), words(left - 8, middle + 2.5, name, "end", "#1B2430")]
        parts += [words(left + width + 4, middle + 2.5, f"{value:g}", "start")]
    return svg(bottom + 32, parts)


def curve(metric):
    """A line over two axes."""
    points = metric["value"]
    left, right, top, bottom = 24, WIDTH - 12, 20, 172
    parts = [words(0, 8, metric["y_axis_name"], "start")]
    parts += [words((left + right) / 2, bottom + 28, metric["x_axis_name"])]
    for mark in ticks(1):
        x, y = left + (right - left) * mark, bottom - (bottom - top) * mark
        parts += [line(left, y, right, y), words(left - 5, y + 2.5, f"{mark:g}", "end")]
        parts += [line(x, top, x, bottom), words(x, bottom + 12, f"{mark:g}")]
    path = " ".join(f"{left + x * (right - left):.2f},{bottom - y * (bottom - top):.2f}" for x, y in points)
    parts += [f'<polyline points="{path}" fill="none" stroke="{BLUE}" stroke-width="1.5" stroke-linejoin="round"/>']
    return svg(204, parts)


def matrix(metric):
    """Cells whose colour grows with their number, and a scale beside them."""
    values = metric["value"]
    lowest, highest = min(map(min, values)), max(map(max, values))
    left, top, width, height = 50, 16, 58, 20
    parts = []
    for column, name in enumerate(metric["x_axis_name"]):
        parts += [words(left + (column + 0.5) * width, 9, name, colour="#1B2430")]
    for row, numbers in enumerate(values):
        middle = top + (row + 0.5) * height
        parts += [words(left - 6, middle + 2.5, metric["y_axis_name"][row], "end", "#1B2430")]
        for column, number in enumerate(numbers):
            share = (number - lowest) / (highest - lowest)
            ink = "#FFFFFF" if share > 0.5 else "#1B2430"
            parts += [box(left + column * width, top + row * height, width - 0.8, height - 0.8, shade(share))]
            parts += [words(left + (column + 0.5) * width, middle + 2.5, f"{number:g}", colour=ink)]
    for step in range(40):
        share = step / 39
        bottom = top + height * len(values)
        parts += [box(416, bottom - (step + 1) * height * len(values) / 40, 8, 3.2, shade(share))]
    parts += [words(430, top + 6, f"{highest:g}", "start"), words(430, bottom, f"{lowest:g}", "start")]
    return svg(top + height * len(values) + 2, parts)


def shade(share):
    low, high = (0xE6, 0xF0, 0xF9), (0x08, 0x30, 0x6B)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in zip(low, high))
