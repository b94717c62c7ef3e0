"""Has the window speak the language of the settings, through Qt's translations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from watcher.language import Translator, speak, tr
from watcher.overriding import override
from watcher.paths import resources_dir

CONTEXT = "watcher"
_TRADITIONAL = frozenset({"Hant", "TW", "HK", "MO"})


def spoken(wanted: str, desktop: Sequence[str]) -> str:
    """The language for this setting: "en", "zh_CN" or "zh_TW".

    With "system" it is the first of the desktop's languages where that is Chinese, and English otherwise.
    """
    if wanted != "system":
        return wanted
    first = next(iter(desktop), "").replace("_", "-").split("-")
    if first[0].lower() != "zh":
        return "en"
    return "zh_TW" if _TRADITIONAL.intersection(first) else "zh_CN"


def speak_as(wanted: str) -> None:
    """Speak this language; called before the window is imported, whose constants are texts as well."""
    language = spoken(wanted, QLocale.system().uiLanguages())
    _Said.language = language
    speak(_translator(language))


def translator_of(wanted: str) -> Translator | None:
    """What writes a document in this language of the settings; None where that is English."""
    return _translator(spoken(wanted, QLocale.system().uiLanguages()))


@cache
def _translator(language: str) -> Translator | None:
    own = QTranslator()
    if language == "en" or not own.load(f"watcher_{language}", str(resources_dir() / "languages")):
        return None

    def ask(text: str, note: str) -> str:
        return own.translate(CONTEXT, text, note or None) or text

    return ask


def teach_dialogs(application: QCoreApplication) -> None:
    """Have Qt's own dialogs and menus of text fields speak the same language."""
    # Names of days in calendars; the first day of a week and the like stay those of the country.
    QLocale.setDefault(locale(_Said.language, QLocale.system()))
    if _Said.language == "en":
        return
    qt = QTranslator(application)
    if qt.load(f"qtbase_{_Said.language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    application.installTranslator(_Gaps(application))


def locale(language: str, system: QLocale) -> QLocale:
    """How a language is written in the country of the system."""
    if language == "en":
        return QLocale(QLocale.Language.English, system.territory())
    script = (
        QLocale.Script.TraditionalChineseScript
        if language == "zh_TW"
        else QLocale.Script.SimplifiedChineseScript
    )
    return QLocale(QLocale.Language.Chinese, script, system.territory())


class _Gaps(QTranslator):
    """Texts of Qt's dialogs that Qt's own translations do not have."""

    def __init__(self, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._texts = {
            "&Look in:": tr("&Look in:"),
            "Files of &type:": tr("Files of &type:"),
            "Folder": tr("Folder"),
            "Drive": tr("Drive"),
            "File": tr("File"),
            "%1 File": tr("%1 file"),
        }

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        is_of_files = context in {"QFileDialog", "QAbstractFileIconProvider"}
        # Nothing is None: Qt takes an empty text for a translation.
        return cast("str", self._texts.get(sourceText) if is_of_files else None)


class _Said:
    """The one language of the process."""

    language = "en"
