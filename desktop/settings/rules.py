"""What is left out of all folders or of one, with a live preview of what a change would do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop import kinds as kinds_of_files
from desktop import wording
from desktop.languages import translate
from desktop.settings.drafts import from_plain, preview_lines, preview_sentence
from desktop.speech import call_choices
from desktop.theme import Space
from indexer import records, requests

if TYPE_CHECKING:
    from desktop.bridge import Bridge

# Milliseconds without a key before the engine is asked what the rules would do.
_PAUSE = 300
_MEGABYTE = 10**6
_LINES = 4
# So many kinds are named on their button; more are counted.
_NAMED = 3
# Characters of a folder's path that are seen without opening the list.
_FOLDER_LENGTH = 30


class RulesCard(QFrame):
    """Edits FileRules; nothing happens to the library before "Use these rules"."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._saved: dict[str | None, records.FileRules] = {}
        self.folder = QComboBox(minimumContentsLength=_FOLDER_LENGTH)
        self.folder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.exclude = _lines_edit(translate("settings", "Leave out"))
        self.include = _lines_edit(translate("settings", "Read all the same"))
        self.kinds, self.largest = QToolButton(), QSpinBox()
        self._menu = QMenu(self.kinds)
        self._sentence, self._examples = _label("muted"), _label("caption")
        self.use = QPushButton(translate("settings", "Use these rules"))
        self._discard = QPushButton(translate("settings", "Discard"))
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._connect()

    def show_choices(self, choices: dict[str, records.Choice], folders: tuple[str, ...]) -> None:
        """Show the rules that hold, for a library with these folders; a draft under way stays."""
        self._saved = {None: from_plain(choices["rules"].value)}
        own = choices["folder_rules"].value
        self._saved |= {path: from_plain(own.get(path, {})) for path in folders}
        self._offer_kinds(choices["rules"].members)
        if [self.folder.itemData(place) for place in range(self.folder.count())] != [None, *folders]:
            self._offer_folders(folders)
        elif not self.is_changed:
            self._show_saved()
        self._tell()

    @property
    def chosen(self) -> str | None:
        """The folder whose rules are edited, None for all."""
        path: str | None = self.folder.currentData()
        return path

    @property
    def draft(self) -> records.FileRules:
        return records.FileRules(
            exclude=_lines(self.exclude),
            include=_lines(self.include),
            skip_kinds=tuple(action.data() for action in self._menu.actions() if action.isChecked()),
            largest=self.largest.value() * _MEGABYTE,
        )

    @property
    def is_changed(self) -> bool:
        return self.chosen in self._saved and self.draft != self._saved[self.chosen]

    # --- what the person does ---

    def save(self) -> None:
        """Have the draft hold from now on."""
        saved = {**self._saved, self.chosen: self.draft}
        everywhere = saved.pop(None, records.FileRules())
        own = {path: _plain(rules) for path, rules in saved.items() if rules != records.FileRules()}
        changes = {"rules": _plain(everywhere), "folder_rules": own}
        done = partial(self._on_saved, self.chosen, self.draft)
        self._bridge.request(requests.ChangeSettings(changes), done, self._say)

    def discard(self) -> None:
        """Go back to the rules that hold."""
        self._show_saved()
        self._tell()

    def _on_saved(self, folder: str | None, rules: records.FileRules, _notes: object) -> None:
        self._saved[folder] = rules
        self._tell()
        self._say(
            translate("settings", "These rules hold now. What they leave out goes, and what they let in is read.")
        )

    def _on_edited(self, *_: object) -> None:
        self._tell()
        if self.is_changed:
            self._soon.start()

    def _ask(self) -> None:
        draft, folder = self.draft, self.chosen
        asked = requests.PreviewRules(draft, folder)
        # A refusal means that a newer draft is on its way.
        self._bridge.request(asked, lambda found: self._show_preview(draft, folder, found))

    # --- showing ---

    def _show_preview(self, draft: records.FileRules, folder: str | None, found: records.RulesPreview) -> None:
        if (draft, folder) == (self.draft, self.chosen) and self.is_changed:
            self._say(preview_sentence(found))
            self._examples.setText("\n".join(preview_lines(found)))
            self._examples.setVisible(bool(self._examples.text()))

    def _show_saved(self) -> None:
        rules = self._saved.get(self.chosen, records.FileRules())
        for edit, lines in ((self.exclude, rules.exclude), (self.include, rules.include)):
            edit.setPlainText("\n".join(lines))
        for action in self._menu.actions():
            action.setChecked(action.data() in rules.skip_kinds)
        self.largest.setValue(rules.largest // _MEGABYTE)

    def _tell(self) -> None:
        changed = self.is_changed
        for button in (self.use, self._discard):
            button.setEnabled(changed)
        chosen = [action.text() for action in self._menu.actions() if action.isChecked()]
        said = wording.listed(*chosen) or translate("settings", "None")
        if len(chosen) > _NAMED:
            said = translate("settings", "%n kinds", "", len(chosen))
        self.kinds.setText(said)
        left_out = translate("settings", "Kinds of files that are left out: {kinds}")
        self.kinds.setAccessibleName(left_out.format(kinds=said))
        if not changed:
            self._soon.stop()
            self._say("")
            self._examples.hide()

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def _offer_kinds(self, kinds: tuple[str, ...]) -> None:
        if [action.data() for action in self._menu.actions()] == list(kinds):
            return
        self._menu.clear()
        for kind in kinds:
            action = self._menu.addAction(wording.capitalised(kinds_of_files.called(kind)))
            action.setData(kind)
            action.setCheckable(True)
            action.toggled.connect(self._on_edited)

    def _offer_folders(self, folders: tuple[str, ...]) -> None:
        self.folder.clear()
        self.folder.addItem(translate("settings", "All folders"), None)
        for path in folders:
            self.folder.addItem(wording.folder(path), path)
        self._show_saved()

    def _connect(self) -> None:
        self._soon.timeout.connect(self._ask)
        self.exclude.textChanged.connect(self._on_edited)
        self.include.textChanged.connect(self._on_edited)
        self.largest.valueChanged.connect(self._on_edited)
        self.folder.activated.connect(lambda _: self.discard())
        self.use.clicked.connect(self.save)
        self._discard.clicked.connect(self.discard)

    def _build(self) -> None:
        self.setProperty("role", "card")
        call_choices(self.folder, translate("settings", "Folder that the rules are for"))
        self.folder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kinds.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kinds.setMenu(self._menu)
        self.kinds.setProperty("role", "field")
        self.largest.setRange(0, 10**6)
        self.largest.setSuffix(translate("settings", " MB", "after a number"))
        self.largest.setSpecialValueText(translate("settings", "no limit"))
        self.largest.setAccessibleName(translate("settings", "Leave out files above this size"))
        self.use.setProperty("role", "primary")
        title = QLabel(translate("settings", "What is left out"))
        title.setProperty("role", "heading")
        hint = _label("caption")
        hint.setText(
            translate(
                "settings",
                "One pattern a line, as in a .gitignore: *.iso, /drafts/, old*. Caches, hidden files, "
                "secrets and the like are left out anyway; the second list brings some of them back.",
            )
        )
        hint.show()
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.wide, Space.large, Space.wide, Space.large)
        column.setSpacing(Space.small)
        column.addLayout(top)
        column.addWidget(hint)
        column.addLayout(self._fields())
        for part in (self._sentence, self._examples):
            column.addWidget(part)
        column.addLayout(self._buttons())

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.large)
        grid.setVerticalSpacing(Space.tiny)
        fields = (
            (translate("settings", "Leave out"), self.exclude),
            (translate("settings", "Read all the same"), self.include),
            (translate("settings", "Leave out these kinds"), self.kinds),
            (translate("settings", "Leave out files above"), self.largest),
        )
        for place, (text, field) in enumerate(fields):
            label = QLabel(text)
            label.setBuddy(field)
            row, column = divmod(place, 2)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(field, 2 * row + 1, column)
        return grid

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._discard)
        buttons.addWidget(self.use)
        return buttons


def _lines_edit(name: str) -> QPlainTextEdit:
    edit = QPlainTextEdit(tabChangesFocus=True)
    edit.setAccessibleName(translate("settings", "{name}: patterns, one a line").format(name=name))
    edit.setProperty("role", "field")
    edit.setFixedHeight(_LINES * edit.fontMetrics().lineSpacing() + Space.wide)
    return edit


def _lines(edit: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in edit.toPlainText().splitlines() if line.strip())


def _plain(rules: records.FileRules) -> dict[str, Any]:
    plain = {
        "exclude": list(rules.exclude),
        "include": list(rules.include),
        "skip_kinds": list(rules.skip_kinds),
        "largest": rules.largest,
    }
    return {name: value for name, value in plain.items() if value}


def _label(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    label.hide()
    return label
