"""One line about the library: how much can be searched, how long the rest takes, and why it is waiting."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy

from desktop import theme, wording
from desktop.bridge import Bridge
from desktop.languages import translate
from desktop.said import in_own_words
from desktop.theme import Space
from indexer import events, records, requests


class StatusLine(QFrame):
    """Listens to the engine's status; knows nothing else. `problems_wanted` when its mention of problems is clicked."""

    problems_wanted = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._said = ("", "")  # a sentence, and the part of it that is a link
        self.setProperty("role", "bar")
        self.text = QLabel(textFormat=Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.text.linkActivated.connect(lambda _: self.problems_wanted.emit())
        self.text.setProperty("role", "caption")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setFixedWidth(120)
        self.progress.setAccessibleName(translate("window", "Progress"))
        self.progress.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.wide, Space.small, Space.wide, Space.small)
        line.setSpacing(Space.medium)
        line.addWidget(self.text, 1)
        line.addWidget(self.progress)
        self._bridge = bridge
        bridge.connected.connect(lambda: bridge.request(requests.GetStatus(), self._show))
        bridge.waiting.connect(self._say_alone)
        bridge.lost.connect(self._say_alone)
        bridge.status_changed.connect(self._on_status_changed)

    def _on_status_changed(self, event: events.StatusChanged) -> None:
        self._show(event.status)

    def _show(self, status: records.Status) -> None:
        self._say(sentence(status), _unread(status))
        done, total = share(status)
        self.progress.setVisible(done < total)
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _say(self, text: str, link: str = "") -> None:
        self._said = (text, link)
        self._write()
        self.text.setToolTip(text)

    def _say_alone(self, text: str) -> None:
        self._say(text)
        self.progress.hide()

    def _write(self) -> None:
        text, link = self._said
        shown = html.escape(text).replace("  ", "&nbsp; ")
        # A label keeps the colour that links had when its text was set.
        colour = theme.colours(self.palette()).accent
        anchor = f'<a href="#problems" style="color: {colour}">{link}</a>'
        self.text.setText(shown.replace(link, anchor) if link else shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()


def sentence(status: records.Status) -> str:
    """How the library is: "1,204 of 5,522 files, 3 minutes left"."""
    parts = [files(status)]
    if status.paused or status.slower:
        parts.append(in_own_words(status.paused or status.slower or ""))
    elif not status.files.waiting and status.passages.exact < status.passages.total:
        done = status.passages.exact / status.passages.total
        parts.append(translate("window", "sharpening meaning: {share}").format(share=wording.percent(done)))
    if status.model_state in (records.ModelState.loading, records.ModelState.compiling):
        parts.append(translate("window", "preparing the model for meaning"))
    if status.files.failed:
        parts.append(_unread(status))
    return wording.dotted(*parts, *map(in_own_words, status.notes))


def share(status: records.Status) -> tuple[int, int]:
    """Done and total of what is being worked on: files first, then passages sharpened."""
    files = status.files
    if files.waiting:
        done = files.searchable + files.partly + files.failed
        return done, done + files.waiting
    return status.passages.exact, status.passages.total


def _unread(status: records.Status) -> str:
    return translate("window", "%n files could not be read", "", status.files.failed) if status.files.failed else ""


def files(status: records.Status) -> str:
    """How many files can be found, and how long the rest takes."""
    files = status.files
    ready = files.searchable + files.partly
    if not files.waiting:
        found = translate("window", "%n files searchable", "", ready) if ready else ""
        return wording.dotted(found, _out_of_reach(files)) or translate("window", "Nothing to search yet")
    said = translate("window", "{count} of %n files", "", ready + files.waiting).format(count=wording.count(ready))
    if not status.seconds_left:
        return said
    left = translate("window", "{time} left").format(time=wording.duration(status.seconds_left))
    return wording.listed(said, left)


def _out_of_reach(files: records.FileCounts) -> str:
    away = wording.count(files.offline) if files.offline else ""
    return translate("folders", "{number} out of reach").format(number=away) if away else ""
