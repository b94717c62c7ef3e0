"""The desktop program, put together, run and taken apart."""

import asyncio
import gc
import os
import signal
import sys
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDockWidget

from tests.engine.listening import ScriptedFeed, Wire
from tests.making import OPEN, StillClock, instrument, quote, tables
from tests.pages.chart_page import ChartPage
from watcher import picture
from watcher.app import Opening, Program, _run
from watcher.bridge.signals import Signals
from watcher.clock import FixedClock
from watcher.config import Config, Startup
from watcher.config_file import ConfigWarning
from watcher.domain.bars import Bars, ChartRange, Interval
from watcher.domain.feed_state import FeedState
from watcher.domain.watchlist import Watchlist
from watcher.engine.assembly import Parts, demo_parts
from watcher.feeds.demo.clock import PICTURE_INSTANT
from watcher.paths import Profile
from watcher.store.first_view import FirstView, write_first_view
from watcher.store.lock import ProfileLock
from watcher.store.store import Store
from watcher.ui.heap import Heap


@pytest.fixture
def profile(tmp_path):
    made = Profile(tmp_path / "profile")
    made.create()
    return made


@pytest.fixture
def clock():
    return StillClock(OPEN + timedelta(seconds=5))


@pytest.fixture
def feed():
    return ScriptedFeed([instrument()])


@pytest.fixture
def opening(profile, clock, feed, monkeypatch):
    monkeypatch.setattr("watcher.engine.service.session_table", tables)
    parts = Parts(
        clock=clock,
        open_store=lambda: Store.open(profile.database, clock.now),
        open_feed=lambda: feed,
        open_channels=lambda: (Wire(),),
        lock=ProfileLock(profile.lock, "window"),
        first_view=profile.first_view,
        first_chart=profile.first_chart,
    )
    return Opening(parts, Config(), profile.config, (ConfigWarning("a typo", 3),))


@pytest.fixture
def make(qtbot, opening):
    made = []

    def make():
        program = Program(opening)
        made.append(program)
        return program

    yield make
    for program in made:
        program.stop()


def engines():
    return [thread for thread in threading.enumerate() if thread.name == "engine"]


def test_what_was_seen_last_is_shown_before_the_engine_runs(make, profile):
    lists = (Watchlist(1, "Mine", ("JD", "BABA")),)
    quotes = (quote(), quote("JD", "30", seconds=60))
    write_first_view(
        profile.first_view, FirstView(OPEN, lists, quotes, (instrument(),), {"BABA": (1.0, 2.0)}, "BABA")
    )
    session = make().session
    assert session.quotes == {"BABA": quote()}
    assert session.instruments["BABA"] == instrument()
    assert session.sparklines["BABA"] == (1.0, 2.0)
    assert (session.watchlists, session.selected) == (lists, "BABA")
    assert engines() == []


def test_a_first_view_without_a_selection_begins_at_the_top(make, profile):
    write_first_view(profile.first_view, FirstView(OPEN, (Watchlist(1, "Mine", ("JD", "BABA")),)))
    assert make().session.selected == "JD"


def test_the_list_that_was_shown_last_is_shown_at_once(make, profile):
    lists = (Watchlist(1, "Mine", ("JD",)), Watchlist(2, "Tech", ("NVDA",)))
    write_first_view(profile.first_view, FirstView(OPEN, lists, shown=2))
    session = make().session
    assert (session.shown, session.selected) == (lists[1], "NVDA")


def test_a_first_start_has_nothing_to_show(make):
    session = make().session
    assert (session.quotes, session.watchlists) == ({}, ())


def test_the_chart_shows_what_it_showed_the_last_time_before_the_engine_runs(qtbot, make, profile, feed):
    days = [int(OPEN.timestamp()) - 86_400 * back for back in (3, 2, 1)]
    prices = [80.0, 81.0, 82.0]
    feed.histories["BABA", Interval.W1] = Bars.of(days, prices, prices, prices, prices, [1.0] * 3)
    program = make()
    program.start()
    qtbot.waitUntil(lambda: program.window.is_built, timeout=20_000)
    chart = ChartPage(program.window.panel("chart"))
    chart.panel.active.show_range(ChartRange.Y5)
    chart.panel.active.show_interval(Interval.W1)
    qtbot.waitUntil(lambda: chart.has_chart and not chart.note, timeout=20_000)
    program.stop()

    again = make()
    again.window.build_panels()
    chart = ChartPage(again.window.panel("chart"))
    qtbot.waitUntil(lambda: chart.has_chart)
    assert chart.panel.view.series.last_close == 82.0
    assert chart.note.startswith("Stored ")
    assert chart.panel.active.state.interval is Interval.W1
    assert engines() == []


def test_the_window_is_there_first_and_filled_by_the_engine(qtbot, make):
    program = make()
    noticed = []
    program.session.noticed.connect(noticed.append)
    program.start()
    assert program.window.isVisible()
    assert [notice.title for notice in noticed] == ["config.toml, line 3: a typo"]
    qtbot.waitUntil(lambda: program.session.status.state is FeedState.LIVE, timeout=20_000)
    assert program.session.watchlists[0].symbols[0] == "BABA"


def test_stopping_twice_is_harmless_and_leaves_nothing_running(qtbot, make, profile, capsys):
    program = make()
    program.start()
    qtbot.waitUntil(lambda: program.session.status.state is FeedState.LIVE, timeout=20_000)
    program.stop()
    program.stop()
    assert not program.window.isVisible()
    assert engines() == []
    assert ProfileLock(profile.lock, "next").acquire()
    assert profile.first_view.exists()
    assert (sys.excepthook, capsys.readouterr().err) == (sys.__excepthook__, "")


def test_stopping_before_it_started_is_harmless(make):
    make().stop()
    assert engines() == []


def test_an_engine_that_does_not_stop_is_said(make, monkeypatch, capsys):
    program = make()
    stop = program.engine.stop
    monkeypatch.setattr(program.engine, "stop", lambda: stop() and False)
    program.stop()
    assert "the engine did not stop in time" in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_arrives_where_qt_lives(qtbot, number):
    def own(*_):
        """What somebody else does on a signal."""

    before = signal.signal(number, own)
    try:
        parent = QObject()
        signals = Signals(parent)
        with qtbot.waitSignal(signals.arrived, timeout=5000):
            os.kill(os.getpid(), number)
        signals.close()
        assert signal.getsignal(number) is own
    finally:
        signal.signal(number, before)


class Heard(QObject):
    arrived = Signal()


class Signalled:
    """An application that hears a signal as soon as it runs."""

    def __init__(self, signals, dock):
        self.signals, self.dock, self.has_quit = signals, dock, False

    def exec(self):
        self.dock.setFloating(True)
        self.signals.arrived.emit()
        # Where it is to quit, Qt closes what is still seen, and begins with whatever window it likes.
        if self.has_quit and self.dock.isVisible():
            self.dock.close()
        return 0

    def quit(self):
        self.has_quit = True


def test_a_signal_leaves_detached_panels_to_the_next_start(qtbot, make, monkeypatch):
    program, signals = make(), Heard()
    dock = program.window.findChildren(QDockWidget)[0]
    application, kept = Signalled(signals, dock), []
    monkeypatch.setattr(program.window, "keep_placement", lambda: kept.append(dock.isVisible()))
    _run(program, application, signals)
    assert application.has_quit
    assert kept == [True]


def test_a_picture_shows_the_demo_market_at_rest(qtbot, profile):
    clock = FixedClock(PICTURE_INSTANT)
    opening = Opening(
        demo_parts(profile, Config(), clock, "picture", 2012), Config(), profile.config, is_demo=True
    )
    image = picture.take_picture(opening, (1000, 640), "light", "JD")
    assert (image.width(), image.height()) == (1000, 640)
    colours = {image.pixel(x, y) for x in range(0, 1000, 5) for y in range(0, 640, 5)}
    assert len(colours) > 20
    assert engines() == []


def test_a_picture_waits_no_longer_than_its_patience(qtbot, opening, feed, monkeypatch):
    async def mute(listener):
        await asyncio.Event().wait()

    feed.run = mute
    monkeypatch.setattr(picture, "PATIENCE_MS", 50)
    monkeypatch.setattr(picture, "SETTLE_MS", 5)
    assert picture.take_picture(opening, (800, 500), None, None).width() == 800


def test_collecting_waits_until_the_program_has_started(qapp):
    parent = QObject()
    try:
        heap = Heap(parent)
        assert not gc.isenabled()
        heap.settle()
        assert gc.isenabled()
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()
        gc.enable()


def test_started_minimised_it_works_where_such_a_window_is_not_painted(opening, qtbot, monkeypatch):
    monkeypatch.setattr("watcher.ui.main_window.MainWindow.paintEvent", lambda *_: None)
    program = Program(replace(opening, config=Config(startup=Startup(start_minimised=True))))
    try:
        program.start()
        program._first_paint.give_up()
        qtbot.waitUntil(lambda: bool(engines()))
        assert not program.window.is_built
    finally:
        program.stop()


@pytest.mark.parametrize("tray", [True, False])
def test_started_minimised_it_works_without_being_seen(opening, qtbot, monkeypatch, tray):
    monkeypatch.setattr("watcher.ui.presence.has_tray", lambda: tray)
    program = Program(replace(opening, config=Config(startup=Startup(start_minimised=True))))
    try:
        program.start()
        assert program.window.isVisible() is not tray
        assert program.window.isMinimized() is not tray
        qtbot.waitUntil(lambda: bool(engines()))
    finally:
        program.stop()
