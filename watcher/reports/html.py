"""A report as one HTML file: nothing is loaded from anywhere, and what comes from outside stays text."""

from __future__ import annotations

from watcher.paths import resource
from watcher.reports.charts import WIDTH, drawn_bars, drawn_lines
from watcher.reports.sheet import LineChart, Sheet, Table

_MOST_COLUMNS, _LONGEST = 5, 40


def html_of(sheet: Sheet) -> str:
    """The whole document."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined)
    environment.filters |= {"lines": drawn_lines, "bars": drawn_bars}
    environment.tests |= {"a_table": _is_table, "a_line_chart": _is_line_chart, "long": _is_long}
    template = environment.from_string(resource("reports", "report.html").read_text(encoding="utf-8"))
    return template.render(sheet=sheet, width=WIDTH)


def _is_table(block: object) -> bool:
    return isinstance(block, Table)


def _is_long(table: Table) -> bool:
    """Whether its rows are too wide for a phone."""
    texts = (cell.text for row in table.rows for cell in row)
    return len(table.titles) > _MOST_COLUMNS or any(len(text) > _LONGEST for text in texts)


def _is_line_chart(block: object) -> bool:
    return isinstance(block, LineChart)
