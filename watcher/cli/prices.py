"""`prices import`: daily prices from a file into the store, where the chart finds them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from watcher.cli.context import need
from watcher.cli.output import print_json
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.instrument import Instrument
from watcher.domain.symbols import Symbol
from watcher.importers.daily_prices import DailyPrices, read_daily_prices

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.store.store import Store

_CALENDARS = {".HK": "XHKG", ".L": "XLON", "-USD": "24/7", "=F": "CMES", "=X": "24/7"}


def add_commands(commands: Any) -> None:
    """Say how it is called."""
    prices = commands.add_parser("prices", help="daily prices from a file")
    actions = prices.add_subparsers(metavar="ACTION", required=True)
    bring = actions.add_parser("import", help="import a CSV, dirty ones included")
    bring.add_argument("file", metavar="FILE")
    bring.add_argument("--symbol", required=True, metavar="S")
    bring.add_argument("--currency", required=True, metavar="C")
    bring.add_argument("--json", action="store_true")
    bring.set_defaults(run=import_prices)


def import_prices(context: Context) -> int:
    """Read the file, merge its days into the stored ones, and say what was done."""
    options = context.options
    (symbol,) = context.symbols([options.symbol])
    currency = options.currency.strip()
    need(
        ok=len(currency) == 3 and currency.isalpha(),  # noqa: PLR2004 (ISO 4217, or a minor unit such as GBp)
        title=f"“{currency}” is not a currency.",
        hint="Give its three letters, for example USD; pence are GBp.",
    )
    path = Path(options.file)
    prices = read_daily_prices(path)
    need(
        ok=bool(prices.days),
        title=f"{path.name} holds no usable day.",
        hint=prices.rejected[0].reason if prices.rejected else "It has a header and nothing else.",
    )
    with context.store() as store:
        _save(store, symbol, currency, prices)
    _report(context, symbol, currency, path, prices)
    return 0


def _save(store: Store, symbol: Symbol, currency: str, prices: DailyPrices) -> None:
    from watcher.feeds.calendars import session_table

    known = {one.symbol: one for one in store.instruments.load_all()}.get(symbol)
    calendar = known.calendar if known else _calendar(symbol)
    table = session_table(calendar)
    instrument = known or Instrument(symbol, currency=currency, calendar=calendar, time_zone=table.time_zone)
    need(
        ok=not instrument.currency or instrument.currency == currency,
        title=f"{symbol} is quoted in {instrument.currency}, not in {currency}.",
        hint="Prices in another unit would be wrong by the exchange rate; give the right one.",
    )
    columns = [
        (int(table.daily_start(d.on).timestamp()), d.open, d.high, d.low, d.close, d.volume)
        for d in prices.days
    ]
    bars = Bars.of(*(np.asarray(column) for column in zip(*columns, strict=True)))
    if known is None:
        store.instruments.save_many([instrument])
    store.bars.save(BarsKey(symbol, Interval.D1), bars)


def _calendar(symbol: Symbol) -> str:
    return next((code for end, code in _CALENDARS.items() if symbol.endswith(end)), "XNYS")


def _report(context: Context, symbol: Symbol, currency: str, path: Path, prices: DailyPrices) -> None:
    rejected = [{"line": one.line, "reason": one.reason} for one in prices.rejected]
    if context.options.json:
        print_json(
            {
                "source": path.name,
                "format": "csv",
                "symbol": symbol,
                "currency": currency,
                "added": len(prices.days),
                "duplicates": prices.duplicates,
                "ignored": prices.ignored,
                "repaired": prices.widened,
                "rejected": rejected,
                "from": prices.days[0].on.isoformat(),
                "to": prices.days[-1].on.isoformat(),
            }
        )
        return
    first, last = prices.days[0].on, prices.days[-1].on
    print(f"{symbol}: {len(prices.days)} days from {first} to {last}, in {currency}.")
    if prices.duplicates:
        print(f"{prices.duplicates} lines repeated a day; the last one of each day was taken.")
    if prices.widened:
        print(
            f"{prices.widened} days had a high or low inside their other prices; it was moved to hold them."
        )
    for one in prices.rejected:
        sys.stderr.write(f"watcher: line {one.line} was left out: {one.reason}.\n")
