"""The host of exploring: processes that answer, are cancelled, and keep what must stay the same."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from indexer.errors import WorldError
from indexer.events import AnyEvent, Exploring, MapRefined
from indexer.exploration import Exploration
from indexer.findings import Label, LabelBook, Layout, MeaningMap, Topics
from indexer.overviews.process import OverviewCancelled
from indexer.records import Reading
from indexer.scheduling import Gate
from indexer.service import protocol as p
from indexer.storage import explored
from tests.indexer.conftest import ROOT, Draw, Shelf

# A process takes a second or two to start and to import what it computes with; a busy machine needs longer.
_PATIENCE = 120.0
PICTURE = "\n".join(
    f"{subject}{n}.txt: {subject} {' '.join(f'{subject}{word}' for word in range(n, n + 9))}"
    for subject in ("bread", "law", "garden")
    for n in range(5)
)


class Face:
    def __init__(self, number: int = 1) -> None:
        self.number = number
        self.heard: list[AnyEvent] = []

    def notify(self, event: AnyEvent) -> None:
        self.heard.append(event)


def host(shelf: Shelf, told: list[AnyEvent], on_told: Callable[[], None] = lambda: None) -> Exploration:
    def read(path: str) -> Reading:
        raise AssertionError(f"nothing is to be read, not {path}")

    def tell(event: AnyEvent) -> None:
        told.append(event)
        on_told()

    return Exploration(shelf.library, Gate(), read, lambda: None, tell)


def ask(exploration: Exploration, face: Face, request: Any) -> Any:
    return exploration.answers()[type(request)](face, request)


def test_a_process_answers_and_what_it_found_is_kept(draw: Draw) -> None:
    shelf, face = draw(PICTURE), Face()
    exploration = host(shelf, [])
    result = ask(exploration, face, p.FindTopics(number=7)).result(_PATIENCE)
    found = msgspec.msgpack.decode(result, type=Topics)
    assert found.files == 15
    assert {topic.id for topic in found.topics} <= {0, *(t.id for t in explored.topics(shelf.catalog.file, ""))}
    assert {event.number for event in face.heard if isinstance(event, Exploring)} == {7}
    with pytest.raises(WorldError, match="is no folder of this library"):
        ask(exploration, face, p.FindTopics("/elsewhere")).result(_PATIENCE)
    exploration.close()


def test_a_first_map_is_refined_in_the_background(draw: Draw) -> None:
    told: list[AnyEvent] = []
    refined = threading.Event()
    exploration = host(draw(PICTURE), told, refined.set)
    first = ask(exploration, Face(), p.GetMap()).result(_PATIENCE)
    assert msgspec.msgpack.decode(first, type=MeaningMap).layout is Layout.first
    assert refined.wait(_PATIENCE)
    second = ask(exploration, Face(), p.GetMap(number=2)).result(_PATIENCE)
    assert msgspec.msgpack.decode(second, type=MeaningMap).layout is Layout.neighbours
    assert told == [MapRefined()]
    exploration.close()


def test_a_face_cancels_its_own_and_takes_them_along(draw: Draw) -> None:
    exploration = host(draw(PICTURE), [])
    here, gone = Face(1), Face(2)
    cancelled = [ask(exploration, here, p.FindTopics(number=1)), ask(exploration, gone, p.FindTopics(number=1))]
    wanted = ask(exploration, here, p.FindOutliers(number=2))
    ask(exploration, here, p.CancelExploring(1))
    exploration.cancel(gone)
    for future in cancelled:
        with pytest.raises(OverviewCancelled):
            future.result(_PATIENCE)
    assert wanted.result(_PATIENCE)
    exploration.close()


def test_closing_leaves_nobody_waiting(draw: Draw) -> None:
    exploration = host(draw(PICTURE), [])
    waiting = [ask(exploration, Face(), p.FindTopics(number=n)) for n in range(3)]
    exploration.close()
    assert all(future.done() for future in waiting)


def test_labels_are_given_refused_forgotten_and_taken_along(draw: Draw) -> None:
    exploration, face = host(draw("a.txt: one\nb.txt: two"), []), Face()
    a, b = f"{ROOT}/a.txt", f"{ROOT}/b.txt"
    ask(exploration, face, p.AddLabel(" Old ", (a, b)))
    ask(exploration, face, p.RefuseLabel("old", (b,)))
    assert ask(exploration, face, p.GetLabels()) == (Label("Old", (a,), (b,)),)
    assert ask(exploration, face, p.GetLabels(b)) == (Label("Old", (), (b,)),)
    ask(exploration, face, p.RemoveLabel("OLD", (b,)))
    assert ask(exploration, face, p.GetLabels()) == (Label("Old", (a,)),)
    ask(exploration, face, p.RemoveLabel("old"))
    assert ask(exploration, face, p.GetLabels()) == ()
    book = LabelBook((Label("kept", (a, "/elsewhere/c.txt"), (b,)),))
    assert ask(exploration, face, p.ImportLabels(book)) == 2
    assert LabelBook(ask(exploration, face, p.GetLabels())) == LabelBook(
        (Label("kept", ("/elsewhere/c.txt", a), (b,)),)
    )
    exploration.close()


@pytest.mark.parametrize(
    ("request_", "sentence"),
    [
        (p.AddLabel("  ", ()), "A label needs a name."),
        (p.AddLabel("old, new", ()), "The name of a label holds no comma"),
        (p.AddLabel("old", ("/elsewhere/c.txt",)), "/elsewhere/c.txt is not a file of this library."),
        (p.RemoveLabel("none"), "There is no label none to remove."),
    ],
    ids=str,
)
def test_what_cannot_be_labelled(draw: Draw, request_: Any, sentence: str) -> None:
    exploration = host(draw("a.txt: one"), [])
    with pytest.raises(WorldError, match=sentence):
        ask(exploration, Face(), request_)
    exploration.close()
