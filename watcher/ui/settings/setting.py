"""What a setting is in the window: where it stands, what it is called and what it can be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from enum import StrEnum

from watcher.config import Config, Value
from watcher.language import tr
from watcher.values import dataclass


class Page(StrEnum):
    """The pages, in order."""

    APPEARANCE = tr("Appearance")
    FORMATS = tr("Time and numbers")
    NOTIFICATIONS = tr("Notifications")
    PORTFOLIO = tr("Portfolio")
    DATA = tr("Data")
    STARTUP = tr("Startup and tray")
    SHORTCUTS = tr("Shortcuts")
    PRIVACY = tr("Privacy")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting; what it can be is a choice, a range, or yes and no."""

    key: str
    """As in the file: "appearance.theme"."""
    page: Page
    title: str
    means: str
    choices: Mapping[str, str] = field(default_factory=dict)
    """What can be chosen, and how it is called."""
    more: Callable[[], Iterable[str]] = tuple
    """Further choices, called as they are; not looked up before they are shown."""
    limits: tuple[int, int] | None = None
    unit: str = ""
    is_live: bool = True
    """Otherwise it takes effect at the next start."""

    def of(self, config: Config) -> Value:
        """Its value there."""
        table, _, name = self.key.partition(".")
        value: Value = getattr(getattr(config, table), name)
        return value

    @property
    def default(self) -> Value:
        """What it is when nothing is set."""
        return self.of(Config())

    def suits(self, typed: str) -> bool:
        """Whether every word that was typed is in one of its texts."""
        texts = (self.key, self.page, self.title, self.means, *self.choices.values())
        text = " ".join(texts).casefold()
        return all(word in text for word in typed.casefold().split())
