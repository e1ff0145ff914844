"""What the library takes on disk, and what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.activity import summary
from desktop.activity.fact_grid import FactGrid
from desktop.languages import translate
from desktop.theme import Space
from indexer import portable, records, requests

if TYPE_CHECKING:
    from desktop.bridge import Bridge


def storage_facts(facts: records.StorageFacts) -> dict[str, str]:
    """What the storage page lists, label to value."""
    sharp = summary.exactness(facts.passages)
    listed = {
        translate("activity", "Library"): wording.folder(facts.folder),
        translate("activity", "Model"): facts.model,
        translate("activity", "Text and files"): wording.size(facts.catalog),
        translate("activity", "Languages"): _languages(facts.languages) or translate("activity", "not told"),
        translate("activity", "Index of words"): wording.size(facts.words),
        translate("activity", "Meaning"): sharp,
        translate("activity", "Index of meaning"): wording.size(facts.meaning),
        translate("activity", "Dimensions"): str(facts.dimension) if facts.dimension else "",
        translate("activity", "Copies for safety"): wording.size(facts.backups),
        translate("activity", "Log and the rest"): wording.size(facts.log + facts.other),
    }
    return {label: value for label, value in listed.items() if value}


def estimate_sentence(estimate: records.ModelEstimate) -> str:
    """What another model would mean, before anything is done."""
    passages = estimate.passages
    anew = translate("activity", "%n passages will be understood anew.", "", passages)
    if estimate.seconds:
        anew = translate("activity", "%n passages will be understood anew, which takes {time}.", "", passages)
        anew = anew.format(time=wording.about(estimate.seconds))
    sentences = [anew, translate("activity", "Until then files are found by words and names.")]
    if estimate.languages:
        made = translate("activity", "It was made for {languages}.")
        sentences.append(made.format(languages=_languages(estimate.languages)))
    if not estimate.installed:
        sentences.append(translate("activity", "It is fetched from the network first."))
    return wording.sentences(*sentences)


def _languages(codes: tuple[str, ...]) -> str:
    return ", ".join(QLocale.languageToString(QLocale.codeToLanguage(code)) for code in codes)


class Storage(QWidget):
    """Sizes and the model; everything that takes long or restarts the engine is said before it is done."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._facts: records.StorageFacts | None = None
        self._grid = FactGrid()
        self._message = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._build()
        bridge.connected.connect(self._ask_if_seen)

    def ask(self) -> None:
        """Ask the engine what the library takes."""
        self._bridge.request(requests.GetStorage(), self._take, self._say)

    # --- what the person does ---

    def compact(self) -> None:
        """Make the library smaller."""
        self._say(translate("activity", "The library is being made smaller …"))
        self._bridge.request(requests.Compact(), self._on_compacted, self._say)

    def rebuild(self, what: str, text: str) -> None:
        """Build "words", "meaning" or "all" anew, after the person has said yes."""
        if self._agreed(
            translate("activity", "Build anew"),
            text,
            translate("activity", "Searching goes on meanwhile, with less to find at first."),
        ):
            done = partial(
                self._say, translate("activity", "It is being built anew; the line below tells how far it is.")
            )
            self._bridge.request(requests.Rebuild(what), lambda _none: done(), self._say)

    def relocate(self) -> None:
        """Let the person pick a new or empty folder for the library."""
        picked = QFileDialog.getExistingDirectory(
            self, translate("activity", "Choose a new or empty folder for the library")
        )
        if picked:
            self._say(translate("activity", "The library is being moved. Hunch goes on from there in a moment."))
            self._bridge.restart_engine(requests.MoveLibrary(portable(picked)), self._say)

    def change_model(self) -> None:
        """Ask for another model and tell what it would mean before it is taken."""
        now = self._facts.model if self._facts else ""
        name, agreed = QInputDialog.getText(
            self,
            translate("activity", "Change model"),
            translate("activity", "Name of an installed model, or its folder:"),
            text=now,
        )
        if agreed and name.strip() and name.strip() != now:
            asked = requests.EstimateModel(name.strip())
            self._bridge.request(asked, self._consider, self._say)

    def _consider(self, estimate: records.ModelEstimate) -> None:
        if self._agreed(
            translate("activity", "Change model"),
            translate("activity", "Use {model}?").format(model=estimate.model),
            estimate_sentence(estimate),
        ):
            self._say(translate("activity", "The model is being prepared …"))
            asked = requests.ChangeSettings({"model": estimate.model})
            self._bridge.request(asked, lambda _notes: self._bridge.restart_engine(), self._say)

    def _agreed(self, title: str, question: str, consequences: str) -> bool:
        box = QMessageBox(self)
        box.setWindowTitle(title)
        box.setText(question)
        box.setInformativeText(consequences)
        yes = box.addButton(title, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(translate("activity", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is yes

    # --- showing ---

    def _ask_if_seen(self) -> None:
        if self.isVisible():
            self._say("")
            self.ask()

    def _on_compacted(self, saved: int) -> None:
        if saved:
            self._say(translate("activity", "{size} saved.").format(size=wording.size(saved)))
        else:
            self._say(translate("activity", "It was as small as can be."))
        self.ask()

    def _take(self, facts: records.StorageFacts) -> None:
        self._facts = facts
        self._grid.show_facts(storage_facts(facts))

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def _build(self) -> None:
        self.setAccessibleName(translate("activity", "Storage"))
        self._message.setProperty("role", "muted")
        self._message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.medium)
        column.setSpacing(Space.large)
        column.addWidget(self._grid)
        for line in (
            (
                (translate("activity", "Make smaller"), self.compact),
                (translate("activity", "Move …"), self.relocate),
                (translate("activity", "Change model …"), self.change_model),
            ),
            (
                (
                    translate("activity", "Build words anew …"),
                    partial(self.rebuild, "words", translate("activity", "Build the index of words anew?")),
                ),
                (
                    translate("activity", "Build meaning anew …"),
                    partial(self.rebuild, "meaning", translate("activity", "Build the index of meaning anew?")),
                ),
                (
                    translate("activity", "Read everything anew …"),
                    partial(self.rebuild, "all", translate("activity", "Read every file anew?")),
                ),
            ),
        ):
            across = QHBoxLayout()
            across.setSpacing(Space.small)
            for text, action in line:
                button = QPushButton(text)
                button.clicked.connect(lambda _=False, action=action: action())
                across.addWidget(button)
            across.addStretch()
            column.addLayout(across)
        column.addWidget(self._message)
        column.addStretch()
