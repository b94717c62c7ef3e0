"""The settings file: what is read, what is passed over, what is kept when a setting is written."""

import stat

import pytest

from watcher.config import Config
from watcher.config_file import ConfigError, load, save_setting
from watcher.domain.errors import InputError, ProfileError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config.toml"


def sentences(path):
    return [warning.sentence for warning in load(path)[1]]


def test_without_a_file_the_defaults_hold(path):
    assert load(path) == (Config(), ())


def test_every_setting_is_read(path):
    path.write_text(
        '[appearance]\ntheme = "dark"\ncolours = "red_up"\nreduced_motion = true\n'
        "[notifications]\ndesktop = false\n"
        "[data]\nstream = false\nmin_poll_s = 60\nrequests_per_hour = 100\n"
        '[log]\nlevel = "debug"\n'
        '[digest]\nweekly = true\nbenchmark = "KWEB"\n'
    )
    config, warnings = load(path)
    assert warnings == ()
    assert (config.appearance.theme, config.appearance.colours) == ("dark", "red_up")
    assert config.appearance.reduced_motion
    assert not config.notifications.desktop
    assert (config.data.stream, config.data.min_poll_s, config.data.requests_per_hour) == (False, 60, 100)
    assert config.log.level == "debug"
    assert (config.digest.weekly, config.digest.benchmark) == (True, "KWEB")


def test_an_unknown_key_is_named_with_its_line_and_the_closest_known_one(path):
    path.write_text('# mine\n[appearance]\ntheme = "dark"\ncolors = "red_up"\n')
    assert sentences(path) == [
        'config.toml, line 4: There is no setting "appearance.colors". Did you mean appearance.colours?'
    ]
    assert load(path)[0].appearance.theme == "dark"


def test_an_unknown_table_is_named_with_its_line_and_the_closest_known_one(path):
    path.write_text("\n[dta]\nstream = false\n")
    assert sentences(path) == ['config.toml, line 2: There is no setting "dta". Did you mean [data]?']


def test_a_key_like_no_other_gets_no_suggestion(path):
    path.write_text("zzzz = 1\n")
    assert sentences(path) == ['config.toml, line 1: There is no setting "zzzz".']


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('theme = "drak"', 'appearance.theme cannot be "drak"; it must be one of "system", "dark", "light".'),
        ("reduced_motion = 1", "appearance.reduced_motion cannot be 1; it must be true or false."),
        ("theme = true", 'appearance.theme cannot be true; it must be one of "system", "dark", "light".'),
    ],
)
def test_a_bad_value_is_named_and_its_default_used(path, line, said):
    path.write_text(f'[appearance]\ncolours = "red_up"\n{line}\n')
    assert sentences(path) == [f"config.toml, line 3: {said}"]
    appearance = load(path)[0].appearance
    assert (appearance.theme, appearance.reduced_motion, appearance.colours) == ("system", False, "red_up")


@pytest.mark.parametrize("value", ["14", "3601", "true", "15.5", '"60"'])
def test_a_number_out_of_its_limits_is_not_taken(path, value):
    path.write_text(f"[data]\nmin_poll_s = {value}\n")
    config, (warning,) = load(path)
    assert config.data.min_poll_s == 15
    assert "it must be a whole number from 15 to 3600" in warning.sentence


def test_a_text_must_be_a_text(path):
    path.write_text("[digest]\nbenchmark = 9988\n")
    assert sentences(path) == [
        "config.toml, line 2: digest.benchmark cannot be 9988; it must be a text in quotes."
    ]


def test_a_syntax_error_costs_its_own_line_only(path):
    text = '[appearance]\ntheme = "dark\ncolours = "red_up"\n[log]\nlevel "debug"\n'
    path.write_text(text)
    config, (first, second) = load(path)
    assert config.appearance.colours == "red_up"
    assert (config.appearance.theme, config.log.level) == ("system", "info")
    assert (first.line, second.line) == (2, 5)
    assert "the line is ignored. Did you mean appearance.theme?" in first.sentence
    assert "the line is ignored. Did you mean log.level?" in second.sentence
    assert path.read_text() == text


def test_warnings_come_in_the_order_of_the_file(path):
    path.write_text("zzzz = 1\n\n[log]\nlevel\n[yyyy]\n")
    assert [warning.line for warning in load(path)[1]] == [1, 4, 5]


def test_a_list_that_is_never_closed_costs_its_own_line_only(path):
    path.write_text('[log]\nlevel = "debug"\nfiles = [1,\n\n')
    config, (warning,) = load(path)
    assert config.log.level == "debug"
    assert warning.line == 3


@pytest.mark.parametrize("text", ["\x00" * 9, "%PDF\n" * 500, "a = '''\n", "\n\n[", "= 1\n = 2"])
def test_a_file_that_holds_something_else_gives_the_defaults(path, text):
    path.write_text(text)
    config, warnings = load(path)
    assert config == Config()
    assert 1 <= len(warnings) <= 21


@pytest.mark.parametrize("text", ["appearance = 3\n", "[[appearance]]\ntheme = 1\n"])
def test_a_table_must_be_a_table(path, text):
    path.write_text(text)
    assert sentences(path) == ['config.toml, line 1: "appearance" must be a table: write [appearance].']


def test_a_file_in_another_encoding_gives_the_defaults(path):
    path.write_bytes(b'[digest]\nbenchmark = "\xff"\n')
    config, (warning,) = load(path)
    assert config == Config()
    assert warning.sentence.startswith("config.toml: cannot be read")


def test_a_folder_in_the_place_of_the_file_gives_the_defaults(path):
    path.mkdir()
    assert load(path)[0] == Config()
    assert len(sentences(path)) == 1


def test_a_byte_order_mark_and_windows_line_ends_are_kept(path):
    path.write_bytes(b'\xef\xbb\xbf[appearance]\r\ntheme = "dark"\r\n')
    assert load(path)[0].appearance.theme == "dark"
    save_setting(path, "appearance.theme", "light")
    assert path.read_bytes() == b'\xef\xbb\xbf[appearance]\r\ntheme = "light"\r\n'


def test_writing_a_setting_makes_the_file_for_its_owner_only(path):
    save_setting(path, "appearance.theme", "dark")
    assert load(path)[0].appearance.theme == "dark"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_writing_a_setting_keeps_the_users_text(path):
    path.write_text(
        '# mine\n[appearance]   # the look\ntheme = "dark"   # at night\n\n[other]\nx = 1   # kept\n'
    )
    save_setting(path, "appearance.theme", "light")
    save_setting(path, "log.level", "debug")
    assert path.read_text() == (
        '# mine\n[appearance]   # the look\ntheme = "light"   # at night\n\n[other]\nx = 1   # kept\n'
        '\n[log]\nlevel = "debug"\n'
    )


def test_writing_follows_a_link(tmp_path, path):
    kept = tmp_path / "dotfiles.toml"
    kept.write_text("# kept elsewhere\n")
    path.symlink_to(kept)
    save_setting(path, "digest.benchmark", "KWEB")
    assert path.is_symlink()
    assert 'benchmark = "KWEB"' in kept.read_text()


@pytest.mark.parametrize("text", ['[log]\nlevel = "debug\n', "log = 3\n", "[[log]]\nlevel = 1\n"])
def test_a_file_with_a_fault_is_not_written_over(path, text):
    path.write_text(text)
    with pytest.raises(ConfigError, match="could not be saved") as caught:
        save_setting(path, "log.level", "info")
    assert "Mend it by hand first. config.toml, line" in caught.value.hint
    assert path.read_text() == text


def test_a_fault_that_reading_forgives_is_named_when_writing(path):
    path.write_bytes(b"\xef\xbb\xbf\xef\xbb\xbf")
    with pytest.raises(ConfigError):
        save_setting(path, "log.level", "info")


def test_an_unknown_setting_is_not_written(path):
    with pytest.raises(InputError, match=r"Did you mean appearance\.theme"):
        save_setting(path, "appearance.theem", "dark")
    with pytest.raises(InputError, match="There is no setting"):
        save_setting(path, "nothing", 1)
    assert not path.exists()


def test_a_bad_value_is_not_written(path):
    with pytest.raises(InputError, match=r"log\.level cannot be") as caught:
        save_setting(path, "log.level", "loud")
    assert "one of" in caught.value.hint


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ProfileError, match="cannot be written"):
        save_setting(tmp_path / "gone" / "config.toml", "log.level", "info")


def test_shortcuts_are_named_by_the_program_and_kept_as_they_are(path):
    path.write_text('[shortcuts]\n"find anything" = "Ctrl+J"\n"undo" = 3\n')
    config, warnings = load(path)
    assert config.shortcuts == {"find anything": "Ctrl+J"}
    assert [warning.line for warning in warnings] == [3]
    assert "must be keys in quotes" in warnings[0].text


def test_a_setting_can_be_taken_out_again(path):
    path.write_text("# mine\n[appearance]\n")
    save_setting(path, "shortcuts.find anything", "Ctrl+J")
    save_setting(path, "shortcuts.find anything", None)
    save_setting(path, "appearance.theme", None)
    assert load(path) == (Config(), ())
    assert path.read_text().startswith("# mine\n")
