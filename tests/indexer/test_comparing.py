"""A part of the disk against the catalog: what each kind of comparison finds, and what it leaves as it is."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from indexer import comparing
from indexer.comparing import Comparing, How
from indexer.contents import content_hash, stamped
from indexer.locations import native, portable
from indexer.records import CLOUD, Document, FileState, Reading
from indexer.storage.catalog import Catalog, Folder
from indexer.storage.lookup import Lookup
from indexer.storage.places import Directory, Places
from indexer.watching.rules import Rules
from indexer.watching.walk import Seen, SkipKind, SkippedEntry, Unreadable, walk
from tests.indexer.watching.conftest import mounted, much_later


class Desk:
    """A folder on disk, a catalog, and comparisons of the two; reading a file is only writing down that it was read."""

    def __init__(self, root: Path, catalog: Catalog) -> None:
        self.root = root
        self.catalog, self.lookup, self.places = catalog, Lookup(catalog.file), Places(catalog.file)
        self.folder = Folder(catalog.add_folder(portable(root)), portable(root), True)
        self.left: list[str] = []
        self.comparing = Comparing(
            catalog, self.lookup, self.places, lambda _: "text", lambda: None, lambda: None, self.left.extend
        )

    def write(self, name: str, content: str = "text") -> str:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        return portable(path)

    @property
    def rules(self) -> Rules:
        return Rules.for_root(self.folder.path)

    def compare(self, how: How = "full", doubt: Callable[[str], bool] = lambda _: False) -> str | None:
        return self.comparing.whole(self.folder, self.rules, how, doubt)

    def touch(self, *names: str) -> set[str]:
        paths = [(self.folder, self.rules, portable(self.root / name)) for name in names]
        return {os.path.relpath(path, self.root) for path in self.comparing.touched(paths)}

    def look_into(self, name: str) -> list[str]:
        directory = portable(self.root / name) if name else self.folder.path
        return list(self.comparing.one(self.folder, self.rules, directory, Directory()))

    def read_all(self) -> list[str]:
        """Read what waits; returns the names."""
        names = []
        for file in self.lookup.waiting(1_000):
            stamp = stamped(file.path)
            assert stamp is not None
            reading = Reading("plain", 1, document=Document())
            self.catalog.commit_reading(file.id, reading, [], stamp=stamp, content_hash=content_hash(stamp))
            names.append(os.path.relpath(file.path, self.root))
        return sorted(names)

    def states(self) -> dict[str, str]:
        files = self.lookup.files(file.id for file in self.lookup.known(self.folder.id))
        return {os.path.relpath(file.path, self.root): file.state for file in files.values()}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """No folder is too young to be trusted, so that a quick comparison is one."""
    monkeypatch.setattr(comparing, "walk", partial(walk, now_ns=much_later))
    (tmp_path / "root").mkdir()
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog:
        yield Desk(tmp_path / "root", catalog)


def test_a_second_comparison_reads_nothing(desk: Desk) -> None:
    desk.write("a.txt")
    desk.write("sub/b.txt")
    desk.compare()
    assert desk.read_all() == ["a.txt", "sub/b.txt"]
    for how in ("quick", "full"):
        desk.compare(how)  # type: ignore[arg-type]
        assert desk.read_all() == []


def test_a_quick_comparison_looks_only_into_folders_that_changed(desk: Desk) -> None:
    for name in ("new/x.txt", "less/gone.txt", "less/kept.txt", "lost/y.txt", "same/edited.txt"):
        desk.write(name)
    desk.compare()
    desk.read_all()
    desk.write("new/z.txt", "a text of its own")
    os.remove(desk.root / "less/gone.txt")
    (desk.root / "lost").rename(desk.root / "found")
    desk.write("same/edited.txt", "another text")
    desk.compare("quick")
    assert desk.read_all() == ["new/z.txt"]
    assert desk.states().keys() == {"new/x.txt", "new/z.txt", "less/kept.txt", "found/y.txt", "same/edited.txt"}


@pytest.mark.parametrize("closer", ["one directory", "in doubt", "full"])
def test_an_edit_in_place_is_found_by_a_closer_look(desk: Desk, closer: str) -> None:
    path = desk.write("same/edited.txt")
    desk.compare()
    desk.read_all()
    desk.write("same/edited.txt", "another text")
    if closer == "one directory":
        desk.look_into("same")
    else:
        desk.compare("full" if closer == "full" else "quick", lambda folder: closer == "in doubt")
    assert desk.read_all() == ["same/edited.txt"]
    assert path in {file.path for file in desk.lookup.known(desk.folder.id)}


def test_an_edit_that_hides_its_traces_is_found(desk: Desk) -> None:
    """The same size and, set back, the same time."""
    path = desk.write("a.txt", "one")
    desk.compare()
    desk.read_all()
    before = os.stat(path)
    desk.write("a.txt", "two")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    desk.compare()
    assert desk.read_all() == ["a.txt"]


def test_a_directory_names_the_folders_in_it_that_are_news(desk: Desk) -> None:
    desk.write("sub/known/a.txt")
    desk.compare()
    desk.write("sub/news/b.txt")
    assert desk.look_into("sub") == [portable(desk.root / "sub/news")]


def test_a_renamed_folder_is_not_read_at_all(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        desk.write(f"old/deep/{number}.txt", "the same size")
    desk.compare()
    desk.read_all()
    monkeypatch.setattr(comparing, "content_hash", None)
    (desk.root / "old").rename(desk.root / "new")
    assert desk.touch("old", "new") == set()
    assert desk.read_all() == []
    assert desk.states() == {f"new/deep/{number}.txt": "searchable" for number in range(30)}


def test_the_halves_of_a_move_may_be_judged_apart(desk: Desk) -> None:
    desk.write("a.txt")
    desk.compare()
    desk.read_all()
    (desk.root / "a.txt").rename(desk.root / "b.txt")
    assert desk.touch("a.txt") == {"a.txt"}, "it may turn up"
    assert desk.touch("b.txt", "a.txt") == set()
    assert (desk.states(), desk.read_all()) == ({"b.txt": "searchable"}, [])


def test_what_stays_missing_can_be_given_up(desk: Desk) -> None:
    desk.write("sub/a.txt")
    desk.compare()
    desk.read_all()
    os.remove(desk.root / "sub/a.txt")
    os.rmdir(desk.root / "sub")
    missing = desk.touch("sub")
    desk.comparing.gone([portable(desk.root / name) for name in missing])
    assert desk.states() == {}


def test_where_no_file_is_any_more_is_told(desk: Desk) -> None:
    kept, moved, dropped, given_up = (desk.write(name) for name in ("kept.txt", "moved.txt", "gone.txt", "missing.txt"))
    desk.compare()
    desk.read_all()
    os.rename(native(moved), native(moved) + ".old")
    os.remove(native(dropped))
    desk.comparing.gone([given_up])
    assert desk.left == [given_up]
    desk.compare()
    assert sorted(desk.left) == sorted([given_up, moved, dropped])
    assert kept not in desk.left


# --- names and kinds -------------------------------------------------------------------------------


def test_names_that_programs_trip_over(desk: Desk) -> None:
    names = ["two\nlines.txt", os.fsdecode(b"latin-\xe9.txt"), "caf\u00e9.txt", "cafe\u0301.txt", "%_'\".txt"]
    for name in names:
        (desk.root / name).write_text(name.encode(errors="replace").decode())
    desk.compare()
    assert len(desk.read_all()) == len(names)
    desk.compare()
    assert desk.read_all() == []


def test_one_file_under_two_names_is_two_files(desk: Desk) -> None:
    desk.write("a.txt")
    desk.compare()
    desk.read_all()
    os.link(desk.root / "a.txt", desk.root / "b.txt")
    desk.compare()
    assert desk.states().keys() == {"a.txt", "b.txt"}


def test_a_folder_that_took_the_place_of_a_file(desk: Desk) -> None:
    desk.write("thing")
    desk.compare()
    desk.read_all()
    os.remove(desk.root / "thing")
    desk.write("thing/inside.txt")
    desk.compare("quick")
    assert desk.states().keys() == {"thing/inside.txt"}
    os.remove(desk.root / "thing/inside.txt")
    os.rmdir(desk.root / "thing")
    desk.write("thing")
    desk.compare("quick")
    assert desk.states().keys() == {"thing"}


def test_a_folder_that_counts_again_loses_the_row_that_said_why_not(desk: Desk) -> None:
    desk.write("sub/CACHEDIR.TAG")
    desk.write("sub/a.txt")
    desk.compare()
    assert desk.states() == {"sub": "skipped"}
    os.remove(desk.root / "sub/CACHEDIR.TAG")
    desk.compare()
    assert desk.states() == {"sub/a.txt": "waiting"}


# --- out of reach -----------------------------------------------------------------------------------


def seeing(monkeypatch: pytest.MonkeyPatch, *extra: Seen) -> None:
    """A walk that sees `extra` instead of what lies at these paths."""
    hidden = {entry.path for entry in extra}

    def walked(root: str, rules: Rules, since: object = None) -> Iterable[Seen]:
        yield from extra
        yield from (entry for entry in walk(root, rules) if entry.path not in hidden)

    monkeypatch.setattr(comparing, "walk", walked)


def test_an_unreadable_file_keeps_what_was_read_of_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.write("a.txt")
    desk.compare()
    desk.read_all()
    with monkeypatch.context() as patch:
        seeing(patch, Unreadable(path, "“a.txt” cannot be read: Input/output error"))
        desk.compare()
    assert desk.states() == {"a.txt": "offline"}
    assert desk.places.away() == {path: "“a.txt” cannot be read: Input/output error"}
    desk.compare()
    assert (desk.states(), desk.places.away(), desk.read_all()) == ({"a.txt": "searchable"}, {}, [])


def test_a_file_that_went_to_the_cloud(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    read, new = desk.write("read.txt"), portable(desk.root / "new.txt")
    desk.compare()
    desk.read_all()
    desk.catalog.retry(read)
    known = desk.lookup.known_at(read)
    assert known is not None
    desk.catalog.commit_reading(
        known.id,
        Reading("plain", 1, document=Document()),
        [],
        stamp=stamped(read),
        content_hash=b"h",  # type: ignore[arg-type]
    )
    seeing(monkeypatch, *(SkippedEntry(path, SkipKind.placeholder, CLOUD, size=7_000) for path in (read, new)))
    desk.compare()
    assert desk.states() == {"read.txt": "searchable", "new.txt": "skipped"}
    assert desk.lookup.in_clouds() == (1, 7_000)


def test_a_drive_inside_that_is_unmounted_takes_nothing_away(desk: Desk, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    (drive / "deep").mkdir(parents=True)
    (drive / "deep/far.txt").write_text("far")
    desk.write("near.txt", "near by")
    (desk.root / "stick").mkdir()
    for how in ("quick", "full"):
        with mounted("--bind", str(drive), str(desk.root / "stick")):
            desk.compare(how)  # type: ignore[arg-type]
            desk.read_all()
            assert desk.states() == {"near.txt": "searchable", "stick/deep/far.txt": "searchable"}
        desk.compare(how)  # type: ignore[arg-type]
        assert desk.states() == {"near.txt": "searchable", "stick/deep/far.txt": "offline"}
        assert list(desk.places.away()) == [portable(desk.root / "stick")]
    desk.catalog.retry(portable(desk.root / "stick/deep/far.txt"))
    assert desk.read_all() == [], "nobody tries to read what is away"


def test_an_empty_folder_is_remembered_until_its_files_are_back(desk: Desk) -> None:
    desk.write("sub/a.txt")
    desk.compare()
    desk.read_all()
    (desk.root / "sub").rename(desk.root.with_name("aside"))
    assert desk.compare("quick") == f"“{desk.root}” is empty; its files are remembered."
    assert desk.compare("quick") is not None, "it stays so however often it is looked at"
    desk.root.with_name("aside").rename(desk.root / "sub")
    assert desk.compare("quick") is None
    assert (desk.states(), desk.read_all()) == ({"sub/a.txt": FileState.searchable}, [])


# --- what is written down ---------------------------------------------------------------------------


def test_a_directory_is_never_written_down_before_what_is_in_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("sub/a.txt")

    def cut_short(*_: object) -> None:
        raise RuntimeError("the power is gone")

    monkeypatch.setattr(desk.catalog, "drop", cut_short)
    with pytest.raises(RuntimeError):
        desk.compare()
    assert desk.places.directories(desk.folder.id, desk.folder.path) == {}
    monkeypatch.undo()
    desk.compare("quick")
    assert desk.states() == {"sub/a.txt": "waiting"}


def test_files_of_a_directory_that_was_never_listed_are_compared_too(desk: Desk) -> None:
    """As in a library of an older program."""
    desk.write("sub/deep/a.txt")
    desk.compare()
    with desk.catalog.file.write() as db:
        db.execute("delete from directories")
    (desk.root / "sub/deep/a.txt").unlink()
    desk.write("b.txt")
    desk.compare("quick")
    assert desk.states().keys() == {"b.txt"}


def test_other_rules_put_every_directory_in_doubt(desk: Desk) -> None:
    desk.write("sub/a.txt")
    desk.compare()
    desk.places.doubt(desk.folder.id)
    desk.read_all()
    desk.write("sub/a.txt", "edited in place")
    desk.compare("quick")
    assert desk.read_all() == ["sub/a.txt"]


@pytest.mark.parametrize(("asked", "steps"), [(False, 2), (True, 6)])
def test_a_question_never_waits_for_many_files_to_be_written_down(desk: Desk, asked: bool, steps: int) -> None:
    for n in range(500):
        desk.write(f"{n}.txt")
    passed: list[int] = []
    desk.comparing._step = lambda: passed.append(1)
    desk.comparing._asked_lately = lambda: asked
    assert desk.compare() is None
    assert (len(passed), len(desk.states())) == (steps, 500)


def test_a_folder_that_is_removed_while_it_is_walked_leaves_nothing(desk: Desk) -> None:
    for n in range(60):
        desk.write(f"{n}.txt")
    steps = []

    def step() -> None:
        steps.append(1)
        if len(steps) == 2:
            desk.catalog.remove_folder(desk.folder.path)

    desk.comparing._step = step
    assert desk.compare() is None
    assert (len(steps), list(desk.lookup.known(desk.folder.id))) == (2, [])
