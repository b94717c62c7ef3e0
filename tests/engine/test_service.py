"""Prices and requests between the feed, the store and the audience."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest

from tests.engine.listening import until
from tests.making import OPEN, at, instrument, observation, quote
from watcher.domain.alerts.alert import AlertAction, AlertDraft
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.bar_table import BarTable
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.corporate_actions import Dividend
from watcher.domain.errors import FeedError, InputError
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.notes import Note
from watcher.domain.overview.periods import Period
from watcher.domain.quote import RowFlag
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import DEFAULT_SYMBOLS, Watchlist
from watcher.engine import alert_requests, chart_requests, list_requests
from watcher.engine import requests as ask
from watcher.engine.file_requests import ExportBars
from watcher.engine.messages import Answer, FiringsNews, NotesNews, QuoteNews, WatchlistsNews
from watcher.engine.overview_requests import LoadCourses
from watcher.feeds.feed import Urgency

MINUTE = BarsKey("BABA", Interval.M1)
DRAFT = AlertDraft("BABA", Side(SideKind.BELOW, Decimal(86)))


@pytest.fixture
def connected(service, feed):
    service.show_stored()
    asyncio.run(service.connect(feed))
    return service


def do(service, request, number=1):
    return asyncio.run(service.carry_out(number, request))


def urgencies(feed):
    return {wanted.symbol: wanted.urgency for wanted in feed.wanted}


def bars(*closes):
    starts = [int(OPEN.timestamp()) + 60 * n for n in range(len(closes))]
    return Bars.of(starts, closes, closes, closes, closes, [1.0] * len(closes))


# ---- starting


def test_a_first_start_shows_the_list_of_peers(service, audience):
    service.show_stored()
    (news,) = audience.queued(WatchlistsNews)
    assert news.watchlists[0].symbols == DEFAULT_SYMBOLS


def test_the_last_values_are_shown_before_anybody_is_asked(service, store, audience):
    store.instruments.save_many([instrument()])
    store.quotes.save_many([quote(seconds=-60), quote("JD", seconds=60)])
    service.show_stored()
    assert audience.latest["quote", "BABA"].quote.quote_time == at(-60)
    assert ("quote", "JD") not in audience.latest
    assert audience.latest["instrument", "BABA"].instrument.name == "BABA Group"
    assert service.instrument("BABA").name == "BABA Group"


def test_what_the_feed_knows_is_told_at_once(connected, audience):
    assert audience.latest["instrument", "JD"].instrument.symbol == "JD"
    assert [market.name for market in audience.latest["markets"].markets] == ["NYSE"]


def test_it_is_of_no_use_before_it_is_connected(service):
    with pytest.raises(RuntimeError, match="before it is connected"):
        service.jobs()


def test_prices_that_come_early_are_kept(service, audience):
    service.show_stored()
    service.on_quotes([quote()])
    service.on_observation(observation(price="87.10", seconds=1))
    assert audience.latest["quote", "BABA"].quote.price == Decimal("87.10")


# ---- prices


def test_a_price_is_shown_and_kept(connected, audience, store):
    connected.on_quotes([quote()])
    connected.on_quotes([quote()])
    assert audience.latest["quote", "BABA"] == QuoteNews("BABA", quote())
    assert connected.save()
    assert store.quotes.load_all() == (quote(),)
    assert store.instruments.load_all()[0].symbol == "BABA"
    assert not connected.save()


def test_a_price_that_is_not_believed_is_marked_and_not_kept(connected, audience, store):
    connected.on_quotes([quote()])
    connected.save()
    connected.on_quotes([quote(price="8700", seconds=5)])
    assert audience.latest["quote", "BABA"].flag is RowFlag.SUSPECT
    connected.on_observation(observation(price="9900", seconds=6))
    assert not connected.save()
    assert store.quotes.load_all()[0].price == Decimal("87.00")


def test_a_streamed_price_without_a_row_is_judged_all_the_same(connected, audience, store, clock):
    connected.on_quotes([quote("JD", "30")])
    do(connected, alert_requests.AddAlert(DRAFT))
    connected.on_observation(observation(price="86.5", seconds=1))
    clock.time = at(2)
    connected.on_observation(observation(price="85.5", seconds=2))
    assert ("quote", "BABA") not in audience.latest
    assert len(store.firings.recent(5)) == 1


def test_every_price_reaches_the_open_chart(connected, audience):
    connected.on_quotes([quote()])
    do(connected, chart_requests.FollowCharts((MINUTE,)))
    connected.on_quotes([quote(price="87.10", seconds=1)])
    connected.on_observation(observation(price="87.40", seconds=2))
    connected.on_observation(observation(price="87.20", seconds=3))
    connected.on_observation(observation(price="870", seconds=4))
    tail = audience.latest["tail", MINUTE].tail
    assert (tail.high[-1], tail.close[-1]) == (87.4, 87.2)


def test_what_the_source_lacks_is_marked(connected, audience):
    connected.on_unknown(frozenset({"BABA"}))
    assert audience.latest["quote", "BABA"].flag is RowFlag.UNKNOWN


def test_what_is_known_of_an_instrument_is_told_once(connected, audience, store):
    audience.latest.clear()
    connected.on_instruments([instrument()])
    assert audience.latest == {}
    connected.on_instruments([instrument(currency="HKD")])
    assert audience.latest["instrument", "BABA"].instrument.currency == "HKD"
    connected.save()
    assert {one.symbol: one.currency for one in store.instruments.load_all()}["BABA"] == "HKD"


def test_the_state_of_the_source_is_passed_on(connected, audience):
    down = FeedStatus("script", FeedState.OFFLINE)
    connected.on_status(down)
    assert audience.latest["status"] == connected.status == down


@pytest.mark.parametrize("event", ["network", "sleep"])
def test_the_alerts_catch_up_with_an_outage(connected, feed, clock, beside, quickly, event):
    do(connected, alert_requests.AddAlert(DRAFT))
    clock.time = at(5)
    connected.on_quotes([quote(price="86.9", seconds=5)])
    if event == "network":
        connected.on_status(FeedStatus("script", FeedState.OFFLINE))
    clock.time = at(600)
    if event == "network":
        connected.on_status(FeedStatus("script", FeedState.LIVE))
    else:
        connected.wake()

    async def story():
        await until(lambda: any(request.interval is Interval.M1 for request in feed.asked))

    beside(story, *connected.jobs())
    missed = [request for request in feed.asked if request.interval is Interval.M1]
    assert {request.urgency for request in missed} == {Urgency.ALERT}


def test_a_failed_poll_interrupts_what_has_to_be_held(connected, store, clock):
    do(connected, alert_requests.AddAlert(AlertDraft("BABA", Side(SideKind.BELOW, Decimal(86), for_s=60))))
    for seconds in (0, 5, 70):
        clock.time = at(seconds)
        connected.on_quotes([quote(price="87" if not seconds else "85.5", seconds=seconds)])
        connected.on_failed(frozenset({"BABA"}))
    assert store.firings.recent(5) == ()


def test_waking_up_asks_at_once(connected, feed):
    connected.wake()
    assert feed.woken == 1
    do(connected, ask.TryAgain())
    assert feed.woken == 2


# ---- requests


def test_what_is_urgent_is_served_first(connected, feed):
    assert set(urgencies(feed).values()) == {Urgency.REST}
    do(connected, chart_requests.ShowSymbols(("BABA", "JD")))
    do(connected, chart_requests.FollowCharts((BarsKey("NTES", Interval.D1),)))
    do(connected, alert_requests.AddAlert(DRAFT))
    wanted = urgencies(feed)
    assert (wanted["BABA"], wanted["JD"], wanted["NTES"]) == (Urgency.ALERT, Urgency.VISIBLE, Urgency.VISIBLE)
    assert wanted["NVDA"] is Urgency.REST


def test_bars_come_from_the_disk_first_and_fresh_afterwards(connected, feed, audience, clock):
    clock.time = at(90)
    feed.histories["BABA", Interval.M1] = bars(86.0)
    assert len(do(connected, chart_requests.LoadBars(MINUTE, None, True), 7).bars) == 1
    assert audience.queued(Answer) == []
    assert len(do(connected, chart_requests.LoadBars(MINUTE, None, True), 8).bars) == 1
    (first,) = audience.queued(Answer)
    assert (first.request, first.final, len(first.value.bars)) == (8, False, 1)


def test_what_a_chart_has_stored_is_what_a_year_is_read_from(connected, feed, clock):
    clock.forward(3600)
    feed.histories["BABA", Interval.D1] = bars(85, 86)
    do(connected, chart_requests.LoadBars(BarsKey("BABA", Interval.D1), None, False))
    (course,) = do(connected, LoadCourses(("BABA",))).courses
    assert (course.symbol, course.bases[Period.YEAR_START].price) == ("BABA", 85)


def test_indicators_are_computed_over_the_parts_of_the_bars(connected):
    rising = bars(*(80.0 + n for n in range(30)))
    wanted = (("SMA", {"timeperiod": 5}), ("SMA", {"timeperiod": 0}), ("QQ", {}))
    parts = (rising[:20], rising[20:])
    average, refused, unknown = do(connected, chart_requests.ComputeIndicators(parts, None, wanted))
    assert average.columns[0][-1] == rising.close[-5:].mean()
    assert (refused.title, unknown.title) == (
        "Period of SMA cannot be 0.",
        "There is no indicator called “QQ”.",
    )


def test_dividends_and_splits_are_answered(connected, feed):
    feed.histories["BABA", Interval.D1] = bars(86.0)
    feed.dividends["BABA"] = (Dividend(5, 1.0),)
    assert do(connected, chart_requests.LoadActions("BABA")).dividends == (Dividend(5, 1.0),)


def test_bars_are_exported_to_a_file(connected, tmp_path):
    table = BarTable(Symbol("BABA"), bars(86.0, 87.0), "America/New_York", False, 2)
    assert do(connected, ExportBars(table, tmp_path / "BABA.csv")) == 2
    assert (tmp_path / "BABA.csv").read_text().startswith("date,open,high,low,close,volume\n")


def test_a_source_that_is_down_still_gives_what_is_stored(connected, feed, audience, clock):
    feed.histories["BABA", Interval.M1] = bars(86.0)
    do(connected, chart_requests.LoadBars(MINUTE, None, True))
    clock.forward(120)
    feed.broken = FeedError("Down.")
    with pytest.raises(FeedError):
        do(connected, chart_requests.LoadBars(MINUTE, None, True), 9)
    assert audience.queued(Answer)[0].request == 9


def test_symbols_are_found_added_and_replaced(connected, feed, audience):
    feed.hits = ("a hit",)
    assert do(connected, ask.Search("ali")) == ("a hit",)
    assert do(connected, list_requests.AddSymbols(1, ("SPY",), 0)).symbols[0] == "SPY"
    assert "SPY" in urgencies(feed)
    (change,) = do(connected, list_requests.SetEntries(1, ("BABA",)))
    assert change.before.symbols[0] == "SPY"
    assert audience.queued(WatchlistsNews)[-1].watchlists[0].symbols == ("BABA",)
    with pytest.raises(InputError):
        do(connected, list_requests.AddSymbols(1, ("BABA",)))


def test_the_shown_list_is_remembered(connected, service, audience):
    made = do(connected, list_requests.CreateList("Tech"))
    told = len(audience.queued(WatchlistsNews))
    assert do(connected, list_requests.ShowList(made.id)) is None
    assert len(audience.queued(WatchlistsNews)) == told
    service.show_stored()
    assert audience.queued(WatchlistsNews)[-1].shown == made.id
    assert connected.first_view(OPEN).shown == made.id


def test_notes_are_kept_and_told_at_the_start(connected, service, audience):
    assert do(connected, ask.WriteNote(Note("BABA", "buy low"))) == Note("BABA")
    assert audience.queued(NotesNews)[-1].notes == (Note("BABA", "buy low"),)


def test_the_window_keeps_its_settings(connected):
    assert do(connected, ask.Recall("layout")) is None
    assert do(connected, ask.Keep("layout", "{}")) is None
    assert do(connected, ask.Recall("layout")) == "{}"


def test_an_alert_is_armed_at_the_newest_price(connected, audience):
    connected.on_quotes([quote(price="86.70")])
    alert = do(connected, alert_requests.AddAlert(DRAFT))
    assert alert.armed_price == Decimal("86.70")
    assert do(connected, alert_requests.EditAlert(alert.id, DRAFT)).id == alert.id
    assert do(connected, alert_requests.ChangeAlerts((alert.id,), AlertAction.PAUSE))[0].id == alert.id
    assert do(connected, alert_requests.MarkFiringsRead()) is None
    assert audience.queued(FiringsNews)[-1].unread == 0


def test_an_alert_of_a_symbol_that_changes_its_currency_goes_on_once_it_is_edited(connected, store, clock):
    connected.on_quotes([quote(price="87")])
    alert = do(connected, alert_requests.AddAlert(DRAFT))
    connected.on_instruments([instrument(currency="EUR")])
    clock.time = at(5)
    connected.on_quotes([quote(price="70", seconds=5, currency="EUR")])
    assert [one.suspended for one in store.alerts.all()] == ["unit_changed"]
    draft = replace(DRAFT, condition=Side(SideKind.BELOW, Decimal(65)))
    assert do(connected, alert_requests.EditAlert(alert.id, draft)).currency == "EUR"
    for seconds, price in ((10, "66"), (15, "64.9")):
        clock.time = at(seconds)
        connected.on_quotes([quote(price=price, seconds=seconds, currency="EUR")])
    assert [firing.price for firing in store.firings.recent(10)] == [Decimal("64.9")]


def test_an_alert_outlives_its_place_in_the_lists_if_the_user_says_so(connected, feed, store, clock):
    connected.on_quotes([quote()])
    alert = do(connected, alert_requests.AddAlert(DRAFT))
    do(connected, list_requests.SetEntries(1, ("JD",)))
    assert store.alerts.all()[0].orphaned
    do(connected, alert_requests.ChangeAlerts((alert.id,), AlertAction.ADOPT))
    assert urgencies(feed) == {"JD": Urgency.REST, "BABA": Urgency.ALERT}
    clock.time = at(5)
    connected.on_quotes([quote(price="85.90", seconds=5)])
    assert [firing.symbol for firing in store.firings.recent(5)] == ["BABA"]


def test_an_alert_follows_what_is_learnt_about_its_instrument(connected, store, clock):
    do(connected, alert_requests.AddAlert(AlertDraft("PENNY", Side(SideKind.BELOW, Decimal("0.0045")))))
    connected.on_instruments([instrument("PENNY", tick=Decimal("0.0001"))])
    for seconds, price in ((5, "0.0046"), (10, "0.0045")):
        clock.time = at(seconds)
        connected.on_quotes([quote("PENNY", price=price, seconds=seconds, previous_close=None)])
    assert [firing.price for firing in store.firings.recent(5)] == [Decimal("0.0045")]


def test_another_name_alone_leaves_the_alerts_as_they_are(connected, store, clock):
    connected.on_quotes([quote(price="86.50")])
    do(connected, alert_requests.AddAlert(DRAFT))
    connected.on_instruments([replace(instrument(), name="Alibaba")])
    connected.on_instruments([replace(instrument(), name="Alibaba", delay_s=900)])
    clock.time = at(905)
    connected.on_quotes([quote(price="85.90", seconds=5)])
    assert len(store.firings.recent(5)) == 1


# ---- beside other processes, and at the end


def test_lists_and_alerts_from_elsewhere_are_taken_over(connected, elsewhere, audience, feed):
    connected.reload()
    assert len(audience.queued(WatchlistsNews)) == 1
    elsewhere.watchlists.set_many([Watchlist(1, "", ("SPY",))])
    connected.reload()
    assert audience.queued(WatchlistsNews)[-1].watchlists[0].symbols == ("SPY",)
    assert urgencies(feed) == {"SPY": Urgency.REST}


def test_a_list_that_changed_before_there_is_a_feed_is_told(service, elsewhere, audience):
    service.show_stored()
    elsewhere.watchlists.set_many([Watchlist(1, "", ("SPY",))])
    service.reload()
    assert audience.queued(WatchlistsNews)[-1].watchlists[0].symbols == ("SPY",)


def test_the_first_view_holds_what_the_next_start_shows(connected, feed, clock):
    connected.on_quotes([quote(), quote("JD", "30"), quote("OTHER", "1")])
    do(connected, chart_requests.FollowCharts((BarsKey("JD", Interval.D1),)))
    do(connected, chart_requests.FollowCharts(()))
    view = connected.first_view(at(5))
    assert view.selected == "JD"
    assert [one.symbol for one in view.quotes] == ["BABA", "JD"]
    assert [one.symbol for one in view.instruments] == ["BABA", "JD"]
    assert view.watchlists[0].symbols == DEFAULT_SYMBOLS


def test_its_jobs_bring_the_days_course_of_every_row(connected, feed, audience, beside, quickly):
    feed.sparks = {"BABA": (1.0, 2.0)}

    async def story():
        await until(lambda: ("sparkline", "BABA") in audience.latest)

    beside(story, *connected.jobs())
    assert connected.first_view(at()).sparklines == {"BABA": (1.0, 2.0)}


def test_closing_lets_the_alerts_go(connected, wire, other_lock):
    asyncio.run(connected.close())
    assert wire.closed == 1
    assert other_lock.acquire()
    assert connected.desks.alerts.symbols == ()
