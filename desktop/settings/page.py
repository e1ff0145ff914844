"""The page on which everything can be chosen, found by its words and felt at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.languages import translatable, translate
from desktop.said import in_own_words
from desktop.settings.model import Section, sections
from desktop.settings.own import OwnSettings
from desktop.settings.row import SettingRow
from desktop.settings.rules import RulesCard
from desktop.theme import Space
from indexer import records, requests

if TYPE_CHECKING:
    from desktop.bridge import Bridge

_BEFORE_RULES = ("The window", "Working in the background")
_RULES_WORDS = translatable(
    "settings", "what is left out rules patterns exclude include ignore kinds size folders skip"
)


class SettingsPage(QWidget):
    """Sections of settings, rules with their preview, and everything at once: export, import, reset."""

    def __init__(self, bridge: Bridge, own: OwnSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._own = bridge, own
        self._choices: tuple[records.Choice, ...] = ()
        self._rows: dict[str, SettingRow] = {}
        self._cards: dict[str, QFrame] = {}
        self.search = QLineEdit(placeholderText=translate("settings", "Find a setting"), clearButtonEnabled=True)
        self.rules = RulesCard(bridge)
        self._message = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._nothing = QLabel(translate("settings", "No setting has these words."))
        self._column = QVBoxLayout()
        self._reset = QPushButton(translate("settings", "Reset all …"))
        self._export = QPushButton(translate("settings", "Export …"))
        self._import = QPushButton(translate("settings", "Import …"))
        self._build()
        self._connect()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on; a focus proxy would take the rest of the page out of reach of Tab."""
        self.search.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The window's own are there even while the engine is not.
        self._show()
        self.ask()

    def look_for(self, words: str) -> None:
        """Show the settings that have these words."""
        self.search.setText(words)

    def ask(self) -> None:
        """Ask the engine for its settings and folders."""
        self._bridge.request(requests.GetSettings(), self._take, self._say)

    # --- what the person does ---

    def change(self, name: str, value: object) -> None:
        """Have a setting be changed at once; what stands against it is said beside it."""
        if name.startswith("window."):
            refusal = self._own.change(name, value)
            self._show()
            self._rows[name].say(refusal, "bad")
            return
        asked = requests.ChangeSettings({name: value})
        self._bridge.request(asked, partial(self._on_changed, name), partial(self._on_refused, name))

    def reset_all(self) -> None:
        """Give everything its default after the person has said yes."""
        question = QMessageBox(self)
        question.setWindowTitle(translate("settings", "Reset settings"))
        question.setText(translate("settings", "Give every setting its default?"))
        question.setInformativeText(
            translate("settings", "Rules on what is left out go, too. Folders and what was read of them stay.")
        )
        yes = question.addButton(translate("settings", "Reset all"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(translate("settings", "Keep"), QMessageBox.ButtonRole.RejectRole)
        question.exec()
        if question.clickedButton() is yes:
            for setting in self._own.settings():
                self._own.change(setting.name, None)
            self._bridge.request(requests.ResetSettings(), self._on_all_changed, self._say)

    def export(self) -> None:
        """Write what differs from the defaults to a file of the person's choice."""
        file, _ = QFileDialog.getSaveFileName(
            self,
            translate("settings", "Export settings"),
            "hunch-settings.json",
            translate("settings", "Settings (*.json)"),
        )
        if file:
            self._bridge.request(requests.ExportSettings(), partial(self._write, Path(file)), self._say)

    def take_in(self) -> None:
        """Take all settings from a file, in place of those there are."""
        file, _ = QFileDialog.getOpenFileName(
            self, translate("settings", "Import settings"), "", translate("settings", "Settings (*.json)")
        )
        if not file:
            return
        try:
            text = Path(file).read_text("utf-8")
        except (OSError, UnicodeError) as error:
            self._say(translate("settings", "{file} cannot be read: {error}").format(file=file, error=error))
            return
        self._bridge.request(requests.ImportSettings(text), self._on_all_changed, self._say)

    def _write(self, file: Path, text: str) -> None:
        try:
            file.write_text(text, "utf-8")
        except OSError as error:
            refused = translate("settings", "{file} cannot be written: {error}.")
            self._say(refused.format(file=file, error=error.strerror))
        else:
            self._say(translate("settings", "Written to {file}.").format(file=file))

    def _on_changed(self, name: str, notes: tuple[str, ...]) -> None:
        self._rows[name].say(wording.sentences(*map(in_own_words, notes)))
        self.ask()

    def _on_refused(self, name: str, sentence: str) -> None:
        row = self._rows[name]
        row.show_choice(row.choice)
        row.say(sentence, "bad")

    def _on_all_changed(self, notes: tuple[str, ...]) -> None:
        self._say(wording.sentences(*map(in_own_words, notes)) or translate("settings", "Done."))
        self.ask()

    # --- showing ---

    def _take(self, choices: tuple[records.Choice, ...]) -> None:
        self._choices = choices
        self._show()
        self._bridge.request(requests.ListFolders(), self._take_folders)

    def _take_folders(self, folders: tuple[records.FolderStatus, ...]) -> None:
        named = {choice.name: choice for choice in self._choices}
        if {"rules", "folder_rules"} <= named.keys():
            self.rules.show_choices(named, tuple(folder.path for folder in folders))

    def _show(self) -> None:
        """Bring the rows up to date, each in its place, and hide what has not the words that are looked for."""
        choices = (*self._own.settings(), *self._choices)
        for section in sections(choices):
            if section.title not in self._cards:
                self._add(section)
            for choice in section.choices:
                self._rows[choice.name].show_choice(choice)
        found = {section.title: section.choices for section in sections(choices, self.search.text())}
        names = {choice.name for listed in found.values() for choice in listed}
        for title, card in self._cards.items():
            card.setVisible(title in found)
        for name, row in self._rows.items():
            row.setVisible(name in names)
        told = f"{_RULES_WORDS} {translate('settings', _RULES_WORDS)}".casefold()
        rules = all(word in told for word in self.search.text().casefold().split())
        self.rules.setVisible(rules)
        self._nothing.setVisible(not (found or rules))

    def _add(self, section: Section) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        card.setAccessibleName(translate("settings", section.title))
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.wide, Space.large, Space.wide, Space.large)
        column.setSpacing(Space.small)
        title = QLabel(translate("settings", section.title))
        title.setProperty("role", "heading")
        column.addWidget(title)
        for choice in section.choices:
            row = self._rows[choice.name] = SettingRow(choice)
            row.wanted.connect(self.change)
            column.addWidget(row)
        before_rules = section.title in _BEFORE_RULES
        self._cards[section.title] = card
        # The last place is for saying that nothing was found.
        place = self._column.indexOf(self.rules) if before_rules else self._column.count() - 1
        self._column.insertWidget(place, card)

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show)
        self._reset.clicked.connect(self.reset_all)
        self._export.clicked.connect(self.export)
        self._import.clicked.connect(self.take_in)
        self._bridge.connected.connect(self.ask)

    def _build(self) -> None:
        self.setAccessibleName(translate("settings", "Settings"))
        self.search.setAccessibleName(translate("settings", "Find a setting"))
        self.search.setFixedWidth(260)
        self._message.setProperty("role", "muted")
        self._message.hide()
        self._nothing.setProperty("role", "muted")
        self._nothing.hide()
        title = QLabel(translate("settings", "Settings"))
        title.setProperty("role", "title")
        top = QHBoxLayout()
        top.setSpacing(Space.small)
        top.addWidget(title, 1)
        top.addWidget(self.search)
        all_of_them = QHBoxLayout()
        all_of_them.setSpacing(Space.small)
        for part in (self._import, self._export, self._reset):
            all_of_them.addWidget(part)
        all_of_them.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.small, Space.wide)
        self._column.setSpacing(Space.medium)
        self._column.addWidget(self.rules)
        self._column.addWidget(self._nothing)
        column.addLayout(self._column)
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        # It follows the keys from part to part; a stop of its own would have nothing to say.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.huge, Space.huge, Space.huge, 0)
        layout.setSpacing(Space.medium)
        layout.addLayout(top)
        layout.addLayout(all_of_them)
        layout.addWidget(self._message)
        layout.addWidget(scroll, 1)
