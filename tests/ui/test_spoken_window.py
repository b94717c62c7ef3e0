"""The whole window in Chinese: nothing in English is left over, and what is remembered stays the same."""

import html
import json
import re
import subprocess
import sys

import pytest

from tests.languages import LANGUAGES
from tests.ui.album import Stage, full

CHINESE = re.compile(r"[\u4e00-\u9fff]")
ENGLISH = re.compile(r"[a-z]{3,}")
MARKUP = re.compile(r"</?\w+>")
NAMES = re.compile(
    r"Alibaba|Baidu|PDD|JD|BTC|BABA|Watcher|Beta|Depot|Europe|Hold|Buy|Two Rivers"
    r"|first|long long|Wire|Old Mill|Markup|Export(\.\.\.)?$|\d[\w.]* |[\w ]*UTC|[\w/]*/[\w/ ]*"
)
"""Names of companies, lists, accounts and time zones, headlines; a menu of the plots that nobody can open."""


@pytest.fixture(scope="module", params=LANGUAGES)
def said(request):
    run = [sys.executable, "-m", "tests.ui.spoken_window", request.param]
    return json.loads(subprocess.run(run, capture_output=True, check=True).stdout)


def test_nothing_in_the_window_is_left_in_english(said):
    assert sum(bool(CHINESE.search(text)) for text in said["texts"]) > 500
    left = [text for text in said["texts"] if ENGLISH.search(text) and not CHINESE.search(text)]
    assert [text for text in left if not NAMES.match(MARKUP.sub("", html.unescape(text)))] == []


def test_buttons_are_called_without_the_letter_of_their_menu(said):
    assert "设置" in said["buttons"] or "設定" in said["buttons"]
    assert [name for name in said["buttons"] if re.search(r"[(&]\w\)|&", name)] == []


def test_files_are_chosen_in_chinese_where_the_system_has_no_dialog_of_its_own(said):
    assert [text for text in said["files"] if not CHINESE.search(text)] == []


def test_names_of_actions_are_the_same_in_every_language(said, qapp, tmp_path):
    stage = Stage(full, tmp_path)
    assert said["acts"] == [spec.act for spec in stage.window.actions_by_name.specs]
    stage.close()


def test_states_that_are_told_apart_in_english_are_told_apart_in_chinese(said):
    assert said["clashes"] == []
