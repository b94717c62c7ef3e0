"""Desktop notifications on Linux, by D-Bus, with no tray needed; what is chosen in them comes back."""

from __future__ import annotations

import asyncio
import html
import logging
from collections import OrderedDict
from typing import Any

from watcher import APP_ID
from watcher.domain.channels import Share
from watcher.language import tr
from watcher.notify.bus import Bus
from watcher.notify.channel import Choice, Chosen, DeliveryError, Message, Subject

log = logging.getLogger(__name__)

DAEMON_S = 3.0
WHOLE_S = 5.0
"""How long all of it may take: the bus, what the daemon can do, the notification."""
REMEMBERED = 200
"""How many notifications can still be answered."""
_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_CRITICAL = 2
_NORMAL = 1
_DEFAULT = "default"
_TEXTS = {
    Choice.OPEN: tr("Open chart"),
    Choice.SNOOZE: tr("Snooze 1 h"),
    Choice.REARM: tr("Re-arm"),
    Choice.ACKNOWLEDGE: tr("Acknowledge"),
}


class DesktopChannel:
    """Talks to org.freedesktop.Notifications on the session bus, over one connection while it lasts.

    A daemon that is missing, slow or dead ends in a DeliveryError within five seconds, and the outbox keeps
    the message. Where the daemon renders markup the body is escaped, so that it shows plain text.
    `chosen` is called in the loop with what the user chose in a notification.
    """

    name = "desktop"
    share = Share.HOLDINGS
    keeps_trying = True

    def __init__(self) -> None:
        self.chosen: Chosen | None = None
        self._bus: Bus | None = None
        self._capabilities: frozenset[str] | None = None
        self._shown: OrderedDict[int, Subject] = OrderedDict()

    async def send(self, message: Message) -> None:
        """Show one notification."""
        from jeepney import DBusErrorResponse

        try:
            async with asyncio.timeout(WHOLE_S):
                number = await self._show(message)
        # RuntimeError: the bus is not one of this machine's own sockets. ValueError: its address is nonsense.
        except (OSError, EOFError, KeyError, ValueError, RuntimeError, DBusErrorResponse) as error:
            await self.aclose()
            raise DeliveryError(
                tr("No desktop notification service answered."), f"({type(error).__name__}: {error})"
            ) from error
        if message.subject is not None:
            self._shown[number] = message.subject
            while len(self._shown) > REMEMBERED:
                self._shown.popitem(last=False)

    async def aclose(self) -> None:
        """Let go of the bus; idempotent."""
        bus, self._bus, self._capabilities = self._bus, None, None
        if bus is not None:
            await bus.close()

    async def _show(self, message: Message) -> int:
        if self._bus is None or not self._bus.is_open:
            await self.aclose()
            self._bus = await Bus.open(_NAME, _PATH, self._heard)
        if self._capabilities is None:
            (found,) = await self._call(self._bus, "GetCapabilities")
            self._capabilities = frozenset(found)
        words = self._words(message, self._capabilities)
        (number,) = await self._call(self._bus, "Notify", "susssasa{sv}i", words)
        return int(number)

    async def _call(
        self, bus: Bus, name: str, signature: str = "", values: tuple[object, ...] = ()
    ) -> tuple[Any, ...]:
        from jeepney import DBusAddress, new_method_call

        service = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        return await bus.call(new_method_call(service, name, signature, values), DAEMON_S)

    def _words(self, message: Message, capabilities: frozenset[str]) -> tuple[object, ...]:
        body = html.escape(message.body, quote=False) if "body-markup" in capabilities else message.body
        hints = {
            "urgency": ("y", _CRITICAL if message.urgent else _NORMAL),
            "desktop-entry": ("s", APP_ID),
            # Watcher has sounds of its own.
            "suppress-sound": ("b", True),
        }
        actions: list[str] = []
        if self.chosen is not None and "actions" in capabilities:
            if Choice.OPEN in message.choices:
                # A click on the notification itself.
                actions += [_DEFAULT, _TEXTS[Choice.OPEN]]
            for choice in message.choices:
                actions += [choice.value, _TEXTS[choice]]
        return ("Watcher", 0, "", message.title, body, actions, hints, -1)

    def _heard(self, word: str, values: tuple[Any, ...]) -> None:
        """A signal: something was chosen in a notification, or one was closed."""
        if word == "NotificationClosed" and values:
            self._shown.pop(values[0], None)
        elif word == "ActionInvoked" and len(values) == 2:  # noqa: PLR2004 (the number and the key)
            number, key = values
            subject = self._shown.get(number)
            choice = Choice.OPEN if key == _DEFAULT else next((one for one in Choice if one == key), None)
            if subject is not None and choice is not None and self.chosen is not None:
                log.info("“%s” was chosen in a notification.", choice.value)
                self.chosen(choice, subject)
