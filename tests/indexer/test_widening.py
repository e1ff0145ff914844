"""What else a question's words find: other forms in the languages of the library, and words written nearly so."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from indexer.searching.question import parse
from indexer.widening import forms
from tests.indexer.conftest import Draw, OpenShelf

HELD = {"insur": 9, "insult": 2, "harvest": 5, "harbour": 3, "berlioz": 1, "tide": 4, "tied": 1, "b7": 1, "1066": 2}


class Held:
    """A library that holds these terms."""

    def holds(self, term: str) -> bool:
        return term in HELD

    def holds_stem(self, stem: str) -> bool:
        return False

    def beginning(self, prefix: str) -> Sequence[tuple[str, int]]:
        return [(term, count) for term, count in HELD.items() if term.startswith(prefix)]


def near(question: str, *, typing: bool = False) -> dict[str, list[str]]:
    found = forms(parse(question, typing=typing), (), Held())
    return {term: [variant.term for variant in variants] for term, variants in found.items()}


@pytest.mark.parametrize(
    ("question", "found"),
    [
        pytest.param("insurence", {"insur": []}, id="its stem is held"),
        pytest.param("harvst", {"harvst": ["harvest"]}, id="a letter is missing"),
        pytest.param("harrvest", {"harrvest": ["harvest"]}, id="one too many"),
        pytest.param("ahrvest", {"ahrvest": ["harvest"]}, id="the first two are swapped"),
        pytest.param("hravest", {"hravest": ["harvest"]}, id="two are swapped"),
        pytest.param("berlijoz", {"berlijoz": ["berlioz"]}, id="a name"),
        pytest.param("harvvezt", {"harvvezt": ["harvest"]}, id="two are wrong in a long word"),
        pytest.param("havzst", {"havzst": []}, id="two are too many in a short word"),
        pytest.param("tidde", {"tidd": ["tide", "tied"]}, id="the nearest, the commonest first"),
        pytest.param("stide", {"stide": []}, id="a short word with another first letter is another word"),
        pytest.param("aharvest", {"aharvest": ["harvest"]}, id="a long one is not"),
        pytest.param("tdi", {"tdi": []}, id="a short word may be anything"),
        pytest.param("tide", {"tide": []}, id="nothing is wrong"),
        pytest.param("1067", {"1067": []}, id="a number is what it is"),
        pytest.param("b8", {"b8": []}, id="so is a code"),
    ],
)
def test_a_word_that_is_not_held_stands_for_those_nearly_like_it(question: str, found: dict[str, list[str]]) -> None:
    assert near(question) == {term: variants for term, variants in found.items() if variants}


@pytest.mark.parametrize(
    ("question", "mistaken", "known"),
    [
        pytest.param("tidde", ["tide", "tied"], [], id="another word"),
        pytest.param("TIDDE", ["tide", "tied"], [], id="in capitals"),
        pytest.param("harvesti", ["harvest"], ["harvest"], id="what begins as it does"),
    ],
)
def test_a_word_that_is_one_stands_for_no_other(question: str, mistaken: list[str], known: list[str]) -> None:
    words = {"tidde", "harvesti"}
    for is_word, expected in ((None, mistaken), (words.__contains__, known)):
        found = forms(parse(question), (), Held(), is_word)
        assert [variant.term for variants in found.values() for variant in variants] == expected


def test_the_word_being_typed_is_not_yet_wrong() -> None:
    assert near("harvst harvet", typing=True) == {"harvst": ["harvest"]}
    assert near("harvst harvet", typing=False).keys() == {"harvst", "harvet"}


@pytest.mark.parametrize(
    ("question", "languages", "stems"),
    [
        pytest.param("Häuser", ["de"], {("haus", 0.8)}, id="in the language of the library, perhaps"),
        pytest.param("Häuser", ["en", "zh"], set(), id="in languages without stems of their own"),
        pytest.param("gatos", ["de", "es"], {("gatos", 0.8), ("gat", 0.8)}, id="in each of them"),
        pytest.param(
            "Wie hoch sind die Häuser der Stadt und wer hat sie gebaut?", ["de", "es"], {("haus", 1.0)}, id="when sure"
        ),
        pytest.param(
            "How tall are the houses of the city and who has built them?", ["de"], set(), id="when it is English"
        ),
    ],
)
def test_stems_of_the_languages_of_the_library(
    question: str, languages: list[str], stems: set[tuple[str, float]]
) -> None:
    found = forms(parse(question), languages, Held())
    term = next((t for t in ("hauser", "gato", "hous") if t in found), None)
    assert {(v.term, v.weight) for v in found.get(term or "", ()) if v.stem} == stems


GERMAN = """
    stadt.txt: Das alte Haus an der Ecke ist mit der Zeit zu klein geworden und wird von der Stadt nicht mehr genutzt.
    dorf.txt:  Im Dorf ist die Ernte in diesem Jahr spät gekommen, und die Vorräte werden nicht für den Winter reichen.
"""


@pytest.mark.parametrize(
    ("question", "file", "lit"),
    [
        ("Häuser", "stadt.txt", ["Haus"]),
        ("hausern", "stadt.txt", ["Haus"]),
        ("Ernten", "dorf.txt", ["Ernte"]),
        ("Wintern", "dorf.txt", ["Winter"]),
    ],
)
def test_other_forms_of_a_word_are_found_and_lit(draw: Draw, question: str, file: str, lit: list[str]) -> None:
    answer = draw(GERMAN).ask(question, meaning=False)
    assert [hit.name for hit in answer.hits if not hit.weak] == [file]
    (passage,) = answer.hits[0].passages
    assert [passage.text[light.start : light.end] for light in passage.lights] == lit
    assert answer.notes == ()


def test_a_misspelt_word_is_found_lit_and_told(draw: Draw) -> None:
    shelf = draw("""
        letter.txt: The orchestra played Berlioz.
        notes.txt:  The harvest was late.
    """)
    answer = shelf.ask("berlijoz", meaning=False)
    assert [(hit.name, hit.weak) for hit in answer.hits] == [("letter.txt", False)]
    (passage,) = answer.hits[0].passages
    assert [passage.text[light.start : light.end] for light in passage.lights] == ["Berlioz"]
    assert answer.hits[0].why == "has “berlioz”"
    assert answer.notes == ("No text holds “berlijoz”; “berlioz” was looked for instead.",)
    assert shelf.ask("berlioz", meaning=False).notes == ()


def test_a_misspelt_name_of_a_file_is_found(draw: Draw) -> None:
    shelf = draw("""
        Grundsteuer.txt: see the table
        other.txt:       nothing of that
    """)
    assert shelf.found("grundstuer", meaning=False) == ["Grundsteuer.txt"]


def test_a_library_knows_its_languages(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    assert shelf.lookup.languages() == set()
    shelf.fill(GERMAN + "note.txt: The harvest was late, and nobody could say how long the grain would last.")
    assert shelf.lookup.languages() == {"de", "en"}
