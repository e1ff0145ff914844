from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QProgressBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import opening
from desktop.bridge import Bridge
from desktop.folders.card import FolderCard
from desktop.folders.page import FoldersPage
from desktop.folders.welcome import Welcome
from indexer import FolderRefused, WorldError, events, requests
from indexer.records import FolderState, FolderStatus, Survey
from tests.desktop.fakes import FakeClient, status

HOUSE = FolderStatus("/srv/House", FolderState.watched, {"searchable": 40})
SCANS = FolderStatus("/srv/Scans", FolderState.reading, {"searchable": 1, "waiting": 3})


@pytest.fixture
def page(bridge: Bridge, client: FakeClient, qtbot: QtBot) -> FoldersPage:
    client.results |= {requests.ListFolders: (HOUSE, SCANS), requests.AddFolder: HOUSE, requests.RemoveFolder: None}
    made = FoldersPage(bridge)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def cards(page: FoldersPage) -> list[FolderCard]:
    return sorted(page.findChildren(FolderCard), key=lambda card: card.y())


def button(page: QWidget, name: str) -> QAbstractButton:
    (found,) = (b for b in page.findChildren(QAbstractButton) if name in (b.accessibleName(), b.text()))
    return found


def sent(client: FakeClient, kind: type) -> list[object]:
    return [request for request in client.requested if isinstance(request, kind)]


def test_one_card_a_folder(page: FoldersPage) -> None:
    assert [card.accessibleName() for card in cards(page)] == ["House, Up to date", "Scans, Reading 1 of 4 files"]
    bars = [bar for bar in page.findChildren(QProgressBar) if bar.isVisible()]
    assert [bar.value() for bar in bars] == [250]


def test_cards_change_in_place(page: FoldersPage, client: FakeClient) -> None:
    before = cards(page)
    done = FolderStatus("/srv/Scans", FolderState.watched, {"searchable": 4})
    client.say(
        events.StatusChanged(status=status(reading_now=("/srv/Scans/a.pdf",))),
        events.FoldersChanged(folders=(HOUSE, done)),
    )
    assert cards(page) == before
    assert "4 searchable" in said(before[1])


def test_tells_what_is_read_now(page: FoldersPage, client: FakeClient) -> None:
    client.say(events.StatusChanged(status=status(reading_now=("/srv/Scans/a.pdf",))))
    assert "Now: a.pdf" in said(page)


def test_a_folder_that_left_has_no_card(page: FoldersPage, client: FakeClient, qtbot: QtBot) -> None:
    client.say(events.FoldersChanged(folders=(SCANS,)))
    qtbot.waitUntil(lambda: [card.accessibleName() for card in cards(page)] == ["Scans, Reading 1 of 4 files"])


def test_a_refused_folder_is_explained_in_place(page: FoldersPage, client: FakeClient) -> None:
    client.results[requests.AddFolder] = FolderRefused("“/srv” is above a folder that is searched already.")
    page.add(("/srv",))
    assert sent(client, requests.AddFolder) == [requests.AddFolder(path="/srv")]
    assert "is above a folder that is searched already" in said(page)
    client.results[requests.AddFolder] = HOUSE
    page.add(("/srv/House",))
    assert "is above" not in said(page)


@pytest.mark.parametrize(("answer", "removed"), [("Remove", [requests.RemoveFolder(path="/srv/House")]), ("Keep", [])])
def test_removing_is_confirmed_in_words(
    page: FoldersPage, client: FakeClient, answer: str, removed: list[object]
) -> None:
    asked: list[str] = []

    def decide() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.informativeText())
        next(b for b in box.buttons() if b.text() == answer).click()

    QTimer.singleShot(0, decide)
    button(page, "Remove House").click()
    assert "The files stay where they are" in asked[0]
    assert sent(client, requests.RemoveFolder) == removed


def test_opens_a_folder_or_says_why_not(page: FoldersPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(opening, "open_file", opened.append)
    button(page, "Open House").click()
    assert opened == ["/srv/House"]

    def gone(_path: str) -> None:
        raise WorldError("“/srv/House” is not there any more.")

    monkeypatch.setattr(opening, "open_file", gone)
    button(page, "Open House").click()
    assert "is not there any more" in said(page)


def dropped(path: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


@pytest.mark.parametrize(("name", "added"), [("folder", True), ("file.txt", False)])
def test_folders_can_be_dropped_and_files_cannot(
    page: FoldersPage, client: FakeClient, tmp_path: Path, name: str, added: bool
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.txt").touch()
    mime = dropped(tmp_path / name)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys)
    event.ignore()
    page.dragEnterEvent(event)  # type: ignore[arg-type]
    assert event.isAccepted() is added
    page.dropEvent(event)
    expected = [requests.AddFolder(path=str(tmp_path / "folder"))] if added else []
    assert sent(client, requests.AddFolder) == expected


def survey(path: str, files: int, **more: object) -> Survey:
    return Survey(path, files, files * 10_000, words_seconds=files / 10, exact_seconds=files * 2, **more)  # type: ignore[arg-type]


def test_the_first_run_chooses_folders_and_says_what_is_kept(qtbot: QtBot) -> None:
    welcome = Welcome(("/home/ann/Documents", "/home/ann/Desktop"), "~/.local/share/hunch")
    qtbot.addWidget(welcome)
    welcome.resize(700, 600)
    welcome.show()
    welcome.show_survey("/home/ann/Documents", survey("/home/ann/Documents", 1_000))
    welcome.show_survey("/home/ann/Desktop", survey("/home/ann/Desktop", 600, whole=False))
    assert "1,000 files, 10 MB" in said(welcome)
    assert "more than 600 files" in said(welcome)
    assert "words after at least about 3 minutes, exact meaning after at least about 1 hour of quiet work" in said(
        welcome
    )
    documents, _desktop = welcome.findChildren(QCheckBox)
    documents.click()
    button(welcome, "Continue").click()
    assert "~/.local/share/hunch. It is not encrypted" in said(welcome)
    assert "Nothing leaves this computer" in said(welcome)
    with qtbot.waitSignal(welcome.chosen) as chosen:
        button(welcome, "Start").click()
    assert chosen.args == [("/home/ann/Desktop",)]


def test_a_folder_that_cannot_be_added_says_so_in_its_row(qtbot: QtBot) -> None:
    welcome = Welcome(("/",), "/lib")
    qtbot.addWidget(welcome)
    welcome.show()
    welcome.show_refusal("/", "“/” belongs to the system; choose a folder inside it.")
    assert "belongs to the system" in said(welcome)
    assert not button(welcome, "Continue").isEnabled()


def test_nothing_checked_is_nothing_to_add(qtbot: QtBot) -> None:
    welcome = Welcome(("/home/ann/Documents",), "/lib")
    qtbot.addWidget(welcome)
    (documents,) = welcome.findChildren(QCheckBox)
    documents.click()
    assert not button(welcome, "Continue").isEnabled()


def test_another_folder_joins_the_proposals(
    qtbot: QtBot, page: FoldersPage, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.results[requests.SurveyFolder] = lambda asked: survey(asked.path, 7)
    client.say(events.FoldersChanged(folders=()))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/home/ann/Notes")
    page.choose_folder()
    assert "/home/ann/Notes" in page._welcome.checked()
    qtbot.waitUntil(lambda: "7 files, 70 KB" in said(page))
    with qtbot.waitSignal(page.begun):
        button(page, "Continue").click()
        button(page, "Start").click()
    assert requests.AddFolder("/home/ann/Notes") in client.requested


def test_without_folders_the_page_welcomes(page: FoldersPage, client: FakeClient) -> None:
    client.say(events.FoldersChanged(folders=()))
    assert "Which folders should Hunch search?" in said(page)
    assert not button(page, "Add folder …").isVisible()


def test_every_button_has_a_name(page: FoldersPage) -> None:
    assert all(b.accessibleName() or b.text() for b in page.findChildren(QAbstractButton) if b.isVisible())
