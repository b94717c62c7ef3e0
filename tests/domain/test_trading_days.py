"""The days of an exchange in columns."""

from datetime import UTC, date, datetime

import pytest

from tests.making import hong_kong, new_york
from watcher.domain.trading_days import FIELDS, NO_BREAK, TradingDay, TradingDays

DAYS = (*new_york().days, *hong_kong().days)


def test_days_are_those_that_were_put_in():
    days = TradingDays.of(DAYS)
    assert list(days) == list(DAYS)
    assert (days[0], days[-1], len(days)) == (DAYS[0], DAYS[-1], len(DAYS))
    assert days[1:3] == DAYS[1:3]
    assert DAYS[-1].break_start is not None
    assert days.columns[5][0] == NO_BREAK
    with pytest.raises(IndexError):
        days[len(DAYS)]


def test_few_of_them_are_kept_as_values():
    first = date(2020, 1, 1).toordinal()
    days = TradingDays([range(first, first + 1_000), *[range(1_000)] * 4, *[[NO_BREAK] * 1_000] * 2])
    assert sum(day.date.year == 2020 for day in days) == 366
    assert days[7] is days[7]
    assert len(days._known) < 100


def test_equal_days_are_equal_however_they_came():
    days = TradingDays.of(DAYS)
    assert days == TradingDays(days.columns)
    assert hash(days) == hash(TradingDays(days.columns))
    assert days != TradingDays.of(DAYS[1:])
    assert days != DAYS
    assert len(TradingDays.of(())) == 0


AT = int(datetime(2023, 11, 17, tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    "columns",
    [
        [[1]] * (FIELDS - 1),
        [[1]] * (FIELDS - 1) + [[]],
        [[0], *[[AT]] * (FIELDS - 1)],
        [[1], *[[10**12]] * (FIELDS - 1)],
        [[1], *[[1e300]] * (FIELDS - 1)],
        [[1], *[[10**30]] * (FIELDS - 1)],
        [["1"], *[[AT]] * (FIELDS - 1)],
    ],
)
def test_what_holds_no_days_is_refused_at_once(columns):
    with pytest.raises((ValueError, TypeError, OverflowError)):
        TradingDays(columns)


def test_the_ends_of_the_calendar_are_days():
    end = datetime.max.replace(microsecond=0, tzinfo=UTC)
    (day,) = TradingDays.of([TradingDay(date.max, end, end, end, end)])
    assert day.close == end
