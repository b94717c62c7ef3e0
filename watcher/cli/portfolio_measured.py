"""`portfolio performance` and `realised`."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from watcher.cli.context import need
from watcher.cli.output import NOTHING, money, percent, print_json, print_table, safe, write_data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from watcher.cli.context import Context
    from watcher.domain.portfolio.benchmark import Comparison
    from watcher.domain.portfolio.breakdowns import RealisedLot
    from watcher.domain.portfolio.measured import Performance

_PARTS = ("realised", "unrealised", "currency", "dividends", "interest", "fees", "taxes")


def performance(context: Context) -> int:
    """Measure a period and print it."""
    from watcher.domain.portfolio.performance import first_day
    from watcher.domain.portfolio.performance import performance as measured
    from watcher.engine.bookings import find_security
    from watcher.engine.portfolio_data import load_valuation, measured_against

    words = context.options
    now = context.clock.now()
    with context.store() as store:
        known = load_valuation(store, context.settings[0].portfolio, now)
        terms = known.terms(words.currency or known.base)
        first = first_day(known.portfolio, terms)
        need(ok=first is not None, title="There are no transactions yet.", hint="Import or add some first.")
        end = words.end or now.astimezone(known.zone).date()
        start = words.start or min(first or end, end)
        need(ok=start <= end, title=f"The period ends on {end}, before it begins on {start}.")
        of = None if words.instrument is None else [find_security(known.portfolio, words.instrument).id]
        found = measured(known.portfolio, terms, known.prices, start, end, of)
        symbols = context.symbols(words.benchmark or [])
        compared = measured_against(store, known, found, symbols, now) if symbols else None
    if words.json:
        print_json(_as_json(found, compared))
    else:
        _print(found, compared)
    return 0


def realised(context: Context) -> int:
    """Print the gains that were realised, oldest first."""
    from watcher.domain.portfolio.breakdowns import realised_lots
    from watcher.domain.portfolio.portfolio import holdings
    from watcher.domain.portfolio.tax_table import tax_csv, tax_row
    from watcher.engine.portfolio_data import load_valuation

    words = context.options
    now = context.clock.now()
    with context.store() as store:
        known = load_valuation(store, context.settings[0].portfolio, now)
    terms = known.terms(words.currency or known.base, words.method)
    kept = holdings(known.portfolio, terms, now.astimezone(known.zone).date())
    found = realised_lots(kept.values(), known.portfolio.securities, words.year)
    accounts = known.portfolio.accounts
    rows = [tax_row(one, accounts) for one in found]
    if words.json:
        print_json(rows)
    elif words.csv:
        write_data(tax_csv(found, accounts))
    else:
        print_table(
            ("Closed", "Opened", "Symbol", "Account", "Quantity", "Proceeds", "Cost", "Gain", "Currency"),
            [_tax_row(row) for row in rows],
            left=("Opened", "Symbol", "Account", "Currency"),
        )
        _print_sums(found)
    return 0


def _tax_row(row: Mapping[str, str | None]) -> tuple[str, ...]:
    names = ("closed", "opened", "symbol", "account", "quantity", "proceeds", "cost", "gain", "currency")
    return tuple(row[name] or NOTHING for name in names)


def _print_sums(found: Sequence[RealisedLot]) -> None:
    years: dict[tuple[int, str], Decimal] = {}
    for one in found:
        if one.gain is not None:
            key = (one.closed.year, one.currency)
            years[key] = years[key] + one.gain if key in years else one.gain
    for (year, currency), gain in sorted(years.items()):
        print(f"{year}: {_shown(gain, currency)} {currency}.")
    unknown = sum(one.gain is None for one in found)
    if unknown:
        sys.stderr.write(f"watcher: The cost of {unknown} of these lots is unknown; not in these sums.\n")


def _as_json(found: Performance, compared: Comparison | None) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "from": found.start.isoformat(),
        "to": found.end.isoformat(),
        "currency": found.currency,
        "value_start": _amount(found.value_start, found.currency),
        "value_end": _amount(found.value_end, found.currency),
        "flows": _amount(found.flows, found.currency),
        "twr": found.twr,
        "twr_per_year": found.twr_per_year,
        "irr": found.irr.rate,
        "irr_notice": found.irr.notice or None,
        "volatility": found.volatility,
        "max_drawdown": found.drawdown.ratio,
        "max_drawdown_days": found.drawdown.longest_days,
        "max_drawdown_from": _day(found.drawdown.high),
        "max_drawdown_to": _day(found.drawdown.low),
        "max_drawdown_recovered": _day(found.drawdown.recovered),
        "gains": {part: _amount(getattr(found.gains, part), found.currency) for part in _PARTS},
        "notices": [*found.notices, *found.old],
    }
    if compared is not None:
        shown["benchmark"] = {
            "symbols": list(compared.symbols),
            "from": _day(compared.start),
            "return": compared.total,
            "twr": compared.own,
            "notices": list(compared.notices),
        }
    return shown


def _print(found: Performance, compared: Comparison | None) -> None:
    from watcher.domain.portfolio.returns import YEAR_DAYS

    print(f"From the close of {found.start} to that of {found.end}, in {found.currency}.")
    rows = [
        ("Value at the start", _shown(found.value_start, found.currency)),
        ("Flows", _shown(found.flows, found.currency)),
        *((f"  {part}", _shown(getattr(found.gains, part), found.currency)) for part in _PARTS),
        ("Value at the end", _shown(found.value_end, found.currency)),
        ("Time-weighted return", percent(found.twr)),
    ]
    if found.twr_per_year is not None:
        rows.append(("  a year", percent(found.twr_per_year)))
    a_year = " a year" if found.days >= YEAR_DAYS else ""
    rows.append((f"Internal rate of return{a_year}", found.irr.notice or percent(found.own_return)))
    rows.append(("Volatility a year", NOTHING if found.volatility is None else f"{found.volatility:.2%}"))
    rows.append(("Maximum drawdown", percent(found.drawdown.ratio) if found.drawdown.ratio else "none"))
    if found.drawdown.low is not None:
        back = found.drawdown.recovered
        rows.append(("  from, to", f"{found.drawdown.high} – {found.drawdown.low}"))
        rows.append(("  recovered", "not yet" if back is None else str(back)))
        rows.append(("  longest below a high", f"{found.drawdown.longest_days} days"))
    if compared is not None:
        rows.append((f"Benchmark {', '.join(compared.symbols)}", percent(compared.total)))
        if compared.start is not None:
            rows.append((f"  the portfolio since {compared.start}", percent(compared.own)))
    print_table(("", " "), rows)
    for notice in (*found.notices, *(compared.notices if compared is not None else ())):
        sys.stderr.write(f"watcher: {safe(notice, 200)}; not in these figures.\n")
    for notice in found.old:
        sys.stderr.write(f"watcher: {safe(notice, 200)}.\n")


def _amount(value: Decimal, currency: str) -> str | None:
    from watcher.domain.portfolio.money import booked

    return money(booked(value, currency))


def _shown(value: Decimal, currency: str) -> str:
    from watcher.domain.portfolio.money import booked

    return f"{booked(value, currency):,f}"


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
