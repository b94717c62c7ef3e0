"""Faults of disk and database while the engine is at work: said, nothing lost, healed."""

import asyncio
import errno
import io
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from decimal import Decimal

import pytest

from tests.engine.listening import ScriptedFeed
from tests.faults.view import QUIET, View
from tests.making import at, instrument, observation, quote
from tests.store.processes import Process
from tests.store.test_faults import HOLD_THE_WRITE_LOCK
from watcher.cli.running import Teller
from watcher.clock import ScaledClock
from watcher.domain.alerts.alert import Alert, AlertDraft
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.channels import Share
from watcher.domain.errors import WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.domain.symbols import Symbol
from watcher.engine import patience
from watcher.engine.assembly import live_parts
from watcher.store.backup import backup_folder, backup_to
from watcher.store.schema import HEAD
from watcher.store.store import Store

LEVEL = AlertDraft(Symbol("BABA"), Side(SideKind.ABOVE, Decimal(90)))


class Wire:
    """A channel that keeps what it was given."""

    name = "wire"
    share = Share.NOTE
    keeps_trying = True

    def __init__(self):
        self.sent = []
        self.hangs = False
        self.tried = 0

    async def send(self, message):
        self.tried += 1
        if self.hangs:
            await asyncio.Event().wait()
        self.sent.append(message)

    async def aclose(self):
        pass


class Bench:
    """Engines on one profile, with a feed and a channel that are played by the test."""

    def __init__(self, files, qtbot):
        self.files = files
        self.clock = ScaledClock(at(3600))
        self.qtbot = qtbot
        self.feed = ScriptedFeed([instrument(), instrument("JD")])
        self.wire = Wire()
        self.stores = []

    def view(self, role="window"):
        """Another engine, as if in another process; the last one's feed is `feed`."""
        self.feed = ScriptedFeed([instrument(), instrument("JD")])
        return View(
            replace(
                live_parts(self.files, QUIET, self.clock, role),
                open_store=self._open,
                open_feed=lambda feed=self.feed: feed,
                open_channels=lambda: (self.wire,),
            ),
            self.qtbot,
        )

    def _open(self):
        self.stores.append(Store.open(self.files.database, self.clock.now))
        return self.stores[-1]

    def price(self, view, price):
        """Have a price streamed."""
        listener = self.feed.listener
        said = observation(price=price)
        now = self.clock.now()
        view.inside(lambda: listener.on_observation(replace(said, quote_time=now, received_time=now)))

    def stored(self):
        """The fires on disk, and how many of their messages are waiting."""
        with Store.open(self.files.database, self.clock.now) as store:
            return [firing.id for firing in store.firings.recent(99)], len(store.outbox.pending())


@pytest.fixture
def bench(files, qtbot, monkeypatch):
    # Else the engine would wait a second for another process before it goes on.
    monkeypatch.setattr("watcher.engine.engine.BUSY_S", 0.05)
    return Bench(files, qtbot)


def arm(bench, view, draft=LEVEL):
    """Wait until the engine is at work, then set an alert."""
    view.until(lambda: bench.feed.listener)
    now = bench.clock.now()
    first = quote(price="87", quote_time=now, received_time=now)
    view.inside(lambda: bench.feed.listener.on_quotes([first]))
    assert isinstance(view.answer(view.session.add_alert(draft)), Alert)
    bench.price(view, "88")


def test_a_fire_on_a_full_disk_is_stored_and_told_when_there_is_space(bench):
    with bench.view() as view:
        # A fire keeps its alert's note, and this one needs a page of its own.
        arm(bench, view, replace(LEVEL, note="long " * 2000))
        store = bench.stores[0]
        view.inside(lambda: fill(store))
        bench.price(view, "91")
        view.until_told("The disk is full")
        assert any("1 fired alerts wait to be stored" in one.hint for one in view.notices)
        assert not view.fired
        assert not bench.wire.sent
        view.inside(lambda: store._connection.pragma("max_page_count = 1000000"))
        view.until(lambda: view.fired and bench.wire.sent)
        assert [firing.price for firing in view.fired] == [Decimal(91)]
        view.until(lambda: view.session.saved_at is not None)
    assert bench.stored() == (["1:1"], 0)
    assert len(bench.wire.sent) == 1


def fill(store):
    """Allow no further page, and use up those that are free."""
    store._connection.pragma("max_page_count = 1")
    with suppress(WatcherError):
        for number in range(999):
            store.settings.set(f"filler {number}", "x" * 8000)


def test_a_fire_while_another_program_holds_the_database_waits_for_it(bench, monkeypatch):
    with bench.view() as view:
        arm(bench, view)
        with Process(HOLD_THE_WRITE_LOCK, bench.files.database) as process:
            assert process.line() == "held"
            bench.price(view, "91")
            view.until_told("in use by another program")
            assert not view.fired
            monkeypatch.setattr(patience, "PATIENCE_S", 0.0)
            refused = view.answer(view.session.add_alert(LEVEL))
            assert isinstance(refused, WatcherError)
            assert refused.hint
            process.go_on()
            view.until(lambda: view.fired)
        view.until(lambda: bench.wire.sent)
    assert bench.stored() == (["1:1"], 0)


def test_what_is_asked_while_another_program_holds_the_database_is_done_in_order_afterwards(bench):
    with bench.view() as view:
        arm(bench, view)
        with Process(HOLD_THE_WRITE_LOCK, bench.files.database) as process:
            assert process.line() == "held"
            added = answered(view.session.add_alert(replace(LEVEL, note="while it was held")))
            kept = [view.session.keep("window", text) for text in ("older", "newer")]
            view.until_told("Nothing is lost")
            # The engine hears prices all the while.
            bench.price(view, "89")
            view.until(lambda: view.session.quotes["BABA"].price == Decimal(89))
            assert not added
            process.go_on()
            view.until(lambda: added)
        assert added[0].note == "while it was held"
        assert view.answer(view.session.recall("window")) == "newer"
        assert len(kept) == 2


def answered(reply):
    """What was answered so far."""
    answers = []
    reply.done.connect(answers.append)
    reply.failed.connect(answers.append)
    return answers


def test_a_damaged_database_is_said_and_restored(bench, watcher):
    with bench.view() as view:
        arm(bench, view)
    backup_to(bench.files.database, backup_folder(bench.files.database) / "watcher-2023-11-15.db")
    damage(bench.files.database)
    with bench.view() as view:
        view.until_told("is damaged")
        assert "watcher restore" in view.notices[0].hint
        assert "is damaged" in view.answer(view.session.add_alert(LEVEL)).title
        assert view.state is None
        assert view.session.saved_at is None
    said = watcher("run")
    assert said.code == 1
    assert said.err.count("\n") == 1
    assert "is damaged" in said.err
    assert watcher("alert", "list").code == 1
    assert watcher("restore").code == 0
    with bench.view() as view:
        view.until(lambda: view.session.alerts)
        view.until(lambda: bench.feed.listener)
        bench.price(view, "91")
        view.until(lambda: view.fired)


def damage(path):
    """Overwrite the middle of the file."""
    with path.open("r+b") as file:
        file.seek(2000)
        file.write(b"\xff" * 30_000)


def test_a_database_of_a_newer_watcher_is_left_alone(bench, watcher):
    with bench.view() as view:
        arm(bench, view)
    with closing(sqlite3.connect(bench.files.database)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = ?", (str(int(HEAD) + 1).zfill(4),))
    database.close()
    before = bench.files.database.read_bytes()
    with bench.view() as view:
        view.until_told("written by a newer Watcher")
    said = watcher("run")
    assert said.code == 1
    assert "newer Watcher" in said.err
    assert bench.files.database.read_bytes() == before


def test_a_second_instance_looks_on_and_takes_over(bench):
    with bench.view("run") as first:
        arm(bench, first)
        feed = bench.feed
        with bench.view() as second:
            second.until_told("Another Watcher (process")
            second.until(lambda: second.session.alerts)
            beside, bench.feed = bench.feed, feed
            bench.price(first, "91")
            first.until(lambda: first.fired)
            second.until(lambda: second.session.firings)
            assert second.session.firings[0].price == Decimal(91)
            view_draft = replace(LEVEL, condition=Side(SideKind.BELOW, Decimal(80)))
            assert isinstance(second.answer(second.session.add_alert(view_draft)), Alert)
            first.until(lambda: len(first.session.alerts) == 2)
            assert first.engine.stop(5)
            second.until(lambda: any("now watches" in one.title for one in second.notices))
            bench.feed = beside
            bench.price(second, "85")
            bench.price(second, "79")
            second.until(lambda: second.fired)
    fires, waiting = bench.stored()
    assert sorted(fires) == ["1:1", "2:1"]
    assert waiting == 0
    assert len(bench.wire.sent) == 2


def test_only_the_one_that_watches_sends_what_fired(bench):
    with bench.view("run") as first:
        bench.wire.hangs = True
        arm(bench, first)
        bench.price(first, "91")
        first.until(lambda: bench.wire.tried)
        bench.wire.hangs = False
        with bench.view() as second:
            second.until(lambda: second.session.firings)
            second.answer(second.session.recall("nothing"))
            assert not bench.wire.sent
            assert first.engine.stop(5)
            second.until(lambda: bench.wire.sent)
            second.until(lambda: bench.stored() == (["1:1"], 0))
    assert len(bench.wire.sent) == 1


class FullDisk(io.StringIO):
    """Where the output of `watcher run` goes when the disk of its log is full."""

    def write(self, text):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_what_cannot_be_printed_stops_nothing(monkeypatch):
    monkeypatch.setattr("sys.stdout", FullDisk())
    Teller().post(Notice(at(), Severity.ERROR, "The disk is full."))
