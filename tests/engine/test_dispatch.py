"""From the alerts at work to their channels: which there are, and what is answered through them."""

import asyncio
import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from tests.engine.listening import Wire, until
from tests.making import OPEN, at, instrument, observation, quote, tables
from tests.notify.outside import TOKEN, serving
from watcher.config import Notifications
from watcher.domain.alerts.alert import AlertAction, AlertDraft, AlertState
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.bars import Bars
from watcher.domain.channels import ChannelSetup, Share, Source
from watcher.domain.corporate_actions import Dividend
from watcher.domain.errors import FeedError, InputError, RestingError, StoreError
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.notices import Notice, Severity, Told
from watcher.engine import alert_requests, channel_requests
from watcher.engine.alert_desk import AlertDesk
from watcher.engine.messages import ChartWanted
from watcher.engine.tray_channel import TrayChannel
from watcher.notify.channel import Choice, Message, Subject
from watcher.notify.secrets import Secrets

DRAFT = AlertDraft("BABA", Side(SideKind.BELOW, Decimal(86)))
LIVE, GONE = FeedStatus("script", FeedState.LIVE), FeedStatus("script", FeedState.OFFLINE)


class Answered(Wire):
    """A channel in whose messages something can be chosen."""

    chosen = None


class Settings:
    """The settings of notifications, as the test writes them."""

    def __init__(self):
        self.now = Notifications()

    def __call__(self):
        return self.now


@pytest.fixture
def wire():
    return Answered()


@pytest.fixture
def settings():
    return Settings()


@pytest.fixture
def parts(parts, settings, wire):
    return replace(
        parts,
        open_channels=lambda: (wire, Wire("sound")),
        notifications=settings,
        open_secrets=lambda: Secrets("here", {}),
        has_window=True,
    )


@pytest.fixture
def started(desk, feed, history):
    desk.start(feed, history)
    return desk


def add(desk, draft=DRAFT):
    return asyncio.run(desk.carry_out(alert_requests.AddAlert(draft), quote()))


def hear(desk, clock, price, seconds):
    clock.time = at(seconds)
    desk.hear([observation(price=price, seconds=seconds)])


def rows(store):
    return sorted(row.channel for row in store.outbox.pending())


def fire(desk, clock, draft=DRAFT):
    alert = add(desk, draft)
    hear(desk, clock, "85", 5)
    return alert


def choose(wire, choice, *alerts):
    wire.chosen(choice, Subject("BABA", alerts))


# ---- what is chosen in a notification


def test_a_chart_is_opened_snoozed_rearmed_and_acknowledged(started, wire, store, audience, clock):
    alert = fire(started, clock)
    choose(wire, Choice.OPEN, alert.id)
    assert audience.queued(ChartWanted) == [ChartWanted("BABA")]
    choose(wire, Choice.ACKNOWLEDGE, alert.id)
    assert store.alerts.all()[0].state is AlertState.DONE
    assert store.firings.unread() == 0
    choose(wire, Choice.SNOOZE, alert.id)
    assert store.alerts.all()[0].snoozed_until == clock.now() + timedelta(hours=1)
    choose(wire, Choice.REARM, alert.id)
    assert store.alerts.all()[0].state is AlertState.ARMED


def test_what_is_gone_meanwhile_is_passed_over(started, wire, audience):
    choose(wire, Choice.REARM, "7")
    assert audience.queued(Notice) == []


def test_what_cannot_be_stored_is_said(started, wire, disk, audience, clock):
    alert = fire(started, clock)
    disk.is_full = True
    choose(wire, Choice.ACKNOWLEDGE, alert.id)
    (said,) = audience.queued(Notice)
    assert (said.severity, said.title) == (Severity.ERROR, "The disk is full.")
    disk.is_full = False


def test_who_rearms_or_removes_has_seen_it(started, store, clock):
    for action in (AlertAction.REARM, AlertAction.REMOVE):
        alert = fire(started, clock)
        assert store.firings.unread() == 1
        asyncio.run(started.carry_out(alert_requests.ChangeAlerts((alert.id,), action), None))
        assert store.firings.unread() == 0


# ---- which channels there are


def test_a_switch_takes_effect_at_once_and_gives_up_what_waits(
    started, store, settings, clock, beside, quickly, wire
):
    wire.broken = True

    async def story():
        alert = await started.carry_out(alert_requests.AddAlert(DRAFT), quote())
        hear(started, clock, "85", 5)
        await until(lambda: rows(store) == ["desktop"])
        settings.now = Notifications(desktop=False)
        await until(lambda: rows(store) == [])
        await started.carry_out(alert_requests.ChangeAlerts((alert.id,), AlertAction.REARM), None)
        hear(started, clock, "87", 10)
        hear(started, clock, "85", 15)
        assert rows(store) == ["sound"]

    beside(story, started.run())
    assert store.outbox.last_errors()["desktop"] == "The channel was switched off."


def test_a_channel_that_another_process_adds_is_used_within_a_second(
    started, store, elsewhere, ring, clock, beside, quickly, wire
):
    with serving() as (address, sent):
        Secrets("here", {}).keep("hook", address)

        async def story():
            await started.carry_out(alert_requests.AddAlert(replace(DRAFT, note="my secret plan")), quote())
            elsewhere.channels.save(ChannelSetup("hook", "json", Share.PRICE))
            started.reload()
            await until(lambda: "hook" in started._dispatch.channel_names)
            hear(started, clock, "85", 5)
            await until(lambda: sent and not rows(store))
            elsewhere.channels.remove("hook")
            started.reload()
            await until(lambda: "hook" not in started._dispatch.channel_names)

        beside(story, started.run())
    assert sent[0][1]["title"].startswith("BABA below 86.00: 85.00")
    # It agreed to prices, and to nothing else.
    assert "secret plan" not in json.dumps(sent)
    assert TOKEN not in json.dumps([row.error for row in store._connection.rows(_everything())])


def _everything():
    import sqlalchemy as sa

    from watcher.store.schema import outbox

    return sa.select(outbox)


def test_a_store_that_cannot_be_read_changes_no_channel(started, store, monkeypatch, expect_log):
    expect_log("The channels cannot be read")

    def refuse():
        raise StoreError("The disk is gone.")

    monkeypatch.setattr(store.channels, "all", refuse)
    asyncio.run(started._dispatch.refresh())
    assert started._dispatch.channel_names == ("desktop", "sound")


def test_an_evaluator_that_cannot_read_the_channels_uses_its_own(
    desk, feed, history, store, monkeypatch, expect_log
):
    expect_log("The channels cannot be read")

    def refuse():
        raise StoreError("The disk is gone.")

    monkeypatch.setattr(store.channels, "all", refuse)
    desk.start(feed, history)
    assert desk._dispatch.channel_names == ("desktop", "sound")


@pytest.mark.parametrize(("platform", "names"), [("linux", []), ("darwin", ["tray"])])
def test_where_the_desktop_has_no_other_way_the_tray_tells(
    store, parts, audience, feed, history, monkeypatch, platform, names
):
    monkeypatch.setattr("watcher.engine.dispatch.sys.platform", platform)
    made = AlertDesk(store, replace(parts, open_channels=tuple), audience, tables, feed.known.get)
    made.start(feed, history)
    assert list(made._dispatch.channel_names) == names


def test_the_tray_is_handed_text(audience):
    asyncio.run(TrayChannel(audience).send(Message("BABA", "<b>", subject=Subject("BABA", ("1",)))))
    asyncio.run(TrayChannel(audience).send(Message("Test")))
    assert audience.queued(Told) == [Told("BABA", "<b>", "BABA"), Told("Test", "", None)]


def test_what_waits_for_a_channel_that_is_gone_is_closed_at_the_start(
    desk, feed, history, store, settings, clock
):
    from tests.engine.test_delivery import firing
    from watcher.domain.alerts.alert import Outcome

    channels = ("desktop", "tray", "sound", "phone")
    store.alerts.commit_outcome(Outcome(firings=(firing(),)), channels)
    desk._dispatch._known = Notifications(sound=False)
    desk.start(feed, history)
    assert rows(store) == ["desktop", "tray"]
    assert store.outbox.last_errors() == {}


def test_what_another_process_acknowledges_is_seen_here(started, store, elsewhere, audience, clock):
    from watcher.engine.messages import FiringsNews

    fire(started, clock)
    elsewhere.firings.mark_read()
    started.reload()
    assert audience.queued(FiringsNews)[-1].unread == 0
    before = len(audience.queued(FiringsNews))
    started.reload()
    assert len(audience.queued(FiringsNews)) == before


# ---- requests


def do(desk, request):
    return asyncio.run(desk.carry_out_channels(request))


def test_channels_are_added_changed_tried_and_removed(started, store, ring):
    with serving() as (address, sent):
        reach = do(started, channel_requests.AddChannel("hook", address))
        assert [one.setup for one in reach.channels] == [ChannelSetup("hook", "json", Share.PRICE)]
        assert (reach.channels[0].source, reach.keyring) == (Source.KEYRING, "Test ring")
        reach = do(started, channel_requests.ShareThrough("hook", Share.NOTE))
        assert reach.channels[0].setup.share is Share.NOTE
        assert do(started, channel_requests.TryChannel("hook")) is None
        assert len(sent) == 1
    assert TOKEN not in repr(channel_requests.AddChannel("hook", address))
    assert do(started, channel_requests.RemoveChannel("hook")) == do(started, channel_requests.ShowReach())
    assert ring.kept == {}


def test_a_channel_of_this_machine_is_tried_where_it_is(started, wire):
    do(started, channel_requests.TryChannel("desktop"))
    assert wire.sent[0].title == "Watcher: this is a test"
    assert not wire.closed


def test_a_keyring_that_hangs_leaves_the_rest_to_be_seen(started, store, monkeypatch):
    import threading

    done = threading.Event()
    store.channels.save(ChannelSetup("hook", "json"))
    monkeypatch.setattr("watcher.engine.channel_desk.KEYRING_S", 0.02)
    monkeypatch.setattr("watcher.engine.channel_desk.keyring_name", lambda: done.wait(5))
    reach = do(started, channel_requests.ShowReach())
    done.set()
    assert (reach.channels[0].source, reach.keyring) == (Source.NOWHERE, None)


def test_a_locked_keyring_is_said(started, store, ring, monkeypatch):
    store.channels.save(ChannelSetup("hook", "json"))
    ring.locked = True
    assert do(started, channel_requests.ShowReach()).channels[0].source is Source.NOWHERE
    with pytest.raises(Exception, match="The keyring did not answer"):
        do(started, channel_requests.AddChannel("phone", "ntfy://topic"))


def test_without_secrets_there_are_no_channels(store, parts, audience, feed):
    bare = AlertDesk(store, replace(parts, open_secrets=None), audience, tables, feed.known.get)
    with pytest.raises(InputError):
        do(bare, channel_requests.ShowReach())
    bare._dispatch.begin()
    assert bare._dispatch.channel_names == ("desktop", "sound")


# ---- reminders, late fires, dividends


def test_an_alert_reminds_until_it_is_acknowledged(started, store, clock, beside, quickly, wire):
    async def story():
        alert = await started.carry_out(alert_requests.AddAlert(replace(DRAFT, remind_s=600)), quote())
        hear(started, clock, "85", 5)
        await until(lambda: len(wire.sent) == 1 and store.outbox.reminders())
        clock.forward(700)
        started._dispatch.kick()
        await until(lambda: len(wire.sent) == 2)
        await started.carry_out(alert_requests.ChangeAlerts((alert.id,), AlertAction.ACKNOWLEDGE), None)
        assert store.outbox.reminders() == ()

    beside(story, started.run())
    assert wire.sent[1].body.startswith("Not acknowledged yet.")


def test_what_could_not_be_checked_is_named(started, feed, clock, beside, quickly, audience):
    add(started)
    hear(started, clock, "87", 5)
    clock.time = at(60)
    started.feed_changed(LIVE, GONE)
    clock.time = at(600)
    feed.broken = FeedError("Yahoo does not answer.")
    started.feed_changed(GONE, LIVE)

    async def story():
        await until(lambda: audience.queued(Notice))

    beside(story, started.run())
    said = audience.queued(Notice)[-1]
    assert said.severity is Severity.WARNING
    assert said.title.startswith("Some alerts could not be caught up: no bars came for BABA from ")


@pytest.mark.parametrize("has_whole", [True, False])
def test_where_the_source_does_not_answer_stored_bars_tell_if_they_have_all_of_it(
    started, feed, store, clock, beside, quickly, audience, has_whole
):
    from watcher.domain.bars import BarsKey, Interval

    add(started)
    hear(started, clock, "87", 5)
    clock.time = at(60)
    started.feed_changed(LIVE, GONE)
    count = 10 if has_whole else 5
    starts = [int(at(60 * n).timestamp()) for n in range(count)]
    closes = [87.0, 87.0, 85.0, *([87.0] * (count - 3))]
    store.bars.save(
        BarsKey("BABA", Interval.M1), Bars.of(starts, closes, closes, closes, closes, [1.0] * count)
    )
    clock.time = at(600)
    feed.broken = FeedError("Yahoo does not answer.")
    started.feed_changed(GONE, LIVE)

    async def story():
        await until(lambda: audience.queued(Notice) or store.firings.unread())

    beside(story, started.run())
    assert bool(audience.queued(Notice)) is not has_whole
    assert [firing.labels for firing in store.firings.recent(5)] == ([{"late"}] if has_whole else [])


def test_a_fire_on_the_ex_date_mentions_the_dividend(started, clock, beside, quickly, wire):
    started.dividend("BABA", [Dividend(int(OPEN.timestamp()), 1.05), Dividend(0, 9.0)])
    started.dividend("NOBODY", [Dividend(int(OPEN.timestamp()), 1.0)])

    async def story():
        await started.carry_out(alert_requests.AddAlert(DRAFT), quote())
        hear(started, clock, "85", 5)
        await until(lambda: bool(wire.sent))

    beside(story, started.run())
    assert "ex-dividend that day: 1.05 USD a share" in wire.sent[0].body


def test_the_dividends_of_the_day_are_looked_up_once(started, feed, clock, beside, quickly):
    from watcher.domain.bars import Interval

    feed.histories["BABA", Interval.D1] = Bars.empty()
    feed.dividends["BABA"] = (Dividend(int(OPEN.timestamp()), 1.05),)
    add(started)

    async def story():
        await until(lambda: len(feed.asked) >= 1)
        started._catching_up.want()
        await asyncio.sleep(0.03)

    beside(story, started.run())
    assert len([one for one in feed.asked if one.interval is Interval.D1]) == 1
    assert instrument("BABA").currency == "USD"


def test_what_was_missed_does_not_wait_for_the_dividends_of_all(started, feed, beside, quickly, monkeypatch):
    feed.known["PDD"] = instrument("PDD")
    add(started)
    add(started, replace(DRAFT, symbol="PDD"))
    done, history, make_up = [], feed.history, started._catching_up._make_up

    async def asked(request):
        done.append(request.interval.value)
        started._catching_up.want()
        return await history(request)

    async def made_up():
        done.append("made up")
        await make_up()

    monkeypatch.setattr(feed, "history", asked)
    monkeypatch.setattr(started._catching_up, "_make_up", made_up)

    async def story():
        await until(lambda: done.count("1d") >= 2)

    beside(story, started.run())
    assert done[:4] == ["made up", "1d", "made up", "1d"]


def test_the_dividends_of_the_day_are_looked_up_once_the_source_rests_no_more(
    started, feed, clock, beside, quickly
):
    from watcher.domain.bars import Interval

    feed.histories["BABA", Interval.D1] = Bars.empty()
    feed.dividends["BABA"] = (Dividend(int(OPEN.timestamp()), 1.05),)
    feed.broken = RestingError("Yahoo does not answer.")
    add(started)

    async def story():
        await until(lambda: len(feed.asked) >= 1)
        feed.broken = None
        started._catching_up.want()
        await until(lambda: len(feed.asked) >= 2)

    beside(story, started.run())
    assert [one.interval for one in feed.asked] == [Interval.D1] * 2
