"""The window while somebody types and files are read: its event loop turns, whatever else happens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import mishaps
from desktop.__main__ import arguments
from desktop.app import Desktop
from desktop.search.situation import Stage
from indexer import events, portable, requests
from tests.benchmarks.generated import Writer, write_files
from tests.end_to_end.conftest import RunningLibrary
from tests.engines import index
from tests.fluency import fluent

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

KNOWN, FILES, QUESTIONS, LETTERS, PATIENCE_MS = 200, 700, 3, 16, 60_000


@pytest.fixture
def desktop(
    qtbot: QtBot, qapp: QApplication, library: RunningLibrary, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desktop]:
    """The desktop on a real engine, with all that a start makes."""
    monkeypatch.setattr(mishaps.Mishaps, "watch", lambda self: None)
    monkeypatch.setattr(mishaps, "keep_log", lambda folder: None)
    monkeypatch.setattr(Desktop, "_take_hotkey", lambda self: None)
    # While somebody types, little of what is new is found; these are found already.
    write_files(library.folder.parent / "known", KNOWN, seed=2)
    index(library.client(), library.folder.parent / "known", "words")
    made = Desktop(qapp, library.folder)
    qtbot.addWidget(made.window)
    made.begin(arguments().parse_args([]))
    qtbot.waitUntil(lambda: made.bridge.is_connected and made.quick is not None, timeout=PATIENCE_MS)
    for piece in made.pieces():
        piece()
    yield made
    made.bridge.close()
    if made.quick:
        made.quick.deleteLater()


def test_the_event_loop_turns_while_somebody_types_and_files_are_read(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    here, writer, read = tmp_path / "files", Writer(3), [KNOWN]

    def note(event: events.StatusChanged) -> None:
        read.append(event.status.files.searchable)

    write_files(here, FILES)
    controller, box = desktop.window.controller, desktop.window.search.box
    desktop.bridge.status_changed.connect(note)
    desktop.bridge.request(requests.AddFolder(portable(here)))
    with fluent():
        for _ in range(QUESTIONS):
            # Reading goes on as soon as nobody types.
            qtbot.waitUntil(lambda so_far=read[-1]: read[-1] > so_far or read[-1] == KNOWN + FILES, timeout=PATIENCE_MS)  # type: ignore[misc]
            box.clear()
            for letter in writer.question()[:LETTERS]:
                QTest.keyClicks(box, letter)
                qtbot.waitUntil(
                    lambda: controller.situation.stage in (Stage.answered, Stage.nothing), timeout=PATIENCE_MS
                )
    assert controller.model.rowCount() > 0
    desktop.bridge.status_changed.disconnect(note)
