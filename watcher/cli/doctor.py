"""`doctor`: checks what Watcher stands on, and says what to do about each thing that is wrong."""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher import __version__, preflight
from watcher.cli.output import print_json
from watcher.domain.errors import FeedError, InputError, WatcherError
from watcher.domain.symbols import Symbol
from watcher.logs import without_home
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.domain.quote import Quote
    from watcher.feeds.feed import Feed

OLDEST_PYTHON = (3, 11)
LEAST_FREE_BYTES = 200_000_000
_TOLERANCE = timedelta(minutes=5)
_SET_CLOCK = "This computer's clock is behind: there are prices of a later time. Set it, and the date."
_MODULES = (
    "PySide6",
    "pyqtgraph",
    "numpy",
    "pandas",
    "yfinance",
    "curl_cffi",
    "websockets",
    "sqlalchemy",
    "alembic",
    "exchange_calendars",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: `ok` None means that it does not matter here."""

    check: str
    ok: bool | None
    detail: str
    advice: str = ""


def add_commands(commands: Any) -> None:
    """Say how it is called."""
    doctor = commands.add_parser("doctor", help="check libraries, display, network, store and clock")
    doctor.add_argument("--json", action="store_true")
    doctor.add_argument("--report", metavar="FILE", type=Path, help="write the JSON to a file as well")
    doctor.add_argument("--offline", action="store_true", help="do not ask Yahoo anything")
    doctor.set_defaults(run=examine)


def examine(context: Context) -> int:
    """Run every check; the exit code is 1 if any found something that keeps Watcher from working."""
    checks: list[Callable[[Context], Finding]] = [
        _python,
        _libraries,
        _display,
        _profile,
        _store,
        _settings,
        _calendars,
        _telling,
    ]
    if not context.options.offline:
        checks.append(_network)
    # Reports are passed on: they do not say whose computer it is.
    findings = [_shareable(check(context)) for check in checks]
    report = {
        "version": __version__,
        "system": platform.platform(),
        "checks": [{"check": f.check, "ok": f.ok, "detail": f.detail, "advice": f.advice} for f in findings],
    }
    if context.options.report is not None:
        _write(context.options.report, report)
    if context.options.json:
        print_json(report)
    else:
        print(f"Watcher {__version__}, Python {platform.python_version()}, {platform.platform()}")
        for finding in findings:
            mark = {True: "ok ", False: "NO ", None: "–  "}[finding.ok]
            print(f"{mark} {finding.check}: {finding.detail}")
            if finding.advice:
                print(f"      → {finding.advice}")
    return 1 if any(finding.ok is False for finding in findings) else 0


def _shareable(found: Finding) -> Finding:
    return replace(found, detail=without_home(found.detail), advice=without_home(found.advice))


def _write(path: Path, report: dict[str, Any]) -> None:
    """Keep what was found for who cannot see the terminal. Raises InputError."""
    try:
        path.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        title = f"{path} cannot be written: {error.strerror or error}."
        raise InputError(title, "Name another file.") from error


def _python(_context: Context) -> Finding:
    ok = sys.version_info >= OLDEST_PYTHON
    return Finding(
        "Python", ok, platform.python_version(), "" if ok else "Watcher needs Python 3.11 or later."
    )


def _libraries(_context: Context) -> Finding:
    missing = [name for name in _MODULES if importlib.util.find_spec(name) is None]
    if not missing:
        return Finding("Packages", True, f"all {len(_MODULES)} found")
    return Finding("Packages", False, f"missing: {', '.join(missing)}", "Install Watcher again.")


def _display(_context: Context) -> Finding:
    problem = preflight.problem()
    if problem is None:
        return Finding("Display", True, os.environ.get("QT_QPA_PLATFORM") or "a window can be opened")
    lines = problem.splitlines()
    # Commands work without a display, so this alone is no failure.
    return Finding("Display", None, lines[0], " ".join(lines[1:]))


def _profile(context: Context) -> Finding:
    try:
        profile = context.profile
    except WatcherError as error:
        return Finding("Profile", False, error.title, error.hint)
    free = shutil.disk_usage(profile.root).free
    ok = free >= LEAST_FREE_BYTES
    detail = f"{profile.root}, {free / 1e9:.1f} GB free"
    return Finding(
        "Profile", ok, detail, "" if ok else "Free some space: prices and alerts are stored there."
    )


def _store(context: Context) -> Finding:
    try:
        with context.store() as store:
            alerts, lists = len(store.alerts.all()), len(store.watchlists.all())
    except WatcherError as error:
        return Finding("Database", False, error.title, error.hint)
    return Finding("Database", True, f"{_counted(alerts, 'alert')}, {_counted(lists, 'watchlist')}")


def _settings(context: Context) -> Finding:
    try:
        _, warnings = context.settings
    except WatcherError as error:
        return Finding("Settings", False, error.title, error.hint)
    if warnings:
        return Finding("Settings", None, " ".join(warning.shareable for warning in warnings))
    return Finding("Settings", True, str(context.profile.config))


def _calendars(context: Context) -> Finding:
    from watcher.feeds.calendars import session_table

    now = context.clock.now()
    state = session_table("XNYS").state_at(now)
    # The demo market may have been watched at another speed, or in another year.
    ok = context.is_demo or not _is_behind(now, _stored(context))
    detail = f"{now:%Y-%m-%d %H:%M:%S} UTC; NYSE: {state.value}"
    return Finding("Clock and calendars", ok, detail, "" if ok else _SET_CLOCK)


def _stored(context: Context) -> Sequence[Quote]:
    """The last prices; none of a database that cannot be opened, which has been said already."""
    with suppress(WatcherError), context.store() as store:
        return store.quotes.load_all()
    return ()


def _is_behind(now: datetime, quotes: Iterable[Quote]) -> bool:
    """Whether an exchange has told a price that is still to come by this computer's clock."""
    return any(quote.newest_time > now + _TOLERANCE for quote in quotes)


def _telling(context: Context) -> Finding:
    """Whether fires can be heard, and where the addresses of channels are kept. None of it is a failure."""
    import asyncio

    from watcher.engine.channel_desk import ChannelDesk
    from watcher.notify.secrets import Secrets

    try:
        with context.store() as store:
            reach = asyncio.run(ChannelDesk(store, Secrets(str(context.profile.root)), ()).reach())
    except WatcherError as error:
        return Finding("Keyring and sounds", None, error.title, error.hint)
    detail = f"keyring: {reach.keyring or 'none'}; sounds: {reach.player or 'none'}"
    advice = []
    if reach.keyring is None:
        advice.append("Without a keyring the addresses of channels come from WATCHER_CHANNEL_NAME.")
    if reach.player is None:
        advice.append(f"To hear alerts install one of: {reach.wanted_players}.")
    return Finding("Keyring and sounds", None if advice else True, detail, " ".join(advice))


def _network(context: Context) -> Finding:
    if context.is_demo:
        return Finding("Network", None, "the demo market needs none")

    async def ask(feed: Feed) -> Sequence[Quote]:
        return await feed.quotes([Symbol("BABA")])

    try:
        found = context.ask(ask)
    except FeedError as error:
        return Finding("Network", False, error.title, error.hint or "Check the connection, then try again.")
    if _is_behind(context.clock.now(), found):
        return Finding("Network", False, "Yahoo answers, with prices from after this moment", _SET_CLOCK)
    return Finding("Network", bool(found), "Yahoo answers" if found else "Yahoo answers, but without BABA")


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
