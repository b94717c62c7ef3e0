"""The settings file: what is wrong in it is passed over and said; writing leaves the user's text as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from watcher.config import FREE, RULES, Config, Value
from watcher.domain.errors import InputError, WatcherError
from watcher.language import tr
from watcher.paths import write_private
from watcher.setting_rules import Text
from watcher.values import dataclass

# A file with more of them is not a settings file.
_MOST_SLIPS = 20
_KEYS = Text()


class ConfigError(WatcherError):
    """The settings file is in the way of writing a setting."""


@dataclass(frozen=True, slots=True)
class ConfigWarning:
    """What in the settings file was passed over, and why; `line` counts from 1, None is the whole file.

    `bare` is the text without the user's own value, where it tells one.
    """

    text: str
    line: int | None = None
    bare: str = ""

    @property
    def sentence(self) -> str:
        """For the log, the terminal or the status bar."""
        return self._placed(self.text)

    @property
    def shareable(self) -> str:
        """The same without the user's own value, which may be anything that was pasted into a wrong place."""
        return self._placed(self.bare or self.text)

    def _placed(self, text: str) -> str:
        return f"config.toml, line {self.line}: {text}" if self.line else f"config.toml: {text}"


def load(path: Path) -> tuple[Config, tuple[ConfigWarning, ...]]:
    """Read the settings; an entry that cannot be used keeps its default and is warned about.

    The file is never changed, and a missing one is no fault.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Config(), ()
    except (OSError, UnicodeDecodeError) as error:
        return Config(), (
            ConfigWarning(tr("cannot be read ({error}); the defaults are used.").format(error=error)),
        )
    tables, warnings = _parse(text)
    lines = dict(_lines_of_keys(text))
    config = Config()
    for name, table in tables.items():
        if name == FREE and isinstance(table, dict):
            config = replace(config, shortcuts=_free(table, lines, warnings))
        elif name not in {*RULES, FREE}:
            warnings.append(ConfigWarning(_unknown(name, _candidates(name)), lines.get(name)))
        elif not isinstance(table, dict):
            warnings.append(
                ConfigWarning(
                    tr('"{name}" must be a table: write [{name}].').format(name=name), lines.get(name)
                )
            )
        else:
            accepted = _accepted(name, table, lines, warnings)
            config = replace(config, **{name: replace(getattr(config, name), **accepted)})
    return config, tuple(sorted(warnings, key=lambda warning: warning.line or 0))


def save_setting(path: Path, key: str, value: Value | None) -> None:
    """Write one setting, named like "appearance.theme", and leave all else in the file as it is.

    None takes it out of the file.

    Raises InputError for a key or value that is none, ConfigError when the
    file has a fault that must be mended by hand first, ProfileError when it
    cannot be written.
    """
    # Reading needs only tomllib; a start does without this.
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    name, _, entry = key.partition(".")
    rule = _KEYS if name == FREE and entry else RULES.get(name, {}).get(entry)
    if rule is None:
        raise InputError(_unknown(key, _candidates(entry)))
    if value is not None and not rule.accepts(value):
        raise InputError(
            tr("{key} cannot be {shown}.").format(key=key, shown=_shown(value)),
            tr("It must be {rule}.").format(rule=rule),
        )
    try:
        before = path.read_bytes().decode("utf-8") if path.exists() else ""
        mark = "\ufeff" if before.startswith("\ufeff") else ""
        document = tomlkit.parse(before.removeprefix(mark))
        table = document.setdefault(name, tomlkit.table())
        if value is None:
            table.pop(entry, None)
        else:
            table[entry] = value
    except (TOMLKitError, UnicodeDecodeError, OSError, TypeError, AttributeError) as error:
        faults = [warning.sentence for warning in load(path)[1]] or [str(error)]
        raise ConfigError(
            tr("The setting {key} could not be saved: {path} has a fault in it.").format(key=key, path=path),
            tr("Mend it by hand first. {faults}").format(faults=faults[0]),
        ) from error
    write_private(path, (mark + tomlkit.dumps(document)).encode())


def _parse(text: str) -> tuple[dict[str, Any], list[ConfigWarning]]:
    """Parse all but the lines with a mistake in them: one slip must not cost every other setting."""
    lines = text.split("\n")
    warnings: list[ConfigWarning] = []
    # Where there is no file, nothing is parsed.
    import tomllib

    while True:
        try:
            return tomllib.loads("\n".join(lines)), warnings
        except tomllib.TOMLDecodeError as error:
            at = re.search(r"\(at line (\d+)", str(error))
            number = int(at.group(1)) if at else _last_written(lines)
            said = re.sub(r" \(at .*", "", str(error))
            hint = _did_you_mean(_candidates(_word(lines[number - 1])))
            warnings.append(
                ConfigWarning(tr("{said}; the line is ignored.{hint}").format(said=said, hint=hint), number)
            )
            if not lines[number - 1] or len(warnings) > _MOST_SLIPS:
                return {}, warnings
            lines[number - 1] = ""


def _accepted(
    name: str, table: Mapping[str, object], lines: Mapping[str, int], warnings: list[ConfigWarning]
) -> dict[str, Any]:
    accepted = {}
    for entry, value in table.items():
        line = lines.get(f"{name}.{entry}", lines.get(name))
        rule = RULES[name].get(entry)
        if rule is None:
            warnings.append(ConfigWarning(_unknown(f"{name}.{entry}", _candidates(entry)), line))
        elif not rule.accepts(value):
            said = tr("{name}.{entry} cannot be {shown}; it must be {rule}.")
            told, bare = (
                said.format(name=name, entry=entry, shown=shown, rule=rule) for shown in (_shown(value), "…")
            )
            warnings.append(ConfigWarning(told, line, bare))
        else:
            accepted[entry] = value
    return accepted


def _free(
    table: Mapping[str, object], lines: Mapping[str, int], warnings: list[ConfigWarning]
) -> dict[str, str]:
    accepted = {}
    for entry, value in table.items():
        if isinstance(value, str):
            accepted[entry] = value
        else:
            said = tr('{free}.{entry} cannot be {shown}; it must be keys in quotes, like "Ctrl+K; F3".')
            told, bare = (said.format(free=FREE, entry=entry, shown=shown) for shown in (_shown(value), "…"))
            warnings.append(ConfigWarning(told, lines.get(f"{FREE}.{entry}", lines.get(FREE)), bare))
    return accepted


def _lines_of_keys(text: str) -> Iterator[tuple[str, int]]:
    """Yield "table" and "table.entry" with the line each stands on; tomllib does not tell."""
    table = ""
    for number, line in enumerate(text.split("\n"), 1):
        if header := re.match(r"\s*\[+\s*([^\]]+?)\s*\]", line):
            table = header.group(1)
            yield table, number
        elif entry := re.match(r"""\s*["']?([\w .-]*[\w-])["']?\s*=""", line):
            yield f"{table}.{entry.group(1)}".removeprefix("."), number


def _candidates(word: str) -> list[str]:
    """Return the known keys and tables that `word` may be a slip for, the closest first."""
    # Only for slips: it takes its time to import.
    import difflib

    known = {entry: f"{name}.{entry}" for name, rules in RULES.items() for entry in rules}
    known |= {name: f"[{name}]" for name in RULES}
    return [known[match] for match in difflib.get_close_matches(word.lower(), known, n=1, cutoff=0.6)]


def _unknown(key: str, candidates: list[str]) -> str:
    return f'There is no setting "{key[:60]}".{_did_you_mean(candidates)}'


def _did_you_mean(candidates: list[str]) -> str:
    return f" Did you mean {candidates[0]}?" if candidates else ""


def _word(line: str) -> str:
    found = re.search(r"[\w-]+", line)
    return found.group() if found else ""


def _last_written(lines: list[str]) -> int:
    return max((number for number, line in enumerate(lines, 1) if line.strip()), default=1)


def _shown(value: object) -> str:
    return f'"{value[:40]}"' if isinstance(value, str) else str(value).lower()[:40]
