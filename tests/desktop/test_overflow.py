"""Every page in every language at the window's smallest size: nothing that is written on it is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import languages
from desktop.bridge import Bridge
from desktop.explore.page import ExplorePage
from desktop.folders.welcome import Welcome
from desktop.languages import Language
from desktop.main_window import SMALLEST, MainWindow
from desktop.rail import Page
from desktop.theme import Theme
from indexer import choosing, findings, records, requests
from indexer.settings import Settings
from tests.desktop.fakes import WATCHED, FakeClient, answer, hit, status, with_passages
from tests.desktop.scenes import SCENES, Stage, show_preview

LONGER = "longer than any"
LANGUAGES = [*(language for language in Language if language is not Language.system), LONGER]
HIT = with_passages(hit("/home/ann/Documents/lease.pdf", "The tenant shall report dripping taps."), "Taps.", "Sinks.")
BROKEN = records.Problem(
    path="/home/ann/Documents/old.pdf", state=records.FileState.failed, kind="broken", sentence="It is cut.", since=1.0
)
READING = records.FolderStatus(
    path="/home/ann/Pictures",
    state=records.FolderState.reading,
    counts={"searchable": 1204, "partly": 3, "waiting": 5210, "skipped": 12, "failed": 4, "offline": 2},
    files_per_second=12.5,
    seconds_left=1800.0,
)
BUSY = status(
    searchable=1204,
    waiting=5210,
    seconds_left=1800.0,
    slower="Slower: the machine is busy.",
    passages=records.PassageCounts(90_000, 41_000),
    library="/home/ann/.local/share/hunch/library",
)


STORED = records.StorageFacts(
    "/home/ann/library", 10**9, 10**8, 10**8, 10**8, 10**6, 10**6, records.PassageCounts(90_000, 41_000), "all-MiniLM"
)


class Longer(QTranslator):
    """Speaks every text a good third longer, as languages do that nobody has translated it to yet."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        return text if not text.strip(", ") else text + (" waxing" * len(text))[: 1 + len(text) // 3]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if request.param is LONGER:
        monkeypatch.setattr(languages._spoken, "_words", Longer())
    else:
        languages.speak(request.param)
    yield str(request.param)
    languages.speak(Language.english)


@pytest.fixture
def client() -> FakeClient:
    survey = records.Survey("/home/ann/Documents", 90_000, 10**9, 4000.0, 9000.0, whole=False)
    return FakeClient(
        {"taps": [answer("taps", [HIT])], "nothing": [answer("nothing")]},
        folders=(WATCHED, READING),
        state=BUSY,
        results={
            requests.GetProblems: (BROKEN,),
            requests.GetSettings: choosing.described(Settings()),
            requests.SurveyFolder: survey,
            requests.GetStorage: STORED,
            requests.FindTopics: findings.Topics((), 0),
            requests.FindDuplicates: findings.Duplicates(()),
            requests.FindOutliers: findings.Outliers(()),
            requests.PreviewRules: records.RulesPreview(12, 10**7, 1, (), ()),
        },
    )


@pytest.fixture
def window(qtbot: QtBot, language: str, bridge: Bridge, theme: Theme, tmp_path: Path) -> MainWindow:
    made = MainWindow(bridge, theme, tmp_path)
    qtbot.addWidget(made)
    bridge.connected.emit()
    made.resize(SMALLEST)
    made.show()
    QApplication.processEvents()
    return made


def cut_off(page: QWidget) -> list[str]:
    """What is written on a page and cannot be read whole; what gives way knowingly has no width of its own."""
    parts: list[QWidget] = [page, *page.findChildren(QWidget)]
    return [_told(part) for part in parts if part.isVisible() and (_is_squeezed(part) or _is_outside(part, page))]


def _is_squeezed(part: QWidget) -> bool:
    metrics = part.fontMetrics()
    match part:
        case QLabel() if part.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
            return False
        case QLabel() if part.wordWrap():
            return (
                part.heightForWidth(part.width()) > part.height() + 1 or part.minimumSizeHint().width() > part.width()
            )
        case QToolButton() if (
            part.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not part.icon().isNull()
        ):
            return False
        case QLabel() | QAbstractButton():
            return part.sizeHint().width() > part.width() + 1
        case QComboBox():
            box = QStyleOptionComboBox()
            part.initStyleOption(box)
            edit = QStyle.SubControl.SC_ComboBoxEditField
            room = part.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, box, edit, part)
            return metrics.horizontalAdvance(part.currentText()) > room.width() + 1
        case QLineEdit():
            frame = QStyleOptionFrame()
            part.initStyleOption(frame)
            room = part.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, part)
            return metrics.horizontalAdvance(part.placeholderText()) + 4 > room.width()
        case QTabBar():
            return part.sizeHint().width() > part.width() + 1
    return False


def _is_outside(part: QWidget, page: QWidget) -> bool:
    """Whether a label or button reaches over the side of something that it is in."""
    if not isinstance(part, QLabel | QAbstractButton) or part is page:
        return False
    above = part.parentWidget()
    while above is not None:
        left = part.mapTo(above, QPoint(0, 0)).x()
        if left < -1 or left + part.width() > above.width() + 1:
            return True
        above = None if above is page else above.parentWidget()
    return False


def _told(part: QWidget) -> str:
    text = getattr(part, "currentText", None) or getattr(part, "text", None) or part.accessibleName
    hint, size = part.sizeHint(), part.size()
    return f"{type(part).__name__} “{text()}” {size.width()}×{size.height()} of {hint.width()}×{hint.height()}"


def settle(window: QWidget) -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents()


def test_pages(window: MainWindow) -> None:
    found = {}
    for name in looked_at(window):
        settle(window)
        found[name] = cut_off(window)
        if window.size() != SMALLEST:
            found[name].append(f"the window grew to {window.width()}×{window.height()}")
    assert not {name: parts for name, parts in found.items() if parts}


def looked_at(window: MainWindow) -> Iterator[str]:
    """Brings every page, and every part of one, to the front."""
    for page in Page:
        window.show_page(page)
        yield page
    window.show_page(Page.activity)
    tabs = window.findChild(QTabBar)
    assert tabs
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        yield tabs.tabText(place)
    window.show_page(Page.explore)
    explore = window.findChild(ExplorePage)
    assert explore
    for name in ("Map", "Topics", "Duplicates", "Unusual places", "Labels", "More like this"):
        explore.show_pane(name)
        yield name
    window.show_page(Page.search)
    for question in ("taps", "nothing"):
        window.search.ask(question)
        show_preview(window.search)
        settle(window)
        yield question


def test_the_first_run(qtbot: QtBot, language: str) -> None:
    welcome = Welcome(("/home/ann/Documents", "/home/ann/Desktop"), "~/.local/share/hunch/library")
    qtbot.addWidget(welcome)
    welcome.resize(SMALLEST.width() - 84, SMALLEST.height())
    welcome.show()
    for path in ("/home/ann/Documents", "/home/ann/Desktop"):
        welcome.show_survey(path, records.Survey(path, 90_000, 10**9, 4000.0, 9000.0, whole=False))
    for step in (0, 1):
        welcome._show_step(step)
        settle(welcome)
        assert not cut_off(welcome)


def test_the_shortcut_sheet_fits_the_screen(window: MainWindow) -> None:
    window.show_shortcuts()
    (sheet,) = window.findChildren(QDialog)
    settle(sheet)
    assert sheet.frameGeometry().height() <= sheet.screen().availableSize().height()
    sheet.close()


def test_scenes(language: str, theme: Theme, tmp_path: Path) -> None:
    """The pages again with something on them: chips, saved searches, findings, a refusal."""
    stage = Stage(theme, tmp_path)
    stage.window.resize(SMALLEST)
    found = {scene: cut_off(stage.play(scene)) for scene in SCENES}
    stage.close()
    assert not {scene: parts for scene, parts in found.items() if parts}
