"""The ways to be told beyond this machine, in the settings: listed, added, tried and removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from watcher.bridge.session import Session
from watcher.domain.channels import Reach, Share
from watcher.domain.errors import WatcherError
from watcher.language import tr
from watcher.ui.settings.channel_row import SHARES, ChannelRow
from watcher.ui.settings.late_rows import Row

_MEANS = tr(
    "Fires can be sent to ntfy, Telegram, Discord, Slack, e-mail, a webhook and a "
    "hundred more services of apprise, by their address. A channel gets symbol and "
    "price, and no more than you choose for it."
)
_NO_KEYRING = tr(
    "This system has no keyring that can be trusted with addresses. Start Watcher "
    "with WATCHER_CHANNEL_NAME set to the address, and add the channel here without "
    "one."
)
_WORDS = "channels ntfy telegram discord slack e-mail mail webhook apprise service address keyring player"


class ChannelsBox(Row):
    """Asks the engine when it is first shown."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("channels")
        self._session = session
        self._rows: dict[str, ChannelRow] = {}
        self._has_asked = False
        title, means = QLabel(tr("Channels"), self), QLabel(_MEANS, self)
        title.setProperty("role", "title")
        means.setProperty("role", "small")
        self._where, self._said = QLabel(self), QLabel(self)
        self._where.setObjectName("where")
        self._where.setProperty("role", "small")
        self._said.setObjectName("said")
        self._said.setProperty("role", "error")
        for label in (means, self._where, self._said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._own = QHBoxLayout()
        self._tries: dict[str, QPushButton] = {}
        for name, text in (("desktop", tr("Try a &notification")), ("sound", tr("Try the &sound"))):
            button = self._tries[name] = QPushButton(text, self)
            button.setObjectName(f"try {name}")
            button.setAutoDefault(False)
            self._own.addWidget(button)
        self._own.addStretch(1)
        self._tries["desktop"].clicked.connect(self._on_desktop)
        self._tries["sound"].clicked.connect(self._on_sound)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._name, self._address, self._share = QLineEdit(self), QLineEdit(self), QComboBox(self)
        self._add = QPushButton(tr("&Add"), self)
        self._make_form()
        self.stops = (*self._tries.values(), self._name, self._address, self._share, self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(6)
        column.addLayout(self._own)
        column.addWidget(title)
        column.addWidget(means)
        column.addLayout(self._list)
        column.addLayout(self._form)
        column.addWidget(self._said)
        column.addWidget(self._where)
        self._said.hide()

    def _make_form(self) -> None:
        self._name.setPlaceholderText(tr("phone"))
        self._name.setAccessibleName(tr("Name of the new channel"))
        self._name.setMaxLength(32)
        self._address.setPlaceholderText("ntfy://my-topic")
        self._address.setAccessibleName(tr("Address of the new channel"))
        # It holds passwords and tokens, and others look at screens.
        self._address.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self._share.setAccessibleName(tr("What the new channel gets"))
        for share, words in SHARES.items():
            self._share.addItem(words, share)
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._on_add)
        for field in (self._name, self._address):
            field.returnPressed.connect(self._on_add)
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(8)
        self._form.setColumnStretch(1, 1)
        for column, widget in enumerate((self._name, self._address, self._share, self._add)):
            self._form.addWidget(widget, 0, column)
        self._name.setFixedWidth(110)

    @staticmethod
    def suits(typed: str) -> bool:
        """Whether every word that was typed is about channels."""
        return all(word in _WORDS for word in typed.casefold().split())

    def look(self) -> None:
        """Ask how things stand, once."""
        if not self._has_asked:
            self._has_asked = True
            reply = self._session.show_reach()
            reply.done.connect(self._on_reach)
            reply.failed.connect(self._on_failed)

    # ---- what is so

    @Slot(object)
    def _on_reach(self, reach: Reach) -> None:
        names = [one.setup.name for one in reach.channels]
        for name in [name for name in self._rows if name not in names]:
            self._rows.pop(name).deleteLater()
        for one in reach.channels:
            row = self._rows.get(one.setup.name) or self._make_row(one.setup.name)
            row.show_channel(one)
        self._where.setText("\n".join(_facts(reach)))

    def _make_row(self, name: str) -> ChannelRow:
        row = self._rows[name] = ChannelRow(name, self)
        row.share_wanted.connect(self._on_share)
        row.test_wanted.connect(self._on_test)
        row.remove_wanted.connect(self._on_remove)
        self._list.addWidget(row)
        row.show()
        return row

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._add.setEnabled(True)
        self._say(error.sentence)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    # ---- what is wanted

    @Slot()
    def _on_add(self) -> None:
        name = self._name.text().strip()
        share = Share(self._share.currentData())
        self._say("")
        self._add.setEnabled(False)
        reply = self._session.add_channel(name, self._address.text().strip(), share)
        reply.done.connect(self._on_added)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_added(self, reach: Reach) -> None:
        self._add.setEnabled(True)
        self._name.clear()
        self._address.clear()
        self._on_reach(reach)

    @Slot(str, Share)
    def _on_share(self, name: str, share: Share) -> None:
        reply = self._session.share_through(name, share)
        reply.done.connect(self._on_reach)
        reply.failed.connect(self._on_failed)

    @Slot(str)
    def _on_remove(self, name: str) -> None:
        reply = self._session.remove_channel(name)
        reply.done.connect(self._on_reach)
        reply.failed.connect(self._on_failed)

    @Slot()
    def _on_desktop(self) -> None:
        self._try("desktop")

    @Slot()
    def _on_sound(self) -> None:
        self._try("sound")

    def _try(self, name: str) -> None:
        self._say("")
        self._session.try_channel(name).failed.connect(self._on_failed)

    @Slot(str)
    def _on_test(self, name: str) -> None:
        Trial(self._session, self._rows[name], name)


class Trial(QObject):
    """One test on its way; it says in its row what became of it, and goes with it."""

    def __init__(self, session: Session, row: ChannelRow, name: str) -> None:
        super().__init__(row)
        self._row = row
        reply = session.try_channel(name)
        reply.done.connect(self._on_done)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, _nothing: object) -> None:
        self._end(tr("✓ The service took it. Look whether it has arrived."))

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._end(f"⚠ {error.sentence}")

    def _end(self, sentence: str) -> None:
        self._row.say(sentence)
        self.deleteLater()


def _facts(reach: Reach) -> Sequence[str]:
    """Where addresses are kept, and what plays sounds."""
    return (
        tr("Addresses are kept in: {keyring}.").format(keyring=reach.keyring)
        if reach.keyring is not None
        else _NO_KEYRING,
        tr("Sounds are played by {player}.").format(player=reach.player)
        if reach.player is not None
        else tr("No program that plays sounds was found; install one of: {wanted_players}.").format(
            wanted_players=reach.wanted_players
        ),
    )
