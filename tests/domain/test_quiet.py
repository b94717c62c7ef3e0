"""Quiet hours, by the clock of a time zone."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.quiet import QuietHours

NIGHT = QuietHours(time(22), time(7), "Europe/Berlin")
NOON = QuietHours(time(12), time(13, 30), "America/New_York")


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "at", "ends"),
    [
        (NIGHT, "2023-11-15T20:59", None),
        (NIGHT, "2023-11-15T21:00", "2023-11-16T06:00"),
        (NIGHT, "2023-11-16T05:59", "2023-11-16T06:00"),
        (NIGHT, "2023-11-16T06:00", None),
        (NOON, "2023-11-15T16:59", None),
        (NOON, "2023-11-15T17:00", "2023-11-15T18:30"),
        (NOON, "2023-11-15T18:30", None),
        # The night in which summer time begins, and the one in which it ends.
        (NIGHT, "2024-03-30T21:30", "2024-03-31T05:00"),
        (NIGHT, "2024-10-26T20:30", "2024-10-27T06:00"),
        # An end that the clocks leave out.
        (QuietHours(time(1), time(2, 30), "Europe/Berlin"), "2024-03-31T00:30", "2024-03-31T01:30"),
        # An end that comes twice.
        (QuietHours(time(22), time(2, 30), "Europe/Berlin"), "2024-10-27T00:29", "2024-10-27T00:30"),
        (QuietHours(time(22), time(2, 30), "Europe/Berlin"), "2024-10-27T00:45", None),
        (QuietHours(time(22), time(2, 30), "Europe/Berlin"), "2024-10-27T01:15", "2024-10-27T01:30"),
        (QuietHours(time(22), time(2, 30), "Europe/Berlin"), "2024-10-27T01:30", None),
        (QuietHours(time(8), time(8), "UTC"), "2023-11-15T20:00", "2023-11-16T08:00"),
    ],
)
def test_they_end_by_the_clock_on_the_wall(hours, at, ends):
    assert hours.ends_at(utc(at)) == (None if ends is None else utc(ends))


def test_without_a_zone_it_is_this_machines_own():
    here = utc("2023-11-15T12:00").astimezone()
    hours = QuietHours(here.time(), (here + timedelta(hours=1)).time())
    assert hours.ends_at(here) == here + timedelta(hours=1)


@given(
    st.times(),
    st.times(),
    st.datetimes(datetime(2023, 1, 1), datetime(2025, 1, 1)),  # noqa: DTZ001 (it gets its zone below)
    st.sampled_from(["", "UTC", "Asia/Hong_Kong", "America/New_York"]),
)
def test_they_always_end_and_then_they_are_over(start, end, at, zone):
    hours = QuietHours(start, end, zone)
    ends = hours.ends_at(at.replace(tzinfo=UTC))
    if ends is None:
        return
    assert timedelta(0) < ends - at.replace(tzinfo=UTC) <= timedelta(hours=25)
    again = hours.ends_at(ends)
    assert again is None or start == end or (ends.minute, start.hour) != (end.minute, end.hour)
