"""The list of problems: filtered, looked at, tried again, shown in their folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop import opening, theme, wording
from desktop.activity.model import Index, ProblemModel, ProblemRole
from desktop.directions import isolated
from desktop.languages import translate
from desktop.theme import Space, Type
from indexer import WorldError, records, requests

if TYPE_CHECKING:
    from desktop.bridge import Bridge

# So many groups are opened by themselves; a long list is better read from its headings.
_OPENED_PROBLEMS = 12


class Problems(QWidget):
    """The problems of the library and what can be done about them; `setting_wanted` carries words to look for."""

    setting_wanted = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._problems: tuple[records.Problem, ...] = ()
        self.model = ProblemModel(self)
        self._message = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.filter = QLineEdit(
            placeholderText=translate("activity", "Filter by name or reason"), clearButtonEnabled=True
        )
        self.tree = QTreeView()
        self._retry, self._reveal = (
            QPushButton(translate("activity", "Read again")),
            QPushButton(translate("activity", "Show in folder")),
        )
        self._leave_out, self._take_in = (
            QPushButton(translate("activity", "Leave out")),
            QPushButton(translate("activity", "Read anyway")),
        )
        self._unlock, self._change = (
            QPushButton(translate("activity", "Unlock …")),
            QPushButton(translate("activity", "Change the rule …")),
        )
        self._build()
        self.filter.textChanged.connect(self._show)
        self.tree.selectionModel().selectionChanged.connect(self._offer)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self._retry.clicked.connect(self.retry)
        self._reveal.clicked.connect(self.reveal)
        self._leave_out.clicked.connect(self.leave_out)
        self._take_in.clicked.connect(self.take_in)
        self._unlock.clicked.connect(self.unlock)
        self._change.clicked.connect(self.change_rule)
        self._offer()

    def ask(self) -> None:
        """Ask the engine for its problems."""
        self._bridge.request(requests.GetProblems(), self._take, self._say)

    def retry(self) -> None:
        """Have the selected files, or all of a selected group, read once more."""
        paths = self._selected(ProblemRole.paths) or []
        for path in paths:
            self._bridge.request(requests.Retry(path=path), None, self._say)
        self._say(translate("activity", "%n files will be read again.", "", len(paths)))

    def reveal(self) -> None:
        """Show the selected file in its folder."""
        try:
            opening.reveal(self._selected(ProblemRole.paths)[:1])
        except WorldError as error:
            self._say(str(error))

    def leave_out(self) -> None:
        """Stop telling about the selected files: from now on they do not count."""
        paths = self._selected(ProblemRole.paths) or []
        for path in paths:
            self._bridge.request(requests.LeaveOut(path), None, self._say)
        self._say(translate("activity", "%n files will be left out from now on; Settings can undo it.", "", len(paths)))

    def take_in(self) -> None:
        """Have the selected file or folder read although a rule leaves it out."""
        for path in self._selected(ProblemRole.paths)[:1]:
            self._say(translate("activity", "{name} counts from now on.").format(name=wording.file_name(path)))
            self._bridge.request(requests.TakeIn(path), None, self._say)

    def unlock(self) -> None:
        """Ask for the password of the selected file, and have it read with that."""
        path = self._selected(ProblemRole.paths)[0]
        name = wording.file_name(path)
        password, agreed = QInputDialog.getText(
            self,
            translate("activity", "Unlock"),
            translate(
                "activity", "Password of {name}.\nIt is kept in the keyring of the system and nowhere else."
            ).format(name=name),
            QLineEdit.EchoMode.Password,
        )
        if agreed and password:
            self._say(translate("activity", "{name} is being unlocked …").format(name=name))
            asked = requests.Unlock(path, password)
            self._bridge.request(
                asked,
                lambda _none: self._say(translate("activity", "{name} is unlocked.").format(name=name)),
                self._say,
            )

    def change_rule(self) -> None:
        """Go to the setting that the selected problem is due to."""
        self.setting_wanted.emit(self._words_of_setting())

    def _words_of_setting(self) -> str:
        setting = str(self._selected(ProblemRole.setting) or "")
        return setting.replace("_", " ").replace("reading.", "reading. ").split(". ")[-1] if setting else "patterns"

    def _take(self, problems: tuple[records.Problem, ...]) -> None:
        self._problems = problems
        self._show()

    def _show(self) -> None:
        self.model.show(self._problems, self.filter.text())
        shown = self.model.count()
        few = shown <= _OPENED_PROBLEMS or bool(self.filter.text())
        if few:
            self.tree.expandAll()
        self._say(self._empty())
        self._offer()

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def _empty(self) -> str:
        if self.model.count():
            return ""
        return (
            translate("activity", "No problem matches the filter.")
            if self._problems
            else translate("activity", "None. Every file that was found could be read.")
        )

    def _selected(self, role: ProblemRole) -> list[str]:
        index = self.tree.currentIndex()
        return index.data(role) if index.isValid() and self.tree.selectionModel().isSelected(index) else []

    def _offer(self) -> None:
        """What makes no sense for the selection is greyed; what is rare is hidden until it makes sense."""
        one, by_rule = len(self._selected(ProblemRole.paths)) == 1, bool(self._selected(ProblemRole.by_rule))
        self._retry.setEnabled(bool(self._selected(ProblemRole.retriable)))
        self._reveal.setEnabled(one)
        self._leave_out.setEnabled(bool(self._selected(ProblemRole.paths)))
        for button in (self._retry, self._leave_out):
            button.setVisible(not by_rule)
        self._unlock.setVisible(one and bool(self._selected(ProblemRole.locked)))
        self._take_in.setVisible(one and by_rule)
        self._change.setVisible(by_rule or bool(self._selected(ProblemRole.setting)))

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for button in self._buttons():
            if button.isHidden():
                continue
            entry = menu.addAction(button.text())
            entry.setEnabled(button.isEnabled())
            entry.triggered.connect(button.click)
        menu.popup(self.tree.viewport().mapToGlobal(at))
        menu.aboutToHide.connect(menu.deleteLater)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self._unlock, self._take_in, self._change, self._retry, self._leave_out, self._reveal

    def _build(self) -> None:
        self._message.setProperty("role", "muted")
        self.filter.setAccessibleName(translate("activity", "Filter problems"))
        self.filter.setFixedWidth(260)
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(_ProblemDelegate(self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(translate("activity", "Problems"))
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.setIndentation(20)
        top = QHBoxLayout()
        top.setSpacing(Space.small)
        top.addWidget(self.filter)
        top.addStretch()
        for part in self._buttons():
            top.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.medium)
        layout.addLayout(top)
        layout.addWidget(self._message)
        layout.addWidget(self.tree, 1)


class _ProblemDelegate(QStyledItemDelegate):
    """A group as a heading with its number; a problem as its name and folder, and its sentence below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 if index.data(ProblemRole.sentence) else 1
        return QSize(200, lines * option.fontMetrics.height() + (Space.large if lines == 2 else Space.medium))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tones = theme.colours(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.selected))
            ground = option.rect.adjusted(0, 1, -Space.small, -1)
            ground = QStyle.visualRect(option.direction, option.rect, ground)
            painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)
        inside = option.rect.adjusted(Space.small, Space.tiny, -Space.large, -Space.tiny)
        inside = QStyle.visualRect(option.direction, option.rect, inside)
        sentence = index.data(ProblemRole.sentence)
        line = QRect(inside)
        if sentence:
            line.setHeight(inside.height() // 2)
        self._first_line(painter, option, line, index, tones)
        if sentence:
            below = line.translated(0, line.height())
            _write(painter, option, below, sentence, option.font, tones.muted)
        painter.restore()

    def _first_line(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, index: Index, tones: theme.Colours
    ) -> None:
        name = index.data(Qt.ItemDataRole.DisplayRole)
        font = theme.font(option.font, Type.body if index.parent().isValid() else Type.strong)
        taken = _write(painter, option, line, name, font, tones.text)
        caption = theme.font(option.font, Type.caption)
        rest = QStyle.visualRect(option.direction, line, line.adjusted(taken + Space.medium, 0, 0, 0))
        _write(painter, option, rest, index.data(ProblemRole.where), caption, tones.faint)


def _write(painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, font: QFont, colour: str) -> int:
    """One line of text, shortened in its middle if it must be; returns the width taken."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, max(line.width(), 0))
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | side, isolated(shown))
    return painter.fontMetrics().horizontalAdvance(shown)
