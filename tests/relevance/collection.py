"""A labelled collection on disk, and its documents as the small text files that a person would have."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, unquote


class Collection(NamedTuple):
    """Documents as (id, title, text), questions by id, the grades of each question's documents, and languages.

    `languages` has the ISO 639-1 code of those questions of which the collection tells it.
    """

    name: str
    documents: list[tuple[str, str, str]]
    questions: dict[str, str]
    grades: dict[str, dict[str, int]]
    languages: dict[str, str] = {}


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _grades(file: Path) -> dict[str, dict[str, int]]:
    grades: dict[str, dict[str, int]] = {}
    with file.open(encoding="utf-8", newline="") as rows:
        for question, document, grade in list(csv.reader(rows, delimiter="\t"))[1:]:
            grades.setdefault(question, {})[document] = int(grade)
    return grades


def load(folder: Path) -> Collection:
    """Read `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` (with its heading) of a folder."""
    questions = list(_lines(folder / "queries.jsonl"))
    return Collection(
        folder.resolve().name,
        [(row["id"], row.get("title", ""), row["text"]) for row in _lines(folder / "corpus.jsonl")],
        {row["id"]: row["text"] for row in questions},
        _grades(folder / "qrels.tsv"),
        {row["id"]: row["lang"] for row in questions if "lang" in row},
    )


def write(collection: Collection, folder: Path) -> None:
    """One file a document: its title, an empty line, its text."""
    folder.mkdir(parents=True)
    for identity, title, text in collection.documents:
        content = f"{title}\n\n{text}\n" if title else f"{text}\n"
        (folder / file_name(identity)).write_text(content, encoding="utf-8")


def file_name(identity: str) -> str:
    return quote(identity, safe=" ") + ".txt"


def identity_of(name: str) -> str:
    """The document of a file written by `write`."""
    return unquote(name.removesuffix(".txt"))
