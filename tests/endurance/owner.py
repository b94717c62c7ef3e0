"""Whoever sits at the window: starts and ends the program, and does what can be done in it."""

from collections import deque
from datetime import timedelta

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot

from tests.day import Day
from tests.endurance.promises import draw
from tests.pages.window_page import WindowPage
from watcher.app import Opening, Program
from watcher.domain.alerts.alert import Alert, AlertAction, AlertState
from watcher.domain.feed_state import FeedState
from watcher.domain.portfolio.imports import ImportOptions
from watcher.domain.symbols import Symbol
from watcher.ui.panels import CHART, PANELS
from watcher.ui.watchlist.acts import SORTS, ListAct

PATIENCE_TURNS = 3000
SETTLED_TURNS = 20


class Turning(QObject):
    """Lets the window's events be handled for a few milliseconds at a time."""

    def __init__(self):
        super().__init__()
        self._loop = QEventLoop(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)

    def turn(self, ms=1):
        self._timer.start(ms)
        self._loop.exec()

    @Slot()
    def _on_timeout(self):
        self._loop.quit()


class Owner(Day):
    """A day's acts on real prices; `promises` are the alerts that were set."""

    def __init__(self, profile, clock, market, parts, weather, chance):
        super().__init__(profile, self._until)
        self.clock = clock
        self.market = market
        self.weather = weather
        self.chance = chance
        self.promises = []
        self.answers = deque(maxlen=1)
        self.refused = []
        self._parts = parts
        self._turning = Turning()
        self._files = 0

    # ---- the program

    def open(self):
        self.program = Program(Opening(self._parts(), self._parts.config, self.profile.config))
        self.program.start()
        self.window, self.session = self.program.window, self.program.session
        self.until(lambda: self.window.is_built and self.session.shown is not None)
        self.page = WindowPage(self.window)
        self.window.activateWindow()

    def close(self):
        program, self.program = self.program, None
        program.stop()
        self.clock.loop = None
        self.page = self.window = self.session = None
        for _ in range(3):
            self._turning.turn()

    @property
    def is_live(self):
        """Whether prices come in, so that an alert is set on the price of this moment."""
        status = self.session.status
        is_right = self.clock.now() == self.clock.market()
        return is_right and self.weather.is_calm and status.state is FeedState.LIVE

    # ---- time

    def let(self, seconds):
        """So much time passes; the window lives through it."""
        self.clock.let(seconds)
        turns = 0
        while not self.clock.arrived.is_set():
            self._turning.turn()
            turns += 1
            if turns > PATIENCE_TURNS * 20:
                raise TimeoutError(f"time does not pass any more at {self.clock.market()}")
        self._turning.turn()

    def _until(self, holds):
        for turn in range(PATIENCE_TURNS):
            if holds():
                return
            if turn % 5 == 4:
                self.let(1.0)
            else:
                self._turning.turn()
        raise TimeoutError(f"it did not come about at {self.clock.market()}, {self.session.status}")

    def asks(self, reply):
        """The answer to a request: its value, or the error."""
        answers = []
        reply.done.connect(answers.append)
        reply.failed.connect(answers.append)
        self.until(lambda: answers)
        return answers[0]

    def storm(self, count=60):
        """Prices come in while something else is going on."""
        self.let(count / 10)

    # ---- what is done

    def acts(self):
        """One of the things that can be done at a window, at random."""
        act = self.chance.choice(
            (
                self.selects,
                self.selects,
                self.sorts,
                self.goes_through_lists,
                self.looks,
                self.moves_panels,
                self.looks_around,
                self.visits_panels,
                self.reads_alerts,
                self.changes_list,
                self.sets_alerts,
                self.removes_alert,
            )
        )
        act()

    def sorts(self):
        for act in self.chance.sample(list(SORTS), 3):
            self.page.do(act)
            self.let(1)
        self.page.do("sort by my order")

    def selects(self):
        for _ in range(3):
            self.session.select(self.chance.choice(self.session.shown.symbols))
            self.settle()

    def settle(self):
        """Wait for the answers, though not for those that Yahoo's allowance keeps back for longer."""
        for _ in range(SETTLED_TURNS):
            if self.session.waiting == 0:
                return
            self.let(1.0)

    def goes_through_lists(self):
        for act in (ListAct.NEXT_LIST, ListAct.NEXT_LIST, ListAct.PREVIOUS_LIST, ListAct.PREVIOUS_LIST):
            self.page.do(act)
            self.let(1)
        self.session.show_list(self.session.watchlists[0].id)
        self.settle()

    def visits_panels(self):
        for place in PANELS:
            if place is not CHART:
                self.page.do(f"go to {place.name}")
                self.let(2)
        self.settle()
        self.page.do("go to watchlist")

    def reads_alerts(self):
        """See what fired, and say so."""
        fired = [one.id for one in self.session.alerts.values() if one.state is AlertState.FIRED]
        if fired:
            self.asks(self.session.change_alerts(fired, AlertAction.ACKNOWLEDGE))
        self.asks(self.session.mark_firings_read())
        some = self.chance.choice(list(self.session.alerts) or [None])
        if some is not None:
            self.asks(self.session.explain_alert(some))

    def changes_list(self):
        """Put symbols into the second list, and take one out: the first has all of them, for the alerts."""
        second = self.session.watchlists[1]
        some = self.chance.sample(self.session.watchlists[0].symbols, 3)
        self.asks(self.session.add_symbols(second.id, some))
        kept = self.session.watchlists[1].entries[-8:]
        self.asks(self.session.set_entries(second.id, kept))

    def sets_alerts(self, count=2):
        """Set so many alerts, where prices come in."""
        for _ in range(count):
            if not self.is_live:
                return
            symbol = self.chance.choice(self.market.judged())
            promise = draw(self.market, symbol, self.clock.market(), self.chance)
            known = self.session.quotes.get(Symbol(symbol))
            if promise is None or known is None:
                continue
            if float(known.price) != self.market.price(symbol, self.clock.market()):
                continue  # what the market does now has not come through yet
            answer = self.asks(self.session.add_alert(promise.draft))
            if isinstance(answer, Alert):
                promise.name = answer.id
                self.promises.append(promise)
            else:
                self.refused.append(str(answer))

    def removes_alert(self):
        """Take back one that waits still."""
        waiting = [one for one in self.promises if one.ended is None and one.name in self.session.alerts]
        if len(waiting) < 3:
            return
        gone = self.chance.choice(waiting)
        # What is met from now on must not fire it; what was met before has, or is still being found out.
        if gone.fires_by(self.clock.market() + timedelta(minutes=1)) or not self.is_live:
            return
        self.asks(self.session.change_alerts([gone.name], AlertAction.REMOVE))
        gone.ended = self.clock.market()

    def imports(self):
        """A broker's table, and a list of symbols."""
        self._files += 1
        on = self.clock.market().date() - timedelta(days=30)
        rows = [
            f"{on},Buy,{symbol},{1 + self._files},{self.market.price(symbol, self.clock.market())},"
            f"{self.market.line(symbol).instrument.currency},1.5"
            for symbol in self.chance.sample([one for one in self.market.judged() if "." not in one], 4)
        ]
        table = self.profile.root / f"broker-{self._files}.csv"
        table.write_text("\n".join(["Date,Type,Symbol,Quantity,Price,Currency,Fees", *rows, ""]))
        preview = self.asks(self.session.preview_import(table, ImportOptions()))
        self.asks(self.session.book_import(preview, table.name))
        second = self.session.watchlists[1]
        self.asks(self.session.import_text(second.id, ", ".join(second.symbols[:3])))
        table.unlink()

    def writes_digest(self):
        return self.asks(self.session.write_digest())
