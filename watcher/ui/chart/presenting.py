"""From bars as they were loaded to what a chart is told of them."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.chart_data import ChartData
from watcher.domain.sessions import SessionTable
from watcher.language import tr
from watcher.ui import words
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.ranges import bars_between, first_bar
from watcher.ui.plotting.price_axis import shown_places
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.subject import Subject


def home_of(series: Series, state: ChartState, table: SessionTable) -> tuple[float, float | None]:
    """From which bar to which one range or dates reach."""
    if state.dates is not None:
        return bars_between(series.starts, state.dates, table)
    return first_bar(series.starts, state.chart_range, table), None


def table_of(data: ChartData, session: Session) -> SessionTable:
    """The days of the bars, and those that have come since they were fetched."""
    days, newest = data.table.days, session.table(data.key.symbol)
    if not days or newest is None:
        return data.table
    later = [day for day in newest.days if day.date > days[-1].date]
    return replace(data.table, days=[*days, *later]) if later else data.table


def subject_of(data: ChartData, series: Series) -> Subject:
    """How title, prices and times are written."""
    places = shown_places(data.instrument.places, series.last_close or 0.0)
    name = data.table.time_zone
    # A bar of a day or more is named by the exchange's day, whoever looks at it.
    zone = words.formats().market_zone(name) if data.key.interval.is_intraday else ZoneInfo(name)
    return Subject(data.key.symbol, data.key.interval, zone, places)


def stored_words(data: ChartData, then: str = "") -> str:
    """When bars from the disk were fetched; nothing of fresh ones."""
    if data.stored_at is None:
        return ""
    return tr("Stored {short} {time}{then}").format(
        short=dates.short(words.formats().own(data.stored_at)), time=words.time(data.stored_at), then=then
    )
