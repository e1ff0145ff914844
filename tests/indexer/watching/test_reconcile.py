"""What the disk shows against what the catalog knows."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

import pytest

from indexer.records import FileStamp
from indexer.watching.reconcile import (
    Added,
    Back,
    Changed,
    Difference,
    Evicted,
    FolderGone,
    Gone,
    Known,
    Moved,
    OutOfReach,
    Scope,
    reconcile,
)
from indexer.watching.rules import Rules
from indexer.watching.walk import DirectorySeen, Seen, SkipKind, SkippedEntry, Unreadable, look, walk

from .conftest import Draw, much_later

ROOT = "/r"
FOLDER = DirectorySeen(ROOT, 1)


def file(name: str, size: int = 1, time: int = 1) -> FileStamp:
    return FileStamp(f"{ROOT}/{name}", size, time)


def known(**files: tuple[int, int, bytes | None]) -> dict[str, Known]:
    return {f"{ROOT}/{name.replace('__', '/')}": Known(*fields) for name, fields in files.items()}


def never(path: str) -> bytes | None:
    raise AssertionError(f"{path} need not be read")


class Remembered:
    """What a catalog with these files knows."""

    def __init__(self, files: dict[str, Known]) -> None:
        self.files = files

    def files_in(self, folder: str) -> dict[str, Known]:
        return {path: file for path, file in self.files.items() if os.path.dirname(path) == folder}

    def sizes(self) -> set[int]:
        return {file.size for file in self.files.values()}


def differences(
    seen: Iterable[Seen],
    catalog: dict[str, Known],
    hashes: Callable[[str], bytes | None] = never,
    root: str | None = None,
    mounts: Collection[str] = (),
    away: Collection[str] = (),
) -> list[Difference]:
    """With `root`, what was seen is a whole walk; else it is everything that the catalog knows of, touched."""
    folders = {os.path.dirname(path): False for path in catalog} | dict.fromkeys(mounts, True)
    if root is None:
        seen = list(seen)
        touched = {entry.path: catalog.get(entry.path) for entry in seen if not isinstance(entry, DirectorySeen)}
        inside = {path: False for path in folders if any(f"{path}/".startswith(f"{top}/") for top in touched)}
        scope = Scope(folders=inside, paths={**catalog, **touched}, away=away)
    else:
        scope = Scope(folders=folders, root=root if catalog else None, away=away)
    found = reconcile(seen, Remembered(catalog), scope, hashes)
    return [difference for difference in found if not isinstance(difference, DirectorySeen | FolderGone)]


def test_new_changed_gone_and_unchanged() -> None:
    seen: list[Seen] = [file("new", size=9), file("same"), file("longer", size=7), file("later", time=7), FOLDER]
    catalog = known(same=(1, 1, b"s"), longer=(1, 1, b"l"), later=(1, 1, b"t"), gone=(5, 1, b"g"))
    assert differences(seen, catalog, root=ROOT) == [
        Added(file("new", size=9)),
        Changed(file("longer", size=7)),
        Changed(file("later", time=7)),
        Gone(f"{ROOT}/gone"),
    ]


def test_on_a_first_walk_files_are_told_as_they_are_seen() -> None:
    def seen() -> Iterable[Seen]:
        yield file("first")
        raise AssertionError("nothing may wait for the second file")

    assert next(iter(reconcile(seen(), Remembered({}), Scope(), never))) == Added(file("first"))


def test_a_file_on_the_way_back_in_time_is_changed() -> None:
    assert differences([file("a", time=1)], known(a=(1, 5, b"h"))) == [Changed(file("a", time=1))]


@pytest.mark.parametrize(
    ("catalog", "seen", "hashes", "expected"),
    [
        pytest.param(
            known(old=(5, 1, b"h")), [file("s/new", 5)], {"s/new": b"h"}, [Moved(f"{ROOT}/old", file("s/new", 5))],
            id="moved",
        ),
        pytest.param(
            known(old=(5, 1, b"h")), [file("new", 5)], {"new": b"other"}, [Added(file("new", 5)), Gone(f"{ROOT}/old")],
            id="as large by chance",
        ),
        pytest.param(
            known(old=(5, 1, b"h")), [file("new", 5)], {"new": None}, [Added(file("new", 5)), Gone(f"{ROOT}/old")],
            id="unreadable",
        ),
        pytest.param(
            known(old=(5, 1, None)), [file("new", 5)], {}, [Added(file("new", 5)), Gone(f"{ROOT}/old")],
            id="never read, so not known again",
        ),
        pytest.param(
            known(a__x=(5, 1, b"h"), a__y=(5, 1, b"h")), [file("b/y", 5), file("b/x", 5)], {"b/x": b"h", "b/y": b"h"},
            [Moved(f"{ROOT}/a/y", file("b/y", 5)), Moved(f"{ROOT}/a/x", file("b/x", 5))],
            id="a folder of equal files: names decide",
        ),
        pytest.param(
            known(a=(5, 1, b"h")), [file("b", 5), file("c", 5)], {"b": b"h", "c": b"h"},
            [Moved(f"{ROOT}/a", file("b", 5)), Added(file("c", 5))],
            id="moved and copied",
        ),
        pytest.param(
            known(a=(5, 1, b"h"), b=(6, 1, b"i")), [file("a", 6), file("b", 5)], {},
            [Changed(file("a", 6)), Changed(file("b", 5))],
            id="two files changed places: both paths are known",
        ),
    ],
)  # fmt: skip
def test_moves(
    catalog: dict[str, Known], seen: list[Seen], hashes: dict[str, bytes | None], expected: list[Difference]
) -> None:
    answers = {f"{ROOT}/{name}": content for name, content in hashes.items()}
    assert differences(seen, catalog, answers.__getitem__) == expected


@pytest.mark.parametrize(("old", "new"), [("Plan.txt", "PLAN.txt"), ("caf\u00e9", "cafe\u0301"), ("Dir/a", "dir/a")])
def test_another_spelling_is_a_move_that_needs_no_reading(old: str, new: str) -> None:
    catalog = {f"{ROOT}/{old}": Known(5, 1, None)}
    assert differences([file(new, 5)], catalog) == [Moved(f"{ROOT}/{old}", file(new, 5))]


def test_two_files_that_differ_in_case_only_are_two_files() -> None:
    seen: list[Seen] = [file("a", 5), file("A", 5)]
    assert differences(seen, known(a=(5, 1, b"h")), lambda path: b"h") == [Added(file("A", 5))]


def test_only_possible_moves_are_read() -> None:
    read: list[str] = []

    def reading(path: str) -> bytes:
        read.append(path)
        return b"h"

    seen: list[Seen] = [file("b", 5), file("c", 6), file("d", 7)]
    catalog = known(a=(5, 1, b"h"), c=(6, 1, b"i"), e=(7, 1, None))
    differences(seen, catalog, reading)
    assert read == [f"{ROOT}/b"]


def test_many_empty_files_move_without_delay() -> None:
    count = 20_000
    catalog = {f"{ROOT}/old/{number}": Known(0, 1, b"empty") for number in range(count)}
    seen: list[Seen] = [file(f"new/{number}", 0) for number in range(count)]
    found = differences(seen, catalog, lambda path: b"empty")
    assert found == [Moved(f"{ROOT}/old/{number}", file(f"new/{number}", 0)) for number in range(count)]


# --- out of reach is not gone --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        ([Unreadable(ROOT, "“/r” is out of reach: Gone.", is_folder=True)], "“/r” is out of reach: Gone."),
        ([FOLDER], "“/r” is empty; its files are remembered."),
    ],
)
def test_a_root_that_is_missing_or_suddenly_empty(seen: list[Seen], sentence: str) -> None:
    found = differences(seen, known(a=(1, 1, b"h"), b=(1, 1, b"i")), root=ROOT)
    assert [entry for entry in found if not isinstance(entry, Unreadable)] == [OutOfReach(ROOT, sentence)]


def test_an_empty_root_of_which_nothing_is_known_is_just_empty() -> None:
    assert differences([FOLDER], {}, root=ROOT) == []


def test_the_last_file_can_be_deleted_while_watching() -> None:
    assert differences([], known(a=(1, 1, b"h"))) == [Gone(f"{ROOT}/a")]


def test_a_root_emptied_by_a_new_rule_is_not_out_of_reach() -> None:
    skipped = SkippedEntry(f"{ROOT}/a", SkipKind.rule, "your rules, line 1: *")
    assert differences([skipped, FOLDER], known(a=(1, 1, b"h")), root=ROOT) == [skipped]


def test_below_an_unreadable_folder_nothing_is_gone() -> None:
    closed = Unreadable(f"{ROOT}/closed", "“closed” cannot be read: Permission denied", is_folder=True)
    catalog = known(closed__a=(1, 1, b"h"), closed__deep__b=(1, 1, b"i"), closed_too=(1, 1, b"j"), kept=(2, 2, b"k"))
    assert differences([closed, file("kept", 2, 2), FOLDER], catalog, root=ROOT) == [
        closed,
        Gone(f"{ROOT}/closed_too"),
        OutOfReach(f"{ROOT}/closed", "“closed” cannot be read: Permission denied"),
    ]


def test_a_folder_that_could_not_even_be_looked_at_keeps_its_files() -> None:
    closed = Unreadable(f"{ROOT}/closed", "“closed” cannot be read: Permission denied")
    assert differences([closed], known(closed__a=(1, 1, b"h"))) == [
        closed,
        OutOfReach(f"{ROOT}/closed", "“closed” cannot be read: Permission denied"),
    ]


def test_an_unreadable_file_is_kept() -> None:
    locked = Unreadable(f"{ROOT}/a", "“a” cannot be read: Input/output error")
    out = OutOfReach(f"{ROOT}/a", locked.sentence)
    assert differences([locked, FOLDER], known(a=(1, 1, b"h")), root=ROOT) == [out]
    assert differences([locked, FOLDER], known(a=(1, 1, None)), root=ROOT) == [locked], "nothing was read of it"


def test_a_drive_inside_that_is_not_connected() -> None:
    catalog = known(stick__a=(1, 1, b"h"), b=(2, 2, b"i"))
    stick = f"{ROOT}/stick"
    away = OutOfReach(stick, "The drive of “/r/stick” is not connected.")
    there: list[Seen] = [file("b", 2, 2), DirectorySeen(ROOT, 1, subfolders=(stick,)), DirectorySeen(stick, 1)]
    assert differences(there, catalog, root=ROOT, mounts=[stick]) == [away]
    assert differences([file("b", 2, 2), FOLDER], catalog, root=ROOT, mounts=[stick]) == [away], "its place is gone too"


def test_what_is_written_where_a_drive_was_is_found_and_takes_nothing_away() -> None:
    stick = f"{ROOT}/stick"
    seen: list[Seen] = [DirectorySeen(ROOT, 1, subfolders=(stick,)), file("stick/new", 9), DirectorySeen(stick, 1)]
    found = differences(seen, known(stick__a=(1, 1, b"h")), root=ROOT, mounts=[stick])
    assert found == [Added(file("stick/new", 9)), OutOfReach(stick, "The drive of “/r/stick” is not connected.")]


def test_a_drive_that_is_left_out_by_a_rule_is_not_away() -> None:
    stick = f"{ROOT}/stick"
    rule = SkippedEntry(stick, SkipKind.rule, "your rules, line 1: stick", is_folder=True)
    found = differences([rule, FOLDER], known(stick__a=(1, 1, b"h")), root=ROOT, mounts=[stick])
    assert found == [rule, Gone(f"{stick}/a")]


def test_a_drive_that_comes_back_is_told() -> None:
    stick = f"{ROOT}/stick"
    seen: list[Seen] = [
        DirectorySeen(ROOT, 1, subfolders=(stick,)), file("stick/a"), DirectorySeen(stick, 1, mount=True)
    ]  # fmt: skip
    assert differences(seen, known(stick__a=(1, 1, b"h")), root=ROOT, mounts=[stick], away=[stick]) == [Back(stick)]


def test_a_drive_inside_that_is_connected_can_lose_files() -> None:
    stick = f"{ROOT}/stick"
    seen: list[Seen] = [DirectorySeen(ROOT, 1, subfolders=(stick,)), DirectorySeen(stick, 1, mount=True)]
    found = differences(seen, known(stick__a=(1, 1, b"h")), root=ROOT, mounts=[stick])
    assert found == [Gone(f"{ROOT}/stick/a")]


def test_files_in_unchanged_folders_are_trusted() -> None:
    old = f"{ROOT}/old"
    catalog = known(a=(1, 1, b"h"), old__b=(2, 2, b"i"), vanished__c=(3, 3, b"j"))
    listed: list[Seen] = [file("a"), DirectorySeen(ROOT, 1, subfolders=(old,)), DirectorySeen(old, 1, unchanged=True)]
    assert differences(listed, catalog, root=ROOT) == [Gone(f"{ROOT}/vanished/c")]
    trusted: list[Seen] = [DirectorySeen(ROOT, 1, unchanged=True), DirectorySeen(old, 1, unchanged=True)]
    assert differences(trusted, catalog, root=ROOT) == [], "a folder cannot vanish from one that did not change"


def test_the_row_that_told_why_a_folder_was_left_out_goes_when_it_counts_again() -> None:
    sub = f"{ROOT}/sub"
    seen: list[Seen] = [DirectorySeen(ROOT, 1, subfolders=(sub,)), file("sub/a", 9), DirectorySeen(sub, 1)]
    assert differences(seen, known(sub=(0, 0, None)), root=ROOT) == [Added(file("sub/a", 9)), Gone(sub)]


def test_a_folder_is_told_as_complete_only_after_what_waits_in_it() -> None:
    sub = f"{ROOT}/sub"
    seen: list[Seen] = [file("new", 5), DirectorySeen(ROOT, 1, subfolders=(sub,)), DirectorySeen(sub, 1)]
    catalog = known(sub__old=(5, 1, b"h"))
    found = list(reconcile(seen, Remembered(catalog), Scope(folders={ROOT: False, sub: False}), lambda path: b"h"))
    assert found == [
        Moved(f"{sub}/old", file("new", 5)),
        *(entry for entry in seen if isinstance(entry, DirectorySeen)),
    ]


def test_what_waits_to_be_read_and_moved_to_the_cloud_is_found_as_it_was() -> None:
    cloud = SkippedEntry(f"{ROOT}/a", SkipKind.placeholder, "is only in the cloud", size=5)
    catalog = {f"{ROOT}/a": Known(4, 1, b"h", waiting=True)}
    assert differences([cloud, FOLDER], catalog, root=ROOT) == [Evicted(FileStamp(f"{ROOT}/a", 5, 1))]


def test_an_edit_that_kept_size_and_time_is_a_change() -> None:
    catalog = {f"{ROOT}/a": Known(1, 1, b"h", changed_ns=5)}
    now = FileStamp(f"{ROOT}/a", 1, 1, 6)
    assert differences([now], catalog) == [Changed(now)]
    assert differences([FileStamp(f"{ROOT}/a", 1, 1)], catalog) == [], "unless the system does not tell"


def test_a_file_with_all_its_times_in_a_renamed_folder_is_not_read() -> None:
    catalog = {f"{ROOT}/old/a": Known(5, 1, None, changed_ns=7)}
    now = FileStamp(f"{ROOT}/new/a", 5, 1, 7)
    assert differences([now], catalog) == [Moved(f"{ROOT}/old/a", now)]


def test_what_moved_to_the_cloud_keeps_its_entry() -> None:
    cloud = [
        SkippedEntry(f"{ROOT}/{name}", SkipKind.placeholder, "is only in the cloud", size=5) for name in ("read", "new")
    ]
    assert differences([*cloud, FOLDER], known(read=(5, 1, b"h")), root=ROOT) == [cloud[1]]


def test_what_is_touched_twice_is_told_once() -> None:
    seen: list[Seen] = [file("a"), file("sub/b", 2), DirectorySeen(f"{ROOT}/sub", 1), file("sub/b", 2), file("a")]
    assert differences(seen, known(a=(1, 1, b"h"))) == [Added(file("sub/b", 2))]


# --- with a real disk ----------------------------------------------------------------------------


def catalog_of(root: str) -> dict[str, Known]:
    """What the catalog would know after reading everything."""
    return {
        entry.path: Known(entry.size, entry.modified_ns, content(entry.path), entry.changed_ns)
        for entry in walk(root, Rules.for_root(root))
        if isinstance(entry, FileStamp)
    }


def content(path: str) -> bytes:
    return Path(path).read_bytes()


def test_nothing_changed(draw: Draw) -> None:
    root = draw("a.txt: 1\nsub/\n  b.txt: 2")
    rules = Rules.for_root(root)
    assert differences(walk(root, rules), catalog_of(root), root=root) == []


def test_a_renamed_folder_moves_its_files(draw: Draw) -> None:
    root = draw("old/\n  a.txt: 1\n  deep/\n    b.txt: 2\nc.txt: 3")
    catalog = catalog_of(root)
    Path(root, "old").rename(f"{root}/new")
    found = differences(walk(root, Rules.for_root(root)), catalog, content, root=root)
    assert {entry.old: entry.now.path for entry in found if isinstance(entry, Moved)} == {
        f"{root}/old/a.txt": f"{root}/new/a.txt",
        f"{root}/old/deep/b.txt": f"{root}/new/deep/b.txt",
    }
    assert len(found) == 2


def test_a_file_moved_from_one_root_to_another(draw: Draw) -> None:
    base = draw("one/\n  a.txt: 1\ntwo/\n  b.txt: 22")
    one, two = f"{base}/one", f"{base}/two"
    catalog = catalog_of(base)
    Path(one, "a.txt").rename(f"{two}/a.txt")
    touched = [(f"{one}/a.txt", one), (f"{two}/a.txt", two)]
    seen: list[Seen] = [entry for path, root in touched if (entry := look(path, Rules.for_root(root)))]
    scope = {path: catalog[path] for path, _ in touched if path in catalog}
    found = differences(seen, scope, content)
    assert [(entry.old, entry.now.path) for entry in found if isinstance(entry, Moved)] == [
        (f"{one}/a.txt", f"{two}/a.txt")
    ]


def test_an_atomic_save_is_a_change(draw: Draw) -> None:
    root = draw("a.txt: 1")
    catalog = catalog_of(root)
    Path(root, "a.txt.new").write_text("22", encoding="utf-8")
    Path(root, "a.txt.new").replace(f"{root}/a.txt")
    found = differences(walk(root, Rules.for_root(root)), catalog, root=root)
    assert [type(entry).__name__ for entry in found] == ["Changed"]


def test_a_root_replaced_by_a_link_is_out_of_reach(draw: Draw) -> None:
    base = draw("docs/\n  a.txt: 1\nelsewhere/\n  b.txt: 2")
    root = f"{base}/docs"
    catalog = catalog_of(root)
    Path(root).rename(f"{base}/moved")
    Path(root).symlink_to("elsewhere")
    found = differences(walk(root, Rules.for_root(root)), catalog, root=root)
    assert [type(entry).__name__ for entry in found] == ["Unreadable", "OutOfReach"]


def test_edits_in_place_are_found_by_a_full_walk_only(draw: Draw) -> None:
    root = draw("a/\n  1.txt: 1\nb/\n  2.txt: 2")
    catalog, rules = catalog_of(root), Rules.for_root(root)
    since = {e.path: e.seen_ns for e in walk(root, rules, now_ns=much_later) if isinstance(e, DirectorySeen)}
    Path(root, "a/1.txt").write_text("longer", encoding="utf-8")
    assert differences(walk(root, rules, since=since, now_ns=much_later), catalog, root=root) == []
    assert [type(e).__name__ for e in differences(walk(root, rules), catalog, root=root)] == ["Changed"]
    Path(root, "b/3.txt").write_text("new", encoding="utf-8")
    found = differences(walk(root, rules, since=since, now_ns=much_later), catalog, root=root)
    assert [os.path.basename(e.now.path) for e in found if isinstance(e, Added)] == ["3.txt"]
