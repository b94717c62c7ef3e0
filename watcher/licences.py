"""The licences of everything that the program is made of, from what each part brings along."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from watcher.paths import resources_dir

PROGRAM = "watcher"
BUNDLED = "THIRD_PARTY_LICENSES.txt"
"""What a standalone program carries instead: its parts bring nothing along there."""
NOTE = """\
Watcher itself is under the MIT licence.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3, whose text stands further
down. They are separate shared libraries: in the folder of the standalone program you may replace them with
versions of your own, and nothing forbids taking the program apart to mend such a replacement. Their sources
are published by The Qt Company under “Qt for Python” and “Qt”, for the versions named below. A program in
one file holds the same libraries; whoever wants to replace them takes the folder, or builds the file anew
from Watcher's own source, by one command.

curl_cffi is linked with libidn2 and libunistring, which are under the same license, version 3 or later; what
it is built from is published as “curl-impersonate” and “curl_cffi”.

Inter, the typeface, is under the SIL Open Font License 1.1.
"""
_OWN = (
    ("Inter – SIL Open Font License 1.1", "fonts", "OFL.txt"),
    ("Qt, PySide6, shiboken6 – GNU Lesser General Public License 3", "licences", "LGPL-3.0.txt"),
    ("GNU General Public License 3, which the one above adds to", "licences", "GPL-3.0.txt"),
    ("Inside Qt: HarfBuzz, FreeType, PCRE2, ICU and others", "licences", "qt-parts.txt"),
    ("Inside curl_cffi: curl, BoringSSL, nghttp2, libidn2 and others", "licences", "curl_cffi.txt"),
    ("Inside TA-Lib: the library of the same name – BSD-3-Clause", "licences", "ta-lib.txt"),
    ("pyluach – MIT", "licences", "pyluach.txt"),
)
_TEXTS = ("licen", "copying", "notice", "authors")
_RULE = "=" * 78
_WANTED = re.compile(r"\s*([A-Za-z0-9._-]+)")


def shown() -> str:
    """All of it as one text: what was gathered for a standalone program, else what is installed."""
    bundled = resources_dir() / BUNDLED
    if bundled.is_file():
        return bundled.read_text(encoding="utf-8")
    return gather(parts(PROGRAM))


def gather(names: Iterable[str]) -> str:
    """The licences of these packages, with the typeface's and Qt's."""
    found = [one for name in names if (one := _installed(name)) is not None]
    sections = [NOTE]
    for one in sorted(found, key=lambda one: _plain(one.metadata["Name"])):
        title = f"{one.metadata['Name']} {one.version} – {named(one)}"
        sections.append(section(title, texts(one)))
    sections += [section(title, [text]) for title, text in own_texts()]
    return "\n\n".join(sections) + "\n"


def section(title: str, bodies: Iterable[str]) -> str:
    """One part: its name between two lines, then its texts."""
    return "\n".join([_RULE, title, _RULE, "", *bodies])


def own_texts() -> Iterator[tuple[str, str]]:
    """The texts that no package brings, which are kept with the program."""
    resources = resources_dir()
    for title, *path in _OWN:
        yield title, resources.joinpath(*path).read_text(encoding="utf-8").strip()


def parts(program: str) -> list[str]:
    """The packages that a program needs, and those that they need in turn, as far as they are installed."""
    seen: dict[str, None] = {}
    waiting = [program]
    while waiting:
        one = _installed(waiting.pop())
        for wanted in () if one is None else one.requires or ():
            name = _WANTED.match(wanted)
            if name is None or "extra ==" in wanted or _plain(name[1]) in seen:
                continue
            seen[_plain(name[1])] = None
            waiting.append(name[1])
    return [name for name in seen if _installed(name) is not None]


def named(one: Distribution) -> str:
    """The licence as the package calls it."""
    meta = one.metadata
    said = next((meta[name] for name in ("License-Expression", "License") if name in meta), "")
    if said and "\n" not in said:
        return said
    classifiers = [
        line.rpartition(" :: ")[2] for line in meta.get_all("Classifier") or () if "License" in line
    ]
    return ", ".join(classifiers) or said.partition("\n")[0] or "see its text"


def texts(one: Distribution) -> list[str]:
    """The licence texts that one package brings, in the order of their names."""
    found = []
    for file in sorted(one.files or (), key=str):
        is_meta = ".dist-info" in file.parts[0]
        if is_meta and any(word in file.name.lower() for word in _TEXTS):
            path = Path(str(one.locate_file(file)))
            if path.is_file():
                found.append(path.read_text(encoding="utf-8", errors="replace").strip())
    return found


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")
