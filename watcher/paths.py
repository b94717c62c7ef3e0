"""Every path of the program: the user's profile, and the files that are shipped with the program."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from functools import lru_cache
from pathlib import Path

from watcher.domain.errors import ProfileError
from watcher.language import tr
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder with everything that belongs to one user; nothing is read or made until `create`."""

    root: Path

    @property
    def demo(self) -> Profile:
        """The demo market's own profile, beside this one: invented prices never mix with real ones."""
        return Profile(self.root.with_name(f"{self.root.name}-demo"))

    @property
    def database(self) -> Path:
        """Watchlists, quotes, bars, alerts: all that must not be lost."""
        return self.root / "watcher.db"

    @property
    def first_view(self) -> Path:
        """What the window shows before the database is open."""
        return self.root / "first_view.json"

    @property
    def first_chart(self) -> Path:
        """What the chart shows before the database is open."""
        return self.root / "first_chart.json"

    @property
    def config(self) -> Path:
        """The settings; the user may write it by hand."""
        return self.root / "config.toml"

    @property
    def lock(self) -> Path:
        """Held by the one process that evaluates this profile's alerts."""
        return self.root / "engine.lock"

    @property
    def logs(self) -> Path:
        """The folder of the log files."""
        return self.root / "logs"

    @property
    def backups(self) -> Path:
        """The folder of copies of the database to go back to."""
        return self.root / "backups"

    @property
    def digests(self) -> Path:
        """The folder of the weekly digests, made with the first."""
        return self.root / "digests"

    @property
    def yfinance(self) -> Path:
        """The folder yfinance keeps its cookie and time zones in."""
        return self.root / "yfinance"

    def create(self) -> None:
        """Make what is missing, for the owner's eyes only, and try a write.

        A folder that is there already keeps its permissions: it is the
        user's. Raises ProfileError when the profile cannot be written.
        """
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in (self.logs, self.backups, self.yfinance):
                folder.mkdir(mode=0o700, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.root) as probe:
                probe.write(b"x")
        except OSError as error:
            raise _unwritable(self.root, error) from error


def home() -> Path | None:
    """Return the user's own folder; None for one without, as in some containers and services."""
    try:
        return Path.home()
    except RuntimeError:
        return None


def named_profile(name: str) -> Profile:
    """Return the profile in the folder that the user names. Raises ProfileError for a “~” that nobody has."""
    try:
        return Profile(Path(name).expanduser().absolute())
    except RuntimeError as error:
        raise _homeless() from error


def default_profile() -> Profile:
    """Return the profile that WATCHER_PROFILE names, or the one in the platform's data folder.

    Raises ProfileError for a user who has no folder at all.
    """
    named = os.environ.get("WATCHER_PROFILE")
    if named:
        return named_profile(named)
    # Not needed, nor paid for, when the profile is named.
    from platformdirs import user_data_path

    try:
        return Profile(user_data_path("watcher", appauthor=False))
    except RuntimeError as error:
        raise _homeless() from error


def font_folders() -> tuple[Path, ...]:
    """Where systems keep their fonts; some of these are not there."""
    own = home() or Path("/")
    if sys.platform == "win32":
        system = Path(os.environ.get("WINDIR", "C:/Windows"), "Fonts")
        return system, own / "AppData/Local/Microsoft/Windows/Fonts"
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), own / "Library/Fonts"
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        own / ".local/share/fonts",
        own / ".fonts",
    )


def cache_dir() -> Path | None:
    """Return the folder for what can be made again; it may not exist yet, and some users have none."""
    from platformdirs import user_cache_path

    try:
        return user_cache_path("watcher", appauthor=False)
    except RuntimeError:
        return None


def write_private(path: Path, data: bytes) -> None:
    """Replace a file in one step, so that a crash leaves the old or the new one, readable by its owner only.

    A link is followed, so that settings kept elsewhere stay there. Raises
    ProfileError when the folder cannot be written.
    """
    target = path.resolve()
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
    except OSError as error:
        raise _unwritable(target.parent, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise _unwritable(target.parent, error) from error


def write_named(path: Path, data: bytes) -> None:
    """Write to where the user wants it. A file that is made by it is readable by its owner only.

    Unlike `write_private` it writes to pipes and devices, too. Raises OSError.
    """
    with open(path, "wb", opener=private) as file:
        file.write(data)


def private(path: str, flags: int) -> int:
    """Open a file, made for its owner's eyes only where it is not there; for `open`."""
    return os.open(path, flags, 0o600)


@lru_cache(maxsize=1)
def resources_dir() -> Path:
    """Return the folder of icons and fonts: inside the package when installed, beside it in a clone."""
    here = Path(__file__).resolve().parent
    for candidate in (here / "resources", here.parent / "resources"):
        if (candidate / "icons").is_dir():
            return candidate
    raise FileNotFoundError(f"resources are neither inside nor beside {here}")


def resource(*parts: str) -> Path:
    """Return the path of one shipped file; FileNotFoundError, a bug, when there is none."""
    path = resources_dir().joinpath(*parts)
    if not path.is_file():
        raise FileNotFoundError(path)
    return path


def _homeless() -> ProfileError:
    return ProfileError(
        tr("Watcher does not know which folder is yours: HOME is not set."),
        tr("Set it, or choose a folder for the profile with --profile DIR."),
    )


def _unwritable(folder: Path, error: OSError) -> ProfileError:
    return ProfileError(
        tr("The profile folder {folder} cannot be written: {strerror}.").format(
            folder=folder, strerror=error.strerror or error
        ),
        tr("Make it writable, free some space, or choose another with --profile DIR."),
    )
