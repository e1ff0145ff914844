"""Recordings in the preview, played from a generated file without a sound device."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge import Bridge
from desktop.preview import player as module
from desktop.preview.pane import PreviewPane
from desktop.preview.player import Player, how_to_install, is_installed, seconds_of, why_not
from indexer import events, requests
from indexer.records import Block, Locator, Preview, PreviewKind
from tests.desktop.fakes import FakeClient, hit

RATE, LENGTH = 4_000, 8


def can_play() -> bool:
    try:
        from PySide6.QtMultimedia import QMediaPlayer  # noqa: F401
    except ImportError:
        return False
    return True


needs_player = pytest.mark.skipif(not can_play(), reason="Qt Multimedia or its libraries are missing")
# On the way to a sound device that is not there.
without_a_device = pytest.mark.qt_log_ignore(
    "This plugin does not support|PulseAudioService|No audio device|No RHI backend"
)


@pytest.fixture
def recording(tmp_path: Path) -> str:
    path = tmp_path / "memo.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(RATE)
        file.writeframes(bytes([128, 140]) * (RATE * LENGTH // 2))
    return str(path)


@pytest.fixture
def player(qtbot: QtBot) -> Player:
    made = Player()
    qtbot.addWidget(made)
    made.show()
    return made


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def slider(widget: QWidget) -> QSlider:
    return widget.findChildren(QSlider)[0]


@pytest.mark.parametrize(
    ("text", "seconds"), [("3:37", 217), ("1:00:02", 3602), ("00:00:02.5", 2.5), ("", 0), ("long", 0)]
)
def test_lengths(text: str, seconds: float) -> None:
    assert seconds_of(text) == seconds


@pytest.mark.parametrize(
    ("error", "part"),
    [
        ("libpulse.so.0: cannot open shared object file: No such file", "library libpulse of your system"),
        ("No module named 'PySide6.QtMultimedia'", "hunch-search[media]"),
    ],
)
def test_what_is_missing_is_named(error: str, part: str) -> None:
    assert part in why_not(ImportError(error))


def test_without_qt_multimedia_it_says_how_to_get_it(
    player: Player, recording: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "is_installed", lambda: False)
    player.open(recording)
    assert how_to_install() in said(player)
    assert not player.findChildren(QAbstractButton)[0].isEnabled()


@needs_player
@without_a_device
def test_plays_from_the_time_it_was_opened_at_when_asked_and_not_before(
    player: Player, recording: str, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    player.open(recording, 3.0)
    assert said(player) == "0:03"
    assert not player.is_playing
    player.toggle()
    qtbot.waitUntil(lambda: player.seconds > 3.0)
    assert "/ 0:08" in said(player)
    player.toggle()
    assert not player.is_playing
    QTest.keyClick(slider(player), Qt.Key.Key_Right)
    assert 7 < player.seconds <= 8
    QTest.keyClick(slider(player), Qt.Key.Key_Home)
    assert player.seconds == 0
    QTest.keyClick(slider(player), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: 0 < player.seconds < 3)
    player.hide()
    assert not player.is_playing
    player.show()
    player.toggle()
    assert player.is_playing
    player.close_file()
    assert not player.is_playing
    assert capfd.readouterr() == ("", "")


@needs_player
@without_a_device
def test_a_file_that_is_no_recording_says_so(player: Player, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "broken.mp3"
    path.write_bytes(b"ID3 and nothing else")
    player.open(str(path))
    player.toggle()
    qtbot.waitUntil(lambda: "This recording cannot be played here" in said(player))


@pytest.fixture
def pane(bridge: Bridge, qtbot: QtBot) -> PreviewPane:
    made = PreviewPane(bridge)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def test_the_pane_is_ready_at_the_passage_with_its_facts_below(
    pane: PreviewPane, client: FakeClient, bridge: Bridge, recording: str
) -> None:
    blocks = tuple(Block(f"chapter {n}", at=Locator(seconds=n * 2.0)) for n in range(3))
    facts = {"Duration": "0:08", "Artist": "Ann"}
    client.results[requests.GetPreview] = Preview(
        recording, PreviewKind.structure, blocks=blocks, target=1, facts=facts
    )
    pane.show_hit(hit(recording, "chapter 1", kind="audio", at=Locator(seconds=2.0)))
    (shown,) = pane.findChildren(Player)
    assert shown.isVisible()
    assert shown.seconds == 2
    assert ("0:02 / 0:08" in said(shown)) == is_installed()
    pane.show_hit(hit("/srv/other.txt", "no recording"))
    assert not shown.isVisible()
    assert shown.path == ""
    pane.show_hit(hit(recording, kind="video"))
    assert shown.isVisible()
    bridge.file_changed.emit(events.FileChanged(recording, None))
    assert shown.path == ""
    pane.show_hit(hit(recording, kind="video", offline=True))
    assert not shown.isVisible()
