"""Calendar weeks as they are written and counted."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from watcher.domain.digest.week import Week
from watcher.domain.errors import InputError


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("2023-W46", "2023-11-13"),
        ("2023W46", "2023-11-13"),
        (" 2021-w53 ".replace("2021", "2020"), "2020-12-28"),
    ],
)
def test_a_week_is_written_with_its_year(text, first):
    assert Week.parse(text).first == date.fromisoformat(first)


@pytest.mark.parametrize(
    "text", ["", "46", "2023-46", "2023-W54", "2023-W00", "2021-W53", "9999-W52", "0001-W01", "1969-W52"]
)
def test_what_is_no_week_is_refused_with_an_example(text):
    with pytest.raises(InputError) as trouble:
        Week.parse(text)
    assert "2026-W47" in trouble.value.sentence


def test_a_week_reads_back_as_it_is_written():
    days = [date(2020, 12, 31), date(2021, 1, 1), date(2023, 11, 16), date(2024, 12, 30)]
    for day in days:
        week = Week.of(day)
        assert Week.parse(str(week)) == week
        assert week.first <= day <= week.last
        assert str(week) == f"{day.isocalendar().year}-W{day.isocalendar().week:02}"


@pytest.mark.parametrize(
    ("today", "week"), [("2023-11-17", "2023-W45"), ("2023-11-18", "2023-W46"), ("2023-11-20", "2023-W46")]
)
def test_the_last_whole_week_is_the_one_whose_friday_is_over(today, week):
    assert str(Week.last_whole(date.fromisoformat(today))) == week


def test_a_week_spans_midnights_of_its_zone_over_a_change_of_the_clocks():
    begin, end = Week.of(date(2023, 10, 25)).span(ZoneInfo("Europe/Berlin"))
    assert begin.astimezone(UTC) == datetime(2023, 10, 22, 22, tzinfo=UTC)
    assert end.astimezone(UTC) == datetime(2023, 10, 29, 23, tzinfo=UTC)
    assert Week.of(date(2023, 10, 25)).eve == date(2023, 10, 22)
