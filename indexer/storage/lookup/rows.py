"""How every part of the lookup asks the catalog, and the pieces of SQL that several of them share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from indexer.storage.database import Readable
from indexer.storage.places import HERE

# SQLite's own limit on parameters is far higher; smaller statements are compiled once and cached.
_AT_ONCE = 500

STATE = f"case when {HERE} then f.state else 'offline' end as state"
FILES = "from files f join folders d on d.id = f.folder"
# What the model reads of a passage.
EMBEDDED = "case when p.context = '' then plain(p.text) else p.context || char(10) || plain(p.text) end"


class Rows:
    """Asks the catalog for rows; may be called from any thread and never waits for a writer."""

    def __init__(self, file: Readable) -> None:
        self._file = file

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        return self._file.rows(sql, values)

    def _rows_in(self, sql: str, values: Iterable[Any]) -> Iterator[Any]:
        """Rows of `sql` with `{marks}` filled in, for any number of values."""
        remaining = iter(values)
        while part := tuple(islice(remaining, _AT_ONCE)):
            yield from self._rows(sql.replace("{marks}", ",".join("?" * len(part))), part)
