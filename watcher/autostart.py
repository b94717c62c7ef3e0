"""Starting with the system: an XDG autostart entry, a launch agent, or a value in the registry."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from watcher import APP_ID
from watcher.domain.errors import WatcherError
from watcher.language import tr
from watcher.values import dataclass

NAME = "watcher"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_RESERVED = set("\"'\\><~|&;$*?#()`% \t\n")


class AutostartError(WatcherError):
    """The system does not let the program be started with it."""


def command(profile: Path | None = None) -> tuple[str, ...]:
    """How this very program is started again; `profile` where it is not the usual one."""
    started = _own_appimage() or str(_without_console(Path(sys.executable)))
    program = (started,) if getattr(sys, "frozen", False) else (started, "-m", NAME)
    return program if profile is None else (*program, "--profile", str(profile))


def _own_appimage() -> str | None:
    """The file that this program was started by, if that is an AppImage: it lies elsewhere at each start.

    Whatever another AppImage starts, a terminal for one, hears of that one's file.
    """
    packed, root = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    if not packed or not root:
        return None
    is_inside = Path(sys.executable).resolve().is_relative_to(Path(root).resolve())
    return packed if is_inside else None


def _without_console(program: Path) -> Path:
    """The program beside it that opens no console, where there is one: on Windows."""
    silent = program.with_name(f"{program.stem}w{program.suffix}")
    return silent if program.suffix.lower() == ".exe" and silent.exists() else program


@dataclass(frozen=True, slots=True)
class Autostart:
    """Has the command run when the user logs in, or no longer; nothing happens before `set`."""

    command: tuple[str, ...]

    def set(self, on: bool) -> None:  # noqa: FBT001 - what the user switched
        """Begin or end it. Raises AutostartError."""
        try:
            if sys.platform == "win32":
                _set_value(_windows_line(self.command) if on else None)
            else:
                file, data = self._entry()
                if on:
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_bytes(data)
                else:
                    file.unlink(missing_ok=True)
        except (OSError, RuntimeError) as error:
            # The latter: the user has no folder at all.
            raise AutostartError(
                tr("Starting with the system could not be changed: {strerror}.").format(
                    strerror=getattr(error, "strerror", None) or str(error).rstrip(".")
                ),
                tr("Nothing else was changed; check who may write there."),
            ) from error

    def _entry(self) -> tuple[Path, bytes]:
        if sys.platform == "darwin":
            # Only here, and not before the first paint: it brings a reader of XML.
            import plistlib

            agent = {"Label": APP_ID, "ProgramArguments": list(self.command), "RunAtLoad": True}
            return Path.home() / "Library" / "LaunchAgents" / f"{APP_ID}.plist", plistlib.dumps(agent)
        folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        return folder / "autostart" / f"{APP_ID}.desktop", desktop_entry(self.command).encode()


def desktop_entry(command: Sequence[str]) -> str:
    """The entry of the freedesktop.org autostart specification."""
    words = " ".join(_quoted(word) for word in command)
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Watcher",
        "Comment=Live prices, charts and alerts",
        # Where the program has been removed, nothing is started.
        *((f"TryExec={_text(command[0])}",) if Path(command[0]).is_absolute() else ()),
        f"Exec={words}",
        f"Icon={APP_ID}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return "\n".join((*lines, ""))


def _text(word: str) -> str:
    """A text of a desktop entry: escaped once, and not quoted."""
    return word.replace("\\", "\\\\")


def _quoted(word: str) -> str:
    """A word of an Exec line: quoted, escaped once for Exec and once for the file."""
    if not _RESERVED & set(word):
        return word
    for mark in ("\\", '"', "`", "$"):
        word = word.replace(mark, f"\\{mark}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _windows_line(command: Sequence[str]) -> str:
    from subprocess import list2cmdline

    return list2cmdline(command)


def _set_value(line: str | None) -> None:
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN, 0, winreg.KEY_SET_VALUE) as key:
            if line is not None:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, line)
            else:
                with contextlib.suppress(FileNotFoundError):
                    winreg.DeleteValue(key, NAME)
