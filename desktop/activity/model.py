"""Problems as a tree: groups by reason, and below each the files it happened to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop import wording
from desktop.languages import translatable, translate
from desktop.said import in_own_words
from indexer import displayed
from indexer.records import FailureKind, FileState, Problem

_States = {
    FileState.failed: translatable("activity", "Failed"),
    FileState.partly: translatable("activity", "Partly read"),
    FileState.skipped: translatable("activity", "Skipped"),
}
_Reasons: dict[str, str] = {
    FailureKind.unsupported: translatable("activity", "no reader for this format yet"),
    FailureKind.locked: translatable("activity", "locked with a password"),
    FailureKind.broken: translatable("activity", "damaged"),
    FailureKind.too_big: translatable("activity", "too big"),
    FailureKind.timeout: translatable("activity", "took too long to read"),
    FailureKind.crashed: translatable("activity", "brought its reader down"),
    FailureKind.memory: translatable("activity", "needed too much memory"),
    FailureKind.vanished: translatable("activity", "went away while being read"),
    FailureKind.denied: translatable("activity", "no permission to read"),
    FailureKind.unstable: translatable("activity", "still being written"),
    FailureKind.special: translatable("activity", "not an ordinary file"),
    "partly": "",
}
# Rules whose sentence names the file itself are one reason together.
_OWN_SENTENCES = {
    re.compile("is a link to "): translatable("activity", "links are not followed"),
    re.compile("is .* and not a file$"): translatable("activity", "not an ordinary file"),
    re.compile("your rules, line [0-9]+: /"): translatable("activity", "left out by you"),
}
_SETTING = re.compile(r"setting (reading\.\w+)\)")
Index = QModelIndex | QPersistentModelIndex


class ProblemRole(IntEnum):
    """What a row offers beside its text; `sentence` and `where` are empty on a group.

    `by_rule` is whether a rule left the file out, `setting` the limit that cut or refused it.
    """

    sentence = Qt.ItemDataRole.UserRole + 1
    where = Qt.ItemDataRole.UserRole + 2
    paths = Qt.ItemDataRole.UserRole + 3
    retriable = Qt.ItemDataRole.UserRole + 4
    locked = Qt.ItemDataRole.UserRole + 5
    by_rule = Qt.ItemDataRole.UserRole + 6
    setting = Qt.ItemDataRole.UserRole + 7


@dataclass(frozen=True)
class Group:
    """Problems of one reason, newest first."""

    title: str
    state: FileState
    problems: tuple[Problem, ...]


def grouped(problems: Iterable[Problem]) -> tuple[Group, ...]:
    """Failed before partly read before skipped, and within each the most frequent reason first."""
    by_reason: dict[tuple[FileState, str], list[Problem]] = {}
    for problem in problems:
        by_reason.setdefault((problem.state, _reason(problem)), []).append(problem)
    order = list(_States)
    keys = sorted(by_reason, key=lambda key: (order.index(key[0]), -len(by_reason[key]), key[1]))
    return tuple(_group(state, kind, by_reason[state, kind]) for state, kind in keys)


def _reason(problem: Problem) -> str:
    """The kind of a problem; of what a rule leaves out, the rule."""
    if problem.kind != "rule":
        return problem.kind
    return next((words for own, words in _OWN_SENTENCES.items() if own.match(problem.sentence)), problem.sentence)


def _group(state: FileState, kind: str, problems: list[Problem]) -> Group:
    reason = translate("activity", _Reasons[kind]) if kind in _Reasons else in_own_words(translate("activity", kind))
    newest_first = sorted(problems, key=lambda problem: -problem.since)
    title = _state(state)
    if reason:
        title = translate("activity", "{state}: {reason}").format(state=title, reason=reason)
    return Group(title, state, tuple(newest_first))


def _state(state: FileState) -> str:
    return translate("activity", _States[state])


class ProblemModel(QAbstractItemModel):
    """The groups and their problems for a tree view; one column, two levels."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()

    def show(self, problems: Iterable[Problem], needle: str = "") -> None:
        """Replace everything by the problems that have `needle` in path or sentence.

        Nothing happens when nothing changed, so that the selection stays.
        """
        groups = grouped(problem for problem in problems if _mentions(problem, needle.casefold()))
        if groups == self._groups:
            return
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def count(self) -> int:
        """How many problems are shown."""
        return sum(len(group.problems) for group in self._groups)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # The internal number is 0 on a group and 1 + the row of its group on a problem.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = index.internalId() if index.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() else len(self._groups[parent.row()].problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        above = index.internalId()
        if not above:
            return _group_role(self._groups[index.row()], role)
        return _problem_role(self._groups[above - 1].problems[index.row()], role)


def _mentions(problem: Problem, needle: str) -> bool:
    return needle in displayed(problem.path).casefold() or needle in in_own_words(problem.sentence).casefold()


def _group_role(group: Group, role: int) -> Any:
    files = wording.files(len(group.problems))
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return group.title
        case Qt.ItemDataRole.AccessibleTextRole:
            return wording.listed(group.title, files)
        case ProblemRole.where:
            return files
        case ProblemRole.paths:
            return [problem.path for problem in group.problems]
        case ProblemRole.retriable:
            return group.state is not FileState.skipped
        case ProblemRole.by_rule:
            return all(problem.kind == "rule" for problem in group.problems)
        case ProblemRole.setting:
            return _setting(group.problems[0])
    return None


def _problem_role(problem: Problem, role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return wording.file_name(problem.path)
        case Qt.ItemDataRole.ToolTipRole:
            return wording.folder(problem.path)
        case Qt.ItemDataRole.AccessibleTextRole:
            return wording.listed(
                wording.file_name(problem.path), _state(problem.state), in_own_words(problem.sentence)
            )
        case ProblemRole.sentence:
            return in_own_words(problem.sentence)
        case ProblemRole.where:
            return wording.parent(problem.path)
        case ProblemRole.paths:
            return [problem.path]
        case ProblemRole.retriable:
            return problem.state is not FileState.skipped
        case ProblemRole.locked:
            return problem.kind == FailureKind.locked
        case ProblemRole.by_rule:
            return problem.kind == "rule"
        case ProblemRole.setting:
            return _setting(problem)
    return None


def _setting(problem: Problem) -> str:
    """The name of the setting that a sentence tells of, such as "reading.pages"."""
    found = _SETTING.search(problem.sentence)
    return found[1] if found else ""
