"""The heart of the window: what is known now, and signals that say what of it changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, assert_never

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from watcher.bridge.mailbox import Mailbox
from watcher.bridge.requests import Reply
from watcher.clock import Clock
from watcher.domain.alerts.alert import Alert, AlertAction, AlertDraft, AlertId, Firing
from watcher.domain.checks import row_status
from watcher.domain.feed_state import FeedStatus, RowStatus
from watcher.domain.instrument import Instrument
from watcher.domain.notices import Notice
from watcher.domain.quote import Quote, RowFlag
from watcher.domain.sessions import Market, SessionTable
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import ListChange, Watchlist
from watcher.engine.messages import (
    AlertsNews,
    Answer,
    FiringsNews,
    InstrumentNews,
    Keyed,
    MarketsNews,
    Queued,
    QuoteNews,
    SavedNews,
    SparklineNews,
    TailNews,
    WatchlistsNews,
)
from watcher.engine.requests import (
    AddAlert,
    AddSymbols,
    ArrangeLists,
    ChangeAlerts,
    CreateList,
    DeleteList,
    EditAlert,
    ExportList,
    FollowCharts,
    ImportFile,
    ImportText,
    Keep,
    LoadBars,
    MarkFiringsRead,
    MoveSymbols,
    Recall,
    RenameList,
    Request,
    RestoreList,
    Search,
    SetSymbols,
    ShowList,
    ShowSymbols,
    TryAgain,
    UndoChanges,
)

if TYPE_CHECKING:
    # numpy comes with it, and the window is painted first.
    from watcher.domain.bars import BarsKey

FRAME_MS = 16
RECENT_FIRINGS = 200


class EngineHandle(Protocol):
    """The engine as the window sees it."""

    def submit(self, number: int, request: Request) -> None:
        """Have a request carried out in the engine's thread; its answers carry the number."""
        ...


class Session(QObject):
    """Owns what the window shows. Nobody else emits these signals; all of it lives in the GUI thread.

    Panels read the properties, connect to the signals, and call the requests; they never write.
    """

    quotes_changed = Signal(frozenset)
    """Symbols whose quote or flag is new; at most once a frame."""
    instruments_changed = Signal(frozenset)
    sparklines_changed = Signal(frozenset)
    bars_changed = Signal(object, object)
    """BarsKey and the live tail as Bars."""
    status_changed = Signal(FeedStatus)
    markets_changed = Signal()
    watchlists_changed = Signal()
    """The lists, or which of them is shown, are new."""
    alerts_changed = Signal(object, object)
    """Changed alerts (tuple of Alert), and removed ids (tuple of AlertId)."""
    fired = Signal(object)
    """Fresh firings, in order (tuple of Firing)."""
    firings_changed = Signal()
    """The list of firings or the number of unread ones is new."""
    noticed = Signal(Notice)
    saved = Signal(object)
    """The instant (datetime) up to which everything heard is on disk."""
    answered = Signal()
    """A reply was passed on, the last one of its request; see `waiting`."""
    selection_changed = Signal(str)
    """The symbol that every panel follows."""
    _rang = Signal()

    def __init__(
        self,
        mailbox: Mailbox,
        engine: EngineHandle,
        clock: Clock,
        *,
        is_demo: bool = False,
        frame_ms: int = FRAME_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mailbox = mailbox
        self._engine = engine
        self._clock = clock
        self._numbers = count(1)
        self._replies: dict[int, Reply] = {}
        self._quotes: dict[Symbol, Quote] = {}
        self._flags: dict[Symbol, RowFlag] = {}
        self._instruments: dict[Symbol, Instrument] = {}
        self._sparklines: dict[Symbol, tuple[float, ...]] = {}
        self._alerts: dict[AlertId, Alert] = {}
        self._firings: list[Firing] = []
        self._watchlists: tuple[Watchlist, ...] = ()
        self._shown: int | None = None
        self._has_shown = False
        self._markets: tuple[Market, ...] = ()
        self._status = FeedStatus(source="")
        self._saved_at: datetime | None = None
        self._unread = 0
        self._selected: Symbol | None = None
        self.is_demo = is_demo
        self._frame_ms = frame_ms
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._on_frame)
        self._since_drain = QElapsedTimer()
        # The engine's thread emits, this one collects: the only border that prices cross.
        self._rang.connect(self._on_rang, Qt.ConnectionType.QueuedConnection)
        mailbox.listen(self._rang.emit)

    # ---- what is known

    @property
    def quotes(self) -> Mapping[Symbol, Quote]:
        """The newest believed quote of every symbol that has one."""
        return self._quotes

    @property
    def instruments(self) -> Mapping[Symbol, Instrument]:
        """What is known about the instruments."""
        return self._instruments

    @property
    def sparklines(self) -> Mapping[Symbol, tuple[float, ...]]:
        """The day's course per symbol: closes, oldest first."""
        return self._sparklines

    @property
    def alerts(self) -> Mapping[AlertId, Alert]:
        """Every alert as it is now."""
        return self._alerts

    @property
    def firings(self) -> Sequence[Firing]:
        """The last fires, newest first, at most 200."""
        return self._firings

    @property
    def unread(self) -> int:
        """How many fires the user has not seen."""
        return self._unread

    @property
    def watchlists(self) -> tuple[Watchlist, ...]:
        """All lists, in order."""
        return self._watchlists

    @property
    def shown(self) -> Watchlist | None:
        """The list that is shown; None until the lists are read."""
        return next((one for one in self._watchlists if one.id == self._shown), None)

    @property
    def markets(self) -> tuple[Market, ...]:
        """The exchanges of the watched symbols; the one with most symbols first."""
        return self._markets

    @property
    def status(self) -> FeedStatus:
        """How the source of prices is doing."""
        return self._status

    @property
    def saved_at(self) -> datetime | None:
        """Everything heard up to this instant is on disk."""
        return self._saved_at

    @property
    def selected(self) -> Symbol | None:
        """The symbol that every panel follows."""
        return self._selected

    @property
    def waiting(self) -> int:
        """How many requests have not been answered yet."""
        return len(self._replies)

    def now(self) -> datetime:
        """The time, as the market that is watched has it."""
        return self._clock.now()

    def real_ms(self, seconds: float) -> int | None:
        """How many milliseconds on the wall until the clock has moved by `seconds`; None for never."""
        wall_s = self._clock.real_seconds(seconds)
        return None if wall_s == float("inf") else min(int(wall_s * 1000), 2**31 - 1)

    def flag(self, symbol: Symbol) -> RowFlag:
        """What stands against a symbol's row."""
        return self._flags.get(symbol, RowFlag.NONE)

    def table(self, symbol: Symbol) -> SessionTable | None:
        """The days of the symbol's exchange around today; None until they are known."""
        instrument = self._instruments.get(symbol)
        if instrument is None:
            return None
        return next((m.table for m in self._markets if m.covers(instrument.calendar)), None)

    def row_status(self, symbol: Symbol) -> RowStatus:
        """How far the symbol's row can be trusted now."""
        return row_status(self._quotes.get(symbol), self.flag(symbol), self.now(), self.table(symbol))

    # ---- requests

    def select(self, symbol: Symbol) -> None:
        """Have every panel follow this symbol."""
        if symbol != self._selected:
            self._selected = symbol
            self.selection_changed.emit(symbol)

    def load_bars(self, key: BarsKey, start: datetime | None, *, extended_hours: bool = False) -> Reply:
        """Ask for bars. Answers ChartData: `progressed` with what is stored, `done` with fresh ones."""
        return self._ask(LoadBars(key, start, extended_hours))

    def follow_charts(self, keys: Sequence[BarsKey]) -> None:
        """Have `bars_changed` emitted for these bars, and for no others."""
        self._ask(FollowCharts(tuple(keys)))

    def show_symbols(self, symbols: Sequence[Symbol]) -> None:
        """Say which symbols are on screen."""
        self._ask(ShowSymbols(tuple(symbols)))

    def search(self, text: str) -> Reply:
        """Look for symbols by name, ticker or ISIN. Answers a tuple of SearchHit."""
        return self._ask(Search(text))

    def add_symbols(self, watchlist: int, symbols: Sequence[Symbol], position: int | None = None) -> Reply:
        """Put symbols into a list. Answers the Watchlist as it is then."""
        return self._ask(AddSymbols(watchlist, tuple(symbols), position))

    def set_symbols(self, watchlist: int, symbols: Sequence[Symbol]) -> Reply:
        """Make a list hold exactly these. Answers a tuple of ListChange."""
        return self._ask(SetSymbols(watchlist, tuple(symbols)))

    def move_symbols(self, source: int, target: int, symbols: Sequence[Symbol]) -> Reply:
        """Take symbols from one list to the end of another. Answers a tuple of ListChange."""
        return self._ask(MoveSymbols(source, target, tuple(symbols)))

    def undo_changes(self, changes: Sequence[ListChange]) -> Reply:
        """Have these changes of lists not happened. Answers None."""
        return self._ask(UndoChanges(tuple(changes)))

    def import_text(self, watchlist: int, text: str) -> Reply:
        """Put the symbols that a text names at the end of a list. Answers Imported."""
        return self._ask(ImportText(watchlist, text))

    def import_file(self, watchlist: int, path: Path) -> Reply:
        """Put the symbols that a file names at the end of a list. Answers Imported."""
        return self._ask(ImportFile(watchlist, path))

    def export_list(self, watchlist: int, path: Path) -> Reply:
        """Write a list to a file: a table for .csv, else one symbol a line. Answers None."""
        return self._ask(ExportList(watchlist, path))

    def show_list(self, watchlist: int) -> None:
        """Show this list, now and at the next start."""
        if watchlist != self._shown and any(one.id == watchlist for one in self._watchlists):
            self._shown = watchlist
            self._has_shown = True
            self._ask(ShowList(watchlist))
            self.watchlists_changed.emit()

    def create_list(self, name: str) -> Reply:
        """Make a list. Answers the Watchlist."""
        return self._ask(CreateList(name))

    def rename_list(self, watchlist: int, name: str) -> Reply:
        """Give a list another name. Answers the Watchlist as it was before."""
        return self._ask(RenameList(watchlist, name))

    def delete_list(self, watchlist: int) -> Reply:
        """Remove a list. Answers the Watchlist as it was."""
        return self._ask(DeleteList(watchlist))

    def restore_list(self, watchlist: Watchlist, position: int) -> Reply:
        """Bring a removed list back to where it stood among the others. Answers None."""
        return self._ask(RestoreList(watchlist, position))

    def arrange_lists(self, order: Sequence[int]) -> Reply:
        """Put the lists in this order. Answers None."""
        return self._ask(ArrangeLists(tuple(order)))

    def add_alert(self, draft: AlertDraft) -> Reply:
        """Store and arm an alert. Answers the Alert once it is on disk."""
        return self._ask(AddAlert(draft))

    def edit_alert(self, alert: AlertId, draft: AlertDraft) -> Reply:
        """Give an alert other terms. Answers the Alert once it is on disk."""
        return self._ask(EditAlert(alert, draft))

    def change_alerts(
        self, alerts: Sequence[AlertId], action: AlertAction, until: datetime | None = None
    ) -> Reply:
        """Pause, resume, snooze, re-arm, acknowledge or remove. Answers the Alerts as they were before."""
        return self._ask(ChangeAlerts(tuple(alerts), action, until))

    def mark_firings_read(self) -> Reply:
        """The user has seen all fires."""
        return self._ask(MarkFiringsRead())

    def keep(self, name: str, text: str) -> Reply:
        """Remember a setting of the window."""
        return self._ask(Keep(name, text))

    def recall(self, name: str) -> Reply:
        """Read a setting of the window. Answers text or None."""
        return self._ask(Recall(name))

    def try_again(self) -> None:
        """Ask the source now."""
        self._ask(TryAgain())

    def tell(self, notice: Notice) -> None:
        """Show a message of the window's own in the one place for messages."""
        self.noticed.emit(notice)

    def _ask(self, request: Request) -> Reply:
        reply = Reply(self)
        number = next(self._numbers)
        self._replies[number] = reply
        self._engine.submit(number, request)
        return reply

    # ---- news from the engine

    @Slot()
    def _on_rang(self) -> None:
        """Collect at once after a pause, else at the end of the frame."""
        waited = self._since_drain.elapsed() if self._since_drain.isValid() else self._frame_ms
        if waited >= self._frame_ms:
            self._on_frame()
        elif not self._frame.isActive():
            self._frame.start(self._frame_ms - int(waited))

    @Slot()
    def _on_frame(self) -> None:
        keyed, queued = self._mailbox.drain()
        self._since_drain.restart()
        self.take(keyed)
        for news in queued:
            self._take_one(news)

    def take(self, keyed: Sequence[Keyed]) -> None:
        """Take in the newest values, then say once what changed. The start-up snapshot comes this way too."""
        quotes: set[Symbol] = set()
        instruments: set[Symbol] = set()
        sparklines: set[Symbol] = set()
        for news in keyed:
            match news:
                case QuoteNews(symbol, quote, flag):
                    if quote is not None:
                        self._quotes[symbol] = quote
                    self._flags[symbol] = flag
                    quotes.add(symbol)
                case InstrumentNews(instrument):
                    self._instruments[instrument.symbol] = instrument
                    instruments.add(instrument.symbol)
                case SparklineNews(symbol, points):
                    self._sparklines[symbol] = points
                    sparklines.add(symbol)
                case TailNews(key, tail):
                    self.bars_changed.emit(key, tail)
                case MarketsNews(markets):
                    self._markets = markets
                    self.markets_changed.emit()
                case FeedStatus():
                    self._status = news
                    self.status_changed.emit(news)
                case SavedNews(at):
                    self._saved_at = at
                    self.saved.emit(at)
                case _:
                    assert_never(news)
        for changed, signal in (
            (instruments, self.instruments_changed),
            (quotes, self.quotes_changed),
            (sparklines, self.sparklines_changed),
        ):
            if changed:
                signal.emit(frozenset(changed))

    def _take_one(self, news: Queued) -> None:
        match news:
            case Answer():
                self._answer(news)
            case WatchlistsNews(watchlists, shown):
                self.take_watchlists(watchlists, shown)
            case AlertsNews(changed, removed):
                for alert in changed:
                    self._alerts[alert.id] = alert
                for gone in removed:
                    self._alerts.pop(gone, None)
                self.alerts_changed.emit(changed, removed)
            case FiringsNews(firings, unread, fresh):
                before = self._firings if fresh else []
                self._firings = [*reversed(firings), *before][:RECENT_FIRINGS]
                self._unread = unread
                if fresh and firings:
                    self.fired.emit(firings)
                self.firings_changed.emit()
            case Notice():
                self.noticed.emit(news)
            case _:
                assert_never(news)

    def take_watchlists(self, watchlists: tuple[Watchlist, ...], shown: int | None = None) -> None:
        """Know these lists; show the one that is named, else the one that was shown or its neighbour.

        Select its first symbol where none is selected yet.
        """
        ids = [one.id for one in watchlists]
        # What was remembered may arrive after the user has already chosen.
        if shown in ids and not self._has_shown:
            self._shown = shown
        elif self._shown not in ids:
            before = [one.id for one in self._watchlists]
            at = before.index(self._shown) if self._shown in before else 0
            self._shown = ids[min(at, len(ids) - 1)] if ids else None
        self._watchlists = watchlists
        self.watchlists_changed.emit()
        listed = [self.shown, *watchlists] if self.shown else []
        first = next((symbol for one in listed for symbol in one.symbols), None)
        if self._selected is None and first is not None:
            self.select(first)

    def _answer(self, answer: Answer) -> None:
        if answer.final:
            reply = self._replies.pop(answer.request, None)
            if reply is not None:
                reply.finish(answer.value, answer.error)
                self.answered.emit()
        elif answer.request in self._replies:
            self._replies[answer.request].progress(answer.value)
