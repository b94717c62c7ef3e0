"""What of the map has to be said in words: who is smaller than he is, who is grey, who is not there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from watcher.domain.overview.periods import Period
from watcher.domain.overview.sizes import Size
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.overview.board import Board
from watcher.ui.overview.shades import FULL
from watcher.ui.overview.tiles import Tile

_NAMED = 3


def summary(tiles: Iterable[Tile], period: Period) -> str:
    """How many went which way; what stands there while no tile is looked at."""
    ratios = [tile.ratio for tile in tiles]
    known = [ratio for ratio in ratios if ratio is not None]
    up, down = sum(ratio > 0 for ratio in known), sum(ratio < 0 for ratio in known)
    unknown = len(ratios) - len(known)
    said = tr("{up} up, {down} down").format(up=up, down=down)
    if unknown:
        said = tr("{said}, {count} without a move").format(said=said, count=unknown)
    full = tr("full colour from ±{percent}% on").format(percent=round(FULL[period] * 100))
    return f"{said} · {full}"


def sentences(board: Board) -> list[str]:
    """One for each thing that the map cannot show as it is."""
    said: list[str] = []
    unknown = [one for one in board.areas.unknown if one not in board.rateless]
    is_even = len(unknown) == len(board.symbols)
    if is_even and board.choice.size is not Size.EQUAL:
        of = tr("None has a market cap") if board.choice.size is Size.CAP else tr("None of these is held")
        return [*said, tr("{reason}: all are alike.").format(reason=of)]
    if unknown and board.choice.size is Size.CAP:
        said.append(tr("No market cap, smallest size: {names}.").format(names=_names(unknown)))
    if unknown and board.choice.size is Size.WEIGHT:
        said.append(tr("Not held or not valued, smallest size: {names}.").format(names=_names(unknown)))
    if board.rateless:
        said.append(tr("No exchange rate, smallest size: {names}.").format(names=_names(board.rateless)))
    if board.areas.left_out:
        said.append(
            tr("The {count} smallest are not on the map.").format(count=f"{len(board.areas.left_out):,}")
        )
    if board.subject is not None and board.subject.unlisted:
        said.append(
            tr("Held, but without a symbol, and not on the map: {names}.").format(
                names=_listed(board.subject.unlisted)
            )
        )
    return said


def _names(symbols: Sequence[Symbol]) -> str:
    return _listed([str(one) for one in symbols])


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    shown = ", ".join(names[:_NAMED] if more > 1 else names)
    return tr("{names} and {count} more").format(names=shown, count=more) if more > 1 else shown
