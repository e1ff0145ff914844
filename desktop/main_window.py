"""The window: a rail of pages, the page, and a line that says how the library is."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from desktop import wording
from desktop.bridge import Bridge
from desktop.carried import dropped_subject
from desktop.choices import Choices, Closing, Layout
from desktop.languages import translate
from desktop.main_menu import MainMenu, action
from desktop.rail import Page, Rail
from desktop.search.controller import SearchController
from desktop.search.saved import SavedSearches
from desktop.search.situation import Situation, Stage
from desktop.search.view import Preview, SearchView
from desktop.shortcuts import ShortcutSheet
from desktop.status_line import StatusLine
from desktop.theme import Choice, Theme
from indexer import requests
from indexer.findings import Subject

if TYPE_CHECKING:
    from desktop.explore.page import ExplorePage

# In every language all of a page can be read in a window of this size.
SMALLEST = QSize(900, 600)


class MainWindow(QMainWindow):
    """Arranges the pages; decides nothing.

    `leave_wanted` asks to end Hunch, `closed` only the window; `hidden` says that it was put out of sight; `painted`
    comes once, when it can be seen. `hotkey_wanted` asks for the dialog that chooses the quick search's key.
    """

    leave_wanted = Signal()
    closed = Signal()
    hidden = Signal()
    hotkey_wanted = Signal()
    painted = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, library: Path) -> None:
        super().__init__()
        self._seen = False
        self.hides_on_close = False  # set by whoever offers another way back to the window
        self.controller = SearchController(bridge)
        self.saved = SavedSearches(bridge)
        self.search = SearchView(self.controller, self._make_preview, self.saved)
        self.status = StatusLine(bridge)
        self._bridge = bridge
        self._theme = theme
        self.choices = Choices(library)
        self._pages = QStackedWidget()
        self._made: dict[Page, QWidget] = {Page.search: self.search}
        self._explore: ExplorePage | None = None
        self.rail = Rail(self._menu())
        self.rail.page_wanted.connect(self.show_page)
        self.setWindowTitle("Hunch")
        self._arrange()
        self._shortcuts()
        self._restore()
        self.search.box.setFocus()
        self.search.folders_wanted.connect(lambda: self.show_page(Page.folders))
        self.search.put_away.connect(self._put_away)
        self.controller.changed.connect(self._welcome_once)
        self.controller.changed.connect(self._light_map)
        self.search.like_wanted.connect(lambda path: self.find_like(Subject(path=path)))
        self.search.label_wanted.connect(self._label)
        self.search.leave_out_wanted.connect(self._leave_out)
        self.setAcceptDrops(True)
        program = QGuiApplication.instance()
        assert isinstance(program, QGuiApplication)
        program.screenRemoved.connect(self._come_into_view, Qt.ConnectionType.QueuedConnection)
        self.status.problems_wanted.connect(lambda: self.show_page(Page.activity))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    # --- what the program asks of the window ---

    def reveal(self, question: str | None = None) -> None:
        """Show, raise, and be ready for typing; with a question, already answered."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self._come_into_view()
        self.show()
        self.raise_()
        self.activateWindow()
        if question:
            self.show_page(Page.search)
            self.search.ask(question)
        elif self.page is Page.search:
            self.search.focus_box()

    def _come_into_view(self) -> None:
        """The monitor that it stood on may have been unplugged, and not every desktop moves what was there."""
        areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not any(area.intersects(self.frameGeometry()) for area in areas):
            area = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(self.size().boundedTo(area.size()))
            spare = (area.size() - self.size()) / 2
            self.move(area.x() + max(spare.width(), 0), area.y() + max(spare.height(), 0))

    def leave(self) -> None:
        """Quit Hunch, not only this window."""
        self.leave_wanted.emit()

    def complain(self, sentence: str) -> None:
        """Say a refusal that nobody on the pages is waiting for."""
        box = QMessageBox(QMessageBox.Icon.Warning, "Hunch", sentence, parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    @property
    def page(self) -> Page:
        """The page in front."""
        return next(page for page, widget in self._made.items() if widget is self._pages.currentWidget())

    def show_page(self, page: Page) -> None:
        """Bring a page to the front, making it if it is the first time."""
        if page not in self._made:
            self._made[page] = self._make(page)
            self._pages.addWidget(self._made[page])
        self._pages.setCurrentWidget(self._made[page])
        self.rail.show_page(page)
        if page is Page.search:
            self.search.focus_box()
        else:
            self._made[page].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find_like(self, subject: Subject) -> None:
        """Explore what is like a file or a text."""
        self.show_page(Page.explore)
        if self._explore:
            self._explore.like(subject)

    # --- building ---

    def _arrange(self) -> None:
        self._pages.addWidget(self.search)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._pages, 1)
        right.addWidget(self.status)
        # A plain widget at the top would be no window to a screen reader.
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)
        self.setCentralWidget(middle)

    def _menu(self) -> MainMenu:
        menu = MainMenu(self, self._theme, self.choices, lambda: self.hides_on_close)
        menu.look_chosen.connect(self._choose_look)
        menu.shortcuts_wanted.connect(self.show_shortcuts)
        menu.hotkey_wanted.connect(self.hotkey_wanted)
        menu.quit_wanted.connect(self.leave)
        return menu

    def _shortcuts(self) -> None:
        for number, page in enumerate(Page, start=1):
            action(self, page.caption, (f"Ctrl+{number}",), partial(self.show_page, page))
        action(self, Page.settings.caption, ("Ctrl+,",), partial(self.show_page, Page.settings))
        action(self, translate("window", "Close"), ("Ctrl+W",), self.close)

    def _make_preview(self) -> Preview:
        from desktop.preview.pane import PreviewPane

        return PreviewPane(self._bridge)

    def _make(self, page: Page) -> QWidget:
        """A page that is looked at for the first time; its code is loaded only now."""
        makers = {
            Page.explore: self._make_explore,
            Page.folders: self._make_folders,
            Page.activity: self._make_activity,
            Page.settings: self._make_settings,
        }
        return makers[page]()

    def _make_explore(self) -> QWidget:
        from desktop.explore.page import ExplorePage

        self._explore = ExplorePage(self._bridge)
        self._explore.search_wanted.connect(self.reveal)
        self._explore.light(self._hit_paths())
        return self._explore

    def _make_folders(self) -> QWidget:
        from desktop.folders.page import FoldersPage

        page = FoldersPage(self._bridge)
        page.begun.connect(lambda: self.show_page(Page.search))
        return page

    def _make_activity(self) -> QWidget:
        from desktop.activity.page import ActivityPage

        page = ActivityPage(self._bridge)
        page.problems.setting_wanted.connect(self.show_setting)
        return page

    def _make_settings(self) -> QWidget:
        from desktop.settings.own import OwnSettings
        from desktop.settings.page import SettingsPage

        own = OwnSettings(self.choices, self._theme, self)
        own.look_chosen.connect(self._choose_look)
        return SettingsPage(self._bridge, own)

    # --- what the person does ---

    def show_setting(self, words: str) -> None:
        """Bring the settings that have these words to the front."""
        from desktop.settings.page import SettingsPage

        self.show_page(Page.settings)
        page = self._made[Page.settings]
        if isinstance(page, SettingsPage):
            page.look_for(words)

    def show_shortcuts(self) -> None:
        ShortcutSheet(self).open()

    def _label(self, paths: tuple[str, ...]) -> None:
        from desktop.explore.label_dialog import LabelDialog

        dialog = LabelDialog(self._bridge, paths, self)
        labelled = translate("window", "Labelled “{name}”.")
        dialog.labelled.connect(lambda name: self.search.summary.setText(labelled.format(name=name)))
        dialog.open()

    def _leave_out(self, path: str) -> None:
        """From now on this file does not count, once the person has said so."""
        asked = translate("window", "Leave “{name}” out?").format(name=wording.file_name(path))
        box = QMessageBox(QMessageBox.Icon.Question, "Hunch", asked, parent=self)
        box.setInformativeText(
            translate("window", "Hunch forgets it and does not read it again. The file stays where it is, untouched.")
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes = box.addButton(translate("window", "Leave out"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        yes.clicked.connect(lambda: self._bridge.request(requests.LeaveOut(path), None, self.complain))
        box.open()

    def _hit_paths(self) -> tuple[str, ...]:
        return tuple(hit.path for hit in self.controller.model.hits)

    def _light_map(self, _now: Situation) -> None:
        if self._explore:
            self._explore.light(self._hit_paths())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_subject(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file from anywhere, or a text, is looked at on the spot: what is like it?"""
        subject = dropped_subject(event.mimeData())
        if subject:
            event.acceptProposedAction()
            self.find_like(subject)

    def _welcome_once(self, now: Situation) -> None:
        """A library without folders begins with choosing them, unless the person is already doing something else."""
        if now.stage is Stage.no_folders and self.page is Page.search:
            self.controller.changed.disconnect(self._welcome_once)
            self.show_page(Page.folders)

    def _choose_look(self, choice: Choice) -> None:
        self._theme.choose(choice)
        self.choices.look = choice

    def _explain_closing(self) -> None:
        """The first time, say that Hunch can stay, and let the person choose; every later time it is done."""
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "Hunch",
            translate("window", "Keep Hunch running when its window is closed?"),
            parent=self,
        )
        box.setInformativeText(
            translate(
                "window",
                "It then keeps up with your files and is there at once when you call it. You can change this later.",
            )
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        stay = box.addButton(translate("window", "Keep running"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(translate("window", "Quit"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(stay)
        stay.clicked.connect(lambda: self._close_by(Closing.stay))
        leave.clicked.connect(lambda: self._close_by(Closing.quit))
        box.open()

    def _close_by(self, closing: Closing) -> None:
        self.choices.closing = closing
        # The question itself has to be gone before its window closes.
        QTimer.singleShot(0, self.close)

    def _put_away(self) -> None:
        if self.hides_on_close:
            self.close()
        else:
            self.showMinimized()

    # --- remembering ---

    def _restore(self) -> None:
        self.setMinimumSize(SMALLEST.boundedTo(self.screen().availableSize()))
        self.resize(1180, 760)
        if geometry := self.choices.geometry:
            self.restoreGeometry(geometry)
        self.controller.history = self.choices.history
        self.controller.sort_by(self.choices.order)
        self.search.lay_out(self.choices.layout)
        self.saved.load(self.choices.saved)
        self.saved.changed.connect(self._keep_saved)
        if self.choices.look is not Choice.system:
            self._theme.choose(self.choices.look)

    def _keep_saved(self) -> None:
        self.choices.saved = self.saved.dumped()
        self.choices.keep()

    def remember(self) -> None:
        """Keep place, size and history for the next start, in the library."""
        self.choices.geometry = self.saveGeometry()
        self.choices.history = self.controller.history
        self.choices.order = self.controller.order
        self.choices.layout = Layout.gallery if self.search.list.is_gallery else Layout.list
        self.choices.keep()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.controller.remember()
        self.remember()
        if not self.hides_on_close or self.choices.closing is Closing.quit:
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        if self.choices.closing is Closing.ask:
            self._explain_closing()
        else:
            self.hide()
            self.hidden.emit()
