"""Each thing that a chart is compared with, from the symbols it needs to the overlays and panes it has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from watcher.domain.bars import Floats, Interval
from watcher.domain.comparison.listings import TwoListings
from watcher.domain.corporate_actions import Dividend
from watcher.domain.portfolio.money import parts_of_major
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.comparison.aligned import Aligned, Derived, Maker
from watcher.ui.chart.comparison.compared import Compared, Way
from watcher.ui.chart.comparison.lines import ListingLine, RelativeLine
from watcher.ui.chart.comparison.panes import DerivedPane
from watcher.ui.chart.comparison.peers import Peer
from watcher.ui.plotting.overlay import Follower
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.view import ChartView
from watcher.ui.theme import Theme
from watcher.values import dataclass

_LISTING_COLOUR, _PREMIUM_COLOUR = "amber", "violet"

PairOf = Callable[[Symbol], TwoListings | None]
"""Answers the pair of listings that a symbol belongs to."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a comparison stands on: the chart's own bars, and what is known of the others.

    `dividends` are those of each symbol where total returns are wanted: None where they are not
    known; without the symbol, no total return is wanted.
    """

    symbol: Symbol
    currency: str
    series: Series
    interval: Interval
    table: SessionTable | None
    peers: Mapping[Symbol, Peer]
    dividends: Mapping[Symbol, Sequence[Dividend] | None]


class Item:
    """A line or a pane."""

    def __init__(self, view: ChartView) -> None:
        self._view = view
        self.followers: list[Follower] = []

    def needs(self, symbol: Symbol) -> tuple[Symbol, ...]:
        """The symbols whose bars it needs on a chart of this one."""
        raise NotImplementedError

    def stand(self, ground: Ground) -> None:
        """Put everything in line with other bars."""
        raise NotImplementedError

    def move(self, symbol: Symbol, ground: Ground, first: int) -> None:
        """One of the others has new bars, or changed ones, from this one on."""
        raise NotImplementedError

    def remove(self) -> None:
        """Take it out of the view."""
        raise NotImplementedError


class LineItem(Item):
    """A symbol's change since the left edge."""

    def __init__(self, compared: Compared, theme: Theme, view: ChartView) -> None:
        super().__init__(view)
        self._symbol = compared.symbol
        self._line = RelativeLine(compared.symbol, compared.colour, theme, view)
        self.followers = [self._line]
        view.add_overlay(self._line)

    @override
    def needs(self, symbol: Symbol) -> tuple[Symbol, ...]:
        return () if symbol == self._symbol else (self._symbol,)

    @override
    def stand(self, ground: Ground) -> None:
        line, peer = self._line, ground.peers.get(self._symbol)
        line.is_shown = ground.symbol != self._symbol
        if not line.is_shown:
            return
        paid = ground.dividends.get(self._symbol, ())
        line.note = note_of(peer)
        line.suffix = tr("without dividends: not known") if paid is None else ""
        line.aligned.own_bars(ground.series, ground.interval, ground.table)
        _join(line.aligned, peer, tuple(paid or ()))

    @override
    def move(self, symbol: Symbol, ground: Ground, first: int) -> None:
        self._line.aligned.settle(self._line.aligned.first_own(first))

    @override
    def remove(self) -> None:
        self._view.remove_overlay(self._line)


class PaneItem(Item):
    """The chart's price divided by another's, or less another's."""

    def __init__(self, compared: Compared, theme: Theme, view: ChartView) -> None:
        super().__init__(view)
        self._compared = compared
        self._pane = DerivedPane(compared.key, compared.colour, theme)
        self._aligned = Aligned()
        self._pane.parts = [self._aligned]
        self._pane.derived = Derived(np.divide if compared.way is Way.RATIO else np.subtract)
        self.followers = [self._pane]
        view.add_pane(self._pane)

    @override
    def needs(self, symbol: Symbol) -> tuple[Symbol, ...]:
        return (self._compared.symbol,)

    @override
    def stand(self, ground: Ground) -> None:
        other, peer, pane = self._compared.symbol, ground.peers.get(self._compared.symbol), self._pane
        is_ratio = self._compared.way is Way.RATIO
        pane.name = f"{ground.symbol}/{other}" if is_ratio else f"{ground.symbol} − {other}"
        pane.note = note_of(peer)
        currency = peer.instrument.currency if peer is not None and peer.instrument is not None else ""
        if currency and ground.currency and currency != ground.currency:
            if is_ratio:
                pane.name += f" ({ground.currency}/{currency})"
            else:
                pane.note = tr("cannot be had: prices in {currency} and {other}").format(
                    currency=ground.currency, other=currency
                )
        self._aligned.own_bars(ground.series, ground.interval, ground.table)
        _join(self._aligned, None if pane.note else peer, ())
        self._settle(ground, 0)
        if not pane.note and not np.isfinite(self._aligned.values.column).any():
            pane.note = tr("no bars at the same times")

    @override
    def move(self, symbol: Symbol, ground: Ground, first: int) -> None:
        own = self._aligned.first_own(first)
        self._aligned.settle(own)
        self._settle(ground, own)

    def _settle(self, ground: Ground, first: int) -> None:
        if self._pane.derived is not None:
            self._pane.derived.settle(ground.series, self._pane.parts, first)

    @override
    def remove(self) -> None:
        self._view.remove_pane(self._pane)


class ListingsItem(Item):
    """The company's other listing in the chart's currency and unit, and the premium of one over the other."""

    def __init__(self, pair_of: PairOf, theme: Theme, view: ChartView) -> None:
        super().__init__(view)
        self._pair_of = pair_of
        self._line = ListingLine(_LISTING_COLOUR, theme, view)
        self._pane = DerivedPane("premium", _PREMIUM_COLOUR, theme, is_percent=True)
        self._has_pane = False
        self._pair: TwoListings | None = None
        self.followers = [self._line, self._pane]
        view.add_overlay(self._line)

    @override
    def needs(self, symbol: Symbol) -> tuple[Symbol, ...]:
        pair = self._pair_of(symbol)
        if pair is None:
            return ()
        other = pair.other if symbol == pair.symbol else pair.symbol
        return (other,) if pair.rate is None else (other, pair.rate)

    @override
    def stand(self, ground: Ground) -> None:
        pair = self._pair = self._pair_of(ground.symbol)
        self._line.is_shown = pair is not None
        if (pair is not None) != self._has_pane:
            self._has_pane = pair is not None
            if self._has_pane:
                self._view.add_pane(self._pane)
            else:
                self._view.remove_pane(self._pane)
        if pair is None:
            return
        is_first, shares = ground.symbol == pair.symbol, f"{pair.shares:g}"
        self._line.name = (
            tr("{other} × {shares} in {currency}").format(
                other=pair.other, shares=shares, currency=ground.currency
            )
            if is_first
            else tr("{symbol} ÷ {shares} in {currency}").format(
                symbol=pair.symbol, shares=shares, currency=ground.currency
            )
        )
        self._pane.name = tr("Premium of {symbol} over {other} × {shares}").format(
            symbol=pair.symbol, other=pair.other, shares=shares
        )
        peers = [ground.peers.get(symbol) for symbol in self.needs(ground.symbol)]
        for follower in (self._line, self._pane):
            follower.note = next((note for note in map(note_of, peers) if note), "")
            follower.parts = [Aligned() for _ in peers]
            for part, peer in zip(follower.parts, peers, strict=True):
                part.own_bars(ground.series, ground.interval, ground.table)
                _join(part, peer, ())
        self._line.derived = Derived(_converted(pair, _units(ground, peers), is_first=is_first))
        self._pane.derived = Derived(_premium(pair, _units(ground, peers), is_first=is_first))
        self._settle(ground, 0)
        if not self._pane.note and not np.isfinite(self._pane.derived.values.column).any():
            self._line.note = self._pane.note = tr("no bars at the same times")

    @override
    def move(self, symbol: Symbol, ground: Ground, first: int) -> None:
        at = self.needs(ground.symbol).index(symbol)
        own = self._line.parts[at].first_own(first)
        for follower in (self._line, self._pane):
            follower.parts[at].settle(own)
        self._settle(ground, own)

    def _settle(self, ground: Ground, first: int) -> None:
        for follower in (self._line, self._pane):
            if follower.derived is not None:
                follower.derived.settle(ground.series, follower.parts, first)

    @override
    def remove(self) -> None:
        self._view.remove_overlay(self._line)
        self._view.remove_pane(self._pane)


def note_of(peer: Peer | None) -> str:
    """Why a symbol has no values; nothing where it has."""
    if peer is None or (peer.series is None and not peer.trouble):
        return "…"
    return peer.trouble


def _join(aligned: Aligned, peer: Peer | None, dividends: tuple[Dividend, ...]) -> None:
    if peer is None:
        aligned.other_bars(None, None)
    else:
        aligned.other_bars(peer.series, peer.table, dividends)


def _units(ground: Ground, peers: Sequence[Peer | None]) -> float:
    """How many parts of a currency the chart's prices are in for one of the other's: 100 for pence."""
    other = peers[0].instrument if peers and peers[0] is not None else None
    return parts_of_major(ground.currency) / parts_of_major(other.currency if other is not None else "")


def _converted(pair: TwoListings, units: float, *, is_first: bool) -> Maker:
    def make(_own: Floats, other: Floats, *rate: Floats) -> Floats:
        per = rate[0] if rate else 1.0
        return (other * pair.shares / per if is_first else other / pair.shares * per) * units

    return make


def _premium(pair: TwoListings, units: float, *, is_first: bool) -> Maker:
    convert = _converted(pair, units, is_first=is_first)

    def make(own: Floats, other: Floats, *rate: Floats) -> Floats:
        converted = convert(own, other, *rate)
        return own / converted - 1 if is_first else converted / own - 1

    return make
