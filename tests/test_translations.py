"""The translations: complete, of the same placeholders and letters, and the same in both forms of a file."""

import re
import subprocess
import sys

import pytest
from PySide6.QtCore import QTranslator

from tests.languages import FOLDER, LANGUAGES, ROOT, calls, sources, translations
from watcher.domain.indicators.catalogue import CATALOGUE
from watcher.translation import CONTEXT

DATE = "date"
"""The note of texts whose parts are chosen anew by each language."""
DATE_PARTS = {"d", "dd", "m", "mm", "mon", "month", "year", "weekday", "weekday_long"}


def test_every_text_to_be_translated_is_a_literal():
    assert [call.place for call in calls() if call.text is None] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_that_is_gone(language):
    said = translations(language)
    missing = {key: files for key, files in sources().items() if not said.get(key)}
    assert missing == {}, "translate these in resources/languages, after python -m tests.languages"
    assert set(said) == set(sources())


def test_what_indicators_and_their_parameters_are_called_can_be_translated():
    kinds = [one for kind in CATALOGUE for one in (kind, *kind.parameters, *kind.outputs)]
    named_alike = {"%K", "%D", "MACD", *(kind.name for kind in CATALOGUE)}
    assert {one.title for one in kinds} - {call.text for call in calls()} <= named_alike


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_same_values_and_the_same_letter_of_a_menu(language):
    wrong = []
    for (text, note), said in translations(language).items():
        if note == DATE:
            fits = placeholders(said) <= DATE_PARTS
        else:
            fits = sorted(placeholders(said)) == sorted(placeholders(text))
        if not fits or letters(said) != letters(text) or said.count("\t") != text.count("\t"):
            wrong.append((text, said))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_what_the_translators_wrote(language):
    compiled = QTranslator()
    assert compiled.load(f"watcher_{language}", str(FOLDER))
    said = translations(language)
    read = {key: compiled.translate(CONTEXT, key[0], key[1] or None) for key in said}
    assert read == said, "run python -m tests.languages"


def test_texts_of_modules_are_made_after_the_language_is_chosen(tmp_path):
    code = (
        "import json, sys\n"
        "from watcher import translation\n"
        "def said(wanted):\n"
        "    print(json.dumps([name for name in sys.modules if name.startswith('watcher')]))\n"
        "    raise SystemExit(0)\n"
        "translation.speak_as = said\n"
        "from watcher.cli.main import main\n"
        f"main(['--profile', {str(tmp_path)!r}, 'demo'])\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    before = {f"{name.replace('.', '/')}.py" for name in re.findall(r'"([\w.]+)"', ran.stdout)}
    assert "watcher/config_file.py" in before
    outside = [call.place for call in calls() if call.is_constant and call.place.split(":")[0] in before]
    assert outside == []


def placeholders(text):
    return set(re.findall(r"\{(\w*)[^{}]*\}", text))


def letters(text):
    return sorted(letter.upper() for letter in re.findall(r"&(\w)", text))
