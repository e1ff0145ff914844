"""Cuts a Document into passages that know where they came from; pure."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import pairwise

import msgspec

from indexer.records import Block, BlockKind, Document, Locator, Record, WordBox

# Part of every fingerprint: raised when the same document would be cut or put in context differently.
CHUNKER_VERSION = 1
# Estimated tokens. The default model reads 256 and is sharpest on one subject: about 150-200.
LARGEST = 200
SMALLEST = 40
# From here on a block may be broken after its sentences.
SENTENCES_FROM = 60
KEY_BYTES = 16

_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’)\]]*\s+|[。！？]|\n+")
_LETTERS_PER_TOKEN = 4.6
_JOINT = "\n"
# Everything in ASCII that is no letter, and no letter or digit.
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_NO_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())
# What letters of changing case spell is no word; of other scripts every letter counts.
_IN_WORDS = re.compile(r"[A-Za-z][a-z]{2,}|[A-Z]{3,}|[^\W\d_a-zA-Z]+[a-z]*")
# Shares of a text's letters and digits. Prose has 0.8 and more in words, code 0.7, encoded bytes 0.4, a dump 0.1.
_WORD_SHARE, _UNSPACED_SHARE = 0.42, 0.2
# A text of so few letters and digits may be a name with a date; its letters alone decide. So they do where there are
# hardly any digits: one in six of what encodes bytes is one.
_SHORT, _LETTER_SHARE, _MOSTLY_LETTERS = 120, 0.4, 0.9
# Letters a word: prose has 5 to 8, code 10, packed code 40, wrapped base64 76.
_SHORTEST_MEAN, _LONGEST_MEAN = 2, 18


class Passage(Record, frozen=True):
    """A stretch of one document, short enough for the model to read whole.

    `start` and `end` count characters in the document's text: its blocks joined by line breaks.
    `heading` is the path of headings above it. `context` is what is put before the text for the model.
    `meaningful` is false for number dumps, keys and the like, which are found by words only.
    """

    text: str
    at: Locator
    start: int
    end: int
    kind: BlockKind = BlockKind.text
    heading: str | None = None
    context: str = ""
    source: str = "text"
    meaningful: bool = True
    boxes: tuple[WordBox, ...] = ()

    @property
    def embedded(self) -> str:
        """The text that the model reads."""
        return f"{self.context}{_JOINT}{self.text}" if self.context else self.text

    def key(self, fingerprint: str) -> bytes:
        """What the vector of this text by this model is stored under, wherever the text stands."""
        return blake2b(f"{fingerprint}\0{self.embedded}".encode(), digest_size=KEY_BYTES).digest()


class _Piece(Record, frozen=True):
    """A block, or a part of a long one, placed in the document's text."""

    text: str
    block: Block
    offset: int
    start: int
    headings: tuple[str, ...]

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def cut(document: Document) -> list[Passage]:
    """Passages of at most about `LARGEST` tokens on heading, page, block and sentence borders, without overlap.

    What is too long for one passage is cut into equal ones: a rest of two sentences would say little by itself.
    """
    runs: list[list[_Piece]] = []
    for piece in _pieces(document.blocks):
        if runs and _continues(runs[-1], piece):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    groups = [group for run in runs for group in _evenly(run)]
    return [_passage(group, document.title) for group in _without_crumbs(groups)]


def estimated_tokens(text: str) -> float:
    """About how many tokens a subword tokenizer makes of a text; independent of the model on purpose."""
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text))
    return unspaced + (len(text) - unspaced) / _LETTERS_PER_TOKEN


def says_something(text: str) -> bool:
    """Whether a text is language: number dumps, keys, encoded bytes and packed code are not.

    Addresses are left aside; then enough of the letters and digits must stand in words that are not too long. What
    lies between is language: a table with names in it, code as people write it.
    """
    plain = " ".join([word for word in text.split() if "://" not in word]) if "://" in text else text
    if not plain.isascii() and len(_UNSPACED.findall(plain)) > _UNSPACED_SHARE * len("".join(plain.split())):
        return True
    words = plain.replace("/", " ").split()
    letters, signs = _letters_and_signs(plain)
    length = sum(map(len, words)) / len(words) if letters else 0.0
    if not 0 < length <= _LONGEST_MEAN:
        return False
    if signs < _SHORT or (letters >= _MOSTLY_LETTERS * signs and length >= _SHORTEST_MEAN):
        return letters >= _LETTER_SHARE * signs
    return sum(map(len, _IN_WORDS.findall(plain))) >= _WORD_SHARE * signs


def _letters_and_signs(text: str) -> tuple[int, int]:
    """How many letters a text has, and how many letters and digits."""
    if text.isascii():
        # Bytes are translated several times as fast as text.
        signs = text.encode().translate(None, _NO_SIGNS)
        return len(signs.translate(None, _NO_LETTERS)), len(signs)
    return sum(map(str.isalpha, text)), sum(map(str.isalnum, text))


def sentences(text: str) -> list[tuple[int, int]]:
    """[start, end) of each sentence of a text that holds something."""
    return [(start, end) for start, end in pairwise([0, *_sentence_ends(text)]) if not text[start:end].isspace()]


def _pieces(blocks: Sequence[Block]) -> Iterator[_Piece]:
    offset = 0
    headings: tuple[tuple[int, str], ...] = ()
    for block in blocks:
        if block.kind is BlockKind.heading and block.text.strip():
            level = block.level or 1
            headings = (*(h for h in headings if h[0] < level), (level, " ".join(block.text.split())))
        above = tuple(heading for _, heading in headings)
        for start, end in _spans(block.text):
            yield _Piece(block.text[start:end], block, start, offset + start, above)
        offset += len(block.text) + len(_JOINT)


def _spans(text: str) -> list[tuple[int, int]]:
    """[start, end) of the sentences of a long text; a short one stays whole."""
    if estimated_tokens(text) > SENTENCES_FROM:
        return sentences(text)
    return [(0, len(text))] if text.strip() else []


def _sentence_ends(text: str) -> Iterator[int]:
    """Ends of sentences; a very long one is broken between words, or anywhere if it has none."""
    previous = 0
    for end in [*map(re.Match.end, _SENTENCE_END.finditer(text)), len(text)]:
        while end - previous > SENTENCES_FROM and end - previous > (step := _step(text, previous)):
            broken = text.rfind(" ", previous + 1, previous + step) + 1 or previous + step
            yield broken
            previous = broken
        if end > previous:
            yield end
            previous = end


def _step(text: str, start: int) -> int:
    """How many characters from `start` on are no more than `SENTENCES_FROM` tokens, whatever their script."""
    letters = int(SENTENCES_FROM * _LETTERS_PER_TOKEN)
    unspaced = not text.isascii() and _UNSPACED.search(text, start, start + letters)
    return SENTENCES_FROM if unspaced else letters


def _continues(run: list[_Piece], piece: _Piece) -> bool:
    """Whether a piece stands in the same place and under the same headings as what came before."""
    first, last = run[0], run[-1]
    if piece.block is last.block:
        return True
    if piece.block.kind is BlockKind.heading and any(p.block.kind is not BlockKind.heading for p in run):
        return False
    return _place(first.block) == _place(piece.block) and piece.headings[: len(first.headings)] == first.headings


def _evenly(run: list[_Piece]) -> Iterator[list[_Piece]]:
    """The run in as few parts as fit, all of about the same size."""
    sizes = [estimated_tokens(piece.text) for piece in run]
    total = sum(sizes)
    share = total / max(1, math.ceil(total / LARGEST))
    part: list[_Piece] = []
    before = used = 0.0
    for piece, size in zip(run, sizes, strict=True):
        if part and (used + size / 2 > before + share or used + size - before > LARGEST * 1.1):
            yield part
            part, before = [], used
        part.append(piece)
        used += size
    yield part


def _place(block: Block) -> tuple[object, ...]:
    at = block.at
    return at.page, at.sheet, at.slide, at.chapter, at.member, block.source


def _size(group: list[_Piece]) -> float:
    return sum(estimated_tokens(piece.text) for piece in group)


def _without_crumbs(groups: list[list[_Piece]]) -> list[list[_Piece]]:
    """A passage too small to mean much joins the one before it, if that stands in the same place and has room."""
    merged: list[list[_Piece]] = []
    for group in groups:
        small = merged and (_size(group) < SMALLEST or _size(merged[-1]) < SMALLEST)
        near = small and _place(merged[-1][0].block) == _place(group[0].block)
        if near and _size(merged[-1]) + _size(group) <= LARGEST:
            merged[-1] = [*merged[-1], *group]
        else:
            merged.append(group)
    return merged


def _passage(group: list[_Piece], title: str | None) -> Passage:
    first = group[0]
    text = _text(group)
    headings = _shared_headings(group)
    return Passage(
        text=text,
        at=_at(first),
        start=first.start,
        end=group[-1].end,
        kind=next((p.block.kind for p in group if p.block.kind is not BlockKind.heading), BlockKind.heading),
        heading=" › ".join(headings) or None,
        context=_context(title, headings, text),
        source=first.block.source,
        meaningful=says_something(text),
        boxes=tuple(_boxes(group)),
    )


def _text(group: list[_Piece]) -> str:
    """The pieces with exactly the gaps that lie between them in the document, so that offsets agree."""
    parts = [group[0].text]
    for before, piece in pairwise(group):
        parts.append(_JOINT * (piece.start - before.end) + piece.text)
    return "".join(parts)


def _shared_headings(group: list[_Piece]) -> tuple[str, ...]:
    shared = group[0].headings
    for piece in group[1:]:
        if piece.headings != shared:
            shared = next(shared[:n] for n in range(len(shared), -1, -1) if piece.headings[:n] == shared[:n])
    return shared


def _context(title: str | None, headings: tuple[str, ...], text: str) -> str:
    """Title and nearest heading, unless the passage says them itself; never the file name.

    A rename must not embed a file anew, so the name stays with the lanes for names and words.
    """
    opening = " ".join(text[:300].split()).casefold()
    candidates = dict.fromkeys(filter(None, [title, *headings[-1:]]))
    return " › ".join(c for c in candidates if c.casefold() not in opening)[:200]


def _at(piece: _Piece) -> Locator:
    """The block's place, moved on to the line where the piece begins."""
    at = piece.block.at
    if at.line is None or not piece.offset:
        return at
    return msgspec.structs.replace(at, line=at.line + piece.block.text.count("\n", 0, piece.offset))


def _boxes(group: list[_Piece]) -> Iterator[WordBox]:
    """Word boxes counted from the passage's start instead of the block's."""
    for piece in group:
        shift = piece.start - group[0].start - piece.offset
        for box in piece.block.boxes:
            if piece.offset <= box.start < piece.offset + len(piece.text):
                yield WordBox(box.start + shift, box.end + shift, box.left, box.top, box.right, box.bottom)
