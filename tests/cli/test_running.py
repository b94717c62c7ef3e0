"""`run`: the engine without a window."""

import json
import logging
import signal
import threading
import time

import pytest

from tests.cli.process import Program
from tests.engine.listening import ScriptedFeed, Wire
from tests.making import OPEN, StillClock, instrument, tables
from watcher.cli import running
from watcher.cli.running import Teller
from watcher.domain.alerts.alert import AlertId, Firing
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.notices import Notice, Severity
from watcher.domain.quote import Session
from watcher.engine.assembly import Parts
from watcher.engine.messages import FiringsNews, WatchlistsNews
from watcher.store.lock import ProfileLock
from watcher.store.store import Store


def test_an_alert_fires_on_the_demo_market_and_the_run_ends_well(demo, profile, demo_profile):
    added = demo("alert", "add", "BTC-USD", "above", "1", "now", "--json").json
    with Program("--profile", str(profile), "--demo", "run") as program:
        said = program.lines_until("FIRED")
        assert said[0] == "Watching. Ctrl+C ends it."
        assert f"FIRED BTC-USD {added['id']}:1 at" in said[-1]
        assert json.loads((demo_profile / "engine.lock").read_text())["role"] == "run"
        code, out, err = program.terminate()
    assert (code, out.splitlines()[-1], err) == (0, "Stopped.", "")
    assert [fire["alert"] for fire in demo("alert", "log", "--json").json] == [added["id"]]
    assert (demo_profile / "logs" / "run.log").exists()


def test_a_run_looks_on_beside_a_window_and_takes_over_when_it_ends(demo, profile, demo_profile):
    lock = demo_profile / "engine.lock"
    with Program("--profile", str(profile), "demo") as window:
        wait_until(lambda: lock.exists() and "window" in lock.read_text())
        with Program("--profile", str(profile), "--demo", "run") as beside:
            said = beside.lines_until("Another Watcher")
            assert "“window”" in said[-1]
            # What a command sets beside them is fired by the window, and by nobody else.
            first = demo("alert", "add", "BTC-USD", "above", "1", "now", "--json").json
            wait_until(lambda: demo("alert", "log", first["id"], "--json").json)
            assert window.terminate()[0] == 0
            beside.lines_until("now watches the alerts")
            second = demo("alert", "add", "BTC-USD", "above", "2", "now", "--json").json
            assert f"FIRED BTC-USD {second['id']}:1" in beside.lines_until("FIRED")[-1]
            assert beside.terminate()[0] == 0


def wait_until(holds, within_s=30):
    """What another process does has no event here."""
    end = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < end
        threading.Event().wait(0.1)


def test_a_damaged_profile_ends_it_at_once(watcher, profile):
    watcher("list", "show")
    (profile / "watcher.db").write_bytes(b"rubbish" * 1000)
    said = watcher("run")
    assert said.code == 1
    assert "is damaged" in said.err
    assert said.out == ""


class Options:
    """A run in this process: the signals and parts are the test's."""

    def __init__(self, path):
        self.handlers = {}
        self.feed = ScriptedFeed([instrument()])
        clock = StillClock()
        self.parts = Parts(
            clock=clock,
            open_store=lambda: Store.open(path / "watcher.db", clock.now),
            open_feed=lambda: self.feed,
            open_channels=lambda: (Wire(),),
            lock=ProfileLock(path / "engine.lock", "run"),
        )


@pytest.fixture
def here(tmp_path, monkeypatch):
    made = Options(tmp_path)
    monkeypatch.setattr("watcher.engine.service.session_table", tables)
    monkeypatch.setattr(running.signal, "signal", made.handlers.__setitem__)
    return made


def test_a_bug_in_the_engine_ends_the_run_with_a_failure(here, capsys, expect_log):
    async def broken(listener):
        raise ZeroDivisionError("a bug")

    expect_log("Uncaught ExceptionGroup")
    here.feed.run = broken
    before = threading.excepthook
    assert running._run(here.parts) == 1
    assert threading.excepthook is before
    assert "Stopped." in capsys.readouterr().out


def test_a_signal_ends_it(here, capsys):
    async def told(listener):
        here.handlers[signal.SIGTERM](signal.SIGTERM, None)

    here.feed.run = told
    assert running._run(here.parts) == 0
    assert capsys.readouterr().out.splitlines() == ["Watching. Ctrl+C ends it.", "Stopped."]


def test_a_typo_in_the_settings_is_said(watcher, profile, monkeypatch):
    watcher("list", "show")
    (profile / "config.toml").write_text("[data]\nstraem = true\n")
    monkeypatch.setattr(running, "_run", lambda parts: logging.getLogger("watcher").info("begun") or 0)
    said = watcher("run")
    assert said.code == 0
    assert "config.toml, line 2" in said.err
    assert "begun" in (profile / "logs" / "run.log").read_text()


def test_a_person_reads_what_matters_once(capsys):
    teller = Teller()
    live = FeedStatus("Yahoo", FeedState.LIVE, detail="12 symbols.")
    for status in (
        FeedStatus("Yahoo"),
        live,
        live,
        FeedStatus("Yahoo", FeedState.OFFLINE, detail="No\x1b[2J net."),
    ):
        teller.put("status", status)
    fired = Firing(AlertId("3"), "BABA", 1, Side(SideKind.BELOW, 75), 74, OPEN, OPEN, Session.REGULAR)
    teller.post(FiringsNews((fired,), 1, fresh=False))
    teller.post(FiringsNews((fired,), 1))
    teller.post(Notice(OPEN, Severity.ERROR, "The disk is full.", "Free some space."))
    teller.post(WatchlistsNews(()))
    assert capsys.readouterr().out.splitlines() == [
        "Yahoo: LIVE. 12 symbols.",
        "Yahoo: OFFLINE. No [2J net.",
        "FIRED BABA 3:1 at 74 (14:30:00 UTC)",
        "error: The disk is full. Free some space.",
    ]
