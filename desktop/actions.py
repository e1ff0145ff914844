"""What can be done with found files: each a named command with a shortcut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop import icons, opening
from desktop.carried import as_files
from desktop.languages import translatable, translate
from indexer import WorldError, displayed, records

Hits = Sequence[records.Hit]


def open_hits(hits: Hits) -> None:
    for hit in hits:
        opening.open_file(hit.path, hit.passages[0].at if hit.passages else None)


def show_in_folder(hits: Hits) -> None:
    opening.reveal([hit.path for hit in hits])


def copy_files(hits: Hits) -> None:
    """Files for a file manager, paths for a text field."""
    QGuiApplication.clipboard().setMimeData(as_files([hit.path for hit in hits]))


def copy_paths(hits: Hits) -> None:
    QGuiApplication.clipboard().setText("\n".join(displayed(hit.path) for hit in hits))


def copy_passages(hits: Hits) -> None:
    passages = (hit.passages[0].text for hit in hits if hit.passages)
    QGuiApplication.clipboard().setText("\n\n".join(passages))


@dataclass(frozen=True)
class Command:
    """One thing to do with found files. `key` is Qt's portable text of its shortcut."""

    name: str
    text: str
    key: str
    icon: str
    run: Callable[[Hits], None]


COMMANDS = (
    Command("open", translatable("window", "Open"), "Return", "open", open_hits),
    Command("show_in_folder", translatable("window", "Show in folder"), "Ctrl+Return", "reveal", show_in_folder),
    Command("copy", translatable("window", "Copy"), "Ctrl+C", "copy", copy_files),
    Command("copy_path", translatable("window", "Copy path"), "Ctrl+Shift+C", "copy", copy_paths),
    Command("copy_passage", translatable("window", "Copy passage"), "Ctrl+Alt+C", "quote", copy_passages),
)

# Names of the commands that show that a file was the one that was looked for.
OPENING = frozenset({"open", "show_in_folder"})

# Keys that are no command on files; the shortcut sheet shows both tables.
OTHER_KEYS = (
    (
        translatable("keys", "Down, Up"),
        translatable("window", "Move through the results; Up in the box recalls earlier questions"),
    ),
    (translatable("keys", "Right, Left"), translatable("window", "Further passages of the selected file")),
    (
        translatable("keys", "Ctrl+D"),
        translatable("window", "Save the search; F2 renames and Delete removes a saved one"),
    ),
    (translatable("keys", "Ctrl+Shift+1, 2"), translatable("window", "Results as a list, as a gallery")),
    (translatable("keys", "Space"), translatable("window", "Large preview, once you are in the results")),
    (translatable("keys", "F3, Shift+F3"), translatable("window", "Next and previous place in the previewed file")),
    (
        translatable("keys", "Ctrl+S"),
        translatable("window", "Save a copy of the attachment that is selected in the preview"),
    ),
    (translatable("keys", "F9"), translatable("window", "Play or pause the previewed recording; Left and Right skip")),
    (translatable("keys", "Ctrl+L"), translatable("window", "Back to the search box")),
    (translatable("keys", "Escape"), translatable("window", "Clear the question, then put the window away")),
    (translatable("keys", "Ctrl+M"), translatable("window", "Show the weaker matches")),
    (translatable("keys", "Ctrl+Space"), translatable("window", "Filters: their names, and what completes them")),
    (translatable("keys", "Ctrl+Shift+L"), translatable("window", "More files like the selected one")),
    (translatable("keys", "Ctrl+T"), translatable("window", "Give the selected files a label")),
    (translatable("keys", "Ctrl+Delete"), translatable("window", "Leave the selected file out of Hunch")),
    (translatable("keys", "Ctrl+1, 2, 3 …"), translatable("window", "The pages, in the order of the rail")),
    (translatable("keys", "Ctrl+,"), translatable("window", "Settings")),
    (translatable("keys", "F1, Ctrl+/"), translatable("window", "This list")),
    (translatable("keys", "Ctrl+Q"), translatable("window", "Quit Hunch")),
)


class HitActions(QObject):
    """The commands as actions of one widget, acting on the hits that `selected` gives."""

    failed = Signal(str)
    done = Signal(Command)

    def __init__(self, widget: QWidget, selected: Callable[[], Hits]) -> None:
        super().__init__(widget)
        self._selected = selected
        self.actions = {command.name: self._action(command, widget) for command in COMMANDS}

    def run(self, command: Command) -> None:
        """Do it; the world's refusals become one sentence through `failed`."""
        hits = self._selected()
        if not hits:
            return
        try:
            command.run(hits)
        except WorldError as error:
            self.failed.emit(str(error))
        else:
            self.done.emit(command)

    def menu(self, parent: QWidget) -> QMenu:
        """The same commands as a context menu."""
        menu = QMenu(parent)
        for command in COMMANDS:
            self.actions[command.name].setIcon(icons.icon(command.icon, parent.palette(), 18))
        menu.addActions(list(self.actions.values()))
        menu.insertSeparator(self.actions["copy"])
        return menu

    def _action(self, command: Command, widget: QWidget) -> QAction:
        action = QAction(translate("window", command.text), widget)
        keys = [QKeySequence(command.key)]
        if "Return" in command.key:
            keys.append(QKeySequence(command.key.replace("Return", "Enter")))
        action.setShortcuts(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self.run(command))
        widget.addAction(action)
        return action
