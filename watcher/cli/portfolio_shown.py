"""`portfolio positions` and `list`."""

from __future__ import annotations

import sys
from datetime import UTC
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from watcher.cli.output import NOTHING, iso, money, percent, print_json, print_table, safe

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.domain.portfolio.positions import Position
    from watcher.engine.portfolio_data import Valuation

_PLACES = Decimal("0.000001")
_LEAST_PLACES = Decimal("0.01")


def positions(context: Context) -> int:
    """Print one row per holding."""
    from watcher.domain.portfolio.money import booked
    from watcher.domain.portfolio.portfolio import positions as valued
    from watcher.domain.portfolio.portfolio import totals
    from watcher.engine.portfolio_data import load_valuation

    words = context.options
    now = context.clock.now()
    with context.store() as store:
        known = load_valuation(store, context.settings[0].portfolio, now)
        day = words.as_of or now.astimezone(known.zone).date()
        terms = known.terms(words.currency or "", words.method)
        rows = valued(known.portfolio, terms, known.prices, day, words.currency or known.base)
    shown = [row for row in rows if words.all or (row.is_open and not row.is_cash)]
    if words.json:
        print_json([_row(row, known) for row in shown])
        return 0
    if not shown:
        print(
            "Nothing is held on that day."
            if words.as_of
            else "Nothing is held: import a statement or add a buy."
        )
        return 0
    _print_rows(shown, known)
    for currency in sorted({row.report for row in shown}):
        total = totals(shown, currency)
        print(
            f"Total in {currency}: {booked(total.value, currency):,f}, "
            f"cost {booked(total.cost, currency):,f}, "
            f"unrealised {booked(total.unrealised, currency):+,f} ({percent(total.unrealised_ratio)}), "
            f"realised {booked(total.realised, currency):+,f}, "
            f"dividends {booked(total.dividends, currency):,f}."
        )
        for notice in total.left_out:
            sys.stderr.write(f"watcher: {safe(notice, 200)}.\n")
    return 0


def transactions(context: Context) -> int:
    """Print the transactions, oldest first."""
    from watcher.domain.portfolio.order import in_order
    from watcher.domain.portfolio.records import transaction_record
    from watcher.engine.bookings import find_security
    from watcher.engine.portfolio_data import load_portfolio

    with context.store() as store:
        portfolio = load_portfolio(store)
    found = in_order(portfolio.transactions)
    if context.options.instrument is not None:
        security = find_security(portfolio, context.options.instrument)
        found = [one for one in found if security.id in {one.security, one.other}]
    if context.options.json:
        print_json([transaction_record(one) | {"time": iso(one.at)} for one in found])
        return 0
    rows = [
        (
            str(one.id),
            one.at.astimezone(UTC).date().isoformat(),
            one.kind.value,
            portfolio.securities[one.security].label if one.security is not None else "",
            number(one.quantity) if one.quantity else "",
            price(one.price) or "",
            money(one.gross) or "",
            one.currency,
            portfolio.accounts[one.account].name,
            one.note,
        )
        for one in found
    ]
    titles = ("Id", "Day", "Kind", "Symbol", "Quantity", "Price", "Amount", "Currency", "Account", "Note")
    print_table(titles, rows, left=("Day", "Kind", "Symbol", "Currency", "Account", "Note"))
    return 0


def number(value: Decimal) -> str:
    """A quantity without the zeros at its end."""
    return format(value.normalize(), "f")


def price(value: Decimal | None) -> str | None:
    """A price: two decimals, more where they say something, six at the most."""
    if value is None:
        return None
    short = value.quantize(_PLACES).normalize() if value else value
    return format(short if _is_fine(short) else short.quantize(_LEAST_PLACES), "f")


def _is_fine(value: Decimal) -> bool:
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent < -2  # noqa: PLR2004 (the places of _LEAST_PLACES)


def _row(row: Position, known: Valuation) -> dict[str, Any]:
    from watcher.domain.portfolio.money import booked

    def amount(value: Decimal | None) -> str | None:
        return None if value is None else money(booked(value, row.report))

    return {
        "symbol": row.security.label,
        "isin": row.security.isin,
        "name": row.security.name,
        "account": known.portfolio.accounts[row.account].name,
        "quantity": number(row.quantity),
        "currency": row.currency,
        "report_currency": row.report,
        "price": price(row.price),
        "price_date": None if row.price_day is None else row.price_day.isoformat(),
        "value": amount(row.value),
        "cost": amount(row.cost),
        "average_cost": price(row.average_cost),
        "unrealised": amount(row.unrealised),
        "unrealised_ratio": row.unrealised_ratio,
        "unrealised_price_part": amount(row.price_part),
        "unrealised_currency_part": amount(row.currency_part),
        "realised": amount(row.realised),
        "dividends": amount(row.dividends),
        "fees": amount(row.fees),
        "taxes": amount(row.taxes),
        "weight": row.weight,
        "notice": "; ".join(row.notices) or None,
    }


def _print_rows(rows: list[Position], known: Valuation) -> None:
    from watcher.domain.portfolio.money import booked

    def amount(value: Decimal | None, report: str, sign: str = "") -> str:
        return NOTHING if value is None else f"{booked(value, report):{sign},f}"

    cells = [
        (
            row.security.label,
            known.portfolio.accounts[row.account].name,
            number(row.quantity),
            price(row.price) or NOTHING,
            row.currency,
            NOTHING if row.price_day is None else row.price_day.isoformat(),
            amount(row.value, row.report),
            amount(row.cost, row.report),
            amount(row.unrealised, row.report, "+"),
            percent(row.unrealised_ratio),
            amount(row.realised, row.report, "+"),
            row.report,
            NOTHING if row.weight is None else f"{row.weight:.1%}",
        )
        for row in rows
    ]
    titles = (
        "Symbol",
        "Account",
        "Quantity",
        "Price",
        "In",
        "Of",
        "Value",
        "Cost",
        "Unrealised",
        "%",
        "Realised",
        "Currency",
        "Weight",
    )
    print_table(titles, cells, left=("Account", "In", "Of", "Currency"))
