"""Which folders a person opens files out of, as their answers have it: what else lies there is refined sooner."""

from __future__ import annotations

from sqlite_utils import Database

from indexer.storage.migrations import DIRECTORY
from indexer.urgency import OPENED, RANK, directory, is_popular, weight

_NOW_POPULAR = f"""update pending set priority = (priority % {RANK}) + {OPENED}
    where priority < {OPENED} and key in (
        select p.vector_key from files f join passages p on p.file = f.id
        where {DIRECTORY} = ? and p.vector_key is not null)"""


def opened(db: Database, path: str, now: float) -> None:
    """Remember that a file was opened out of an answer. Only a folder that becomes popular moves what waits."""
    folder = directory(path)
    before = _weight(db, folder, now)
    db.execute("insert or replace into habits values (?, ?, ?)", [folder, before + 1, now])
    if not is_popular(before):
        db.execute(_NOW_POPULAR, [folder])


def popular(db: Database, path: str, now: float) -> bool:
    """Whether files are often opened in the folder of this one."""
    return is_popular(_weight(db, directory(path), now))


def _weight(db: Database, folder: str, now: float) -> float:
    row = db.execute("select weight, since from habits where directory = ?", [folder]).fetchone()
    return weight(row["weight"], row["since"], now) if row else 0.0
