"""The search page: the box, the rows, what there is to say about them, and the preview."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop import wording
from desktop.actions import OPENING, Command, HitActions
from desktop.choices import Layout
from desktop.languages import translate
from desktop.search.box import SearchBox
from desktop.search.chips import ChipRow, replaced
from desktop.search.completer import Completer
from desktop.search.controller import SearchController
from desktop.search.layout_switch import LayoutSwitch
from desktop.search.message import Message
from desktop.search.order_button import OrderButton
from desktop.search.result_list import ResultList
from desktop.search.saved import SavedSearches
from desktop.search.sidebar import Sidebar
from desktop.search.situation import Situation, Stage
from desktop.search.spoken import Spoken
from desktop.theme import Space
from indexer import records

LIST_SHARE, PREVIEW_SHARE = 46, 54
# Milliseconds after which the preview follows the rows: painted in one turn of the event loop, both hold the keys up.
FOLLOW_MS = 15


class Preview(Protocol):
    """What the search page needs of the preview pane, which is a QWidget."""

    def show_hit(self, hit: records.Hit, passage_index: int, question: str) -> None: ...

    def clear(self) -> None: ...


class SearchView(QWidget):
    """Arranges the page around a SearchController; `make_preview` is called when there is a first hit to show."""

    folders_wanted = Signal()
    put_away = Signal()
    like_wanted = Signal(str)
    label_wanted = Signal(tuple)
    leave_out_wanted = Signal(str)

    def __init__(
        self,
        controller: SearchController,
        make_preview: Callable[[], Preview],
        saved: SavedSearches,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._make_preview = make_preview
        self._saved = saved
        self.sidebar = Sidebar(saved)
        self._preview: Preview | None = None
        self._chosen: tuple[records.Hit, int, str] | None = None  # what the preview is to show next
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self.box = SearchBox()
        self.chips = ChipRow()
        self.list = ResultList(controller)
        self.message = Message()
        self.more = QPushButton(translate("search", "Show more files"))
        self.weaker = QPushButton()
        self.order = OrderButton(controller.sort_by)
        self.layouts = LayoutSwitch(self.lay_out)
        self.summary = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.commands = HitActions(self, controller.selected)
        self._stack = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self.spoken = Spoken(self.box, controller)
        self._arrange()
        self._connect()
        self._keys()
        self._more = self._further()
        self._on_changed(controller.situation)

    # --- what the window asks of the page ---

    def ask(self, question: str) -> None:
        """Put a question into the box, as if it had been typed."""
        self.box.setText(question)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_box(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def lay_out(self, layout: Layout) -> None:
        """Show results as rows or as cards."""
        self.list.be_gallery(layout is Layout.gallery)
        self.layouts.show_layout(layout)

    def save(self) -> None:
        """Keep the question with its filters among the saved searches."""
        if self._controller.question:
            self._saved.save(self._controller.question, literal=self._controller.is_literal)
            self.summary.setText(translate("search", "Saved."))

    def save_and_name(self) -> None:
        """Keep the question, or find it among the kept ones, and have its name ready to be changed."""
        if self._controller.question:
            self.sidebar.name(self._saved.save(self._controller.question, literal=self._controller.is_literal))

    def _ask_saved(self, place: int) -> None:
        one = self._saved.entries[place]
        self.ask(one.question)
        self._controller.take_literally(one.literal)

    # --- building ---

    def _arrange(self) -> None:
        self.summary.setProperty("role", "caption")
        self.weaker.setProperty("role", "link")
        self.more.setProperty("role", "link")
        for link in (self.more, self.weaker):
            link.hide()
        results = QFrame()
        results.setProperty("role", "card")
        column = QVBoxLayout(results)
        column.setContentsMargins(Space.tiny, Space.tiny, Space.tiny, Space.tiny)
        column.setSpacing(0)
        column.addWidget(self.list)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self.more)
        below.addWidget(self.weaker)
        below.addStretch()
        column.addLayout(below)
        self._splitter.addWidget(results)
        self._splitter.setHandleWidth(Space.medium)
        self._splitter.setChildrenCollapsible(True)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self._splitter)
        above = QHBoxLayout()
        above.setContentsMargins(Space.small, 0, Space.small, 0)
        above.addWidget(self.summary, 1)
        above.addWidget(self.order)
        above.addWidget(self.layouts)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.wide, Space.wide, Space.wide, Space.large)
        page.setSpacing(Space.medium)
        page.addWidget(self.box)
        page.addWidget(self.chips)
        page.addLayout(above)
        beside = QHBoxLayout()
        beside.setSpacing(Space.medium)
        beside.addWidget(self.sidebar)
        beside.addWidget(self._stack, 1)
        page.addLayout(beside, 1)
        self.setFocusProxy(self.box)
        self.completer = Completer(self.box, self._controller.complete, self)

    def _connect(self) -> None:
        controller = self._controller
        self.box.textChanged.connect(controller.type)
        self.box.down.connect(self._enter_list)
        self.box.save_wanted.connect(self.save_and_name)
        self._saved.changed.connect(self._show_saved)
        self.box.up.connect(lambda: controller.recall(-1))
        self.chips.replaced.connect(self._replace)
        self.chips.literal_wanted.connect(controller.take_literally)
        self.sidebar.chosen.connect(self._ask_saved)
        self.list.left.connect(self.box.setFocus)
        self.list.typed.connect(self._type_on)
        self.list.large_preview.connect(self.toggle_large_preview)
        self.list.menu_wanted.connect(self._show_menu)
        self.list.doubleClicked.connect(lambda: self.commands.actions["open"].trigger())
        self.more.clicked.connect(controller.show_more)
        self.weaker.clicked.connect(controller.unfold)
        self.message.weaker_wanted.connect(controller.unfold)
        self.message.restart_wanted.connect(controller.restart)
        self.message.question_wanted.connect(self.ask)
        self.message.folders_wanted.connect(self.folders_wanted)
        self.commands.done.connect(self._on_done)
        self.commands.failed.connect(self.summary.setText)
        controller.changed.connect(self._on_changed)
        controller.text_recalled.connect(self.box.setText)
        controller.selection.currentChanged.connect(lambda current, _: self.list.scrollTo(current))
        controller.hit_chosen.connect(self._choose_hit)
        self._follow.timeout.connect(self._show_hit)

    def _keys(self) -> None:
        for keys, then in (
            ("Ctrl+L", self.focus_box),
            ("Escape", self._step_back),
            ("Ctrl+M", self._controller.unfold),
            ("Ctrl+Space", self.completer.offer),
            ("Ctrl+D", self.save),
            ("Ctrl+Shift+1", partial(self.lay_out, Layout.list)),
            ("Ctrl+Shift+2", partial(self.lay_out, Layout.gallery)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(then)

    def _further(self) -> list[QAction]:
        """What can be done with hits beyond opening and copying; it happens elsewhere."""
        made = []
        for text, keys, then in (
            (translate("search", "More like this"), "Ctrl+Shift+L", lambda paths: self.like_wanted.emit(paths[0])),
            (translate("search", "Label …"), "Ctrl+T", self.label_wanted.emit),
            (
                translate("search", "Leave out of Hunch"),
                "Ctrl+Delete",
                lambda paths: self.leave_out_wanted.emit(paths[0]),
            ),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(partial(self._with_paths, then))
            self.addAction(action)
            made.append(action)
        return made

    def _with_paths(self, then: Callable[[tuple[str, ...]], object], _checked: bool = False) -> None:
        paths = tuple(hit.path for hit in self._controller.selected())
        if paths:
            then(paths)

    # --- keys ---

    def _enter_list(self) -> None:
        """Down from the box: newer questions while older ones are being recalled, else the rows."""
        if self._controller.recall(+1):
            return
        if self._controller.model.rowCount():
            self._controller.move(+1)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _type_on(self, letter: str) -> None:
        self.box.setFocus()
        if letter:
            self.box.insert(letter)
        else:
            self.box.backspace()

    def _replace(self, piece: str, by: str) -> None:
        """Edit the question as if by hand, so that it can be undone."""
        question = replaced(self.box.text(), piece, by)
        self.box.selectAll()
        self.box.insert(question)

    def _step_back(self) -> None:
        """Escape: from the large preview to both, from a question to none, from the empty box out of the way."""
        if self._large():
            self.toggle_large_preview()
        elif self.box.text():
            self._controller.remember()
            self.box.clear()
            self.box.setFocus()
        else:
            self.put_away.emit()

    def toggle_large_preview(self) -> None:
        """Give the whole page to the preview, or share it again; the rows keep the keys, so arrows move on."""
        if self._preview is None or cast(QWidget, self._preview).isHidden():
            return
        if self._large():
            self._share()
        else:
            self._splitter.setSizes([0, self._splitter.width()])

    def _large(self) -> bool:
        return self._preview is not None and self._splitter.sizes()[0] == 0

    def _share(self) -> None:
        width = self._splitter.width()
        self._splitter.setSizes([width * LIST_SHARE // 100, width * PREVIEW_SHARE // 100])

    def _show_menu(self, at: QPoint) -> None:
        if self._controller.selection.hasSelection():
            menu = self.commands.menu(self)
            menu.addSeparator()
            menu.addActions(self._more)
            menu.popup(at)

    # --- showing ---

    def _on_changed(self, now: Situation) -> None:
        has_rows = self._controller.model.rowCount() > 0
        if has_rows and now.stage is Stage.asking:
            # Everything about the last answer stays until the next one, or it would flicker, and the page be laid out
            # anew, with every key.
            return
        if now.stage is not Stage.asking:
            self.chips.show_filters(now.question, now.filters, now.suggestions)
        self._stack.setCurrentWidget(self._splitter if has_rows else self.message)
        if not has_rows:
            self.message.show_situation(now, self._controller.suggestions())
            self._follow.stop()
            if self._preview is not None:
                self._preview.clear()
        self.summary.setText(_summary(now) if has_rows else "")
        for part in (self.summary, self.order, self.layouts):
            part.setVisible(has_rows)
        self.order.show_order(self._controller.order)
        self._show_saved()
        self.more.setVisible(has_rows and now.more)
        self.weaker.setVisible(has_rows and now.weaker > 0)
        self.weaker.setText(translate("search", "Show %n weaker matches", "", now.weaker))

    def _show_saved(self) -> None:
        place = self._saved.place(self._controller.question, literal=self._controller.is_literal)
        self.box.show_saved(place is not None)

    def make_preview(self) -> Preview:
        """The preview; made ahead of the first hit it stays out of sight until there is one."""
        if self._preview is None:
            self._preview = self._make_preview()
            pane = cast(QWidget, self._preview)
            pane.hide()
            self._splitter.addWidget(pane)
        return self._preview

    @property
    def preview_is_due(self) -> bool:
        """Whether a hit was chosen that the preview has yet to show."""
        return self._follow.isActive()

    def _choose_hit(self, hit: records.Hit, passage: int) -> None:
        pane = cast(QWidget, self.make_preview())
        if pane.isHidden():
            pane.show()
            self._share()
        self._chosen = hit, passage, self._controller.question
        self._follow.start()

    def _show_hit(self) -> None:
        if self._chosen:
            self.make_preview().show_hit(*self._chosen)

    def _on_done(self, command: Command) -> None:
        self._controller.remember()
        if command.name in OPENING:
            self._controller.tell_opened(self._controller.selected())
        if command.name.startswith("copy"):
            self.summary.setText(translate("search", "Copied."))


def _summary(now: Situation) -> str:
    if now.stage in (Stage.lost, Stage.waiting, Stage.failed):
        return now.sentence
    return wording.dotted(now.sentence, *now.notes)
