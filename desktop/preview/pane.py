"""The preview pane: the passage of a hit at once, then the whole file opened there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop import kinds, wording
from desktop.languages import translate
from desktop.preview import quoting
from desktop.preview.body import Body, drawable, target_of
from desktop.preview.finding import Wanted
from desktop.preview.header import Header
from desktop.preview.parts import PartsView
from desktop.preview.player import Player
from desktop.preview.spots import Spot, spots
from desktop.said import in_own_fact, in_own_words
from desktop.theme import Space
from indexer import displayed, events, requests
from indexer.records import Block, BlockKind, Explanation, Hit, Preview, PreviewKind, Span

if TYPE_CHECKING:
    from desktop.bridge import Bridge

# How strong a sentence is against the strongest word.
_SENTENCE = 0.4
_FACT_CHARACTERS = 40


def at_once(hit: Hit, number: int) -> Preview:
    """A preview made of the hit alone, to be shown until the engine has answered."""
    if not hit.passages:
        return Preview(path=hit.path, kind=PreviewKind.facts, title=hit.title)
    passage = hit.passages[number]
    heading = (Block(passage.heading, BlockKind.heading, passage.at, 3),) if passage.heading else ()
    blocks = (*heading, Block(passage.text, at=passage.at))
    return Preview(hit.path, PreviewKind.structure, hit.title, blocks, len(heading), passage.lights)


def shades(explanation: Explanation) -> tuple[Span, ...]:
    """Sentences faintly, and over them the words that make a passage like a question in meaning."""
    sentences = (Span(s.start, s.end, _SENTENCE * s.strength) for s in explanation.sentences)
    words = (Span(w.start, w.end, _SENTENCE + (1 - _SENTENCE) * w.strength) for w in explanation.words)
    return (*sentences, *words)


class PreviewPane(QFrame):
    """Shows one hit at a time; an answer for an earlier one is dropped."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._hit: Hit | None = None
        self._number, self._question, self._asked = 0, "", 0
        self._kind = PreviewKind.facts  # how the file is drawn
        self._preview: Preview | None = None
        self._alike: tuple[Span, ...] = ()
        self._spots: tuple[Spot, ...] = ()
        self._opened: int | None = None  # the block of the passage that the preview was opened at
        self._answered = True  # the engine has sent the preview of the hit, or said why not
        self._header = Header()
        self._note, self._footer = _line("warning"), _line("caption")
        self._player = Player()
        self._parts = PartsView(bridge)
        self._body = Body()
        self._build()
        self._connect()
        self.clear()

    def show_hit(self, hit: Hit, passage_index: int = 0, question: str = "") -> None:
        """Show a hit's passage now, and its whole file as soon as the engine has sent it."""
        self._hit, self._question = hit, question
        self._number = min(max(passage_index, 0), max(len(hit.passages) - 1, 0))
        self._asked += 1
        self._answered = False
        self._alike, self._spots, self._opened = (), (), None
        self._header.show_hit(hit, self._number)
        for part in (self._header, self._footer):
            part.show()
        self._show(at_once(hit, self._number))
        self._player.offer(hit, hit.passages[self._number].at if hit.passages else None)
        self._parts.close_file()
        self._ask(hit)

    def _ask(self, hit: Hit) -> None:
        passage = hit.passages[self._number].id if hit.passages else None
        self._bridge.request(
            requests.GetPreview(path=hit.path, passage=passage, question=self._question),
            partial(self._take, self._asked),
            partial(self._miss, self._asked),
        )

    def clear(self) -> None:
        """Show nothing, and let go of every file."""
        self._hit, self._preview = None, None
        self._asked += 1
        self._answered = True
        self._body.clear()
        self._player.close_file()
        self._parts.close_file()
        for part in (self._header, self._note, self._footer):
            part.hide()

    @property
    def is_complete(self) -> bool:
        """Whether all of the hit is shown: the engine has answered, and the page of a PDF is drawn."""
        return self._answered and self._body.is_drawn

    def text(self) -> str:
        """All the text of the file that is known here."""
        return "\n\n".join(block.text for block in self._preview.blocks) if self._preview else ""

    def quotation(self) -> str:
        """The passage with its source; empty when no passage is shown."""
        if not self._hit or not self._hit.passages:
            return ""
        return quoting.quotation(self._hit, self._hit.passages[self._number])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            # Qt is still restyling the views: a document replaced in the midst of it ends the process.
            QTimer.singleShot(0, self._redraw)

    def _redraw(self) -> None:
        if self._hit and self._preview:
            self._header.show_hit(self._hit, self._number)
            self._show(self._preview)

    def _on_file_changed(self, event: events.FileChanged) -> None:
        """Show the file as it is now; of one that is gone, what was known of it."""
        if self._hit is None or event.path != self._hit.path:
            return
        if event.state is None:
            self._body.close_files()
            self._player.close_file()
            self._parts.close_file()
            self._fall_back(translate("preview", "This file is no longer there."))
        else:
            self._ask(self._hit)

    def _take(self, asked: int, preview: Preview) -> None:
        if asked == self._asked and not (self._answered and self._looks_the_same(preview)):
            self._answered = True
            self._spots = spots(self._hit, preview) if self._hit else ()
            self._opened = preview.target
            self._show(preview)
            if self._hit:
                self._parts.look_into(self._hit, preview.facts)
            self._player.expect(preview.facts)
            self._body.mark_pages({spot.page for spot in self._spots if spot.page})
            self._ask_why()

    def _looks_the_same(self, preview: Preview) -> bool:
        """Whether nothing is to be drawn anew; what is drawn from the file itself may look different every time."""
        return preview == self._preview and self._kind not in (PreviewKind.pdf, PreviewKind.image)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place of the file that has the passage or its words."""
        here = self._place()
        if here is None or self._preview is None or not 0 <= here + by < len(self._spots):
            return
        self._go_to(self._preview, self._spots[here + by])

    def _go_to(self, preview: Preview, spot: Spot) -> None:
        self._preview = preview = replace(preview, target=spot.block, lights=spot.lights)
        self._body.go_to(self._kind, preview, self._wanted(preview), spot.page)
        self._player.go_to_place(preview.blocks[spot.block].at)
        self._say_facts(preview)

    def _show_part(self, name: str) -> None:
        """Go to the text of a file inside the file."""
        blocks = self._preview.blocks if self._preview else ()
        at = next((n for n, block in enumerate(blocks) if _is_inside(block, name)), None)
        if at is None or self._preview is None:
            none = translate("preview", "No text of “{name}” was read.")
            self._say(none.format(name=displayed(name)))
        else:
            self._go_to(self._preview, Spot(at, (), blocks[at].at.page))

    def _place(self) -> int | None:
        """Which of the spots is in view; None where there are none to step through."""
        target = self._preview.target if self._preview else None
        return next((n for n, spot in enumerate(self._spots) if spot.block == target), None)

    def _ask_why(self) -> None:
        if self._hit and self._hit.passages and self._question.strip():
            passage = self._hit.passages[self._number].id
            self._bridge.request(requests.Explain(passage, self._question), partial(self._understand, self._asked))

    def _understand(self, asked: int, explanation: Explanation) -> None:
        """Light up what makes the passage like the question in meaning, in whatever view it is shown."""
        if asked != self._asked or self._preview is None:
            return
        self._alike = shades(explanation)
        if self._alike:
            self._body.show_lights(self._wanted(self._preview))

    def _miss(self, asked: int, sentence: str) -> None:
        if asked == self._asked:
            self._answered = True
            self._say(sentence)

    def _show(self, preview: Preview) -> None:
        assert self._hit
        self._preview = preview
        self._kind = drawable(preview, self._hit.offline)
        away = translate("preview", "The file cannot be reached at the moment.")
        self._say(in_own_words(preview.note or "") or (_text_instead(away) if self._hit.offline else ""))
        self._body.close_files()
        self._body.draw(self._kind, preview, self._wanted(preview), _known(self._hit))
        self._say_facts(preview)

    def _say_facts(self, preview: Preview) -> None:
        assert self._hit
        # Those of a mail stand at its beginning, and without text they are all that is shown.
        seen = self._kind is PreviewKind.facts or self._hit.kind == "mail"
        facts = () if seen else tuple(f"{in_own_fact(k)} {_short(v)}" for k, v in preview.facts.items())[:2]
        changed = translate("preview", "changed {when}").format(when=wording.when(self._hit.modified))
        here, match = self._place(), ""
        if here is not None and len(self._spots) > 1:
            match = translate("preview", "match {number} of {count}").format(number=here + 1, count=len(self._spots))
        self._footer.setText(wording.dotted(match, wording.size(self._hit.size), changed, *facts))

    def _wanted(self, preview: Preview) -> list[Wanted]:
        """What is to be found again in the file: the passage as it was found, else the block that holds it."""
        wanted = []
        block = target_of(preview)
        passage = self._hit.passages[self._number] if self._hit and self._hit.passages else None
        elsewhere = self._opened is not None and preview.target != self._opened  # the person has stepped on
        if passage and not elsewhere:
            wanted.append(Wanted(passage.text, passage.lights, self._alike))
        if block:
            wanted.append(Wanted(block.text, preview.lights, () if elsewhere else self._alike))
        return wanted

    def _fall_back(self, sentence: str) -> None:
        """Show the text of a file whose pages or pixels cannot be drawn, and say why."""
        preview = self._preview
        if preview is None:
            return
        kind = PreviewKind.structure if preview.blocks else PreviewKind.facts
        self._body.draw(kind, preview, self._wanted(preview), _known(self._hit))
        self._say(_text_instead(sentence) if preview.blocks else sentence)

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def _show_link(self, address: str) -> None:
        self._say(translate("preview", "This link leads to {address}").format(address=address))

    def _copy(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)

    def _turn_to(self, number: int) -> None:
        if self._hit:
            self.show_hit(self._hit, number, self._question)

    def _connect(self) -> None:
        self._header.copy_text_wanted.connect(lambda: self._copy(self.text()))
        self._header.copy_passage_wanted.connect(lambda: self._copy(self.quotation()))
        self._header.passage_wanted.connect(self._turn_to)
        self._parts.said.connect(self._say)
        self._parts.show_wanted.connect(self._show_part)
        self._body.failed.connect(self._fall_back)
        self._body.link_chosen.connect(self._show_link)
        self._bridge.file_changed.connect(self._on_file_changed)
        for keys, by in ((QKeySequence.StandardKey.FindNext, 1), (QKeySequence.StandardKey.FindPrevious, -1)):
            QShortcut(QKeySequence(keys), self, partial(self.step, by))

    def _build(self) -> None:
        self.setProperty("role", "card")
        self.setAccessibleName(translate("preview", "Preview"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for part in (self._header, self._note, self._player, self._body, self._parts, self._footer):
            layout.addWidget(part, int(part is self._body))


def _text_instead(sentence: str) -> str:
    """The sentence, and that what is shown is only the text."""
    return wording.sentences(sentence, translate("preview", "This is its text as it was last read."))


def _known(hit: Hit | None) -> dict[str, str]:
    """What can be said of a file before, or without, its being read."""
    if hit is None:
        return {}
    return {
        translate("preview", "Name"): displayed(hit.name),
        translate("preview", "Folder"): displayed(hit.folder),
        translate("preview", "Kind"): kinds.called(hit.kind),
        translate("preview", "Size"): wording.size(hit.size),
    }


def _is_inside(block: Block, name: str) -> bool:
    """Whether a block was read in the file of that name inside the file, however deep within it."""
    # A mailbox puts the message before the name.
    return f"/{name}/" in f"/{block.at.member}/"


def _short(fact: str) -> str:
    return fact if len(fact) <= _FACT_CHARACTERS else fact[:_FACT_CHARACTERS].rstrip() + "…"


def _line(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setContentsMargins(Space.wide, Space.small, Space.wide, Space.small)
    return label
