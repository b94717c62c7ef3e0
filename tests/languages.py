"""Brings the translations up to date with the source: `python -m tests.languages`.

Qt's lupdate finds texts in calls of methods only, and under the name of their class; it is handed all
calls of `tr` in one file instead. New texts are then to be translated in resources/languages/*.ts, by
Qt Linguist or any editor, and the command run once more for the files that the program reads.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from watcher.translation import CONTEXT

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "languages"
LANGUAGES = ("zh_CN", "zh_TW")


@dataclass(frozen=True)
class Call:
    """One call of `tr`; without a text where that is no literal."""

    place: str
    text: str | None
    note: str = ""
    is_constant: bool = False
    """It is made when its module is imported."""


@cache
def calls() -> tuple[Call, ...]:
    """Every call in the program, in order of files."""
    return tuple(_calls())


def _calls() -> Iterator[Call]:
    for path in sorted((ROOT / "watcher").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        text = path.read_text(encoding="utf-8")
        if "tr(" not in text:
            continue
        tree = ast.parse(text)
        functions = (one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef))
        later = {id(inner) for one in functions for part in one.body for inner in ast.walk(part)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                words = [one.value for one in node.args if isinstance(one, ast.Constant)]
                usable = len(words) == len(node.args) in {1, 2} and not node.keywords
                said, note = (*words, "")[:2] if usable and words[0] else (None, "")
                yield Call(f"{name}:{node.lineno}", said, note, is_constant=id(node) not in later)


def sources() -> dict[tuple[str, str], list[str]]:
    """Every text with its note, and the files that it stands in."""
    found: dict[tuple[str, str], list[str]] = {}
    for call in calls():
        if call.text is not None:
            files = found.setdefault((call.text, call.note), [])
            file = call.place.partition(":")[0]
            if file not in files:
                files.append(file)
    return found


def translations(language: str) -> dict[tuple[str, str], str]:
    """What the .ts file says; an empty text is not translated yet."""
    read = {}
    for message in ET.parse(FOLDER / f"watcher_{language}.ts").iter("message"):
        translation = message.find("translation")
        is_finished = translation is not None and translation.get("type") is None
        key = (message.findtext("source") or "", message.findtext("comment") or "")
        read[key] = (translation.text or "") if translation is not None and is_finished else ""
    return read


def renew() -> None:
    """Put new texts into the .ts files, drop those that are gone, and make the .qm files."""
    files = [str(FOLDER / f"watcher_{language}.ts") for language in LANGUAGES]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "watcher.py"
        listed.write_text("\n".join(_lines()), encoding="utf-8")
        guesses = [word for name in ("sametext", "similartext") for word in ("-disable-heuristic", name)]
        _run("pyside6-lupdate", str(listed), "-locations", "none", "-no-obsolete", *guesses, "-ts", *files)
    _run("pyside6-lrelease", "-silent", *files)


def _lines() -> Iterator[str]:
    for (text, note), files in sources().items():
        shown = files if len(files) < 4 else [*files[:3], "…"]
        words = [json.dumps(one, ensure_ascii=False) for one in (CONTEXT, text, *([note] if note else []))]
        yield f"#: {', '.join(shown)}"
        yield f"QCoreApplication.translate({', '.join(words)})"


def _run(tool: str, *words: str) -> None:
    subprocess.run([Path(sys.executable).with_name(tool), *words], check=True)


if __name__ == "__main__":
    renew()
    for language in LANGUAGES:
        left = sum(not said for said in translations(language).values())
        sys.stdout.write(f"{language}: {left} texts are not translated yet\n")
