"""Charts and the day's courses, kept fresh beside the feed."""

import asyncio
from decimal import Decimal

import pytest

from tests.engine.listening import until
from tests.making import OPEN, StillClock, at, instrument, observation, quote, tables
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.errors import FeedError
from watcher.engine.charts import Charts
from watcher.engine.history import HistoryDesk

MINUTE, DAY = BarsKey("BABA", Interval.M1), BarsKey("BABA", Interval.D1)


class Hurried(StillClock):
    """Each look at it is a minute later: nothing that was fetched stays fresh."""

    def now(self):
        self.forward(60)
        return self.time


@pytest.fixture
def hurried():
    return Hurried(at(600))


@pytest.fixture
def charts(store, feed, hurried, audience):
    history = HistoryDesk(store.bars, feed, hurried, tables, lambda *_: None, store.corporate_actions)
    return Charts(history, feed, hurried, audience, tables, feed.known.get)


def bars(*closes):
    starts = [int(OPEN.timestamp()) + 60 * n for n in range(len(closes))]
    return Bars.of(starts, closes, closes, closes, closes, [1.0] * len(closes))


def tail(audience, key=MINUTE):
    return audience.latest["tail", key].tail


def test_an_open_chart_is_fetched_anew_while_its_market_trades(charts, feed, audience, beside, quickly):
    charts.follow([MINUTE, DAY])
    assert charts.symbols == {"BABA"}
    feed.histories["BABA", Interval.M1] = bars(86.0, 86.5)

    async def story():
        await until(lambda: ("tail", MINUTE) in audience.latest)

    beside(story, charts.refresh_charts())
    assert tail(audience).close.tolist() == [86.0, 86.5]
    assert {request.interval for request in feed.asked} == {Interval.M1}


@pytest.mark.parametrize(
    ("key", "now"),
    [
        (MINUTE, OPEN.replace(hour=3)),
        (BarsKey("0700.HK", Interval.M1), OPEN.replace(hour=4, minute=10)),
        (BarsKey("NOBODY", Interval.M1), OPEN),
    ],
    ids=["closed", "at lunch", "unknown"],
)
def test_where_nothing_trades_nothing_is_fetched(charts, feed, hurried, beside, quickly, key, now):
    feed.known["0700.HK"] = instrument("0700.HK", calendar="XHKG")
    hurried.time = now
    charts.follow([key])
    hurried.now = lambda: now

    async def story():
        charts.want_sparklines(["BABA"])
        await until(lambda: charts.sparklines)
        charts.sparklines.clear()
        await until(lambda: charts.sparklines)

    feed.sparks = {"BABA": (1.0,)}
    beside(story, charts.refresh_charts(), charts.refresh_sparklines())
    assert feed.asked == []


@pytest.mark.parametrize("trouble", ["source", "disk"])
def test_trouble_with_a_refresh_ends_nothing(charts, feed, audience, disk, beside, quickly, trouble):
    charts.follow([MINUTE])
    feed.histories["BABA", Interval.M1] = bars(86.0)
    if trouble == "source":
        feed.broken = FeedError("Down.")
    else:
        disk.is_full = True

    async def story():
        await until(lambda: len(feed.asked) > 1)
        feed.broken, disk.is_full = None, False
        await until(lambda: ("tail", MINUTE) in audience.latest)

    beside(story, charts.refresh_charts())


def test_the_days_courses_come_at_once_for_new_rows(charts, feed, audience, beside, monkeypatch):
    feed.sparks = {"BABA": (1.0, 2.0), "JD": (3.0,)}

    async def story():
        await asyncio.sleep(0)
        charts.want_sparklines(["BABA"])
        await until(lambda: ("sparkline", "BABA") in audience.latest)
        charts.want_sparklines(["BABA"])
        charts.want_sparklines(["BABA", "JD"])
        await until(lambda: ("sparkline", "JD") in audience.latest)

    beside(story, charts.refresh_sparklines())
    assert charts.sparklines == {"BABA": (1.0, 2.0), "JD": (3.0,)}


def test_courses_that_cannot_be_had_are_asked_for_again(charts, feed, audience, beside, quickly):
    feed.sparks = {"BABA": (1.0, 2.0)}
    feed.broken = FeedError("Down.")
    charts.want_sparklines(["BABA"])
    tries = []
    sparklines = feed.sparklines

    async def counted(symbols):
        tries.append(symbols)
        return await sparklines(symbols)

    feed.sparklines = counted

    async def story():
        await until(lambda: len(tries) > 1)
        feed.broken = None
        await until(lambda: ("sparkline", "BABA") in audience.latest)

    beside(story, charts.refresh_sparklines())


def test_live_prices_extend_what_was_fetched(charts, audience):
    charts.follow([MINUTE])
    charts.poll(quote(price="87.10"))
    charts.hear(observation(price="87.30", seconds=30))
    assert tail(audience).high.tolist() == [float(Decimal("87.30"))]


WEEK = BarsKey("BABA", Interval.W1)


def days(*closes):
    starts = [int(OPEN.timestamp()) - 86_400 * n for n in reversed(range(len(closes)))]
    return Bars.of(starts, closes, closes, closes, closes, [1.0] * len(closes))


def test_what_is_stored_in_shorter_bars_is_shown_until_the_source_answers(charts, store):
    assert charts.stored(WEEK, None, extended_hours=False) is None
    store.bars.save(DAY, days(86.0, 87.0, 85.0))
    made = charts.stored(WEEK, None, extended_hours=False)
    assert made.key == WEEK
    assert made.bars.close.tolist() == [85.0]
    assert made.stored_at is not None
    assert charts.stored(BarsKey("BABA", Interval.D1), None, extended_hours=False).bars.close.tolist() == [
        86,
        87,
        85,
    ]


def test_bars_that_the_source_does_not_have_are_made_of_those_that_it_has(charts, feed, audience):
    charts.follow([WEEK])
    feed.histories["BABA", Interval.W1] = Bars.empty()
    feed.histories["BABA", Interval.D1] = days(86.0, 87.0, 85.0)
    found = asyncio.run(charts.fresh(WEEK, None, extended_hours=False))
    assert found.bars.close.tolist() == [85.0]
    assert found.stored_at is None
    assert found.notes == ("Its source has no bars of this length; these are made of shorter ones.",)
    charts.hear(observation(price="88", seconds=60))
    assert tail(audience, WEEK).close.tolist() == [88.0]


def test_where_the_source_has_nothing_at_all_there_is_nothing(charts, feed):
    for interval in (
        Interval.H1,
        Interval.M30,
        Interval.M15,
        Interval.M5,
        Interval.M2,
        Interval.M1,
        Interval.D1,
    ):
        feed.histories["BABA", interval] = Bars.empty()
    for interval in (Interval.H1, Interval.D1):
        found = asyncio.run(charts.fresh(BarsKey("BABA", interval), None, extended_hours=True))
        assert (len(found.bars), found.notes) == (0, ())
    assert [request.interval for request in feed.asked] == [Interval.H1, Interval.M30, Interval.D1]
