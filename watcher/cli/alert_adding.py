"""`alert add` and `alert edit`: what is typed becomes the terms of an alert."""

from __future__ import annotations

import argparse
import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from watcher.cli.alert_shown import changer, find_alert, instruments_of, places_of, print_alert
from watcher.cli.context import parse_time
from watcher.domain.alerts.alert import DEFAULT_COOLDOWN_S, AlertDraft, Repeat
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.rates import with_rate
from watcher.domain.alerts.typed import parse_words
from watcher.domain.alerts.typed_wide import INTRABAR
from watcher.domain.alerts.wide import PORTFOLIO, Portfolio, Several
from watcher.domain.alerts.wide_words import subject
from watcher.domain.alerts.words import describe
from watcher.domain.errors import InputError
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol, parse_symbol

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.store.store import Store

_DURATION = re.compile(r"(\d+)(s|m|h|d)")
_OF_CONDITIONS = ("days", "ratio", "fx", "interval")
_LONGEST_TEXT = 12
_LONGEST_S = 3_660 * 86_400
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}


def add_parsers(actions: Any) -> None:
    """Say how they are called."""
    add = actions.add_parser("add", help="set an alert: watcher alert add BABA below 75 --repeat rearm")
    add.add_argument("symbol", metavar="SYM", help="a symbol, or portfolio for everything that is held")
    add.add_argument(
        "words",
        nargs="+",
        metavar="CONDITION",
        help="below 75, day_change -5, trailing 5%%, relative KWEB,JD -3, premium 9988.HK 2%%, "
        'indicator "RSI(14)" above 70, calendar earnings 3, position pnl_percent at_most -10, '
        'day_pnl at_most -500, all "above 80" "volume 2"',
    )
    _add_terms(add)
    add.set_defaults(run=add_alert)
    edit = actions.add_parser("edit", help="give an alert other terms; another condition arms it afresh")
    edit.add_argument("id", metavar="ID")
    edit.add_argument("words", nargs="*", metavar="CONDITION", help="as with add; none leaves it as it is")
    _add_terms(edit, is_edit=True)
    edit.set_defaults(run=edit_alert)


def add_condition_options(parser: argparse.ArgumentParser) -> None:
    """The options that belong to the words of a condition."""
    parser.add_argument("--days", type=int, metavar="N", help="of kinds that look back: new_high, relative")
    parser.add_argument("--ratio", metavar="N", help="of premium: local shares for one of SYM")
    parser.add_argument("--fx", metavar="SYM", help="of premium: the rate, for example HKD=X")
    parser.add_argument("--interval", metavar="1h", help="of indicator: how long its bars are")
    parser.add_argument("--intrabar", action="store_true", help="of indicator: judge it inside its bars, too")


def duration_of(text: str) -> timedelta:
    """A length of time such as 5m."""
    match = _DURATION.fullmatch(text)
    is_none = (
        match is None or len(text) > _LONGEST_TEXT or not 0 < int(match[1]) * _UNITS[match[2]] <= _LONGEST_S
    )
    if match is None or is_none:
        raise argparse.ArgumentTypeError(f"“{text}” is not a length of time such as 30s, 5m, 1h or 2d")
    return timedelta(seconds=int(match[1]) * _UNITS[match[2]])


def condition_of(symbol: str, options: argparse.Namespace, store: Store) -> tuple[Symbol, Condition]:
    """The symbol and the condition that are meant. Raises InputError."""
    words = list(options.words)
    for name in _OF_CONDITIONS:
        if (value := getattr(options, name)) is not None:
            words += [name, f"{value}"]
    if options.intrabar:
        words.append(INTRABAR)
    if symbol.strip().lower() == PORTFOLIO and words[0].strip().split(" ")[0].lower() not in {
        "portfolio",
        "all",
        "any",
    }:
        words.insert(0, "portfolio")
    condition = parse_words(words)
    is_whole = isinstance(condition, Portfolio)
    if symbol.strip().lower() == PORTFOLIO:
        own = PORTFOLIO
        if not is_whole and not _stands_alone(condition):
            raise InputError(
                f"“{condition.kind}” needs a symbol.", "The portfolio has day_pnl, day_percent and value."
            )
    else:
        own = PORTFOLIO if is_whole else parse_symbol(symbol)
    known = instruments_of(store)
    condition = with_rate(condition, own, known)
    return own, condition


def add_alert(context: Context) -> int:
    """Store and arm an alert; whoever evaluates this profile sees it within a second."""
    options = context.options
    from watcher.domain.alerts.kinds import check_terms
    from watcher.engine.alert_changes import price_now
    from watcher.feeds.calendars import session_table

    with context.store() as store:
        symbol, condition = condition_of(options.symbol, options, store)
        draft = AlertDraft(
            symbol,
            condition,
            Repeat.ONCE if options.repeat is None else options.repeat,
            frozenset({Session.REGULAR}) if options.sessions is None else options.sessions,
            DEFAULT_COOLDOWN_S if options.cooldown is None else int(options.cooldown.total_seconds()),
            options.expires,
            options.note or "",
            0 if options.remind is None else int(options.remind.total_seconds()),
        )
        check_terms(draft.condition, draft.repeat)
        instruments = instruments_of(store)
        instrument = instruments.get(symbol)
        quote = next((quote for quote in store.quotes.load_all() if quote.symbol == symbol), None)
        table = None if instrument is None else session_table(instrument.calendar)
        now = context.clock.now()
        added = changer(store, instruments).add(draft, now, price_now(quote, now, table, draft.sessions))
    if options.json:
        print_alert(added, instruments)
    else:
        words = describe(added.condition, places_of(added.symbol, instruments))
        print(f"{added.id}: {subject(added.symbol)} {words}, {added.repeat.value}.")
    return 0


def edit_alert(context: Context) -> int:
    """Store other terms; what is not given stays as it was."""
    from watcher.domain.alerts.kinds import check_terms

    options = context.options
    with context.store() as store:
        alert = find_alert(store, options.id)
        condition = alert.condition
        _check_words(options)
        if options.words:
            _, condition = condition_of(alert.symbol, options, store)
        draft = AlertDraft(
            alert.symbol,
            condition,
            alert.repeat if options.repeat is None else options.repeat,
            alert.sessions if options.sessions is None else options.sessions,
            alert.cooldown_s if options.cooldown is None else int(options.cooldown.total_seconds()),
            alert.expires_at if options.expires is None else options.expires,
            alert.note if options.note is None else options.note,
            alert.remind_s if options.remind is None else int(options.remind.total_seconds()),
        )
        check_terms(draft.condition, draft.repeat)
        instruments = instruments_of(store)
        edited = changer(store, instruments).edit(alert.id, draft, context.clock.now())
    if options.json:
        print_alert(edited, instruments)
    else:
        words = describe(edited.condition, places_of(edited.symbol, instruments))
        print(f"{edited.id}: {subject(edited.symbol)} {words}, {edited.repeat.value}.")
    return 0


def _check_words(options: argparse.Namespace) -> None:
    """Raise InputError where an option of a condition comes without one."""
    given = [name for name in (*_OF_CONDITIONS, INTRABAR) if getattr(options, name)]
    if given and not options.words:
        raise InputError(
            f"--{given[0]} belongs to the words of a condition.",
            'Give those again, for example: watcher alert edit 2 indicator "RSI(14)" above 70 --interval 1h.',
        )


def _add_terms(parser: argparse.ArgumentParser, *, is_edit: bool = False) -> None:
    kept = "as it is" if is_edit else ""
    parser.add_argument(
        "--repeat",
        type=Repeat,
        choices=list(Repeat),
        metavar="HOW",
        help=f"once, daily, rearm, ratchet or bar (default: {kept or 'once'})",
    )
    add_condition_options(parser)
    parser.add_argument("--note")
    parser.add_argument(
        "--sessions",
        type=_sessions,
        metavar="LIST",
        help=f"regular,pre,post,overnight (default: {kept or 'regular'})",
    )
    parser.add_argument(
        "--cooldown", type=duration_of, metavar="5m", help=f"of rearm (default: {kept or '5m'})"
    )
    parser.add_argument("--expires", type=parse_time, metavar="TIME")
    parser.add_argument(
        "--remind",
        type=duration_of,
        metavar="10m",
        help="tell it again this often until it is acknowledged",
    )
    parser.add_argument("--json", action="store_true")


def _stands_alone(condition: Condition) -> bool:
    """Whether several conditions name a symbol each, so that the whole needs none."""
    return isinstance(condition, Several) and all(part.symbol is not None for part in condition.parts)


def _sessions(text: str) -> frozenset[Session]:
    try:
        return frozenset(Session(word.strip()) for word in text.split(","))
    except ValueError:
        known = ", ".join(session.value for session in Session)
        raise argparse.ArgumentTypeError(f"“{text}” is not a list of sessions ({known})") from None
