"""The language of the window: every text that it shows goes through `tr`.

Only the window speaks another language than English, and the weekly digest is written in one. The command
line and the logs never call `speak`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_MARK = re.compile(r"\s*\(&\w\)")

Translator = Callable[[str, str], str]
"""Takes a text and the note beside it; answers the text where it knows no other."""


class _Voice:
    """One language, and what was said in it."""

    def __init__(self, translate: Translator | None) -> None:
        self.translate = translate
        self.known: dict[tuple[str, str], str] = {}
        self.sources: dict[str, str] = {}


_ENGLISH = _Voice(None)


class _Spoken:
    """The one language of the whole process, as a locale is one."""

    voice = _ENGLISH


_inside: ContextVar[_Voice | None] = ContextVar("language inside", default=None)


def tr(text: str, note: str = "") -> str:
    """What the program's own text reads in the language of the window.

    Both have to be plain literals, because the texts to be translated are collected from the source: a text
    with values in it is `tr("{count} alerts").format(count=3)`. `note` tells two meanings of one English word
    apart. What this answers is only ever shown: it is no key, and nothing is compared with it.
    """
    voice = _inside.get() or _Spoken.voice
    if voice.translate is None:
        return text
    key = (text, note)
    found = voice.known.get(key)
    if found is None:
        found = voice.known[key] = voice.translate(text, note)
        voice.sources.setdefault(found, text)
    return found


def ended(sentence: str) -> str:
    """A sentence with the full stop of the language."""
    return tr("{sentence}.").format(sentence=sentence)


def labelled(name: str, said: str) -> str:
    """What is said of something: “BABA: no price”."""
    return tr("{name}: {said}").format(name=name, said=said)


@contextmanager
def in_language(translator: Translator | None) -> Iterator[None]:
    """What is made inside is in this language, whatever the window speaks; None is English.

    It holds for the one thread or task. Texts that modules made when they were imported stay as they are.
    """
    before = _inside.set(_ENGLISH if translator is None else _Voice(translator))
    try:
        yield
    finally:
        _inside.reset(before)


def english_only(_wanted: str) -> Translator | None:
    """What writes in a wanted language, where there are no translations."""
    return None


def english(text: str) -> str:
    """The English of a text that `tr` has answered; for names that have to be the same in every language."""
    return _Spoken.voice.sources.get(text, text)


def unmarked(text: str) -> str:
    """A menu’s or label’s text without the mark of its letter: “File” for “&File”, “文件” for “文件(&F)”."""
    return _MARK.sub("", text).replace("&", "")


def speak(translator: Translator | None) -> None:
    """Have `tr` ask this one from now on; None is English. Texts made before stay as they are."""
    _Spoken.voice = _ENGLISH if translator is None else _Voice(translator)
