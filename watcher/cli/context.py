"""What every command starts from: its options, profile, clock and settings, and the parts of an engine."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from watcher import logs
from watcher.clock import Clock, FixedClock, SystemClock
from watcher.config import Config
from watcher.config_file import ConfigWarning, load
from watcher.domain.errors import InputError
from watcher.domain.reach import SPAN, YEARS
from watcher.paths import Profile, default_profile, named_profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from watcher.engine.assembly import Parts
    from watcher.feeds.feed import Feed
    from watcher.language import Translator
    from watcher.store.store import Store

T = TypeVar("T")
Kind = TypeVar("Kind", bound=StrEnum)

log = logging.getLogger(__name__)

DEFAULT_SEED = 2012


def parse_time(text: str) -> datetime:
    """An instant in ISO 8601; without a zone it is refused, because nobody could tell which one was meant."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None or at.year not in YEARS:
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a time such as 2023-11-24T18:00:00Z (a date, a time and a zone, from {SPAN})"
        )
    return at.astimezone(UTC)


def one_of(kinds: type[Kind]) -> Callable[[str], Kind]:
    """Reads one of some words; another one is refused with all that there are."""

    def read(text: str) -> Kind:
        try:
            return kinds(text)
        except ValueError:
            known = ", ".join(one.value for one in kinds)
            raise argparse.ArgumentTypeError(f"“{text}” is none of {known}") from None

    return read


def translator_of(wanted: str) -> Translator | None:
    """What writes a document in this language of the settings.

    Qt reads the translations. It is imported only now, and only its core: where that is missing, too, as on
    a server without any libraries, documents are English.
    """
    if wanted == "en":
        return None
    try:
        from watcher.translation import translator_of
    except ImportError as error:
        log.info("Documents are written in English: %s", error)
        return None
    return translator_of(wanted)


class Context:
    """Made once per command; what is heavy is made when it is first asked for."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        logs.to_terminal(verbose=options.verbose)

    @property
    def is_demo(self) -> bool:
        """Whether the demo market is meant."""
        return bool(self.options.demo)

    @cached_property
    def profile(self) -> Profile:
        """The profile of this command, made if need be. Raises ProfileError."""
        named = self.options.profile
        profile = named_profile(named) if named else default_profile()
        profile = profile.demo if self.is_demo else profile
        profile.create()
        return profile

    @cached_property
    def clock(self) -> Clock:
        """The time: fixed by --now, the demo market's own, or the wall's."""
        if self.options.now is not None:
            return FixedClock(self.options.now)
        if not self.is_demo:
            return SystemClock()
        from watcher.feeds.demo.clock import demo_clock

        speed = getattr(self.options, "speed", 1.0)
        scenario = getattr(self.options, "scenario", None)
        return demo_clock(scenario, speed, datetime.now(UTC))

    @cached_property
    def settings(self) -> tuple[Config, tuple[ConfigWarning, ...]]:
        """The settings, and what in their file could not be used."""
        return load(self.profile.config)

    def logged(self, role: str) -> AbstractContextManager[None]:
        """For the length of a `with`, what goes on is written to the profile's log."""
        return logs.to_file(self.profile.logs, role, self.settings[0].log.level)

    def parts(self, role: str) -> Parts:
        """What an engine of this command is made of."""
        from watcher.engine.assembly import demo_parts, live_parts

        config = self.settings[0]
        if self.is_demo:
            seed = getattr(self.options, "seed", DEFAULT_SEED)
            parts = demo_parts(self.profile, config, self.clock, role, seed)
        else:
            parts = live_parts(self.profile, config, self.clock, role)
        return replace(parts, translator=translator_of)

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The profile's database, open for the length of a `with`. Raises StoreError."""
        with self.parts("command").open_store() as store:
            yield store

    def ask(self, question: Callable[[Feed], Awaitable[T]]) -> T:
        """Put one question to the source of prices. Raises FeedError."""
        import asyncio

        async def put() -> T:
            feed = self.parts("command").open_feed()
            try:
                return await question(feed)
            finally:
                await feed.aclose()

        return asyncio.run(put())

    def symbols(self, texts: list[str]) -> list[Any]:
        """What was typed, as symbols, each once. Raises InputError."""
        from watcher.domain.symbols import parse_symbol

        return list(dict.fromkeys(parse_symbol(text) for text in texts))


def need(*, ok: bool, title: str, hint: str = "") -> None:
    """Raise InputError unless something holds."""
    if not ok:
        raise InputError(title, hint)
