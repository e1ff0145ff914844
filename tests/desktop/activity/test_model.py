from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.activity.model import ProblemModel, ProblemRole
from indexer.records import FileState, Problem

FAILED, PARTLY, SKIPPED = FileState.failed, FileState.partly, FileState.skipped


def problem(name: str, state: FileState, kind: str, since: float = 0.0) -> Problem:
    return Problem(f"/srv/{name}", state, kind, f"About {name}.", since)


PROBLEMS = (
    problem("model.blend", SKIPPED, "unsupported"),
    Problem("/srv/key.pem", SKIPPED, "rule", "looks like a secret (private key)", 0.0),
    Problem("/srv/here", SKIPPED, "rule", "is a link to /a; links are not followed", 2.0),
    Problem("/srv/there", SKIPPED, "rule", "is a link to /b; links are not followed", 0.0),
    Problem("/srv/pipe", SKIPPED, "rule", "is a pipe and not a file", 0.0),
    Problem("/srv/old_a", SKIPPED, "rule", "your rules, line 2: /old_a", 2.0),
    Problem("/srv/old_b", SKIPPED, "rule", "your rules, line 3: /old_b", 0.0),
    problem("scan.pdf", PARTLY, "partly"),
    problem("old.pdf", FAILED, "locked", 1),
    problem("new.pdf", FAILED, "locked", 2),
    problem("bad.docx", FAILED, "broken"),
)
PICTURE = """
Failed: locked with a password (2 files)
    new.pdf /srv: About new.pdf.
    old.pdf /srv: About old.pdf.
Failed: damaged (1 file)
    bad.docx /srv: About bad.docx.
Partly read (1 file)
    scan.pdf /srv: About scan.pdf.
Skipped: left out by you (2 files)
    old_a /srv: your rules, line 2: /old_a
    old_b /srv: your rules, line 3: /old_b
Skipped: links are not followed (2 files)
    here /srv: is a link to /a; links are not followed
    there /srv: is a link to /b; links are not followed
Skipped: looks like a secret (private key) (1 file)
    key.pem /srv: looks like a secret (private key)
Skipped: not an ordinary file (1 file)
    pipe /srv: is a pipe and not a file
Skipped: no reader for this format yet (1 file)
    model.blend /srv: About model.blend.
"""


def picture(model: ProblemModel) -> str:
    lines = []
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        lines.append(f"{group.data()} ({group.data(ProblemRole.where)})")
        for child in range(model.rowCount(group)):
            index = model.index(child, 0, group)
            lines.append(f"    {index.data()} {index.data(ProblemRole.where)}: {index.data(ProblemRole.sentence)}")
    return "\n" + "\n".join(lines) + "\n" if lines else "\n"


@pytest.fixture
def model(qapp: QApplication) -> ProblemModel:
    made = ProblemModel()
    made.show(PROBLEMS)
    return made


def test_groups_by_reason(model: ProblemModel) -> None:
    assert picture(model) == PICTURE


@pytest.mark.parametrize(
    ("needle", "names"),
    [
        (
            "",
            [
                "new.pdf",
                "old.pdf",
                "bad.docx",
                "scan.pdf",
                "old_a",
                "old_b",
                "here",
                "there",
                "key.pem",
                "pipe",
                "model.blend",
            ],
        ),
        ("PDF", ["new.pdf", "old.pdf", "scan.pdf"]),
        ("about bad", ["bad.docx"]),
        ("nowhere", []),
    ],
)
def test_filter(model: ProblemModel, needle: str, names: list[str]) -> None:
    model.show(PROBLEMS, needle)
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    assert [model.index(n, 0, group).data() for group in groups for n in range(model.rowCount(group))] == names
    assert model.count() == len(names)


def test_is_a_sound_model(model: ProblemModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(PROBLEMS[:2])
    model.show(())
    assert model.rowCount() == 0


def test_the_same_problems_again_leave_the_selection_alone(model: ProblemModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(tuple(reversed(PROBLEMS)))


@pytest.mark.parametrize(
    ("row", "paths", "retriable"),
    [(0, ["/srv/new.pdf", "/srv/old.pdf"], True), (2, ["/srv/scan.pdf"], True), (5, ["/srv/key.pem"], False)],
)
def test_a_group_stands_for_its_files(model: ProblemModel, row: int, paths: list[str], retriable: bool) -> None:
    group = model.index(row, 0)
    assert group.data(ProblemRole.paths) == paths
    assert group.data(ProblemRole.retriable) is retriable


def test_rows_are_spoken_whole(model: ProblemModel) -> None:
    group = model.index(0, 0)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert group.data(spoken) == "Failed: locked with a password, 2 files"
    assert model.index(0, 0, group).data(spoken) == "new.pdf, Failed, About new.pdf."


def test_asks_beyond_its_rows_are_nothing(model: ProblemModel) -> None:
    assert not model.index(9, 0).isValid()
    assert model.data(QModelIndex()) is None
