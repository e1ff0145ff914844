"""Overviews of small drawn libraries: what is found, what is kept, and what is said when there is nothing."""

from __future__ import annotations

from typing import Any

import pytest

from indexer.errors import WorldError
from indexer.findings import VARIOUS, Layout, Likeness
from indexer.overviews.orders import AnyOverview
from indexer.overviews.registry import looked_over
from indexer.service.protocol import FindDuplicates, FindOutliers, FindTopics, GetMap, SuggestLabel
from indexer.storage import explored
from indexer.storage.labels import LabelShelf, labels
from tests.indexer.conftest import ROOT, Draw, OpenShelf, Shelf

SUBJECTS = {
    "bread": "flour water salt yeast oven dough loaf crust sourdough starter rye kneading baking",
    "law": "court judge lease tenant clause contract landlord notice deposit statute appeal ruling",
    "garden": "tomato seed compost hedge pruning bulb soil watering greenhouse beetle lawn mulch",
}
TEXT = "the harbour was quiet at night and the old ferry came back with two passengers and a crate of apples " * 3


def shelves(shelf: Shelf, each: int = 12) -> None:
    """A folder for each subject, with files that each leave out some of its words."""
    for subject, said in SUBJECTS.items():
        words = said.split()
        for number in range(each):
            text = " ".join(word for place, word in enumerate(words * 2) if (place + number) % 5)
            shelf.put(f"{subject}/{number}.txt", f"{text} note {number}")
    shelf.understand()


def look(shelf: Shelf, wanted: AnyOverview) -> Any:
    """The result; what is to be kept is kept, as the engine does."""
    result, kept = looked_over(shelf.catalog.file, wanted)
    if kept.scope is not None:
        explored.keep_topics(shelf.catalog.file, kept.scope, kept.topics)
    explored.keep_places(shelf.catalog.file, kept.places)
    return result


EVERYTHING = [FindTopics(), FindOutliers(), GetMap(), GetMap(refined=True), *map(FindDuplicates, Likeness)]


@pytest.mark.parametrize("wanted", EVERYTHING, ids=str)
@pytest.mark.parametrize("files", [0, 1], ids=["empty", "one file"])
def test_little_is_no_trouble(open_shelf: OpenShelf, files: int, wanted: AnyOverview) -> None:
    shelf = open_shelf()
    for number in range(files):
        shelf.put(f"{number}.txt", TEXT)
    shelf.understand()
    look(shelf, wanted)


@pytest.mark.parametrize("wanted", EVERYTHING, ids=str)
def test_before_any_vector_is_there_it_says_so(open_shelf: OpenShelf, wanted: AnyOverview) -> None:
    shelf = open_shelf()
    shelf.put("a.txt", TEXT)
    result = look(shelf, wanted)
    if not isinstance(wanted, FindDuplicates):
        assert result.notes == ("No file here has a meaning yet; it comes as files are read.",)
    assert (result.exact.exact, result.exact.total) == (0, 1)


@pytest.mark.parametrize("wanted", EVERYTHING, ids=str)
def test_identical_files_are_no_trouble(open_shelf: OpenShelf, wanted: AnyOverview) -> None:
    shelf = open_shelf()
    for number in range(30):
        shelf.put(f"{number}.txt", TEXT)
    shelf.understand()
    look(shelf, wanted)


def test_a_folder_that_the_library_does_not_know(open_shelf: OpenShelf) -> None:
    with pytest.raises(WorldError, match="/elsewhere is no folder of this library"):
        look(open_shelf(), FindTopics("/elsewhere"))


# --- topics ----------------------------------------------------------------------------------------


def test_topics_are_the_subjects_named_by_their_words(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelves(shelf)
    found = look(shelf, FindTopics())
    subjects = {topic.paths[0].split("/")[-2]: topic for topic in found.topics if topic.id != VARIOUS}
    assert set(subjects) == set(SUBJECTS)
    for subject, topic in subjects.items():
        assert {path.split("/")[-2] for path in topic.paths} == {subject}
        assert set(topic.words) <= set(SUBJECTS[subject].split())


def test_topics_stay_themselves_while_files_come(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelves(shelf, 10)
    before = {topic.id: topic.name for topic in look(shelf, FindTopics()).topics}
    shelves(shelf, 14)
    after = {topic.id: topic.name for topic in look(shelf, FindTopics()).topics}
    assert before == after


def test_topics_of_a_folder_and_of_a_list(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelves(shelf)
    assert look(shelf, FindTopics(f"{ROOT}/bread")).files == 12
    listed = look(shelf, FindTopics(paths=(f"{ROOT}/law/1.txt", f"{ROOT}/law/2.txt")))
    assert listed.files == 2
    assert explored.topics(shelf.catalog.file, "") == []


# --- duplicates ------------------------------------------------------------------------------------


def groups(found: Any) -> list[list[str]]:
    return [[member.file.name for member in group.files] for group in found.groups]


def test_copies_are_grouped_the_newest_first(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelf.put("old.txt", TEXT, modified=10**9)
    shelf.put("new.html", TEXT.replace("apples", "pears"), modified=2 * 10**9)
    shelf.put("other.txt", SUBJECTS["law"])
    found = look(shelf, FindDuplicates(Likeness.copies))
    assert groups(found) == [["new.html", "old.txt"]]
    assert found.groups[0].files[0].likeness == 1.0
    assert "of the words differ; as html, txt" in found.groups[0].difference


def test_the_same_bytes_are_exact_duplicates_and_no_copies(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    for name in ("a.txt", "b.txt"):
        shelf.put(name, TEXT)
    with shelf.catalog.file.write() as db:
        db.execute("update files set content_hash = x'01'")
    assert groups(look(shelf, FindDuplicates(Likeness.exact))) == [["a.txt", "b.txt"]]
    assert groups(look(shelf, FindDuplicates(Likeness.copies))) == []


def test_the_same_in_other_words(open_shelf: OpenShelf) -> None:
    """The bag of words of the tests takes no notice of order, so that another order stands for other words."""
    shelf = open_shelf()
    words = SUBJECTS["garden"].split()
    shelf.put("one.txt", " ".join(words))
    shelf.put("two.txt", " ".join(words[::-1]))
    shelf.put("other.txt", SUBJECTS["law"])
    shelf.understand()
    assert groups(look(shelf, FindDuplicates(Likeness.same_meaning))) == [["one.txt", "two.txt"]]
    assert groups(look(shelf, FindDuplicates(Likeness.copies))) == []


# --- outliers, labels, map -----------------------------------------------------------------------------


def test_an_outlier_and_where_it_belongs(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelves(shelf)
    shelf.put("law/stray.txt", SUBJECTS["bread"])
    shelf.understand()
    found = look(shelf, FindOutliers())
    assert [(outlier.file.name, outlier.folder) for outlier in found.files] == [("stray.txt", f"{ROOT}/bread")]
    assert "lie in bread" in found.files[0].reason
    assert {card.path.split("/")[-2] for card in found.files[0].like} == {"bread"}


def test_a_label_is_suggested_to_its_like(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelves(shelf)
    shelf_of_labels = LabelShelf(shelf.catalog.file)
    shelf_of_labels.mark("Baking", [f"{ROOT}/bread/{n}.txt" for n in range(3)], holds=True)
    shelf_of_labels.mark("baking", [f"{ROOT}/law/1.txt"], holds=False)
    found = look(shelf, SuggestLabel("baking"))
    assert found.label == "Baking"
    assert {suggestion.file.path.split("/")[-2] for suggestion in found.files} == {"bread"}
    assert found.enough


def test_too_few_and_contradictory_examples_are_said(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelf.put("a.txt", TEXT)
    shelf.put("b.txt", TEXT)
    shelves(shelf)
    shelf_of_labels = LabelShelf(shelf.catalog.file)
    shelf_of_labels.mark("sea", [f"{ROOT}/a.txt"], holds=True)
    shelf_of_labels.mark("sea", [f"{ROOT}/b.txt"], holds=False)
    found = look(shelf, SuggestLabel("sea"))
    assert not found.enough
    assert [note.split(";")[0] for note in found.notes] == [
        "sea has 1 example so far",
        "a.txt has sea and b.txt, which says the same, does not: they contradict each other.",
    ]


@pytest.mark.parametrize("marked", [False, True])
def test_a_label_without_examples(draw: Draw, marked: bool) -> None:
    shelf = draw("a.txt: some words")
    if marked:
        LabelShelf(shelf.catalog.file).mark("empty", [f"{ROOT}/gone.txt"], holds=True)
        assert not look(shelf, SuggestLabel("empty")).enough
    else:
        with pytest.raises(WorldError, match="There is no label empty"):
            look(shelf, SuggestLabel("empty"))


def test_labels_go_where_their_files_go(draw: Draw) -> None:
    shelf = draw("a.txt: some words")
    LabelShelf(shelf.catalog.file).mark("kept", [f"{ROOT}/a.txt"], holds=True)
    with shelf.catalog.file.write() as db:
        db.execute("update files set path = ?", [f"{ROOT}/moved.txt"])
    assert labels(shelf.catalog.file)[0].files == (f"{ROOT}/moved.txt",)
    assert shelf.lookup.files_with_label("KEPT") == {shelf.id_of("moved.txt")}


def test_a_label_is_a_filter_of_questions_as_it_is_now(draw: Draw) -> None:
    shelf = draw("a.txt: harbour ferry\nb.txt: harbour crane")
    assert shelf.found("harbour label:sea") == []
    LabelShelf(shelf.catalog.file).mark("Sea", [f"{ROOT}/b.txt"], holds=True)
    assert shelf.found("harbour label:sea") == ["b.txt"]
    assert shelf.found("harbour -label:sea") == ["a.txt"]
    LabelShelf(shelf.catalog.file).unmark("sea", [])
    assert shelf.found("harbour label:sea") == []


def test_a_file_stays_where_it_is_on_the_map_while_others_come(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelves(shelf)
    assert look(shelf, GetMap()).layout is Layout.first
    first = look(shelf, GetMap(refined=True))
    assert {topic.level for topic in first.topics} == {1, 2}
    shelf.put("bread/late.txt", SUBJECTS["bread"])
    shelf.understand()
    second = look(shelf, GetMap())
    assert second.layout is Layout.neighbours
    places = {point.path: (point.x, point.y) for point in second.points}
    assert all(places[point.path] == (point.x, point.y) for point in first.points)
    bread = [places[f"{ROOT}/bread/{n}.txt"] for n in range(12)]
    late = places[f"{ROOT}/bread/late.txt"]
    assert min(x for x, _ in bread) <= late[0] <= max(x for x, _ in bread)
    assert look(shelf, GetMap()).points == second.points


def test_a_folder_that_goes_while_it_is_looked_over_leaves_no_places(draw: Draw) -> None:
    shelf = draw("a.txt: harbour ferry\nb.txt: harbour crane\nc.txt: flour yeast")
    _, kept = looked_over(shelf.catalog.file, GetMap(refined=True))
    assert len(kept.places) == 3
    shelf.catalog.remove_folder(ROOT)
    explored.keep_places(shelf.catalog.file, kept.places)
    assert explored.places(shelf.catalog.file) == {}
    assert look(shelf, FindTopics()).topics == ()
