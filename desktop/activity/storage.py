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
from desktop.activity.fact_grid import FactGrid
from desktop.theme import Space
from indexer import portable, records, requests

if TYPE_CHECKING:
    from desktop.bridge import Bridge


def storage_facts(facts: records.StorageFacts) -> dict[str, str]:
    """What the storage page lists, label to value."""
    sharp = f"{wording.count(facts.passages.exact)} of {wording.counted(facts.passages.total, 'passage')} exact"
    listed = {
        "Library": wording.folder(facts.folder),
        "Model": facts.model,
        "Text and files": wording.size(facts.catalog),
        "Languages": _languages(facts.languages) or "not told",
        "Index of words": wording.size(facts.words),
        "Meaning": sharp,
        "Index of meaning": wording.size(facts.meaning),
        "Dimensions": str(facts.dimension) if facts.dimension else "",
        "Copies for safety": wording.size(facts.backups),
        "Log and the rest": wording.size(facts.log + facts.other),
    }
    return {label: value for label, value in listed.items() if value}


def estimate_sentence(estimate: records.ModelEstimate) -> str:
    """What another model would mean, before anything is done."""
    time = f", which takes about {wording.duration(estimate.seconds)}" if estimate.seconds else ""
    languages = f" It was made for {_languages(estimate.languages)}." if estimate.languages else ""
    fetched = "" if estimate.installed else " It is fetched from the network first."
    return (
        f"{wording.counted(estimate.passages, 'passage')} will be understood anew{time}. "
        f"Until then files are found by words and names.{languages}{fetched}"
    )


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
        self._say("The library is being made smaller …")
        self._bridge.request(requests.Compact(), self._on_compacted, self._say)

    def rebuild(self, what: str, text: str) -> None:
        """Build "words", "meaning" or "all" anew, after the person has said yes."""
        if self._agreed("Build anew", f"{text}?", "Searching goes on meanwhile, with less to find at first."):
            done = partial(self._say, "It is being built anew; the line below tells how far it is.")
            self._bridge.request(requests.Rebuild(what), lambda _none: done(), self._say)

    def relocate(self) -> None:
        """Let the person pick a new or empty folder for the library."""
        picked = QFileDialog.getExistingDirectory(self, "Choose a new or empty folder for the library")
        if picked:
            self._say("The library is being moved. Hunch goes on from there in a moment.")
            self._bridge.restart_engine(requests.MoveLibrary(portable(picked)), self._say)

    def change_model(self) -> None:
        """Ask for another model and tell what it would mean before it is taken."""
        now = self._facts.model if self._facts else ""
        name, agreed = QInputDialog.getText(
            self, "Change model", "Name of an installed model, or its folder:", text=now
        )
        if agreed and name.strip() and name.strip() != now:
            asked = requests.EstimateModel(name.strip())
            self._bridge.request(asked, self._consider, self._say)

    def _consider(self, estimate: records.ModelEstimate) -> None:
        if self._agreed("Change model", f"Use {estimate.model}?", estimate_sentence(estimate)):
            self._say("The model is being prepared …")
            asked = requests.ChangeSettings({"model": estimate.model})
            self._bridge.request(asked, lambda _notes: self._bridge.restart_engine(), self._say)

    def _agreed(self, title: str, question: str, consequences: str) -> bool:
        box = QMessageBox(self)
        box.setWindowTitle(title)
        box.setText(question)
        box.setInformativeText(consequences)
        yes = box.addButton(title, QMessageBox.ButtonRole.AcceptRole)
        box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is yes

    # --- showing ---

    def _ask_if_seen(self) -> None:
        if self.isVisible():
            self._say("")
            self.ask()

    def _on_compacted(self, saved: int) -> None:
        self._say(f"{wording.size(saved)} saved." if saved else "It was as small as can be.")
        self.ask()

    def _take(self, facts: records.StorageFacts) -> None:
        self._facts = facts
        self._grid.show_facts(storage_facts(facts))

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def _build(self) -> None:
        self.setAccessibleName("Storage")
        self._message.setProperty("role", "muted")
        self._message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.medium)
        column.setSpacing(Space.large)
        column.addWidget(self._grid)
        for line in (
            (("Make smaller", self.compact), ("Move …", self.relocate), ("Change model …", self.change_model)),
            (
                ("Build words anew …", partial(self.rebuild, "words", "Build the index of words anew")),
                ("Build meaning anew …", partial(self.rebuild, "meaning", "Build the index of meaning anew")),
                ("Read everything anew …", partial(self.rebuild, "all", "Read every file anew")),
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
