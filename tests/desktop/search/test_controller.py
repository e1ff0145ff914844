"""Typing in, questions out; answers in, rows and a situation out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from msgspec import structs
from PySide6.QtCore import QItemSelectionModel

from desktop.bridge import Bridge
from desktop.choices import Order
from desktop.search.controller import SearchController
from desktop.search.order import arranged
from desktop.search.situation import Situation, Stage
from indexer import events, records, requests
from tests.desktop.fakes import WATCHED, FakeClient, answer, hit, status, with_passages

HITS = {letter: hit(f"/d/{letter}", "some text", file=ord(letter)) for letter in "abcdefg"}


@pytest.fixture
def controller(bridge: Bridge) -> SearchController:
    made = SearchController(bridge)
    made.situation = Situation(Stage.start)
    return made


def reply(client: FakeClient, letters: str, *, final: bool = True, number: int | None = None, weak: str = "") -> None:
    """An answer to the newest question: its strong hits, then its weak ones."""
    hits = [HITS[letter] for letter in letters] + [hit(f"/d/{one}", file=ord(one), weak=True) for one in weak]
    client.say(events.Answered(number=number or client.last_number, answer=answer("q", hits), final=final))


def shown(controller: SearchController) -> str:
    """The rows, the selected ones in capitals."""
    chosen = {index.row() for index in controller.selection.selectedRows()}
    return "".join(one.name.upper() if row in chosen else one.name for row, one in enumerate(controller.model.hits))


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (["t", "ta", "tap"], ["t", "ta", "tap"]),
        (["tap", "tap ", "tap  "], ["tap"]),
        ([" tap"], ["tap"]),
        (["   "], []),
        (["tap", "", "tap"], ["tap", "tap"]),
        (["tap", "ta", "tap"], ["tap", "ta", "tap"]),
        (["(a|b)*", '"unclosed', "🌀", "x" * 10_000], ["(a|b)*", '"unclosed', "🌀", "x" * 10_000]),
    ],
)
def test_typing_asks(controller: SearchController, client: FakeClient, typed: list[str], asked: list[str]) -> None:
    for text in typed:
        controller.type(text)
    assert client.asked == asked


def test_a_late_answer_is_dropped(controller: SearchController, client: FakeClient) -> None:
    controller.type("ta")
    late = client.last_number
    controller.type("tap")
    reply(client, "ab")
    reply(client, "cd", number=late)
    assert shown(controller) == "Ab"


def test_an_answer_after_clearing_is_dropped(controller: SearchController, client: FakeClient) -> None:
    controller.type("tap")
    number = client.last_number
    controller.type("")
    reply(client, "ab", number=number)
    assert shown(controller) == ""
    assert controller.situation.stage is Stage.start
    assert requests.Cancel(number) in client.requested


def test_the_rows_of_the_last_question_stay_until_the_next_answer(
    controller: SearchController, client: FakeClient
) -> None:
    controller.type("ta")
    reply(client, "ab")
    controller.type("tap")
    assert (shown(controller), controller.situation.stage) == ("Ab", Stage.asking)


Step = Callable[[SearchController, FakeClient], None]


def first(letters: str) -> Step:
    return lambda _controller, client: reply(client, letters, final=False)


def final(letters: str) -> Step:
    return lambda _controller, client: reply(client, letters)


def choose(row: int) -> Step:
    return lambda controller, _client: controller.choose(row)


def click(row: int) -> Step:
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    return lambda controller, _client: controller.selection.setCurrentIndex(controller.model.index(row), flags)


def type_on(text: str) -> Step:
    return lambda controller, _client: controller.type(text)


def pause(controller: SearchController, _client: FakeClient) -> None:
    controller._settle.timeout.emit()


@pytest.mark.parametrize(
    ("steps", "rows"),
    [
        ([first("ab")], "ab"),  # a better row may come any moment: nothing is selected yet
        ([first("ab"), final("cab")], "Cab"),
        ([type_on("A"), first("ab")], "Ab"),  # its name is what was asked: nothing can be better
        ([type_on("b"), first("ab")], "ab"),
        ([pause, first("ab")], "ab"),
        ([first("ab"), pause], "Ab"),
        ([first("ab"), pause, final("cab")], "cAb"),  # what is selected stays selected
        ([first("ab"), choose(1), final("cab")], "caB"),
        ([first("ab"), click(1), final("bca")], "Bca"),
        ([first("ab"), choose(1), final("ac")], "Ac"),  # the chosen file is no answer any more
        ([final("ab"), type_on("taps"), first("ba")], "bA"),
        ([final("ab"), type_on("taps"), first("ba"), final("ba")], "Ba"),  # a new question begins at the top
        ([final("ab"), choose(1), type_on("taps"), final("abc")], "Abc"),
    ],
)
def test_the_selection(controller: SearchController, client: FakeClient, steps: list[Step], rows: str) -> None:
    controller.type("tap")
    for step in steps:
        step(controller, client)
    assert shown(controller) == rows


@pytest.mark.parametrize(
    ("order", "rows"),
    [(Order.relevance, "cAb"), (Order.name, "Abc"), (Order.date, "bAc"), (Order.size, "bcA")],
)
def test_sorting_keeps_the_selection(controller: SearchController, client: FakeClient, order: Order, rows: str) -> None:
    facts = {"c": (10, 1), "a": (2, 5), "b": (10, 9)}
    hits = [hit(f"/d/{name}", file=ord(name), size=size, modified=date) for name, (size, date) in facts.items()]
    listed = [structs.replace(one, size=one.size + (one.name == "b")) for one in hits]
    controller.type("tap")
    client.say(events.Answered(number=client.last_number, answer=answer("tap", listed[:2]), final=False))
    controller.choose(1)
    controller.sort_by(order)
    client.say(events.Answered(number=client.last_number, answer=answer("tap", listed), final=True))
    assert shown(controller) == rows
    controller.sort_by(Order.relevance)
    assert shown(controller) == "cAb"


def test_names_are_sorted_as_people_do() -> None:
    names = ["b10.txt", "B9.txt", "ä.txt", "a.txt"]
    sorted_names = [one.name for one in arranged([hit(f"/d/{name}") for name in names], Order.name)]
    assert sorted_names == ["a.txt", "ä.txt", "B9.txt", "b10.txt"]


IN, OUT = SearchController.step_in, SearchController.step_out
TALE = with_passages(hit("/d/tale", "first", file=1), "second", "third")
NOTE = hit("/d/note", "only", file=2)


@pytest.mark.parametrize(
    ("steps", "rows"),
    [
        ([], "*tale note"),
        ([IN], "*tale 1 2 note"),
        ([IN, IN], "tale *1 2 note"),
        ([IN, IN, IN], "tale *1 2 note"),
        ([IN, IN, OUT], "*tale 1 2 note"),
        ([IN, OUT], "*tale note"),
        ([OUT], "*tale note"),
        ([IN, partial(SearchController.move, step=2), partial(SearchController.toggle_passages, row=0)], "*tale note"),
        ([IN, partial(SearchController.move, step=3), partial(SearchController.toggle_passages, row=0)], "tale *note"),
        ([partial(SearchController.move, step=1), IN], "tale *note"),
        ([IN, IN, partial(SearchController.sort_by, order=Order.name)], "note tale *1 2"),
        ([IN, IN, partial(SearchController.be_flat, flat=True)], "*tale note"),
        ([IN, partial(SearchController.type, text="taps")], "*tale 1 2 note"),  # until there is another answer
    ],
)
def test_passages_unfold_below_their_file(
    controller: SearchController, client: FakeClient, steps: list[Callable[[SearchController], object]], rows: str
) -> None:
    controller.type("tap")
    client.say(events.Answered(number=client.last_number, answer=answer("tap", [TALE, NOTE]), final=True))
    for step in steps:
        step(controller)
    model, current = controller.model, controller.selection.currentIndex().row()
    told = [str(model.passage(row) or model.index(row).data()) for row in range(model.rowCount())]
    assert " ".join(f"*{one}" if row == current else one for row, one in enumerate(told)) == rows


def test_a_new_question_folds_what_was_unfolded(controller: SearchController, client: FakeClient) -> None:
    controller.type("tap")
    client.say(events.Answered(number=client.last_number, answer=answer("tap", [TALE]), final=True))
    controller.step_in()
    controller.type("taps")
    client.say(events.Answered(number=client.last_number, answer=answer("taps", [TALE]), final=True))
    assert controller.model.rowCount() == 1


def test_a_passage_that_is_selected_is_shown_and_meant(controller: SearchController, client: FakeClient) -> None:
    chosen: list[tuple[str, int]] = []
    controller.hit_chosen.connect(lambda found, number: chosen.append((found.name, number)))
    controller.type("tap")
    client.say(events.Answered(number=client.last_number, answer=answer("tap", [TALE, NOTE]), final=True))
    controller.step_in()
    controller.move(2)
    assert chosen == [("tale", 0), ("tale", 2)]
    (meant,) = controller.selected()
    assert [one.text for one in meant.passages] == ["third", "first", "second"]
    better = structs.replace(TALE, passages=(TALE.passages[2], *TALE.passages[:2]))
    client.say(events.Answered(number=client.last_number, answer=answer("tap", [NOTE, better]), final=True))
    assert controller.selection.currentIndex().data() == "tale", "the passage became the file's best"


def test_each_file_is_announced_once_for_a_question(controller: SearchController, client: FakeClient) -> None:
    announced: list[str] = []
    controller.hit_chosen.connect(lambda found: announced.append(f"{found.name} for {controller.question}"))
    controller.type("ta")
    reply(client, "ab", final=False)
    reply(client, "ab")
    reply(client, "ba")
    controller.choose(0)
    controller.type("tap")
    reply(client, "ba")
    assert announced == ["a for ta", "b for ta", "b for tap"]


def test_a_file_that_went_and_came_back_is_announced_again(controller: SearchController, client: FakeClient) -> None:
    announced: list[str] = []
    controller.hit_chosen.connect(lambda found: announced.append(found.name))
    controller.type("tap")
    for letters in ("a", "", "a"):
        reply(client, letters)
    assert announced == ["a", "a"]


@pytest.mark.parametrize(("steps", "row"), [([1], 0), ([1, 1], 1), ([1, 1, 1, 1], 2), ([1, -1], -1), ([5], 2)])
def test_moving(controller: SearchController, client: FakeClient, steps: list[int], row: int) -> None:
    controller.type("tap")
    reply(client, "abc", final=False)
    assert [controller.move(step) for step in steps][-1] == row


def test_weaker_hits_are_folded_until_asked_for(controller: SearchController, client: FakeClient) -> None:
    controller.type("tap")
    reply(client, "a", weak="bc")
    assert (shown(controller), controller.situation.weaker) == ("A", 2)
    controller.unfold()
    assert (shown(controller), controller.situation.weaker) == ("Abc", 0)
    controller.type("taps")
    reply(client, "a", weak="bc")
    assert shown(controller) == "A"


def test_an_answer_that_was_cut_can_go_on(bridge: Bridge, client: FakeClient) -> None:
    controller = SearchController(bridge, 3)
    controller.type("tap")
    reply(client, "abc")
    controller.choose(1)
    assert controller.situation.more
    controller.show_more()
    reply(client, "abcdefg")
    assert (shown(controller), controller.situation.more) == ("aBcdefg", False)
    controller.show_more()
    controller.type("taps")
    limits = [one.limit for one in client.requested if isinstance(one, requests.Ask)]
    assert limits == [3, 30, 3], "nothing more is asked for where there is no more, and a new question begins anew"


def test_nothing_close_says_so_and_offers_the_rest(controller: SearchController, client: FakeClient) -> None:
    controller.type("zebra")
    reply(client, "", weak="abc")
    assert (controller.situation.stage, controller.situation.weaker) == (Stage.nothing, 3)
    controller.unfold()
    assert (controller.situation.stage, shown(controller)) == (Stage.answered, "Abc")


def test_a_question_that_fails_is_explained(controller: SearchController, client: FakeClient) -> None:
    controller.type("tap")
    client.say(events.QuestionFailed(number=client.last_number, sentence="The words index is being rebuilt."))
    assert controller.situation == Situation(Stage.failed, "tap", "The words index is being rebuilt.")


@pytest.mark.parametrize(
    ("folders", "state", "stage", "notes"),
    [
        ((), status(0), Stage.no_folders, ()),
        ((WATCHED,), status(40), Stage.start, ()),
        ((WATCHED,), status(10, waiting=1), Stage.start, ("1 file still being read.",)),
        (
            (WATCHED,),
            status(model_state=records.ModelState.loading),
            Stage.start,
            ("Searching by name and word; meaning joins as soon as its model is ready.",),
        ),
        (
            (WATCHED,),
            status(model_state=records.ModelState.absent, model_note="The model folder is missing."),
            Stage.start,
            ("The model folder is missing.",),
        ),
    ],
)
def test_what_the_empty_page_says(
    controller: SearchController,
    client: FakeClient,
    folders: tuple[records.FolderStatus, ...],
    state: records.Status,
    stage: Stage,
    notes: tuple[str, ...],
) -> None:
    client.say(events.FoldersChanged(folders=folders), events.StatusChanged(status=state))
    assert (controller.situation.stage, controller.situation.notes) == (stage, notes)


def test_the_question_is_kept_while_the_engine_comes_back(
    controller: SearchController, client: FakeClient, caplog: pytest.LogCaptureFixture
) -> None:
    stages: list[Stage] = []
    controller.changed.connect(lambda now: stages.append(now.stage))
    controller.type("tap")
    reply(client, "ab")
    client.die()
    assert stages == [Stage.asking, Stage.answered, Stage.lost, Stage.waiting, Stage.answered]
    assert client.asked == ["tap", "tap"]
    reply(client, "abc")
    assert shown(controller) == "Abc"
    caplog.clear()


def test_typing_before_there_is_an_engine_asks_once_it_is_there(qapp: object) -> None:
    client = FakeClient()
    jobs: list[Callable[[], None]] = []
    bridge = Bridge(lambda: client, jobs.append)
    controller = SearchController(bridge)
    bridge.start()
    for text in ("t", "ta", "tap"):
        controller.type(text)
    assert controller.situation == Situation(Stage.waiting, "tap", "Starting the engine …")
    jobs.pop()()
    assert client.asked == ["tap"]


def test_a_file_that_is_moved_while_it_is_looked_at_is_shown_where_it_is(
    controller: SearchController, client: FakeClient
) -> None:
    chosen: list[str] = []
    controller.hit_chosen.connect(lambda found: chosen.append(found.path))
    controller.type("tap")
    reply(client, "ab")
    here = controller.selected()[0]
    client.say(events.FileChanged(path="/elsewhere", state=None))
    assert not controller._renew.isActive()
    client.say(events.FileChanged(path=here.path, state=None))
    assert controller._renew.isActive()
    controller._renew.timeout.emit()
    moved = structs.replace(here, path="/moved/there.txt")
    client.say(events.Answered(number=client.last_number, answer=answer("q", [moved]), final=True))
    assert chosen == [here.path, moved.path]


def test_an_answer_is_renewed_while_files_are_being_read(controller: SearchController, client: FakeClient) -> None:
    client.say(events.StatusChanged(status=status(10, waiting=30)))
    controller.type("tap")
    reply(client, "ab")
    controller.choose(1)
    client.say(events.StatusChanged(status=status(20, waiting=20)))
    assert controller._renew.isActive()
    controller._renew.timeout.emit()
    assert client.asked == ["tap", "tap"]
    reply(client, "cab")
    assert shown(controller) == "caB"


NOT_READY = "Meaning is not ready yet; only names and words were searched."
LOADING = "Searching by name and word; meaning joins as soon as its model is ready."


@pytest.mark.parametrize(
    ("letters", "why", "state", "notes"),
    [
        ("", (NOT_READY,), status(model_state=records.ModelState.loading), (NOT_READY,)),
        ("", (), status(model_state=records.ModelState.loading), (LOADING,)),
        ("a", (), status(model_state=records.ModelState.loading), (LOADING,)),
        ("", ("9 files are still to be read.",), status(10, waiting=9), ("9 files are still to be read.",)),
        (
            "",
            (NOT_READY,),
            status(model_state=records.ModelState.absent, model_note="The model folder is missing."),
            (NOT_READY, "The model folder is missing."),
        ),
    ],
)
def test_why_an_answer_may_get_better_is_said_once(
    controller: SearchController,
    client: FakeClient,
    letters: str,
    why: tuple[str, ...],
    state: records.Status,
    notes: tuple[str, ...],
) -> None:
    client.say(events.StatusChanged(status=state))
    controller.type("tap")
    found = answer("tap", [HITS[letter] for letter in letters], notes=why)
    client.say(events.Answered(number=client.last_number, answer=found, final=True))
    assert controller.situation.notes == notes


def test_nothing_close_is_asked_again_when_the_model_is_ready(controller: SearchController, client: FakeClient) -> None:
    client.say(events.StatusChanged(status=status(model_state=records.ModelState.loading)))
    controller.type("tap")
    client.say(
        events.Answered(number=client.last_number, answer=answer("tap", notes=(NOT_READY,)), final=True),
        events.ModelChanged(state=records.ModelState.ready),
        events.StatusChanged(status=status()),
    )
    assert client.asked == ["tap", "tap"]
    reply(client, "a")
    assert (shown(controller), controller.situation.stage, controller.situation.notes) == ("A", Stage.answered, ())


def test_the_question_is_asked_again_when_the_model_is_ready(controller: SearchController, client: FakeClient) -> None:
    controller.type("tap")
    reply(client, "a")
    client.say(events.ModelChanged(state=records.ModelState.ready))
    assert client.asked == ["tap", "tap"]


@pytest.mark.parametrize(
    ("steps", "box"),
    [
        ([-1], ["third"]),
        ([-1, -1, -1, -1], ["third", "second", "first"]),
        ([-1, -1, +1, +1, +1], ["third", "second", "third", ""]),
        ([+1], []),
    ],
)
def test_history(controller: SearchController, steps: list[int], box: list[str]) -> None:
    for question in ("first", "second", "first", "second", "third"):
        controller.type(question)
        controller.remember()
    controller.history = ["first", "second", "third"]
    controller.type("")
    recalled: list[str] = []
    controller.text_recalled.connect(recalled.append)
    controller.text_recalled.connect(controller.type)
    for step in steps:
        controller.recall(step)
    assert recalled == box


def test_a_repeated_question_is_remembered_once_at_its_newest_place(controller: SearchController) -> None:
    for question in ("a", "b", "a", ""):
        controller.type(question)
        controller.remember()
    assert controller.history == ["b", "a"]
