"""More like this, and comparison: of files in the library, files beside it, and texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.errors import WorldError
from indexer.findings import Subject
from indexer.records import Document, Failure, FailureKind, Reading
from indexer.similarity import Similarity
from tests.indexer.conftest import ROOT, Draw, FakeEmbedder, Shelf, document

BREAD = "flour water salt yeast oven dough loaf crust sourdough starter rye kneading baking warm"
PICTURE = f"""
bread.txt: {BREAD} bowl
copy.html: {BREAD} basket
buns.txt: yeast flour oven water salt dough sugar milk buns raisins
buns2.txt: yeast flour oven water salt dough sugar milk buns almonds
lease.txt: court judge lease tenant clause contract landlord notice deposit
"""


class Model:
    """The bag of words of the tests."""

    def __init__(self) -> None:
        self.embedded: list[str] = []

    def embed_passage(self, text: str) -> object:
        self.embedded.append(text)
        return FakeEmbedder().embed(text)


def similarity(shelf: Shelf, *, model: Model | None = None, document: Document | None = None) -> Similarity:
    def read(path: str) -> Reading:
        if document is None:
            return Reading("", 0, failure=Failure(FailureKind.vanished, "is no longer there"))
        return Reading("plain", 1, document=document)

    return Similarity(shelf.library, read, lambda: model)  # type: ignore[arg-type, return-value]


def test_the_own_copies_stand_apart_and_copies_of_others_stand_together(draw: Draw) -> None:
    found = similarity(draw(PICTURE)).similar(Subject(f"{ROOT}/bread.txt"), 10)
    assert [card.name for card in found.copies] == ["copy.html"]
    assert [(like.file.name, [card.name for card in like.copies]) for like in found.files] == [
        ("buns.txt", ["buns2.txt"])
    ]
    pair = found.files[0].pairs[0]
    assert pair.left.text.startswith("flour water salt")
    assert pair.right.text.startswith("yeast flour oven")


def test_a_file_beside_the_library_is_read_on_the_spot(draw: Draw, tmp_path: Path) -> None:
    model = Model()
    shelf = draw(PICTURE)
    found = similarity(shelf, model=model, document=document("a lease and a landlord in court"))
    assert [like.file.name for like in found.similar(Subject(str(tmp_path / "new.txt")), 3).files] == ["lease.txt"]
    assert model.embedded == ["a lease and a landlord in court"]


def test_a_text(draw: Draw) -> None:
    found = similarity(draw(PICTURE), model=Model()).similar(Subject(text="tenant and landlord, contract"), 1)
    assert [like.file.name for like in found.files] == ["lease.txt"]


@pytest.mark.parametrize(
    ("subject", "model", "sentence"),
    [
        (Subject("/nowhere/a.txt"), Model(), "/nowhere/a.txt is no longer there."),
        (Subject(text="  "), Model(), "There is no text to compare in what you gave."),
        (Subject(text="words enough"), None, "The model is not ready yet"),
    ],
)
def test_what_cannot_be_asked(draw: Draw, subject: Subject, model: Model | None, sentence: str) -> None:
    with pytest.raises(WorldError, match=sentence):
        similarity(draw(PICTURE), model=model).similar(subject, 5)


def test_nothing_is_like_anything_in_an_empty_library(draw: Draw) -> None:
    assert similarity(draw(""), model=Model()).similar(Subject(text="bread"), 5).files == ()


def test_two_copies_differ_by_a_word_that_is_lit(draw: Draw) -> None:
    found = similarity(draw(PICTURE)).compare(Subject(f"{ROOT}/bread.txt"), Subject(f"{ROOT}/copy.html"))
    assert found.similarity > 0.9
    assert found.same_words > 0.9
    (pair,) = found.pairs
    lit = [side.text[span.start : span.end] for side in (pair.left, pair.right) for span in side.lights]
    assert lit == ["bowl", "basket"]
    assert found.only_left == found.only_right == ()


def test_what_only_one_says(draw: Draw) -> None:
    found = similarity(draw(PICTURE), model=Model()).compare(Subject(f"{ROOT}/lease.txt"), Subject(text="warm dough"))
    assert found.pairs == ()
    assert [excerpt.text[:5] for excerpt in (*found.only_left, *found.only_right)] == ["court", "warm "]


def test_of_two_versions_only_the_new_sentences_are_told(draw: Draw) -> None:
    same = "The tenant gives notice to the landlord in time. "
    left, right = same + "Dough needs water and yeast.", "The tenant gives\nnotice to the landlord in time."
    model = Model()
    found = similarity(draw(""), model=model).compare(Subject(text=left), Subject(text=right))
    assert [excerpt.text for excerpt in found.only_left] == ["Dough needs water and yeast."]
    assert (found.only_left[0].start, found.only_left[0].end) == (len(same), len(left))
    assert found.only_right == ()


def test_what_is_said_in_other_words_is_no_difference(draw: Draw) -> None:
    left, right = "Water, flour and yeast make dough.", "Dough: flour, yeast, water, they make."
    found = similarity(draw(""), model=Model()).compare(Subject(text=left), Subject(text=right))
    assert found.only_left == found.only_right == ()


def test_long_texts_are_contrasted_by_passages_and_that_is_told(draw: Draw) -> None:
    lines = [f"The clause number {n} of this contract binds tenant and landlord alike." for n in range(900)]
    found = similarity(draw(""), model=Model()).compare(
        Subject(text="\n".join(lines)), Subject(text="warm dough rises")
    )
    assert found.notes[0].startswith("Of the text, 64 of ")
    assert len(found.only_left[0].text) > len(lines[0])
