"""The first run in three calm steps: which folders, what is kept of them, and then the search box."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.languages import translatable, translate
from desktop.theme import Space
from indexer import records

_WIDTH = 640
_STEPS = (
    translatable("folders", "1  Folders"),
    translatable("folders", "2  What is kept"),
    translatable("folders", "3  Search"),
)


class Welcome(QFrame):
    """Proposes folders; `chosen` carries the paths that were left checked once the person has read the second step.

    `survey_wanted` asks how much a proposed folder holds; the answer comes back through `show_survey`.
    """

    chosen = Signal(tuple)
    browse_wanted = Signal()
    survey_wanted = Signal(str)

    def __init__(self, proposed: tuple[str, ...], library: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposals: dict[str, _Proposal] = {}
        self._table = QGridLayout()
        self._total = _text("", "muted")
        self._next = QPushButton(translate("folders", "Continue"))
        self._browse = QPushButton(translate("folders", "Choose another folder …"))
        self._start, self._back = QPushButton(translate("folders", "Start")), QPushButton(translate("folders", "Back"))
        self._cards = QStackedWidget()
        self._steps = QLabel(textFormat=Qt.TextFormat.RichText, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._build(library)
        for path in proposed:
            self.propose(path)
        self._next.clicked.connect(lambda: self._show_step(1))
        self._back.clicked.connect(lambda: self._show_step(0))
        self._start.clicked.connect(self._begin)
        self._browse.clicked.connect(self.browse_wanted)
        self._show_step(0)
        self._count()

    def propose(self, path: str) -> None:
        """Add a folder to the list, checked, and ask how much it holds."""
        if path in self._proposals:
            self._proposals[path].check.setChecked(True)
            return
        proposal = self._proposals[path] = _Proposal(path)
        row = len(self._proposals)
        self._table.addWidget(proposal.check, row, 0)
        self._table.addWidget(proposal.amount, row, 1, Qt.AlignmentFlag.AlignRight)
        proposal.check.toggled.connect(self._count)
        self._count()
        self.survey_wanted.emit(path)

    def checked(self) -> tuple[str, ...]:
        """The paths that are checked."""
        return tuple(path for path, proposal in self._proposals.items() if proposal.check.isChecked())

    def paths(self) -> tuple[str, ...]:
        return tuple(self._proposals)

    def show_survey(self, asked: str, survey: records.Survey) -> None:
        """What the folder `asked` for holds."""
        if asked in self._proposals:
            self._proposals[asked].show_survey(survey)
            self._count()

    def show_refusal(self, asked: str, sentence: str) -> None:
        """The folder cannot be added, and why."""
        if asked in self._proposals:
            self._proposals[asked].refuse(sentence)
            self._count()

    def take_keys(self, reason: Qt.FocusReason) -> None:
        """Be ready for Enter: to go on, or to choose a folder where there is none to go on with."""
        wanted = self._start if self._cards.currentIndex() else self._next
        (wanted if wanted.isEnabled() else self._browse).setFocus(reason)

    def _count(self) -> None:
        wanted = [self._proposals[path] for path in self.checked()]
        self._next.setEnabled(bool(wanted))
        self._total.setText(expectation([p.survey for p in wanted if p.survey]))

    def _show_step(self, step: int) -> None:
        self._cards.setCurrentIndex(step)
        told = (translate("folders", text) for text in _STEPS)
        marked = (f"<b>{text}</b>" if place == step else text for place, text in enumerate(told))
        self._steps.setText("&nbsp;&nbsp;&nbsp;›&nbsp;&nbsp;&nbsp;".join(marked))
        self.take_keys(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        self.chosen.emit(self.checked())
        self._show_step(0)

    # --- building ---

    def _build(self, library: str) -> None:
        for button in (self._next, self._start):
            button.setProperty("role", "primary")
        self._steps.setProperty("role", "caption")
        self._table.setHorizontalSpacing(Space.wide)
        self._table.setVerticalSpacing(Space.small)
        self._table.setColumnStretch(0, 1)
        self._cards.addWidget(self._folders_card())
        self._cards.addWidget(self._kept_card(library))
        self._cards.setFixedWidth(_WIDTH)
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(self._cards)
        across.addStretch()
        centre = QVBoxLayout(self)
        centre.addStretch(2)
        centre.addWidget(self._steps)
        centre.addSpacing(Space.medium)
        centre.addLayout(across)
        centre.addStretch(3)

    def _folders_card(self) -> QFrame:
        return _card(
            _text(translate("folders", "Which folders should Hunch search?"), "title"),
            _text(
                translate("folders", "It reads the documents in them and watches for changes. You can add more later."),
                "muted",
            ),
            self._table,
            self._total,
            _row(self._next, self._browse),
        )

    def _kept_card(self, library: str) -> QFrame:
        kept = translate(
            "folders",
            "So that it can answer at once, Hunch keeps the text of your files, and numbers that "
            "stand for what it means, in {library}. It is not encrypted; only your user account can "
            "read it. Nothing leaves this computer, there is no account and no telemetry, and your "
            "files are never changed. Keys, password stores and browser profiles are left out.",
        ).format(library=library)
        soon = translate(
            "folders",
            "File names can be found at once, words and a rough meaning while the files are being "
            "read. Exact meaning follows in the background, and waits whenever you need the computer.",
        )
        return _card(
            _text(translate("folders", "What is kept, and where"), "title"),
            _text(kept, "body"),
            _text(soon, "muted"),
            _row(self._start, self._back),
        )


class _Proposal:
    """One folder in the list: a box to check, and how much it holds."""

    def __init__(self, path: str) -> None:
        self.survey: records.Survey | None = None
        self.check = QCheckBox(wording.file_name(path))
        self.check.setProperty("path", path)
        self.check.setChecked(True)
        self.check.setToolTip(wording.folder(path))
        self.amount = _text("…", "caption")
        self.amount.setWordWrap(False)

    def show_survey(self, survey: records.Survey) -> None:
        self.survey = survey
        self.amount.setText(amount(survey))
        self.check.setAccessibleDescription(self.amount.text())

    def refuse(self, sentence: str) -> None:
        self.check.setChecked(False)
        self.check.setEnabled(False)
        self.amount.setText(sentence)
        self.amount.setWordWrap(True)


def amount(survey: records.Survey) -> str:
    """How much a folder holds: "1,204 files, 3.1 GB", "more than 90,000 files"."""
    if not survey.whole:
        return translate("folders", "more than %n files", "", survey.files)
    return translate("folders", "%n files, {size}", "", survey.files).format(size=wording.size(survey.size))


def expectation(surveys: list[records.Survey]) -> str:
    """How long it will take, in one sentence; empty while nothing is known."""
    if not surveys:
        return ""
    words, exact = sum(s.words_seconds for s in surveys), sum(s.exact_seconds for s in surveys)
    if all(s.whole for s in surveys):
        said = translate(
            "folders", "Names can be searched at once, words after {words}, exact meaning after {exact} of quiet work."
        )
    else:
        said = translate(
            "folders",
            "Names can be searched at once, words after at least {words}, "
            "exact meaning after at least {exact} of quiet work.",
        )
    return said.format(words=wording.about(words), exact=wording.about(words + exact))


def _card(*parts: QWidget | QGridLayout | QHBoxLayout) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(Space.huge, Space.huge, Space.huge, Space.huge)
    column.setSpacing(Space.large)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch()
    return card


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row


def _text(text: str, role: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
