"""Hunch beside the clock: how it is, and the way back to it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop import icons, status_line, theme
from desktop.languages import translate
from desktop.system.login import start_at_login, starts_at_login
from indexer import events, requests
from indexer.records import Status

if TYPE_CHECKING:
    from desktop.bridge import Bridge
    from desktop.main_window import MainWindow
    from desktop.quick.window import QuickSearch

log = logging.getLogger(__name__)

_HOUR = 3600.0
_MORNING = 8
_RECENT = 8
_SIDES = (16, 22, 24, 32, 48, 64)


class TrayState(StrEnum):
    """What the icon tells from afar."""

    idle = "idle"
    reading = "reading"
    paused = "paused"
    problem = "problem"


def tray_state(status: Status | None, is_lost: bool = False) -> TrayState:
    """One state out of all that may be the case, the most important first."""
    if is_lost:
        return TrayState.problem
    if status is None:
        return TrayState.idle
    if status.paused:
        return TrayState.paused
    if status.notes:
        return TrayState.problem
    return TrayState.reading if status.files.waiting else TrayState.idle


class Tray(QObject):
    """The icon and its menu; where there is no tray, `available` is false and nothing else differs."""

    def __init__(self, bridge: Bridge, window: MainWindow, quick: QuickSearch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.available = QSystemTrayIcon.isSystemTrayAvailable()
        self._bridge, self._window, self._quick = bridge, window, quick
        self._status: Status | None = None
        self._is_lost = False
        self._shown: TrayState | None = None
        self.menu = QMenu()
        self._icon = QSystemTrayIcon(self)
        self._fill_menu()
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)
        bridge.connected.connect(self._on_connected)
        bridge.status_changed.connect(self._on_status_changed)
        bridge.lost.connect(self._on_lost)
        self._on_connected()
        if self.available:
            self._icon.show()

    @property
    def state(self) -> TrayState:
        return tray_state(self._status, self._is_lost)

    def pause(self, seconds: float | None = None) -> None:
        """Stop reading until resumed, or for a while."""
        self._bridge.request(requests.Pause(seconds=seconds))

    def _fill_menu(self) -> None:
        self._add(translate("window", "Show Hunch"), self._window.reveal)
        self._add(translate("window", "Quick search"), self._quick.appear)
        self._recent = self.menu.addMenu(translate("window", "Recent searches"))
        self.menu.aboutToShow.connect(self._fill_recent)
        self.menu.addSeparator()
        self._line = self.menu.addAction("")
        self._line.setEnabled(False)
        self._pause = self._add(translate("window", "Pause"), self.pause)
        self._pause_hour = self._add(translate("window", "Pause for 1 hour"), lambda: self.pause(_HOUR))
        self._pause_day = self._add(
            translate("window", "Pause until tomorrow"), lambda: self.pause(until_tomorrow(datetime.now()))
        )
        self._resume = self._add(translate("window", "Resume"), lambda: self._bridge.request(requests.Resume()))
        self.menu.addSeparator()
        self._login = self._add(translate("window", "Start when I log in"), self._toggle_login)
        self._login.setCheckable(True)
        self.menu.aboutToShow.connect(lambda: self._login.setChecked(starts_at_login()))
        self._add(translate("window", "Quit Hunch"), self._window.leave)

    def _add(self, text: str, action: Callable[[], object]) -> QAction:
        entry = self.menu.addAction(text)
        # Qt would hand over whether the entry is checked.
        entry.triggered.connect(lambda _checked=False: action())
        return entry

    def _fill_recent(self) -> None:
        """The last questions, newest first, each of which shows its answer in the window."""
        self._recent.clear()
        questions = self._window.controller.history[: -_RECENT - 1 : -1]
        self._recent.setEnabled(bool(questions))
        for question in questions:
            # An ampersand would mark a letter.
            entry = self._recent.addAction(question.replace("&", "&&"))
            entry.triggered.connect(lambda _checked=False, asked=question: self._window.reveal(asked))

    def _toggle_login(self) -> None:
        try:
            start_at_login(not starts_at_login())
        except OSError as error:
            log.warning("The entry for starting at login could not be changed: %s", error)
            self._window.complain(
                translate("window", "The system did not let Hunch change what starts when you log in.")
            )

    def _on_connected(self) -> None:
        self._is_lost = False
        self._bridge.request(requests.GetStatus(), self._take_status)
        self._tell()

    def _on_status_changed(self, event: events.StatusChanged) -> None:
        self._take_status(event.status)

    def _on_lost(self, sentence: str) -> None:
        self._is_lost = True
        self._tell(sentence)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self._window.reveal()

    def _take_status(self, status: Status) -> None:
        self._status = status
        self._tell()

    def _tell(self, sentence: str = "") -> None:
        said = sentence or (status_line.sentence(self._status) if self._status else translate("window", "Starting …"))
        paused = bool(self._status and self._status.paused)
        self._line.setText(said)
        self._icon.setToolTip(f"Hunch: {said}")
        for entry in (self._pause, self._pause_hour, self._pause_day):
            entry.setVisible(not paused)
        self._resume.setVisible(paused)
        if self.state != self._shown:
            self._shown = self.state
            self._icon.setIcon(tray_icon(self.state, self.menu.palette()))


def until_tomorrow(now: datetime) -> float:
    """Seconds until the next morning."""
    morning = (now + timedelta(days=1)).replace(hour=_MORNING, minute=0, second=0, microsecond=0)
    return (morning - now).total_seconds()


def tray_icon(state: TrayState, palette: QPalette) -> QIcon:
    """The program's icon with a mark in its corner for everything but idle."""
    tones = theme.colours(palette)
    made = QIcon()
    for side in _SIDES:
        picture = icons.application().pixmap(side, side)
        if state is not TrayState.idle:
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                _paint_mark(painter, state, QRectF(side * 0.5, side * 0.5, side * 0.5, side * 0.5), tones)
        made.addPixmap(picture)
    return made


def _paint_mark(painter: QPainter, state: TrayState, spot: QRectF, tones: theme.Colours) -> None:
    """A disc with three dots (reading), two bars (paused) or an exclamation mark (problem)."""
    disc = {TrayState.reading: tones.good, TrayState.paused: tones.muted}.get(state, tones.bad)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(disc))
    painter.drawEllipse(spot)
    unit, middle = spot.width() / 10, spot.center()
    painter.setPen(QPen(QColor(tones.surface), 1.6 * unit, c=Qt.PenCapStyle.RoundCap))
    if state is TrayState.paused:
        for x in (-1.4, 1.4):
            painter.drawLine(middle + QPointF(x, -1.8) * unit, middle + QPointF(x, 1.8) * unit)
    elif state is TrayState.reading:
        for x in (-2.6, 0, 2.6):
            painter.drawPoint(middle + QPointF(x, 0) * unit)
    else:
        painter.drawLine(middle + QPointF(0, -2.6) * unit, middle + QPointF(0, 0.6) * unit)
        painter.drawPoint(middle + QPointF(0, 2.8) * unit)
