"""Killed in the middle of firing alerts, again and again: no fire is lost, none doubled."""

import os
import signal
import sqlite3
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from tests.engine.listening import ScriptedFeed
from tests.faults.view import QUIET, View
from tests.making import instrument
from tests.store.processes import Process
from watcher.clock import SystemClock
from watcher.domain.alerts.alert import Alert, AlertId, AlertState
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.channels import Share
from watcher.domain.instrument import ALWAYS_OPEN
from watcher.domain.symbols import Symbol
from watcher.engine.assembly import live_parts
from watcher.engine.housekeeping import EVERY_S
from watcher.paths import Profile
from watcher.store.store import Store

ROUNDS = 20
ALERTS = 110

# Imports once, then forks an engine for every line it reads: what the kill hits is a whole process.
NURSERY = """
import asyncio, time
from dataclasses import replace
from decimal import Decimal
from tests.engine.listening import ScriptedFeed
from tests.faults.test_kill import QUOTED, Herald, armed, parts_for
from tests.making import observation
import watcher.engine.delivery
from watcher.clock import SystemClock
from watcher.engine.engine import Engine
from watcher.store.store import Store

watcher.engine.delivery.GROUP_S = 0.01

class Zigzag(ScriptedFeed):
    async def run(self, listener):
        for level in armed(path):
            for price in (Decimal(99), level + Decimal("0.01")):
                now = datetime.now(UTC)  # each price has a time of its own
                listener.on_observation(observation("BTC", price, quote_time=now, received_time=now))
            await asyncio.sleep(0)
        print("all", flush=True)
        await asyncio.Event().wait()

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        print("pid", os.getpid(), flush=True)
        engine = Engine(parts_for(path, Zigzag([QUOTED])), Herald(), print)
        engine.start()
        time.sleep(60)
        os._exit(1)
    os.waitpid(child, 0)
    print("gone", flush=True)
"""

QUOTED = instrument("BTC", calendar=ALWAYS_OPEN, exchange="")


class Herald:
    """Says what fired as soon as it is told."""

    def put(self, key, news):
        pass

    def post(self, news):
        for firing in getattr(news, "firings", ()) if getattr(news, "fresh", False) else ():
            sys.stdout.write(f"fired {firing.id}\n")
            sys.stdout.flush()


class Pillar:
    """A channel into a file beside the database: how many fires each message tells of."""

    name = "pillar"
    share = Share.NOTE
    keeps_trying = True

    def __init__(self, path):
        self._path = path

    async def send(self, message):
        count = len(message.subject.alerts)
        with self._path.open("a") as file:
            file.write(f"{count}\n")

    async def aclose(self):
        pass


def parts_for(path, feed):
    parts = live_parts(Profile(path.parent), QUIET, SystemClock(), "run")
    return replace(
        parts,
        open_feed=lambda: feed,
        open_channels=lambda: (Pillar(path.with_name("sent")),),
        backed_up=None,
    )


def armed(path):
    """The levels that are still waited for, the lowest first."""
    with Store.open(path, lambda: datetime.now(UTC)) as store:
        return sorted(a.condition.level for a in store.alerts.all() if a.state is AlertState.ARMED)


def armed_profile(files):
    """A database with alerts that wait one above the other; its path."""
    now = datetime.now(UTC)
    with Store.open(files.database, lambda: now) as store:
        store.instruments.save_many([QUOTED])
        store.alerts.save(
            [
                Alert(
                    AlertId(str(number)),
                    Symbol("BTC"),
                    Side(SideKind.ABOVE, 100 + number * Decimal("0.02")),
                    armed_at=now,
                    armed_price=Decimal(99),
                    currency="USD",
                )
                for number in range(1, ALERTS + 1)
            ]
        )
    return files.database


@pytest.fixture
def path(files):
    return armed_profile(files)


class Round:
    """One forked engine."""

    def __init__(self, nursery):
        self._nursery = nursery
        nursery._process.stdin.write("go\n")
        nursery._process.stdin.flush()
        self.told = set()
        # What the last one said before it was killed may still be in the pipe.
        while not (line := self._line()).startswith("pid "):
            self.told |= {line.partition(" ")[2]} - {""}
        self.pid = int(line.split()[1])

    def _line(self):
        return self._nursery.line()

    def until_told(self, count):
        """Hear of so many fires, or of the end of all."""
        while len(self.told) < count:
            word, _, name = self._line().partition(" ")
            if word == "all":
                return
            assert word != "gone", "the engine ended by itself"
            self.told.add(name)

    def kill(self):
        """End it at once; what it had said until then counts."""
        os.kill(self.pid, signal.SIGKILL)


def on_disk(path):
    database = sqlite3.connect(path)
    try:
        fires = [
            f"{alert}:{sequence}"
            for alert, sequence in database.execute("SELECT alert, sequence FROM firings")
        ]
        rows = [firing for (firing,) in database.execute("SELECT firing FROM outbox")]
        waiting = database.execute("SELECT count(*) FROM outbox WHERE state = 'waiting'").fetchone()[0]
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        database.close()
    return fires, rows, waiting


def kill_again_and_again(path):
    """Fire all alerts of the database, killed meanwhile again and again; answer how often it was killed.

    After each kill: what was told is on disk, everything once, each fire with its message. In the end
    every alert has fired, and every fire has been sent.
    """
    told = set()
    kills = 0
    with Process(NURSERY, path) as nursery:
        for number in range(ROUNDS):
            engine = Round(nursery)
            engine.until_told(1 + number % 7)
            engine.kill()
            kills += 1
            told |= engine.told
            fires, rows, _ = on_disk(path)
            assert told <= set(fires)
            assert len(fires) == len(set(fires)) == len(rows) == len(set(rows))
            assert {fire.partition(":")[2] for fire in fires} == {"1"}
            if len(fires) == ALERTS:
                break  # where this process waits long for its turn, the engine gets far before the kill
        last = Round(nursery)
        last.until_told(ALERTS + 1)
        wait_until(lambda: on_disk(path)[2] == 0)
        last.kill()
    fires, rows, _ = on_disk(path)
    assert len(fires) == len(set(fires)) == len(rows) == ALERTS
    assert sum(map(int, path.with_name("sent").read_text().split())) >= ALERTS
    return kills


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks, so that twenty processes take no time")
def test_no_fire_is_lost_or_doubled_by_a_kill(path):
    assert kill_again_and_again(path)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_a_viewer_takes_over_within_two_seconds_of_a_kill(path, qtbot):
    assert EVERY_S <= 1  # so often it looks, and no more than a second look is needed
    with Process(NURSERY, path) as nursery:
        engine = Round(nursery)
        engine.until_told(ALERTS + 1)
        with View(parts_for(path, ScriptedFeed([QUOTED])), qtbot) as view:
            view.until_told("Another Watcher (process")
            assert f"process {engine.pid}, “run”" in view.notices[0].title
            assert len(view.session.firings) == ALERTS
            engine.kill()
            view.until(lambda: any("now watches" in one.title for one in view.notices))


def wait_until(holds, within_s=45):
    until = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < until
