"""Numbered questions: what a face hears, in which order, and what it no longer hears."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime

import numpy as np
import pytest
from numpy.typing import NDArray

from indexer.counting import Counting
from indexer.events import Answered, AnyEvent
from indexer.questions import Questions, Superseded
from indexer.records import Lane, Reason, ReasonKind
from indexer.scheduling import Gate
from indexer.service.protocol import Ask, CountHits
from tests.indexer.conftest import ROOT, Draw, FakeEmbedder, OpenShelf, Shelf

TEXTS = {"tap.txt": "the dripping kitchen faucet", "bread.txt": "flour water salt yeast", "lease.txt": "rent and lease"}


class Face:
    """A face that only listens."""

    def __init__(self, number: int = 1) -> None:
        self.number = number
        self.heard: list[AnyEvent] = []

    def notify(self, event: AnyEvent) -> None:
        self.heard.append(event)

    def answers(self) -> list[tuple[int, bool, list[str]]]:
        """(number, final, names of strong hits) of each answer heard."""
        return [
            (event.number, event.final, [hit.name for hit in event.answer.hits if not hit.weak])
            for event in self.heard
            if isinstance(event, Answered)
        ]


class Model:
    """The bag of words as a model that counts what it reads."""

    def __init__(self) -> None:
        self.passages: list[str] = []
        self.questions: list[str] = []
        self._bag = FakeEmbedder()

    def embed_question(self, text: str) -> NDArray[np.float32]:
        self.questions.append(text)
        return self._bag.embed(text)

    def embed_passage(self, text: str) -> NDArray[np.float32]:
        self.passages.append(text)
        return self._bag.embed(text)


@pytest.fixture
def shelf(open_shelf: OpenShelf) -> Shelf:
    """Everything is read and found by words; every vector is still a sketch that knows nothing."""
    shelf = open_shelf()
    for name, text in TEXTS.items():
        shelf.put(name, text)
    blank = np.zeros((1, FakeEmbedder.dimension), np.float32)
    blank[:, 0] = 1.0
    shelf.library.use_model(shelf.embedder.fingerprint, shelf.embedder.dimension, lambda texts: blank)
    shelf.library.catch_up()
    return shelf


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.fixture
def questions(shelf: Shelf, model: Model) -> Iterator[Questions]:
    asked = Questions(
        shelf.library, Gate(), lambda: model, lambda: (Reason(ReasonKind.still_reading, "3 files wait."),)
    )
    yield asked
    asked.close()


def test_words_at_once_then_meaning_then_sharp(questions: Questions, shelf: Shelf, model: Model) -> None:
    face = Face()
    questions.ask(face, Ask(7, "faucet", stream=True)).result(10)
    assert [(number, final) for number, final, _ in face.answers()] == [(7, False), (7, True), (7, True)]
    assert [names for _, _, names in face.answers()] == [["tap.txt"]] * 3
    assert sorted(model.passages) == sorted(TEXTS.values()), "all that was shown is sharpened"
    assert shelf.lookup.passage_counts() == (3, 3)


def test_what_was_sharpened_stays_so(questions: Questions, model: Model) -> None:
    questions.ask(Face(), Ask(1, "faucet", stream=True)).result(10)
    model.passages.clear()
    face = Face()
    questions.ask(face, Ask(2, "yeast", stream=True)).result(10)
    assert model.passages == []
    assert [final for _, final, _ in face.answers()] == [False, True]


def test_a_folder_may_be_removed_while_its_passages_are_sharpened(shelf: Shelf) -> None:
    class Removing(Model):
        def embed_passage(self, text: str) -> NDArray[np.float32]:
            if not self.passages:
                shelf.catalog.remove_folder(ROOT)
                shelf.catalog.drop_orphans()
            return super().embed_passage(text)

    face, model = Face(), Removing()
    asked = Questions(shelf.library, Gate(), lambda: model)
    sharp = asked.ask(face, Ask(1, "faucet", stream=True)).result(10)
    asked.close()
    assert (len(model.passages), sharp.hits) == (3, ())
    assert [final for _, final, _ in face.answers()] == [False, True, True]
    shelf.library.tidy()
    assert (shelf.lookup.passage_counts(), shelf.lookup.vector_count()) == ((0, 0), 0)


def test_without_a_stream_there_is_one_answer_and_nothing_is_sharpened(questions: Questions, model: Model) -> None:
    face = Face()
    given = questions.ask(face, Ask(1, "faucet")).result(10)
    assert [hit.name for hit in given.hits if not hit.weak] == ["tap.txt"]
    assert (face.heard, model.passages) == ([], [])


def test_an_older_question_is_not_answered_any_more(shelf: Shelf, model: Model) -> None:
    class Interrupted(Model):
        def embed_question(self, text: str) -> NDArray[np.float32]:
            later.cancel(face, 1)
            return super().embed_question(text)

    face, slow = Face(), Interrupted()
    later = Questions(shelf.library, Gate(), lambda: slow)
    with pytest.raises(Superseded):
        later.ask(face, Ask(1, "faucet", stream=True)).result(10)
    assert [final for _, final, _ in face.answers()] == [False], "the words had been said, nothing after them"
    later.close()


def test_sharpening_ends_with_the_passage_in_hand_and_keeps_it(shelf: Shelf) -> None:
    class Interrupted(Model):
        def embed_passage(self, text: str) -> NDArray[np.float32]:
            asked.cancel(face, 1)
            return super().embed_passage(text)

    face, slow = Face(), Interrupted()
    asked = Questions(shelf.library, Gate(), lambda: slow)
    with pytest.raises(Superseded):
        asked.ask(face, Ask(1, "faucet", stream=True)).result(10)
    asked.close()
    assert (len(slow.passages), shelf.lookup.passage_counts()) == (1, (3, 1))


def test_background_work_is_held_back_from_the_moment_of_asking(shelf: Shelf, model: Model) -> None:
    clock, waits = [0.0], []
    gate = Gate(now=lambda: clock[0])
    until_told = gate._changed.wait

    def wait(seconds: float | None = None) -> bool:
        if seconds is None:
            return until_told(None)
        waits.append(seconds)
        clock[0] += seconds
        return False

    gate._changed.wait = wait  # type: ignore[method-assign]
    asked, face = Questions(shelf.library, gate, lambda: model, pause=0.0), Face()
    for number, question in enumerate(("yeast", "fauce", "faucet", "faucet", "fauc"), 1):
        asked.ask(face, Ask(number, question, stream=True)).result(10)
        while gate._questions:
            assert asked._pool._work_queue.empty()
        gate.step()
    asked.close()
    assert waits == [0.25, 0.25], "what is renewed, or another question, is not typed letter by letter"


def test_an_answer_is_on_its_way_before_background_work_goes_on(shelf: Shelf, model: Model) -> None:
    gate, told, may_go_on = Gate(), [], threading.Event()
    asked = Questions(shelf.library, gate, lambda: model if may_go_on.wait(10) else None)
    given = asked.ask(Face(), Ask(1, "yeast"))
    given.add_done_callback(lambda _: told.append(gate._questions))
    may_go_on.set()
    given.result(10)
    asked.close()
    assert told == [1]


def test_nothing_is_sharpened_between_two_keys(shelf: Shelf, model: Model) -> None:
    asked, face = Questions(shelf.library, Gate(), lambda: model, pause=10.0), Face()
    asked.ask(face, Ask(1, "f", literal=True, stream=True)).result(10)
    first = asked.ask(face, Ask(2, "faucet", stream=True))
    while (2, True, ["tap.txt"]) not in face.answers():
        assert not first.done()
    asked.cancel(face, 2)
    with pytest.raises(Superseded):
        first.result(5)
    asked.close()
    assert model.passages == []


def test_a_question_is_cancelled_by_its_own_asker_only(shelf: Shelf) -> None:
    class Asks(Model):
        def embed_question(self, text: str) -> NDArray[np.float32]:
            if other := others.pop(text, ""):
                asked.ask(face, Ask(9, "yeast", asker=other))
            return super().embed_question(text)

    face, others = Face(), {"faucet": "quick search", "lease": "window"}
    asked = Questions(shelf.library, Gate(), Asks)
    given = asked.ask(face, Ask(1, "faucet", asker="window")).result(10)
    assert [hit.name for hit in given.hits if not hit.weak] == ["tap.txt"]
    with pytest.raises(Superseded):
        asked.ask(face, Ask(3, "lease", asker="window")).result(10)
    asked.close()


@pytest.mark.parametrize(
    ("question", "count"),
    [("faucet", 1), ("ext:txt", 3), ("ext:txt -name:bread", 2), ("faucet name:bread", 0), ("walrus", 0), ("", 0)],
)
def test_what_a_question_would_find_is_counted(questions: Questions, question: str, count: int) -> None:
    counting = Counting(questions.count, Gate())
    (answered,) = counting.answers().values()
    assert answered(None, CountHits((question, question, "ext:txt"), (2,))).result(10) == (count, count, 0)  # type: ignore[attr-defined]
    counting.close()


@pytest.mark.parametrize(
    ("question", "lane", "said"),
    [
        pytest.param("", None, "", id="nothing asked"),
        pytest.param("walrus", None, "still_reading", id="still being read"),
        pytest.param("walrus", Lane.words, "still_reading", id="in one lane"),
        pytest.param("faucet", None, "", id="an answer"),
        pytest.param("-faucet", None, "only_exclusions", id="only an exclusion"),
        pytest.param('-~"water"', None, "only_exclusions", id="only less of a meaning"),
        pytest.param("faucet ext:pdf", None, "filters still_reading", id="a filter that no file fits"),
        pytest.param("faucet name:bread", None, "filters still_reading", id="a filter that hides the answer"),
        pytest.param("faucet name:bread -name:bread", None, "contradiction", id="filters that contradict"),
        pytest.param("name:bread", None, "only_filters", id="only filters"),
        pytest.param("whom which", None, "stop_words still_reading", id="only stop words"),
    ],
)
def test_an_empty_answer_says_why(questions: Questions, question: str, lane: Lane | None, said: str) -> None:
    given = questions.ask(Face(), Ask(1, question, lane=lane)).result(10)
    assert " ".join(reason.kind for reason in given.reasons).startswith(said)
    assert bool(given.reasons) is bool(said)


def test_filters_alone_list_their_files(questions: Questions) -> None:
    face = Face()
    questions.ask(face, Ask(1, "ext:txt -name:bread", stream=True)).result(10)
    assert face.answers() == [(1, True, ["tap.txt", "lease.txt"])]


def test_a_literal_question_has_no_qualifiers_and_asks_no_model(questions: Questions, model: Model) -> None:
    given = questions.ask(Face(), Ask(1, "ext:txt", literal=True)).result(10)
    assert [one.key for one in given.filters] == ["literal"]
    assert (given.nothing_close, given.meaning_ready) == (True, False)


def test_dates_are_reckoned_from_the_clock_even_when_it_is_set_back(shelf: Shelf, model: Model) -> None:
    """The file of 2026 lies in the future of a clock that shows 2025, and is found all the same."""
    shelf.put("tap.txt", TEXTS["tap.txt"], modified=int(datetime(2026, 3, 10, 12).timestamp() * 1e9))
    shelf.library.catch_up()
    clock = [datetime(2026, 3, 18), datetime(2025, 3, 18), datetime(2025, 3, 18)]
    asked = Questions(shelf.library, Gate(), lambda: model, now=lambda: clock.pop(0))
    found = [
        [hit.name for hit in asked.ask(Face(), Ask(n, question)).result(10).hits]
        for n, question in enumerate(["faucet on:last week", "faucet on:last week", "faucet after:today"])
    ]
    asked.close()
    assert found == [["tap.txt"], [], ["tap.txt"]]


def test_a_question_in_a_language_that_the_model_does_not_read(shelf: Shelf, model: Model) -> None:
    asked = Questions(shelf.library, Gate(), lambda: model, reads=lambda: frozenset({"en"}))
    greek, english = (
        asked.ask(Face(), Ask(number, question)).result(10).reasons
        for number, question in enumerate(["Πού είναι το λιμάνι της πόλης;", "walruses on the ice of the northern sea"])
    )
    asked.close()
    assert greek[0].sentence == "The model for meaning reads English; Greek is found by words and names."
    assert [reason.kind for reason in english] == ["nothing_close"]


def test_a_question_of_five_hundred_words(questions: Questions) -> None:
    question = " ".join(f"word{n}" for n in range(499)) + " faucet"
    given = questions.ask(Face(), Ask(1, question)).result(10)
    assert (given.question, given.nothing_close) == (question, True)


@pytest.mark.parametrize(
    ("question", "embedded"),
    [
        pytest.param("Μια μεγάλη φουρτούνα στη θάλασσα", 0, id="Greek"),
        pytest.param("Wo hat der Klempner den tropfenden Wasserhahn in der Küche repariert?", 0, id="German"),
        pytest.param("How do I cancel a transaction?", 1, id="English, taken for Portuguese"),
        pytest.param("does legionella pneumophila cause pneumonia", 1, id="English, taken for Latin"),
        pytest.param("leaky tap", 1, id="too short to tell"),
    ],
)
def test_a_model_does_not_rank_what_it_cannot_read(shelf: Shelf, model: Model, question: str, embedded: int) -> None:
    asked = Questions(shelf.library, Gate(), lambda: model, reads=lambda: frozenset({"en"}))
    given = asked.ask(Face(), Ask(1, question)).result(10)
    asked.close()
    assert len(model.questions) == embedded
    assert any("found by words and names" in note for note in given.notes) is (embedded == 0)
    assert given.meaning_ready


@pytest.mark.parametrize(("german", "embedded"), [(True, 0), (False, 1)])
def test_another_language_in_plain_letters_is_believed_where_texts_are_in_it(
    draw: Draw, model: Model, german: bool, embedded: int
) -> None:
    shelf = draw(
        """
        klempner.txt: Der Klempner kam am Montag und hat den alten Wasserhahn in der Wohnung repariert.
    """
        if german
        else "plumber.txt: The plumber came on Monday and repaired the old tap in the flat."
    )
    asked = Questions(shelf.library, Gate(), lambda: model, reads=lambda: frozenset({"en"}))
    asked.ask(Face(), Ask(1, "Wann hat er meinen alten Wasserhahn repariert?")).result(10)
    asked.close()
    assert len(model.questions) == embedded
