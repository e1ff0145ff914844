"""Turns typing into numbered questions and answers into rows; only the newest answer counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.choices import Order
from desktop.search import situation
from desktop.search.chosen_rows import ChosenRows
from desktop.search.order import arranged
from desktop.search.situation import Situation, Stage
from indexer import events, records, requests

if TYPE_CHECKING:
    from desktop.bridge import Bridge

# Milliseconds that the best row waits for the final answer before it is selected: until then a selection would only
# have to move.
SETTLE_MS = 250
# Milliseconds between two renewals of a shown answer while files are being read.
RENEW_MS = 1500
LONGEST_HISTORY = 200
# So many files are shown at most.
MOST = 10_000


class SearchController(ChosenRows):
    """The search page without its widgets; `changed` carries the new Situation.

    What a person or the program selected for a question stays selected while further answers merge.
    """

    changed = Signal(Situation)
    text_recalled = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        limit: int = 50,
        timer: Callable[[QObject], QTimer] = QTimer,
        asker: str = "",
    ) -> None:
        """A question is cancelled by a newer one of the same `asker`."""
        super().__init__()
        self.situation = Situation(Stage.waiting)
        self.order = Order.relevance
        self.history: list[str] = []
        self.examples: tuple[str, ...] = ()
        self._without_examples = 0  # this many files were searchable when there were none
        self._bridge = bridge
        self._first, self._limit, self._asker = limit, limit, asker
        self._literal = False
        self._number = 0
        self._answer: records.Answer | None = None
        self._folders: tuple[records.FolderStatus, ...] | None = None
        self._status: records.Status | None = None
        self._unfolded = False
        self._recalled: int | None = None
        self._settle = self._single_shot(timer, SETTLE_MS, self._select_best)
        self._renew = self._single_shot(timer, RENEW_MS, self._ask)
        self._listen(bridge)

    @property
    def question(self) -> str:
        return self._question

    @property
    def is_literal(self) -> bool:
        """Whether every character of the question is text."""
        return self._literal

    def type(self, text: str) -> None:
        """The text in the box is now `text`; asks at once unless it means the same as before."""
        question = text.strip()
        if question == self._question:
            return
        self._question, self._limit = question, self._first
        self._anchored = self._unfolded = False
        self._answer = self._announced = None
        self.model.fold_next()
        if question:
            self._ask()
        else:
            self._forget()

    def take_literally(self, literal: bool) -> None:
        """From now on every character of a question is text, or no longer."""
        if literal != self._literal:
            self._literal = literal
            self._anchored = self._unfolded = False
            self._answer = None
            if self._question:
                self._ask()

    def show_more(self) -> None:
        """Ask for ten times as many files; those that are there stay where they are."""
        if self.situation.more and self._limit < MOST:
            self._limit = min(10 * self._limit, MOST)
            self._ask()

    def unfold(self) -> None:
        """Show the weaker hits as well."""
        self._unfolded = True
        if self._answer:
            self._show(self._answer)
            self._select_best()

    def sort_by(self, order: Order) -> None:
        """Show this answer and later ones in another order; what is selected stays selected."""
        self.order = order
        if self._answer:
            self._show(self._answer)
            self._select_best()

    def complete(self, text: str, cursor: int, then: Callable[[records.Completions], None]) -> None:
        """How the qualifier before the cursor can go on; `then` hears of it unless the engine is away."""
        if self._bridge.is_connected:
            self._bridge.request(requests.GetCompletions(text, cursor), then)

    def remember(self) -> None:
        """Keep the question in the history: the person did something with its answer."""
        self._recalled = None
        if self._question:
            self.history = [*(old for old in self.history if old != self._question), self._question]
            del self.history[:-LONGEST_HISTORY]

    def tell_opened(self, hits: Iterable[records.Hit]) -> None:
        """The engine hears which files were opened, and refines what lies beside them sooner."""
        if self._bridge.is_connected:
            for hit in hits:
                self._bridge.request(requests.Opened(hit.path))

    def recall(self, step: int) -> bool:
        """Put an older (-1) or newer (+1) question into the box; false when there is none in that direction."""
        at = len(self.history) if self._recalled is None else self._recalled
        if self._recalled is None and self.history[-1:] == [self._question]:
            at -= 1
        at += step
        if not 0 <= at <= len(self.history) or (at == len(self.history) and self._recalled is None):
            return False
        self._recalled = at if at < len(self.history) else None
        self.text_recalled.emit(self.history[at] if at < len(self.history) else "")
        return True

    def suggestions(self) -> tuple[str, ...]:
        """Questions to begin with: the newest of the person's own, else some that the library can answer."""
        return tuple(reversed(self.history)) or self.examples

    def restart(self) -> None:
        """Start the engine again after it was stopped."""
        self._bridge.start()

    # --- what the engine says ---

    def _listen(self, bridge: Bridge) -> None:
        bridge.connected.connect(self._on_connected)
        bridge.waiting.connect(self._on_waiting)
        bridge.lost.connect(self._on_lost)
        bridge.answered.connect(self._on_answered)
        bridge.question_failed.connect(self._on_question_failed)
        bridge.file_changed.connect(self._on_file_changed)
        bridge.folders_changed.connect(self._on_folders_changed)
        bridge.status_changed.connect(self._on_status_changed)
        bridge.model_changed.connect(self._on_model_changed)

    def _on_connected(self) -> None:
        self._bridge.request(requests.ListFolders(), self._take_folders)
        self._bridge.request(requests.GetStatus(), self._take_status)
        if self._question:
            self._ask()
        else:
            self._say(situation.start(self._folders, self._status))

    def _on_waiting(self, sentence: str) -> None:
        self._say(Situation(Stage.waiting, self._question, sentence, len(self.model.hits)))

    def _on_lost(self, sentence: str) -> None:
        self._settle.stop()
        self._renew.stop()
        self._say(Situation(Stage.lost, self._question, sentence, len(self.model.hits)))

    def _on_answered(self, event: events.Answered) -> None:
        if event.number != self._number or not self._question:
            return
        self._answer = event.answer
        self._show(event.answer)
        # A file that is called what was asked goes first, whatever meaning says.
        if event.final or is_named(self.model.hit(0), self._question):
            self._settle.stop()
            self._select_best()

    def _on_question_failed(self, event: events.QuestionFailed) -> None:
        if event.number == self._number and self._question and self._bridge.is_connected:
            self._say(Situation(Stage.failed, self._question, event.sentence, len(self.model.hits)))

    def _on_file_changed(self, event: events.FileChanged) -> None:
        """A file that was looked at has been moved or deleted: so many are searchable as before, perhaps."""
        hit = self.model.hit(self.selection.currentIndex().row())
        if hit and self._question and event.state is None and event.path == hit.path and not self._renew.isActive():
            self._renew.start()

    def _on_folders_changed(self, event: events.FoldersChanged) -> None:
        self._take_folders(event.folders)

    def _on_status_changed(self, event: events.StatusChanged) -> None:
        self._take_status(event.status)

    def _on_model_changed(self, event: events.ModelChanged) -> None:
        self._bridge.request(requests.GetStatus(), self._take_status)
        if event.state is records.ModelState.ready and self._question:
            self._ask()

    def _take_folders(self, folders: tuple[records.FolderStatus, ...]) -> None:
        self._folders = folders
        self._say_again()

    def _take_status(self, status: records.Status) -> None:
        before, self._status = self._status, status
        grown = before is not None and before.files.searchable != status.files.searchable
        if grown and self._question and not self._renew.isActive():
            self._renew.start()
        self._wish_for_examples(status.files.searchable)
        self._say_again()

    def _wish_for_examples(self, searchable: int) -> None:
        """Ask for examples when there may be some, and again only when there is twice as much to make them from."""
        if self.history or self.examples or searchable <= 2 * self._without_examples:
            return
        self._without_examples = searchable
        self._bridge.request(requests.GetExamples(), self._take_examples)

    def _take_examples(self, examples: tuple[str, ...]) -> None:
        self.examples = examples
        if examples and self.situation.stage is Stage.start:
            self.changed.emit(self.situation)

    # --- what becomes of it ---

    def _ask(self) -> None:
        self._number = self._bridge.ask(self._question, self._limit, literal=self._literal, asker=self._asker)
        if not self._bridge.is_connected:
            self._say(replace(self.situation, question=self._question))
            return
        if self._answer is None:
            self._settle.start()
            self._say(Situation(Stage.asking, self._question, shown=len(self.model.hits)))

    def _forget(self) -> None:
        self._literal = False
        self._bridge.cancel(self._number)
        self._number = 0
        self._settle.stop()
        self._renew.stop()
        self._replace(())
        if self._bridge.is_connected:
            self._say(situation.start(self._folders, self._status))
        else:
            self._say(replace(self.situation, question="", shown=0))

    def _show(self, answer: records.Answer) -> None:
        hits = arranged([hit for hit in answer.hits if self._unfolded or not hit.weak], self.order)
        self._replace(hits)
        self._say(self._answered(answer, len(hits)))

    def _answered(self, answer: records.Answer, shown: int) -> Situation:
        return situation.answered(answer, shown, self._status, self._limit if self._limit < MOST else None)

    def _select_best(self) -> None:
        if not self._anchored and self._answer and self.model.rowCount():
            self._place(0)

    def _say_again(self) -> None:
        """The same stage, with what is newly known about folders and status."""
        if not self._bridge.is_connected:
            return
        if self._answer and self._question:
            self._say(self._answered(self._answer, len(self.model.hits)))
        elif not self._question:
            self._say(situation.start(self._folders, self._status))

    def _say(self, now: Situation) -> None:
        if now != self.situation:
            self.situation = now
            self.changed.emit(now)

    def _single_shot(self, timer: Callable[[QObject], QTimer], interval: int, then: Callable[[], None]) -> QTimer:
        made = timer(self)
        made.setSingleShot(True)
        made.setInterval(interval)
        made.timeout.connect(then)
        return made


def is_named(hit: records.Hit | None, question: str) -> bool:
    """Whether a file is called exactly what was asked, with or without the ending of its name."""
    return hit is not None and question.casefold() in (hit.name.casefold(), hit.name.rpartition(".")[0].casefold())
