"""`portfolio explain`: the transactions, lots, prices and rates that a position's figures came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from watcher.cli.output import NOTHING, iso, money, print_json, print_table, safe
from watcher.cli.portfolio_shown import number, price

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.domain.portfolio.holdings import Holding
    from watcher.domain.portfolio.positions import Position
    from watcher.domain.portfolio.transactions import Transaction

_RATE_PLACES = 8


def explain(context: Context) -> int:
    """Print what the positions of one security are made of."""
    from watcher.domain.portfolio.order import in_order
    from watcher.domain.portfolio.portfolio import holdings
    from watcher.domain.portfolio.positions import position
    from watcher.engine.bookings import find_security
    from watcher.engine.portfolio_data import load_valuation

    words = context.options
    now = context.clock.now()
    with context.store() as store:
        known = load_valuation(store, context.settings[0].portfolio, now)
        day = words.as_of or now.astimezone(known.zone).date()
        security = find_security(known.portfolio, words.instrument)
        terms = known.terms(words.currency or "", words.method)
        found = known.prices.on(security.id, day)
    kept = holdings(known.portfolio, terms, day).values()
    mine = [holding for holding in kept if holding.security == security.id]
    booked = [
        one
        for one in in_order(known.portfolio.transactions)
        if security.id in {one.security, one.other} and one.day(known.zone) <= day
    ]
    shown = [
        _as_json(
            position(holding, security, found, known.rates, day),
            holding,
            [one for one in booked if one.account == holding.account],
        )
        | {"account": known.portfolio.accounts[holding.account].name}
        for holding in mine
    ]
    if words.json:
        print_json(shown)
        return 0
    for row in shown:
        _print(row)
    return 0


def _as_json(row: Position, holding: Holding, booked: list[Transaction]) -> dict[str, Any]:
    from watcher.domain.portfolio.breakdowns import open_lots
    from watcher.domain.portfolio.records import transaction_record

    return {
        "symbol": row.security.label,
        "quantity": number(row.quantity),
        "price": price(row.price),
        "price_date": None if row.price_day is None else row.price_day.isoformat(),
        "currency": row.currency,
        "rate": None if row.rate is None else number(round(row.rate, _RATE_PLACES)),
        "rate_date": None if row.rate_day is None else row.rate_day.isoformat(),
        "value": money(row.value),
        "report_currency": row.report,
        "notices": list(row.notices),
        "lots": [
            {
                "transaction": lot.purchase or None,
                "opened": lot.day.isoformat(),
                "quantity": number(lot.quantity),
                "cost": money(lot.cost),
                "cost_report": money(lot.cost_report),
            }
            for lot in open_lots(holding)
        ],
        "realised": [
            {
                "transaction": one.transaction,
                "opened": one.opened.isoformat(),
                "closed": one.day.isoformat(),
                "quantity": number(one.quantity),
                "proceeds": money(one.proceeds_report),
                "cost": money(one.cost_report),
                "gain": money(one.gain),
            }
            for one in holding.realised
        ],
        "transactions": [transaction_record(one) | {"time": iso(one.at)} for one in booked],
    }


def _print(row: dict[str, Any]) -> None:
    print(f"{safe(row['symbol'])} in {safe(row['account'])}:")
    if row["price"] is not None and row["value"] is not None:
        rate = f" × {row['rate']} ({row['rate_date']})" if row["rate"] != "1" else ""
        print(
            f"  {row['quantity']} × {row['price']} {row['currency']} ({row['price_date']}){rate} "
            f"= {row['value']} {row['report_currency']}"
        )
    for notice in row["notices"]:
        print(f"  {safe(notice, 200)}")
    for title, names in (
        ("lots", ("transaction", "opened", "quantity", "cost", "cost_report")),
        ("realised", ("transaction", "opened", "closed", "quantity", "proceeds", "cost", "gain")),
        ("transactions", ("id", "time", "kind", "quantity", "price", "amount", "currency", "fees", "taxes")),
    ):
        if row[title]:
            print(f"  {title}:")
            rows = [tuple(str(one.get(name) or NOTHING) for name in names) for one in row[title]]
            print_table(
                tuple(f"  {name}" for name in names), [(f"  {first}", *rest) for first, *rest in rows]
            )
