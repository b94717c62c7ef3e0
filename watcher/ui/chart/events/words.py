"""What happened, in words; no Qt."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from fractions import Fraction

from watcher.domain import dates
from watcher.domain.happenings import DayCard, Happening, HappeningKind
from watcher.language import tr
from watcher.ui import words
from watcher.ui.plotting.price_axis import shown_places

LETTERS = {
    HappeningKind.BIG_DAY: "!",
    HappeningKind.SPLIT: "S",
    HappeningKind.EARNINGS: "E",
    HappeningKind.DIVIDEND: "D",
    HappeningKind.FIRED: "A",
    HappeningKind.NEWS: "N",
}
"""What stands in the mark of each kind; a colour goes with it and never alone."""

LONGEST = 90
_FINEST = 1_000


def happened(one: Happening, zone: tzinfo = UTC) -> str:
    """One thing: “16 Nov 2023: −9.10%, peers −1.30%”, “Dividend 1.00”, “8-for-1 split”, a headline.

    A bar may hold many days: a big one is named by its date in the zone.
    """
    text = words.clean(one.text, LONGEST)
    match one.kind:
        case HappeningKind.BIG_DAY:
            beside = (
                ""
                if one.beside is None
                else tr(", peers {percent}").format(percent=words.percent(one.beside))
            )
            return tr("{day}: {percent}{beside}").format(
                day=dates.medium(datetime.fromtimestamp(one.at, zone)),
                percent=words.percent(one.value),
                beside=beside,
            )
        case HappeningKind.DIVIDEND:
            return tr("Dividend {paid}").format(paid=_paid(one))
        case HappeningKind.SPLIT:
            return tr("{ratio} split").format(ratio=_ratio(one))
        case HappeningKind.EARNINGS:
            return text or _reported(one)
        case _:
            return text


def day_title(card: DayCard) -> str:
    """The first line of a card: “16 November 2023: −9.10%, peers −1.30%”."""
    move = card.move
    beside = (
        ""
        if move.peers_mean is None
        else tr(", peers {percent}").format(percent=words.percent(move.peers_mean))
    )
    return tr("{day}: {percent}{beside}").format(
        day=long_day(move.day), percent=words.percent(move.move), beside=beside
    )


def day_lines(card: DayCard) -> list[tuple[str, str]]:
    """What is known of the day as pairs of name and value; what is not known is not listed."""
    move = card.move
    usual = move.deviations
    lines = [
        (tr("Close", "price"), words.number(move.close, shown_places(2, move.close))),
        (tr("Move"), words.percent(move.move)),
    ]
    if usual is not None:
        lines.append(
            (tr("Usual days"), tr("{number} standard deviations").format(number=words.number(abs(usual), 1)))
        )
    if move.own is not None and move.beta is not None:
        lines.append(
            (
                tr("Its own"),
                tr("{percent} (it followed its peers {beta} to 1)").format(
                    percent=words.percent(move.own), beta=words.number(move.beta, 2)
                ),
            )
        )
    if move.gap is not None:
        lines.append((tr("Gap at the open"), words.percent(move.gap)))
    if move.volume_ratio is not None:
        lines.append(
            (
                tr("Volume"),
                tr("{number} × the average of 20 days").format(number=words.number(move.volume_ratio, 1)),
            )
        )
    if card.after_hours is not None:
        lines.append((tr("After the close"), words.percent(card.after_hours)))
    lines += [_NAMED[one.kind](one) for one in card.actions if one.kind in _NAMED]
    return [*lines, *holding_lines(card)]


def holding_lines(card: DayCard) -> list[tuple[str, str]]:
    """What was held, and what the day's move came to; hidden in discreet mode."""
    held = card.holding
    if held is None:
        return []
    gain = f"{words.signed(held.gain, max(0, -int(held.gain.as_tuple().exponent)))} {held.currency}"
    return [
        (tr("You held"), words.private(words.units(held.quantity))),
        (tr("The move of it"), words.private(gain)),
    ]


def peer_lines(card: DayCard) -> list[tuple[str, str]]:
    """Each peer and its move; a dash where nothing is known of it."""
    known = sorted(card.move.peers, key=lambda one: (one.move is None, one.move or 0.0))
    return [(str(one.symbol), words.DASH if one.move is None else words.percent(one.move)) for one in known]


def long_day(day: date) -> str:
    """“16 November 2023”."""
    return dates.long(day)


def _dividend(one: Happening) -> tuple[str, str]:
    return tr("Dividend"), tr("{paid} a share").format(paid=_paid(one))


def _split(one: Happening) -> tuple[str, str]:
    return tr("Split"), _ratio(one)


def _earnings(one: Happening) -> tuple[str, str]:
    return tr("Earnings"), tr("on this day") if one.value is None else _clock(one)


def _reported(one: Happening) -> str:
    """With the time by the user's clock, where it is known."""
    return tr("Earnings") if one.value is None else tr("Earnings, {time}").format(time=_clock(one))


def _clock(one: Happening) -> str:
    return words.time(datetime.fromtimestamp(one.at, UTC))


_NAMED = {
    HappeningKind.DIVIDEND: _dividend,
    HappeningKind.SPLIT: _split,
    HappeningKind.EARNINGS: _earnings,
}


def _paid(one: Happening) -> str:
    """An amount per share with all its decimals: none of it is small enough to be left out."""
    value = Decimal(f"{one.value or 0.0:.6f}")
    places = max(2, -int(value.normalize().as_tuple().exponent))
    return f"{words.number(value, places)} {one.text}".rstrip()


def _ratio(one: Happening) -> str:
    """“8-for-1”, “3-for-2”, “1-for-10”."""
    parts = Fraction(one.value or 0.0).limit_denominator(_FINEST)
    return tr("{numerator}-for-{denominator}").format(
        numerator=parts.numerator, denominator=parts.denominator
    )
