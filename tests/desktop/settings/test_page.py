from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.bridge import Bridge
from desktop.choices import Choices, Closing
from desktop.languages import Language, speak
from desktop.settings.own import OwnSettings
from desktop.settings.page import SettingsPage
from desktop.settings.row import SettingRow
from desktop.system import login
from desktop.theme import Choice as Look
from desktop.theme import Theme
from indexer import WorldError, requests
from indexer.records import Choice, FileRules, RulesPreview
from tests.desktop.fakes import WATCHED, FakeClient

OWN_NAMES = ["window.look", "window.language", "window.closing", "window.login"]
OWN = {WATCHED.path: {"exclude": ["/drafts/"]}}


def choices(**values: Any) -> tuple[Choice, ...]:
    def one(name: str, title: str, default: Any, unit: str = "", applies: str = "now", members: Any = ()) -> Choice:
        return Choice(name, title, f"What {title} does.", values.get(name, default), default, unit, applies, members)

    return (
        one("mode", "How hard", "normal", members=("quiet", "normal", "full", "paused")),
        one("mind_battery", "Slow down on battery", True),
        one("low_battery", "Low battery", 20, "percent"),
        one("readers", "Files read at once", 2, applies="next start"),
        one("rules", "What is left out", {}, members=("pdf", "code", "archive", "other")),
        one("folder_rules", "What is left out in one folder", {}),
    )


@pytest.fixture
def page(
    bridge: Bridge, client: FakeClient, theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> SettingsPage:
    client.results |= {
        requests.GetSettings: choices(folder_rules=OWN),
        requests.ChangeSettings: (),
        requests.ResetSettings: (),
        requests.ImportSettings: (),
        requests.ExportSettings: '{"mode": "quiet"}',
        requests.PreviewRules: RulesPreview(3, 4_000_000, 0, (("/srv/a.iso", "your rules, line 1: *.iso"),)),
    }
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    made = SettingsPage(bridge, OwnSettings(Choices(tmp_path), theme))
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    return made


def row(page: SettingsPage, name: str) -> SettingRow:
    (found,) = (one for one in page.findChildren(SettingRow) if one.choice.name == name)
    return found


def rows(page: SettingsPage) -> list[str]:
    return [one.choice.name for one in page.findChildren(SettingRow) if one.isVisible()]


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(page: QWidget, name: str) -> QAbstractButton:
    (found,) = (b for b in page.findChildren(QAbstractButton) if name in (b.accessibleName(), b.text()))
    return found


def changes(client: FakeClient) -> list[dict[str, Any]]:
    return [one.changes for one in client.requested if isinstance(one, requests.ChangeSettings)]


def test_everything_is_there_with_its_words(page: SettingsPage) -> None:
    assert rows(page) == [*OWN_NAMES, "mode", "mind_battery", "low_battery", "readers"]
    words = said(page)
    for expected in ("Working in the background", "How hard", "What Low battery does.", "From the next start on."):
        assert expected in words


def test_a_setting_is_found_by_its_words(page: SettingsPage) -> None:
    QTest.keyClicks(page.search, "battery low")
    assert rows(page) == ["low_battery"]
    assert not page.rules.isVisible()
    page.look_for("left out")
    assert (rows(page), page.rules.isVisible()) == ([], True)
    page.look_for("zebra")
    assert "No setting has these words." in said(page)


def test_a_change_is_sent_at_once(page: SettingsPage, client: FakeClient) -> None:
    battery = row(page, "mind_battery").editor
    assert isinstance(battery, QCheckBox)
    battery.click()
    low = row(page, "low_battery").editor
    assert isinstance(low, QDoubleSpinBox)
    low.selectAll()
    QTest.keyClicks(low, "35")
    assert changes(client) == [{"mind_battery": False}]  # a number is taken when it is finished
    QTest.keyClick(low, Qt.Key.Key_Return)
    mode = row(page, "mode").editor
    assert isinstance(mode, QComboBox)
    assert mode.currentText() == "Normal"
    QTest.keyClick(mode, Qt.Key.Key_Up)
    assert changes(client)[1:] == [{"low_battery": 35}, {"mode": "quiet"}]


def test_what_was_changed_can_go_back(page: SettingsPage, client: FakeClient) -> None:
    back = button(page, "Low battery: back to the default")
    assert not back.isVisible()
    client.results[requests.GetSettings] = choices(low_battery=35)
    page.ask()
    assert back.isVisible()
    back.click()
    assert changes(client) == [{"low_battery": None}]


def test_a_refusal_is_said_beside_the_setting_and_undone(page: SettingsPage, client: FakeClient) -> None:
    client.results[requests.ChangeSettings] = WorldError("This cannot be chosen.")
    low = row(page, "low_battery")
    assert isinstance(low.editor, QDoubleSpinBox)
    low.editor.setValue(300)
    assert "This cannot be chosen." in said(low)
    assert low.editor.value() == 20


def test_what_waits_for_the_next_start_is_said_beside_the_setting(page: SettingsPage, client: FakeClient) -> None:
    client.results[requests.ChangeSettings] = ("“Files read at once” applies after the next start.",)
    readers = row(page, "readers")
    assert isinstance(readers.editor, QDoubleSpinBox)
    readers.editor.setValue(3)
    assert "applies after the next start" in said(readers)
    speak(Language.german)
    try:
        readers.editor.setValue(4)
        assert "„Gleichzeitig gelesene Dateien“ gilt nach dem nächsten Start" in said(readers)
    finally:
        speak(Language.english)


@pytest.mark.parametrize(("answer", "sent"), [("Reset all", 1), ("Keep", 0)])
def test_everything_is_reset_only_after_a_question(
    page: SettingsPage, client: FakeClient, answer: str, sent: int
) -> None:
    def reply() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if b.text() == answer).click()

    QTimer.singleShot(0, reply)
    button(page, "Reset all …").click()
    assert sum(isinstance(one, requests.ResetSettings) for one in client.requested) == sent


def test_settings_go_to_a_file_and_come_from_one(
    page: SettingsPage, client: FakeClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = str(tmp_path / "hunch.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (file, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (file, ""))
    button(page, "Export …").click()
    assert json.loads(Path(file).read_text()) == {"mode": "quiet"}
    button(page, "Import …").click()
    assert client.requested[-3] == requests.ImportSettings('{"mode": "quiet"}')
    Path(file).unlink()
    button(page, "Import …").click()
    assert "cannot be read" in said(page)


# --- the window's own ------------------------------------------------------------------------------------------


def choose(page: SettingsPage, name: str, value: str) -> None:
    box = row(page, name).editor
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_window_is_chosen_like_everything_else(page: SettingsPage, client: FakeClient) -> None:
    looks: list[Look] = []
    page._own.look_chosen.connect(looks.append)
    choose(page, "window.look", "dark")
    choose(page, "window.closing", "stay")
    assert (looks, page._own._choices.closing) == ([Look.dark], Closing.stay)
    assert button(page, "When the window is closed: back to the default").isVisible()
    button(page, "When the window is closed: back to the default").click()
    assert page._own._choices.closing is Closing.ask
    assert changes(client) == []


def test_starting_at_login_is_chosen_or_refused(page: SettingsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    box = row(page, "window.login")
    assert isinstance(box.editor, QCheckBox)
    box.editor.click()
    assert login.starts_at_login()

    def refuse(on: bool) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("desktop.settings.own.start_at_login", refuse)
    box.editor.click()
    assert "Read-only file system" in said(box)
    assert box.editor.isChecked()


def test_the_window_is_chosen_without_an_engine(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    lonely = SettingsPage(Bridge(lambda: FakeClient(), lambda job: None), OwnSettings(Choices(tmp_path), theme))
    qtbot.addWidget(lonely)
    lonely.show()
    assert rows(lonely) == OWN_NAMES


# --- rules -----------------------------------------------------------------------------------------------------


def test_rules_are_shown_for_all_folders_and_for_one(page: SettingsPage) -> None:
    rules = page.rules
    assert [rules.folder.itemText(n) for n in range(rules.folder.count())] == ["All folders", WATCHED.path]
    assert (rules.draft, rules.use.isEnabled()) == (FileRules(), False)
    choose_folder(page, 1)
    assert rules.draft == FileRules(exclude=("/drafts/",))


def choose_folder(page: SettingsPage, place: int) -> None:
    page.rules.folder.setCurrentIndex(place)
    page.rules.folder.activated.emit(place)


def test_a_draft_is_rehearsed_before_it_holds(page: SettingsPage, client: FakeClient, qtbot: QtBot) -> None:
    page.rules.exclude.setPlainText("*.iso\n\n  ")
    qtbot.waitUntil(lambda: "3 files (4.0 MB) would go." in said(page.rules))
    assert "/srv/a.iso  (your rules, line 1: *.iso)" in said(page.rules)
    asked = [one for one in client.requested if isinstance(one, requests.PreviewRules)]
    assert asked == [requests.PreviewRules(FileRules(("*.iso",)), None)]
    assert changes(client) == []


def test_rules_hold_when_the_person_says_so(page: SettingsPage, client: FakeClient) -> None:
    choose_folder(page, 1)
    page.rules.largest.setValue(50)
    next(a for a in page.rules.kinds.menu().actions() if a.data() == "archive").trigger()
    page.rules.use.click()
    own = {WATCHED.path: {"exclude": ["/drafts/"], "skip_kinds": ["archive"], "largest": 50_000_000}}
    assert changes(client) == [{"rules": {}, "folder_rules": own}]
    assert "These rules hold now." in said(page.rules)
    assert not page.rules.use.isEnabled()


def test_a_draft_can_be_discarded_and_outlives_news(page: SettingsPage, client: FakeClient) -> None:
    page.rules.include.setPlainText("*.tmp")
    page.ask()
    assert page.rules.draft == FileRules(include=("*.tmp",))
    button(page.rules, "Discard").click()
    assert (page.rules.draft, page.rules.use.isEnabled()) == (FileRules(), False)


def test_every_field_has_a_name_for_who_cannot_see_it(page: SettingsPage) -> None:
    fields = [*(one.editor for one in page.findChildren(SettingRow)), page.rules.exclude, page.rules.include,
              page.rules.kinds, page.rules.largest, page.rules.folder, page.search]  # fmt: skip
    assert all(field.accessibleName() for field in fields)
