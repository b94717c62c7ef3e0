"""`digest`: what a week brought and what comes next, as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.cli.output import iso, money, print_json
from watcher.domain.errors import InputError

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.cli.context import Context
    from watcher.domain.digest.digest import Digest, Fire, PortfolioWeek
    from watcher.domain.digest.incidents import Incident
    from watcher.domain.digest.moves import WeekMove
    from watcher.engine.bringing import Bringing
    from watcher.engine.digest import DigestWish
    from watcher.language import Translator


def add_commands(commands: Any) -> None:
    """Say how it is called."""
    from watcher.config import LANGUAGES

    digest = commands.add_parser("digest", help="the weekly digest, HTML or PDF; a copy stays in the profile")
    digest.add_argument("--week", metavar="2026-W47", help="without it: the last one whose Friday is over")
    digest.add_argument("--out", metavar="FILE", help="a file that ends in .html or .pdf")
    digest.add_argument("--benchmark", nargs="+", metavar="SYM", help="compare with these, at equal parts")
    digest.add_argument(
        "--language",
        choices=LANGUAGES,
        help="what it is written in; without it as the window is",
    )
    digest.add_argument(
        "--offline", action="store_true", help="ask nobody for what is missing: write it from what is stored"
    )
    digest.add_argument("--json", action="store_true", help="print the figures instead of writing a file")
    digest.add_argument(
        "--send",
        action="store_true",
        help="send a few lines of it through every channel, each with no more than it may be told",
    )
    digest.set_defaults(run=write)


def write(context: Context) -> int:
    """Write the digest and say where it is, or print its figures."""
    from watcher.cli.context import need, translator_of
    from watcher.domain.digest.week import Week
    from watcher.engine.digest import DigestWish, collect
    from watcher.engine.digest_desk import benchmark_of, zone_of
    from watcher.engine.digest_files import check_ending, keep_digest, write_digest
    from watcher.engine.fresh_settings import plain_formats
    from watcher.feeds.calendars import session_table
    from watcher.language import in_language

    words = context.options
    config = context.settings[0]
    now = context.clock.now()
    zone = zone_of(config)
    today = now.astimezone(zone).date()
    week = Week.last_whole(today) if words.week is None else Week.parse(words.week)
    need(ok=week.first <= today, title=f"Week {week} has not begun yet.", hint="Choose an earlier one.")
    out = None if words.out is None else Path(words.out).expanduser()
    if out is not None:
        check_ending(out)
    against = benchmark_of(config) if words.benchmark is None else tuple(context.symbols(words.benchmark))
    wish = DigestWish(week, zone, against)

    if not words.offline:
        _bring(context, wish, now)

    def collected(translator: Translator | None) -> Digest:
        # What modules call things stays English: they are imported before.
        with context.store() as store, in_language(translator):
            return collect(store, config.portfolio, session_table, wish, now)

    if words.json:
        print_json(_as_json(collected(None)))
        if out is None and not words.send:
            return 0
    formats = plain_formats(config.formats)
    translator = translator_of(words.language or config.appearance.language)
    found = collected(translator)
    if words.send:
        return _send(context, found, translator)
    with in_language(translator):
        kept = keep_digest(found, context.profile.digests, formats)
        if out is not None:
            write_digest(found, out, formats)
    if not words.json:
        print(f"The digest of week {week} is in {kept if out is None else out}.")
    return 0


def _bring(context: Context, wish: DigestWish, now: datetime) -> None:
    """Have lists and holdings stored as they are by now; without the source what is stored has to do."""
    from watcher.cli.asking import bring
    from watcher.engine.digest import subjects
    from watcher.engine.lists import Lists

    with context.store() as store:
        Lists(store.watchlists).load()
        symbols = subjects(store, context.settings[0].portfolio, wish, now)
    until = min(now, wish.week.span(wish.zone)[1])

    async def ask(bringing: Bringing) -> int:
        left = await bringing.closes(symbols, until)
        return max(left, await bringing.dates(symbols))

    bring(context, ask, "The digest is written from what is stored.")


def _send(context: Context, found: Digest, translator: Translator | None) -> int:
    """Send it now, through each channel on its own, and say what came of it."""
    import asyncio
    import sys

    from watcher.cli.context import need
    from watcher.engine.digest_letter import bodies_of, title_of
    from watcher.engine.fresh_settings import plain_formats
    from watcher.language import in_language
    from watcher.notify.channel import DeliveryError, Message
    from watcher.notify.service import ServiceChannel

    with context.store() as store:
        listed = {symbol for one in store.watchlists.all() for symbol in one.symbols}
        setups = store.channels.all()
    need(ok=bool(setups), title="There is no channel to send it through.", hint="See “watcher channel add”.")
    open_secrets = context.parts("command").open_secrets
    if open_secrets is None:
        raise InputError("There are no channels here.")
    secrets = open_secrets()
    with in_language(translator):
        title = title_of(found)
        bodies = bodies_of(found, listed, plain_formats(context.settings[0].formats))
    failed = 0
    for setup in setups:
        message = Message(title, bodies[setup.share], urgent=False, is_silent=True)
        try:
            asyncio.run(ServiceChannel(setup, secrets.find).send(message))
        except DeliveryError as error:
            failed += 1
            sys.stderr.write(f"watcher: {setup.name}: {error.sentence}\n")
        else:
            print(f"{setup.name}: the digest of week {found.week} was sent.")
    return 1 if failed else 0


def _as_json(found: Digest) -> dict[str, Any]:
    return {
        "week": str(found.week),
        "from": found.week.first.isoformat(),
        "to": found.week.last.isoformat(),
        "is_whole": found.is_whole,
        "written_at": iso(found.written_at),
        "portfolio": None if found.portfolio is None else _portfolio(found.portfolio),
        "lists": [
            {
                "name": one.name,
                "mean": one.mean,
                "best": [_move(move) for move in one.best],
                "worst": [_move(move) for move in one.worst],
                "known": one.known,
                "unknown": list(one.unknown),
            }
            for one in found.lists
        ],
        "big_days": [
            {
                "symbol": one.move.symbol,
                "day": one.move.day.isoformat(),
                "move": one.move.move,
                "deviations": one.move.deviations,
                "peers_mean": one.move.peers_mean,
                "own": one.move.own,
                "gap": one.move.gap,
                "volume_ratio": one.move.volume_ratio,
                "headlines": [story.title for story in one.headlines],
                "fires": one.fires,
            }
            for one in found.big_days
        ],
        "more_big_days": found.more_big_days,
        "alerts": [_fire(one) for one in found.fires],
        "incidents": [_incident(one) for one in found.incidents],
        "news": [
            {
                "published_at": iso(one.published_at),
                "title": one.title,
                "source": one.source,
                "symbols": sorted(one.symbols),
                "link": one.link,
            }
            for one in found.stories
        ],
        "more_news": found.more_stories,
        "ahead": [
            {
                "day": one.day.isoformat(),
                "kind": one.kind.value,
                "symbol": one.symbol,
                "text": one.text,
                "at": iso(one.at),
                "is_estimate": one.is_estimate,
            }
            for one in found.ahead
        ],
    }


def _portfolio(found: PortfolioWeek) -> dict[str, Any]:
    return {
        "currency": found.currency,
        "value_start": money(found.value_start),
        "value_end": money(found.value_end),
        "flows": money(found.flows),
        "gain": money(found.gain),
        "twr": found.twr,
        "benchmark": list(found.benchmark),
        "benchmark_twr": found.benchmark_twr,
        "contributors": [
            {"of": one.label, "gain": money(one.gain), "ratio": one.ratio} for one in found.contributors
        ],
        "notices": list(found.notices),
    }


def _move(one: WeekMove) -> dict[str, Any]:
    return {
        "symbol": one.symbol,
        "name": one.name,
        "currency": one.currency,
        "before": one.before,
        "close": one.close,
        "day": one.day.isoformat(),
        "change_ratio": one.ratio,
    }


def _fire(one: Fire) -> dict[str, Any]:
    return {
        "symbol": one.symbol,
        "words": one.words,
        "price": money(one.price),
        "currency": one.currency,
        "occurred_at": iso(one.occurred_at),
        "detected_at": iso(one.detected_at),
        "late": one.is_late,
        "note": one.note,
        "after": {horizon.value: ratio for horizon, ratio in one.after.items()},
    }


def _incident(one: Incident) -> dict[str, Any]:
    return {
        "symbol": one.symbol,
        "code": one.code,
        "words": one.words,
        "count": one.count,
        "from": iso(one.begin),
        "to": iso(one.end),
        "unwatched_s": None if one.unwatched is None else one.unwatched.total_seconds(),
    }
