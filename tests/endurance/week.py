"""A week of the whole program, a minute at a time, on the imitation of Yahoo and in bad weather."""

import logging
import os
import random
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from unittest.mock import patch

from PySide6.QtCore import qInstallMessageHandler

from tests.endurance import gauges
from tests.endurance.clockwork import SimulatedTime, simulated
from tests.endurance.ledger import account_of, fires_on_disk
from tests.endurance.market import KnownMarket, beginning
from tests.endurance.owner import Owner
from tests.endurance.promises import broken
from tests.endurance.weather import Weather
from tests.engine.listening import Wire
from tests.test_trust import promised_hosts
from tests.yahoo import bars
from tests.yahoo.certs import make_certificates
from tests.yahoo.fixtures import DIVERTING
from tests.yahoo.server import Yahoo
from watcher.config import Config, Digest
from watcher.domain.symbols import Symbol
from watcher.engine.assembly import Parts
from watcher.feeds.calendars import session_table
from watcher.feeds.yahoo.feed import YahooFeed
from watcher.feeds.yahoo.timings import Timings
from watcher.paths import Profile
from watcher.store.lock import ProfileLock
from watcher.store.store import Store

ON_THE_WIRE = Timings(quote_s=0.7, chart_s=3.0, search_s=1.0, news_s=1.0, per_hour=240)
"""How long an answer may take on the wall: the rest of the numbers are the program's own."""
IMITATION = "imitation-of-yahoo"
"""The thread that stands for the other end of the line; what it complains of is its own affair."""
OFFSCREEN = "This plugin does not support"
"""What Qt says of every window without a screen."""
SLEEPLESS, SATURDAY, SUNDAY = 1, 5, 6
"""The one night of the week in which the machine stays awake, and the days that it is seldom used on."""
RARER = {
    "housekeeping.EVERY_S": 5.0,
    "dispatch.LOOK_EVERY_S": 5.0,
    "housekeeping.FIRST_VIEW_EVERY": timedelta(minutes=5),
    "alert_keeping.SAVE_MEMORY_EVERY": timedelta(minutes=1),
}
"""How often the engine looks after its files: of a week, it would be most of the work."""
MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0


@dataclass(frozen=True, slots=True)
class Size:
    """How much of it."""

    hours: float = 7 * 24
    symbols: int = 200
    alerts: int = 500
    seed: int = 1
    grace_minutes: int = 130
    """How long it goes on in good weather, for what is still on its way."""


class Log(logging.Handler):
    """Keeps what was warned of, and how often."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.said = Counter()

    def emit(self, record):
        if record.threadName == IMITATION:
            return
        self.said[f"{record.levelname} {record.name}: {record.getMessage()}"[:300]] += 1


class Receiver(Wire):
    """Where fires are delivered; counts instead of keeping, so that it does not grow."""

    def __init__(self):
        super().__init__("wire")
        self.count = 0

    async def send(self, message):
        self.count += 1


@dataclass(frozen=True, slots=True)
class Report:
    """What the week came to. `broken` says what was not kept, a sentence each."""

    size: Size
    gauges: tuple
    thrown: Counter
    alerts: int
    fires: int
    late: int
    messages: int
    starts: int
    requests: int
    broken: tuple
    seconds: float


class MakeParts:
    """The parts of each start of the program, on one profile."""

    def __init__(self, profile, clock, chance):
        self.profile, self.clock, self.chance = profile, clock, chance
        self.config = Config(digest=Digest(weekly=True))
        self.wire = Receiver()
        self.starts = 0

    def __call__(self):
        self.starts += 1
        profile, clock, chance = self.profile, self.clock, self.chance
        return Parts(
            clock=clock,
            open_store=lambda: Store.open(profile.database, clock.now),
            open_feed=lambda: YahooFeed(
                clock,
                profile.yfinance,
                session_table,
                jitter=lambda: chance.uniform(-1, 1),
                timings=ON_THE_WIRE,
            ),
            open_channels=lambda: (self.wire,),
            lock=ProfileLock(profile.lock, "window"),
            first_view=profile.first_view,
            backed_up=profile.database,
            config=lambda: self.config,
            digests=profile.digests,
            has_window=True,
        )


class Week:
    """Runs it. `tell` is given a line now and then."""

    def __init__(self, size, folder, tell):
        self.size = size
        self.tell = tell
        self.profile = Profile(folder / "profile")
        self.profile.create()
        self.clock = SimulatedTime(beginning())
        self.chance = random.Random(size.seed)
        until = beginning() + timedelta(hours=size.hours + 48)
        self.market = KnownMarket(self.clock.market, until, size.symbols, random.Random(size.seed + 1))
        self.yahoo = Yahoo(make_certificates(folder), self.market)
        self.weather = Weather(
            self.yahoo.faults, self.market.symbols, random.Random(size.seed + 2), lambda: self._passed_s
        )
        self.parts = MakeParts(self.profile, self.clock, random.Random(size.seed + 3))
        self.owner = Owner(self.profile, self.clock, self.market, self.parts, self.weather, self.chance)
        self.warned = Log()
        self.from_qt = Counter()
        self.read = []
        self.said = []
        self.requests = 0
        self._begun = 0.0
        self.hosts = set()

    def run(self):
        """Live through all of it, and report."""
        self._begun = time.monotonic()
        with ExitStack() as around:
            around.enter_context(self.yahoo)
            around.enter_context(patch.dict(os.environ, self.yahoo.environment))
            for name in DIVERTING:
                os.environ.pop(name, None)
            around.enter_context(simulated(self.clock))
            for name, often in RARER.items():
                around.enter_context(patch(f"watcher.engine.{name}", often))
            self._listen(around)
            self._list_symbols()
            self.owner.open()
            around.callback(self._end)
            self._begin()
            self._live()
            self._finish()
        fires = fires_on_disk(self.profile.database)
        for promise, sentence in broken(self.owner.promises, fires, self.clock.market(), self._grace):
            self.said.append(sentence if promise is None else f"{sentence}; {self._account(promise)}")
        self.said += [f"warned {times} times: {what}" for what, times in self.warned.said.items()]
        self.said += [f"it asked for {host}" for host in self.hosts - promised_hosts()]
        self.said += [f"Qt said {times} times: {what}" for what, times in self.from_qt.items()]
        return Report(
            self.size,
            tuple(self.read),
            self.weather.thrown,
            len(self.owner.promises),
            len(fires),
            sum("late" in one.labels for one in fires),
            self.parts.wire.count,
            self.parts.starts,
            self.requests,
            tuple(self.said),
            time.monotonic() - self._begun,
        )

    def _listen(self, around):
        logging.getLogger().addHandler(self.warned)
        around.callback(logging.getLogger().removeHandler, self.warned)
        before = qInstallMessageHandler(self._on_qt)
        around.callback(qInstallMessageHandler, before)

    def _on_qt(self, _kind, _context, text):
        if not text.startswith(OFFSCREEN):
            self.from_qt[text] += 1

    def _list_symbols(self):
        symbols = [Symbol(one) for one in self.market.symbols]
        with Store.open(self.profile.database, self.clock.now) as store:
            store.watchlists.create("All", symbols)
            store.watchlists.create("Some", symbols[:8])

    def _end(self):
        if self.owner.program is not None:
            self.owner.close()

    @property
    def _grace(self):
        return timedelta(minutes=0.9 * self.size.grace_minutes)

    def _account(self, promise):
        """What may have to do with it: what the program says, and the weather over its symbol."""
        symbol = promise.draft.symbol
        blown = [
            f"{beginning() + timedelta(seconds=at):%a %H:%M} {fault.value} for {length / 60:.1f} min"
            for at, fault, symbols, length in self.weather.told
            if symbol in symbols
        ]
        return f"{account_of(self.profile.database, promise.name)}; weather: {', '.join(blown) or 'usual'}"

    # ---- the week

    def _begin(self):
        """Prices come, alerts are set; then the weather may change."""
        owner = self.owner
        owner.until(lambda: owner.is_live and len(owner.session.quotes) >= len(self.market.symbols))
        while len(owner.promises) < self.size.alerts:
            owner.sets_alerts(10)
        self._measure("start")

    def _live(self):
        end_s = self.size.hours * HOUR
        plan = Plan(self, end_s)
        while self._passed_s < end_s:
            plan.minute()

    def _finish(self):
        """The sky clears; what is still on its way arrives; the program ends and starts once more."""
        self.weather.clear()
        for _ in range(2 + self.size.grace_minutes // 10):
            self.owner.let(MINUTE)
        self._restart(0)
        for _ in range(self.size.grace_minutes):
            self.owner.let(MINUTE)
        self._measure("end")
        self.owner.close()

    @property
    def _passed_s(self):
        return (self.clock.market() - beginning()).total_seconds()

    def _restart(self, off_s):
        self.owner.close()
        self.clock.sleep(off_s)
        self.owner.open()

    def _measure(self, label):
        self.requests += self.yahoo.log.count()
        self.yahoo.log.clear()
        self.hosts |= {target.partition(":")[0] for target, _ in self.yahoo.proxy.asked}
        self.yahoo.proxy.asked.clear()
        bars.day_bar.cache_clear()  # the imitation's, not the program's
        gauge = gauges.read(label, self.profile.database)
        self.read.append(gauge)
        self.tell(
            f"{label}: {self.clock.market():%a %d %b %H:%M}, {gauge.resident_mb:.0f} MB, "
            f"{gauge.threads} threads, {gauge.handles} handles, {gauge.objects} objects, "
            f"{gauge.widgets} widgets, {gauge.database_mb:.1f} MB on disk, "
            f"{len(self.owner.promises)} alerts, {self.requests} requests, "
            f"{sum(self.weather.thrown.values())} faults, {time.monotonic() - self._begun:.0f} s"
        )


class Plan:
    """What happens when: nights asleep or awake, a restart, a clock set back, an owner who comes and goes."""

    def __init__(self, week, end_s):
        self._week = week
        self._end_s = end_s
        self._chance = random.Random(week.size.seed + 4)
        self._day = 0
        self._is_set_back_until = None
        self._widgets = None

    def minute(self):
        """One minute, or what takes its place."""
        week, owner = self._week, self._week.owner
        now = week.clock.market()
        night = now.hour < 6 or now.hour >= 23
        at_work = now.weekday() < 5 and 13 <= now.hour < 22
        week.weather.blow(week.clock.seconds)
        if week.chance.random() < (0.5 if at_work else 0.1):
            week.yahoo.push(*week.chance.sample(week.market.symbols, min(20, len(week.market.symbols))))
        self._turn_clock()
        step = MINUTE if at_work or not night else 5 * MINUTE
        if week.weather.is_short:
            step = 10.0
        owner.let(step)
        if not night and week.chance.random() < 0.04:
            owner.acts()
        if int(week._passed_s // DAY) > self._day:
            self._day += 1
            self._new_day()
        if now.hour == 23 and now.weekday() != SLEEPLESS:
            self._sleep(self._chance.uniform(7, 8.5) * HOUR)
        elif now.weekday() == SUNDAY and now.hour >= 12:
            self._sleep(18 * HOUR)
        elif at_work and self._chance.random() < 0.004:
            self._chance.choice((self._nap, self._break))()

    def _new_day(self):
        week, owner = self._week, self._week.owner
        owner.imports()
        owner.writes_digest()
        owner.settle()
        week._measure(f"day {self._day}")
        if week.clock.market().weekday() == SATURDAY:
            self._sleep(23 * HOUR)

    def _sleep(self, seconds):
        self._week.clock.sleep(min(seconds, self._end_s - self._week._passed_s))
        self._week.owner.let(5)

    def _nap(self):
        self._sleep(self._chance.uniform(0.1, 2) * HOUR)

    def _break(self):
        self._week._restart(self._chance.uniform(0, 1.5) * HOUR)

    def _turn_clock(self):
        """Now and then somebody sets the clock back for half an hour, and then right again."""
        week = self._week
        if self._is_set_back_until is None:
            if week.weather.is_calm and self._chance.random() < 0.0008:
                self._is_set_back_until = week.clock.seconds + 1800
                week.clock.set_apart(-HOUR)
        elif week.clock.seconds >= self._is_set_back_until:
            self._is_set_back_until = None
            week.clock.set_apart(0)
