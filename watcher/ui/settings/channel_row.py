"""One channel beyond this machine as a row: what it is, what it gets, where its address lies, and a test."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QToolButton, QWidget

from watcher.domain.channels import ChannelShown, Share, Source
from watcher.language import tr
from watcher.ui.words import clean

SHARES = {
    Share.PRICE: tr("Symbol and price"),
    Share.NOTE: tr("And your notes"),
    Share.HOLDINGS: tr("And your holdings"),
}
_TROUBLE = 160


class ChannelRow(QWidget):
    """Says what the user wants; shows what is so."""

    share_wanted = Signal(str, Share)
    test_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"channel {name}")
        self._name = name
        self._title, self._source, self._said = QLabel(self), QLabel(self), QLabel(self)
        for label, role in ((self._title, "title"), (self._source, "small"), (self._said, "attention")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
        self._said.setObjectName("said")
        self._said.hide()
        self._share = QComboBox(self)
        self._share.setAccessibleName(tr("What {name} gets").format(name=name))
        for share, words in SHARES.items():
            self._share.addItem(words, share)
        self._share.activated.connect(self._on_share)
        self._test, remove = QToolButton(self), QToolButton(self)
        for button, text, link in (
            (self._test, tr("Send a test"), tr(" to", "channel")),
            (remove, tr("Remove"), ""),
        ):
            button.setText(text)
            button.setAccessibleName(f"{text}{link} {name}")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._test.clicked.connect(self._on_test)
        remove.clicked.connect(self._on_remove)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for row, label in enumerate((self._title, self._source, self._said)):
            grid.addWidget(label, row, 0)
        for column, widget in enumerate((self._share, self._test, remove), 1):
            grid.addWidget(widget, 0, column, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_channel(self, shown: ChannelShown) -> None:
        """Show how it stands."""
        setup = shown.setup
        self._title.setText(f"{setup.name} · {setup.service}")
        self._source.setText(
            {
                Source.KEYRING: tr("Its address lies in the system’s keyring."),
                Source.ENVIRONMENT: tr("Its address comes from {variable} in this run.").format(
                    variable=setup.variable
                ),
                Source.NOWHERE: tr(
                    "⚠ Its address is not known here: add it again, or set {variable}."
                ).format(variable=setup.variable),
            }[shown.source]
        )
        with QSignalBlocker(self._share):
            self._share.setCurrentIndex(list(SHARES).index(setup.share))
        self.say(
            tr("⚠ The last message did not arrive: {trouble}").format(trouble=shown.trouble)
            if shown.trouble
            else ""
        )

    def say(self, sentence: str, *, is_busy: bool = False) -> None:
        """Say what became of a test, or what is wrong; while one is under way no second is begun."""
        self._said.setText(clean(sentence, _TROUBLE))
        self._said.setVisible(bool(sentence))
        self._test.setEnabled(not is_busy)

    @Slot(int)
    def _on_share(self, at: int) -> None:
        self.share_wanted.emit(self._name, Share(self._share.itemData(at)))

    @Slot()
    def _on_test(self) -> None:
        self.say(tr("Sending …"), is_busy=True)
        self.test_wanted.emit(self._name)

    @Slot()
    def _on_remove(self) -> None:
        self.remove_wanted.emit(self._name)
