"""The tray as a channel, for desktops that have no other way: the window shows what this hands over."""

from __future__ import annotations

from watcher.domain.channels import Share
from watcher.domain.notices import Told
from watcher.engine.messages import Audience
from watcher.notify.channel import Message


class TrayChannel:
    """Hands messages to whoever listens; what the tray makes of them is not told back."""

    name = "tray"
    share = Share.HOLDINGS
    keeps_trying = True

    def __init__(self, audience: Audience) -> None:
        self._audience = audience

    async def send(self, message: Message) -> None:
        """Have it shown."""
        symbol = None if message.subject is None else message.subject.symbol
        self._audience.post(Told(message.title, message.body, symbol))

    async def aclose(self) -> None:
        """Nothing is held between messages."""
