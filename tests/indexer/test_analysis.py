"""What a text is found by: the terms of words, compounds and scripts, and where they stand."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from indexer import analysis
from indexer.analysis import LONGEST_TERM, STOP_WORDS, folded, indexed, is_code, terms


@pytest.mark.parametrize(
    ("text", "found_by"),
    [
        pytest.param("Invoices were paid", "invoic were paid", id="words are stemmed"),
        pytest.param("", "", id="nothing"),
        pytest.param(" \n\t … — !? ", "", id="signs only"),
        pytest.param("👍 ok 🎉", "ok", id="pictographs are no words"),
        pytest.param("e-mail", "email e mail", id="hyphen"),
        pytest.param("state-of-the-art", "stateoftheart state of the art", id="many hyphens"),
        pytest.param("John's dogs", "john dog", id="possessive"),
        pytest.param("JOHN’S", "john", id="possessive in capitals, typographic"),
        pytest.param("don't we'll I'm", "dont well im", id="contractions are one word"),
        pytest.param("l'avion O’Neill", "lavion l avion oneil o neill", id="elisions are two"),
        pytest.param("fooBar", "foobar foo bar", id="camel case"),
        pytest.param("XMLHttpRequest2", "xmlhttprequest2 xml http request 2", id="camel case with acronym and number"),
        pytest.param("parse_request", "parserequest pars request", id="underscore"),
        pytest.param("a.b@example.org", "abexampleorg a b exampl org", id="address"),
        pytest.param("src/main.py", "srcmainpi src main py", id="path"),
        pytest.param("1.0.21", "1.0.21 1 0 21", id="version"),
        pytest.param("v1.2", "v12 v 1 2", id="version with a letter"),
        pytest.param("2024-01-15", "2024-01-15 2024 01 15", id="date"),
        pytest.param("ISO9001", "iso9001 iso 9001", id="letters and number"),
        pytest.param("Café", "cafe", id="accent"),
        pytest.param("Cafe\u0301", "cafe", id="detached accent"),
        pytest.param("STRASSE Straße", "strass strass", id="sharp s"),
        pytest.param("ﬁle ａｂｃ Ⅳ", "file abc iv", id="compatibility forms"),
        pytest.param("𝐇𝐞𝐥𝐥𝐨", "hello", id="mathematical letters"),
        pytest.param("Αθήνα", "αθηνα", id="Greek"),
        pytest.param("Привет", "привет", id="Cyrillic"),
        pytest.param("हिन्दी", "हिन्दी", id="vowel signs stay"),
        pytest.param("كِتَاب", "كتاب", id="Arabic without its short vowels"),
        pytest.param("東京都", "東京 京都", id="Chinese pairs"),
        pytest.param("東", "東", id="one character alone"),
        pytest.param("ภาษา", "ภา าษ ษา", id="Thai pairs"),
        pytest.param("東京tower2号", "東京 tower2 tower 2 号", id="scripts side by side"),
    ],
)
def test_terms(text: str, found_by: str) -> None:
    assert indexed(text) == found_by


@pytest.mark.parametrize(
    "text", ["Café", "Ångström", "한국어", "がくぶち", "ﾊﾟﾝ ガス", "Tiếng Việt", "й", "naïve-Idea", "ᾳ"]
)
def test_both_unicode_forms_are_found_by_the_same_terms(text: str) -> None:
    assert indexed(unicodedata.normalize("NFD", text)) == indexed(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "picture"),
    [
        ("Old e-mails here", ["Old", "e-mails", "e", "mails", "here"]),
        ("my fooBar2", ["my", "fooBar2", "foo", "Bar", "2"]),
        ("John's hat", ["John's", "hat"]),
        ("Cafe\u0301s", ["Cafe\u0301s"]),
        ("en 東京都", ["en", "東京", "京都"]),
        ("か\u3099く", ["か\u3099く"]),
    ],
)
def test_terms_stand_on_the_original_text(text: str, picture: list[str]) -> None:
    assert [text[term.start : term.end] for term in terms(text)] == picture


TANGLED = st.text(
    st.sampled_from("aZé9_-.'’ /@\n\u0301\u0e01\u0e31東が\u3099\uff9e\u1112\u1161\u11abß𝐇👍\u200d\ufe0f\u093f")
    | st.characters(),
    max_size=60,
)


@given(TANGLED)
@example("ﷺ ﹰ か゛")  # unfold to blanks
def test_terms_lie_in_the_text_and_in_order(text: str) -> None:
    found = list(terms(text))
    assert all(0 <= t.start < t.end <= len(text) for t in found)
    assert all(t.term and not re.search(r"\s", t.term) for t in found)
    assert [t.start for t in found] == sorted(t.start for t in found)


@given(TANGLED)
def test_every_letter_and_digit_can_be_found(text: str) -> None:
    covered = {at for t in terms(text) for at in range(t.start, t.end)}
    assert not [c for at, c in enumerate(text) if c.isalnum() and at not in covered]


@given(TANGLED)
def test_folding_twice_is_folding_once(word: str) -> None:
    assert folded(folded(word)) == folded(word)


def test_an_endless_word_has_a_short_term() -> None:
    assert [len(t.term) for t in terms("x" * 5_000)] == [LONGEST_TERM]


def test_stop_words_are_written_as_they_are_compared() -> None:
    assert {folded(word) for word in STOP_WORDS} == STOP_WORDS


@pytest.mark.parametrize(
    ("word", "code"),
    [
        *[(word, True) for word in ("2024", "A4", "foo_bar", "fooBar", "iPhone")],
        *[(word, False) for word in ("invoice", "NASA", "Paris", "e-mail", "東京", "")],
    ],
)
def test_what_is_a_code(word: str, code: bool) -> None:
    assert is_code(word) is code


def test_words_that_come_back_are_analysed_once_however_many_come_between(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, analysed = [], analysis._terms_of
    monkeypatch.setattr(analysis, "_terms_of", lambda token, start: asked.append(token) or analysed(token, start))
    monkeypatch.setattr(analysis, "_CACHED_WORDS", 10)
    remembered = analysis._Analysed()
    for number in range(100):
        assert (remembered["Harvests"], remembered[f"zq{number}x"]) == ("harvest", f"zq{number}x zq {number} x")
        assert len(remembered) + len(remembered._before) <= 20
    assert asked.count("Harvests") == 1
