"""The language of the window: its words, how it writes dates and numbers, and the side on which it begins."""

from __future__ import annotations

import logging
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from indexer import resources

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)


class Language(StrEnum):
    """The languages of the window, by the names of their files."""

    system = "system"
    english = "en"
    german = "de"
    french = "fr"
    chinese = "zh_CN"


# Each in its own words, for a menu that a person can read before the window speaks their language.
OWN_NAMES = {
    Language.english: "English",
    Language.german: "Deutsch",
    Language.french: "Français",
    Language.chinese: "简体中文",
}


def files() -> Path:
    """Where the translations are kept."""
    return resources() / "translations"


class _Spoken:
    """The language that is spoken now: English until `speak` is called."""

    def __init__(self, language: Language = Language.english, folder: Path | None = None) -> None:
        self.language = language
        self.locale = _locale(language)
        self._folder = folder or files()
        self._words: QTranslator | None = None

    @property
    def words(self) -> QTranslator:
        if self._words is None:
            self._words = _loaded(self._folder / f"hunch_{self.language}.qm")
        return self._words


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language of the window, or as it is where there is no translation.

    Named and called like `QCoreApplication.translate`, so that lupdate finds it; unlike that it needs no application,
    and writes the number `n` for `%n` as the language writes numbers.
    """
    said = _spoken.words.translate(context, text, comment or None, n) or text
    return said.replace("%n", _spoken.locale.toString(n)) if n >= 0 else said


def translatable(context: str, text: str) -> str:
    """The text itself, as QT_TRANSLATE_NOOP: marked for lupdate in tables, translated only when it is used."""
    return text


def locale() -> QLocale:
    """How the language of the window writes numbers and dates."""
    return _spoken.locale


def speak(language: Language, folder: Path | None = None) -> Language:
    """Take a language for all that is said from now on, and return which it is; `system` is decided here.

    What is already on the screen stays as it is. A file that is missing or broken is told in the log, and English
    takes its place. `folder` has the files, those of the program if none is given.
    """
    global _spoken
    _spoken = _Spoken(_of_the_system() if language is Language.system else language, folder)
    if _spoken.words.isEmpty():
        _spoken = _Spoken(Language.english, folder)
    return _spoken.language


def begin(app: QGuiApplication, language: Language) -> QTranslator | None:
    """Speak a language in all of the application; returns what Qt's own dialogs and menus were taught for it."""
    spoken = speak(language)
    QLocale.setDefault(locale())
    app.setLayoutDirection(locale().textDirection())
    if spoken is Language.english:
        return None
    of_qt = _loaded(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{spoken}.qm")
    of_qt.setParent(app)
    app.installTranslator(of_qt)
    return of_qt


def joined(parts: list[str]) -> str:
    """A list in words: "a, b and c"."""
    return locale().createSeparatedList(parts)


def _loaded(file: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(file)):
        log.warning("The translation %s is missing or broken; English takes its place.", file)
    return translator


def _of_the_system() -> Language:
    """The first language that the person prefers and the window speaks."""
    spoken = {_key(QLocale(language)): language for language in OWN_NAMES}
    preferred = (_key(QLocale(name)) for name in QLocale.system().uiLanguages())
    return next((spoken[key] for key in preferred if key in spoken), Language.english)


def _key(of: QLocale) -> tuple[QLocale.Language, QLocale.Script]:
    return of.language(), of.script()


def _locale(language: Language) -> QLocale:
    """The person's own way of writing dates where it is one of this language, else the usual one."""
    system = QLocale.system()
    # English of no country in particular has a comma between thousands and 24 hours in a day.
    usual = QLocale("en_150") if language is Language.english else QLocale(language)
    return system if system.language() is usual.language() else usual


_spoken = _Spoken()
