"""Delimited tables (CSV, TSV and their kin): the dialect is found by counting, every value carries its heading."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from indexer.reading import Source
from indexer.reading.decoding import text_of
from indexer.reading.sniffing import is_text, suffix
from indexer.reading.tables import Extent, Row, cell_text, table_blocks
from indexer.records import Block, BlockKind, Content, Document, Locator

# Up to this size the lines are kept as they are written too, so that a copied line finds its file.
VERBATIM_CHARACTERS = 100_000
SAMPLE_LINES = 50
SAMPLE_CHARACTERS = 2_000

_DELIMITERS = ",;\t|"
_ENDINGS = {".csv": ",", ".tsv": "\t", ".tab": "\t", ".psv": "|"}


class DelimitedReader:
    """Reads text files whose lines split into the same number of cells."""

    name = "delimited"
    version = 1
    kind = "sheet"

    def claims(self, source: Source) -> int:
        return 60 if suffix(source) in _ENDINGS and is_text(source) else 0

    def read(self, source: Source) -> Document:
        text, encoding, note = text_of(source)
        notes = [note] if note else []
        lines = text.splitlines()
        delimiter = delimiter_of(lines, _ENDINGS.get(suffix(source), ","))
        rows = _rows(text, delimiter)
        blocks = list(table_blocks(_limited(rows, source.limits.rows, notes), _place))
        if len(text) <= VERBATIM_CHARACTERS:
            blocks += _verbatim(lines)
        return Document(
            blocks=tuple(blocks),
            content=Content.partly if notes else Content.whole,
            note="; ".join(notes) or None,
            encoding=encoding,
        )


def delimiter_of(lines: Iterable[str], usual: str) -> str:
    """The delimiter that splits the first lines most evenly into the most cells; `usual` where none does."""
    sample = [line[:SAMPLE_CHARACTERS] for line in islice(filter(str.strip, lines), SAMPLE_LINES)]
    best, best_score = usual, 0.0
    for delimiter in _DELIMITERS:
        widths = Counter(len(row) for row in csv.reader(sample, delimiter=delimiter))
        width, lines_of_width = max(widths.items(), key=lambda item: (item[1], item[0]), default=(1, 0))
        score = (width > 1) * lines_of_width / max(1, len(sample)) + (delimiter == usual) * 0.05
        if width > 1 and score > best_score:
            best, best_score = delimiter, score
    return best


def _rows(text: str, delimiter: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter)
    line = 0
    try:
        for cells in reader:
            yield Row(line, [cell_text(cell) for cell in cells])
            line = reader.line_num
    except csv.Error:  # one cell longer than the csv module allows; what follows is no table
        return


def _limited(rows: Iterator[Row], limit: int, notes: list[str]) -> Iterator[Row]:
    for number, row in enumerate(rows):
        if number >= limit:
            notes.append(f"only the first {limit:,} rows were read (setting reading.rows)")
            return
        yield row


def _place(extent: Extent) -> Locator:
    return Locator(line=extent.top + 1)


def _verbatim(lines: list[str]) -> Iterator[Block]:
    """The lines as they are written, forty a block."""
    for start in range(0, len(lines), 40):
        text = "\n".join(lines[start : start + 40]).strip("\n")
        if text.strip():
            yield Block(text=text, kind=BlockKind.code, at=Locator(line=start + 1))


READERS = (DelimitedReader(),)
