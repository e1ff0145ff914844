from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.bridge import Bridge
from desktop.explore.duplicates import DuplicatesPane
from desktop.explore.job import Job
from desktop.explore.label_dialog import LabelDialog
from desktop.explore.labels import LabelsPane
from desktop.explore.outliers import OutliersPane
from desktop.explore.page import ExplorePage
from desktop.explore.pane import exactness
from desktop.explore.side_by_side import SideBySide, lit
from desktop.explore.similar import SimilarPane
from desktop.explore.topics import TopicsPane
from indexer import WorldError, events, requests
from indexer.findings import (
    Comparison,
    DuplicateFile,
    DuplicateGroup,
    Duplicates,
    Excerpt,
    FileCard,
    Label,
    Likeness,
    MeaningMap,
    Outlier,
    Outliers,
    PassagePair,
    Similar,
    SimilarFile,
    Subject,
    Suggestion,
    Suggestions,
    Topic,
    Topics,
)
from indexer.records import PassageCounts, Span
from tests.desktop.fakes import FakeClient


def card(name: str, file: int = 1) -> FileCard:
    return FileCard(f"/home/ann/{name}", name, "text", 2_000, 1_750_000_000.0, file)


TAP, SINK, OVEN = card("tap.txt", 1), card("sink.txt", 2), card("oven.txt", 3)
SINKS = Topic(2, "sinks", ("sink",), (SINK.path,))
PAIR = PassagePair(Excerpt("the tap drips", lights=(Span(4, 7),)), Excerpt("the sink drips"), 0.9)


@pytest.fixture(autouse=True)
def _answers(client: FakeClient) -> None:
    known = {one.path: one for one in (TAP, SINK, OVEN)}
    client.results |= {
        requests.GetCards: lambda asked: tuple(known[path] for path in asked.paths),
        requests.GetLabels: (Label("house", (TAP.path,)),),
        requests.SuggestLabel: Suggestions("house", (Suggestion(SINK, 0.91),), (Suggestion(OVEN, 0.52),)),
        requests.FindSimilar: Similar((SimilarFile(SINK, 0.8, (PAIR,)),), (OVEN,)),
        requests.FindTopics: Topics(
            (Topic(1, "taps", ("tap", "sink"), (TAP.path, SINK.path), (Topic(2, "sinks", ("sink",), (SINK.path,)),)),),
            2,
        ),
        requests.FindOutliers: Outliers((Outlier(OVEN, 0.9, "/home/ann/kitchen", "It is about ovens.", like=(TAP,)),)),
        requests.GetMap: MeaningMap(()),
    }


def rows(view: QWidget) -> list[str]:
    return [hit.name for hit in view.rows.hits]  # type: ignore[attr-defined]


def said(pane: QWidget) -> str:
    return "\n".join(label.text() for label in pane.findChildren(QLabel))


def sent(client: FakeClient, kind: type) -> list[object]:
    return [request for request in client.requested if isinstance(request, kind)]


# --- one job ---


def test_a_job_tells_how_far_it_is_and_drops_what_is_late(bridge: Bridge, client: FakeClient) -> None:
    client.results[requests.FindTopics] = None
    job = Job(bridge)
    found: list[object] = []
    job.found.connect(found.append)
    later: list[Callable[[object], None]] = []
    bridge.request = lambda request, then=None, otherwise=None: later.append(then)  # type: ignore[method-assign,assignment]
    job.ask(lambda number: requests.FindTopics(number=number))
    client.say(events.Exploring(number=job._number, stage="Reading vectors", done=0.4))
    assert (job.is_running, job.stage, job.done) == (True, "Reading vectors", 0.4)
    job.ask(lambda number: requests.FindTopics(number=number))
    first, _cancel, second = later
    first("late")
    assert found == []
    second("new")
    assert (found, job.is_running) == (["new"], False)


def test_a_refused_job_says_why(bridge: Bridge, client: FakeClient) -> None:
    client.results[requests.FindTopics] = WorldError("There is nothing to group yet.")
    job = Job(bridge)
    job.ask(lambda number: requests.FindTopics(number=number))
    assert (job.is_running, job.sentence) == (False, "There is nothing to group yet.")


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        (PassageCounts(10, 10), ""),
        (PassageCounts(0, 0), ""),
        (PassageCounts(10, 4), "40 % of the library is exact so far"),
    ],
)
def test_exactness(counts: PassageCounts, text: str) -> None:
    assert exactness(counts) == text


def test_lit_text_is_harmless_html() -> None:
    marked = lit("<b>tap</b> & sink", (Span(3, 6), Span(99, 120)), "#ffe08a")
    assert marked == '&lt;b&gt;<span style="background-color:#ffe08a">tap</span>&lt;/b&gt; &amp; sink'


# --- the panes ---


def test_topics_with_parts_and_their_files(qtbot: QtBot, bridge: Bridge) -> None:
    pane = TopicsPane(bridge)
    qtbot.addWidget(pane)
    pane.begin()
    assert pane.tree.topLevelItem(0).text(0) == "taps  ·  2"
    assert rows(pane.files) == ["tap.txt", "sink.txt"]
    pane.tree.setCurrentItem(pane.tree.topLevelItem(0).child(0))
    assert rows(pane.files) == ["sink.txt"]
    with qtbot.waitSignal(pane.search_wanted) as wanted:
        pane._search.click()
    assert wanted.args == ['topic:"sinks" ']


def test_unusual_places_say_why_and_where_to(qtbot: QtBot, bridge: Bridge) -> None:
    pane = OutliersPane(bridge)
    qtbot.addWidget(pane)
    pane.begin()
    assert [hit.why for hit in pane.files.rows.hits] == ["It is about ovens."]
    assert rows(pane.like) == ["tap.txt"]
    assert "1 file in an unusual place" in said(pane)


def test_more_like_this_leaves_copies_out(qtbot: QtBot, bridge: Bridge, client: FakeClient) -> None:
    pane = SimilarPane(bridge)
    qtbot.addWidget(pane)
    pane.begin()
    assert "drop a file or a text" in said(pane)
    pane.like(Subject(path=TAP.path))
    assert rows(pane.files) == ["sink.txt"]
    assert "1 file like tap.txt" in said(pane)
    assert "1 copy left out" in said(pane)
    assert "the tap drips" in pane.sides.toPlainText()


def test_labels_are_suggested_accepted_and_refused(qtbot: QtBot, bridge: Bridge, client: FakeClient) -> None:
    client.results |= {requests.AddLabel: None, requests.RefuseLabel: None, requests.RemoveLabel: None}
    pane = LabelsPane(bridge)
    qtbot.addWidget(pane)
    pane.begin()
    assert rows(pane.files) == ["tap.txt"]
    assert [hit.why for hit in pane.offered.rows.hits] == ["91 % sure", "52 % sure  ·  asks you"]
    pane.accept.click()
    pane.offered.setCurrentIndex(pane.offered.rows.index(1))
    pane.refuse.click()
    pane.take_off.click()
    assert sent(client, requests.AddLabel) == [requests.AddLabel("house", (SINK.path,))]
    assert sent(client, requests.RefuseLabel) == [requests.RefuseLabel("house", (OVEN.path,))]
    assert sent(client, requests.RemoveLabel) == [requests.RemoveLabel("house", (TAP.path,))]


def test_a_new_label_is_given_in_a_dialog(qtbot: QtBot, bridge: Bridge, client: FakeClient) -> None:
    client.results[requests.AddLabel] = None
    dialog = LabelDialog(bridge, (TAP.path, SINK.path))
    assert dialog.name.itemText(0) == "house"
    dialog.name.setCurrentText("  garden ")
    with qtbot.waitSignal(dialog.labelled):
        dialog._give()
    assert sent(client, requests.AddLabel) == [requests.AddLabel("garden", (TAP.path, SINK.path))]


@pytest.fixture
def duplicates(qtbot: QtBot, bridge: Bridge, client: FakeClient, tmp_path: Path) -> DuplicatesPane:
    files = []
    for number, name in enumerate(("new.txt", "old.txt")):
        (tmp_path / name).write_text("the same")
        files.append(DuplicateFile(FileCard(str(tmp_path / name), name, "text", 8, 1_750_000_000.0, number), 1.0))
    group = DuplicateGroup(Likeness.exact, tuple(files), "identical bytes", 8)
    client.results |= {
        requests.FindDuplicates: Duplicates((group,)),
        requests.Compare: Comparison(files[0].file, files[1].file, 1.0, 1.0, (PAIR,)),
        requests.SameBytes: True,
        requests.LeaveOut: (),
    }
    pane = DuplicatesPane(bridge)
    qtbot.addWidget(pane)
    pane.begin()
    pane.tree.setCurrentItem(pane.tree.topLevelItem(0).child(1))
    return pane


def test_duplicates_are_compared_with_the_newest(duplicates: DuplicatesPane) -> None:
    assert duplicates.tree.topLevelItem(0).text(0) == "new.txt  ·  2 files  ·  identical bytes"
    assert "Alike in meaning 100 %" in duplicates.sides.toPlainText()
    assert "1 group, 8 bytes twice" in said(duplicates)


def test_a_file_goes_to_the_trash_and_comes_back(
    duplicates: DuplicatesPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trash(path: str) -> tuple[bool, str]:
        place = tmp_path / "trash"
        Path(path).rename(place)
        return True, str(place)

    monkeypatch.setattr(QFile, "moveToTrash", trash)
    assert duplicates.undo.isHidden()
    duplicates.trash.click()
    assert not (tmp_path / "old.txt").exists()
    assert not duplicates.trash.isEnabled()
    duplicates.undo.click()
    assert (tmp_path / "old.txt").read_text() == "the same"
    assert duplicates.trash.isEnabled()
    monkeypatch.setattr(QFile, "moveToTrash", lambda path: (False, ""))
    duplicates.trash.click()
    assert "did not move old.txt" in said(duplicates)


def test_what_differs_after_all_and_the_last_one_are_not_moved(
    duplicates: DuplicatesPane, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFile, "moveToTrash", lambda path: (True, ""))
    client.results[requests.SameBytes] = False
    duplicates.trash.click()
    assert "old.txt differs from new.txt; it was not moved." in said(duplicates)
    client.results[requests.SameBytes] = True
    duplicates.trash.click()
    duplicates.tree.setCurrentItem(duplicates.tree.topLevelItem(0).child(0))
    duplicates.trash.click()
    assert "this is the last one" in said(duplicates)


@pytest.mark.parametrize(("same", "sentence"), [(True, "Every byte is the same."), (False, "not the same in every")])
def test_large_files_that_only_seem_identical_are_compared(
    duplicates: DuplicatesPane, client: FakeClient, same: bool, sentence: str
) -> None:
    (group,) = client.results[requests.FindDuplicates].groups  # type: ignore[attr-defined]
    unsure = msgspec.structs.replace(group, certain=False)
    client.results |= {requests.FindDuplicates: Duplicates((unsure,)), requests.SameBytes: same}
    duplicates.renew()
    duplicates.tree.setCurrentItem(duplicates.tree.topLevelItem(0).child(1))
    assert sentence in duplicates.sides.toPlainText()


def test_what_is_lit_follows_the_scheme(qtbot: QtBot) -> None:
    sides = SideBySide("Comparison")
    qtbot.addWidget(sides)
    sides.show_pairs("a", "b", [PAIR])
    before = theme.colours(sides.palette()).mark
    dark = sides.palette()
    dark.setColor(dark.ColorRole.Window, QColor("#101010"))
    dark.setColor(dark.ColorRole.WindowText, QColor("#f0f0f0"))
    dark.setColor(dark.ColorRole.LinkVisited, QColor("#123456"))  # no scheme's own
    sides.setPalette(dark)
    after = theme.colours(sides.palette()).mark
    assert after != before
    assert after.lower() in sides.toHtml()


def test_nothing_is_done_to_a_group_as_a_whole(duplicates: DuplicatesPane) -> None:
    duplicates.tree.setCurrentItem(duplicates.tree.topLevelItem(0))
    assert not any(one.isEnabled() for one in (duplicates.open, duplicates.exclude, duplicates.trash))


def test_the_page_makes_a_pane_when_it_is_looked_at(qtbot: QtBot, bridge: Bridge, client: FakeClient) -> None:
    page = ExplorePage(bridge)
    qtbot.addWidget(page)
    page.show()
    assert sent(client, requests.GetMap)
    assert not sent(client, requests.FindTopics)
    page.show_pane("Topics")
    page.show_pane("Map")
    page.show_pane("Topics")
    assert len(sent(client, requests.FindTopics)) == 1
    page.like(Subject(text="a dripping tap"))
    assert sent(client, requests.FindSimilar) == [requests.FindSimilar(Subject(text="a dripping tap"))]
    # Tab reaches the chosen finding, arrows the others.
    reached = [b.text() for b in page._buttons.buttons() if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == ["More like this"]
