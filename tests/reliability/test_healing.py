"""`hunch doctor` and `hunch rebuild` on a real library that something has happened to."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from indexer.cli import cli
from tests.end_to_end.conftest import RunningLibrary

SUBJECTS = ("kettle", "violin", "glacier", "harbour", "beehive")


def hunch(library: RunningLibrary, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["--library", str(library.folder), *arguments])


def findings(library: RunningLibrary) -> list[tuple[str, bool]]:
    return [(found["part"], found["repaired"]) for found in json.loads(hunch(library, "doctor", "--json").stdout)]


def answers(library: RunningLibrary) -> list[list[str]]:
    return [sorted(hit.name for hit in library.ask(subject).hits) for subject in SUBJECTS]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[list[str]]]:
    """A library whose engine has ended, and its answers."""
    home = tmp_path_factory.mktemp("healing")
    (home / "documents").mkdir()
    for n, subject in enumerate(SUBJECTS):
        (home / "documents" / f"{subject}.txt").write_text(f"The {subject} number {n} stands by the window.")
    library = RunningLibrary(home / "library")
    assert hunch(library, "add", str(home / "documents"), "--wait").exit_code == 0
    library.wait("exact")
    found = answers(library)
    library.stop()
    return library.folder, found


@pytest.fixture
def library(filled: tuple[Path, list[list[str]]], tmp_path: Path) -> RunningLibrary:
    running = RunningLibrary(shutil.copytree(filled[0], tmp_path / "library"))
    yield running
    running.stop()


def rows(library: RunningLibrary, *statements: str) -> None:
    with closing(sqlite3.connect(library.folder / "catalog.sqlite", isolation_level=None)) as catalog:
        for statement in statements:
            catalog.execute(statement)


def entry_missing(library: RunningLibrary) -> None:
    """The catalog has a passage that the words have never heard of."""
    columns = 'text, context, heading, at, start, "end", kind, source, boxes, language, vector_key'
    rows(library, f"insert into passages (file, ordinal, {columns}) select file, 1, {columns} from passages limit 1")


@pytest.mark.parametrize(
    ("misfortune", "expected"),
    [
        pytest.param(lambda library: None, [], id="none"),
        pytest.param(entry_missing, [("words", True)], id="an entry is missing"),
    ],
)
def test_what_the_doctor_finds(
    library: RunningLibrary, misfortune: Callable[[RunningLibrary], None], expected: list[tuple[str, bool]]
) -> None:
    misfortune(library)
    assert findings(library) == expected
    assert findings(library) == []
    assert library.folder.stat().st_mode & 0o077 == 0


def test_what_stands_open_is_closed_while_the_engine_runs(library: RunningLibrary) -> None:
    library.client()
    (library.folder / "engine.key").chmod(0o644)
    library.folder.chmod(0o777)
    # The folder is closed by whoever connects.
    assert findings(library) == [("rights", True)]
    assert (library.folder / "engine.key").stat().st_mode & 0o777 == 0o600


def test_a_catalog_that_is_damaged_while_the_engine_runs_is_healed(library: RunningLibrary, filled) -> None:
    """The engine that found it ends by itself or is ended by the doctor; the next one heals."""
    library.wait("exact")
    with closing(sqlite3.connect(library.folder / "catalog.sqlite")) as catalog:
        [(root,)] = catalog.execute("select rootpage from sqlite_master where name = 'passages_file'").fetchall()
        catalog.execute("pragma wal_checkpoint(truncate)").fetchall()
    with (library.folder / "catalog.sqlite").open("r+b") as file:
        file.seek((int(root) - 1) * 4_096)
        file.write(b"\xa5" * 4_096)
    first = hunch(library, "doctor")
    assert "The catalog was damaged and has been healed" in first.stdout
    library.wait("exact")
    assert answers(library) == filled[1]
    assert library.wait("exact").since_start.passages_embedded == 0


@pytest.mark.parametrize("what", ["meaning", "all"])
def test_rebuilding_changes_no_answer(library: RunningLibrary, filled, what: str) -> None:
    result = hunch(library, "rebuild", what)
    assert result.exit_code == 0, result.output
    status = library.wait("exact")
    assert answers(library) == filled[1]
    assert status.since_start.files_read == (len(SUBJECTS) if what == "all" else 0)
    assert status.since_start.passages_embedded == 0
    assert findings(library) == []


def test_a_newer_library_is_for_the_user_to_decide(library: RunningLibrary) -> None:
    rows(library, "insert into _sqlite_migrations values (null, 'hunch.catalog', 'm999_x', '')")
    result = hunch(library, "doctor")
    assert result.exit_code == 2
    assert "made by a newer Hunch" in result.output
