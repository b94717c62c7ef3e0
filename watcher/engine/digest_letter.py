"""The digest in a few lines, for channels: each share has its own, and none says more than was agreed to."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from watcher.domain import dates
from watcher.domain.channels import Share
from watcher.domain.digest.digest import Digest, PortfolioWeek
from watcher.domain.digest.moves import WeekMove
from watcher.domain.formats import Formats
from watcher.domain.plain import plain
from watcher.domain.portfolio.money import booked
from watcher.domain.symbols import Symbol
from watcher.language import labelled, tr

_MOST = 3
_LINES = 5
_NAME = 40


def about(digest: Digest) -> str:
    """What the letter is of: the same is sent once."""
    return f"digest {digest.week}"


def title_of(digest: Digest) -> str:
    """The first line."""
    return tr("Watcher: week {week}").format(week=digest.week)


def bodies_of(digest: Digest, listed: Collection[Symbol], formats: Formats) -> dict[Share, str]:
    """A text for each share. What is held but stands in no list is told only where holdings may be."""
    return {share: "\n".join(_lines(digest, set(listed), formats, share)) for share in Share}


def _lines(digest: Digest, listed: set[Symbol], formats: Formats, share: Share) -> Iterator[str]:
    if share.has_holdings and digest.portfolio is not None:
        yield from _portfolio(digest.portfolio, formats)
    if share.has_note:
        for one in digest.lists:
            if one.best:
                yield labelled(plain(one.name, _NAME), _moves((*one.best, *one.worst), formats))
    else:
        moves = {move.symbol: move for one in digest.lists for move in (*one.best, *one.worst)}
        if moves:
            yield _moves(tuple(moves.values()), formats)
    days = [one.move for one in digest.big_days if share.has_holdings or one.move.symbol in listed]
    if days:
        told = ", ".join(
            f"{move.symbol} {_percent(move.move, formats)} ({dates.weekday(move.day)})"
            for move in days[:_LINES]
        )
        yield tr("Big days: {told}").format(told=told)
    fired = [one.symbol for one in digest.fires if share.has_holdings or one.symbol in listed]
    if fired:
        symbols = ", ".join(list(dict.fromkeys(fired))[:_LINES])
        yield tr("Alerts fired: {count} ({symbols})").format(count=len(fired), symbols=symbols)
    coming = [
        f"{dates.weekday(one.day)} {one.symbol or ''} {formats.sentence(one.text)}".replace("  ", " ")
        for one in digest.ahead
        if one.symbol is None or share.has_holdings or one.symbol in listed
    ]
    if coming:
        more = len(coming) - _LINES
        told = "; ".join(coming[:_LINES])
        said = tr("Next week: {told}; and {count} more") if more > 0 else tr("Next week: {told}")
        yield said.format(told=told, count=more)


def _portfolio(found: PortfolioWeek, formats: Formats) -> Iterator[str]:
    if found.twr is None:
        return
    beside = ""
    if found.benchmark and found.benchmark_twr is not None:
        beside = f", {', '.join(found.benchmark)} {_percent(found.benchmark_twr, formats)}"
    value = formats.number(booked(found.value_end, found.currency), 2)
    gain = formats.number(booked(found.gain, found.currency), 2, sign=True)
    yield tr("Portfolio {percent}{beside}; {value} {currency} ({gain})").format(
        percent=_percent(found.twr, formats), beside=beside, value=value, currency=found.currency, gain=gain
    )


def _moves(moves: tuple[WeekMove, ...], formats: Formats) -> str:
    """The best and the worst of them, each once."""
    ordered = sorted({move.symbol: move for move in moves}.values(), key=lambda one: -one.ratio)
    shown = ordered if len(ordered) <= 2 * _MOST else [*ordered[:_MOST], *ordered[-_MOST:]]
    return ", ".join(f"{move.symbol} {_percent(move.ratio, formats)}" for move in shown)


def _percent(ratio: float, formats: Formats) -> str:
    return f"{formats.number(ratio * 100, 2, sign=True)}%"
