"""What a screen reader meets: the whole accessibility tree of every page, state and dialog, and the way of Tab."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QKeySequenceEdit, QLineEdit, QWidget

from desktop.activity.progress import FolderProgress
from desktop.explore.map_view import MapView
from desktop.shortcuts import KeyTable
from desktop.theme import Choice, Theme
from tests.desktop.scenes import SCENES, Stage

Role = QAccessible.Role
# What a person acts on, and what can only be read.
ACTED_ON = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.SpinBox,
    Role.EditableText,
    Role.List,
    Role.ListItem,
    Role.Tree,
    Role.TreeItem,
    Role.PageTabList,
    Role.PageTab,
}
READ = {Role.StaticText, Role.Document, Role.ProgressBar}
# Qt has no role for a picture that is walked through, for what only scrolls, and for an edit around its own line.
OWN_ROLE = {MapView, FolderProgress, KeyTable, QKeySequenceEdit}
MOST_STOPS = 80
# There Tab shows the passage, and the keys stay in the box.
BOX_ONLY = ("quick", "quick-filters")


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    # As when a screen reader runs: Qt tells its tree of rows that come and go only then.
    QAccessible.setActive(True)
    made = Stage(Theme(qapp, Choice.light), tmp_path_factory.mktemp("library"))
    yield made
    made.close()
    QAccessible.setActive(False)


def seen(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that is to be seen, from the top down."""
    if not top.isValid() or top.state().invisible:
        return
    yield top
    for place in range(top.childCount()):
        if child := top.child(place):
            yield from seen(child)


def called(one: QAccessibleInterface) -> str:
    """What a thing is called. On Unix a box of choices has its choice for a name, and a label or a description."""
    if one.role() is not Role.ComboBox:
        return one.text(QAccessible.Text.Name).strip()
    label = QAccessible.RelationFlag.Label
    labels = [other.text(QAccessible.Text.Name) for other, kind in one.relations() if kind & label]
    return " ".join(labels) or one.text(QAccessible.Text.Description).strip()


def hands_on(one: QAccessibleInterface) -> bool:
    widget = one.object()
    return isinstance(widget, QWidget) and widget.focusProxy() is not None


def told(one: QAccessibleInterface) -> str:
    return f"{one.role().name} {one.text(QAccessible.Text.Name)!r} of {type(one.object()).__name__}"


@pytest.mark.parametrize("scene", SCENES)
def test_everything_that_takes_the_keys_has_a_name_and_a_role(stage: Stage, scene: str) -> None:
    listed = list(seen(QAccessible.queryAccessibleInterface(stage.play(scene))))
    reached = [one for one in listed if one.state().focusable]
    assert reached
    assert [told(one) for one in reached if not called(one)] == []
    buttons = [one for one in listed if isinstance(one.object(), QAbstractButton)]
    assert [told(one) for one in buttons if not called(one)] == []
    known = ACTED_ON | READ
    odd = {type(one.object()) for one in reached if one.role() not in known and not hands_on(one)}
    assert odd <= OWN_ROLE


@pytest.mark.parametrize("scene", [scene for scene in SCENES if scene not in BOX_ONLY])
def test_tab_goes_everywhere_and_is_never_trapped(stage: Stage, scene: str) -> None:
    shown = stage.play(scene)
    wanted = {one for one in shown.findChildren(QWidget) if can_be_reached(one)}
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        assert {told_of(one) for one in wanted - round_trip(key)} == set()


def told_of(one: QWidget) -> str:
    return told(QAccessible.queryAccessibleInterface(one))


def can_be_reached(one: QWidget) -> bool:
    by_tab = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and one.isVisible() and one.isEnabled() and one.focusProxy() is None


def round_trip(key: Qt.Key) -> set[QWidget]:
    """Where a key leads again and again, once it has come back to where it has been."""
    stops: list[QWidget] = []
    for _ in range(MOST_STOPS):
        at = QApplication.focusWidget()
        assert at is not None, "the keys lead nowhere"
        if at in stops:
            return set(stops[stops.index(at) :])
        stops.append(at)
        QTest.keyClick(at, key)
    raise AssertionError("the keys never come back")


# --- what is said ---


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced beside what Qt tells by itself."""
    heard: list[str] = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: heard.append(event.message()) if isinstance(event, QAccessibleAnnouncementEvent) else None,
    )
    return heard


def test_the_window_is_a_window(stage: Stage) -> None:
    top = QAccessible.queryAccessibleInterface(stage.window)
    assert (top.role(), top.text(QAccessible.Text.Name)) == (Role.Window, "Hunch")


def test_rows_say_kind_name_place_and_reason(stage: Stage) -> None:
    stage.play("search")
    rows = QAccessible.queryAccessibleInterface(stage.window.search.list)
    names = [rows.child(place).text(QAccessible.Text.Name) for place in range(rows.childCount())]
    assert names[1].startswith("pdf, lease.pdf, page 2, found by words: The tenant shall report")
    assert names[3].startswith("mail, re-tap.eml, found by meaning: Could you look")
    assert rows.child(1).state().selected


def test_the_quick_search_says_its_outcome_and_its_rows_while_the_keys_stay_in_the_box(
    stage: Stage, said: list[str]
) -> None:
    quick = stage.play("quick")
    quick._spoken.timer.timeout.emit()
    (box,) = quick.findChildren(QLineEdit)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert said[0] == "5 files found"
    assert said[1].startswith("pdf, lease.pdf, page 2, found by words")


def test_the_map_says_where_the_arrows_lead(stage: Stage, said: list[str]) -> None:
    stage.play("explore-map")
    (view,) = stage.window.findChildren(MapView)
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert len(set(said)) == 2
    assert said[-1] == view.accessibleDescription()


def test_progress_has_a_name_and_a_value(stage: Stage) -> None:
    stage.play("progress")
    bars = [one for one in seen(QAccessible.queryAccessibleInterface(stage.window)) if one.role() is Role.ProgressBar]
    assert {one.text(QAccessible.Text.Name) for one in bars} >= {"Progress", "Scans: Reading 30 of 120 files"}
    assert all(one.valueInterface() for one in bars)
