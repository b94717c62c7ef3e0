"""What the table of positions says of each: amounts in the base currency, prices in the position's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import StrEnum

from watcher.bridge.session import Session
from watcher.domain.portfolio.live import LivePosition
from watcher.domain.portfolio.money import major
from watcher.domain.portfolio.positions import Position
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import money, plain, price_in, quantity, share_of_all, signed, tone_of
from watcher.ui.portfolio.figure import LEFT, Figure, Tone
from watcher.ui.portfolio.position_tip import explained
from watcher.ui.theme import Theme
from watcher.values import dataclass

Key = tuple[str, str]
"""A security and an account; a heading has its name and nothing."""


class Grouping(StrEnum):
    """By what positions stand together."""

    NONE = tr("None")
    ACCOUNT = tr("Account")
    CURRENCY = tr("Currency")
    SECTOR = tr("Sector")
    TAG = tr("Tag")


GROUPING_NAMES = {
    Grouping.NONE: (tr("None"), ""),
    Grouping.ACCOUNT: (tr("Account"), tr("Without account")),
    Grouping.CURRENCY: (tr("Currency"), tr("Without currency")),
    Grouping.SECTOR: (tr("Sector"), tr("Without sector")),
    Grouping.TAG: (tr("Tag"), tr("Without tag")),
}
"""What each is called, and what stands above those that have none."""


@dataclass(frozen=True, slots=True)
class PositionRow:
    """One position as it is shown; texts are clean, amounts hidden in discreet mode."""

    key: Key
    symbol: str
    account: str
    shares: str
    average_cost: str
    last: str
    value: str
    day: str
    unrealised: str
    ratio: str
    realised: str
    dividends: str
    earned: str
    """The dividends of the last twelve months by the cost."""
    weight: float | None
    own: tuple[str, str, str, str]
    """What it is worth and gained in its own currency, and the parts of the gain in the base currency."""
    orders: tuple[float | str | None, ...]
    day_tone: Tone
    gain_tone: Tone
    realised_tone: Tone
    tip: str
    is_heading: bool = False


class PositionMaker:
    """Makes rows from the session's positions; headings carry the sums of what stands below them."""

    def __init__(self, session: Session, theme: Theme) -> None:
        self._session = session
        self._theme = theme
        self.headings: dict[Key, Sequence[Key]] = {}

    def __call__(self, key: Key) -> PositionRow:
        """The row of one key."""
        if key in self.headings:
            return self._heading(key)
        live = self._session.positions[key]
        one, private, totals = live.position, self._theme.private, self._session.portfolio_totals
        day = None if live.day is None else live.day.gain
        weight = None if totals is None else totals.weight(live)
        dividends = one.dividends or None
        earned = None if live.income is None or not live.income.paid else live.income.ratio
        return PositionRow(
            key=key,
            symbol=words.clean(one.security.label),
            account=words.clean(self._account(one.account)),
            shares=private(quantity(one.quantity)),
            average_cost=price_in(one.average_cost, one.currency, one.report),
            last=price_in(one.price, one.currency, one.report),
            value=private(money(one.value)),
            day=private(signed(day)),
            unrealised=private(signed(one.unrealised)),
            ratio=words.percent(one.unrealised_ratio),
            realised=private(signed(one.realised or None)),
            dividends=private(money(dividends)),
            earned=words.DASH if earned is None else f"{words.number(earned * 100, 2)}%",
            weight=weight,
            own=_own(one, private),
            orders=(
                one.security.label,
                self._account(one.account),
                float(one.quantity),
                *(plain(value) for value in (one.average_cost, one.price, one.value, day, one.unrealised)),
                one.unrealised_ratio,
                weight,
                float(one.realised),
                float(one.dividends),
                earned,
                *(plain(value) for value in (one.own_value, one.own_unrealised)),
                *(plain(value) for value in (one.price_part, one.currency_part)),
            ),
            day_tone=tone_of(day),
            gain_tone=tone_of(one.unrealised),
            realised_tone=tone_of(one.realised),
            tip=explained(live, self._theme),
        )

    def _heading(self, key: Key) -> PositionRow:
        rows = [self._session.positions[one] for one in self.headings[key]]
        valued = [row for row in rows if row.position.value is not None]
        value = _sum([row.position.value for row in valued])
        gain = _sum([row.position.unrealised for row in valued])
        cost = _sum([row.position.cost for row in valued])
        day = _sum([row.day.gain for row in valued if row.day is not None])
        private, totals = self._theme.private, self._session.portfolio_totals
        by_price = _sum([row.position.price_part for row in valued])
        by_currency = _sum([row.position.currency_part for row in valued])
        own = ("", "", private(signed(by_price)), private(signed(by_currency)))
        weight = float(value / totals.value) if totals is not None and totals.value and value else None
        ratio = float(gain / cost) if cost and gain is not None else None
        return PositionRow(
            key, words.clean(key[0]), "", "", "", "", private(money(value)), private(signed(day)),
            private(signed(gain)), words.percent(ratio), "", "", "", weight, own,
            (None,) * len(FIGURES), tone_of(day), tone_of(gain), Tone.PLAIN, "", is_heading=True,
        )  # fmt: skip

    def _account(self, account: str) -> str:
        news = self._session.portfolio
        known = None if news is None else news.portfolio.accounts.get(account)  # type: ignore[call-overload]
        return known.name if known is not None else account


def _own(one: Position, private: Callable[[str], str]) -> tuple[str, str, str, str]:
    value, gain = (
        words.DASH if text == words.DASH else f"{major(one.currency)} {private(text)}"
        for text in (money(one.own_value), signed(one.own_unrealised))
    )
    return value, gain, private(signed(one.price_part)), private(signed(one.currency_part))


def _sum(found: Sequence[Decimal | None]) -> Decimal | None:
    """What is known of these amounts; None where nothing is."""
    known = [one for one in found if one is not None]
    return sum(known, Decimal(0)) if known else None


def grouped(
    keys: Sequence[Key],
    live_of: Callable[[Key], LivePosition],
    by: Grouping,
    account_of: Callable[[str], str],
) -> dict[Key, list[Key]]:
    """Headings in the order of the alphabet, with what stands below each; nothing for no grouping.

    A position with several tags stands below each of its tags' first; without any below the last heading.
    """
    if by is Grouping.NONE:
        return {}
    groups: dict[str, list[Key]] = {}
    for key in keys:
        live = live_of(key)
        one = live.position
        name = {
            Grouping.ACCOUNT: account_of(one.account),
            Grouping.CURRENCY: one.currency,
            Grouping.SECTOR: live.sector,
            Grouping.TAG: one.security.tags[0] if one.security.tags else "",
        }[by]
        groups.setdefault(
            tr("Cash") if one.is_cash and by in {Grouping.SECTOR, Grouping.TAG} else name, []
        ).append(key)
    names = sorted(groups, key=lambda name: (name == "", name.casefold()))
    return {(name or GROUPING_NAMES[by][1], ""): groups[name] for name in names}


FIGURES: tuple[Figure[PositionRow], ...] = (
    Figure(tr("Symbol"), lambda row: row.symbol, lambda row: row.orders[0], LEFT, width=92),
    Figure(
        tr("Account"),
        lambda row: row.account,
        lambda row: row.orders[1],
        LEFT,
        lambda _: Tone.MUTED,
        width=92,
    ),
    Figure(tr("Shares"), lambda row: row.shares, lambda row: row.orders[2], width=64),
    Figure(tr("Avg cost"), lambda row: row.average_cost, lambda row: row.orders[3], width=84),
    Figure(tr("Last"), lambda row: row.last, lambda row: row.orders[4], width=84),
    Figure(tr("Value"), lambda row: row.value, lambda row: row.orders[5], width=88),
    Figure(
        tr("Day"), lambda row: row.day, lambda row: row.orders[6], tone=lambda row: row.day_tone, width=76
    ),
    Figure(
        tr("Unrealised"),
        lambda row: row.unrealised,
        lambda row: row.orders[7],
        tone=lambda row: row.gain_tone,
        width=90,
    ),
    Figure(
        tr("Return"),
        lambda row: row.ratio,
        lambda row: row.orders[8],
        tone=lambda row: row.gain_tone,
        width=74,
    ),
    Figure(
        tr("Weight"),
        lambda row: share_of_all(row.weight),
        lambda row: row.orders[9],
        bar=lambda row: row.weight,
        width=104,
    ),
    Figure(
        tr("Realised"),
        lambda row: row.realised,
        lambda row: row.orders[10],
        tone=lambda row: row.realised_tone,
        width=84,
    ),
    Figure(tr("Dividends"), lambda row: row.dividends, lambda row: row.orders[11], width=70),
    Figure(tr("Yield on cost"), lambda row: row.earned, lambda row: row.orders[12], width=84),
    Figure(tr("In own currency"), lambda row: row.own[0], lambda row: row.orders[13], width=110),
    Figure(tr("Gain in it"), lambda row: row.own[1], lambda row: row.orders[14], width=104),
    Figure(tr("By price"), lambda row: row.own[2], lambda row: row.orders[15], width=84),
    Figure(tr("By currency"), lambda row: row.own[3], lambda row: row.orders[16], width=84),
)
"""The last ones are of use only where something is held in another currency than the base."""
FOREIGN = range(13, 17)
