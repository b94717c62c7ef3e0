"""What the session knows of the ways to reach the user, and what comes back by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.late import Late
from watcher.bridge.requests import Reply
from watcher.domain.notices import Refused, Told
from watcher.engine.messages import ChartWanted
from watcher.engine.requests import BeginEmpty, GoBack

if TYPE_CHECKING:
    # The window is painted first.
    from watcher.domain.channels import Share
    from watcher.engine import channel_requests as asks
else:
    asks = Late("watcher.engine.channel_requests")


class Telling(Asking):
    """The part of the session that the settings and the tray use."""

    told = Signal(object)
    """The tray is to show this (Told)."""
    chart_wanted = Signal(str)
    """In a notification the user chose to look at this symbol."""

    refused = Signal(object)
    """The database cannot be opened, and everything else is answered so (Refused)."""

    # ---- requests

    def go_back(self) -> Reply:
        """Put the newest good copy in the place of a damaged database. Answers when it was made."""
        return self._ask(GoBack())

    def begin_empty(self) -> Reply:
        """Set a damaged database aside where there is no copy of it. Answers where it is kept."""
        return self._ask(BeginEmpty())

    def show_reach(self) -> Reply:
        """Ask how this machine can reach its user. Answers Reach."""
        return self._ask(asks.ShowReach())

    def add_channel(self, name: str, address: str, share: Share) -> Reply:
        """Send what fires to a service, too. Answers Reach."""
        return self._ask(asks.AddChannel(name, address, share))

    def share_through(self, name: str, share: Share) -> Reply:
        """Agree to more, or less, being sent through a channel. Answers Reach."""
        return self._ask(asks.ShareThrough(name, share))

    def remove_channel(self, name: str) -> Reply:
        """Forget a channel and its address. Answers Reach."""
        return self._ask(asks.RemoveChannel(name))

    def try_channel(self, name: str) -> Reply:
        """Send a test. Answers None once it was taken."""
        return self._ask(asks.TryChannel(name))

    def keep_quiet(self, on: bool) -> Reply:  # noqa: FBT001 - what was switched
        """Let no notification be seen or heard here, or let them come again. Answers None."""
        return self._ask(asks.KeepQuiet(on))

    # ---- news

    def _take_told(self, news: Told | ChartWanted | Refused) -> None:
        if isinstance(news, Told):
            self.told.emit(news)
        elif isinstance(news, Refused):
            self.refused.emit(news)
        else:
            self.chart_wanted.emit(news.symbol)
