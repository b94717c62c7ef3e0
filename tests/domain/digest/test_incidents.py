"""What the log of the alerts tells of the data of a week."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.alerts.alert import AlertId, LogEntry
from watcher.domain.digest.incidents import incidents, joined, span_of

MONDAY = datetime(2023, 11, 13, tzinfo=UTC)
END = MONDAY + timedelta(days=7)
SYMBOLS = {AlertId("1"): "BABA", AlertId("2"): "BABA", AlertId("3"): "JD"}


def hours(count):
    return MONDAY + timedelta(hours=count)


def entry(alert, at, reason, span=None):
    detail = "" if span is None else f"from {hours(span[0]).isoformat()} to {hours(span[1]).isoformat()}"
    return LogEntry(hours(at), AlertId(alert), reason, detail=detail)


def test_hours_without_anybody_watching_count_once_per_symbol():
    told = [
        entry("1", 30, "not_monitored", (20, 26)),
        entry("2", 30, "not_monitored", (20, 26)),
        entry("1", 60, "not_monitored", (24, 28)),
        entry("3", 30, "not_monitored", (20, 21)),
    ]
    baba, jd = incidents(told, SYMBOLS, MONDAY, END)
    assert (baba.symbol, baba.unwatched, baba.count) == ("BABA", timedelta(hours=8), 2)
    assert (baba.begin, baba.end) == (hours(20), hours(28))
    assert (jd.symbol, jd.unwatched) == ("JD", timedelta(hours=1))


def test_stale_and_bad_prices_are_counted_by_symbol():
    told = [entry("1", 5, "stale"), entry("2", 9, "stale"), entry("3", 7, "bad_price")]
    found = incidents(told, SYMBOLS, MONDAY, END)
    assert [(one.symbol, one.code, one.count) for one in found] == [
        ("BABA", "stale", 2),
        ("JD", "bad_price", 1),
    ]
    assert (found[0].begin, found[0].end) == (hours(5), hours(9))
    assert found[0].words == "Too old: nothing fires on old prices."


def test_what_is_no_trouble_of_the_data_or_of_another_week_is_left_out():
    told = [
        entry("1", 5, "fired"),
        entry("1", 5, "snoozed"),
        entry("1", -1, "stale"),
        entry("1", 168, "stale"),
    ]
    assert incidents(told, SYMBOLS, MONDAY, END) == ()


def test_an_alert_that_is_gone_is_named_itself():
    (found,) = incidents([entry("9", 5, "stale")], SYMBOLS, MONDAY, END)
    assert found.symbol == "9"


@pytest.mark.parametrize(
    "detail",
    ["", "from a to b", "since 2023-11-13T00:00:00+00:00", "from 2023-11-13T00:00 to 2023-11-14T00:00"],
)
def test_a_detail_without_times_is_no_span(detail):
    assert span_of(detail) is None
    told = LogEntry(hours(1), AlertId("1"), "not_monitored", detail=detail)
    (found,) = incidents([told], SYMBOLS, MONDAY, END)
    assert found.unwatched is None


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 20)), max_size=8))
def test_spans_are_as_long_together_as_the_hours_that_any_of_them_covers(spans):
    covered = {hour for start, length in spans for hour in range(start, start + length)}
    told = [(hours(start), hours(start + length)) for start, length in spans]
    assert joined(told) == timedelta(hours=len(covered))
