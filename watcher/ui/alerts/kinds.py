"""What can be waited for, in the words of the dialog's sentence."""

from __future__ import annotations

from enum import StrEnum

from watcher.domain.alerts.conditions import YEAR_DAYS, ExtremeKind, LevelKind, RangeKind, SideKind
from watcher.language import tr


class Kind(StrEnum):
    """What can be waited for, in the words that the sentence goes on with."""

    REACHES = tr("reaches")
    CROSSES = tr("crosses")
    CROSSES_UP = tr("crosses up")
    CROSSES_DOWN = tr("crosses down")
    ABOVE = tr("is above")
    BELOW = tr("is below")
    DAY_CHANGE = tr("changes on the day by")
    MOVES = tr("moves by")
    FALLS = tr("falls from its high by")
    RISES = tr("rises from its low by")
    ENTERS = tr("enters")
    LEAVES = tr("leaves")
    GAP = tr("opens with a gap of")
    NEW_HIGH = tr("makes a new high of")
    NEW_LOW = tr("makes a new low of")
    VOLUME = tr("has a volume of")
    SILENT = tr("has no price for")
    RELATIVE = tr("beats or trails")
    PREMIUM = tr("has a premium over")
    INDICATOR = tr("has an indicator")
    DATED = tr("is near its")
    POSITION = tr("as a position has a")
    PORTFOLIO = tr("together have a")
    ALL = tr("meets all of")
    ANY = tr("meets any of")
    FOREIGN = tr("does what a newer version knows")

    @property
    def has_level(self) -> bool:
        """Whether its number is a price."""
        return self in LEVELS or self in SIDES or self in RANGES

    @property
    def has_second(self) -> bool:
        """Whether a second number belongs to it: the other end of a range, or the days of an average."""
        return self in RANGES or self is Kind.VOLUME

    @property
    def has_percent(self) -> bool:
        """Whether its number can only be a percentage."""
        return self in {Kind.DAY_CHANGE, Kind.GAP}

    @property
    def after_number(self) -> str:
        """What the sentence goes on with after the number."""
        return _AFTER.get(self, "")

    @property
    def counted(self) -> str:
        """What its number counts, where that is a length of time."""
        return tr("minutes") if self is Kind.SILENT else tr("days") if self in EXTREMES else ""

    @property
    def has_unit(self) -> bool:
        """Whether its number is a percentage or an amount."""
        return self in {Kind.MOVES, Kind.FALLS, Kind.RISES}

    @property
    def has_minutes(self) -> bool:
        """Whether a length of time belongs to it."""
        return self in SIDES or self is Kind.MOVES

    @property
    def is_wide(self) -> bool:
        """Whether it looks beyond the prices of one symbol, and has fields of its own."""
        return self in _WIDE

    @property
    def can_ratchet(self) -> bool:
        """Whether the price of a fire may be the base of the next one."""
        return self.has_unit


LEVELS = {
    Kind.REACHES: LevelKind.REACHES,
    Kind.CROSSES: LevelKind.CROSSES,
    Kind.CROSSES_UP: LevelKind.CROSSES_UP,
    Kind.CROSSES_DOWN: LevelKind.CROSSES_DOWN,
}
SIDES = {Kind.ABOVE: SideKind.ABOVE, Kind.BELOW: SideKind.BELOW}
RANGES = {Kind.ENTERS: RangeKind.ENTERS, Kind.LEAVES: RangeKind.LEAVES}
EXTREMES = {Kind.NEW_HIGH: ExtremeKind.NEW_HIGH, Kind.NEW_LOW: ExtremeKind.NEW_LOW}
_AFTER = {
    Kind.ENTERS: tr("to", "alert"),
    Kind.LEAVES: tr("to", "alert"),
    Kind.VOLUME: tr("times the average of"),
}
DEFAULTS = {
    Kind.DAY_CHANGE: "−5",
    Kind.MOVES: "−3",
    Kind.FALLS: "5",
    Kind.RISES: "5",
    Kind.GAP: "−3",
    Kind.NEW_HIGH: f"{YEAR_DAYS}",
    Kind.NEW_LOW: f"{YEAR_DAYS}",
    Kind.VOLUME: "2",
    Kind.SILENT: "5",
}


_WIDE = {
    Kind.RELATIVE,
    Kind.PREMIUM,
    Kind.INDICATOR,
    Kind.DATED,
    Kind.POSITION,
    Kind.PORTFOLIO,
    Kind.ALL,
    Kind.ANY,
    Kind.FOREIGN,
}
WIDE_WORDS = {
    "relative": Kind.RELATIVE,
    "premium": Kind.PREMIUM,
    "indicator": Kind.INDICATOR,
    "calendar": Kind.DATED,
    "position": Kind.POSITION,
    "portfolio": Kind.PORTFOLIO,
    "all": Kind.ALL,
    "any": Kind.ANY,
}
PROPOSED = {
    Kind.RELATIVE: "relative KWEB -3% 5 days",
    Kind.PREMIUM: "premium 9988.HK ratio 8 2%",
    Kind.INDICATOR: "indicator RSI(14) above 70 interval 1d",
    Kind.DATED: "calendar earnings 3",
    Kind.POSITION: "position pnl_percent at_most -10",
    Kind.PORTFOLIO: "portfolio day_pnl at_most -500",
}
