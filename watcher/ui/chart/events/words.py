"""What happened, in words; no Qt."""

from __future__ import annotations

from datetime import UTC, date, datetime

from watcher.domain.happenings import DayCard, Happening, HappeningKind
from watcher.ui import words

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


def happened(one: Happening) -> str:
    """One thing: “−9.10%, peers −1.30%”, “Dividend 1.00”, “8-for-1 split”, a headline."""
    text = words.clean(one.text, LONGEST)
    match one.kind:
        case HappeningKind.BIG_DAY:
            beside = "" if one.beside is None else f", peers {words.percent(one.beside)}"
            return f"{words.percent(one.value)}{beside}"
        case HappeningKind.DIVIDEND:
            return f"Dividend {words.number(one.value or 0.0, 2)}"
        case HappeningKind.SPLIT:
            return f"{words.number(one.value or 0.0, 0)}-for-1 split"
        case HappeningKind.EARNINGS:
            return text or "Earnings"
        case _:
            return text


def day_title(card: DayCard) -> str:
    """The first line of a card: “16 November 2023: −9.10%, peers −1.30%”."""
    move = card.move
    beside = "" if move.peers_mean is None else f", peers {words.percent(move.peers_mean)}"
    return f"{long_day(move.day)}: {words.percent(move.move)}{beside}"


def day_lines(card: DayCard) -> list[tuple[str, str]]:
    """What is known of the day as pairs of name and value; what is not known is not listed."""
    move = card.move
    usual = move.deviations
    lines = [("Close", words.number(move.close, 2)), ("Move", words.percent(move.move))]
    if usual is not None:
        lines.append(("Usual days", f"{words.number(abs(usual), 1)} standard deviations"))
    if move.own is not None and move.beta is not None:
        lines.append(("Its own", f"{words.percent(move.own)} (it followed its peers {move.beta:.2f} to 1)"))
    if move.gap is not None:
        lines.append(("Gap at the open", words.percent(move.gap)))
    if move.volume_ratio is not None:
        lines.append(("Volume", f"{words.number(move.volume_ratio, 1)} × the average of 20 days"))
    if card.after_hours is not None:
        lines.append(("After the close", words.percent(card.after_hours)))
    return lines


def peer_lines(card: DayCard) -> list[tuple[str, str]]:
    """Each peer and its move; a dash where nothing is known of it."""
    known = sorted(card.move.peers, key=lambda one: (one.move is None, one.move or 0.0))
    return [(str(one.symbol), words.DASH if one.move is None else words.percent(one.move)) for one in known]


def long_day(day: date) -> str:
    """“16 November 2023”."""
    return f"{day.day} {day:%B %Y}"


def day_at(start: int) -> date:
    """The day (UTC) of an instant."""
    return datetime.fromtimestamp(start, UTC).date()
