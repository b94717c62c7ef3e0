"""What the overview knows: of whom, how far each moved, how large each is, who is at an extreme."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from watcher.bridge.session import Session
from watcher.domain.overview.course import Course, Courses
from watcher.domain.overview.extremes import AtExtreme, at_extremes
from watcher.domain.overview.moves import Move, Mover, best_and_worst, move
from watcher.domain.overview.sizes import Areas, Size, areas
from watcher.domain.portfolio.money import major
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.ui.holdings import held_by_symbol
from watcher.ui.overview.acts import Of
from watcher.ui.overview.choice import Choice
from watcher.ui.overview.subject import Group, Subject, subject_of
from watcher.ui.overview.tiles import TileMaker

MANY = 1_000
"""So many prices are worked out in some 20 ms; more of them wait for the next turn."""
_STILL = 0.02
"""Tiles keep their places until one of them has grown by so much of the map."""


class Board:
    """Reads the session and keeps what follows from it; only what changed is worked out anew."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.make_tile = TileMaker(session)
        self.subject: Subject | None = None
        self.choice = Choice()
        self.areas = Areas({})
        self.rateless: tuple[Symbol, ...] = ()
        """Those with a market cap in a currency that has no known rate."""
        self.rates_wanted: frozenset[str] = frozenset()
        """The currencies of those."""
        self.is_behind = False
        """Whether courses were read for a day that is over by now."""
        self._courses: dict[Symbol, Course] = {}
        self._dollars: dict[str, float] = {"USD": 1.0}
        self._moves: dict[Symbol, Move] = {}
        self._extremes: dict[Symbol, tuple[AtExtreme, ...]] = {}
        self._caps: dict[Symbol, tuple[str, float]] = {}
        self.symbols: tuple[Symbol, ...] = ()
        """Everybody, those included that there is no room for."""
        self._members: frozenset[Symbol] = frozenset()

    # ---- what is chosen and heard

    def choose(self, choice: Choice) -> None:
        """Show this from now on."""
        self.choice = self.make_tile.choice = choice
        self.reload()

    def reload(self) -> None:
        """Begin anew: who is shown, or what is held, is another."""
        lists = self._session.watchlists
        if lists and isinstance(self.choice.of, int) and all(one.id != self.choice.of for one in lists):
            # It was deleted.
            self.choice = self.make_tile.choice = replace(self.choice, of=Of.SHOWN)
        self.subject = subject_of(self._session, self.choice.of)
        self.symbols = self.subject.symbols if self.subject is not None else ()
        self._members = frozenset(self.symbols)
        for known in (self._moves, self._extremes, self._caps):
            known.clear()
        self.hear(self.symbols)
        self.size(at_once=True)

    @property
    def is_about_others(self) -> bool:
        """Whether the lists have changed so that others are to be shown: a group that is folded stays one."""
        is_held = self.choice.of is Of.HELD
        return is_held or self.subject is None or self.subject != subject_of(self._session, self.choice.of)

    def take(self, found: Courses) -> frozenset[Symbol]:
        """Know these courses; answers whose are new."""
        self._courses.update((one.symbol, one) for one in found.courses)
        self._dollars.update(found.dollars)
        self.is_behind = False
        # Exchange rates come with the others, and are nobody on the map.
        new = self._members.intersection(one.symbol for one in found.courses)
        self.hear(new)
        return new

    def turn(self, heard: Collection[Symbol]) -> tuple[Symbol, ...]:
        """Who of these is looked at now: those on the map first, and never so many that it would be felt."""
        shown = self._members.intersection(heard)
        if len(shown) <= MANY:
            return tuple(shown)
        return tuple(sorted(shown, key=lambda one: one not in self.areas.shares)[:MANY])

    def hear(self, symbols: Iterable[Symbol]) -> None:
        """Work out anew what follows from the prices of these."""
        session, period = self._session, self.choice.period
        for symbol in symbols:
            quote, course = session.quotes.get(symbol), self._courses.get(symbol)
            self._moves[symbol] = move(quote, course, period)
            if quote is None:
                continue
            zone = self._zone(symbol)
            self._extremes[symbol] = at_extremes(quote, course, zone)
            if quote.market_cap:
                self._caps[symbol] = self._unit(symbol, quote), float(quote.market_cap)
            else:
                self._caps.pop(symbol, None)
            self.is_behind |= course is not None and _day_of(quote, zone) > course.day
        self.make_tile.moves = self._moves

    def size(self, *, at_once: bool = False) -> bool:
        """Share the map out; answers whether it is another. Small changes wait until they add up."""
        symbols = self.symbols
        amounts = self._amounts(symbols)
        new = areas(symbols, amounts)
        total = self._whole(amounts)
        self.make_tile.parts = {one: abs(amount) / total for one, amount in amounts.items()} if total else {}
        old = self.areas.shares
        grown = max((abs(share - old.get(one, 0.0)) for one, share in new.shares.items()), default=0.0)
        if not at_once and old.keys() == new.shares.keys() and grown < _STILL:
            self.areas = replace(new, shares=old)
            return False
        self.areas = new
        return True

    # ---- what is known

    @property
    def groups(self) -> tuple[Group, ...]:
        """What is on the map, in groups, the largest first in each."""
        shares = self.areas.shares
        shown = (
            (name, tuple(sorted((one for one in members if one in shares), key=lambda one: -shares[one])))
            for name, members in (self.subject.groups if self.subject is not None else ())
        )
        return tuple((name, members) for name, members in shown if members)

    def movers(self, most: int) -> tuple[tuple[Mover, ...], tuple[Mover, ...]]:
        """So many of the best and the worst, whether they are on the map or not."""
        return best_and_worst(self._moves, self.make_tile.is_trusted, most)

    @property
    def extremes(self) -> tuple[AtExtreme, ...]:
        """Highs before lows, new ones first, then the nearest."""
        found = [one for some in self._extremes.values() for one in some]
        trusted = [one for one in found if self.make_tile.is_trusted(one.symbol)]
        return tuple(sorted(trusted, key=lambda one: (not one.is_high, not one.is_new, one.away, one.symbol)))

    # ---- how

    def _amounts(self, symbols: Iterable[Symbol]) -> dict[Symbol, float]:
        self.rateless, self.rates_wanted = (), frozenset()
        match self.choice.size:
            case Size.WEIGHT:
                held = self.make_tile.held = held_by_symbol(self._session.positions.values())
                return {
                    one: float(value)
                    for one in symbols
                    if one in held and (value := held[one].value) is not None
                }
            case Size.CAP:
                return self._in_dollars()
            case Size.EQUAL:
                return {}

    def _in_dollars(self) -> dict[Symbol, float]:
        """Market caps; where all are in one currency, in that one."""
        units = {unit for unit, _ in self._caps.values()}
        if len(units) == 1:
            return {one: cap for one, (_, cap) in self._caps.items()}
        self.rates_wanted = frozenset(unit for unit in units if unit not in self._dollars)
        self.rateless = tuple(one for one, (unit, _) in self._caps.items() if unit in self.rates_wanted)
        rates = self._dollars
        return {one: cap * rates[unit] for one, (unit, cap) in self._caps.items() if unit in rates}

    def _unit(self, symbol: Symbol, quote: Quote) -> str:
        """What its market cap is in: pounds where prices are in pence."""
        instrument = self._session.instruments.get(symbol)
        return major(quote.currency or (instrument.currency if instrument is not None else ""))

    def _whole(self, amounts: dict[Symbol, float]) -> float:
        """What parts are parts of: as everywhere, a position's weight counts the money, too."""
        totals = self._session.portfolio_totals
        if self.choice.size is Size.WEIGHT and totals is not None and totals.value > 0:
            return float(totals.value)
        return sum(map(abs, amounts.values()))

    def _zone(self, symbol: Symbol) -> str:
        instrument = self._session.instruments.get(symbol)
        return instrument.time_zone if instrument is not None else "UTC"


def _day_of(quote: Quote, zone: str) -> date:
    return quote.quote_time.astimezone(ZoneInfo(zone or "UTC")).date()
