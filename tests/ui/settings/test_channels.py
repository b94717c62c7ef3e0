"""Channels beyond this machine, in the settings."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton

from watcher.domain.channels import ChannelSetup, ChannelShown, Reach, Share, Source
from watcher.domain.errors import WatcherError
from watcher.engine.channel_requests import AddChannel, RemoveChannel, ShareThrough, ShowReach, TryChannel
from watcher.ui.settings.channel_row import ChannelRow
from watcher.ui.settings.channels import ChannelsBox

PHONE = ChannelShown(ChannelSetup("phone", "ntfy", Share.NOTE), Source.KEYRING)
HOOK = ChannelShown(ChannelSetup("hook", "json"), Source.NOWHERE, "It is <b>gone</b>.")
SECRET = "ntfy://s3cret"


def reach(*channels, keyring="Test ring", player="/bin/pw-play"):
    return Reach(channels, keyring, player, "pw-play, paplay")


class ChannelsPage:
    def __init__(self, box):
        self.box = box

    def _named(self, kind, name):
        return next(one for one in self.box.findChildren(kind) if one.accessibleName() == name)

    @property
    def rows(self):
        """Every channel with what it says."""
        return [
            [label.text() for label in row.findChildren(QLabel) if not label.isHidden()]
            for row in self.box.findChildren(ChannelRow)
        ]

    def type(self, name, address):
        self._named(QLineEdit, "Name of the new channel").setText(name)
        self._named(QLineEdit, "Address of the new channel").setText(address)

    @property
    def typed(self):
        return [field.text() for field in self.box.findChildren(QLineEdit)]

    @property
    def add_button(self):
        return next(b for b in self.box.findChildren(QPushButton) if b.text() == "&Add")

    def press(self, name):
        self._named(QToolButton, name).click()

    def choose(self, name, text):
        combo = self._named(QComboBox, name)
        combo.setCurrentIndex(combo.findText(text))
        combo.activated.emit(combo.currentIndex())

    def text(self, name):
        label = self.box.findChild(QLabel, name)
        return "" if label.isHidden() else label.text()


@pytest.fixture
def page(qtbot, session, engine, market):
    box = ChannelsBox(session, None)
    qtbot.addWidget(box)
    box.show()
    box.look()
    box.look()
    assert len(engine.requests(ShowReach)) == 1
    return ChannelsPage(box)


@pytest.fixture
def answer(engine, market):
    def give(kind, value=None, error=None):
        engine.answer(kind, value, error)
        market.read()

    return give


def test_the_channels_say_what_they_get_and_where_their_address_lies(page, answer):
    answer(ShowReach, reach(PHONE, HOOK))
    assert page.rows == [
        ["phone · ntfy", "Its address lies in the system’s keyring."],
        [
            "hook · json",
            "⚠ Its address is not known here: add it again, or set WATCHER_CHANNEL_HOOK.",
            "⚠ The last message did not arrive: It is <b>gone</b>.",
        ],
    ]
    assert page.text("where") == "Addresses are kept in: Test ring.\nSounds are played by /bin/pw-play."


def test_without_a_keyring_and_a_player_it_says_what_to_do(page, answer):
    answer(ShowReach, reach(keyring=None, player=None))
    assert "WATCHER_CHANNEL_NAME" in page.text("where")
    assert "install one of: pw-play" in page.text("where")


def test_an_address_from_the_environment_is_said(page, answer):
    answer(ShowReach, reach(ChannelShown(ChannelSetup("phone", "ntfy"), Source.ENVIRONMENT)))
    assert "comes from WATCHER_CHANNEL_PHONE in this run" in page.rows[0][1]


def test_a_channel_is_added_and_its_address_forgotten(page, answer, engine):
    page.type("phone", SECRET)
    page.add_button.click()
    assert not page.add_button.isEnabled()
    (asked,) = engine.requests(AddChannel)
    assert (asked.name, asked.address, asked.share) == ("phone", SECRET, Share.PRICE)
    answer(AddChannel, reach(PHONE))
    assert page.typed == ["", ""]
    assert page.add_button.isEnabled()
    assert len(page.rows) == 1


def test_what_is_wrong_with_it_is_said_and_nothing_typed_is_lost(page, answer):
    page.type("phone", SECRET)
    page.add_button.click()
    answer(AddChannel, error=WatcherError("No service has an address like this.", "Look it up."))
    assert page.text("said") == "No service has an address like this. Look it up."
    assert page.typed == ["phone", SECRET]
    assert page.box.findChildren(QLineEdit)[1].echoMode() is QLineEdit.EchoMode.PasswordEchoOnEdit


def test_a_test_says_whether_it_was_taken(page, answer, engine):
    answer(ShowReach, reach(PHONE))
    page.press("Send a test to phone")
    assert page.rows[0][-1] == "Sending …"
    page.press("Send a test to phone")
    assert engine.requests(TryChannel) == [TryChannel("phone")]
    answer(TryChannel)
    assert page.rows[0][-1].startswith("✓ The service took it.")
    page.press("Send a test to phone")
    answer(TryChannel, error=WatcherError("It did not answer."))
    assert page.rows[0][-1] == "⚠ It did not answer."


def test_what_it_gets_is_chosen_and_it_can_go(page, answer, engine):
    answer(ShowReach, reach(PHONE, HOOK))
    page.choose("What phone gets", "And your holdings")
    assert engine.requests(ShareThrough) == [ShareThrough("phone", Share.HOLDINGS)]
    page.press("Remove hook")
    assert engine.requests(RemoveChannel) == [RemoveChannel("hook")]
    answer(RemoveChannel, reach(PHONE))
    page.box.window().repaint()
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [row[0] for row in page.rows] == ["phone · ntfy"]
    answer(ShareThrough, error=WatcherError("The disk is full."))
    assert page.text("said") == "The disk is full."


def test_what_this_machine_has_can_be_tried_too(page, answer, engine):
    for name in ("desktop", "sound"):
        page.box.findChild(QPushButton, f"try {name}").click()
    assert engine.requests(TryChannel) == [TryChannel("desktop"), TryChannel("sound")]
    answer(TryChannel, error=WatcherError("No program that plays sounds was found."))
    assert page.text("said") == "No program that plays sounds was found."


def test_it_is_found_by_what_it_is_about(page):
    assert page.box.suits("telegram")
    assert not page.box.suits("theme")
