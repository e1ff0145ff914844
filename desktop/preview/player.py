"""Plays a recording from the passage's time on, where Qt Multimedia is installed; the only file that meets it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from desktop import icons, wording
from desktop.languages import translate
from desktop.theme import Space
from indexer import native
from indexer.records import Hit, Locator

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

_RECORDINGS = ("audio", "video")
# What Left and Right skip, and Page Up and Page Down; milliseconds.
_STEP, _LEAP = 5_000, 30_000
_SCREEN_HEIGHT = 240
_PACKAGE = "hunch-search[media]"
_LIBRARY = re.compile(r"^(lib[\w+-]+)\.so[\w.]*: cannot open")


class Player(QWidget):
    """A button, a slider and the time; above them the picture, if there is one. Nothing plays by itself.

    The recording is not opened before the person wants to hear it: to decode it is the first thing here that meets its
    content. What cannot be played is said below. Space or F9 plays and pauses, Left and Right skip 5 seconds.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        self._path = ""
        self._play = QToolButton()
        self._play.setIconSize(QSize(20, 20))
        self._play.clicked.connect(self.toggle)
        self._slider = _Slider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(translate("preview", "Place in the recording"))
        self._slider.setSingleStep(_STEP)
        self._slider.setPageStep(_LEAP)
        self._slider.toggled.connect(self.toggle)
        self._slider.valueChanged.connect(self._seek)
        self._time = QLabel()
        self._time.setProperty("role", "caption")
        self._screen = _Screen()
        self._note = QLabel()
        self._note.setProperty("role", "caption")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._build()
        self._say_state()
        self.hide()
        for key in (Qt.Key.Key_F9, Qt.Key.Key_MediaTogglePlayPause):
            QShortcut(QKeySequence(key), self, self.toggle)

    @property
    def path(self) -> str:
        """The portable path of the recording that is ready or playing; empty without one."""
        return self._path

    def offer(self, hit: Hit, at: Locator | None) -> None:
        """Be there for a hit that is a recording, ready at a place of it, and for no other."""
        if hit.offline or hit.kind not in _RECORDINGS:
            self.close_file()
            return
        if self._path != hit.path:
            self.open(hit.path)
        if at:
            self.go_to_place(at)

    def go_to_place(self, at: Locator) -> None:
        """Move to where a passage is heard, if that is known."""
        if self._path and at.seconds is not None:
            self.go_to(at.seconds)

    def open(self, path: str, seconds: float = 0.0) -> None:
        """Be ready to play the recording at a portable path from `seconds` on."""
        self.close_file()
        self._path = path
        self._slider.setEnabled(False)
        self.go_to(seconds)
        self._say_state()
        self._play.setEnabled(is_installed())
        self._say("" if is_installed() else how_to_install())
        self.show()

    def expect(self, facts: Mapping[str, str]) -> None:
        """Learn from what is known of the recording how long it is."""
        seconds = seconds_of(facts.get("Duration", ""))
        if self._path and seconds and not (self._player and self._player.duration()):
            self._slider.setEnabled(is_installed())
            self._slider.setMaximum(max(round(1000 * seconds), self._slider.value()))
            self._say_time()

    def go_to(self, seconds: float) -> None:
        """Move to a time, whether it plays or not."""
        if not self._slider.isEnabled():
            self._slider.setMaximum(round(1000 * seconds))
        self._slider.setValue(round(1000 * seconds))
        self._say_time()

    def close_file(self) -> None:
        """Stop, let go of the file and go away."""
        self._path = ""
        if self._player:
            self._player.stop()
            self._player.setSource(QUrl())
        self._screen.clear()
        self.hide()

    @property
    def seconds(self) -> float:
        """The place in the recording."""
        return self._slider.value() / 1000

    @property
    def is_playing(self) -> bool:
        return self._player is not None and self._player.isPlaying()

    def toggle(self) -> None:
        """Play, or pause."""
        if not self._path:
            return
        if self._player is None:
            self._player = self._made()
        if self._player is None:
            return
        if self._player.isPlaying():
            self._player.pause()
            return
        if self._player.source().isEmpty():
            self._player.setSource(QUrl.fromLocalFile(native(self._path)))
        self._player.play()

    def hideEvent(self, event: QHideEvent) -> None:
        """Pause where nobody could pause any more; a window that is only minimised plays on."""
        super().hideEvent(event)
        if self._player and not event.spontaneous():
            self._player.pause()

    def _made(self) -> QMediaPlayer | None:
        """A player; None, with a sentence, where Qt Multimedia or a library of the system is missing."""
        # Else the libraries behind it tell on the standard error what they found and missed.
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        try:
            from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoSink
        except ImportError as error:
            self._say(why_not(error))
            return None
        player = QMediaPlayer(self)
        if QMediaDevices.audioOutputs():
            player.setAudioOutput(QAudioOutput(player))
        sink = QVideoSink(player)
        sink.videoFrameChanged.connect(self._screen.take)
        player.setVideoSink(sink)
        player.durationChanged.connect(self._on_length)
        player.positionChanged.connect(self._on_moved)
        player.playingChanged.connect(self._say_state)
        player.errorOccurred.connect(self._on_error)
        return player

    def _on_length(self, length: int) -> None:
        if not length or not self._path:
            return
        wanted = self._slider.value()
        self._slider.setEnabled(True)
        self._slider.setMaximum(length)
        assert self._player
        self._player.setPosition(min(wanted, length))
        self._say_time()

    def _on_moved(self, place: int) -> None:
        # Before the length is known the recording stands at its beginning, and not where the person wants it.
        if self._path and self._player and self._player.duration():
            self._slider.blockSignals(True)
            self._slider.setValue(place)
            self._slider.blockSignals(False)
            self._say_time()

    def _on_error(self, _error: object, reason: str) -> None:
        if self._path:
            self._say(translate("preview", "This recording cannot be played here ({reason}).").format(reason=reason))

    def _seek(self, place: int) -> None:
        if self._player and self._player.duration():
            self._player.setPosition(place)
        self._say_time()

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def _say_time(self) -> None:
        here, whole = wording.clock(self.seconds), wording.clock(self._slider.maximum() / 1000)
        known = self._slider.isEnabled()
        self._time.setText(f"{here} / {whole}" if known else here)

    def _say_state(self, playing: bool = False) -> None:
        name = translate("preview", "Pause") if playing else translate("preview", "Play")
        self._play.setIcon(icons.icon("pause" if playing else "play", self.palette()))
        self._play.setAccessibleName(name)
        self._play.setToolTip(
            f"{name} ({QKeySequence(Qt.Key.Key_F9).toString(QKeySequence.SequenceFormat.NativeText)})"
        )

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(Space.small)
        bar.addWidget(self._play)
        bar.addWidget(self._slider, 1)
        bar.addWidget(self._time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.wide, Space.small, Space.wide, Space.small)
        layout.addWidget(self._screen)
        layout.addLayout(bar)
        layout.addWidget(self._note)
        self.setFocusProxy(self._slider)


class _Slider(QSlider):
    """A slider whose Space plays and pauses."""

    toggled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)


class _Screen(QWidget):
    """The picture of a film, painted by us, so that it is seen on every platform; without one it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self._frame: QVideoFrame | None = None
        self.setFixedHeight(_SCREEN_HEIGHT)
        self.setAccessibleName(translate("preview", "Picture of the film"))
        self.hide()

    def clear(self) -> None:
        self._frame = None
        self.hide()

    def take(self, frame: QVideoFrame) -> None:
        """Show a frame; one that comes before the last was painted takes its place."""
        if frame.isValid():
            self._frame = frame
            self.show()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._frame is None:
            return
        image: QImage = self._frame.toImage()
        size = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, top, size.width(), size.height()), image)
        painter.end()


def seconds_of(text: str) -> float:
    """A length as readers write it, "3:37" or "0:03:37.5", in seconds; 0 if it is none."""
    try:
        parts = [float(part) for part in text.split(":")]
    except ValueError:
        return 0.0
    return sum(part * 60.0**place for place, part in enumerate(reversed(parts)))


def is_installed() -> bool:
    """Whether Qt Multimedia is there; it may still lack a library of the system."""
    return find_spec("PySide6.QtMultimedia") is not None


def how_to_install() -> str:
    """A sentence for those who have no player."""
    return translate("preview", "To play recordings here, install {package} with pip.").format(package=_PACKAGE)


def why_not(error: ImportError) -> str:
    """What is missing for playing, as far as the system says so."""
    library = _LIBRARY.match(str(error))
    if library is None:
        return how_to_install()
    sentence = translate("preview", "To play recordings here, install the library {name} of your system.")
    return sentence.format(name=library.group(1))
