"""Services by their address, over a server on loopback and a keyring of the test's own."""

import asyncio
import logging
import sys
import threading

import keyring
import pytest

from tests.notify.outside import TOKEN, Paper, serving
from watcher.domain.channels import ChannelSetup, Share, Source, check_name, service_of, variable_of
from watcher.domain.errors import InputError
from watcher.notify import service
from watcher.notify.channel import DeliveryError, Message
from watcher.notify.patience import patiently
from watcher.notify.secrets import SecretError, Secrets, keyring_name
from watcher.notify.service import ServiceChannel


def send(address, message, share=Share.PRICE, source=Source.KEYRING):
    async def deliver():
        channel = ServiceChannel(ChannelSetup("hook", "json", share), lambda name: (address, source))
        try:
            await channel.send(message)
        finally:
            await channel.aclose()

    asyncio.run(deliver())


def test_a_webhook_gets_the_text_as_it_is():
    with serving() as (address, sent):
        send(address, Message("BABA <b>75</b>", "one & **two**\n@everyone"))
    ((path, body),) = sent
    assert path == f"/{TOKEN}"
    assert (body["title"], body["message"]) == ("BABA <b>75</b>", "one & **two**\n@everyone")


def test_a_message_without_a_body_is_still_one():
    with serving() as (address, sent):
        send(address, Message("BABA below 75.00"))
    assert sent[0][1]["message"] == "BABA below 75.00"


@pytest.mark.parametrize("status", [403, 500])
def test_a_refusal_is_said_without_the_address(status, caplog):
    caplog.set_level(logging.DEBUG)
    with serving(status) as (address, _), pytest.raises(DeliveryError) as refused:
        send(address, Message("BABA"))
    assert TOKEN not in refused.value.sentence + caplog.text


def test_nobody_there_and_no_address_are_said(caplog):
    with pytest.raises(DeliveryError):
        send(f"json://127.0.0.1:9/{TOKEN}", Message("BABA"))
    with pytest.raises(DeliveryError) as refused:
        send(None, Message("BABA"), source=Source.NOWHERE)
    assert "WATCHER_CHANNEL_HOOK" in refused.value.hint
    with pytest.raises(DeliveryError) as refused:
        send(f"nonsense://{TOKEN}", Message("BABA"))
    assert TOKEN not in refused.value.sentence + caplog.text


def test_a_service_that_takes_for_ever_is_given_up(monkeypatch):
    done = threading.Event()
    monkeypatch.setattr(service, "SENDING_S", 0.02)
    monkeypatch.setattr(service, "notify", lambda address, message: done.wait(5))
    with pytest.raises(DeliveryError, match="did not answer"):
        send("json://127.0.0.1", Message("BABA"))
    done.set()


def test_a_keyring_that_is_locked_or_asks_its_user_is_said(monkeypatch):
    def locked(name):
        raise SecretError("The keyring did not answer.", "Unlock it.")

    async def deliver(find):
        await ServiceChannel(ChannelSetup("hook", "json"), find).send(Message("BABA"))

    with pytest.raises(DeliveryError, match="keyring"):
        asyncio.run(deliver(locked))
    done = threading.Event()
    monkeypatch.setattr(service, "KEYRING_S", 0.02)
    with pytest.raises(DeliveryError, match="keyring"):
        asyncio.run(deliver(lambda name: done.wait(5)))
    done.set()


def test_an_answer_that_comes_after_the_end_disturbs_nobody():
    go, gone = threading.Event(), threading.Event()

    def work():
        go.wait(5)
        gone.set()

    with pytest.raises(TimeoutError):
        asyncio.run(patiently(work, 0.01, "late"))
    go.set()
    assert gone.wait(5)


# ---- secrets


def test_an_address_lies_in_the_keyring_of_its_profile(ring):
    mine, other = Secrets("/home/a", {}), Secrets("/home/b", {})
    mine.keep("phone", "ntfy://topic")
    assert mine.find("phone") == ("ntfy://topic", Source.KEYRING)
    assert other.find("phone") == (None, Source.NOWHERE)
    assert list(ring.kept) == [("watcher", "phone (/home/a)")]
    mine.forget("phone")
    mine.forget("phone")
    assert ring.kept == {}


def test_what_the_environment_says_counts_for_this_run(ring):
    secrets = Secrets("/home/a", {"WATCHER_CHANNEL_MY_PHONE": "ntfy://other"})
    secrets.keep("my-phone", "ntfy://topic")
    assert secrets.find("my-phone") == ("ntfy://other", Source.ENVIRONMENT)


@pytest.mark.parametrize("kind", ["fail", "paper"])
def test_without_a_keyring_that_can_be_trusted_nothing_is_written(kind, ring):
    from keyring.backends.fail import Keyring

    paper = Paper()
    keyring.set_keyring(Keyring() if kind == "fail" else paper)
    assert keyring_name() is None
    secrets = Secrets("/home/a", {})
    assert secrets.find("phone") == (None, Source.NOWHERE)
    with pytest.raises(SecretError) as refused:
        secrets.keep("phone", f"ntfy://{TOKEN}")
    assert "WATCHER_CHANNEL_PHONE" in refused.value.hint
    assert TOKEN not in refused.value.sentence
    secrets.forget("phone")
    assert paper.kept == {}


def test_a_keyring_that_breaks_is_none(monkeypatch):
    def broken():
        raise RuntimeError("no session")

    monkeypatch.setattr(keyring, "get_keyring", broken)
    assert keyring_name() is None


@pytest.mark.parametrize(
    "settings",
    [
        "[backend]\ndefault-keyring = keyrings.that.are.not.here.Keyring\n",
        "[backend]\ndefault-keyring = keyring.backends.fail.Nothing\n",
        "[backend]\ndefault-keyring = Keyring\n",
        "nonsense",
    ],
)
def test_a_keyring_that_its_own_settings_misname_is_none(ring, monkeypatch, tmp_path, settings):
    (tmp_path / "keyringrc.cfg").write_text(settings, encoding="utf-8")
    monkeypatch.setattr("keyring.core._config_path", lambda: tmp_path / "keyringrc.cfg")
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    assert keyring_name() is None
    assert Secrets("/home/a", {}).find("phone")[0] is None
    with pytest.raises(SecretError, match="no keyring"):
        Secrets("/home/a", {}).keep("phone", "ntfy://x")


def test_a_locked_keyring_is_said(ring):
    ring.locked = True
    assert keyring_name() == "Test ring"
    with pytest.raises(SecretError, match="did not answer"):
        Secrets("/home/a", {}).find("phone")


@pytest.mark.skipif(sys.platform != "linux", reason="what the Linux keyring's own library raises")
def test_what_the_library_of_the_keyring_lets_through_is_said_too(ring, monkeypatch):
    from secretstorage.exceptions import LockedException

    def locked(*_words):
        raise LockedException("Somebody locked it.")

    monkeypatch.setattr(ring, "get_password", locked)
    with pytest.raises(SecretError, match="did not answer"):
        Secrets("/home/a", {}).find("phone")


# ---- names and addresses


@pytest.mark.parametrize("name", ["phone", "My-phone_2", "a" * 32])
def test_a_channel_can_be_called_so(name):
    assert check_name(name) == name


@pytest.mark.parametrize("name", ["", "my phone", "desktop", "sound", "tray", "-a", "a" * 33, "télé"])
def test_a_channel_cannot_be_called_so(name):
    with pytest.raises(InputError):
        check_name(name)


def test_an_address_says_its_service():
    assert service_of(" NTFYS://user:pass@host/topic ") == "ntfys"
    assert variable_of("My-phone") == "WATCHER_CHANNEL_MY_PHONE"
    for wrong in ("", "ntfy", "ntfy://", "://topic", f"a b://{TOKEN}"):
        with pytest.raises(InputError) as refused:
            service_of(wrong)
        assert TOKEN not in refused.value.sentence
