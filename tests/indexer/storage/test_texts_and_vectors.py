"""What becomes of the vectors of texts: none is made twice, none is lost, none outlives its text."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from indexer.passages import cut
from indexer.records import FileStamp, Reading
from tests.indexer.conftest import ROOT, FakeEmbedder, OpenShelf, Shelf, document

OLD = FileStamp(f"{ROOT}/a.txt", 10, 1)
P1, P2, P3 = (f"# {word} / {word} {'harvest ' * 60}" for word in ("spring", "summer", "autumn"))


@pytest.fixture
def shelf(open_shelf: OpenShelf) -> Shelf:
    shelf = open_shelf()
    shelf.catalog.use_model("model A")
    return shelf


Change = Callable[[Shelf], object]


@pytest.mark.parametrize(
    ("change", "embedded", "vectors"),
    [
        pytest.param(lambda s: None, 0, 2, id="nothing"),
        pytest.param(lambda s: s.put("a", f"{P1} / {P2}"), 0, 2, id="read again"),
        pytest.param(lambda s: s.put("copy", f"{P1} / {P2}"), 0, 2, id="copied"),
        pytest.param(lambda s: s.put("a", f"{P1} / {P3}"), 1, 3, id="one passage edited"),
        pytest.param(lambda s: s.put("a", f"{P2} / {P1}"), 0, 2, id="passages in another order"),
        pytest.param(lambda s: s.put("a", f"{P3} / {P1} / {P2}"), 1, 3, id="a passage inserted"),
        pytest.param(lambda s: s.put("a", "12 34 56 78"), 0, 2, id="numbers are not embedded"),
        pytest.param(lambda s: s.put("a", f"{P3} / {P3}"), 1, 3, id="the same text twice"),
        pytest.param(
            lambda s: (s.catalog.drop([f"{ROOT}/a"]), s.put("a", f"{P1} / {P2}")), 0, 2, id="deleted and restored"
        ),
        pytest.param(
            lambda s: s.catalog.move(s.folder, [(f"{ROOT}/a", FileStamp(f"{ROOT}/b", 1, 1), "text")]),
            0,
            2,
            id="renamed",
        ),
        pytest.param(lambda s: s.catalog.use_model("model A"), 0, 2, id="the same model again"),
        pytest.param(lambda s: s.catalog.use_model("model B"), 2, 4, id="another model"),
        pytest.param(
            lambda s: (s.catalog.use_model("model B"), s.catalog.use_model("model A")), 0, 2, id="there and back"
        ),
    ],
)
def test_no_text_is_embedded_twice(shelf: Shelf, change: Change, embedded: int, vectors: int) -> None:
    shelf.put("a", f"{P1} / {P2}")
    assert shelf.embed() == 2
    change(shelf)
    assert (shelf.embed(), shelf.lookup.vector_count()) == (embedded, vectors)
    assert shelf.lookup.passage_counts()[0] == shelf.lookup.passage_counts()[1]


def test_what_was_read_before_any_model_is_embedded_when_there_is_one(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelf.put("a", P1)
    shelf.put("numbers", "12 34 56")
    assert (shelf.embed(), shelf.lookup.passage_counts()) == (0, (2, 1))
    assert [shelf.catalog.use_model("model A") for _ in range(2)] == [1, 0]
    assert shelf.embed() == 1
    assert shelf.lookup.passage_counts() == (2, 2)


def test_the_model_is_remembered(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelf.catalog.use_model("model A")
    shelf.put("a", P1)
    shelf.embed()
    shelf.close()
    again = open_shelf()
    assert again.catalog.fingerprint == "model A"
    assert again.catalog.use_model("model A") == 0
    assert again.embed() == 0


def test_recent_files_are_embedded_first(shelf: Shelf) -> None:
    for name, text, modified in (("old", P1, 1), ("new", P2, 3), ("middle", P3, 2)):
        shelf.put(name, text, modified=modified * 10**9)
    assert [text.split()[0] for _, text in shelf.lookup.pending_texts(2) if text] == ["summer", "autumn"]


def test_what_lies_beside_an_opened_file_is_embedded_sooner(shelf: Shelf) -> None:
    for name, text, modified in (("trip/old", P1, 1), ("new", P2, 3), ("trip/deep/older", P3, 2)):
        shelf.put(name, text, modified=modified * 10**9)
    shelf.catalog.opened(f"{ROOT}/trip/another.pdf")
    assert order(shelf) == ["spring", "summer", "autumn"]
    shelf.put("trip/later", "winter is told of", modified=2 * 10**9)
    assert order(shelf) == ["winter", "spring", "summer", "autumn"]


def test_a_text_that_stands_in_an_older_file_too_stays_as_urgent(shelf: Shelf) -> None:
    for name, text, modified in (("new", P1, 9), ("middle", P2, 5), ("copy", P1, 1)):
        shelf.put(name, text, modified=modified * 10**9)
    assert order(shelf) == ["spring", "summer"]


def test_another_model_keeps_the_order(shelf: Shelf) -> None:
    shelf.catalog.opened(f"{ROOT}/trip/map.pdf")
    for name, text, modified in (("new", P1, 9), ("trip/old", P2, 1), ("middle", P3, 5)):
        shelf.put(name, text, modified=modified * 10**9)
    shelf.catalog.use_model("another model")
    shelf.catalog.forget_pending([key for key, text in shelf.lookup.pending_texts(10) if text is None])
    assert order(shelf) == ["summer", "spring", "autumn"]


def order(shelf: Shelf) -> list[str]:
    """The first words of the texts that wait, most urgent first."""
    return [text.split()[0] for _, text in shelf.lookup.pending_texts(10) if text]


def test_what_no_passage_wants_any_more_is_taken_off_the_list(shelf: Shelf) -> None:
    shelf.put("a", P1)
    shelf.put("a", P2)
    (wanted, _), (orphan, text) = sorted(shelf.lookup.pending_texts(10), key=lambda pair: pair[1] is None)
    assert text is None
    shelf.catalog.forget_pending([orphan])
    assert [key for key, _ in shelf.lookup.pending_texts(10)] == [wanted]


def test_vectors_without_a_text_are_dropped(shelf: Shelf) -> None:
    shelf.put("a", P1)
    shelf.put("b", f"{P1} / {P2}")
    shelf.embed()
    shelf.catalog.drop([f"{ROOT}/a"])
    assert shelf.catalog.drop_orphans() == 0
    shelf.put("b", P1)
    assert shelf.catalog.drop_orphans() == 1
    assert shelf.lookup.vector_count() == 1


def test_vectors_that_were_owed_to_a_text_that_went_are_owed_no_more(shelf: Shelf) -> None:
    """Nobody may come to make them for a long time: work can be paused."""
    shelf.put("a", P1)
    shelf.put("a", P2)
    shelf.catalog.drop_orphans()
    assert [text for _, text in shelf.lookup.pending_texts(10)] == [p.embedded for p in cut(document(P2))]
    assert shelf.lookup.passage_counts() == (1, 0)


def test_a_sketch_is_found_until_the_exact_vector_takes_its_place(shelf: Shelf) -> None:
    shelf.catalog.note(shelf.folder, [(OLD, "text")])
    passages = cut(document(P1))
    sketch = np.full((1, FakeEmbedder.dimension), 0.5, np.float32)
    file = shelf.id_of("a.txt")
    shelf.catalog.commit_reading(
        file, Reading("plain", 1, document=document(P1)), passages, stamp=OLD, content_hash=None, sketches=sketch
    )
    (stored,) = shelf.lookup.passages_of(file)
    (before,), _, graded = shelf.lookup.vectors_after(0, 10)
    assert graded.tolist() == [False]
    vector, exact = shelf.lookup.vectors_of([stored.id])[stored.id]
    assert (stored.exact, exact, float(vector[0])) == (False, False, FakeEmbedder.dimension**-0.5)
    assert [text for _, text in shelf.lookup.inexact_texts([stored.id])] == [passages[0].embedded]
    assert shelf.embed() == 1
    (stored,) = shelf.lookup.passages_of(file)
    (after,), _, _ = shelf.lookup.vectors_after(0, 10)
    assert stored.exact
    assert after > before


def test_labels_are_never_used_again(shelf: Shelf) -> None:
    shelf.put("a", P1)
    shelf.embed()
    (first,), _, _ = shelf.lookup.vectors_after(0, 10)
    shelf.catalog.drop([f"{ROOT}/a"])
    shelf.catalog.drop_orphans()
    assert shelf.lookup.last_label() == first
    shelf.put("b", P2)
    shelf.embed()
    (second,), _, _ = shelf.lookup.vectors_after(0, 10)
    assert second == shelf.lookup.last_label() > first
