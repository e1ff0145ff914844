"""The engine's sentences are recognised, translated and refilled."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop import said
from desktop.languages import Language, speak
from desktop.said import in_own_label, in_own_words


@pytest.fixture(autouse=True)
def english_after() -> Iterator[None]:
    yield
    speak(Language.english)


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("de", "Paused: on battery (40 %).", "Angehalten: im Akkubetrieb (40 %)."),
        ("de", "1,204 files", "1.204 Dateien"),
        ("de", "has “invoice”; close in meaning", "enthält “invoice”; nah in der Bedeutung"),
        ("de", "trash folders are skipped (.Trash)", "Papierkörbe werden übersprungen (.Trash)"),
        ("zh_CN", "has “tax”; close in meaning", "包含“tax”；含义接近"),
        ("fr", "is locked with a password", "est verrouillé par un mot de passe"),
        ("de", "What nobody foresaw: 3.", "What nobody foresaw: 3."),
        ("de", "", ""),
        ("en", "Paused: on battery (40 %).", "Paused: on battery (40 %)."),
    ],
)  # fmt: skip
def test_a_sentence_is_said_in_the_language_of_the_window(language: str, sentence: str, expected: str) -> None:
    speak(Language(language))
    assert in_own_words(sentence) == expected


def test_alternatives_of_a_filter_are_translated_one_by_one() -> None:
    speak(Language.german)
    assert in_own_label("PDF or picture") == "PDF oder Bild"
    assert in_own_label("not English or German") == "nicht Englisch oder Deutsch"


def test_every_template_is_recognised_and_has_a_translation() -> None:
    for template in said.TEMPLATES:
        sentence = said._PLACE.sub(lambda place: "7" if place[1] in said._AMOUNTS else "x", template)
        speak(Language.english)
        assert in_own_words(sentence) == sentence
        speak(Language.chinese)
        assert in_own_words(sentence) != sentence, template
