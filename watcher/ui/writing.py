"""Has numbers and times written as the settings say, at once and everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimeZone, Signal, Slot

from watcher.bridge.settings import Settings
from watcher.config import Writing
from watcher.domain.formats import SEPARATORS, Formats
from watcher.setting_rules import EXCHANGE, LOCAL
from watcher.ui import words

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


class Hand(QObject):
    """Follows the settings; who keeps texts writes them anew on `changed`."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        words.write_as(formats(settings.config.formats))
        settings.changed.connect(self._on_setting_changed)

    @Slot(str)
    def _on_setting_changed(self, _key: str) -> None:
        wanted = formats(self._settings.config.formats)
        if wanted != words.formats():
            words.write_as(wanted)
            self.changed.emit()


def formats(wanted: Writing) -> Formats:
    """What the settings mean on this machine."""
    system = QLocale.system()
    decimal, thousands = SEPARATORS.get(wanted.numbers, (system.decimalPoint(), system.groupSeparator()))
    is_system = wanted.clock == "system"
    short = system.timeFormat(QLocale.FormatType.ShortFormat)
    return Formats(
        decimal=decimal,
        thousands=thousands,
        twelve_hours="AP" in short.upper() if is_system else wanted.clock == "12",
        zone=_zone(wanted.zone),
        markets_in_own_zone=wanted.zone != EXCHANGE,
    )


def _zone(name: str) -> ZoneInfo | None:
    if name == EXCHANGE:
        return None
    # Most go by the exchange's own time, and need none.
    from zoneinfo import ZoneInfo

    return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii") if name == LOCAL else name)
