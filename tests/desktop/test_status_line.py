"""What the line at the foot of the window says."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.bridge import Bridge
from desktop.status_line import StatusLine, sentence, share
from indexer import events, records
from tests.desktop.fakes import FakeClient, status

SPACE = ","
SHARPENING = records.PassageCounts(total=1000, exact=400)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (status(0), "Nothing to search yet"),
        (status(1), "1 file searchable"),
        (status(1204, 4318, seconds_left=185), f"1{SPACE}204 of 5{SPACE}522 files, 3 minutes left"),
        (status(1204, 4318), f"1{SPACE}204 of 5{SPACE}522 files"),
        (status(40, passages=SHARPENING), "40 files searchable  ·  sharpening meaning: 40 %"),
        (status(40, paused="Paused: on battery."), "40 files searchable  ·  Paused: on battery."),
        (
            status(40, model_state=records.ModelState.compiling),
            "40 files searchable  ·  preparing the model for meaning",
        ),
        (status(files=records.FileCounts(searchable=3, failed=2)), "3 files searchable  ·  2 files could not be read"),
        (status(files=records.FileCounts(searchable=3, offline=12)), "3 files searchable  ·  12 out of reach"),
        (status(files=records.FileCounts(offline=12)), "12 out of reach"),
        (status(3, notes=("The disk is almost full.",)), "3 files searchable  ·  The disk is almost full."),
    ],
)
def test_sentence(state: records.Status, said: str) -> None:
    assert sentence(state) == said


@pytest.mark.parametrize(
    ("state", "done"),
    [
        (status(30, 10), (30, 40)),
        (status(40, passages=SHARPENING), (400, 1000)),
        (status(40), (400, 400)),
    ],
)
def test_share(state: records.Status, done: tuple[int, int]) -> None:
    assert share(state) == done


def test_the_line_follows_the_engine(qtbot: QtBot, bridge: Bridge, client: FakeClient) -> None:
    line = StatusLine(bridge)
    qtbot.addWidget(line)
    client.say(events.StatusChanged(status=status(30, 10)))
    assert (line.text.text(), line.progress.isHidden(), line.progress.value()) == ("30 of 40 files", False, 30)
    client.say(events.StatusChanged(status=status(40)))
    assert (line.text.text(), line.progress.isHidden()) == ("40 files searchable", True)
    bridge.waiting.emit("Starting the engine …")
    assert line.text.text() == "Starting the engine …"


def test_what_could_not_be_read_leads_to_the_problems(qtbot: QtBot, bridge: Bridge, client: FakeClient) -> None:
    line = StatusLine(bridge)
    qtbot.addWidget(line)
    line.resize(600, 40)
    with qtbot.waitExposed(line):
        line.show()
    line.activateWindow()
    broken = records.FileCounts(searchable=3, failed=2)
    client.say(events.StatusChanged(status=status(files=broken, notes=("“<b>” is offline.",))))
    assert re.search('<a href="#problems"[^>]*>2 files could not be read</a>', line.text.text())
    assert "&lt;b&gt;" in line.text.text()
    line.grab()  # a label knows its links once it has been painted
    line.text.setFocus()
    QTest.keyClick(line.text, Qt.Key.Key_Tab)
    with qtbot.waitSignal(line.problems_wanted):
        QTest.keyClick(line.text, Qt.Key.Key_Return)
