"""A box, the best rows and Enter, over whatever else is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop import actions, icons, theme, wording
from desktop.languages import translate
from desktop.preview.finding import Wanted
from desktop.preview.pane import at_once
from desktop.preview.structure import StructureView
from desktop.search.chips import ChipRow, replaced
from desktop.search.controller import SearchController
from desktop.search.hit_delegate import HitDelegate
from desktop.search.situation import Situation, Stage
from desktop.search.spoken import Spoken
from desktop.theme import Space
from indexer import WorldError
from indexer.records import Hit

if TYPE_CHECKING:
    from desktop.bridge import Bridge

_WIDTH = 720
_MOST_ROWS = 8
_ROWS_IN_VIEW = 5
_PASSAGE_HEIGHT = 190
_SHADOW = 32
_RADIUS = 16
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 4, Qt.Key.Key_PageUp: -4}


class QuickSearch(QWidget):
    """Built once and kept hidden; `toggle` shows it on the screen with the pointer, or hides it."""

    def __init__(self, bridge: Bridge) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags | Qt.WindowType.NoDropShadowWindowHint)
        self.setWindowTitle(translate("quick", "Hunch quick search"))
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._controller = SearchController(bridge, _MOST_ROWS, asker="quick search")
        self._box, self._glass = QLineEdit(), QLabel()
        self._rows, self._passage = _Rows(self._controller), StructureView()
        self._chips = ChipRow(takes_keys=False)
        self._message = QLabel()
        self._keys = QLabel(translate("quick", "Enter  opens      Ctrl+Enter  shows in folder      Tab  previews"))
        self._line = QFrame()
        self._spoken = Spoken(self._box, self._controller)
        self._due: Callable[[actions.Hits], None] | None = None  # Enter was faster than the answer
        self._build()
        self._box.textChanged.connect(self._type)
        self._box.installEventFilter(self)
        self._controller.changed.connect(self._settle)
        self._controller.hit_chosen.connect(self._show_passage)
        self._controller.hit_chosen.connect(self._catch_up)
        self._chips.replaced.connect(self._replace)
        self._chips.literal_wanted.connect(self._controller.take_literally)
        self._rows.activated.connect(lambda _index: self._act(actions.open_hits))
        self._dress()
        self._settle(self._controller.situation)

    def toggle(self) -> None:
        """Show the window ready for typing, or hide it when it is in use."""
        if self.isVisible() and self.isActiveWindow():
            self.hide()
        else:
            self.appear()

    def appear(self, question: str | None = None) -> None:
        """Show the window with a question, or with the last one, selected so that typing replaces it."""
        if question is not None:
            self._box.setText(question)
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        self.adjustSize()
        self.move(QPoint(area.center().x() - self.width() // 2, area.top() + area.height() // 4 - _SHADOW))
        self.show()
        self.raise_()
        self.activateWindow()
        self._box.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self._box.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self.hide()
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        self._paint_shadow(painter, card)
        painter.setPen(QColor(tones.line))
        painter.setBrush(QColor(tones.surface))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)

    def _paint_shadow(self, painter: QPainter, card: QRectF) -> None:
        """Many faint rings, falling slightly, which together fade out like a soft shadow."""
        painter.setPen(Qt.PenStyle.NoPen)
        for ring in range(_SHADOW - 6, 0, -2):
            share = 1 - ring / (_SHADOW - 6)
            painter.setBrush(QColor(0, 0, 0, round(1 + 7 * share * share)))
            grown = card.adjusted(-ring, -ring + 6, ring, ring + 4)
            painter.drawRoundedRect(grown, _RADIUS + ring, _RADIUS + ring)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Act on a key of the box that is not typing; true when it was one."""
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _STEPS:
            self._controller.move(_STEPS[Qt.Key(key)])
            self._spoken.say_row()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(actions.show_in_folder if control else actions.open_hits)
        elif key == Qt.Key.Key_Escape:
            self.hide()
        elif key == Qt.Key.Key_Tab:
            self._passage.setVisible(self._passage.isHidden() and self._hit() is not None)
        elif key == Qt.Key.Key_C and control and (hit := self._hit()):
            self._copy_path(hit)
        else:
            return False
        return True

    def _type(self, text: str) -> None:
        self._due = None
        self._controller.type(text)

    def _replace(self, piece: str, by: str) -> None:
        """Edit the question as if by hand, so that it can be undone."""
        question = replaced(self._box.text(), piece, by)
        self._box.selectAll()
        self._box.insert(question)

    def _catch_up(self) -> None:
        """Do what Enter asked for before there was an answer."""
        due, self._due = self._due, None
        if due:
            self._act(due)

    def _hit(self) -> Hit | None:
        selected = self._controller.selected()
        return selected[0] if selected else None

    def _act(self, action: Callable[[actions.Hits], None]) -> None:
        """Do something with the selected file and get out of its way; stay, with a sentence, if it cannot be done."""
        if self._controller.situation.stage is Stage.asking and not self._controller.has_chosen:
            self._due = action  # the rows are those of an older question
            return
        hit = self._hit()
        if hit is None:
            return
        self._controller.remember()
        try:
            action([hit])
        except WorldError as error:
            self._say(str(error))
        else:
            self._controller.tell_opened([hit])
            self.hide()

    def _copy_path(self, hit: Hit) -> None:
        actions.copy_paths([hit])
        self._say(translate("quick", "Copied {path}").format(path=wording.folder(hit.path)))

    def _settle(self, now: Situation) -> None:
        """Take as much room as the answer needs, and say what there is to be said."""
        self._rows.fit()
        if now.stage is not Stage.asking:
            self._chips.show_filters(now.question, now.filters, now.suggestions)
        self._say(_sentence(now))
        self._line.setVisible(bool(now.shown or self._message.text()))
        self._keys.setVisible(bool(now.shown))
        if not now.shown:
            self._passage.hide()

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def _show_passage(self, hit: Hit) -> None:
        preview = at_once(hit, 0)
        wanted = [Wanted(hit.passages[0].text, hit.passages[0].lights)] if hit.passages else []
        self._passage.show_blocks(preview.blocks, preview.target or 0, 0, wanted)
        self._passage.document().setTextWidth(_WIDTH)
        self._passage.setFixedHeight(min(round(self._passage.document().size().height()), _PASSAGE_HEIGHT))

    def _dress(self) -> None:
        tones = theme.colours(self.palette())
        self._glass.setPixmap(icons.pixmap("search", 22, tones.faint, self.devicePixelRatioF()))
        self._line.setStyleSheet(f"background: {tones.line}; border: 0")

    def _build(self) -> None:
        self._box.setProperty("role", "search")
        self._box.setStyleSheet("QLineEdit { border: 0; background: transparent; padding: 6px 4px; }")
        self._box.setPlaceholderText(translate("quick", "What are you looking for?"))
        self._box.setAccessibleName(translate("quick", "Quick search"))
        self._chips.setContentsMargins(Space.large, 0, Space.large, Space.medium)
        self._line.setFixedHeight(1)
        self._passage.setAccessibleName(translate("quick", "Passage"))
        self._passage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._passage.hide()
        for label in (self._message, self._keys):
            label.setProperty("role", "caption")
            label.setContentsMargins(Space.large, Space.tiny, Space.large, Space.small)
            label.setWordWrap(label is self._message)
        top = QHBoxLayout()
        top.setContentsMargins(Space.large, Space.medium, Space.large, Space.medium)
        top.setSpacing(Space.small)
        top.addWidget(self._glass)
        top.addWidget(self._box, 1)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        layout.setContentsMargins(_SHADOW, _SHADOW, _SHADOW, _SHADOW)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._chips)
        inset = QHBoxLayout()
        inset.setContentsMargins(Space.small, Space.small, Space.small, 0)
        inset.addWidget(self._rows)
        layout.addWidget(self._line)
        layout.addLayout(inset)
        for part in (self._passage, self._message, self._keys):
            layout.addWidget(part)


def _sentence(now: Situation) -> str:
    """What there is to say beside the rows, in one line."""
    nothing = translate("quick", "Nothing close.") if now.stage is Stage.nothing else ""
    return wording.sentences(nothing, now.sentence if not now.shown else "", *now.notes)


class _Rows(QListView):
    """The rows of the answer, as high as they need to be; the keys stay with the box."""

    def __init__(self, controller: SearchController) -> None:
        super().__init__()
        self.setModel(controller.model)
        self.setSelectionModel(controller.selection)
        self.setItemDelegate(HitDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setAccessibleName(translate("quick", "Results"))
        self.setFixedWidth(_WIDTH)
        self.fit()

    def fit(self) -> None:
        """Be as high as the first rows; nothing when there are none."""
        count = min(self.model().rowCount(), _ROWS_IN_VIEW)
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(count)) + (Space.medium if count else 0))
