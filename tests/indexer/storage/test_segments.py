"""tantivy's files with their checksums: whatever happens to one of them is noticed."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from indexer.storage.lookup import FileTerms
from indexer.storage.segments import damaged
from indexer.storage.words import WordIndex


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An index of two segments, one with a deleted entry."""
    index = WordIndex(tmp_path / "words")
    for change, file in [(1, 1), (2, 2), (3, 1)]:
        index.apply([FileTerms(file, change, f"{file}.txt", passages=((change, f"the fox number {change} runs"),))])
        index.commit()
    index.close()
    return tmp_path / "words"


def flip(file: Path) -> None:
    """One bit, before the footer, which tantivy looks at itself."""
    content = bytearray(file.read_bytes())
    content[random.Random(1).randrange(max(1, len(content) - 150))] ^= 4
    file.write_bytes(content)


def test_a_whole_index_is_whole(folder: Path) -> None:
    assert damaged(folder) == []


@pytest.mark.parametrize("happen", [flip, lambda file: os.truncate(file, file.stat().st_size // 2), Path.unlink])
def test_whatever_happens_to_a_file_is_noticed(folder: Path, happen: Callable[[Path], None]) -> None:
    # What was merged away may still lie there.
    listed = json.loads((folder / "meta.json").read_text())["segments"]
    named = {segment["segment_id"].replace("-", "") for segment in listed}
    files = [file for file in folder.iterdir() if file.name.partition(".")[0] in named]
    assert {file.suffix for file in files} >= {".idx", ".pos", ".term", ".fast"}
    for file in files:
        before = file.read_bytes()
        happen(file)
        assert damaged(folder) == [file.name], file.suffix
        file.write_bytes(before)


def test_without_its_list_of_segments_nothing_is_whole(folder: Path) -> None:
    (folder / "meta.json").unlink()
    assert damaged(folder) == ["meta.json"]
