"""The gains of a period, by part: what was held at its start enters at its market value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from decimal import Decimal

from watcher.domain.portfolio.books import Books, HoldingKey, Terms
from watcher.domain.portfolio.families import Families
from watcher.domain.portfolio.holdings import Holding, Realised
from watcher.domain.portfolio.ledger import begin_with, keep
from watcher.domain.portfolio.lots import Lot
from watcher.domain.portfolio.money import booked
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.portfolio.positions import OLD_DAYS
from watcher.domain.portfolio.prices import Price, PriceBook
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import NEW, ZERO, Kind, Transaction
from watcher.domain.portfolio.worth import Worth, worth
from watcher.language import labelled, tr
from watcher.values import dataclass

_DELIVERIES = frozenset((Kind.DELIVERY_IN, Kind.DELIVERY_OUT, Kind.TRANSFER_IN, Kind.TRANSFER_OUT))


@dataclass(frozen=True, slots=True)
class Gain:
    """What one holding gained in a period, in the report's currency."""

    realised: Decimal = ZERO
    unrealised: Decimal = ZERO
    currency: Decimal = ZERO

    def plus(self, other: Gain) -> Gain:
        """Both together."""
        return Gain(
            self.realised + other.realised,
            self.unrealised + other.unrealised,
            self.currency + other.currency,
        )


@dataclass(slots=True)
class PeriodBooks:
    """What became of some securities in a period.

    `start` and `end` are their values by holding, `gains` what they gained; `moves` how much of each came
    and went. `left_out` cannot be valued, and `notices` say why; `old` is valued at an old price or rate, as
    it says. `transactions` are those of the period,
    with the opening balances that they need.
    """

    start: dict[HoldingKey, Decimal] = field(default_factory=dict)
    end: dict[HoldingKey, Decimal] = field(default_factory=dict)
    gains: dict[SecurityId, Gain] = field(default_factory=dict)
    moves: dict[SecurityId, list[tuple[int, Decimal]]] = field(default_factory=dict)
    left_out: set[SecurityId] = field(default_factory=set)
    notices: list[str] = field(default_factory=list)
    old: list[str] = field(default_factory=list)
    transactions: list[Transaction] = field(default_factory=list)


def period_books(
    portfolio: Portfolio, heads: Iterable[SecurityId], terms: Terms, prices: PriceBook, start: date, end: date
) -> PeriodBooks:
    """Keep the books of these families from the close of `start` to that of `end`."""
    families = Families(portfolio.transactions)
    found = PeriodBooks()
    for head in heads:
        _Family(portfolio, families, head, terms, prices, start, end).into(found)
    return found


class _Family:
    """One family on its way through a period."""

    def __init__(
        self,
        portfolio: Portfolio,
        families: Families,
        head: SecurityId,
        terms: Terms,
        prices: PriceBook,
        start: date,
        end: date,
    ) -> None:
        self._portfolio = portfolio
        self._members = families.members(head)
        # Fees and taxes are parts of their own: a cost that held them would count them twice.
        self._terms = replace(terms, with_charges=False)
        self._prices = prices
        self._start, self._end = start, end
        self._old: list[str] = []
        self._transactions = self._with_prices(families.transactions(head))

    def into(self, found: PeriodBooks) -> None:
        """Add what became of it."""
        first = self._books()
        whole = keep(first, self._transactions, self._end)
        openings = [opening for holding in whole.values() for opening in holding.openings]
        troubles = sorted({trouble for holding in whole.values() for trouble in holding.troubles})
        zone = self._terms.zone
        inside = [
            *self._transactions,
            *(_opening(opening.transaction, opening.quantity) for opening in openings),
        ]
        values: dict[HoldingKey, Decimal] = {}
        if openings or any(one.day(zone) <= self._start for one in inside):
            books, values = self._begun(inside, troubles)
            inside = [one for one in inside if self._start < one.day(zone) <= self._end]
            after = keep(books, inside, self._end)
        else:
            # All of it happened in the period: the first walk has told the whole story.
            inside = [one for one in inside if one.day(zone) <= self._end]
            books, after = first, whole
        ends, gains = self._valued(after, troubles)
        if troubles:
            found.left_out |= self._members
            found.notices += [labelled(self._label(), trouble) for trouble in dict.fromkeys(troubles)]
            found.transactions += inside
            return
        found.old += self._old
        found.start |= values
        found.end |= ends
        found.moves |= books.moves()
        found.transactions += inside
        for security, gain in gains:
            found.gains[security] = found.gains.get(security, Gain()).plus(gain)

    def _begun(
        self, transactions: Sequence[Transaction], troubles: list[str]
    ) -> tuple[Books, dict[HoldingKey, Decimal]]:
        """Books that begin with what was held at the start, and its value."""
        before = keep(self._books(), transactions, self._start)
        portfolio, members = self._portfolio, self._members
        later = [one for one in portfolio.splits if one.security in members and one.day > self._start]
        books = Books(portfolio.securities, portfolio.accounts, later, self._terms)
        books.turn_to(self._start)
        values: dict[HoldingKey, Decimal] = {}
        for key, one in self._worths(before, self._start, troubles).items():
            lots = _at_market(before[key], one)
            begin_with(books, *key, lots)
            values[key] = one.report
        return books, values

    def _books(self) -> Books:
        return self._portfolio.books(self._members, self._terms)

    def _label(self) -> str:
        securities = self._portfolio.securities
        return ", ".join(sorted(securities[one].label for one in self._members if one in securities))

    def _with_prices(self, transactions: Sequence[Transaction]) -> list[Transaction]:
        """Deliveries of which nobody said the worth come at the market's price of their day."""
        return [self._with_price(one) if _is_bare(one) else one for one in transactions]

    def _with_price(self, one: Transaction) -> Transaction:
        security = one.security
        found = None if security is None else self._prices.on(security, one.day(self._terms.zone))
        if found is None:
            return one
        charges_in = one.fees_currency or one.currency, one.taxes_currency or one.currency
        return replace(
            one,
            price=found.value,
            currency=found.currency,
            rate=None,
            fees_currency=charges_in[0],
            taxes_currency=charges_in[1],
        )

    def _worths(
        self, holdings: Mapping[HoldingKey, Holding], day: date, troubles: list[str]
    ) -> dict[HoldingKey, Worth]:
        """What the holdings are worth: a security as a whole, shared among its accounts."""
        found: dict[HoldingKey, Worth] = {}
        by_security: dict[SecurityId, list[Holding]] = {}
        for holding in holdings.values():
            if holding.lots:
                by_security.setdefault(holding.security, []).append(holding)
        for security, held in by_security.items():
            quantity = sum((one.quantity for one in held), ZERO)
            price = self._prices.on(security, day)
            one = held[0]
            whole = worth(quantity, price, one.currency, one.report, self._terms.rates, day)
            if isinstance(whole, str):
                troubles.append(tr("{whole} up to {day}").format(whole=whole, day=day))
                continue
            if price is not None:
                self._note_old(whole, price, one, day)
            for holding in held:
                mine = _share(whole, holding.quantity, quantity, holding)
                whole = whole.less(mine)
                quantity -= holding.quantity
                found[security, holding.account] = mine
        return found

    def _note_old(self, found: Worth, price: Price, holding: Holding, day: date) -> None:
        label = self._portfolio.securities[holding.security].label
        if (day - price.day).days > OLD_DAYS:
            self._old.append(
                tr("{label}: on {day} at the price of {price_day}").format(
                    label=label, day=day, price_day=price.day
                )
            )
        if (day - found.rate_day).days > OLD_DAYS:
            self._old.append(
                tr("{label}: on {day} at the rate {currency}/{report} of {rate_day}").format(
                    label=label,
                    day=day,
                    currency=holding.currency,
                    report=holding.report,
                    rate_day=found.rate_day,
                )
            )

    def _valued(
        self, after: dict[HoldingKey, Holding], troubles: list[str]
    ) -> tuple[dict[HoldingKey, Decimal], list[tuple[SecurityId, Gain]]]:
        values: dict[HoldingKey, Decimal] = {}
        gains: list[tuple[SecurityId, Gain]] = []
        for key, holding in after.items():
            gains += [(key[0], self._realised(one, holding)) for one in holding.realised]
        for key, one in self._worths(after, self._end, troubles).items():
            holding = after[key]
            values[key] = one.report
            cost = sum((lot.report for lot in holding.lots if lot.report is not None), ZERO)
            own = sum((lot.cost for lot in holding.lots), ZERO)
            gain, part = one.report - cost, self._currency_part(own, cost, holding, self._end)
            gains.append((key[0], Gain(unrealised=gain - part, currency=part)))
        return values, gains

    def _realised(self, one: Realised, holding: Holding) -> Gain:
        if one.proceeds_report is None or one.cost_report is None:
            return Gain()
        gain = one.proceeds_report - one.cost_report
        if holding.currency == holding.report:
            part = one.cost - one.cost_report
        elif one.proceeds:
            # At the rate of the sale, recorded or not.
            then = booked(one.cost * one.proceeds_report / one.proceeds, holding.report)
            part = then - one.cost_report
        else:
            part = self._currency_part(one.cost, one.cost_report, holding, one.day)
        return Gain(realised=gain - part, currency=part)

    def _currency_part(self, own: Decimal, report: Decimal, holding: Holding, day: date) -> Decimal:
        """What a cost is worth more by the rate of a day alone."""
        if holding.currency == holding.report:
            return own - report
        found = self._terms.rates.on(holding.currency, holding.report, day)
        return ZERO if found is None else booked(own * found.value, holding.report) - report


def _is_bare(one: Transaction) -> bool:
    return one.kind in _DELIVERIES and one.security is not None and not one.is_priced


def _share(whole: Worth, units: Decimal, of: Decimal, holding: Holding) -> Worth:
    """The part of some units in what all are worth; the last part takes what remains."""
    if units == of:
        return whole
    own = booked(whole.own * units / of, holding.currency) if of else ZERO
    report = booked(whole.report * units / of, holding.report) if of else ZERO
    return replace(whole, own=own, report=report)


def _at_market(holding: Holding, whole: Worth) -> list[Lot]:
    """The lots of a holding as if bought at what they are worth."""
    quantity = holding.quantity
    lots = []
    for lot in holding.lots:
        mine = _share(whole, lot.quantity, quantity, holding)
        whole = whole.less(mine)
        quantity -= lot.quantity
        lots.append(Lot(lot.purchase, lot.day, lot.quantity, mine.own, mine.own, mine.report))
    return lots


def _opening(one: Transaction, quantity: Decimal) -> Transaction:
    """The balance that a sale needs: it comes from outside at the sale's own price, and gains nothing."""
    amount = None if one.amount is None or not one.quantity else one.amount * quantity / one.quantity
    return replace(
        one,
        kind=Kind.DELIVERY_IN,
        quantity=quantity,
        amount=amount,
        fees=ZERO,
        taxes=ZERO,
        link="",
        lots=(),
        id=NEW,
    )
