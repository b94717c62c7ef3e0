"""Disk and memory kept together, once a second and once a day."""

import asyncio
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from tests.engine.listening import until
from tests.making import OPEN, at, quote
from watcher.domain.alerts.alert import LogEntry
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.errors import StoreError
from watcher.domain.notices import Notice
from watcher.domain.watchlist import Watchlist
from watcher.engine import chart_requests
from watcher.engine.housekeeping import Housekeeping
from watcher.engine.messages import WatchlistsNews
from watcher.store import backup
from watcher.store.first_chart import read_first_chart
from watcher.store.first_view import read_first_view


@pytest.fixture
def connected(service, feed):
    service.show_stored()
    asyncio.run(service.connect(feed))
    return service


@pytest.fixture
def keep(connected, store, parts, audience):
    def make(**other):
        return Housekeeping(connected, store, replace(parts, **other), audience)

    return make


def said(audience):
    return [notice.title for notice in audience.queued(Notice)]


def test_what_is_new_is_written_and_told(keep, connected, store, audience):
    house = keep()
    house.save()
    assert "saved" not in audience.latest
    connected.on_quotes([quote()])
    house.save()
    assert audience.latest["saved"].at == OPEN
    assert store.quotes.load_all() == (quote(),)


def test_a_disk_that_refuses_is_told_once_until_it_gives_in(keep, connected, disk, audience, store):
    house = keep()
    for price in ("87.00", "87.01"):
        disk.is_full = True
        connected.on_quotes([quote(price=price)])
        house.save()
        house.save()
        disk.is_full = False
        house.save()
    assert said(audience) == ["The disk is full."] * 2
    assert store.quotes.load_all()[0].price == Decimal("87.01")


def test_the_first_view_is_written_now_and_then_and_at_the_end(keep, connected, tmp_path, clock):
    path = tmp_path / "first_view.json"
    house = keep(first_view=path)
    house.save()
    assert not path.exists()
    clock.forward(2)
    house.save()
    assert read_first_view(path).quotes == ()
    connected.on_quotes([quote()])
    clock.forward(29)
    house.save()
    assert read_first_view(path).quotes == ()
    house.close()
    assert read_first_view(path).quotes == (quote(),)


def test_a_first_view_that_cannot_be_written_is_told_once(keep, tmp_path, clock, audience):
    house = keep(first_view=tmp_path / "no folder" / "first_view.json")
    for _ in range(3):
        clock.forward(31)
        house.save()
        house.save()
    (title,) = said(audience)
    assert "no folder cannot be written" in title


def test_the_chart_is_written_when_another_is_shown_and_at_the_end(keep, connected, feed, tmp_path, clock):
    path = tmp_path / "first_chart.json"
    house = keep(first_view=tmp_path / "first_view.json", first_chart=path)
    key = BarsKey("BABA", Interval.D1)
    feed.histories["BABA", Interval.D1] = Bars.of([int(OPEN.timestamp())], [1], [1], [1], [1], [1])
    clock.forward(31)
    house.save()
    assert not path.exists()
    asyncio.run(connected.carry_out(1, chart_requests.FollowCharts((key,))))
    asyncio.run(connected.carry_out(2, chart_requests.LoadBars(key, None, extended_hours=False)))
    clock.forward(31)
    house.save()
    written = read_first_chart(path, clock.now())
    assert (written.data.key, written.data.stored_at) == (key, at(31))
    path.unlink()
    clock.forward(31)
    house.save()
    assert not path.exists()
    house.close()
    assert read_first_chart(path, clock.now()).data.key == key


def test_what_others_write_is_seen_within_a_round(keep, elsewhere, audience, beside, quickly):
    house = keep()

    async def story():
        elsewhere.watchlists.set_many([Watchlist(1, "", ("SPY",))])
        await until(lambda: len(audience.queued(WatchlistsNews)) > 1)

    beside(story, house.run())
    assert audience.queued(WatchlistsNews)[-1].watchlists[0].symbols == ("SPY",)


def test_what_could_not_be_read_is_read_again(
    keep, connected, elsewhere, audience, monkeypatch, beside, quickly
):
    house = keep()
    reload, tries = connected.reload, []

    def once_in_use():
        tries.append(1)
        if len(tries) == 1:
            raise StoreError("The database is in use.")
        reload()

    monkeypatch.setattr(connected, "reload", once_in_use)

    async def story():
        elsewhere.watchlists.set_many([Watchlist(1, "", ("SPY",))])
        await until(lambda: len(audience.queued(WatchlistsNews)) > 1)

    beside(story, house.run())
    assert said(audience) == ["The database is in use."]


def test_the_alerts_are_taken_over_within_a_round(
    store, parts, service, feed, audience, other_lock, beside, quickly
):
    other_lock.acquire()
    service.show_stored()
    asyncio.run(service.connect(feed))
    house = Housekeeping(service, store, parts, audience)

    async def story():
        other_lock.release()
        await until(lambda: "This Watcher now watches the alerts." in said(audience))

    beside(story, house.run())


@pytest.mark.parametrize("seconds", [600, -8 * 3600], ids=["slept", "clock set back"])
def test_a_machine_that_slept_or_set_its_clock_asks_at_once(keep, feed, clock, beside, quickly, seconds):
    house = keep()

    async def story():
        await asyncio.sleep(0.02)
        assert feed.woken == 0
        clock.forward(seconds)
        await until(lambda: feed.woken)

    beside(story, house.run())


def test_a_demo_clock_that_runs_fast_is_no_sleep(keep, feed, clock, monkeypatch, beside, quickly):
    monkeypatch.setattr(clock, "real_seconds", lambda seconds: seconds / 600)
    house = keep()

    async def story():
        await asyncio.sleep(0.01)
        clock.forward(600)
        await asyncio.sleep(0.03)

    beside(story, house.run())
    assert feed.woken == 0


def test_a_copy_is_made_every_day_beside_the_loop(keep, path, clock, monkeypatch, beside, quickly):
    house = keep(backed_up=path)
    threads, copy = set(), backup.backup_to

    def noted(*arguments):
        threads.add(threading.current_thread())
        copy(*arguments)

    monkeypatch.setattr(backup, "backup_to", noted)

    async def story():
        await until(lambda: len(backup.backups(path)) == 1)
        clock.forward(timedelta(days=1).total_seconds())
        await until(lambda: len(backup.backups(path)) == 2)

    beside(story, house.run())
    assert threading.main_thread() not in threads
    with closing(sqlite3.connect(backup.backups(path)[0].path)) as copied, copied:
        assert copied.execute("SELECT count(*) FROM watchlists").fetchone() == (1,)
    copied.close()


def test_a_copy_that_fails_is_told_once(keep, path, tmp_path, audience, monkeypatch, beside, quickly):
    tries = []

    def refused(*_):
        tries.append(1)
        raise StoreError("No space for a backup.")

    monkeypatch.setattr(backup, "daily_backup", refused)
    house = keep(backed_up=path)

    async def story():
        await until(lambda: len(tries) > 2)

    beside(story, house.run())
    assert said(audience) == ["No space for a backup."]


def test_what_the_log_holds_too_long_goes_once_a_day(keep, store, clock, beside, quickly):
    store.alert_log.add([LogEntry(at() - timedelta(days=91), "1", "old")])
    house = keep()

    async def story():
        await until(lambda: not store.alert_log.recent(5))
        store.alert_log.add([LogEntry(at() - timedelta(days=91), "1", "old")])
        await asyncio.sleep(0.03)
        assert store.alert_log.recent(5)
        clock.forward(timedelta(days=1).total_seconds())
        await until(lambda: not store.alert_log.recent(5))

    beside(story, house.run())
