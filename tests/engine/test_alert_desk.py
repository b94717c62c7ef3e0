"""The alerts at work, with the real evaluator on a real store."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from tests.engine.listening import until
from tests.making import OPEN, at, instrument, observation, quote, tables
from watcher.domain.alerts.alert import (
    Alert,
    AlertAction,
    AlertDraft,
    AlertId,
    AlertState,
    Label,
    LogEntry,
    Outcome,
    Repeat,
)
from watcher.domain.alerts.conditions import Extreme, ExtremeKind, Level, LevelKind, Side, SideKind
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.corporate_actions import Split
from watcher.domain.errors import FeedError, InputError, StoreError
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.notices import Notice, Severity
from watcher.domain.quote import ExtendedPrice, Session
from watcher.domain.symbols import Symbol
from watcher.engine import alert_keeping
from watcher.engine.alert_changes import merged
from watcher.engine.alert_desk import AlertDesk
from watcher.engine.alert_notices import happened
from watcher.engine.alert_requests import AddAlert, ChangeAlerts, EditAlert, MarkFiringsRead
from watcher.engine.messages import AlertsNews, FiringsNews

BELOW = Side(SideKind.BELOW, Decimal(86))
DRAFT = AlertDraft("BABA", BELOW)
LIVE, GONE = FeedStatus("script", FeedState.LIVE), FeedStatus("script", FeedState.OFFLINE)


def ask(desk, request, row=None):
    return asyncio.run(desk.carry_out(request, row))


def add(desk, draft=DRAFT):
    return ask(desk, AddAlert(draft), quote())


def change(desk, alert, action, until_=None):
    return ask(desk, ChangeAlerts((alert.id,), action, until_))


def hear(desk, clock, price, seconds):
    clock.time = at(seconds)
    desk.hear([observation(price=price, seconds=seconds)])


def fires(store):
    return [(firing.alert, firing.price) for firing in store.firings.recent(10)]


def states(store):
    return {alert.id: alert.state for alert in store.alerts.all()}


@pytest.fixture
def started(desk, feed, history):
    desk.start(feed, history)
    return desk


def minutes(*closes, start=OPEN):
    starts = [int(start.timestamp()) + 60 * n for n in range(len(closes))]
    return Bars.of(starts, closes, closes, closes, closes, [1.0] * len(closes))


# ---- firing


def test_a_fire_is_on_disk_before_anybody_is_told(started, store, audience, clock, monkeypatch):
    alert = add(started)
    seen = []
    post = audience.post
    monkeypatch.setattr(audience, "post", lambda news: (seen.append((type(news), fires(store))), post(news)))
    hear(started, clock, "85.90", 5)
    assert (FiringsNews, [(alert.id, Decimal("85.90"))]) in seen
    (told,) = audience.queued(FiringsNews)[-1:]
    assert (told.unread, told.fresh, len(told.firings)) == (1, True, 1)
    assert states(store) == {alert.id: AlertState.FIRED}
    assert [row.channel for row in store.outbox.pending()] == ["desktop"]


@pytest.mark.parametrize("is_edited", [False, True])
def test_who_listens_before_the_open_is_armed_at_the_price_of_then(started, store, clock, is_edited):
    begin = -1800
    clock.time = at(begin)
    early = ExtendedPrice(Decimal("84.00"), clock.time, Session.PRE)
    row = quote(seconds=begin, quote_time=OPEN - timedelta(hours=17.5), extended=early)
    started.hear(row.observations())
    draft = AlertDraft("BABA", Level(LevelKind.REACHES, Decimal(85)), sessions=frozenset(Session))
    if is_edited:
        alert = ask(started, AddAlert(replace(draft, sessions=frozenset({Session.REGULAR}))), row)
        alert = ask(started, EditAlert(alert.id, draft), row)
    else:
        alert = ask(started, AddAlert(draft), row)
    assert alert.armed_price == Decimal("84.00")
    for seconds, price in ((begin + 30, "84.02"), (begin + 60, "84.04"), (begin + 90, "84.99")):
        clock.time = at(seconds)
        started.hear([observation(price=price, seconds=seconds, session=Session.PRE)])
    assert fires(store) == []
    for seconds in (begin + 120, begin + 150):
        clock.time = at(seconds)
        started.hear([observation(price="85.01", seconds=seconds, session=Session.PRE)])
    assert fires(store) == [(alert.id, Decimal("85.01"))]


def test_an_alert_that_was_armed_before_the_clock_was_set_back_hears_what_comes(started, store, clock):
    clock.time = at(8 * 3600)
    alert = ask(started, AddAlert(DRAFT), quote())
    clock.time = at(5)
    started.resumed()
    hear(started, clock, "86.90", 10)
    hear(started, clock, "85.90", 20)
    assert fires(store) == [(alert.id, Decimal("85.90"))]


def test_a_price_that_means_nothing_writes_nothing(started, audience, clock):
    add(started)
    before = len(audience.queue)
    hear(started, clock, "86.95", 5)
    started.hear([])
    assert len(audience.queue) == before


def test_a_snoozed_alert_fires_for_the_log_only(started, store, audience, clock):
    alert = add(started)
    change(started, alert, AlertAction.SNOOZE, at(3600))
    hear(started, clock, "85.90", 5)
    assert fires(store) == [(alert.id, Decimal("85.90"))]
    assert store.outbox.pending() == ()
    assert audience.queued(FiringsNews)[-1].firings == ()


def test_what_fired_is_read_by_the_user(started, store, audience, clock):
    add(started)
    hear(started, clock, "85.90", 5)
    assert ask(started, MarkFiringsRead()) is None
    told = audience.queued(FiringsNews)[-1]
    assert (told.unread, told.fresh, len(told.firings)) == (0, False, 1)


def test_several_outcomes_are_one(store):
    assert merged([Outcome(), Outcome()]) == Outcome()
    one = Outcome(log=("a",))
    assert merged([one]) is one
    assert merged([one, Outcome(log=("b",))]).log == ("a", "b")


# ---- asked by the user


def test_an_alert_is_edited_paused_and_removed(started, store, audience):
    alert = add(started)
    edited = ask(started, EditAlert(alert.id, AlertDraft("BABA", Side(SideKind.BELOW, Decimal(80)))))
    assert edited.condition.level == Decimal(80)
    (before,) = change(started, alert, AlertAction.PAUSE)
    assert not before.paused
    assert store.alerts.all()[0].paused
    change(started, alert, AlertAction.REMOVE)
    assert store.alerts.all() == ()
    assert audience.queued(AlertsNews)[-1].removed == (alert.id,)
    assert started.symbols == ()


@pytest.mark.parametrize("request_", [EditAlert("9", DRAFT), ChangeAlerts(("9",), AlertAction.PAUSE)])
def test_an_alert_that_is_gone_is_said(started, request_):
    with pytest.raises(InputError, match=r"There is no alert 9\."):
        ask(started, request_)


def test_one_for_a_symbol_that_nobody_knows_waits_for_its_price(started, store):
    alert = ask(started, AddAlert(AlertDraft("NEW", BELOW)))
    assert alert.armed_price is None
    assert store.alerts.all() == (alert,)


# ---- a disk that refuses


def test_what_was_asked_is_on_disk_or_never_happened(started, store, disk):
    alert = add(started)
    disk.is_full = True
    with pytest.raises(StoreError, match="full"):
        add(started)
    with pytest.raises(StoreError, match="full"):
        ask(started, EditAlert(alert.id, AlertDraft("BABA", Side(SideKind.BELOW, Decimal(80)))))
    with pytest.raises(StoreError, match="full"):
        change(started, alert, AlertAction.REMOVE)
    disk.is_full = False
    assert [one.condition for one in store.alerts.all()] == [BELOW]
    (still,) = change(started, alert, AlertAction.PAUSE)
    assert still.condition == BELOW


def test_one_that_could_not_be_added_does_not_fire(started, store, disk, clock, monkeypatch):
    monkeypatch.setattr(store.alerts, "new_id", lambda: "7")
    disk.is_full = True
    with pytest.raises(StoreError, match="full"):
        add(started)
    disk.is_full = False
    hear(started, clock, "85.90", 5)
    assert fires(store) == []


def test_an_alert_that_could_not_be_removed_still_fires(started, store, disk, clock):
    alert = add(started)
    disk.is_full = True
    with pytest.raises(StoreError, match="full"):
        change(started, alert, AlertAction.REMOVE)
    disk.is_full = False
    hear(started, clock, "85.90", 5)
    assert fires(store) == [(alert.id, Decimal("85.90"))]


def test_a_fire_waits_for_a_full_disk_and_is_said_at_once(started, store, disk, audience, clock):
    alert = add(started, replace(DRAFT, repeat=Repeat.REARM, cooldown_s=0))
    disk.is_full = True
    hear(started, clock, "85.90", 5)
    hear(started, clock, "87.90", 10)
    hear(started, clock, "85.80", 15)
    (notice,) = audience.queued(Notice)
    assert notice.severity is Severity.ERROR
    assert notice.hint == "1 fired alerts wait to be stored. Free some space."
    assert audience.queued(FiringsNews) == []
    with pytest.raises(StoreError, match="full"):
        started.save()
    disk.is_full = False
    assert started.save()
    assert fires(store) == [(alert.id, Decimal("85.80")), (alert.id, Decimal("85.90"))]
    assert not started.save()


def test_what_the_user_asks_does_not_overtake_what_waits(started, store, disk, clock):
    alert = add(started)
    disk.is_full = True
    hear(started, clock, "85.90", 5)
    disk.is_full = False
    change(started, alert, AlertAction.REARM)
    started.save()
    assert states(store) == {alert.id: AlertState.ARMED}
    assert len(fires(store)) == 1


def test_a_change_without_a_fire_that_cannot_be_stored_is_said_too(started, disk, audience, clock):
    add(started, replace(DRAFT, expires_at=at(60)))
    disk.is_full = True
    hear(started, clock, "86.90", 61)
    assert audience.queued(Notice)[-1].hint == "Free some space."


# ---- two processes


def test_a_viewer_shows_and_changes_but_does_not_judge(
    desk, feed, history, store, other_lock, audience, clock
):
    assert other_lock.acquire()
    desk.start(feed, history)
    (notice,) = audience.queued(Notice)
    assert "“run”) watches this profile's alerts." in notice.title
    alert = add(desk)
    desk.poll_failed(frozenset({"BABA"}))
    desk.feed_changed(LIVE, GONE)
    desk.resumed()
    desk.instruments_changed()
    desk.split("BABA", [Split(int(OPEN.timestamp()), 8.0)])
    hear(desk, clock, "85.90", 5)
    assert fires(store) == []
    edited = ask(desk, EditAlert(alert.id, AlertDraft("BABA", Side(SideKind.BELOW, Decimal(80)))))
    assert edited.condition.level == Decimal(80)
    change(desk, alert, AlertAction.PAUSE)
    assert store.alerts.all()[0].paused
    assert audience.queued(AlertsNews)[-1].changed[0].paused
    assert not desk.save()
    desk.take_over_if_free()
    assert len(audience.queued(Notice)) == 1


def test_a_viewer_names_no_process_it_does_not_know(desk, feed, history, other_lock, audience, tmp_path):
    assert other_lock.acquire()
    (tmp_path / "engine.lock").write_text("")
    desk.start(feed, history)
    assert "(another process)" in audience.queued(Notice)[0].title


def test_it_takes_over_when_the_other_one_ends(desk, feed, history, store, other_lock, audience, clock):
    assert other_lock.acquire()
    desk.start(feed, history)
    alert = add(desk)
    other_lock.release()
    desk.take_over_if_free()
    desk.take_over_if_free()
    assert audience.queued(Notice)[-1].title == "This Watcher now watches the alerts."
    assert len(audience.queued(Notice)) == 2
    hear(desk, clock, "85.90", 5)
    assert fires(store) == [(alert.id, Decimal("85.90"))]


def test_a_lock_that_cannot_be_had_is_said_and_tried_again(
    desk, feed, history, audience, store, tmp_path, clock
):
    (tmp_path / "engine.lock").mkdir()
    desk.start(feed, history)
    (notice,) = audience.queued(Notice)
    assert notice.severity is Severity.ERROR
    (tmp_path / "engine.lock").rmdir()
    desk.take_over_if_free()
    assert audience.queued(Notice)[-1].title == "This Watcher now watches the alerts."


def test_what_another_process_adds_changes_and_removes_is_taken_over(
    started, store, elsewhere, audience, clock
):
    mine = add(started)
    elsewhere.alerts.all()
    other = replace(
        mine, id=elsewhere.alerts.new_id(), condition=Side(SideKind.BELOW, Decimal("85.5")), memory={}
    )
    elsewhere.alerts.save([other])
    started.reload()
    assert audience.queued(AlertsNews)[-1].changed == (other,)
    hear(started, clock, "85.40", 5)
    assert {alert for alert, _ in fires(store)} == {mine.id, other.id}
    elsewhere.alerts.remove([mine.id])
    started.reload()
    assert audience.queued(AlertsNews)[-1].removed == (mine.id,)


def test_reading_its_own_writes_again_changes_nothing(started, audience):
    add(started)
    before = len(audience.queued(AlertsNews))
    started.reload()
    assert len(audience.queued(AlertsNews)) == before


def test_what_another_process_wrote_in_between_counts(started, store, elsewhere, audience, clock):
    kept, gone = add(started), add(started)
    elsewhere.alerts.all()
    elsewhere.alerts.save([replace(kept, note="from elsewhere", paused=True)])
    elsewhere.alerts.remove([gone.id])
    hear(started, clock, "85.90", 5)
    (stored,) = store.alerts.all()
    assert (stored.note, stored.paused) == ("from elsewhere", True)
    told = audience.queued(AlertsNews)
    assert any(gone.id in news.removed for news in told)
    assert [alert.note for alert in told[-1].changed] == ["from elsewhere"]
    assert len(fires(store)) == 2


def test_a_change_from_elsewhere_is_told_apart_from_its_own_memory(started, elsewhere, audience, clock):
    alert = add(started)
    hear(started, clock, "86.50", 5)
    clock.forward(alert_keeping.SAVE_MEMORY_EVERY.total_seconds())
    started.save()
    before = len(audience.queued(AlertsNews))
    started.reload()
    assert len(audience.queued(AlertsNews)) == before
    (stored,) = elsewhere.alerts.all()
    elsewhere.alerts.save([replace(stored, note="from elsewhere")])
    started.reload()
    assert audience.queued(AlertsNews)[-1].changed[0].note == "from elsewhere"
    assert change(started, alert, AlertAction.PAUSE)[0].note == "from elsewhere"


def test_what_waits_for_the_disk_is_not_undone_by_reading_it(started, store, disk, clock):
    alert = add(started)
    disk.is_full = True
    hear(started, clock, "85.90", 5)
    with pytest.raises(StoreError, match="full"):
        started.reload()
    disk.is_full = False
    started.reload()
    hear(started, clock, "86.90", 10)
    hear(started, clock, "85.80", 15)
    assert fires(store) == [(alert.id, Decimal("85.90"))]


# ---- stopping and starting


def test_what_alerts_remember_is_written_now_and_then(started, store, clock):
    alert = add(started)
    hear(started, clock, "86.50", 5)
    started.save()
    before = store.alerts.all()[0].memory
    clock.forward(alert_keeping.SAVE_MEMORY_EVERY.total_seconds())
    started.save()
    assert store.alerts.all()[0].memory != before
    clock.forward(alert_keeping.SAVE_MEMORY_EVERY.total_seconds())
    started.save()
    assert store.alerts.all()[0].id == alert.id


def test_what_was_heard_is_written_once_a_minute_and_at_the_end(started, store, clock):
    add(started)
    clock.forward(alert_keeping.KEEP_ACCOUNTS_EVERY.total_seconds())
    hear(started, clock, "86.50", 65)
    started.save()
    assert store.explanations.heard()["BABA"]["count"] == 1
    hear(started, clock, "86.51", 70)
    clock.forward(alert_keeping.SAVE_MEMORY_EVERY.total_seconds())
    started.save()
    assert store.explanations.heard()["BABA"]["count"] == 1
    asyncio.run(started.close())
    assert store.explanations.heard()["BABA"]["count"] == 2


def test_the_end_is_noted_and_everything_let_go(started, store, wire, other_lock, clock):
    add(started)
    hear(started, clock, "86.50", 5)
    asyncio.run(started.close())
    assert "86.50" in str(store.alerts.all()[0].memory)
    assert wire.closed == 1
    assert other_lock.acquire()
    asyncio.run(started.close())


def test_an_end_on_a_full_disk_is_logged(started, disk, clock, expect_log):
    expect_log("The alerts' last state was not stored: The disk is full")
    add(started)
    hear(started, clock, "86.50", 5)
    disk.is_full = True
    asyncio.run(started.close())


def test_a_viewer_ends_without_a_word(desk, feed, history, other_lock, wire):
    other_lock.acquire()
    desk.start(feed, history)
    asyncio.run(desk.close())
    assert wire.closed == 1


def test_a_clock_that_begins_anew_arms_everything_afresh(store, parts, audience, feed, history, clock):
    demo = replace(parts, restarts=True)

    def start():
        desk = AlertDesk(store, demo, audience, tables, feed.known.get)
        desk.show_stored()
        desk.start(feed, history)
        return desk

    desk = start()
    armed = add(desk)
    cooling = add(desk, AlertDraft("BABA", Side(SideKind.BELOW, Decimal("86.6")), Repeat.REARM))
    fired = add(desk, AlertDraft("BABA", Level(LevelKind.CROSSES_DOWN, Decimal("86.8"))))
    hear(desk, clock, "86.50", 3600)
    assert states(store)[cooling.id] is AlertState.COOLING
    asyncio.run(desk.close())
    clock.time = at(1)
    desk = start()
    assert states(store) == {
        armed.id: AlertState.ARMED,
        cooling.id: AlertState.ARMED,
        fired.id: AlertState.FIRED,
    }
    hear(desk, clock, "87.50", 5)
    hear(desk, clock, "85.90", 10)
    assert {alert for alert, _ in fires(store)[:2]} == {armed.id, cooling.id}
    assert len(fires(store)) == 4


# ---- catching up


def test_what_was_missed_while_the_program_was_closed_is_found(
    desk, feed, history, store, clock, beside, quickly
):
    desk.start(feed, history)
    alert = add(desk)
    hear(desk, clock, "86.90", 5)
    asyncio.run(desk.close())
    clock.time = at(600)
    feed.histories[("BABA", Interval.M1)] = minutes(86.9, 86.5, 85.0, 86.5, 86.6, 86.7, 86.8, 86.9, 86.9)
    desk.start(feed, history)

    async def story():
        await until(lambda: fires(store))

    beside(story, desk.run())
    (firing,) = store.firings.recent(5)
    assert (firing.alert, firing.occurred_at) == (alert.id, at(120))
    assert Label.LATE in firing.labels
    assert feed.asked[0].extended_hours


@pytest.mark.parametrize("event", ["network", "sleep"])
def test_an_outage_is_caught_up_with(started, feed, store, clock, beside, quickly, event):
    add(started)
    hear(started, clock, "86.90", 5)
    if event == "network":
        started.feed_changed(LIVE, GONE)
        started.feed_changed(GONE, GONE)
    clock.time = at(600)
    feed.histories[("BABA", Interval.M1)] = minutes(86.9, 86.5, 85.0, 86.5, 86.6, 86.7, 86.8, 86.9, 86.9)
    if event == "network":
        started.feed_changed(GONE, LIVE)
    else:
        started.resumed()

    async def story():
        await until(lambda: fires(store))

    beside(story, started.run())
    assert store.firings.recent(5)[0].occurred_at == at(120)


def test_bars_that_cannot_be_had_are_said(started, feed, store, clock, beside, quickly):
    alert = add(started)
    hear(started, clock, "86.90", 5)
    started.feed_changed(LIVE, GONE)
    clock.time = at(600)
    feed.broken = FeedError("Yahoo is down.")
    started.feed_changed(GONE, LIVE)

    async def story():
        await until(lambda: feed.asked)
        await asyncio.sleep(0)

    beside(story, started.run())
    hear(started, clock, "86.80", 601)
    assert "not_monitored" in {line.reason for line in store.alert_log.recent(20, alert.id)}


# ---- the days before


NEW_HIGH = AlertDraft("BABA", Extreme(ExtremeKind.NEW_HIGH, 2))


def days_before(*highs):
    """Daily bars that end with the trading day before the first one of the tests."""
    starts = [int((OPEN - timedelta(days=len(highs) - n)).timestamp()) for n in range(len(highs))]
    return Bars.of(starts, highs, highs, highs, highs, [1.0] * len(highs))


def test_the_days_before_are_fetched_and_judged_with(started, feed, store, clock, beside, quickly):
    feed.histories[("BABA", Interval.D1)] = days_before(87.4)
    add(started, AlertDraft("BABA", Extreme(ExtremeKind.NEW_HIGH, 1)))

    async def story():
        await until(lambda: store.bars.coverage(BarsKey("BABA", Interval.D1)))
        await asyncio.sleep(0)

    beside(story, started.run())
    hear(started, clock, "87.40", 5)
    assert not fires(store)
    hear(started, clock, "87.41", 10)
    assert len(fires(store)) == 1
    assert [request.interval for request in feed.asked] == [Interval.D1]


def test_days_that_cannot_be_had_are_said_and_asked_for_again(started, feed, store, clock, beside, quickly):
    feed.broken = FeedError("Yahoo is down.")
    alert = add(started, NEW_HIGH)

    async def story():
        await until(lambda: len(feed.asked) > 1)

    beside(story, started.run())
    hear(started, clock, "99.00", 5)
    assert "no_history" in {line.reason for line in store.alert_log.recent(20, alert.id)}
    assert not fires(store)


def test_nothing_is_held_without_a_gap_over_a_failed_poll(started, store, clock):
    add(started, AlertDraft("BABA", Side(SideKind.BELOW, Decimal(86), for_s=60)))
    hear(started, clock, "85.90", 5)
    clock.time = at(30)
    started.poll_failed(frozenset({"BABA", "JD"}))
    hear(started, clock, "85.90", 70)
    assert fires(store) == []


def test_a_life_ends_in_time_without_a_price(started, store, clock, beside, quickly):
    alert = add(started, replace(DRAFT, expires_at=at(60)))

    async def story():
        await asyncio.sleep(0)
        clock.time = at(61)
        await until(lambda: store.alerts.all()[0].expired)

    beside(story, started.run())
    assert states(store)[alert.id] is AlertState.ARMED


def test_without_alerts_there_is_nothing_to_wait_for(started, audience, beside, quickly):
    async def story():
        await asyncio.sleep(0.03)

    beside(story, started.run())
    assert audience.queued(AlertsNews) == []


def test_a_viewer_keeps_no_deadlines(desk, feed, history, store, other_lock, clock, beside, quickly):
    other_lock.acquire()
    desk.start(feed, history)
    add(desk, replace(DRAFT, expires_at=at(60)))
    clock.time = at(61)

    async def story():
        await asyncio.sleep(0.05)

    beside(story, desk.run())
    assert not store.alerts.all()[0].expired


# ---- splits


def split_on(day, ratio):
    return Split(int(datetime(2023, 11, day, 14, 30, tzinfo=UTC).timestamp()), ratio)


def test_levels_follow_a_split_once(started, store, clock):
    add(started)
    clock.time = OPEN + timedelta(days=1)
    for _ in range(2):
        started.split("BABA", [split_on(16, 2.0)])
    assert store.alerts.all()[0].condition.level == Decimal(43)


def test_a_split_is_said_once_and_can_be_undone(started, store, clock, audience):
    alert = add(started)
    add(started)
    clock.time = OPEN + timedelta(days=1)
    for _ in range(2):
        started.split("BABA", [split_on(16, 2.0)])
    said = [one.title for one in audience.queued(Notice) if "Split" in one.title]
    assert said == ["Split: BABA 86 → 43.00 (2-for-1); 2 alerts follow it."]
    asyncio.run(started.carry_out(ChangeAlerts((alert.id,), AlertAction.UNDO_SPLIT), None))
    started.split("BABA", [split_on(16, 2.0)])
    assert sorted(one.condition.level for one in store.alerts.all()) == [43, 86]


def test_a_move_like_a_split_is_asked_about_once(started, store, clock, audience):
    add(started)
    add(started)
    for seconds in (86_400, 86_410, 86_420, 86_430):
        clock.time = at(seconds)
        started.hear([observation(price="43.50", seconds=seconds, previous_close=Decimal(87))])
    assert {one.suspended for one in store.alerts.all()} == {"possible_split"}
    said = [one.title for one in audience.queued(Notice) if one.severity is Severity.WARNING]
    assert said == ["BABA: The price moved like a split: check the level."]


def test_a_flood_of_fires_is_said(audience):
    alert = Alert(AlertId("1"), Symbol("BABA"), Side(SideKind.BELOW, Decimal(86)), paused=True)
    outcome = Outcome((alert,), (), (LogEntry(OPEN, alert.id, "too_many_fires"),))
    ((severity, title, _),) = happened(outcome)
    assert severity is Severity.WARNING
    assert title == "BABA below 86.00 fired more than 15 times in 3 minutes, and was paused."


@pytest.mark.parametrize("ratio", [0.0, -2.0, float("nan"), float("inf")])
def test_a_split_that_is_none_changes_nothing(started, store, clock, ratio):
    add(started)
    clock.time = OPEN + timedelta(days=1)
    started.split("BABA", [split_on(16, ratio)])
    assert store.alerts.all()[0].condition.level == Decimal(86)


def test_a_split_of_what_nobody_knows_or_of_no_trading_day_is_passed_over(started, store):
    add(started)
    started.split("XYZ", [split_on(15, 2.0)])
    started.split("BABA", [Split(0, 2.0)])
    assert store.alerts.all()[0].condition.level == Decimal(86)


# ---- what is shown


def test_what_is_stored_is_shown_and_watched(started, store, parts, audience, feed, clock):
    alert = add(started)
    add(started, AlertDraft("JD", BELOW))
    hear(started, clock, "85.90", 5)
    audience.queue.clear()
    viewer = AlertDesk(store, parts, audience, tables, {"BABA": instrument()}.get)
    viewer.show_stored()
    assert viewer.symbols == ("BABA", "JD")
    assert audience.queued(AlertsNews)[0].changed[0].id == alert.id
    (told,) = audience.queued(FiringsNews)
    assert (told.fresh, told.unread) == (False, 1)
