"""Files found by their names: any part of them, in any spelling, among many, as they come and go."""

from __future__ import annotations

import hashlib
import random

import pytest

from indexer.searching import names
from indexer.searching.names import NameHit, NameIndex, name_lights
from indexer.searching.question import parse

NAMES = {
    1: "Annual Report 2024.pdf",
    2: "report.pdf",
    3: "Reportage Café.docx",
    4: "holiday-photos.zip",
    5: "The Lord of the Rings.epub",
    6: ".gitignore",
    7: "notes (final).txt",
    8: "東京の地図.png",
    9: "a b.txt",
    10: "👍.gif",
}


def search(index: NameIndex, question: str, limit: int = 50) -> list[NameHit]:
    parsed = parse(question)
    return index.search(parsed.words, parsed.name, limit)


@pytest.mark.parametrize(
    ("question", "found"),
    [
        pytest.param("report.pdf", "2!", id="the name itself"),
        pytest.param("report", "2! 3 1", id="the name without its ending, then beginnings"),
        pytest.param("REPORT", "2! 3 1", id="in capitals"),
        pytest.param("report pdf", "2! 1 3", id="with a blank for the dot"),
        pytest.param("annual report 2024", "1!", id="words of a name, all of them"),
        pytest.param("annual 2024", "1", id="some of them"),
        pytest.param("holiday photos", "4!", id="whatever stands between them"),
        pytest.param("port", "2 3 1", id="middle of a word"),
        pytest.param("cafe", "3", id="without its accent"),
        pytest.param("CAFE\u0301", "3", id="with a detached one"),
        pytest.param("the lord of the rings", "5!", id="stop words belong to a name"),
        pytest.param("lord of rings", "5", id="or are left out"),
        pytest.param("gitignore", "6!", id="a hidden file"),
        pytest.param(".gitignore", "6!", id="with its dot"),
        pytest.param("notes (final).txt", "7!", id="brackets"),
        pytest.param("final notes?", "7", id="signs around words are not asked for"),
        pytest.param("地図", "8", id="Japanese"),
        pytest.param("a b", "9! 5", id="single letters"),
        pytest.param("👍", "10!", id="pictograph"),
        pytest.param("🎉", "", id="another pictograph"),
        pytest.param("where is my annual table of accounts from last year", "", id="too few of many words"),
        pytest.param("report of", "2 3 1", id="half of the words"),
        pytest.param("zebra", "", id="unknown"),
        pytest.param("", "", id="nothing"),
        pytest.param("p", "8 4 2 3 1 5", id="one letter, beginnings of words first"),
        pytest.param("(.*)", "", id="no pattern"),
    ],
)
def test_what_is_found(question: str, found: str) -> None:
    hits = search(NameIndex(NAMES.items()), question)
    assert " ".join(f"{hit.file}{'!' * hit.exact}" for hit in hits) == found
    assert all(0.0 < hit.score <= 1.0 for hit in hits)


@pytest.mark.parametrize(
    ("question", "all_words"),
    [("annual report", True), ("annual reports", False), ("annual accounts", False)],
)
def test_whether_all_words_are_in_the_name(question: str, all_words: bool) -> None:
    (hit,) = [hit for hit in search(NameIndex(NAMES.items()), question) if hit.file == 1]
    assert hit.all_words is all_words


def test_the_best_are_returned() -> None:
    index = NameIndex(NAMES.items())
    assert search(index, "report", 2) == search(index, "report")[:2]


def ids(index: NameIndex, question: str) -> list[int]:
    return sorted(hit.file for hit in search(index, question))


@pytest.mark.parametrize("loose", [0, 256], ids=["each change in a text", "changes looked at one by one"])
def test_names_come_and_go(monkeypatch: pytest.MonkeyPatch, loose: int) -> None:
    monkeypatch.setattr(names, "_LOOSE_NAMES", loose)
    index = NameIndex([(1, "one tide.txt"), (2, "two tide.txt")])
    changes: list[tuple[int, str | None, list[int]]] = [
        (3, "three tide.txt", [1, 2, 3]),
        (2, "two ebb.txt", [1, 3]),
        (1, None, [3]),
        (1, None, [3]),
        (3, None, []),
        (1, "one tide.txt", [1]),
        (2, "two tide.txt", [1, 2]),
    ]
    for file, name, found in changes:
        index.remove(file) if name is None else index.put(file, name)
        assert ids(index, "tide") == found
    assert len(index) == 2


@pytest.mark.parametrize("loose", [0, 1, 7, 256])
def test_many_changes_leave_what_a_new_index_holds(monkeypatch: pytest.MonkeyPatch, loose: int) -> None:
    monkeypatch.setattr(names, "_LOOSE_NAMES", loose)
    chance = random.Random(loose)
    called = {n: f"report {n}.txt" for n in range(1, 200)}
    index = NameIndex(called.items())
    for _ in range(1_000):
        file, name = chance.randint(1, 300), f"{chance.choice(['report', 'tide', 'a'])} {chance.randint(1, 300)}.txt"
        if chance.random() < 0.3:
            called.pop(file, None)
            index.remove(file)
        else:
            called[file] = name
            index.put(file, name)
    anew = NameIndex(called.items())
    assert len(index) == len(called)
    for piece in ["report", "ide 1", "7.txt", "\na 5", "a", "e*9.txt"]:
        assert sorted(index.called(piece)) == sorted(anew.called(piece))
    assert [search(index, f"tide {n}.txt", 500) == search(anew, f"tide {n}.txt", 500) for n in range(300)] == [
        True
    ] * 300


@pytest.mark.parametrize("new", [False, True])
def test_an_exact_name_is_found_among_many_that_hold_it(new: bool) -> None:
    known = [(n, f"old report {n}.txt") for n in range(1, 3_000)]
    index = NameIndex([*known, *([] if new else [(3_000, "Report.txt")])])
    index.put(3_000, "Report.txt")
    assert search(index, "report", 1) == [NameHit(3_000, 1.0, True, True)]
    assert search(index, "report.txt", 1) == [NameHit(3_000, 1.0, True, True)]
    assert len(search(index, "report", 5_000)) > 500


def test_every_piece_is_found_wherever_it_stands() -> None:
    """Names are passed over in parts; more than two of these parts, and one that is not full."""
    names = {n: f"{hashlib.sha1(str(n).encode()).hexdigest()[:12]} 東{n}.txt" for n in range(1, 300)}
    index = NameIndex(names.items())
    cut = [name[at : at + 4] for name in list(names.values())[::9] for at in (0, 3, 8)]
    for piece in ["e", "3a", " 東", "東7", "7.txt", ".txt", "absent", *cut]:
        assert sorted(index.called(piece)) == [n for n, name in names.items() if piece in name]


@pytest.mark.parametrize("name", ["", "a\nb.txt", "."])
def test_strange_names(name: str) -> None:
    index = NameIndex([(1, name), (2, "tide.txt")])
    index.put(3, name)
    assert ids(index, "tide") == [2]
    assert ids(index, "a b") == ([1, 3] if "\n" in name else [])


@pytest.mark.parametrize(
    ("name", "question", "lit"),
    [
        ("Annual Report.pdf", "report annual", ["Annual", "Report"]),
        ("Café.txt", "cafe", ["Café"]),
        ("Straße.txt", "strasse", []),  # folding changed the length
        ("Report.pdf", "a report", ["Report"]),
        ("Report.pdf", "zebra", []),
    ],
)
def test_what_of_a_name_is_lit(name: str, question: str, lit: list[str]) -> None:
    assert [name[light.start : light.end] for light in name_lights(name, parse(question).words)] == lit
