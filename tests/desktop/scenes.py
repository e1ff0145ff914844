"""Every page, state and dialog of the window on canned records, for tests that look at all of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.activity.page import ActivityPage
from desktop.bridge import Bridge
from desktop.choices import Layout
from desktop.explore.duplicates import DuplicatesPane
from desktop.explore.label_dialog import LabelDialog
from desktop.explore.page import ExplorePage
from desktop.folders.welcome import Welcome
from desktop.main_window import MainWindow
from desktop.quick.window import QuickSearch
from desktop.rail import Page
from desktop.search.view import FOLLOW_MS, SearchView
from desktop.system.hotkey import Hotkey
from desktop.system.hotkey_dialog import HotkeyDialog
from desktop.theme import Theme
from indexer import events, findings, records, requests
from tests.desktop.fakes import NOW, FakeClient, answer, hit, inline, status, with_passages

QUESTION = "dripping tap"
FILTERED = "dripping tap kind:markdown in:home"
HEBREW = "ברז מטפטף"
SIZE = (1280, 800)
# Enough for layouts, posted events and timers of no duration; nothing here waits for a clock.
_TURNS = 12

_HITS = (
    with_passages(
        hit(
            "/home/ann/home/plumber.md",
            "The washer of the kitchen mixer has perished and lets the tap drip.",
            at=records.Locator(line=3),
            lights=(records.Span(58, 61),),
        ),
        "Replace the washer, then open the tap slowly.",
    ),
    hit("/home/ann/home/lease.pdf", "The tenant shall report dripping taps without delay.", at=records.Locator(page=2)),
    hit("/home/ann/work/valves.py", "def close(valve): ...", at=records.Locator(line=12)),
    hit("/home/ann/mail/re-tap.eml", "Could you look at the tap on Friday?", lanes=(records.Lane.meaning,)),
    hit("/home/ann/home/מכתב.md", "הברז במטבח מטפטף כל הלילה. The plumber comes on 3 March."),
)
_FOREIGN = (
    hit("/home/ann/בית/ברז מטפטף.md", "הברז במטבח מטפטף כל הלילה, והאטם (5/8) צריך החלפה.", file=901),
    hit("/home/ann/بيت/صنبور.md", "الصنبور في المطبخ يقطر طوال الليل ويحتاج إلى حشية جديدة.", file=902),
    hit("/home/ann/home/plumber.md", "The washer of the kitchen mixer has perished and lets the tap drip.", file=903),
)
_FOLDERS = (
    records.FolderStatus("/home/ann/Documents", records.FolderState.watched, {"searchable": 1_204, "failed": 2}),
    records.FolderStatus("/home/ann/Scans", records.FolderState.reading, {"searchable": 30, "waiting": 90}),
    records.FolderStatus("/media/stick", records.FolderState.offline, {"searchable": 12}),
)
_PROBLEMS = (
    records.Problem("/home/ann/tax.pdf", records.FileState.failed, "locked", "It is locked with a password.", NOW),
    records.Problem("/home/ann/model.blend", records.FileState.skipped, "unsupported", "No reader for it.", NOW),
    records.Problem("/home/ann/node_modules", records.FileState.skipped, "rule", "left out by a rule", NOW),
)
_CARDS = tuple(
    findings.FileCard(f"/home/ann/{name}", name, kind, 2_000 * n, NOW, n)
    for n, (name, kind) in enumerate((("tap.txt", "text"), ("sink.pdf", "pdf"), ("oven.txt", "text")), 1)
)
_TAP, _SINK, _OVEN = _CARDS
_PAIR = findings.PassagePair(
    findings.Excerpt("the tap drips", lights=(records.Span(4, 7),)), findings.Excerpt("the sink drips"), 0.9
)


def _filters(question: str) -> tuple[records.Filter, ...]:
    pieces = [(piece, question.index(piece)) for piece in question.split() if ":" in piece]
    return tuple(
        records.Filter(piece.partition(":")[0], piece.replace(":", " "), start, start + len(piece))
        for piece, start in pieces
    )


def _preview(asked: requests.GetPreview) -> records.Preview:
    texts = ("Quotation", _HITS[0].passages[0].text, "All work is guaranteed for twelve months.")
    if not asked.path.isascii():
        texts = ("ברז מטפטף", _FOREIGN[0].passages[0].text, "All work is guaranteed for twelve months.")
    blocks = (records.Block(texts[0], records.BlockKind.heading, level=1), *map(records.Block, texts[1:]))
    return records.Preview(
        asked.path, records.PreviewKind.structure, texts[0], blocks, target=1, lights=(records.Span(0, 10),)
    )


def _choice(name: str, title: str, value: Any, members: tuple[str, ...] = (), unit: str = "") -> records.Choice:
    return records.Choice(name, title, f"{title}, in one sentence.", value, value, unit, "now", members)


def scene_client() -> FakeClient:
    """An engine with something to show on every page."""
    waiting = status(searchable=1_246, waiting=90, reading_now=("/home/ann/Scans/a.pdf",), seconds_left=190.0)
    asked = {
        QUESTION: [answer(QUESTION, _HITS)],
        FILTERED: [answer(FILTERED, _HITS[:1], filters=_filters(FILTERED))],
        HEBREW: [answer(HEBREW, _FOREIGN)],
        "zebra": [answer("zebra")],
    }
    known = {one.path: one for one in _CARDS}
    topics = (findings.Topic(1, "taps", ("tap", "sink"), (_TAP.path, _SINK.path)),)
    places = ((-0.5, -0.1, 1), (-0.4, 0.1, 1), (0.5, 0.0, 2))
    points = tuple(
        findings.MapPoint(card.path, x, y, card.kind, NOW, topic)
        for card, (x, y, topic) in zip(_CARDS, places, strict=True)
    )
    named = (findings.MapTopic(1, "taps", -0.45, 0.0, 2), findings.MapTopic(2, "ovens", 0.5, 0.3, 1))
    same = findings.DuplicateGroup(
        findings.Likeness.exact,
        (findings.DuplicateFile(_TAP, 1.0), findings.DuplicateFile(_SINK, 1.0)),
        "the same bytes",
        2_000,
    )
    results: dict[type, Any] = {
        requests.GetPreview: _preview,
        requests.GetProblems: _PROBLEMS,
        requests.GetExamples: ("Who repairs the tap?", "lease of the flat"),
        requests.GetStorage: records.StorageFacts(
            "/home/ann/lib", 91_000_000, 14, 33, 40, 1, 2, records.PassageCounts(400, 390), "some-model", ("en",), 384
        ),
        requests.GetSettings: (
            _choice("mode", "How hard Hunch works", "normal", ("quiet", "normal", "full", "paused")),
            _choice("mind_battery", "Slow down on battery", True),
            _choice("low_battery", "Low battery", 20, unit="percent"),
            _choice("rules", "What is left out", {}, ("pdf", "code", "archive", "other")),
            _choice("folder_rules", "What is left out in one folder", {}),
        ),
        requests.PreviewRules: records.RulesPreview(3, 4_000_000, 0, (("/home/ann/a.iso", "rule 1: *.iso"),)),
        requests.SurveyFolder: lambda _asked: records.Survey(
            "/home/ann/Documents", 1_204, 80_000_000, {"pdf": 400}, 60.0, 600.0
        ),
        requests.GetCards: lambda wanted: tuple(known[path] for path in wanted.paths),
        requests.GetLabels: (findings.Label("house", (_TAP.path,)),),
        requests.SuggestLabel: findings.Suggestions("house", (findings.Suggestion(_SINK, 0.9),)),
        requests.FindSimilar: findings.Similar((findings.SimilarFile(_SINK, 0.8, (_PAIR,)),), (_OVEN,)),
        requests.Compare: findings.Comparison(_TAP, _SINK, 0.8, 0.4, (_PAIR,)),
        requests.FindTopics: findings.Topics(topics, 1),
        requests.FindDuplicates: findings.Duplicates((same,)),
        requests.FindOutliers: findings.Outliers(
            (findings.Outlier(_OVEN, 0.9, "/home/ann/kitchen", "It is about ovens.", like=(_TAP,)),)
        ),
        requests.GetMap: findings.MeaningMap(points, named),
    }
    return FakeClient(asked, _FOLDERS, waiting, results)


class Stage:
    """A window on `scene_client`, and `SCENES` to be played on it."""

    def __init__(self, theme: Theme, library: Path, client: FakeClient | None = None) -> None:
        self.client = client or scene_client()
        self.bridge = Bridge(lambda: self.client, inline)
        self.window = MainWindow(self.bridge, theme, library)
        self.quick = QuickSearch(self.bridge)
        self._library = library
        self._dialog: QDialog | None = None
        self.bridge.start()
        self.window.resize(*SIZE)
        self.window.show()

    def play(self, scene: str) -> QWidget:
        """Bring a scene about; the widget that shows it."""
        self.clear()
        self.window.show_page(Page.search)
        shown: QWidget | None = SCENES[scene](self)
        settle()
        return shown or self.window

    def clear(self) -> None:
        """Take away what lies over the window."""
        if self._dialog:
            self._dialog.close()
            self._dialog = None
        self.quick.hide()
        self.window.saved.load("[]")
        self.client.say(events.FoldersChanged(folders=_FOLDERS))
        self.window.activateWindow()
        self.window.search.box.clear()
        settle()

    def close(self) -> None:
        self.clear()
        self.window.hide()
        self.bridge.close()
        for widget in (self.quick, self.window):
            widget.deleteLater()

    # --- what the scenes do ---

    def ask(self, question: str, layout: Layout = Layout.list) -> None:
        self.window.search.lay_out(layout)
        self.window.search.ask(question)
        settle()
        self.window.controller.move(+1)
        show_preview(self.window.search)

    def ask_quickly(self, question: str) -> QWidget:
        self.quick.appear(question)
        settle()
        return self.quick

    def explore(self, pane: str) -> None:
        self.window.show_page(Page.explore)
        (page,) = self.window.findChildren(ExplorePage)
        shown = page.show_pane(pane)
        settle()
        if isinstance(shown, DuplicatesPane):
            shown.tree.expandAll()
            shown.tree.setCurrentItem(shown.tree.topLevelItem(0).child(1))

    def act(self, tab: int) -> None:
        self.window.show_page(Page.activity)
        (page,) = self.window.findChildren(ActivityPage)
        page.tabs.setCurrentIndex(tab)

    def saved(self) -> None:
        self.window.saved.load(json.dumps([["Tap", QUESTION, False], ["Zebras of the neighbourhood", "zebra", False]]))
        self.ask(QUESTION)

    def shortcuts(self) -> QWidget:
        self.window.show_shortcuts()
        return self._opened()

    def label(self) -> QWidget:
        LabelDialog(self.bridge, (_TAP.path,), self.window).open()
        return self._opened()

    def hotkey(self) -> QWidget:
        from tests.desktop.system.test_hotkey import Keyboard

        hotkey = Hotkey(Keyboard("Ctrl+Alt+S"))
        hotkey.begin("")
        HotkeyDialog(hotkey, self.window.choices, self.window).open()
        return self._opened()

    def complain(self) -> QWidget:
        self.window.complain("This folder cannot be watched: it is gone.")
        return self._opened()

    def _opened(self) -> QDialog:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        self._dialog = dialog
        return dialog

    def folders(self, watched: tuple[records.FolderStatus, ...]) -> None:
        self.window.show_page(Page.folders)
        self.client.say(events.FoldersChanged(folders=watched))
        if not watched:
            (welcome,) = self.window.findChildren(Welcome)
            welcome.propose("/home/ann/Documents")
            welcome.take_keys(Qt.FocusReason.OtherFocusReason)


def show_preview(search: SearchView) -> None:
    """Let the preview follow the rows."""
    for _ in range(_TURNS * FOLLOW_MS):
        if not search.preview_is_due:
            return
        QTest.qWait(1)
    raise TimeoutError("the preview did not follow the rows")


def settle() -> None:
    """Let everything happen that is due."""
    for _ in range(_TURNS):
        QTest.qWait(0)


SCENES: dict[str, Callable[[Stage], Any]] = {
    "first-run": lambda stage: stage.folders(()),
    "start": lambda stage: None,
    "search": lambda stage: stage.ask(QUESTION),
    "search-filters": lambda stage: stage.ask(FILTERED),
    "search-gallery": lambda stage: stage.ask(QUESTION, Layout.gallery),
    "search-saved": Stage.saved,
    "search-foreign": lambda stage: stage.ask(HEBREW),
    "search-nothing": lambda stage: stage.ask("zebra"),
    "quick": lambda stage: stage.ask_quickly(QUESTION),
    "quick-filters": lambda stage: stage.ask_quickly(FILTERED),
    "explore-map": lambda stage: stage.explore("Map"),
    "explore-topics": lambda stage: stage.explore("Topics"),
    "explore-duplicates": lambda stage: stage.explore("Duplicates"),
    "explore-outliers": lambda stage: stage.explore("Unusual places"),
    "explore-labels": lambda stage: stage.explore("Labels"),
    "explore-similar": lambda stage: stage.window.find_like(findings.Subject(path=_TAP.path)),
    "folders": lambda stage: stage.folders(_FOLDERS),
    "problems": lambda stage: stage.act(0),
    "progress": lambda stage: stage.act(1),
    "storage": lambda stage: stage.act(2),
    "settings": lambda stage: stage.window.show_page(Page.settings),
    "shortcuts": Stage.shortcuts,
    "label": Stage.label,
    "hotkey": Stage.hotkey,
    "refusal": Stage.complain,
}
