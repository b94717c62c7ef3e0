"""Sounds: the shipped files, and programs that play them, well or not."""

import asyncio
import sys
import wave

import pytest

from watcher.notify import sound
from watcher.notify.channel import DeliveryError, Message
from watcher.notify.sound import SoundChannel, player, wanted
from watcher.paths import resource

FILES = ("up.wav", "down.wav", "plain.wav")


def play(message):
    async def deliver():
        channel = SoundChannel()
        await channel.send(message)
        await channel.aclose()

    asyncio.run(deliver())


@pytest.fixture
def fake(monkeypatch, tmp_path):
    """A player that runs these lines of Python; its arguments are noted in a file."""

    def use(lines="open(sys.argv[1], 'a').write(sys.argv[-1])"):
        notes = tmp_path / "played"
        command = (sys.executable, "-c", f"import sys, time\n{lines}", str(notes))
        monkeypatch.setattr(sound, "player", lambda: command)
        return notes

    return use


@pytest.mark.parametrize("name", FILES)
def test_the_sounds_are_short_small_and_not_too_loud(name):
    with wave.open(str(resource("sounds", name))) as file:
        frames = file.readframes(file.getnframes())
        assert 0.2 < file.getnframes() / file.getframerate() < 1
    samples = memoryview(frames).cast("h")
    assert 8_000 < max(abs(one) for one in samples) < 20_000
    assert len(frames) < 40_000


def test_up_and_down_sound_different():
    assert len({resource("sounds", name).read_bytes() for name in FILES}) == 3


@pytest.mark.parametrize(
    ("direction", "name"), [("up", "up.wav"), ("down", "down.wav"), ("", "plain.wav"), ("?", "plain.wav")]
)
def test_the_direction_chooses_the_sound(fake, direction, name):
    notes = fake()
    play(Message("BABA", direction=direction))
    assert notes.read_text().endswith(name)


def test_a_silent_message_makes_none(fake):
    notes = fake()
    play(Message("BABA", is_silent=True))
    assert not notes.exists()


def test_the_first_player_there_is_plays(monkeypatch):
    assert player(lambda name: f"/bin/{name}" if name in {"aplay", "paplay"} else None) == ("/bin/paplay",)
    assert player(lambda name: "/bin/aplay" if name == "aplay" else None) == ("/bin/aplay", "-q")
    assert player(lambda name: None) is None
    assert "pw-play" in wanted()


@pytest.mark.parametrize(
    ("lines", "said"),
    [("sys.exit(3)", "ended with 3"), ("time.sleep(60)", "did not come to an end")],
)
def test_a_player_that_fails_is_said(fake, monkeypatch, lines, said):
    monkeypatch.setattr(sound, "PLAYING_S", 0.3 if "sleep" in lines else 20)
    fake(lines)
    with pytest.raises(DeliveryError) as refused:
        play(Message("BABA"))
    assert said in refused.value.sentence


@pytest.mark.parametrize("command", [None, ("/nowhere/player",)])
def test_without_a_player_it_is_said_what_to_install(monkeypatch, command):
    monkeypatch.setattr(sound, "player", lambda: command)
    with pytest.raises(DeliveryError):
        play(Message("BABA"))


def test_who_stops_waiting_ends_the_player(fake, tmp_path):
    fake("time.sleep(60)")

    async def story():
        playing = asyncio.ensure_future(SoundChannel().send(Message("BABA")))
        await asyncio.sleep(0)
        playing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await playing

    asyncio.run(story())
