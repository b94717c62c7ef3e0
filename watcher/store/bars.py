"""Bars on disk: columns of up to 4 096 bars, each chunk one BLOB of 48 bytes a bar."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np
import sqlalchemy as sa

from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.symbols import Symbol
from watcher.store.connection import Connection
from watcher.store.schema import bar_chunks, bar_series, upsert
from watcher.values import dataclass

CHUNK_BARS = 4096
_COLUMNS = 6
_WORD = np.dtype("<i8")
_SAVE_SERIES = upsert(bar_series)
_CHUNKS = sa.select(bar_chunks.c.symbol, bar_chunks.c.bars, bar_chunks.c.body)


@dataclass(frozen=True, slots=True)
class Coverage:
    """The starts of the first and the last bar that are stored, and when they were last saved."""

    first: datetime
    last: datetime
    saved_at: datetime


class BarsRepository:
    """A chunk holds start, open, high, low, close and volume one after the other, 8 bytes a value.

    The values are little-endian. Chunks of one series do not overlap; saving rewrites only those
    that the new bars touch.
    """

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    def load(self, key: BarsKey, since: datetime | None = None) -> Bars:
        """The stored bars, or those that start at or after `since`; empty if there are none."""
        query = _CHUNKS.where(_is(key)).order_by(bar_chunks.c.first)
        if since is None:
            return _joined(self._connection.rows(query))
        recent = query.where(bar_chunks.c.last >= since.timestamp())
        return _joined(self._connection.rows(recent)).since(since)

    def load_many(self, symbols: Iterable[Symbol], interval: Interval) -> dict[Symbol, Bars]:
        """The stored bars of many symbols in one query; symbols without are absent."""
        query = (
            _CHUNKS.where(bar_chunks.c.interval == interval.value, bar_chunks.c.symbol.in_(list(symbols)))
        ).order_by(bar_chunks.c.symbol, bar_chunks.c.first)
        chunks: dict[Symbol, list[sa.Row[*tuple[Any, ...]]]] = {}
        for row in self._connection.rows(query):
            chunks.setdefault(Symbol(row.symbol), []).append(row)
        return {symbol: _joined(rows) for symbol, rows in chunks.items()}

    def symbols(self, like: str, interval: Interval) -> tuple[Symbol, ...]:
        """The symbols of this shape (SQL's LIKE) of which bars are stored."""
        query = sa.select(bar_series.c.symbol).where(
            bar_series.c.interval == interval.value, bar_series.c.symbol.like(like)
        )
        return tuple(Symbol(row.symbol) for row in self._connection.rows(query.order_by(bar_series.c.symbol)))

    def saved_at(self, symbols: Iterable[Symbol], interval: Interval) -> dict[Symbol, datetime]:
        """When bars of these were last saved; those of which none ever were are absent."""
        c = bar_series.c
        query = sa.select(c.symbol, c.saved_at).where(
            c.interval == interval.value, c.symbol.in_(list(symbols))
        )
        return {Symbol(row.symbol): row.saved_at for row in self._connection.rows(query)}

    def save(self, key: BarsKey, bars: Bars) -> None:
        """Merge bars into the stored ones; where they overlap, the new ones stay.

        No bars at all are worth a note, too: they were asked for, and there was nothing new.
        """
        with self._connection.writing() as transaction:
            series = {"symbol": key.symbol, "interval": key.interval.value, "saved_at": self._now()}
            transaction.execute(_SAVE_SERIES, series)
            if len(bars):
                _merge(transaction, key, bars)

    def coverage(self, key: BarsKey) -> Coverage | None:
        """What is stored of a series; None if no bar is."""
        c = bar_chunks.c
        query = (
            sa.select(sa.func.min(c.first), sa.func.max(c.last), sa.func.max(bar_series.c.saved_at))
            .join(bar_series, (bar_series.c.symbol == c.symbol) & (bar_series.c.interval == c.interval))
            .where(_is(key))
        )
        first, last, saved_at = tuple(self._connection.rows(query)[0])
        if first is None:
            return None
        return Coverage(datetime.fromtimestamp(first, UTC), datetime.fromtimestamp(last, UTC), saved_at)

    def delete(self, key: BarsKey) -> None:
        """Forget a series; it may be gone already."""
        with self._connection.writing() as transaction:
            transaction.execute(bar_chunks.delete().where(_is(key)))
            transaction.execute(
                bar_series.delete().where(
                    bar_series.c.symbol == key.symbol, bar_series.c.interval == key.interval.value
                )
            )


def _is(key: BarsKey) -> sa.ColumnElement[bool]:
    return sa.and_(bar_chunks.c.symbol == key.symbol, bar_chunks.c.interval == key.interval.value)


def _merge(transaction: sa.Connection, key: BarsKey, bars: Bars) -> None:
    touched = _touched(transaction, key, int(bars.start[0]), int(bars.start[-1]))
    if touched:
        these = sa.and_(_is(key), bar_chunks.c.first.in_(touched))
        stored = _joined(transaction.execute(_CHUNKS.where(these).order_by(bar_chunks.c.first)).all())
        transaction.execute(bar_chunks.delete().where(these))
        bars = stored.merged(bars)
    transaction.execute(
        bar_chunks.insert(), [_row(key, bars[at : at + CHUNK_BARS]) for at in range(0, len(bars), CHUNK_BARS)]
    )


def _touched(transaction: sa.Connection, key: BarsKey, first: int, last: int) -> list[int]:
    """The first starts of the chunks to rewrite: those in the new bars' range, and a neighbour with room.

    The neighbours keep small additions at either end from leaving a trail of small chunks.
    """
    c = bar_chunks.c
    layout = transaction.execute(sa.select(c.first, c.last, c.bars).where(_is(key)).order_by(c.first)).all()
    inside = [row.first for row in layout if row.last >= first and row.first <= last]
    before = [row for row in layout if row.last < first][-1:]
    after = [row for row in layout if row.first > last][:1]
    return inside + [row.first for row in before + after if row.bars < CHUNK_BARS]


def _row(key: BarsKey, chunk: Bars) -> dict[str, Any]:
    words = np.empty((_COLUMNS, len(chunk)), dtype=_WORD)
    words[0] = chunk.start
    for index, column in enumerate(chunk.columns[1:], start=1):
        words[index] = np.ascontiguousarray(column).view(np.int64)
    return {
        "symbol": key.symbol,
        "interval": key.interval.value,
        "first": int(chunk.start[0]),
        "last": int(chunk.start[-1]),
        "bars": len(chunk),
        "body": words.tobytes(),
    }


def _joined(rows: Sequence[sa.Row[*tuple[Any, ...]]]) -> Bars:
    if not rows:
        return Bars.empty()
    if len(rows) == 1:
        return _bars(_words(rows[0]))
    joined = np.empty((_COLUMNS, sum(row.bars for row in rows)), dtype=np.int64)
    at = 0
    for row in rows:
        joined[:, at : at + row.bars] = _words(row)
        at += row.bars
    return _bars(joined)


def _words(row: sa.Row[*tuple[Any, ...]]) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    return np.frombuffer(row.body, dtype=_WORD).reshape(_COLUMNS, row.bars)


def _bars(words: np.ndarray[tuple[int, int], np.dtype[np.int64]]) -> Bars:
    prices = words[1:].view(np.float64)
    return Bars(words[0], prices[0], prices[1], prices[2], prices[3], prices[4])
