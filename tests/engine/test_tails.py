"""The live end of a chart."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from tests.making import OPEN, always_open, at, instrument, observation, quote, tables
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.quote import ExtendedPrice, Session
from watcher.engine.tails import KEPT, Tails

MINUTE = BarsKey("BABA", Interval.M1)
DAY = BarsKey("BABA", Interval.D1)


@pytest.fixture
def tails():
    made = Tails(tables, {"BABA": instrument(), "BTC-USD": instrument("BTC-USD", calendar="24/7")}.get)
    made.follow([MINUTE])
    return made


def last(news, at=-1):
    return tuple(column[at].item() for column in news.tail.columns)


def test_every_price_extends_the_bar_it_falls_in(tails):
    for seconds, price in ((0, "87"), (10, "88"), (20, "86.5"), (59, "87.2")):
        (news,) = tails.hear(observation(price=price, seconds=seconds))
    assert last(news) == (OPEN.timestamp(), 87.0, 88.0, 86.5, 87.2, 0.0)


def test_the_next_minute_begins_a_bar(tails):
    tails.hear(observation(price="87", seconds=10))
    (news,) = tails.hear(observation(price="87.5", seconds=60))
    assert len(news.tail) == 2
    assert last(news)[:5] == (at(60).timestamp(), 87.5, 87.5, 87.5, 87.5)


def test_volume_is_the_difference_of_the_days_volumes(tails):
    tails.hear(observation(seconds=0, day_volume=1000))
    tails.hear(observation(seconds=1, day_volume=1500))
    (news,) = tails.hear(observation(seconds=2, day_volume=1400))
    assert last(news)[5] == 500.0


def test_a_late_print_does_not_change_the_open_bar(tails):
    tails.hear(observation(price="87", seconds=60))
    (news,) = tails.hear(observation(price="99", seconds=59))
    assert last(news)[:5] == (at(60).timestamp(), 87.0, 87.0, 87.0, 87.0)


def test_what_is_no_price_is_left_out(tails):
    assert tails.hear(observation(price="NaN")) == []
    assert tails.hear(observation(price="-1")) == []


def test_what_is_not_followed_is_left_out(tails):
    assert tails.hear(observation("JD")) == []
    tails.follow([BarsKey("JD", Interval.M1)])
    assert tails.hear(observation("JD")) == []
    assert tails.keys == (BarsKey("JD", Interval.M1),)


def test_a_price_from_before_the_calendar_begins_is_left_out(tails):
    early = datetime(2001, 1, 1, tzinfo=UTC)
    assert tails.hear(observation(quote_time=early)) == []


def test_it_goes_on_from_fetched_bars(tails):
    start = [int(at(60 * n).timestamp()) for n in range(KEPT + 4)]
    tails.seed(MINUTE, Bars.of(start, *([80.0] * len(start) for _ in range(5))))
    tails.seed(DAY, Bars.of([1], [1], [1], [1], [1], [1]))
    tails.seed(MINUTE, Bars.empty())
    (news,) = tails.hear(observation(price="81", seconds=60 * (KEPT + 3) + 5))
    assert len(news.tail) == KEPT
    assert last(news)[1:5] == (80.0, 81.0, 80.0, 81.0)
    assert len(tails.tell(MINUTE)) == 1
    assert tails.tell(DAY) == []


def test_a_daily_bar_takes_the_days_own_figures(tails):
    tails.follow([DAY])
    figures = {"day_high": Decimal(90), "day_low": Decimal(85), "volume": 7}
    (news,) = tails.poll(quote(price="87", seconds=5, **figures))
    assert last(news) == (OPEN.timestamp(), 87.0, 90.0, 85.0, 87.0, 7.0)
    (news,) = tails.poll(quote(price="87", seconds=5, day_high=Decimal("NaN"), day_low=Decimal(0)))
    assert last(news)[2:4] == (90.0, 85.0)


def test_extended_prices_are_for_intraday_bars_only(tails):
    tails.follow([DAY, MINUTE])
    late = ExtendedPrice(Decimal("86.5"), at(6.5 * 3600 + 90), Session.POST)
    news = tails.poll(quote(price="87", seconds=5, extended=late))
    assert [n.key for n in news] == [DAY, MINUTE, MINUTE]
    assert last(news[-1])[0] == at(6.5 * 3600 + 60).timestamp()


def test_pre_market_bars_are_counted_from_the_pre_market(tails):
    (news,) = tails.hear(observation(seconds=-3600 * 5, session=Session.PRE))
    assert last(news)[0] == at(-3600 * 5).timestamp()


@pytest.mark.parametrize(
    ("interval", "start"),
    [
        (Interval.H1, OPEN),
        # The table of the tests begins on the 14th.
        (Interval.W1, datetime(2023, 11, 14, 14, 30, tzinfo=UTC)),
        (Interval.MO1, datetime(2023, 11, 14, 14, 30, tzinfo=UTC)),
    ],
)
def test_a_bar_begins_where_its_interval_does(tails, interval, start):
    tails.follow([BarsKey("BABA", interval)])
    (news,) = tails.hear(observation(seconds=3599))
    assert last(news)[0] == start.timestamp()


@pytest.mark.parametrize("interval", [Interval.W1, Interval.MO1])
@pytest.mark.parametrize(
    "begins", [datetime(2023, 11, 14, 14, 30, tzinfo=UTC), datetime(2023, 11, 15, 5, tzinfo=UTC)]
)
def test_the_bar_of_a_week_goes_on_wherever_the_source_has_it_begin(tails, interval, begins):
    key, start = BarsKey("BABA", interval), int(begins.timestamp())
    tails.follow([key])
    tails.seed(key, Bars.of([start - 40 * 86_400, start], *([[80.0, 85.0]] * 4), [7.0, 7.0]))
    (news,) = tails.hear(observation(price="86", seconds=60, day_volume=100, day_high=Decimal(88)))
    assert last(news) == (start, 85.0, 88.0, 85.0, 86.0, 7.0)
    (news,) = tails.hear(observation(price="87", seconds=61, day_volume=130))
    assert last(news) == (start, 85.0, 88.0, 85.0, 87.0, 37.0)
    assert len(news.tail) == 2


def test_a_week_that_begins_has_a_bar_of_its_own(tails):
    key, start = BarsKey("BABA", Interval.W1), int(datetime(2023, 11, 14, 14, 30, tzinfo=UTC).timestamp())
    tails.follow([key])
    tails.seed(key, Bars.of([start], [80.0], [80.0], [80.0], [80.0], [7.0]))
    (news,) = tails.hear(observation(price="86", seconds=5 * 86_400 + 60))
    assert news.tail.start.tolist() == [start, int(datetime(2023, 11, 20, 14, 30, tzinfo=UTC).timestamp())]


def test_hours_are_counted_anew_after_a_lunch_break():
    tails = Tails(tables, {"9988.HK": instrument("9988.HK", calendar="XHKG")}.get)
    tails.follow([BarsKey("9988.HK", Interval.H1)])
    noon = datetime(2023, 11, 15, 4, tzinfo=UTC)
    for minutes, start in ((-10, -30), (70, 60), (130, 120)):
        (news,) = tails.hear(replace(observation("9988.HK"), quote_time=noon + timedelta(minutes=minutes)))
        assert last(news)[0] == (noon + timedelta(minutes=start)).timestamp()


def test_a_market_that_never_closes_counts_from_midnight(tails):
    tails.follow([BarsKey("BTC-USD", Interval.H1)])
    (news,) = tails.hear(observation("BTC-USD", seconds=0))
    assert always_open().is_always_open
    assert last(news)[0] == datetime(2023, 11, 15, 14, tzinfo=UTC).timestamp()
