"""A font of this machine that has Chinese, Japanese and Korean letters, to be put into a PDF."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from watcher.paths import font_folders

log = logging.getLogger(__name__)

_NAMES = (
    # With outlines that can be put into a PDF; those that say CFF or OTF inside are refused and left out.
    "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf",
    "wqy-microhei.ttc",
    "wqy-zenhei.ttc",
    "NotoSansSC[wght].ttf",
    "NotoSansSC-Regular.ttf",
    "NotoSansTC-Regular.ttf",
    "uming.ttc",
    "msyh.ttc",
    "Deng.ttf",
    "simsun.ttc",
    "msjh.ttc",
    "simhei.ttf",
    "malgun.ttf",
    "msgothic.ttc",
    "Songti.ttc",
    "STHeiti Light.ttc",
    "Arial Unicode.ttf",
    "unifont.ttf",
)
"""Fonts that systems come with, the fitting ones first."""
_RANGES = ((0x2E80, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF))


def is_eastern(letter: str) -> bool:
    """Whether it is a letter that the program's own font does not have."""
    return any(first <= ord(letter) <= last for first, last in _RANGES)


def found_font(name: str, letters: frozenset[str], candidates: Iterable[Path] | None = None) -> Any:
    """A font under this name that has the most of these letters; None where there is none.

    Only the letters that are used are put into the file.
    """
    best, most = None, 0
    for path in _files() if candidates is None else candidates:
        font = _opened(name, path)
        has = 0 if font is None else sum(ord(letter) in font.face.charToGlyph for letter in letters)
        if has > most:
            best, most = font, has
        if most == len(letters):
            break
    return best


def _opened(name: str, path: Path) -> Any:
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    try:
        return TTFont(name, str(path))
    except (TTFError, OSError) as error:
        log.info("%s cannot be put into a PDF: %s", path.name, error)
        return None


@lru_cache(maxsize=1)
def _files() -> tuple[Path, ...]:
    """Those of the known fonts that are on this machine."""
    wanted = {name.casefold(): rank for rank, name in enumerate(_NAMES)}
    found = [path for folder in font_folders() for path in _below(folder) if path.name.casefold() in wanted]
    return tuple(sorted(found, key=lambda path: wanted[path.name.casefold()]))


def _below(folder: Path) -> Iterator[Path]:
    """Every file of a folder; what cannot be read is passed over."""
    for where, _, names in os.walk(folder):
        for name in names:
            yield Path(where, name)
