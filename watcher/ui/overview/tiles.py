"""One tile: what it says on the map, in the line below it, and to those who hear it."""

from __future__ import annotations

from collections.abc import Mapping

from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.feed_state import RowStatus
from watcher.domain.overview.age import is_behind
from watcher.domain.overview.moves import Gap, Move
from watcher.domain.overview.periods import Period
from watcher.domain.overview.sizes import Size
from watcher.domain.portfolio.money import major
from watcher.domain.quote import ExtendedPrice, Quote
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.holdings import Held
from watcher.ui.overview.choice import Choice
from watcher.ui.table import Column
from watcher.ui.tips import plain_tip
from watcher.values import dataclass

_UNKNOWN = Move(None, gap=Gap.NO_PRICE)
_DOUBTFUL = {RowStatus.STALE, RowStatus.SUSPECT, RowStatus.UNKNOWN_SYMBOL}

OVER = {
    Period.DAY: tr("on the day"),
    Period.CLOSE: tr("since the close"),
    Period.WEEK: tr("in a week"),
    Period.MONTH: tr("in a month"),
    Period.QUARTER: tr("in 3 months"),
    Period.YEAR_START: tr("this year"),
    Period.YEAR: tr("in a year"),
}
_GAPS = {
    Gap.NO_PRICE: tr("no price yet"),
    Gap.NO_CLOSE: tr("no close is stored from when that began"),
    Gap.OLD_CLOSES: tr("the stored closes are too old for its price"),
}


@dataclass(frozen=True, slots=True)
class Tile:
    """A symbol as it is shown; texts are clean.

    `ratio` is None where nothing is known or what is known cannot be trusted: `why` says so. `part` is
    its share of the whole in words, `amount` what that is a share of, hidden in discreet mode if it is
    the user's own money.
    """

    symbol: Symbol
    name: str
    last: str
    ratio: float | None
    move: str
    since: str
    why: str
    part: str
    amount: str
    age: str


class TileMaker:
    """Makes tiles of what the session knows now; the board says how far each moved and how large it is."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.choice = Choice()
        self.moves: Mapping[Symbol, Move] = {}
        self.parts: Mapping[Symbol, float] = {}
        self.held: Mapping[Symbol, Held] = {}

    def is_trusted(self, symbol: Symbol) -> bool:
        """Whether a price may be read without a second look."""
        quote = self._session.quotes.get(symbol)
        return quote is not None and self._trust(symbol, quote)[1]

    def _trust(self, symbol: Symbol, quote: Quote | None) -> tuple[RowStatus, bool]:
        """How the row is doing, and whether its price stands for now or for the last session."""
        session = self._session
        status = session.row_status(symbol)
        if quote is None or status in _DOUBTFUL:
            return status, False
        if is_behind(quote, session.table(symbol), session.now()):
            return RowStatus.STALE, False
        return status, True

    def __call__(self, symbol: Symbol) -> Tile:
        """The symbol's tile as it is now."""
        session = self._session
        quote, instrument = session.quotes.get(symbol), session.instruments.get(symbol)
        move = self.moves.get(symbol, _UNKNOWN)
        status, is_trusted = self._trust(symbol, quote)
        ratio = move.ratio if is_trusted else None
        name = (instrument.name if instrument else "") or (quote.name if quote else "")
        return Tile(
            symbol=symbol,
            name=words.clean(name),
            last=self._last(quote, instrument.places if instrument else 2),
            ratio=ratio,
            move=words.percent(ratio) or words.DASH,
            since="" if ratio is None else _since(move, self.choice.period),
            why="" if ratio is not None else self._why(quote, status, move),
            part=_share(self.parts.get(symbol)),
            amount=self._amount(symbol, quote),
            age=self._age(quote),
        )

    def _last(self, quote: Quote | None, places: int) -> str:
        if quote is None:
            return words.DASH
        extended = self._extended(quote)
        return words.price(quote.price if extended is None else extended.price, places)

    def _extended(self, quote: Quote) -> ExtendedPrice | None:
        """The price from outside the session, where that is what the move goes to."""
        extended = quote.extended
        if self.choice.period is not Period.CLOSE or extended is None:
            return None
        return extended if extended.quote_time > quote.quote_time else None

    def _amount(self, symbol: Symbol, quote: Quote | None) -> str:
        match self.choice.size:
            case Size.WEIGHT:
                held = self.held.get(symbol)
                return "" if held is None or held.value is None else words.private(held.worth)
            case Size.CAP if quote is not None and quote.market_cap is not None:
                return words.amount(quote.market_cap, major(quote.currency))
            case _:
                return ""

    def _age(self, quote: Quote | None) -> str:
        if quote is None:
            return ""
        extended = self._extended(quote)
        at = quote.quote_time if extended is None else extended.quote_time
        age = tr("{span} ago").format(span=words.span(self._session.now() - at))
        if not quote.delay_s:
            return age
        return tr("{age}, {minutes} min late by its exchange").format(age=age, minutes=quote.delay_s // 60)

    def _why(self, quote: Quote | None, status: RowStatus, move: Move) -> str:
        match status:
            case RowStatus.UNKNOWN_SYMBOL:
                return tr("symbol not found")
            case RowStatus.SUSPECT:
                return tr("its price is not confirmed")
            case RowStatus.STALE if quote is not None:
                span = words.span(self._session.now() - quote.newest_time)
                return tr("its price is {span} old").format(span=span)
            case _:
                return _GAPS[move.gap or Gap.NO_PRICE]


def parts_of(tile: Tile, choice: Choice) -> list[str]:
    """All that is known of it, one after the other."""
    return [
        part
        for part in (
            tile.symbol,
            tile.name,
            tile.last,
            f"{tile.move} {tile.since}" if tile.ratio is not None else f"{words.DASH} {tile.why}",
            tile.age,
            _size(tile, choice),
        )
        if part
    ]


def _share(part: float | None) -> str:
    return "" if part is None else f"{words.number(part * 100, 1)}%"


def _size(tile: Tile, choice: Choice) -> str:
    of = {
        Size.WEIGHT: tr("{share} of the portfolio"),
        Size.CAP: tr("{share} of the market cap shown"),
    }.get(choice.size)
    if of is None or not tile.part:
        return ""
    said = of.format(share=tile.part)
    return f"{said}, {tile.amount}" if tile.amount else said


def _since(move: Move, period: Period) -> str:
    if move.since is None:
        return OVER[period]
    return tr("{period}, since {day}").format(period=OVER[period], day=dates.medium(move.since))


class Saying:
    """Says tiles for a model: `spoken` for those who hear them, `tip` for the mouse."""

    def __init__(self, maker: TileMaker) -> None:
        self._maker = maker

    def spoken(self, tile: Tile) -> str:
        """All of it, the symbol first: typing its letters leads to it."""
        return ", ".join(parts_of(tile, self._maker.choice))

    def tip(self, tile: Tile) -> str:
        """The same; Qt reads markup in tooltips, and this is text."""
        return plain_tip(*parts_of(tile, self._maker.choice))

    def columns(self) -> tuple[Column[Tile], ...]:
        """The one column of the map."""
        return (Column(tr("Heat map"), self.spoken),)
