"""The language of the window: every text that it shows goes through `tr`.

Only the window speaks another language than English. The command line and the logs never call `speak`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_english = ContextVar("english", default=False)
_MARK = re.compile(r"\s*\(&\w\)")

Translator = Callable[[str, str], str]
"""Takes a text and the note beside it; answers the text where it knows no other."""


class _Spoken:
    """One language for the whole process, as a locale is one."""

    translate: Translator | None = None
    known: dict[tuple[str, str], str] = {}  # noqa: RUF012 - emptied by `speak`
    sources: dict[str, str] = {}  # noqa: RUF012 - emptied by `speak`


def tr(text: str, note: str = "") -> str:
    """What the program's own text reads in the language of the window.

    Both have to be plain literals, because the texts to be translated are collected from the source: a text
    with values in it is `tr("{count} alerts").format(count=3)`. `note` tells two meanings of one English word
    apart. What this answers is only ever shown: it is no key, and nothing is compared with it.
    """
    translate = _Spoken.translate
    if translate is None or _english.get():
        return text
    key = (text, note)
    found = _Spoken.known.get(key)
    if found is None:
        found = _Spoken.known[key] = translate(text, note)
        _Spoken.sources.setdefault(found, text)
    return found


@contextmanager
def in_english() -> Iterator[None]:
    """What is made inside is English, whatever the window speaks: files for others, and what is kept.

    It holds for the one thread or task, and is a decorator as well.
    """
    before = _english.set(True)
    try:
        yield
    finally:
        _english.reset(before)


def english(text: str) -> str:
    """The English of a text that `tr` has answered; for names that have to be the same in every language."""
    return _Spoken.sources.get(text, text)


def unmarked(text: str) -> str:
    """A menu’s or label’s text without the mark of its letter: “File” for “&File”, “文件” for “文件(&F)”."""
    return _MARK.sub("", text).replace("&", "")


def speak(translator: Translator | None) -> None:
    """Have `tr` ask this one from now on; None is English. Texts made before stay as they are."""
    _Spoken.translate = translator
    _Spoken.known, _Spoken.sources = {}, {}
