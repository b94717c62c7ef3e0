"""`channel`: ways to be told beyond this machine."""

import io
import sqlite3
from contextlib import closing

import keyring
import pytest

from tests.notify.outside import TOKEN, serving
from watcher.engine import channel_desk
from watcher.notify import sound


@pytest.fixture
def no_ring():
    from keyring.backends.fail import Keyring

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def typed(monkeypatch):
    def type_(text):
        monkeypatch.setattr("sys.stdin", io.StringIO(text))

    type_("")
    return type_


def with_player(monkeypatch, command):
    for module in (sound, channel_desk):
        monkeypatch.setattr(module, "player", lambda: command)


def without_player(monkeypatch):
    with_player(monkeypatch, None)


def everything(profile):
    """Every byte that the program has written."""
    return b"".join(path.read_bytes() for path in profile.rglob("*") if path.is_file())


def test_a_channel_is_added_tried_listed_and_removed(watcher, profile, ring, typed, monkeypatch):
    with_player(monkeypatch, ("/bin/pw-play",))
    with serving() as (address, sent):
        typed(f"{address}\n")
        added = watcher("channel", "add", "hook", "--share", "note")
        assert added.out.startswith("hook (json) gets the symbol, price and note of what fires.")
        assert "Its address is in the system's keyring.\nTry it: watcher channel test hook\n" in added.out
        assert watcher("channel", "test", "hook").out == "Sent.\n"
    assert sent[0][1]["title"] == "Watcher: this is a test"
    shown = watcher("channel", "list", "--json").json
    assert shown["channels"] == [
        {"name": "hook", "service": "json", "share": "note", "address": "keyring", "trouble": ""}
    ]
    assert (shown["keyring"], TOKEN.encode() in everything(profile)) == ("Test ring", False)
    said = watcher("channel", "list").out
    assert "hook  json     symbol, price and note  keyring" in said
    assert "Addresses are kept in: Test ring." in said
    assert watcher("channel", "remove", "hook").code == 0
    assert ring.kept == {}
    assert "Add one" in watcher("channel", "list").out


def test_without_a_keyring_the_environment_has_the_address(watcher, profile, no_ring, typed, monkeypatch):
    typed(f"ntfy://{TOKEN}\n")
    refused = watcher("channel", "add", "phone")
    assert refused.code == 1
    assert "WATCHER_CHANNEL_PHONE" in refused.err
    assert TOKEN not in refused.err
    monkeypatch.setenv("WATCHER_CHANNEL_PHONE", f"ntfy://{TOKEN}")
    assert "from the environment" in watcher("channel", "add", "phone").out
    without_player(monkeypatch)
    said = watcher("channel", "list").out
    assert "environment" in said
    assert "has no keyring" in said
    assert "install one of: pw-play" in said
    monkeypatch.delenv("WATCHER_CHANNEL_PHONE")
    assert "not known here" in watcher("channel", "list").out
    assert "is not known on this machine" in watcher("channel", "test", "phone").err
    assert TOKEN.encode() not in everything(profile)


@pytest.mark.parametrize(
    ("words", "given", "said"),
    [
        (("add", "my phone"), "ntfy://x", "cannot be the name"),
        (("add", "sound"), "ntfy://x", "Watcher's own"),
        (("add", "phone"), "", "needs the address"),
        (("add", "phone"), f"rubbish-{TOKEN}", "not the address of a service"),
        (("add", "phone"), f"nonsense://{TOKEN}", "No service has an address like this"),
        (("remove", "phone"), "", "There is no channel “phone”"),
        (("test", "phone"), "", "There is no channel “phone”"),
    ],
)
def test_a_slip_is_said_and_never_repeats_the_address(watcher, ring, typed, words, given, said):
    typed(f"{given}\n")
    refused = watcher("channel", *words)
    assert refused.code == 1
    assert said in refused.err
    assert TOKEN not in refused.err


def test_it_is_asked_for_unseen_at_a_terminal(watcher, ring, monkeypatch):
    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr("sys.stdin", terminal)
    monkeypatch.setattr("getpass.getpass", lambda prompt: " ntfy://topic ")
    assert watcher("channel", "add", "phone").code == 0
    assert list(ring.kept.values()) == ["ntfy://topic"]


def test_the_channels_of_this_machine_can_be_tried(watcher, monkeypatch):
    without_player(monkeypatch)
    for name, said in (
        ("desktop", "No desktop notification service answered"),
        ("sound", "No program that plays sounds was found. Install one of: pw-play"),
    ):
        refused = watcher("channel", "test", name)
        assert refused.code == 1
        assert said in refused.err


def test_the_table_of_channels_holds_no_address(watcher, profile, ring, typed):
    typed(f"ntfy://{TOKEN}\n")
    watcher("channel", "add", "phone")
    with closing(sqlite3.connect(profile / "watcher.db")) as database, database:
        assert database.execute("SELECT * FROM channels").fetchall() == [("phone", "ntfy", "price")]
    database.close()
