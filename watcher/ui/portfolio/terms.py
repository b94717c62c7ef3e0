"""What was typed into the form of a transaction, and what follows from it; no Qt."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo
from decimal import ROUND_HALF_EVEN, Context, Decimal

from watcher.domain import dates
from watcher.domain.errors import InputError
from watcher.domain.portfolio.accounts import AccountId, CostMethod
from watcher.domain.portfolio.checks import fault
from watcher.domain.portfolio.money import is_currency, parts_of_major, smallest
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import (
    NEW,
    ZERO,
    Kind,
    LotChoice,
    Transaction,
    TransactionId,
    on_day,
)
from watcher.language import tr
from watcher.ui.numbers import as_typed, read_number
from watcher.values import dataclass

KIND_NAMES = {
    Kind.BUY: tr("Buy"),
    Kind.SELL: tr("Sell"),
    Kind.DIVIDEND: tr("Dividend"),
    Kind.DEPOSIT: tr("Deposit"),
    Kind.WITHDRAWAL: tr("Withdrawal"),
    Kind.INTEREST: tr("Interest"),
    Kind.FEE: tr("Fee"),
    Kind.TAX: tr("Tax"),
    Kind.TAX_REFUND: tr("Tax refund"),
    Kind.FX: tr("Exchange of currencies"),
    Kind.DELIVERY_IN: tr("Delivery in"),
    Kind.DELIVERY_OUT: tr("Delivery out"),
    Kind.TRANSFER_IN: tr("Transfer in"),
    Kind.TRANSFER_OUT: tr("Transfer out"),
    Kind.SPIN_OFF: tr("Spin-off"),
    Kind.MERGER: tr("Merger"),
    Kind.RENAME: tr("Renamed"),
    Kind.CASH_IN_LIEU: tr("Cash in lieu"),
}
METHOD_NAMES = {
    CostMethod.FIFO: tr("the oldest shares"),
    CostMethod.AVERAGE: tr("the average of all"),
    CostMethod.LIFO: tr("the newest shares"),
    CostMethod.HIGHEST: tr("the dearest shares"),
    CostMethod.SPECIFIC: tr("the lots that a sale names"),
}
"""Which shares a sale takes first."""
OF_UNITS = frozenset(
    (Kind.BUY, Kind.SELL, Kind.DELIVERY_IN, Kind.DELIVERY_OUT, Kind.SPIN_OFF, Kind.MERGER, Kind.CASH_IN_LIEU)
)
PRICED = frozenset((Kind.BUY, Kind.SELL, Kind.DELIVERY_IN, Kind.DELIVERY_OUT))
OF_A_SECURITY = OF_UNITS | {Kind.DIVIDEND, Kind.RENAME}
MAY_NAME_A_SECURITY = OF_A_SECURITY | {
    Kind.TAX,
    Kind.TAX_REFUND,
    Kind.FEE,
    Kind.TRANSFER_IN,
    Kind.TRANSFER_OUT,
}
TO_ANOTHER = frozenset((Kind.SPIN_OFF, Kind.MERGER, Kind.RENAME))
_SATURDAY = 5
_PRICE_PLACES = Decimal("0.00000001")
_MANY_PLACES = Context(prec=20)
_FAR = Decimal("0.02")


@dataclass(frozen=True, slots=True)
class Trade:
    """Three numbers of which two give the third."""

    quantity: Decimal | None
    price: Decimal | None
    amount: Decimal | None

    def completed(self, currency: str) -> Trade:
        """The same with the missing one computed; as it is where more than one is missing."""
        quantity, price, amount = self.quantity, self.price, self.amount
        if quantity is not None and price is not None and amount is None:
            return Trade(quantity, price, (quantity * price).quantize(smallest(currency), ROUND_HALF_EVEN))
        if quantity and amount is not None and price is None:
            return Trade(quantity, _part(amount, quantity, currency), amount)
        if price and amount is not None and quantity is None:
            return Trade(_part(amount, price, currency), price, amount)
        return self

    @property
    def is_at_odds(self) -> bool:
        """Whether the three do not fit each other by more than rounding."""
        if self.quantity is None or self.price is None or self.amount is None:
            return False
        product = self.quantity * self.price
        return abs(product - self.amount) > max(_FAR, abs(product) * Decimal("0.001"))


@dataclass(frozen=True, slots=True)
class LotTyped:
    """How much of a lot is to be taken, as it was typed; `held` units of it were bought on `day`."""

    purchase: TransactionId
    held: Decimal
    day: str
    text: str


@dataclass(frozen=True, slots=True)
class Typed:
    """The form as it stands: texts as they were typed."""

    kind: Kind
    day: date
    clock: time | None
    account: AccountId
    security: SecurityId | None
    currency: str
    quantity: str = ""
    price: str = ""
    amount: str = ""
    fees: str = ""
    taxes: str = ""
    rate: str = ""
    rate_to: str = ""
    other: SecurityId | None = None
    cost_share: str = ""
    note: str = ""
    lots: tuple[LotTyped, ...] = ()

    def trade(self) -> Trade:
        """Quantity, price and amount, read. Raises InputError for what is no number."""
        return Trade(*(_optional(text) for text in (self.quantity, self.price, self.amount)))

    def transaction(self, zone: tzinfo, number: TransactionId = NEW) -> Transaction:
        """What would be booked. Raises InputError, saying what is wrong and where."""
        if not is_currency(self.currency):
            raise InputError(tr("The currency is not one."), tr("Write its three letters, for example USD."))
        trade = self.trade().completed(self.currency)
        if self.kind in OF_A_SECURITY and self.security is None:
            raise InputError(tr("Which security is it about?"), tr("Type its symbol, for example BABA."))
        if trade.is_at_odds and self.kind in PRICED:
            raise InputError(
                tr("Quantity × price is not the amount."),
                tr("Leave one of the three empty, and it is computed."),
            )
        has_units, is_priced = self.kind in OF_UNITS, self.kind in PRICED
        # What was paid is stated beside a price that is rounded, or it follows from the price.
        is_stated = trade == self.trade()
        share = _optional(self.cost_share)
        made = Transaction(
            self.kind,
            on_day(self.day) if self.clock is None else _at(self.day, self.clock, zone),
            self.account,
            self.currency,
            self.security if self.kind in MAY_NAME_A_SECURITY else None,
            (trade.quantity or ZERO) if has_units or self.kind in {Kind.DIVIDEND, *_TRANSFERS} else ZERO,
            trade.price if is_priced else None,
            trade.amount if is_stated or not is_priced or trade.price is None else None,
            fees=_optional(self.fees) or ZERO,
            taxes=_optional(self.taxes) or ZERO,
            rate=_optional(self.rate),
            rate_to=self.rate_to if self.rate.strip() else "",
            other=self.other if self.kind in TO_ANOTHER else None,
            cost_share=None if share is None else share / 100,
            note=self.note.strip(),
            lots=self._choices(trade.quantity or ZERO),
            id=number,
        )
        if (wrong := fault(made)) is not None:
            raise InputError(
                tr("This cannot be booked: {wrong}.").format(wrong=wrong), tr("Change it, then try again.")
            )
        return made

    def _choices(self, sold: Decimal) -> tuple[LotChoice, ...]:
        chosen = []
        for one in self.lots:
            taken = read_number(one.text)
            if not 0 <= taken <= one.held:
                raise InputError(
                    tr("Of the lot of {day} there are {held}.").format(day=one.day, held=_text(one.held)),
                    tr("Take no more of it, and not less than nothing."),
                )
            if taken:
                chosen.append(LotChoice(one.purchase, taken))
        if chosen and sum((one.quantity for one in chosen), ZERO) > sold:
            raise InputError(
                tr("More was chosen of the lots than is sold."),
                tr("What is sold beyond the chosen lots is taken from the oldest."),
            )
        return tuple(chosen)

    def warnings(self, today: date, day_range: tuple[float, float] | None = None) -> list[str]:
        """What is possible, but looks like a slip."""
        said = []
        if self.day > today:
            said.append(tr("The day lies in the future."))
        elif self.day.weekday() >= _SATURDAY and self.kind in {Kind.BUY, Kind.SELL}:
            said.append(
                tr("{long_weekday}s have no trade on most exchanges.").format(
                    long_weekday=dates.long_weekday(self.day)
                )
            )
        try:
            price = self.trade().completed(self.currency or "USD").price
        except InputError:
            price = None
        if price is not None and day_range is not None and self.kind in {Kind.BUY, Kind.SELL}:
            low, high = day_range
            if not low * 0.98 <= float(price) <= high * 1.02:
                said.append(
                    tr("On that day it traded between {low} and {high}.").format(
                        low=f"{low:,.2f}", high=f"{high:,.2f}"
                    )
                )
        return said


_TRANSFERS = frozenset((Kind.TRANSFER_IN, Kind.TRANSFER_OUT))


def typed_of(one: Transaction, zone: tzinfo) -> Typed:
    """The form that would give this transaction."""
    at = one.at.astimezone(UTC)
    is_day = at.time() == time(0)
    local = at if is_day else at.astimezone(zone)
    return Typed(
        one.kind,
        local.date(),
        None if is_day else local.time(),
        one.account,
        one.security,
        one.currency,
        _text(one.quantity or None),
        _text(one.price),
        _text(one.amount),
        _text(one.fees or None),
        _text(one.taxes or None),
        _text(one.rate),
        one.rate_to,
        one.other,
        "" if one.cost_share is None else _text(one.cost_share * 100),
        one.note,
        tuple(LotTyped(lot.purchase, lot.quantity, "", _text(lot.quantity)) for lot in one.lots),
    )


def unit_hint(currency: str) -> str:
    """“in pence: 100 GBp are 1 GBP”; empty for whole currencies."""
    parts = parts_of_major(currency)
    return (
        ""
        if parts == 1
        else tr("{parts} {currency} are 1 of the whole currency").format(parts=parts, currency=currency)
    )


def _at(day: date, clock: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _optional(text: str) -> Decimal | None:
    return read_number(text) if text.strip() else None


def _text(value: Decimal | None) -> str:
    return "" if value is None else as_typed(value.normalize())


def _part(amount: Decimal, by: Decimal, currency: str) -> Decimal:
    """An amount by a number: in as few places as give the amount again, to its minor unit."""
    short = (amount / by).quantize(_PRICE_PLACES, ROUND_HALF_EVEN)
    unit = smallest(currency)
    is_exact = (short * by).quantize(unit) == amount.quantize(unit)
    return (short if is_exact else _MANY_PLACES.divide(amount, by)).normalize()
