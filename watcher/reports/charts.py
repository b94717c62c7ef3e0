"""Where the lines and bars of a chart lie on paper; drawn by whoever writes it, without a display."""

from __future__ import annotations

from watcher.reports.sheet import Bar, BarChart, LineChart, Point
from watcher.values import dataclass

WIDTH, LINE_HEIGHT, ROW = 480.0, 165.0, 22.0
"""Not much wider than a phone: texts in it stay legible there."""
_MARGIN, _LABELS, _NAMES, _VALUES = 12.0, 24.0, 122.0, 122.0


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A line in points from the top left corner."""

    name: str
    points: tuple[Point, ...]
    is_dashed: bool


@dataclass(frozen=True, slots=True)
class DrawnLines:
    """The whole chart: its size, the height of its base and its lines."""

    height: float
    base: float
    lines: tuple[DrawnLine, ...]


@dataclass(frozen=True, slots=True)
class DrawnBar:
    """A bar from the top left corner; it begins at the axis on either side."""

    bar: Bar
    x: float
    y: float
    width: float
    height: float
    baseline: float


@dataclass(frozen=True, slots=True)
class DrawnBars:
    """The whole chart: its size, the place of its axis and its bars."""

    height: float
    axis: float
    bars: tuple[DrawnBar, ...]


def drawn_lines(chart: LineChart) -> DrawnLines:
    """Every line within the frame, the base among them."""
    xs = [x for line in chart.lines for x, _ in line.points]
    ys = [y for line in chart.lines for _, y in line.points] + [chart.base]
    left, right, low, high = min(xs), max(xs), min(ys), max(ys)
    wide, tall = (right - left) or 1.0, (high - low) or 1.0
    inner, height = WIDTH - 2 * _MARGIN, LINE_HEIGHT - _MARGIN - _LABELS

    def placed(point: Point) -> Point:
        return (
            round(_MARGIN + (point[0] - left) / wide * inner, 1),
            round(_MARGIN + (high - point[1]) / tall * height, 1),
        )

    lines = tuple(
        DrawnLine(line.name, tuple(map(placed, line.points)), line.is_dashed) for line in chart.lines
    )
    return DrawnLines(LINE_HEIGHT, placed((left, chart.base))[1], lines)


def drawn_bars(chart: BarChart) -> DrawnBars:
    """The bars under each other, as long as their values are far from zero."""
    least = min(0.0, *(bar.value for bar in chart.bars))
    most = max(0.0, *(bar.value for bar in chart.bars))
    scale = (WIDTH - _NAMES - _VALUES) / ((most - least) or 1.0)
    axis = round(_NAMES - least * scale, 1)
    bars = []
    for row, bar in enumerate(chart.bars):
        length = round(abs(bar.value) * scale, 1)
        x = axis if bar.value >= 0 else round(axis - length, 1)
        bars.append(DrawnBar(bar, x, row * ROW + 4, length, ROW - 8, row * ROW + ROW - 7))
    return DrawnBars(len(chart.bars) * ROW, axis, tuple(bars))
