"""What the window's first picture is made of: the rest of the window is built on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.bridge.session import Session
    from watcher.bridge.settings import Settings
    from watcher.ui.actions import Actions
    from watcher.ui.keys import Keys
    from watcher.ui.panel_set import PanelSet
    from watcher.ui.status_bar import StatusBar
    from watcher.ui.theme import Theme
    from watcher.ui.top_bar import TopBar
    from watcher.ui.writing import Hand


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What stands around the panels, and what they are given."""

    session: Session
    theme: Theme
    settings: Settings
    acts: Actions
    panels: PanelSet
    top: TopBar
    status: StatusBar
    hand: Hand
    keys: Keys
    layout: bytes
    """How the panels lie at first."""
