"""The engine's sentences are recognised, translated and refilled."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from desktop import said
from desktop.languages import Language, speak
from desktop.said import in_own_fact, in_own_label, in_own_words


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
        ("de", "since 3 Mar 2024", "seit 3. März 2024"),
        ("de", "The engine could not start: The catalog /l/c is damaged (3).",
         "Der Suchdienst konnte nicht starten: Der Katalog /l/c ist beschädigt (3)."),
        ("de", "is the image of a disc whose files cannot be listed: it is damaged (EOF)",
         "ist das Abbild einer Disc, deren Dateien nicht aufgelistet werden können: Es ist beschädigt (EOF)"),
        ("zh_CN", "about 1,200 % of the words differ; as docx, pdf", "约 1,200% 的字词不同；格式为 docx, pdf"),
        ("de", "“Low battery” applies after the next start.", "„Schwacher Akku“ gilt nach dem nächsten Start."),
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


@pytest.mark.parametrize(
    ("label", "german", "chinese"),
    [
        ("March 2024", "März 2024", "2024年3月"),
        ("May 2024", "Mai 2024", "2024年5月"),
        ("3 Mar 2024 to 9 May 2024", "3. März 2024 bis 9. Mai 2024", "2024年3月3日至2024年5月9日"),
        ("Chapter 2024", "Chapter 2024", "Chapter 2024"),
        ("2024", "2024", "2024"),
    ],
)
def test_dates_of_filters_are_written_as_the_language_writes_them(label: str, german: str, chinese: str) -> None:
    assert in_own_label(label) == label
    speak(Language.german)
    assert in_own_label(label) == german
    speak(Language.chinese)
    assert in_own_label(label) == chinese


def test_facts_have_labels_of_their_own_in_every_language() -> None:
    assert in_own_fact("Last author") == "Last author"
    for language in (Language.german, Language.french, Language.chinese):
        speak(language)
        assert len({in_own_fact(label) for label in said.LABELS}) == len(said.LABELS), language
    assert in_own_fact("Last author") == "最后修改者"
    assert in_own_fact("Client of the invoice") == "Client of the invoice"


def test_every_template_is_recognised_and_has_a_translation() -> None:
    for template in said.TEMPLATES:
        sentence = said._PLACE.sub(_put_in, template)
        speak(Language.english)
        assert in_own_words(sentence) == sentence
        speak(Language.chinese)
        assert in_own_words(sentence) != sentence, template


def _put_in(place: re.Match[str]) -> str:
    return "7" if place[1] in said._AMOUNTS else "3 Mar 2024" if place[1] in said._DATES else "x"
