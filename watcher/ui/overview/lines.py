"""The lists beside the map: who moved most, who is at an extreme, what the markets do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.overview.extremes import NEAR, AtExtreme
from watcher.domain.overview.markets import market_day
from watcher.domain.overview.moves import Mover
from watcher.domain.sessions import Market
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.overview.board import Board
from watcher.ui.overview.tiles import OVER
from watcher.ui.status_words import market_words
from watcher.ui.table import Column
from watcher.ui.tips import plain_tip
from watcher.values import dataclass

Key = tuple[str, str]
"""The section, and what the line is about in it."""

_BEST, _WORST, _EXTREMES, _MARKETS = "best", "worst", "extremes", "markets"
_MOST_EXTREMES = 40
_HUNDRED = 100
_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is shown; texts are clean. `section` is said above the first of each."""

    section: str
    is_first: bool
    symbol: Symbol | None
    title: str
    text: str
    figure: str = ""
    rises: bool | None = None
    more: str = ""
    """All of the text where only a part of it is shown."""


class LineMaker:
    """Writes the lines, and says after how many seconds the first of them reads differently."""

    def __init__(self, session: Session, board: Board) -> None:
        self._session = session
        self._board = board
        self._lines: dict[Key, Line] = {}
        self._traded: dict[str, Symbol] = {}
        self.changes_in: float | None = None

    def __call__(self, key: Key) -> Line:
        """One of those that were written last."""
        return self._lines[key]

    def write(self, movers: int) -> Sequence[Key]:
        """All lines, in order, with so many movers in each direction."""
        self._lines = {}
        self.changes_in = None
        over = OVER[self._board.choice.period]
        best, worst = self._board.movers(movers)
        self._add(_BEST, tr("Best {period}").format(period=over), map(self._mover, best))
        self._add(_WORST, tr("Worst {period}").format(period=over), map(self._mover, worst))
        extremes = self._board.extremes
        at_extreme = [self._extreme(one) for one in extremes[:_MOST_EXTREMES]] or [_nobody()]
        self._add(_EXTREMES, tr("At a 52-week extreme"), at_extreme)
        known = self._session.instruments
        shown = (one for one in reversed(self._board.symbols) if one in known)
        self._traded = {known[one].calendar: one for one in shown}
        self._add(_MARKETS, tr("Markets"), map(self._market, self._session.markets))
        return list(self._lines)

    def _add(self, kind: str, section: str, lines: Iterable[tuple[str, Line]]) -> None:
        for at, (about, line) in enumerate(lines):
            self._lines[kind, about] = Line(
                section, at == 0, line.symbol, line.title, line.text, line.figure, line.rises, line.more
            )

    def _mover(self, one: Mover) -> tuple[str, Line]:
        name = self._name(one.symbol)
        line = Line("", False, one.symbol, one.symbol, name, words.percent(one.ratio), one.ratio > 0)
        return one.symbol, line

    def _extreme(self, one: AtExtreme) -> tuple[str, Line]:
        line = Line("", False, one.symbol, one.symbol, self._how_near(one), self._price(one), one.is_high)
        return f"{one.symbol} {one.is_high}", line

    def _how_near(self, one: AtExtreme) -> str:
        if one.is_new:
            instrument = self._session.instruments.get(one.symbol)
            zone = ZoneInfo(instrument.time_zone if instrument is not None else "UTC")
            if one.day == self._session.now().astimezone(zone).date():
                return tr("new high today") if one.is_high else tr("new low today")
            said = tr("new high on {day}") if one.is_high else tr("new low on {day}")
            return said.format(day=_day(one.day))
        percent = words.number(one.away * _HUNDRED, 1)
        if one.day is None:
            said = tr("high, {percent}% away") if one.is_high else tr("low, {percent}% away")
            return said.format(percent=percent)
        said = tr("high of {day}, {percent}% away") if one.is_high else tr("low of {day}, {percent}% away")
        return said.format(percent=percent, day=_day(one.day))

    def _price(self, one: AtExtreme) -> str:
        instrument = self._session.instruments.get(one.symbol)
        return words.number(one.price, instrument.places if instrument is not None else 2)

    def _market(self, market: Market) -> tuple[str, Line]:
        now = self._session.now()
        said, soon = market_words(market, now), market_words(market, now, brief=True)
        day = market_day(market, now)
        state = said.text.partition(_BETWEEN)[0].removeprefix(market.name).strip()
        unusual = tr("holiday") if day.is_holiday else tr("half-day") if day.is_half_day else ""
        parts = [unusual or state]
        if soon.text not in said.text:
            # A market that never closes has nothing more to say.
            parts.append(soon.text.removeprefix(market.name).strip())
        if soon.changes_in is not None:
            self.changes_in = min(soon.changes_in, self.changes_in or soon.changes_in)
        more = _BETWEEN.join(part for part in (said.text, unusual) if part)
        line = Line("", False, self._traded_on(market), market.name, _BETWEEN.join(parts), more=more)
        return market.table.calendar, line

    def _traded_on(self, market: Market) -> Symbol | None:
        """The first of the shown ones that is traded there."""
        return next((one for calendar, one in self._traded.items() if market.covers(calendar)), None)

    def _name(self, symbol: Symbol) -> str:
        instrument, quote = self._session.instruments.get(symbol), self._session.quotes.get(symbol)
        return words.clean((instrument.name if instrument else "") or (quote.name if quote else ""))


def _nobody() -> tuple[str, Line]:
    percent = words.number(NEAR * _HUNDRED, 1)
    return "", Line("", False, None, words.DASH, tr("none within {percent}%").format(percent=percent))


def _day(day: date | None) -> str:
    """Within 52 weeks the year says itself."""
    return "" if day is None else dates.short(day)


def spoken(line: Line) -> str:
    """The line for those who hear it."""
    said = (line.section, line.title, line.more or line.text, line.figure)
    return ", ".join(part for part in said if part)


def tip(line: Line) -> str:
    """All of it; Qt reads markup in tooltips, and this is text."""
    return plain_tip(spoken(line))


COLUMNS: tuple[Column[Line], ...] = (Column(tr("Overview"), spoken),)
