"""How a document is cut: drawings of documents and of their passages, and what holds for every document."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.passages import LARGEST, Passage, cut, estimated_tokens, says_something
from indexer.records import Block, BlockKind, Document, Locator, WordBox

# About 40 tokens: large enough to stand alone, four of them fill a passage.
PARAGRAPH = "The harvest of this year was brought in late because of the rain. " * 3


def drawn(picture: str) -> Document:
    """Lines: "# Title" is a heading, "p2" turns to page 2, "|||" are as many paragraphs, other text is itself."""
    blocks, page = [], None
    for line in filter(None, map(str.strip, picture.splitlines())):
        marks, _, rest = line.partition(" ")
        if line.startswith("p") and line[1:].isdigit():
            page = int(line[1:])
        elif set(marks) == {"#"}:
            blocks.append(Block(rest, BlockKind.heading, Locator(page=page), level=len(marks)))
        elif set(line) == {"|"}:
            blocks += [Block(PARAGRAPH, at=Locator(page=page)) for _ in line]
        else:
            blocks.append(Block(line, at=Locator(page=page)))
    return Document(tuple(blocks))


def pictured(passage: Passage) -> str:
    """The path of headings, the page, and the lines, with paragraphs as "|"."""
    page = f" p{passage.at.page}" if passage.at.page else ""
    lines = "".join("|" if line == PARAGRAPH else line for line in passage.text.split("\n"))
    return f"{passage.heading or '-'}{page}: {lines}"


@pytest.mark.parametrize(
    ("picture", "passages"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("|", ["-: |"], id="one paragraph"),
        pytest.param("||||||", ["-: |||", "-: |||"], id="what is too long is cut into equal parts"),
        pytest.param("# A\n|", ["A: A|"], id="a heading goes with its text"),
        pytest.param("# A\n|\n# B\n|", ["A: A|", "B: B|"], id="a heading begins a passage"),
        pytest.param("# A\n|\n## B\n|\n## C\n|\n# D\n|", ["A: A|", "A › B: B|", "A › C: C|", "D: D|"], id="paths"),
        pytest.param("# A\n## B\n### C\n|", ["A: ABC|"], id="headings in a row stay together"),
        pytest.param("### C\n|\n# A\n|", ["C: C|", "A: A|"], id="a document may begin deep"),
        pytest.param("p1\n|\np2\n|", ["- p1: |", "- p2: |"], id="pages are never mixed"),
        pytest.param("p1\nx\np2\ny", ["- p1: x", "- p2: y"], id="not even crumbs"),
        pytest.param("# A\n|\n# B\nx", ["-: A|Bx"], id="a crumb joins the passage before it"),
        pytest.param("# A\n## B\n|\n# C\n## B\nx", ["-: AB|CBx"], id="equal headings on other paths are not shared"),
        pytest.param("# A\n## B\n|\n## C\nx", ["A: AB|Cx"], id="what is shared of a path is its beginning"),
        pytest.param("# A\n|||||", ["A: A||", "A: |||"], id="later passages know their heading"),
    ],
)
def test_a_drawing_of(picture: str, passages: list[str]) -> None:
    assert [pictured(p) for p in cut(drawn(picture))] == passages


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(Document(), id="no blocks"),
        pytest.param(Document((Block(""),)), id="an empty block"),
        pytest.param(Document((Block(" \n\t "), Block("\n"))), id="blank blocks"),
        pytest.param(Document((Block("", BlockKind.heading, level=1),)), id="an empty heading"),
    ],
)
def test_nothing_has_no_passages(document: Document) -> None:
    assert cut(document) == []


def test_an_empty_heading_is_no_heading() -> None:
    blocks = (Block("Law", BlockKind.heading, level=1), Block(" ", BlockKind.heading, level=1), Block(PARAGRAPH))
    assert [p.heading for p in cut(Document(blocks))] == ["Law"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x" * 2**20, id="a line of a megabyte without a space"),
        pytest.param("word " * 50_000, id="a line of words"),
        pytest.param("東" * 5_000, id="Chinese without a stop"),
        pytest.param("東京に行きました。" * 500, id="Japanese sentences"),
        pytest.param("ab東 " * 3_000, id="scripts mixed"),
        pytest.param("a\n" * 5_000, id="short lines"),
        pytest.param("." * 5_000, id="stops only"),
    ],
)
def test_no_text_is_too_long_to_be_read_whole(text: str) -> None:
    passages = cut(Document((Block(text),)))
    assert max(estimated_tokens(p.text) for p in passages) <= LARGEST * 1.1
    assert without_space("".join(p.text for p in passages)) == without_space(text)


def test_sentences_stay_whole() -> None:
    sentence = "This sentence has exactly eight short words here."
    passages = cut(Document((Block(f"{sentence} " * 100),)))
    assert len(passages) > 1
    assert {p.text.strip()[-5:] for p in passages} == {"here."}


# --- whatever the document -------------------------------------------------------------------------------

TEXTS = st.one_of(
    st.text(st.sampled_from("ab東。.! \n\u2003"), max_size=300),
    st.builds(lambda word, times: word * times, st.text("word. \n東", min_size=1, max_size=30), st.integers(0, 120)),
)
BLOCKS = st.builds(
    lambda text, kind, page, level: Block(text, kind, Locator(page=page), level),
    TEXTS,
    st.sampled_from([BlockKind.text, BlockKind.text, BlockKind.heading, BlockKind.table]),
    st.integers(1, 2),
    st.integers(0, 3),
)
DOCUMENTS = st.builds(Document, st.lists(BLOCKS, max_size=8).map(tuple), title=st.sampled_from([None, "word"]))


def without_space(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=60)
@given(DOCUMENTS)
def test_offsets_point_at_the_passage_in_the_document(document: Document) -> None:
    whole = "\n".join(block.text for block in document.blocks)
    for p in cut(document):
        assert re.sub(r"\s", " ", p.text) == re.sub(r"\s", " ", whole[p.start : p.end])


@settings(max_examples=60)
@given(DOCUMENTS)
def test_no_text_is_lost_or_repeated(document: Document) -> None:
    passages = cut(document)
    assert without_space("".join(p.text for p in passages)) == without_space("".join(b.text for b in document.blocks))
    assert all(before.end <= after.start for before, after in pairwise(passages))


@settings(max_examples=60)
@given(DOCUMENTS)
def test_passages_are_small_not_blank_and_on_one_page(document: Document) -> None:
    page_of = [block.at.page for block in document.blocks for _ in f"{block.text}\n"]
    for p in cut(document):
        assert p.text.strip()
        # Blank lines, of which there may be any number between two blocks, are no tokens.
        assert estimated_tokens(" ".join(p.text.split())) <= LARGEST * 1.1 + 1
        assert {page_of[p.start + n] for n, c in enumerate(p.text) if not c.isspace()} == {p.at.page}


# --- what a passage says of itself -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "headings", "text", "context"),
    [
        pytest.param(None, "", "rain", "", id="nothing to add"),
        pytest.param("Almanac", "", "rain", "Almanac", id="title"),
        pytest.param("Almanac", "# Year / ## May", "rain", "Almanac", id="a heading that the text begins with"),
        pytest.param("May", "# May", "rain", "", id="a title that the text begins with"),
        pytest.param("The MAY", "", "Rain in the  May of 1816", "", id="whatever its case and spaces"),
    ],
)
def test_what_is_put_before_a_text_for_the_model(title: str | None, headings: str, text: str, context: str) -> None:
    blocks = [Block(h.lstrip("# "), BlockKind.heading, level=h.count("#")) for h in headings.split(" / ") if h]
    (passage,) = cut(Document((*blocks, Block(text)), title=title))
    assert passage.context == context
    assert passage.embedded == (f"{context}\n{passage.text}" if context else passage.text)


def test_later_passages_are_read_with_their_nearest_heading() -> None:
    first, second = cut(Document(drawn("# A1st\n## Bnd\n|||||").blocks, title="Book"))
    assert (first.context, second.context) == ("Book", "Book › Bnd")


@pytest.mark.parametrize(
    ("text", "fingerprint", "title", "same"),
    [
        pytest.param("rain", "model", None, True, id="the same"),
        pytest.param("rain", "other model", None, False, id="another model"),
        pytest.param("rain!", "model", None, False, id="another text"),
        pytest.param("rain", "model", "May", False, id="another context"),
    ],
)
def test_when_a_vector_is_shared(text: str, fingerprint: str, title: str | None, same: bool) -> None:
    reference = Passage("rain", Locator(), 0, 4).key("model")
    (passage,) = cut(Document((Block(text, at=Locator(page=7)),), title=title))
    assert (passage.key(fingerprint) == reference) is same


def test_pieces_of_a_block_know_their_line() -> None:
    lines = [f"line {n} says what there is to say about number {n}.\n" for n in range(1, 101)]
    passages = cut(Document((Block("".join(lines), at=Locator(line=1)),)))
    assert len(passages) > 3
    for p in passages:
        assert p.text.startswith(f"line {p.at.line} ")


def test_boxes_move_with_their_words() -> None:
    word = WordBox(4, 8, 0.1, 0.2, 0.3, 0.4)
    (passage,) = cut(Document((Block("first"), Block("the word", boxes=(word,)))))
    (box,) = passage.boxes
    assert passage.text[box.start : box.end] == "word"
    assert (box.left, box.bottom) == (0.1, 0.4)


def test_recognised_text_is_not_mixed_with_written_text() -> None:
    blocks = (Block("written"), Block("recognised", source="ocr"), Block("spoken", source="speech"))
    assert [(p.text, p.source) for p in cut(Document(blocks))] == [(b.text, b.source) for b in blocks]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("The cat sat on the mat.", True),
        ("Total 12 items", True),
        ("東京に行きました", True),
        ("", False),
        (" \n ", False),
        ("12 45.3 67 89 1.2e-5 34", False),
        ("+----+----+", False),
        ("AKJ3" * 50, False),
        ("The key is " + "c2F5IGl0IGFnYWlu" * 10, False),
        ("\n".join(["c2F5IGl0IGFnYWlu"] * 5 + ["MTIzNDU2Nzg5MGFiYw", "aGVsbG8gd29ybGQh"] * 4), False),
        ("75 73 69 6e 65 73 73 20 53 75 70 70 6f 72 74 03 " * 20, False),
        ("d41d8cd98f00b204e9800998ecf8427e\n" * 6, False),
        ("x\t" * 200, False),
        ("!function(e,t){e.a=t(e.b),e.c=function(n){return n.d?n.e:t}}(this,function(n){return n.f});" * 3, False),
        ("def close(self) -> None:\n    for worker in self._workers:\n        worker.stop()", True),
        # An entry of a feed: little prose, long addresses.
        ("Helyzet\nhttp://blog.example/index.php?d=242/helyzet\nBe vagyok havazva öcsém.\n" * 2, True),
        ("http://blog.example/index.php?d=242/helyzet", False),
        ("Program evaluations" + " ." * 300 + " 38", True),
        ("Season: 1981/82 | California: 302.86 | 400.14 | Arizona: 98.04 | United States: 400.9 | 541.5\n" * 3, True),
        ("this is an event\nFrom: 2017-02-24 12:00\nUntil: 2017-02-24 12:30", True),
        ("ขมิ้นชันเป็นพืชสมุนไพร 2005-12-30T10:01:43Z", True),
        ("Мақтаарал ауданының бюджеті 1671521", True),
    ],
)
def test_what_has_a_meaning(text: str, meaning: bool) -> None:
    assert says_something(text) is meaning
    assert all(p.meaningful is meaning for p in cut(Document((Block(text),))))
