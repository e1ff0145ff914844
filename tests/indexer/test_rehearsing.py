"""What other rules would change: told, and not done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from indexer.errors import WorldError
from indexer.library import Library
from indexer.records import FileRules, FileStamp, FileState, RulesPreview
from indexer.rehearsing import Rehearsal
from indexer.service import protocol as p
from indexer.settings import Settings


class Stage:
    """A library of two folders, on disk as far as rules look at it."""

    def __init__(self, folder: Path) -> None:
        self.library = Library(folder / "library")
        self.settings = Settings()
        self.home, self.work = str(folder / "home"), str(folder / "work")
        self.rehearsal = Rehearsal(self.library, lambda: self.settings, lambda path: path.rpartition(".")[2])

    def put(self, root: str, *files: tuple[str, int]) -> None:
        Path(root).mkdir()
        number = self.library.catalog.add_folder(root)
        self.library.catalog.note(number, [(FileStamp(f"{root}/{name}", size, 1), "text") for name, size in files])

    def leave_out(self, root: str, name: str, sentence: str) -> None:
        number = next(folder.id for folder in self.library.catalog.folders() if folder.path == root)
        entry = FileStamp(f"{root}/{name}", 0, 0), "text", FileState.skipped, sentence
        self.library.catalog.leave_out(number, [entry])

    def close(self) -> None:
        self.rehearsal.close()
        self.library.close()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    made.put(made.home, ("a.txt", 10), ("b.iso", 2_000_000), ("c.iso", 5))
    made.put(made.work, ("d.iso", 7))
    made.leave_out(made.home, "old.tmp", "temporary files are skipped (*.tmp)")
    made.leave_out(made.home, "link.txt", "is a link to elsewhere; links are not followed")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("wanted", "only_home", "leaving", "size", "coming"),
    [
        (FileRules(), False, "", 0, ""),
        (FileRules(exclude=("*.iso",)), False, "b.iso c.iso d.iso", 2_000_012, ""),
        (FileRules(exclude=("*.iso",)), True, "b.iso c.iso", 2_000_005, ""),
        (FileRules(exclude=("*.iso",), include=("/c.iso",)), True, "b.iso", 2_000_000, ""),
        (FileRules(largest=1_000_000), False, "b.iso", 2_000_000, ""),
        (FileRules(skip_kinds=("txt",)), False, "a.txt", 10, ""),
        (FileRules(include=("*.tmp",)), False, "", 0, "old.tmp"),
    ],
)
def test_what_a_filter_would_change(
    stage: Stage, wanted: FileRules, only_home: bool, leaving: str, size: int, coming: str
) -> None:
    said = stage.rehearsal.preview(wanted, stage.home if only_home else None)
    assert sorted(Path(path).name for path, _ in said.leaving_examples) == leaving.split()
    assert [Path(path).name for path in said.coming_examples] == coming.split()
    assert (said.leaving, said.leaving_bytes, said.coming) == (len(leaving.split()), size, len(coming.split()))
    assert all(sentence.startswith("your rules") for _, sentence in said.leaving_examples)


def test_the_rules_that_there_are_stay_in_force(stage: Stage) -> None:
    stage.settings = Settings(folder_rules={stage.home: FileRules(include=("*.tmp",))})
    assert stage.rehearsal.preview(FileRules(exclude=("*.txt",)), None).leaving == 1
    assert stage.rehearsal.preview(FileRules(), stage.home).coming == 0


def test_nothing_is_changed(stage: Stage) -> None:
    before = stage.library.lookup.counts(), stage.library.lookup.last_change()
    stage.rehearsal.preview(FileRules(exclude=("*",)), None)
    assert (stage.library.lookup.counts(), stage.library.lookup.last_change()) == before


def test_an_older_wish_is_given_up(stage: Stage) -> None:
    with pytest.raises(WorldError, match="took the place"):
        stage.rehearsal.preview(FileRules(exclude=("*",)), None, lambda: False)


def test_it_is_answered_on_a_thread_of_its_own(stage: Stage) -> None:
    reply = stage.rehearsal.answers()[p.PreviewRules](None, p.PreviewRules(FileRules(exclude=("a.txt",))))
    assert reply.result(10) == RulesPreview(  # type: ignore[attr-defined]
        1, 10, 0, ((f"{stage.home}/a.txt", "your rules, line 1: a.txt"),)
    )
