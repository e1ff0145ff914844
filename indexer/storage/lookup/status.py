"""How the library is: counts, problems, what its documents are called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from indexer.records import FileCounts, FileState, Problem
from indexer.storage.lookup.rows import FILES, STATE, Rows


class Status(Rows):
    """Reads what the faces say about the library as a whole."""

    def counts(self) -> FileCounts:
        return FileCounts(**self._counted("1"))

    def folder_counts(self, folder: int) -> dict[str, int]:
        return self._counted("d.id = ?", [folder])

    def _counted(self, where: str, values: Sequence[Any] = ()) -> dict[str, int]:
        """From the counts that are kept, unless single places are out of reach."""
        if any(True for _ in self._rows("select 1 from away limit 1")):
            sql = f"select {STATE}, count(*) as n {FILES} where {where} and f.kind <> 'folder' group by 1"
        else:
            sql = f"""select case when d.online then c.state else 'offline' end as state, sum(c.n) as n
                from file_counts c join folders d on d.id = c.folder where {where} and c.n > 0 group by 1"""
        return {row["state"]: row["n"] for row in self._rows(sql, values)}

    def titles(self, limit: int) -> list[str]:
        """What the most recently changed documents call themselves."""
        sql = """select title from files where title is not null and state = 'searchable'
            order by modified_ns desc limit ?"""
        return [row["title"] for row in self._rows(sql, [limit])]

    def passage_counts(self) -> tuple[int, int]:
        """(all passages, those that owe no exact vector)."""
        row = next(self._rows("select passages, owed from passage_counts"))
        return row["passages"], row["passages"] - row["owed"]

    def problems(self, limit: int) -> list[Problem]:
        sql = """select f.path, f.state, f.reason, f.sentence, f.since from files f indexed by files_problem
            where f.state in ('failed', 'partly', 'skipped') order by f.since desc, f.path limit ?"""
        return [
            Problem(r["path"], FileState(r["state"]), r["reason"] or "", r["sentence"] or "", r["since"])
            for r in self._rows(sql, [limit])
        ]
