"""What one row of the watchlist says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from watcher.bridge.session import Session
from watcher.domain.feed_state import RowStatus
from watcher.domain.instrument import ALWAYS_OPEN, Instrument, InstrumentKind
from watcher.domain.plain import folded
from watcher.domain.quote import Quote
from watcher.domain.quote import Session as TradingSession
from watcher.domain.sessions import MarketState
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.doubt import doubt
from watcher.ui.holdings import Held, held_by_symbol
from watcher.ui.tips import plain_tip
from watcher.ui.watchlist import measures
from watcher.ui.watchlist.order import SortBy
from watcher.ui.watchlist.year_starts import YearStarts
from watcher.values import dataclass

if TYPE_CHECKING:
    # Much comes with it, and the window is painted first.
    from watcher.domain.alerts.alert import Alert
    from watcher.domain.portfolio.live import LivePosition

_SESSION_NAMES = {
    TradingSession.PRE: tr("Pre"),
    TradingSession.POST: tr("Post"),
    TradingSession.OVERNIGHT: tr("Night"),
}


@dataclass(frozen=True, slots=True)
class Nearest:
    """The alert that is closest to going off: how far it is, as a number, in words, and what it waits for."""

    away: float
    words: str
    waits_for: str


@dataclass(frozen=True, slots=True)
class Row:
    """One symbol as it is shown; texts are clean, `line` is the small text below the price.

    `line_ratio` stands behind the line in its own colour. `bells` counts the alerts that watch it.
    `quote` holds what further columns show; `year_ratio` is the year's move so far. `worth` and `units` are
    those of the position, in words, and hidden in discreet mode.
    """

    symbol: Symbol
    name: str
    last: Decimal | None
    places: int
    change: Decimal | None
    ratio: float | None
    status: RowStatus
    line: str
    line_ratio: float | None
    bells: int
    points: tuple[float, ...]
    quote: Quote | None = None
    year_ratio: float | None = None
    nearest: Nearest | None = None
    worth: str = words.DASH
    units: str = ""
    note: str = ""

    @property
    def is_trusted(self) -> bool:
        """Whether the price may be read without a second look."""
        return self.status not in {RowStatus.STALE, RowStatus.SUSPECT, RowStatus.UNKNOWN_SYMBOL}

    @property
    def frame(self) -> tuple[object, ...]:
        """What of the row a price leaves alone, most of the time."""
        rises = None if not self.ratio else self.ratio > 0
        return self.name, self.bells, self.is_trusted, rises, self.points, self.note


class RowMaker:
    """Makes rows, and what they are sorted by, from what the session knows now."""

    def __init__(self, session: Session, years: YearStarts) -> None:
        self._session = session
        # The session keeps this mapping for good; asking for it thousands of times a second would show.
        self._quotes = session.quotes
        self._years = years
        self._held: Mapping[Symbol, Held] = {}
        self._alerts: Mapping[Symbol, Sequence[Alert]] = {}
        self.says_nearest = False
        """Whether rows say how far the nearest alert is: working it out takes as long as all the rest."""

    def know_alerts(self, alerts: Iterable[Alert]) -> None:
        """Count those of these alerts that watch."""
        watching: dict[Symbol, list[Alert]] = {}
        for alert in alerts:
            if alert.is_watching:
                watching.setdefault(alert.symbol, []).append(alert)
        self._alerts = watching

    def know_positions(self, positions: Iterable[LivePosition]) -> None:
        """Say of each symbol what is held of it."""
        self._held = held_by_symbol(positions)

    def __call__(self, symbol: Symbol) -> Row:
        """The symbol's row as it is now."""
        session = self._session
        quote, instrument = session.quotes.get(symbol), session.instruments.get(symbol)
        status = session.row_status(symbol)
        line, line_ratio = _line(session, quote, instrument, status)
        places = instrument.places if instrument else 2
        held = self._held.get(symbol)
        return Row(
            symbol=symbol,
            name=_name(session, symbol),
            last=quote.price if quote else None,
            places=places,
            change=quote.change if quote else None,
            ratio=quote.change_ratio if quote else None,
            status=status,
            line=line,
            line_ratio=line_ratio,
            bells=len(self._alerts.get(symbol, ())),
            points=session.sparklines.get(symbol, ()),
            quote=quote,
            year_ratio=measures.year_ratio(quote, self._years.base(symbol)),
            nearest=self._nearest(symbol, quote, places),
            worth=words.DASH if held is None else words.private(held.worth),
            units="" if held is None else words.private(held.units),
            note=words.clean(session.notes.get(symbol, "")),
        )

    def value(self, by: SortBy, symbol: Symbol) -> Any:
        """What a symbol is sorted by, a number or a text; None where it is not known."""
        quote = self._session.quotes.get(symbol)
        match by:
            case SortBy.SYMBOL:
                return symbol
            case SortBy.NOTE:
                return self._session.notes.get(symbol, "").casefold() or None
            case SortBy.YTD:
                return measures.year_ratio(quote, self._years.base(symbol))
            case SortBy.POSITION:
                held = self._held.get(symbol)
                return None if held is None or held.value is None else float(held.value)
            case SortBy.ALERT:
                return min(self._distances(symbol, quote), default=(None,))[0]
            case _:
                return None if quote is None or by not in measures.MEASURES else measures.MEASURES[by](quote)

    def values(self, by: SortBy, symbols: Iterable[Symbol]) -> dict[Symbol, Any]:
        """The same for many symbols at once."""
        measure = measures.MEASURES.get(by)
        if measure is None:
            return {symbol: self.value(by, symbol) for symbol in symbols}
        found = ((symbol, self._quotes.get(symbol)) for symbol in symbols)
        return {symbol: None if quote is None else measure(quote) for symbol, quote in found}

    def _nearest(self, symbol: Symbol, quote: Quote | None, places: int) -> Nearest | None:
        if not self.says_nearest or symbol not in self._alerts:
            return None
        away, _, alert = min(self._distances(symbol, quote), default=(None, 0, None))
        if away is None or alert is None:
            return None
        # Where there is an alert they are imported already.
        from watcher.ui.condition_words import away_words, condition_words

        said = away_words(alert.condition, Decimal(away))
        return Nearest(away, said, condition_words(alert.condition, places))

    def _distances(self, symbol: Symbol, quote: Quote | None) -> list[tuple[float, int, Alert]]:
        alerts = self._alerts.get(symbol, ())
        if not alerts:
            return []
        from watcher.domain.alerts.distance import percent_away

        found = ((percent_away(one.condition, quote, one.sessions), at, one) for at, one in enumerate(alerts))
        return [(float(away), at, alert) for away, at, alert in found if away is not None]


def _line(
    session: Session, quote: Quote | None, instrument: Instrument | None, status: RowStatus
) -> tuple[str, float | None]:
    if why := doubt(quote, status, session.now()):
        return why, None
    if quote is None:
        return tr("no price yet"), None
    extended = quote.extended
    if extended is not None and extended.quote_time > quote.quote_time and not _is_open(session, quote):
        name = _SESSION_NAMES.get(extended.session, "")
        places = instrument.places if instrument else 2
        return f"{name} {words.price(extended.price, places)}".strip(), quote.extended_ratio
    return _place(quote, instrument), None


def _is_open(session: Session, quote: Quote) -> bool:
    table = session.table(quote.symbol)
    return table is not None and table.state_at(session.now()) is MarketState.REGULAR


def _place(quote: Quote, instrument: Instrument | None) -> str:
    if instrument is not None and instrument.kind is InstrumentKind.CRYPTO:
        return ALWAYS_OPEN
    name = words.clean((instrument.exchange if instrument else "") or quote.exchange)
    delay_s = quote.delay_s or (instrument.delay_s if instrument else 0)
    delay = tr("{delay_s}m").format(delay_s=delay_s // 60) if delay_s else ""
    return " · ".join(part for part in (name, delay) if part)


def matching(session: Session, symbols: Sequence[Symbol], text: str) -> Sequence[Symbol]:
    """Those of the symbols that contain a text, or whose name or note does; all of them for none."""
    wanted = folded(text.strip())
    if not wanted:
        return symbols
    notes = session.notes
    return [
        symbol
        for symbol in symbols
        if wanted in folded(f"{symbol} {_name(session, symbol)} {notes.get(symbol, '')}")
    ]


def _name(session: Session, symbol: Symbol) -> str:
    quote, instrument = session.quotes.get(symbol), session.instruments.get(symbol)
    return words.clean((instrument.name if instrument else "") or (quote.name if quote else ""))


def tip(row: Row) -> str:
    """All of a row, where the list has cut something off."""
    # Qt reads markup in tooltips; a name from outside is text.
    return plain_tip(f"{row.symbol} {row.name}".strip(), row.note)
