"""SQLite databases: every table with its columns and rows, opened so that not a byte of them can change."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from urllib.parse import quote

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.tables import Extent, Row, cell_text, table_blocks
from indexer.records import Block, BlockKind, Content, Document, FailureKind, Locator

_SIGNATURE = b"SQLite format 3\0"
# Tables that SQLite and its extensions keep for themselves.
_INTERNAL = (
    "sqlite_%",
    "%_fts_%",
    "%_segments",
    "%_segdir",
    "%_docsize",
    "%_stat",
    "%_content",
    "%_data",
    "%_idx",
    "%_config",
)
_LONGEST_CELL = 2_000
_MOST_TABLES = 500
_STEPS = 100_000


class SqliteReader:
    """Reads tables in the order of their names, each to the limit of rows."""

    name = "sqlite"
    version = 1
    kind = "sheet"
    any_size = True

    def claims(self, source: Source) -> int:
        return 95 if source.head.startswith(_SIGNATURE) else 0

    def read(self, source: Source) -> Document:
        notes: list[str] = []
        try:
            with closing(_opened(source)) as database:
                database.set_progress_handler(source.hurried, _STEPS)
                blocks = tuple(_blocks(database, source, notes))
        except sqlite3.OperationalError as error:
            raise UnreadableFile(FailureKind.broken, f"cannot be read as a database ({error})") from error
        except sqlite3.DatabaseError as error:
            encrypted = "not a database" in str(error)
            kind, sentence = (
                (FailureKind.locked, "may be encrypted") if encrypted else (FailureKind.broken, "is damaged")
            )
            raise UnreadableFile(kind, f"{sentence} ({error})") from error
        content = Content.partly if notes else Content.whole
        return Document(blocks=blocks, content=content, note="; ".join(notes) or None)


def _opened(source: Source) -> sqlite3.Connection:
    """The database, immutable: SQLite then neither locks it nor looks at its journal."""
    if source.content is None:
        return sqlite3.connect(f"file:{quote(source.path)}?mode=ro&immutable=1", uri=True)
    database = sqlite3.connect(":memory:")
    # A database in WAL mode cannot be opened from memory; the two bytes say "rollback journal" instead.
    database.deserialize(source.content[:18] + b"\1\1" + source.content[20:])
    return database


def _blocks(database: sqlite3.Connection, source: Source, notes: list[str]) -> Iterator[Block]:
    conditions = " AND ".join("name NOT LIKE ?" for _ in _INTERNAL)
    query = f"SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND {conditions} ORDER BY type, name"
    names = [name for (name,) in database.execute(query, _INTERNAL)]
    for name in names[:_MOST_TABLES]:
        if source.hurried():
            notes.append("reading it all would have taken too long (setting reading.deadline)")
            return
        yield Block(name, BlockKind.heading, Locator(sheet=name), level=1)
        try:
            yield from _table(database, name, source.limits.rows, notes)
        except sqlite3.Error as error:  # a view over functions of another program, a virtual table, a damaged page
            notes.append(f"the table “{name}” could not be read ({error})")
    if len(names) > _MOST_TABLES:
        notes.append(f"only {_MOST_TABLES} of {len(names):,} tables were read")


def _table(database: sqlite3.Connection, name: str, limit: int, notes: list[str]) -> Iterator[Block]:
    quoted = '"' + name.replace('"', '""') + '"'
    cursor = database.execute(f"SELECT * FROM {quoted} LIMIT {limit + 1}")
    columns = [column[0] for column in cursor.description]
    yield Block("\t".join(columns), BlockKind.table, Locator(sheet=name))
    rows = []
    for number, values in enumerate(cursor):
        if number == limit:
            notes.append(f"only the first {limit:,} rows of the table “{name}” were read (setting reading.rows)")
            break
        rows.append(Row(number, [_cell(value) for value in values]))

    def place(extent: Extent) -> Locator:
        return Locator(sheet=name, cells=extent.cells())

    yield from table_blocks(rows, place, headings=columns)


def _cell(value: object) -> str:
    return "" if isinstance(value, bytes) else cell_text(value)[:_LONGEST_CELL]


READERS = (SqliteReader(),)
