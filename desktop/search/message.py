"""What stands in the place of results: a welcome, a wait, an explanation, each with the next thing to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.languages import translatable, translate
from desktop.said import in_own_words
from desktop.search.situation import Situation, Stage
from desktop.theme import Space
from indexer import records

RECENT = 3
OTHER_WAYS = 2
LONGEST_TITLE = 60

_TITLES = {
    Stage.waiting: translatable("search", "One moment"),
    Stage.lost: translatable("search", "The engine is not running"),
    Stage.no_folders: translatable("search", "Choose folders to begin"),
    Stage.start: translatable("search", "What are you looking for?"),
    Stage.asking: translatable("search", "Searching …"),
    Stage.failed: translatable("search", "That question could not be answered"),
}
_ICONS = {
    Stage.waiting: "clock",
    Stage.lost: "warning",
    Stage.no_folders: "folders",
    Stage.failed: "warning",
}


class Message(QWidget):
    """Draws a Situation without rows. Emits what the person chose to do about it."""

    folders_wanted = Signal()
    weaker_wanted = Signal()
    restart_wanted = Signal()
    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._situation = Situation(Stage.waiting)
        self._mark = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._title = self._label("title")
        self._sentence = self._label("muted")
        self._notes = self._label("caption")
        self._action = QPushButton()
        self._action.setProperty("role", "primary")
        self._action.clicked.connect(self._act)
        self._others = [self._way() for _ in range(OTHER_WAYS)]
        self._recent = [self._link() for _ in range(RECENT)]
        self._arrange()

    @property
    def action(self) -> QPushButton:
        return self._action

    def show_situation(self, now: Situation, suggestions: Sequence[str] = ()) -> None:
        """Say `now`; the start offers the first of the suggested questions."""
        self._situation = now
        self._title.setText(_title(now))
        self._sentence.setText(now.sentence or self._default_sentence(now))
        self._notes.setText("\n".join(now.notes))
        self._sentence.setVisible(bool(self._sentence.text()))
        self._notes.setVisible(bool(now.notes))
        self._action.setText(self._offer(now))
        for link, way in zip(self._others, [*now.ways[1:], None, None], strict=False):
            link.setText(in_own_words(way.label) if way else "")
            link.setProperty("way", way)
            link.setVisible(way is not None)
        self._action.setVisible(bool(self._action.text()))
        offered = suggestions[:RECENT] if now.stage is Stage.start else ()
        for link, question in zip(self._recent, [*offered, "", "", ""], strict=False):
            link.setText(shortened(question))
            link.setProperty("question", question)
            link.setVisible(bool(question))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        tones = theme.colours(self.palette())
        name = _ICONS.get(self._situation.stage)
        scale = self.devicePixelRatioF()
        self._mark.setPixmap(icons.pixmap(name, 44, tones.accent, scale) if name else icons.emblem(56, scale))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(Space.small)
        column.addStretch(2)
        column.addWidget(self._mark)
        column.addSpacing(Space.small)
        for label in (self._title, self._sentence):
            column.addWidget(label)
        column.addSpacing(Space.small)
        for link in self._recent:
            column.addWidget(link, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._action, alignment=Qt.AlignmentFlag.AlignHCenter)
        for link in self._others:
            column.addWidget(link, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.small)
        column.addWidget(self._notes)
        column.addStretch(3)

    def _label(self, role: str) -> QLabel:
        label = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return label

    def _link(self) -> QPushButton:
        link = QPushButton()
        link.setProperty("role", "link")
        link.clicked.connect(lambda: self.question_wanted.emit(link.property("question")))
        return link

    def _way(self) -> QPushButton:
        link = QPushButton()
        link.setProperty("role", "link")
        link.clicked.connect(lambda: self._go(link.property("way")))
        return link

    def _go(self, way: records.WayOut) -> None:
        if way.weaker:
            self.weaker_wanted.emit()
        elif way.question is not None:
            self.question_wanted.emit(way.question)

    def _default_sentence(self, now: Situation) -> str:
        if now.stage is Stage.start:
            return translate("search", "Describe it in your own words. Names and exact words work too.")
        return ""

    def _offer(self, now: Situation) -> str:
        match now.stage:
            case Stage.no_folders:
                return translate("search", "Choose folders")
            case Stage.nothing if now.ways:
                return shortened(in_own_words(now.ways[0].label))
            case Stage.lost:
                return translate("search", "Start again")
            case _:
                return ""

    def _act(self) -> None:
        match self._situation.stage:
            case Stage.no_folders:
                self.folders_wanted.emit()
            case Stage.nothing:
                self._go(self._situation.ways[0])
            case Stage.lost:
                self.restart_wanted.emit()


def _title(now: Situation) -> str:
    if now.stage is Stage.nothing:
        nothing = translate("search", "Nothing close to “{question}”")
        return now.title or nothing.format(question=shortened(now.question))
    return translate("search", _TITLES[now.stage]) if now.stage in _TITLES else ""


def shortened(question: str) -> str:
    return question if len(question) <= LONGEST_TITLE else question[: LONGEST_TITLE - 1] + "…"
