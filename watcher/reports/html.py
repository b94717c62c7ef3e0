"""A report as one HTML file: nothing is loaded from anywhere, and what comes from outside stays text."""

from __future__ import annotations

from watcher.paths import resource
from watcher.reports.charts import WIDTH, drawn_bars, drawn_lines
from watcher.reports.sheet import LineChart, Sheet, Table


def html_of(sheet: Sheet) -> str:
    """The whole document."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined)
    environment.filters |= {"lines": drawn_lines, "bars": drawn_bars}
    environment.tests |= {"a_table": _is_table, "a_line_chart": _is_line_chart}
    template = environment.from_string(resource("reports", "report.html").read_text(encoding="utf-8"))
    return template.render(sheet=sheet, width=WIDTH)


def _is_table(block: object) -> bool:
    return isinstance(block, Table)


def _is_line_chart(block: object) -> bool:
    return isinstance(block, LineChart)
