"""`figures`: what is known of a company beside its price, each figure with its day."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from watcher.cli.output import NOTHING, print_json, print_table
from watcher.domain.errors import FeedError
from watcher.domain.key_figures import KINDS, TARGET_MEAN, FigureHistory, KeyFigures, Kind, Unit, moved
from watcher.domain.symbols import Symbol, parse_symbol

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.feeds.feed import Feed


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    figures = commands.add_parser(
        "figures", help="key figures of a company: valuation, growth, targets, short interest, dividends …"
    )
    figures.add_argument("symbol", metavar="SYM")
    figures.add_argument("--json", action="store_true")
    figures.set_defaults(run=show_figures)


def show_figures(context: Context) -> int:
    """Ask, unless today's answer is stored, and print; without the source what is stored has to do."""
    symbol = parse_symbol(context.options.symbol)
    history = _history(context, symbol)
    newest = history.newest
    if history.trouble:
        sys.stderr.write(f"watcher: {history.trouble}\n")
    if newest is None:
        return 1
    if context.options.json:
        print_json(_as_json(history, newest))
    else:
        _print(history, newest)
    return 0


def _history(context: Context, symbol: Symbol) -> FigureHistory:
    """What is stored up to now; with today's answer, which is stored, too."""
    now = context.clock.now()

    async def ask(feed: Feed) -> KeyFigures:
        # Who is not listed anywhere is found out by one cheap question.
        if not await feed.quotes((symbol,)):
            return KeyFigures(now.date())
        return await feed.figures(symbol)

    with context.store() as store:
        kept = [one for one in store.key_figures.load(symbol) if one[1] <= now]
    answers = tuple(one for one, _ in kept)
    if answers and answers[-1].day == now.date():
        return FigureHistory(symbol, answers)
    if context.options.now is not None and not context.is_demo:
        # What is said today would be kept as said then.
        return FigureHistory(symbol, answers, "" if answers else f"Nothing is stored of {symbol} up to then.")
    try:
        answer = context.ask(ask)
    except FeedError as error:
        stored = " What is stored is shown." if answers else ""
        return FigureHistory(symbol, answers, f"{error.sentence}{stored}")
    if not answer.values and not answer.days:
        return FigureHistory(symbol, answers, f"No key figures of {symbol} are known.")
    with context.store() as store:
        store.key_figures.save(symbol, answer)
    return FigureHistory(symbol, (*answers, answer))


def _as_json(history: FigureHistory, newest: KeyFigures) -> dict[str, Any]:
    change = moved(history.answers, TARGET_MEAN)
    return {
        "symbol": history.symbol,
        "day": newest.day.isoformat(),
        "currency": newest.currency,
        "book_currency": newest.book_currency,
        "figures": {kind.key: _figure(kind, newest) for kind in KINDS},
        "target_moved": None
        if change is None
        else {"since": change.since.isoformat(), "before": change.before, "ratio": change.ratio},
        "opinions": [{"months_ago": one.months, "counts": list(one.counts)} for one in newest.opinions],
        "changes": [
            {
                "day": one.day.isoformat(),
                "firm": one.firm,
                "grade": one.grade,
                "grade_before": one.grade_before,
                "target": one.target,
                "target_before": one.target_before,
            }
            for one in newest.changes
        ],
    }


def _figure(kind: Kind, newest: KeyFigures) -> dict[str, Any]:
    day = newest.day_of(kind)
    return {
        "group": kind.group.value,
        "value": newest.values.get(kind.key),
        "unit": kind.unit.value,
        "day": None if day is None else day.isoformat(),
    }


def _print(history: FigureHistory, newest: KeyFigures) -> None:
    rows = []
    for kind in KINDS:
        day = newest.day_of(kind)
        written = NOTHING if day is None else day.isoformat()
        value = written if kind.unit is Unit.DAY else _value(kind, newest)
        name = kind.key.replace("_", " ")
        rows.append((kind.group.value, name, value, "" if kind.unit is Unit.DAY else written))
    print_table(("Group", "Figure", "Value", "Day"), rows, left=("Figure", "Day"))
    change = moved(history.answers, TARGET_MEAN)
    if change is not None:
        print(
            f"The mean target has moved {change.ratio:+.2%} since {change.since}, from {change.before:,.2f}."
        )


def _value(kind: Kind, newest: KeyFigures) -> str:
    value = newest.values.get(kind.key)
    if value is None:
        return NOTHING
    match kind.unit:
        case Unit.RATIO:
            return f"{value:.2%}"
        case Unit.PRICE:
            return f"{value:,.2f} {newest.currency}".rstrip()
        case Unit.AMOUNT:
            return f"{value:,.0f} {newest.book_currency}".rstrip()
        case Unit.COUNT:
            return f"{value:,.0f}"
        case _:
            return f"{value:,.2f}"
