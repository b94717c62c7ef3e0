"""Days as they are typed."""

from datetime import date, timedelta

import pytest

from watcher.domain.bars import Interval
from watcher.domain.errors import InputError
from watcher.ui.chart.dates import Dates, between

TODAY = date(2023, 11, 24)


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        ("2023-11-01", "2023-11-20", (date(2023, 11, 1), date(2023, 11, 20))),
        ("1 Nov 2023", "20 November 2023", (date(2023, 11, 1), date(2023, 11, 20))),
        ("Nov 1, 2023", "20.11.2023", (date(2023, 11, 1), date(2023, 11, 20))),
        ("Feb 2020", "feb 2020", (date(2020, 2, 1), date(2020, 2, 29))),
        ("2021", "2022", (date(2021, 1, 1), date(2022, 12, 31))),
        ("2022-12", "2022-12", (date(2022, 12, 1), date(2022, 12, 31))),
        (" 2023 ", "", (date(2023, 1, 1), TODAY)),
        ("2023年10月1日", "2023年10月", (date(2023, 10, 1), date(2023, 10, 31))),
        ("2023/11/1", "今天", (date(2023, 11, 1), TODAY)),
        ("2023-11-01", "today", (date(2023, 11, 1), TODAY)),
        ("2023-11-01", "2024-05-01", (date(2023, 11, 1), TODAY)),
        ("2023-11-01", "9999", (date(2023, 11, 1), TODAY)),
        ("2023-11-01", "Dec 9999", (date(2023, 11, 1), TODAY)),
    ],
)
def test_days_are_read_as_people_write_them(first, last, wanted):
    assert between(first, last, TODAY) == Dates(*wanted)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("", "", "The first day is missing."),
        ("11/24/2023", "", "“11/24/2023” is no day that can be read."),
        ("Foo 2023", "", "“Foo 2023” is no day that can be read."),
        ("2023-02-30", "", "There is no 2023-02-30."),
        ("2023-13", "", "There is no 2023-13."),
        ("1799", "", "1799 is before the first prices."),
        ("2025", "", "2025 has not come yet."),
        ("2023-11-20", "2023-11-01", "The first day is after the last one."),
    ],
)
def test_what_cannot_be_meant_is_said(first, last, said):
    with pytest.raises(InputError) as refused:
        between(first, last, TODAY)
    assert refused.value.title == said
    assert refused.value.hint


def ago(days, long):
    return Dates(TODAY - timedelta(days=days), TODAY - timedelta(days=days - long + 1))


@pytest.mark.parametrize(
    ("dates", "interval"),
    [
        (ago(1, 2), Interval.M1),
        (ago(20, 2), Interval.M2),
        (ago(9, 10), Interval.M5),
        (ago(30, 31), Interval.M30),
        (ago(61, 62), Interval.H1),
        (ago(300, 20), Interval.H1),
        (ago(364, 365), Interval.D1),
        (ago(1_000, 3), Interval.D1),
        (ago(9_000, 9_000), Interval.D1),
    ],
)
def test_bars_suit_the_stretch_and_reach_back_to_it(dates, interval):
    assert dates.default_interval(TODAY) is interval
    assert interval in dates.intervals(TODAY)


def test_no_bars_are_offered_that_the_source_has_not():
    assert ago(100, 30).intervals(TODAY) == (Interval.H1, Interval.D1, Interval.W1, Interval.MO1)
    assert ago(1_000, 5).intervals(TODAY) == (Interval.D1,)


def test_a_stretch_is_said_shortly():
    assert Dates(date(2023, 11, 1), date(2023, 11, 24)).text == "1 Nov – 24 Nov 2023"
    assert Dates(date(2022, 12, 1), date(2023, 1, 4)).text == "1 Dec 2022 – 4 Jan 2023"
