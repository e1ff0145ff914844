"""The word index: what it finds, and that it can be thrown away, replayed and damaged without changing an answer."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from indexer.priority import THREAD_NICENESS
from indexer.storage.lookup import FileTerms
from indexer.storage.words import WordIndex, WordQuery, opened

SHELF = [
    FileTerms(1, 1, "fox.txt", passages=((11, "The quick brown fox jumps"), (12, "over the lazy dog"))),
    FileTerms(2, 2, "dogs.txt", "Hunting", passages=((21, "Brown dogs hunt a quick fox"),)),
    FileTerms(3, 3, "report-2024.pdf", "Annual e-mail", facts="Ann Example", passages=((31, "Nothing to say"),)),
    FileTerms(4, 4, "holiday fox.jpg"),
]


@pytest.fixture
def index() -> WordIndex:
    made = WordIndex(None)
    made.apply(SHELF)
    made.commit()
    return made


Open = Callable[..., WordIndex]


@pytest.fixture
def reopen(tmp_path: Path) -> Iterator[Open]:
    """Close the index in the folder, if it is open, and open it there or in another folder."""
    opened: list[WordIndex] = []

    def open_it(folder: Path = tmp_path / "words") -> WordIndex:
        while opened:
            opened.pop().close()
        opened.append(WordIndex(folder))
        return opened[-1]

    yield open_it
    while opened:
        opened.pop().close()


Places = set[tuple[int, int]]


def found(index: WordIndex, **query: object) -> Places:
    """(passage, file) of what is found, each of which must be found once."""
    places = [(passage, file) for passage, file, _ in index.search(WordQuery(**query), 50)]  # type: ignore[arg-type]
    assert len(places) == len(set(places))
    return set(places)


FOX, DOGS, LAZY, ANN, HOLIDAY = (11, 1), (21, 2), (12, 1), (31, 3), (0, 4)


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        pytest.param({}, set(), id="nothing asked"),
        pytest.param({"excluded": (("fox",),)}, set(), id="an exclusion alone"),
        pytest.param({"terms": ("zebra",)}, set(), id="unknown"),
        pytest.param({"terms": ("lazi",)}, {LAZY}, id="a word"),
        pytest.param({"terms": ("lazi", "hunt")}, {LAZY, DOGS}, id="any of the words"),
        pytest.param({"terms": ("fox",)}, {FOX, LAZY, DOGS, HOLIDAY}, id="in text and name"),
        pytest.param({"terms": ("exampl",)}, {ANN}, id="in facts"),
        pytest.param({"terms": ("email",)}, {ANN}, id="in title"),
        pytest.param({"terms": ("2024",)}, {ANN}, id="number in a name"),
        pytest.param({"terms": ("fox",), "required": ("lazi",)}, {LAZY}, id="required"),
        pytest.param({"phrases": (("quick", "brown"),)}, {FOX}, id="phrase"),
        pytest.param({"phrases": (("brown", "quick"),)}, set(), id="phrase in another order"),
        pytest.param({"phrases": (("quick",), ("hunt",))}, {DOGS}, id="all phrases"),
        pytest.param({"phrases": (("holiday", "fox"),)}, {HOLIDAY}, id="phrase in a name"),
        pytest.param({"terms": ("fox",), "excluded": (("brown",),)}, {LAZY, HOLIDAY}, id="excluded word"),
        pytest.param({"terms": ("fox",), "excluded": (("quick", "brown"),)}, {LAZY, DOGS, HOLIDAY}, id="and phrase"),
        pytest.param({"prefix": "hun"}, {DOGS}, id="beginning of a word"),
        pytest.param({"prefix": "holi"}, {HOLIDAY}, id="beginning of a word in a name"),
        pytest.param({"prefix": "zeb"}, set(), id="unknown beginning"),
        pytest.param({"terms": ("lazi",), "prefix": "ju"}, {LAZY, FOX}, id="a word and a beginning"),
    ],
)
def test_what_is_found(index: WordIndex, query: dict[str, object], answer: Places) -> None:
    assert found(index, **query) == answer


def test_the_best_comes_first(index: WordIndex) -> None:
    hits = index.search(WordQuery(terms=("quick", "fox", "hunt")), 50)
    assert hits[0][:2] == DOGS
    assert [score for _, _, score in hits] == sorted((score for _, _, score in hits), reverse=True)
    assert index.search(WordQuery(terms=("quick", "fox", "hunt")), 1) == hits[:1]


def test_rarer_words_tell_more(index: WordIndex) -> None:
    rarity = index.rarity(["the", "lazi", "zebra"])
    assert rarity["lazi"] > rarity["the"] > rarity["zebra"] == 0.0
    assert index.rarest() > rarity["lazi"]
    assert WordIndex(None).rarity(["fox"]) == {"fox": 0.0}


@pytest.mark.parametrize(
    ("changed", "foxes"),
    [
        pytest.param(SHELF[0], {FOX, LAZY, DOGS, HOLIDAY}, id="the same once more"),
        pytest.param(FileTerms(1, 5, "fox.txt", passages=((13, "It is gone"),)), {(13, 1), DOGS, HOLIDAY}, id="edited"),
        pytest.param(FileTerms(1, 5, "hare.txt", passages=((11, "A hare"),)), {DOGS, HOLIDAY}, id="edited and renamed"),
        pytest.param(FileTerms(1, 5, present=False), {DOGS, HOLIDAY}, id="gone"),
        pytest.param(FileTerms(9, 5, present=False), {FOX, LAZY, DOGS, HOLIDAY}, id="one that was never here"),
    ],
)
@pytest.mark.parametrize("times", [1, 2, 3])
def test_applying_a_change_any_number_of_times(index: WordIndex, changed: FileTerms, foxes: Places, times: int) -> None:
    for _ in range(times):
        index.apply([changed])
    index.commit()
    assert found(index, terms=("fox",)) == foxes
    index.apply([changed])
    index.commit()
    assert found(index, terms=("fox",)) == foxes


def test_nothing_is_found_before_it_is_committed() -> None:
    index = WordIndex(None)
    index.apply(SHELF)
    assert found(index, terms=("fox",)) == set()
    index.commit()
    assert found(index, terms=("fox",)) == {FOX, LAZY, DOGS, HOLIDAY}


# --- on disk -----------------------------------------------------------------------------------------------


def test_what_was_committed_is_there_again(reopen: Open) -> None:
    index = reopen()
    index.apply(SHELF[:2])
    index.commit()
    index.apply(SHELF[2:])
    index = reopen()
    assert (index.applied, found(index, terms=("fox",))) == (2, {FOX, LAZY, DOGS})


def other_analysis(folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(opened, "ANALYSIS_VERSION", -1)


def deleted(folder: Path, patch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(folder)


def state_lost(folder: Path, patch: pytest.MonkeyPatch) -> None:
    (folder / "hunch.json").unlink()


def state_is_nonsense(folder: Path, patch: pytest.MonkeyPatch) -> None:
    (folder / "hunch.json").write_text(json.dumps(["applied"]))


def state_is_cut_off(folder: Path, patch: pytest.MonkeyPatch) -> None:
    (folder / "hunch.json").write_text('{"fingerpr')


def files(folder: Path) -> list[Path]:
    return [file for file in folder.iterdir() if file.suffix not in (".json", ".lock")]


def segments_lost(folder: Path, patch: pytest.MonkeyPatch) -> None:
    for file in files(folder):
        file.unlink()


def segments_truncated(folder: Path, patch: pytest.MonkeyPatch) -> None:
    for file in files(folder):
        file.write_bytes(file.read_bytes()[:20])


def list_of_segments_damaged(folder: Path, patch: pytest.MonkeyPatch) -> None:
    (folder / "meta.json").write_text("{")


def a_file_in_its_place(folder: Path, patch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "meta.json").mkdir()


@pytest.mark.parametrize(
    "misfortune",
    [
        other_analysis,
        deleted,
        state_lost,
        state_is_nonsense,
        state_is_cut_off,
        segments_lost,
        segments_truncated,
        list_of_segments_damaged,
        a_file_in_its_place,
    ],
    ids=lambda misfortune: misfortune.__name__,
)
def test_an_index_that_cannot_be_used_is_built_anew(
    reopen: Open,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    misfortune: Callable[[Path, pytest.MonkeyPatch], None],
) -> None:
    index = reopen()
    index.apply(SHELF)
    index.commit()
    before = index.search(WordQuery(terms=("fox", "lazi")), 50)
    reopen()  # waits until the files are complete
    shutil.copytree(tmp_path / "words", tmp_path / "copy")  # the original stays mapped into memory
    misfortune(tmp_path / "copy", monkeypatch)
    index = reopen(tmp_path / "copy")
    assert (index.applied, found(index, terms=("fox",))) == (0, set())
    index.apply(SHELF)
    index.commit()
    assert index.search(WordQuery(terms=("fox", "lazi")), 50) == before


def test_an_index_that_rests_holds_no_file_and_wakes_when_it_is_needed(reopen: Open) -> None:
    index = reopen()
    index.apply(SHELF[:2])
    index.commit()
    for wanted in ({(11, 1), (21, 2)}, {(11, 1), (21, 2)}):
        index.rest()
        assert index._held is None
        assert found(index, terms=("quick",)) == wanted
    index.rest()
    index.apply(SHELF[2:])
    index.rest()  # what is not committed is lost, as with a kill
    index.apply(SHELF[2:])
    index.commit()
    index.rest()
    assert (index.entries(), index.applied) == (5, 4)


def test_an_index_that_rests_can_be_closed(reopen: Open) -> None:
    reopen().rest()
    assert reopen().entries() == 0


def test_an_index_in_memory_never_rests(index: WordIndex) -> None:
    index.rest()
    assert index.entries() == 5


def test_a_cleared_index_can_be_filled_again(reopen: Open) -> None:
    index = reopen()
    index.apply(SHELF)
    index.commit()
    index.clear()
    assert index.applied == 0
    index.apply(SHELF[:1])
    index.commit()
    assert found(index, terms=("fox",)) == {FOX, LAZY}


@pytest.mark.skipif(sys.platform != "linux", reason="this system tells no priorities of threads")
def test_segments_are_merged_behind_questions() -> None:
    index = WordIndex(None)
    priorities = []
    for task in Path("/proc/self/task").iterdir():
        # Threads of other tests may just be ending.
        with suppress(OSError):
            if (task / "comm").read_text().startswith("merge_thread"):
                priorities.append(os.getpriority(os.PRIO_PROCESS, int(task.name)))
    assert set(priorities) == {THREAD_NICENESS}
    index.close()
