"""The language of the window: chosen or the system's, whole or broken."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop import languages, wording
from desktop.languages import Language, speak, translate


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    speak(Language.english)


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        (Language.english, 1, "1 file"),
        (Language.english, 1204, "1,204 files"),
        (Language.german, 1, "1 Datei"),
        (Language.german, 1204, "1.204 Dateien"),
        (Language.french, 0, "0 fichier"),
        (Language.french, 1204, "1\u202f204 fichiers"),
        (Language.chinese, 1204, "1,204 个文件"),
    ],
)
def test_numbers_and_their_nouns_follow_the_language(language: Language, number: int, said: str) -> None:
    assert speak(language) is language
    assert wording.files(number) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.english, "3 March, 1.4 MB"),
        (Language.german, "3. März, 1,4 MB"),
        (Language.french, "3 mars, 1,4 Mo"),
        (Language.chinese, "3月3日, 1.4 MB"),
    ],
)
def test_dates_and_sizes_follow_the_language(language: Language, said: str) -> None:
    speak(language)
    moment = datetime(2026, 3, 3).timestamp()
    assert f"{wording.when(moment, datetime(2026, 8, 1))}, {wording.size(1_400_000)}" == said


@pytest.mark.parametrize(
    ("preferred", "spoken"),
    [
        (["de-AT", "de", "en-US"], Language.german),
        (["es-ES", "es", "fr-FR"], Language.french),
        (["zh-Hans-CN", "zh-CN", "zh"], Language.chinese),
        (["zh-Hant-TW", "zh-TW", "en"], Language.english),
        (["eo"], Language.english),
        (["C"], Language.english),
    ],
)
def test_the_first_known_language_of_the_person_is_spoken(
    preferred: list[str], spoken: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System(QLocale):
        def uiLanguages(self) -> list[str]:  # type: ignore[override]
            return preferred

    monkeypatch.setattr(QLocale, "system", staticmethod(System))
    assert speak(Language.system) is spoken


def damaged(how: str, folder: Path) -> None:
    shutil.copytree(languages.files(), folder, dirs_exist_ok=True)
    german = folder / "hunch_de.qm"
    match how:
        case "missing":
            german.unlink()
        case "empty":
            german.write_bytes(b"")
        case "cut":
            german.write_bytes(german.read_bytes()[:200])
        case "no translation":
            german.write_bytes(b"\x7fELF" + bytes(5000))


@pytest.mark.parametrize("how", ["missing", "empty", "cut", "no translation"])
def test_a_broken_translation_is_told_and_english_takes_its_place(
    how: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    damaged(how, tmp_path)
    assert speak(Language.german, tmp_path) is Language.english
    assert wording.files(1) == "1 file"
    assert languages.locale().language() == QLocale.Language.English
    (record,) = caplog.records
    assert "hunch_de.qm is missing or broken" in record.getMessage()
    caplog.clear()


def test_without_any_translation_the_source_is_spoken(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert speak(Language.chinese, tmp_path) is Language.english
    assert translate("wording", "%n files", "", 2) == "2 files"
    caplog.clear()


def test_qt_speaks_the_language_too(qapp: QApplication) -> None:
    before, of_qt = QLocale(), languages.begin(qapp, Language.german)
    assert of_qt
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
        assert QLocale().language() == QLocale.Language.German
        assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    finally:
        qapp.removeTranslator(of_qt)
        QLocale.setDefault(before)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
