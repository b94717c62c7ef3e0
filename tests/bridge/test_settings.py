"""Settings go to the file one after the other, and come back as they are there."""

import pytest

from watcher.autostart import Autostart, AutostartError, command
from watcher.bridge.settings import Settings
from watcher.config import Config
from watcher.config_file import load
from watcher.domain.errors import InputError, WatcherError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config.toml"


@pytest.fixture
def settings(qapp, path):
    settings = Settings(path, *load(path))
    yield settings
    settings.close()
    settings.deleteLater()


def test_a_setting_is_saved_and_told(settings, path, qtbot):
    with qtbot.waitSignal(settings.changed) as told:
        settings.save("appearance.colours", "red_up")
    assert told.args == ["appearance.colours"]
    assert settings.config.appearance.colours == load(path)[0].appearance.colours == "red_up"
    assert settings.running == Config()


def test_changes_are_written_in_order(settings, path):
    for number in range(15, 40):
        settings.save("data.min_poll_s", number)
    settings.close()
    assert load(path)[0].data.min_poll_s == 39


def test_a_file_with_a_fault_is_not_written(settings, path, qtbot):
    text = "[appearance]\ntheem = 3\n"
    path.write_text(text)
    reply = settings.save("appearance.theme", "dark")
    with qtbot.waitSignal(reply.failed) as failed:
        pass
    assert failed.args[0].sentence.startswith("Nothing was saved: the settings file has a fault in it. Mend")
    assert "line 2" in failed.args[0].sentence
    assert path.read_text() == text
    assert [fault.line for fault in settings.faults] == [2]


def test_what_cannot_be_set_is_refused(settings, path, qtbot):
    reply = settings.save("data.min_poll_s", 1)
    with qtbot.waitSignal(reply.failed) as failed:
        pass
    assert isinstance(failed.args[0], InputError | WatcherError)
    assert not path.exists()


def test_a_mended_file_is_read_again(settings, path, qtbot):
    path.write_text("[data]\nmin_poll_s = 60\n")
    with qtbot.waitSignal(settings.changed) as told:
        settings.read_again()
    assert (told.args, settings.config.data.min_poll_s, settings.faults) == ([""], 60, ())


class Login:
    """Keeps what the system was told about starting the program; may refuse."""

    def __init__(self, error=None):
        self.said = []
        self.error = error

    def set(self, on):
        self.said.append(on)
        if self.error is not None:
            raise self.error


@pytest.mark.parametrize("refusal", [None, AutostartError("Not allowed.")])
def test_the_system_is_told_before_the_file(qapp, qtbot, tmp_path, refusal):
    login = Login(refusal)
    settings = Settings(tmp_path / "config.toml", Config(), autostart=login)
    reply = settings.save("startup.with_system", True)
    with qtbot.waitSignal(reply.done if refusal is None else reply.failed):
        pass
    assert settings.config.startup.with_system is (refusal is None)
    with qtbot.waitSignal(settings.forget("appearance.theme").done):
        pass
    assert login.said == [True]
    if refusal is None:
        with qtbot.waitSignal(settings.forget("startup.with_system").done):
            pass
        assert (login.said, settings.config.startup.with_system) == ([True, False], False)
    settings.close()


def test_the_program_is_started_again_on_the_profile_that_it_has(qapp, tmp_path):
    plain = Settings(tmp_path / "config.toml", Config())
    named = Settings(tmp_path / "config.toml", Config(), autostart=Autostart(("watcher", "--profile", "x")))
    assert (plain.program, named.program) == (command(), ("watcher", "--profile", "x"))
