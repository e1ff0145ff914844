"""Questions to small libraries: who is found, in what order, why, and what is folded away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from indexer.records import Answer, Document, FileStamp, Hit, Lane
from indexer.searching.question import parse
from indexer.searching.search import answer
from tests.indexer.conftest import ROOT, Draw, Shelf, document

LIBRARY = """
    tides.txt: The moon pulls at the sea and the water rises twice a day.
    harbour.md: # Harbour / Ships wait in the harbour until the tide is high.
    recipes.txt: Boil the water with salt and cook the fish slowly in it.
    invoice 2024-17.pdf: Invoice number 2024-17 for the repair of a sailing boat.
    invoice 2024-18.pdf: Invoice number 2024-18 for painting the harbour office.
    moon.jpg:
    main.py: def parseRequest(header): return header.split("-")
    letter.txt: Dear Ann, the quarterly zymurgy meeting will be on the next full moon.
    songs.txt: Blue moon, you saw me standing alone. The moon, the moon, the moon again.
"""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """A library that is only asked; a test that changes it draws its own."""
    shelf = Shelf(tmp_path_factory.mktemp("library"))
    shelf.fill(LIBRARY)
    yield shelf
    shelf.close()


def names(answer: Answer) -> str:
    """Names without endings in their order, weak ones in brackets."""
    return " ".join(f"({name})" if h.weak else name for h in answer.hits for name in [h.name.rpartition(".")[0]])


def first(answer: Answer) -> Hit:
    return answer.hits[0]


@pytest.mark.parametrize(
    ("question", "best"),
    [
        pytest.param("tides.txt", "tides.txt", id="an exact name"),
        pytest.param("harbour", "harbour.md", id="a name is a stronger sign than a text"),
        pytest.param("moon", "moon.jpg", id="even of a file without text"),
        pytest.param("songs", "songs.txt", id="that holds no such word"),
        pytest.param("invoice 2024-18", "invoice 2024-18.pdf", id="a code"),
        pytest.param("2024-17", "invoice 2024-17.pdf", id="a code alone"),
        pytest.param("parse request header", "main.py", id="parts of an identifier"),
        pytest.param("parseRequest", "main.py", id="the identifier"),
        pytest.param("zymurgy", "letter.txt", id="a rare word"),
        pytest.param("boiling fishes in salted waters", "recipes.txt", id="other forms of words"),
        pytest.param('"full moon"', "letter.txt", id="a phrase"),
        pytest.param('moon "alone"', "songs.txt", id="a phrase of one word"),
    ],
)
def test_who_comes_first(shelf: Shelf, question: str, best: str) -> None:
    hit = first(shelf.ask(question))
    assert (hit.name, hit.weak) == (best, False)


@pytest.mark.parametrize(
    ("question", "best", "loosened"),
    [
        pytest.param(
            'zymurgy meeting "moon full"', ["letter.txt"], True, id="words beside a phrase that nothing holds"
        ),
        pytest.param('zymurgy meeting "full moon"', ["letter.txt"], False, id="beside one that something holds"),
        pytest.param('"moon full"', [], False, id="nothing beside it"),
        pytest.param('moon "moon full"', [], False, id="nothing new beside it"),
    ],
)
def test_a_phrase_that_nothing_holds_does_not_hide_the_rest_of_a_question(
    shelf: Shelf, question: str, best: list[str], loosened: bool
) -> None:
    found = shelf.ask(question)
    assert [hit.name for hit in found.hits if not hit.weak][:1] == best
    assert any("in this order" in note for note in found.notes) == loosened


@pytest.mark.parametrize(
    ("question", "found"),
    [
        pytest.param('"moon"', {"tides.txt", "moon.jpg", "letter.txt", "songs.txt"}, id="one word"),
        pytest.param('"full moon"', {"letter.txt"}, id="two words"),
        pytest.param('"full moon" "zymurgy"', {"letter.txt"}, id="two phrases of one passage"),
        pytest.param('"full moon" "harbour"', set(), id="of two passages"),
        pytest.param('"moon full"', set(), id="another order"),
        pytest.param('songs "full moon"', {"letter.txt"}, id="a name does not replace a phrase"),
        pytest.param("moon -song", {"tides.txt", "moon.jpg", "letter.txt"}, id="excluded in a name"),
        pytest.param("moon -ann", {"tides.txt", "moon.jpg", "songs.txt"}, id="excluded in a text"),
        pytest.param('moon -"full moon"', {"tides.txt", "moon.jpg", "songs.txt"}, id="an excluded phrase"),
        pytest.param('"moon" -sea -alone', {"moon.jpg", "letter.txt"}, id="a phrase and exclusions"),
        pytest.param("harbour -harbour", set(), id="what is asked for and excluded"),
        pytest.param("-moon", set(), id="only excluded"),
    ],
)
@pytest.mark.parametrize("meaning", [True, False], ids=["all lanes", "without a model"])
def test_what_quotes_and_exclusions_leave(shelf: Shelf, question: str, found: set[str], meaning: bool) -> None:
    assert set(shelf.found(question, meaning=meaning)) == found


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("moon -song", {"songs.txt"}),
        ("moon sea ann -ann", {"letter.txt"}),
        ('moon -"full moon"', {"letter.txt"}),
        ("moon -sea -jpg", {"tides.txt", "moon.jpg"}),
        ('"full moon" songs', {"songs.txt", "tides.txt", "moon.jpg", "harbour.md"}),
    ],
)
def test_what_is_excluded_is_not_even_a_weak_hit(shelf: Shelf, question: str, never: set[str]) -> None:
    assert not never & {hit.name for hit in shelf.ask(question).hits}


@pytest.mark.parametrize("question", ["", "   ", "???", "👍", '"', '""', "-", "(.*)+[", "x" * 10_000, "the"])
def test_strange_questions_are_answered(shelf: Shelf, question: str) -> None:
    given = shelf.ask(question, typing=True)
    assert given.question == question
    assert given.nothing_close is all(hit.weak for hit in given.hits)


def test_a_unique_word_is_not_buried_under_vague_likeness(draw: Draw) -> None:
    """All others are nearer in meaning to the question, but none of them is close."""
    others = "one two three four five six seven eight nine ten eleven twelve"
    alike = "\n".join(f"{n}.txt: meeting {n} {others}" for n in range(100))
    shelf = draw(f"{alike}\nfound.txt: zymurgy {others} thirteen fourteen fifteen sixteen seventeen eighteen")
    *_, (_, farthest, _, _) = shelf.library.by_meaning(shelf.embedder.embed("zymurgy meeting"), 101)
    assert farthest == shelf.id_of("found.txt")
    assert shelf.found("zymurgy meeting") == ["found.txt"]


def test_a_unique_word_is_not_buried_under_close_likeness(draw: Draw) -> None:
    """All others are close in meaning to the question; the one that holds its rare word is at least second."""
    alike = "\n".join(f"{n}.txt: the weekly meeting of team {n}" for n in range(60))
    shelf = draw(f"{alike}\nfound.txt: zymurgy one two three four five six seven eight nine ten eleven twelve")
    assert "found.txt" in shelf.found("zymurgy of the weekly meeting")[:2]


def test_nothing_close(shelf: Shelf) -> None:
    given = shelf.ask("galvanic corrosion of aluminium")
    assert given.nothing_close
    assert given.weaker == len(given.hits) > 0
    assert all(hit.weak for hit in given.hits)


def test_weak_hits_follow_the_strong_and_are_counted(shelf: Shelf) -> None:
    given = shelf.ask("ships wait until the tide is high")
    weak = [hit.weak for hit in given.hits]
    assert weak == sorted(weak)
    assert (given.weaker, given.nothing_close) == (sum(weak), False)
    assert first(given).name == "harbour.md"


@pytest.mark.parametrize("limit", [1, 2, 3, 50])
def test_no_more_than_asked_for(shelf: Shelf, limit: int) -> None:
    everything = shelf.ask("moon").hits
    assert shelf.ask("moon", limit=limit).hits == everything[:limit]


def test_one_row_a_file_with_its_best_passages(draw: Draw) -> None:
    shelf = draw("")
    parts = [f"# Part {n} / {'tide ' * n}{'water and wind ' * 30}" for n in range(1, 6)]
    shelf.put("book.txt", " / ".join(parts))
    shelf.put("other.txt", "A tide table.")
    shelf.understand()
    given = shelf.ask("tide")
    assert sorted(hit.name for hit in given.hits) == ["book.txt", "other.txt"]
    (book,) = [hit for hit in given.hits if hit.name == "book.txt"]
    assert len(book.passages) == 3
    assert [p.score for p in book.passages] == sorted((p.score for p in book.passages), reverse=True)
    assert book.passages[0].heading == "Part 5"


def test_a_passage_says_where_it_stands(draw: Draw) -> None:
    shelf = draw("")
    drawn = f"# Earth / {'Hills and rivers. ' * 20} / # Sea / The moon pulls. {'Salt. ' * 60}"
    shelf.put("book.txt", drawn)
    shelf.understand()
    passage = first(shelf.ask("moon pulls")).passages[0]
    whole = "\n".join(block.text for block in document(drawn).blocks)
    assert whole[passage.start : passage.end] == passage.text
    assert (passage.heading, passage.exact) == ("Sea", True)
    assert [passage.text[light.start : light.end] for light in passage.lights] == ["moon", "pulls"]


def test_files_with_the_same_text_are_all_found(draw: Draw) -> None:
    shelf = draw("a.txt: Ships wait in the harbour.\nb.txt: Ships wait in the harbour.")
    for meaning in (True, False):
        assert sorted(shelf.found("ships in the harbour", meaning=meaning)) == ["a.txt", "b.txt"]


def test_files_out_of_reach_are_found_and_marked(draw: Draw) -> None:
    shelf = draw(LIBRARY)
    before = shelf.found("ships wait")
    shelf.catalog.set_online(shelf.folder, False, "The drive is not there.")
    given = shelf.ask("ships wait")
    assert [hit.name for hit in given.hits if not hit.weak] == before
    assert all(hit.offline for hit in given.hits)


def test_what_left_the_library_is_not_shown_before_the_indexes_know(draw: Draw) -> None:
    shelf = draw(LIBRARY)
    shelf.catalog.drop([f"{ROOT}/harbour.md"])
    assert "harbour.md" not in [hit.name for hit in shelf.ask("harbour ships tide").hits]


@pytest.mark.parametrize(
    ("question", "why", "lanes"),
    [
        ("harbour.md", "the name matches; has “harbour”", {"names", "words", "meaning"}),
        ("moon.jpg", "the name matches", {"names", "words"}),
        ("zymurgy", "has “zymurgy”", {"words", "meaning"}),
        ("ships wait until the tide is high", "has “ships”, “wait”, “until”; close in meaning", {"words", "meaning"}),
    ],
)
def test_why_it_is_there(shelf: Shelf, question: str, why: str, lanes: set[str]) -> None:
    hit = first(shelf.ask(question))
    assert set(hit.lanes) == lanes
    assert hit.why == why


def test_what_a_hit_says_of_its_file(draw: Draw) -> None:
    shelf = draw("")
    shelf.read(
        "deep/Tide Table.pdf", Document(document("High water").blocks, title="Almanac"), kind="pdf", modified=5 * 10**9
    )
    shelf.understand()
    hit = first(shelf.ask("tide table"))
    assert (hit.path, hit.folder, hit.name) == (f"{ROOT}/deep/Tide Table.pdf", f"{ROOT}/deep", "Tide Table.pdf")
    assert (hit.kind, hit.modified, hit.title) == ("pdf", 5.0, "Almanac")
    assert [hit.name[light.start : light.end] for light in hit.name_lights] == ["Tide", "Table"]


def test_properties_are_found_like_words(draw: Draw) -> None:
    shelf = draw("")
    shelf.read("a.jpg", Document(facts={"camera": "Leica", "author": "Ann"}), kind="picture")
    shelf.understand()
    assert shelf.found("leica") == ["a.jpg"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zym", ["letter.txt"]),
        ("quarterly zym", ["letter.txt"]),
        ("zymurgy mee", ["letter.txt"]),
        ("recip", ["recipes.txt"]),
        ("zymx", []),
        ("z", []),
    ],
)
def test_while_typing(shelf: Shelf, typed: str, found: list[str]) -> None:
    assert shelf.found(typed, typing=True, meaning=False) == found


def test_the_word_being_typed_is_lit(shelf: Shelf) -> None:
    passage = first(shelf.ask("zymur", typing=True, meaning=False)).passages[0]
    assert [passage.text[light.start : light.end] for light in passage.lights] == ["zymurgy"]


@pytest.mark.parametrize(
    ("lane", "found"),
    [(Lane.names, {"names"}), (Lane.words, {"words"}), (Lane.meaning, {"meaning"})],
)
def test_one_lane_alone(shelf: Shelf, lane: Lane, found: set[str]) -> None:
    question = parse("harbour")
    given = answer(shelf.library, question, vector=shelf.embedder.embed(question.plain), lane=lane)
    assert {one for hit in given.hits for one in hit.lanes} == found


def test_the_same_question_has_the_same_answer(shelf: Shelf) -> None:
    assert shelf.ask("moon harbour water").hits == shelf.ask("moon harbour water").hits


def test_a_file_that_was_only_seen_is_found_by_its_name(draw: Draw) -> None:
    shelf = draw(LIBRARY)
    shelf.catalog.note(shelf.folder, [(FileStamp(f"{ROOT}/galvanic.txt", 1, 1), "text")])
    shelf.library.catch_up()
    hit = first(shelf.ask("galvanic"))
    assert (hit.name, hit.passages, hit.weak) == ("galvanic.txt", (), False)
