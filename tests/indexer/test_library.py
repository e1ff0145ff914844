"""A library as a whole: its indexes follow the catalog, and can be lost, damaged or left behind without harm."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from indexer.library import Library
from indexer.passages import cut
from indexer.records import FileStamp, FileState, Reading
from indexer.scheduling import Stopped
from indexer.storage.vectors import VectorIndex
from indexer.storage.words import WordIndex
from tests.indexer.conftest import ROOT, Draw, FakeEmbedder, OpenShelf, Shelf, document

SEA = """
    tides.txt: The moon pulls at the sea and the water rises twice a day.
    harbour notes.md: # Harbour / Ships wait in the harbour until the tide is high.
    recipes.txt: Boil the water, add salt, then the fish. # Soup
    fish.jpg:
"""
QUESTIONS = ["tide", "the sea and the moon", "boil fish", '"high"', "fish.jpg", "water -salt", "harbour notes"]


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the few vectors of these libraries fill more than one."""
    monkeypatch.setattr("indexer.library.VectorIndex", partial(VectorIndex, block=2))


def answers(shelf: Shelf) -> list[list[tuple[object, ...]]]:
    """All that was found for all questions: names, scores rounded, passages, lanes."""
    return [
        [(h.name, h.score, h.weak, tuple((p.text, p.lanes, p.lights) for p in h.passages)) for h in shelf.ask(q).hits]
        for q in QUESTIONS
    ]


# --- what happens to a library that is closed -----------------------------------------------------------------


def words_deleted(folder: Path) -> None:
    shutil.rmtree(folder / "words")


def meaning_deleted(folder: Path) -> None:
    shutil.rmtree(folder / "meaning")


def both_deleted(folder: Path) -> None:
    words_deleted(folder)
    meaning_deleted(folder)


def both_damaged(folder: Path) -> None:
    (vectors,) = (folder / "meaning").glob("vectors-*.bin")
    for file in (folder / "words" / "meta.json", vectors):
        file.write_bytes(file.read_bytes()[:100])


def log_deleted(folder: Path) -> None:
    for file in folder.glob("catalog.sqlite-*"):
        file.unlink()


@pytest.mark.parametrize(
    "misfortune",
    [lambda folder: None, words_deleted, meaning_deleted, both_deleted, both_damaged, log_deleted],
    ids=lambda misfortune: misfortune.__name__.replace("<lambda>", "opened again"),
)
def test_no_answer_changes(draw: Draw, open_shelf: OpenShelf, misfortune: Callable[[Path], None]) -> None:
    shelf = draw(SEA)
    before = answers(shelf)
    shelf.close()
    misfortune(shelf.library.folder)
    again = open_shelf()
    again.understand()
    assert answers(again) == before
    assert all(before)


def test_what_was_not_applied_before_the_end_is_applied_at_the_next_start(draw: Draw, open_shelf: OpenShelf) -> None:
    shelf = draw(SEA)
    shelf.put("whales.txt", "Whales sing in the deep.")
    shelf.catalog.drop([f"{ROOT}/tides.txt"])
    shelf.close()
    again = open_shelf()
    again.understand()
    assert again.found("whales sing") == ["whales.txt"]
    assert "tides.txt" not in again.found("moon tides sea")


def test_an_index_is_never_ahead_of_the_catalog(draw: Draw, open_shelf: OpenShelf) -> None:
    """An older copy of the catalog is put back, or it is moved away because it is damaged."""
    shelf = draw(SEA)
    shelf.close()
    for file in shelf.library.folder.glob("catalog.sqlite*"):
        file.unlink()
    fresh = open_shelf()
    fresh.put("whales.txt", "Whales sing in the deep.")
    fresh.understand()
    assert [hit.name for hit in fresh.ask("the moon pulls at the sea").hits] in ([], ["whales.txt"])
    (hit,) = fresh.ask("whales sing in the deep").hits
    assert {lane for passage in hit.passages for lane in passage.lanes} == {"words", "meaning"}


# --- catching up --------------------------------------------------------------------------------------------------


def edited(shelf: Shelf) -> None:
    shelf.put("tides.txt", "Whales sing in the deep.", modified=2)


def gone(shelf: Shelf) -> None:
    shelf.catalog.drop([f"{ROOT}/tides.txt"])


def left_out(shelf: Shelf) -> None:
    stamp = FileStamp(f"{ROOT}/tides.txt", 1, 1)
    shelf.catalog.leave_out(shelf.folder, [(stamp, "text", FileState.skipped, "A rule leaves it out.")])


def renamed(shelf: Shelf) -> None:
    shelf.catalog.move(shelf.folder, [(f"{ROOT}/tides.txt", FileStamp(f"{ROOT}/ebb.txt", 1, 1), "text")])


def copied(shelf: Shelf) -> None:
    shelf.put("copy.txt", "The moon pulls at the sea and the water rises twice a day.")


def folder_removed(shelf: Shelf) -> None:
    shelf.catalog.remove_folder(ROOT)


@pytest.mark.parametrize(
    ("change", "by_name", "by_text"),
    [
        (edited, ["tides.txt"], []),
        (gone, [], []),
        (left_out, [], []),
        (renamed, [], ["ebb.txt"]),
        (copied, ["tides.txt"], ["copy.txt", "tides.txt"]),
        (folder_removed, [], []),
    ],
)
def test_a_change_is_found_and_what_it_replaced_is_not(
    draw: Draw, change: Callable[[Shelf], None], by_name: list[str], by_text: list[str]
) -> None:
    shelf = draw(SEA)
    assert (shelf.found("tides.txt"), shelf.found("moon pulls twice")) == (["tides.txt"], ["tides.txt"])
    change(shelf)
    shelf.embed()
    shelf.library.catch_up()
    assert (shelf.found("tides.txt"), sorted(shelf.found("moon pulls twice"))) == (by_name, by_text)
    assert shelf.library.catch_up() == 0


def test_a_name_is_found_as_soon_as_a_file_is_seen(draw: Draw) -> None:
    shelf = draw("")
    shelf.catalog.note(shelf.folder, [(FileStamp(f"{ROOT}/new arrival.txt", 1, 1), "text")])
    shelf.library.catch_up()
    assert shelf.found("arrival") == ["new arrival.txt"]


def test_the_word_index_waits_for_the_first_reading_of_a_file_only(draw: Draw) -> None:
    shelf = draw("")
    seen = FileStamp(f"{ROOT}/new arrival.txt", 1, 1)
    shelf.catalog.note(shelf.folder, [(seen, "text")])
    assert [file.unread for file in shelf.lookup.changed_after(0, 9)] == [True]
    assert shelf.library.repair() == []
    shelf.put("new arrival.txt", "The ferry is late.")
    shelf.library.catch_up()
    assert shelf.found("ferry") == ["new arrival.txt"]
    shelf.catalog.note(shelf.folder, [(FileStamp(seen.path, 2, 2), "text")])
    assert [file.unread for file in shelf.lookup.changed_after(0, 9)] == [False]
    assert shelf.library.repair() == []


def test_a_word_that_was_asked_for_while_it_was_written_down_is_known_afterwards(
    draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = draw("one.txt: A ferny path.")
    commit = WordIndex.commit
    monkeypatch.setattr(WordIndex, "commit", lambda index: (shelf.ask("ferry"), commit(index)))
    shelf.put("two.txt", "The ferry is late.")
    shelf.library.catch_up()
    late = shelf.ask("ferry", meaning=False)
    assert ([hit.name for hit in late.hits], late.notes) == (["two.txt"], ())


def test_deletions_that_all_indexes_know_are_forgotten(draw: Draw) -> None:
    shelf = draw(SEA)
    shelf.catalog.drop([f"{ROOT}/tides.txt"])
    assert [f.present for f in shelf.lookup.changed_after(0, 100)].count(False) == 1
    shelf.library.catch_up()
    assert [f.present for f in shelf.lookup.changed_after(0, 100)].count(False) == 0


def test_stale_labels_are_passed_over(draw: Draw) -> None:
    shelf = draw("whales.txt: Whales sing in the deep.")
    question = shelf.embedder.embed("whales sing")
    assert len(shelf.library.by_meaning(question, 10)) == 1
    shelf.put("whales.txt", "Nothing of the kind.", modified=2)
    assert shelf.library.by_meaning(question, 10) == []
    shelf.embed()
    shelf.library.catch_up()
    shelf.library.tidy()
    assert [cosine for _, _, cosine, _ in shelf.library.by_meaning(question, 10)] == [pytest.approx(0.0, abs=0.01)]


def test_vectors_that_are_mostly_stale_are_compacted(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = draw(SEA)
    monkeypatch.setattr(VectorIndex, "is_stale", lambda self, live: len(self) > live)
    gone(shelf)
    before = len(shelf.library._vectors or ())
    shelf.library.tidy()
    assert len(shelf.library._vectors or ()) == before - 1 == shelf.lookup.vector_count()
    assert shelf.found("ships wait harbour") == ["harbour notes.md"]


def test_what_is_gone_is_cleared_away_without_an_idle_time(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = draw(SEA)
    monkeypatch.setattr(VectorIndex, "is_stale", lambda self, live: len(self) > live)
    gone(shelf)
    before = len(shelf.library._vectors or ())
    # Nobody chose another model: there is none whose vectors anybody could want back.
    shelf.library.clear_away(keep_model=True)
    assert len(shelf.library._vectors or ()) == before - 1 == shelf.lookup.vector_count()
    assert shelf.found("ships wait harbour") == ["harbour notes.md"]


@pytest.mark.parametrize(("most", "open_still"), [(1, False), (500, True)])
def test_the_word_index_begins_afresh_after_many_commits(
    draw: Draw, monkeypatch: pytest.MonkeyPatch, most: int, open_still: bool
) -> None:
    monkeypatch.setattr("indexer.storage.words.index._MOST_COMMITS", most)
    shelf = draw(SEA)
    shelf.library.clear_away(keep_model=True)
    assert (shelf.library._words._held is not None) == open_still
    shelf.put("late.txt", "The last ferry.")
    shelf.library.catch_up()
    assert shelf.found("ferry") == ["late.txt"]


def test_another_model_takes_over_at_once(draw: Draw) -> None:
    shelf = draw(SEA)
    shelf.embedder = FakeEmbedder("another model")
    shelf.library.use_model("another model", shelf.embedder.dimension)
    assert shelf.library.by_meaning(shelf.embedder.embed("moon"), 10) == []
    assert shelf.embed() == 3
    shelf.library.catch_up()
    shelf.library.tidy()
    assert shelf.lookup.vector_count() == 3
    assert shelf.found("the moon pulls at the sea")[0] == "tides.txt"


def test_without_a_model_there_are_names_and_words(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelf.put("tides.txt", "The moon pulls at the sea.")
    shelf.library.catch_up()
    shelf.library.tidy()
    assert shelf.library.by_meaning(shelf.embedder.embed("moon"), 10) == []
    assert shelf.found("moon", meaning=False) == ["tides.txt"]


def test_questions_are_answered_while_the_library_changes(draw: Draw) -> None:
    shelf = draw(SEA)
    ended, answered, failed = threading.Event(), [], []

    def ask() -> None:
        while not ended.is_set():
            try:
                answered.append(shelf.found("ships wait in the harbour")[0])
            except Exception as error:
                failed.append(error)

    askers = [threading.Thread(target=ask) for _ in range(2)]
    for asker in askers:
        asker.start()
    for n in range(5):
        shelf.put("tides.txt", f"The moon pulls for the {n}th time.", modified=n + 2)
        shelf.embed()
        shelf.library.catch_up()
    ended.set()
    for asker in askers:
        asker.join(10.0)
    assert failed == []
    assert set(answered) == {"harbour notes.md"}


def test_passages_in_languages_that_the_model_does_not_read_have_no_meaning(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    texts = {"boot.txt": ("The boat lies in the harbour.", "de"), "boat.txt": ("A boat lies in the harbour.", "en")}
    for name, (text, language) in texts.items():
        file, content = shelf.put(name, text), document(text)
        stamp = FileStamp(f"{ROOT}/{name}", len(text), 2)
        reading = Reading("plain", 1, document=content)
        shelf.catalog.commit_reading(file, reading, cut(content), stamp=stamp, content_hash=None, languages=[language])
    shelf.understand()
    vector = shelf.embedder.embed("boat in the harbour")
    both = [passage for passage, _, _, _ in shelf.library.by_meaning(vector, 10)]
    shelf.library.reads = frozenset({"en"})
    ((passage, file, _, _),) = shelf.library.by_meaning(vector, 10)
    assert (len(both), file) == (2, shelf.id_of("boat.txt"))
    assert list(shelf.library.vectors_of(both)) == list(shelf.library.cosines_of(vector, both)) == [passage]


def test_what_words_find_is_as_near_as_meaning_says_even_before_the_index_knows_it(draw: Draw) -> None:
    shelf = draw("a.txt: The harvest was late.\nb.txt: The tap drips.\nc.txt: A boat in the harbour.")
    shelf.understand()
    vector = shelf.embedder.embed("harvest in the harbour")
    by_meaning = {passage: (cosine, exact) for passage, _, cosine, exact in shelf.library.by_meaning(vector, 10)}
    assert shelf.library.cosines_of(vector, [*by_meaning, 999]) == by_meaning
    shelf.library.rebuild_meaning()
    assert shelf.library.by_meaning(vector, 10) == []
    late = shelf.library.cosines_of(vector, [*by_meaning, 999])
    assert late == {
        passage: (pytest.approx(cosine, abs=1e-3), exact) for passage, (cosine, exact) in by_meaning.items()
    }


def test_the_way_back_to_a_model_costs_nothing_until_the_other_is_complete_or_a_month_has_passed(
    draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = draw("a.txt: The harvest was late.\nb.txt: The tap drips.")
    shelf.library.use_model("another", shelf.embedder.dimension)
    shelf.library.tidy(keep_model=True)
    assert shelf.lookup.passage_counts() == (2, 0)
    shelf.library.use_model(shelf.embedder.fingerprint, shelf.embedder.dimension)
    assert shelf.lookup.passage_counts() == (2, 2)
    shelf.library.use_model("another", shelf.embedder.dimension)
    shelf.library.tidy()
    shelf.library.use_model(shelf.embedder.fingerprint, shelf.embedder.dimension)
    assert shelf.lookup.passage_counts() == (2, 0)
    shelf.embed()
    shelf.library.use_model("another", shelf.embedder.dimension)
    monkeypatch.setattr(shelf.catalog, "_now", lambda: time.time() + 31 * 86_400)
    shelf.library.tidy(keep_model=True)
    shelf.library.use_model(shelf.embedder.fingerprint, shelf.embedder.dimension)
    assert shelf.lookup.passage_counts() == (2, 0)


@pytest.mark.parametrize(("missed", "wrong"), [(0, []), (1, []), (3, ["meaning"])])
def test_graphs_that_miss_too_much_are_forgotten(
    draw: Draw, monkeypatch: pytest.MonkeyPatch, missed: int, wrong: list[str]
) -> None:
    """One that is missed now and then is no damage: a graph does that; what is held is asked for by its label."""
    shelf = draw("\n".join(f"{n}.txt: The number of this file is {n * n * 7_919}." for n in range(20)))
    vectors = shelf.library._vectors
    assert vectors is not None
    nearest, forgotten = vectors.nearest, []
    labels = shelf.lookup.labels()[:missed].tolist()

    def forgetful(vector: NDArray[np.float32], limit: int, among: NDArray[np.int64] | None = None) -> object:
        found = nearest(vector, limit, among)
        return found if among is not None or found[0][0] not in labels else [(0, 0.5)]

    everything = shelf.lookup.some_vectors
    monkeypatch.setattr(vectors, "nearest", forgetful)
    monkeypatch.setattr(vectors, "forget_graphs", lambda: forgotten.append(True))
    monkeypatch.setattr(shelf.lookup, "some_vectors", lambda up_to, _, dimension: everything(up_to, 1_000, dimension))
    assert shelf.library.repair() == wrong
    assert forgotten == [True] * len(wrong)
    assert len(vectors) == 20


def test_vectors_of_another_dimension_are_of_another_model(draw: Draw) -> None:
    shelf = draw("a.txt: The harvest was late.\nb.txt: The tap drips.")
    vectors = np.eye(8, dtype=np.float32)
    shelf.library.use_model("of eight numbers", 8)
    pending = [key for key, _ in shelf.lookup.pending_texts(10)]
    shelf.catalog.store_vectors([(pending[0], vectors[0])])
    shelf.library.catch_up()
    assert [hit[2] for hit in shelf.library.by_meaning(vectors[0], 10)] == [pytest.approx(1.0, abs=0.05)]
    assert shelf.library.repair() == []
    shelf.library.use_model(shelf.embedder.fingerprint, shelf.embedder.dimension)
    shelf.library.catch_up()
    assert len(shelf.library.by_meaning(shelf.embedder.embed("tap"), 10)) == 2


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("昨日は東京駅の近くで新しい自転車を買いました。", "自転車", id="Japanese"),
        pytest.param("昨日は東京駅の近くで新しい自転車を買いました。", "東京駅", id="a Japanese name"),
        pytest.param("コーヒーとケーキを注文した。", "ケーキ", id="katakana"),
        pytest.param("어제 서울에서 자전거를 샀습니다.", "자전거", id="Korean, without its particle"),
        pytest.param("เมื่อวานนี้ฉันซื้อจักรยานใหม่ที่กรุงเทพ", "จักรยาน", id="Thai"),
        pytest.param("昨天我在北京买了一辆自行车。", "自行车", id="Chinese"),
    ],
)
def test_words_without_spaces_around_them_are_found(open_shelf: OpenShelf, text: str, question: str) -> None:
    shelf = open_shelf()
    shelf.put("it", text)
    shelf.put("other", "何もありません。 아무것도 없다. ไม่มีอะไร 什么都没有")
    shelf.understand()
    assert shelf.found(question, meaning=False) == ["it"]


@pytest.mark.parametrize("act", [Library.rest, Library.clear_away, Library.tidy, Library.catch_up])
def test_what_was_applied_in_part_is_lost_to_nobody(
    draw: Draw, monkeypatch: pytest.MonkeyPatch, act: Callable[[Library], object]
) -> None:
    """Between two pieces of catching up, somebody else may close the word index, or catch up."""
    monkeypatch.setattr("indexer.library._FILES_AT_ONCE", 1)
    monkeypatch.setattr("indexer.storage.words.index._MOST_COMMITS", 1)
    shelf = draw(SEA)
    for number in range(3):
        shelf.put(f"ferry {number}.txt", f"The last ferry of day {number}.")
    between: list[object] = []
    shelf.library.catch_up(lambda: between.append(act(shelf.library)))
    assert between
    assert sorted(shelf.found("ferry")) == [f"ferry {number}.txt" for number in range(3)]


def test_a_failure_between_two_pieces_is_made_good(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indexer.library._FILES_AT_ONCE", 1)
    shelf = draw(SEA)
    for number in range(3):
        shelf.put(f"ferry {number}.txt", f"The last ferry of day {number}.")

    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        shelf.library.catch_up(stop)
    shelf.library.catch_up()
    assert sorted(shelf.found("ferry")) == [f"ferry {number}.txt" for number in range(3)]
