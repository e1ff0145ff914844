"""What the disk shows against what the catalog knows."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

import pytest

from indexer.records import FileStamp
from indexer.watching.reconcile import (
    Added,
    Changed,
    Difference,
    Gone,
    Known,
    Moved,
    OutOfReach,
    Unchanged,
    reconcile,
)
from indexer.watching.rules import Rules
from indexer.watching.walk import DirectorySeen, Seen, SkipKind, SkippedEntry, Unreadable, look, walk

from .conftest import Draw

ROOT = "/r"
FOLDER = DirectorySeen(ROOT, 1)


def file(name: str, size: int = 1, time: int = 1) -> FileStamp:
    return FileStamp(f"{ROOT}/{name}", size, time)


def known(**files: tuple[int, int, str | None]) -> dict[str, Known]:
    return {f"{ROOT}/{name.replace('__', '/')}": Known(*fields) for name, fields in files.items()}


def never(path: str) -> str | None:
    raise AssertionError(f"{path} need not be read")


def differences(
    seen: Iterable[Seen],
    catalog: dict[str, Known],
    hashes: Callable[[str], str | None] = never,
    root: str | None = None,
    mounts: Collection[str] = (),
) -> list[Difference]:
    found = reconcile(seen, catalog, hashes, root=root, mounts=mounts)
    return [difference for difference in found if not isinstance(difference, DirectorySeen)]


def test_new_changed_gone_and_unchanged() -> None:
    seen: list[Seen] = [file("new", size=9), file("same"), file("longer", size=7), file("later", time=7), FOLDER]
    catalog = known(same=(1, 1, "s"), longer=(1, 1, "l"), later=(1, 1, "t"), gone=(5, 1, "g"))
    assert differences(seen, catalog, root=ROOT) == [
        Added(file("new", size=9)),
        Changed(file("longer", size=7)),
        Changed(file("later", time=7)),
        Gone(f"{ROOT}/gone"),
        Unchanged(1),
    ]


def test_on_a_first_walk_files_are_told_as_they_are_seen() -> None:
    def seen() -> Iterable[Seen]:
        yield file("first")
        raise AssertionError("nothing may wait for the second file")

    assert next(iter(reconcile(seen(), {}, never, root=ROOT))) == Added(file("first"))


def test_a_file_on_the_way_back_in_time_is_changed() -> None:
    assert differences([file("a", time=1)], known(a=(1, 5, "h"))) == [Changed(file("a", time=1)), Unchanged(0)]


@pytest.mark.parametrize(
    ("catalog", "seen", "hashes", "expected"),
    [
        pytest.param(
            known(old=(5, 1, "h")), [file("sub/new", 5)], {"sub/new": "h"}, [Moved(f"{ROOT}/old", file("sub/new", 5))],
            id="moved",
        ),
        pytest.param(
            known(old=(5, 1, "h")), [file("new", 5)], {"new": "other"}, [Added(file("new", 5)), Gone(f"{ROOT}/old")],
            id="as large by chance",
        ),
        pytest.param(
            known(old=(5, 1, "h")), [file("new", 5)], {"new": None}, [Added(file("new", 5)), Gone(f"{ROOT}/old")],
            id="unreadable",
        ),
        pytest.param(
            known(old=(5, 1, None)), [file("new", 5)], {}, [Added(file("new", 5)), Gone(f"{ROOT}/old")],
            id="never read, so not known again",
        ),
        pytest.param(
            known(a__x=(5, 1, "h"), a__y=(5, 1, "h")), [file("b/y", 5), file("b/x", 5)], {"b/x": "h", "b/y": "h"},
            [Moved(f"{ROOT}/a/y", file("b/y", 5)), Moved(f"{ROOT}/a/x", file("b/x", 5))],
            id="a folder of equal files: names decide",
        ),
        pytest.param(
            known(a=(5, 1, "h")), [file("b", 5), file("c", 5)], {"b": "h", "c": "h"},
            [Moved(f"{ROOT}/a", file("b", 5)), Added(file("c", 5))],
            id="moved and copied",
        ),
        pytest.param(
            known(a=(5, 1, "h"), b=(6, 1, "i")), [file("a", 6), file("b", 5)], {},
            [Changed(file("a", 6)), Changed(file("b", 5))],
            id="two files changed places: both paths are known",
        ),
    ],
)  # fmt: skip
def test_moves(
    catalog: dict[str, Known], seen: list[Seen], hashes: dict[str, str | None], expected: list[Difference]
) -> None:
    answers = {f"{ROOT}/{name}": content for name, content in hashes.items()}
    assert differences(seen, catalog, answers.__getitem__) == [*expected, Unchanged(0)]


@pytest.mark.parametrize(("old", "new"), [("Plan.txt", "PLAN.txt"), ("caf\u00e9", "cafe\u0301"), ("Dir/a", "dir/a")])
def test_another_spelling_is_a_move_that_needs_no_reading(old: str, new: str) -> None:
    catalog = {f"{ROOT}/{old}": Known(5, 1, None)}
    assert differences([file(new, 5)], catalog) == [Moved(f"{ROOT}/{old}", file(new, 5)), Unchanged(0)]


def test_two_files_that_differ_in_case_only_are_two_files() -> None:
    seen: list[Seen] = [file("a", 5), file("A", 5)]
    assert differences(seen, known(a=(5, 1, "h")), lambda path: "h") == [Added(file("A", 5)), Unchanged(1)]


def test_only_possible_moves_are_read() -> None:
    read: list[str] = []

    def reading(path: str) -> str:
        read.append(path)
        return "h"

    seen: list[Seen] = [file("b", 5), file("c", 6), file("d", 7)]
    catalog = known(a=(5, 1, "h"), c=(6, 1, "i"), e=(7, 1, None))
    differences(seen, catalog, reading)
    assert read == [f"{ROOT}/b"]


def test_many_empty_files_move_without_delay() -> None:
    count = 20_000
    catalog = {f"{ROOT}/old/{number}": Known(0, 1, "empty") for number in range(count)}
    seen: list[Seen] = [file(f"new/{number}", 0) for number in range(count)]
    found = differences(seen, catalog, lambda path: "empty")
    assert found[:-1] == [Moved(f"{ROOT}/old/{number}", file(f"new/{number}", 0)) for number in range(count)]


# --- out of reach is not gone --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        ([Unreadable(ROOT, "“/r” is out of reach: Gone.", is_folder=True)], "“/r” is out of reach: Gone."),
        ([FOLDER], "“/r” is empty; its files are remembered."),
    ],
)
def test_a_root_that_is_missing_or_suddenly_empty(seen: list[Seen], sentence: str) -> None:
    found = differences(seen, known(a=(1, 1, "h"), b=(1, 1, "i")), root=ROOT)
    assert [entry for entry in found if not isinstance(entry, Unreadable)] == [OutOfReach(ROOT, sentence), Unchanged(0)]


def test_an_empty_root_of_which_nothing_is_known_is_just_empty() -> None:
    assert differences([FOLDER], {}, root=ROOT) == [Unchanged(0)]


def test_the_last_file_can_be_deleted_while_watching() -> None:
    assert differences([], known(a=(1, 1, "h"))) == [Gone(f"{ROOT}/a"), Unchanged(0)]


def test_a_root_emptied_by_a_new_rule_is_not_out_of_reach() -> None:
    skipped = SkippedEntry(f"{ROOT}/a", SkipKind.rule, "your rules, line 1: *")
    assert differences([skipped, FOLDER], known(a=(1, 1, "h")), root=ROOT) == [skipped, Unchanged(0)]


def test_below_an_unreadable_folder_nothing_is_gone() -> None:
    closed = Unreadable(f"{ROOT}/closed", "“closed” cannot be read: Permission denied", is_folder=True)
    catalog = known(closed__a=(1, 1, "h"), closed__deep__b=(1, 1, "i"), closed_too=(1, 1, "j"), kept=(2, 2, "k"))
    assert differences([closed, file("kept", 2, 2), FOLDER], catalog, root=ROOT) == [
        closed,
        OutOfReach(f"{ROOT}/closed", "“closed” cannot be read: Permission denied"),
        Gone(f"{ROOT}/closed_too"),
        Unchanged(1),
    ]


def test_a_folder_that_could_not_even_be_looked_at_keeps_its_files() -> None:
    closed = Unreadable(f"{ROOT}/closed", "“closed” cannot be read: Permission denied")
    assert differences([closed], known(closed__a=(1, 1, "h"))) == [
        closed,
        OutOfReach(f"{ROOT}/closed", "“closed” cannot be read: Permission denied"),
        Unchanged(0),
    ]


def test_an_unreadable_file_is_kept() -> None:
    locked = Unreadable(f"{ROOT}/a", "“a” cannot be read: Input/output error")
    assert differences([locked, FOLDER], known(a=(1, 1, "h")), root=ROOT) == [locked, Unchanged(0)]


def test_a_drive_inside_that_is_not_connected() -> None:
    catalog = known(stick__a=(1, 1, "h"), b=(2, 2, "i"))
    seen: list[Seen] = [file("b", 2, 2), DirectorySeen(f"{ROOT}/stick", 1), FOLDER]
    found = differences(seen, catalog, root=ROOT, mounts=[f"{ROOT}/stick"])
    assert found == [OutOfReach(f"{ROOT}/stick", "The drive of “/r/stick” is not connected."), Unchanged(1)]


def test_a_drive_inside_that_is_connected_can_lose_files() -> None:
    seen: list[Seen] = [DirectorySeen(f"{ROOT}/stick", 1, mount=True), FOLDER]
    found = differences(seen, known(stick__a=(1, 1, "h")), root=ROOT, mounts=[f"{ROOT}/stick"])
    assert found == [Gone(f"{ROOT}/stick/a"), Unchanged(0)]


def test_files_in_unchanged_folders_are_trusted() -> None:
    seen: list[Seen] = [DirectorySeen(f"{ROOT}/old", 1, unchanged=True), DirectorySeen(ROOT, 1, unchanged=True)]
    catalog = known(a=(1, 1, "h"), old__b=(2, 2, "i"), vanished__c=(3, 3, "j"))
    assert differences(seen, catalog, root=ROOT) == [Gone(f"{ROOT}/vanished/c"), Unchanged(2)]


def test_what_moved_to_the_cloud_keeps_its_entry() -> None:
    cloud = [
        SkippedEntry(f"{ROOT}/{name}", SkipKind.placeholder, "is only in the cloud", size=5) for name in ("read", "new")
    ]
    assert differences([*cloud, FOLDER], known(read=(5, 1, "h")), root=ROOT) == [cloud[1], Unchanged(1)]


def test_what_is_touched_twice_is_told_once() -> None:
    seen: list[Seen] = [file("a"), file("sub/b", 2), DirectorySeen(f"{ROOT}/sub", 1), file("sub/b", 2), file("a")]
    assert differences(seen, known(a=(1, 1, "h"))) == [Added(file("sub/b", 2)), Unchanged(1)]


# --- with a real disk ----------------------------------------------------------------------------


def catalog_of(root: str) -> dict[str, Known]:
    """What the catalog would know after reading everything."""
    return {
        entry.path: Known(entry.size, entry.modified_ns, Path(entry.path).read_text(encoding="utf-8"))
        for entry in walk(root, Rules.for_root(root))
        if isinstance(entry, FileStamp)
    }


def content(path: str) -> str:
    return Path(path).read_text(encoding="utf-8")


def test_nothing_changed(draw: Draw) -> None:
    root = draw("a.txt: 1\nsub/\n  b.txt: 2")
    rules = Rules.for_root(root)
    assert differences(walk(root, rules), catalog_of(root), root=root) == [Unchanged(2)]


def test_a_renamed_folder_moves_its_files(draw: Draw) -> None:
    root = draw("old/\n  a.txt: 1\n  deep/\n    b.txt: 2\nc.txt: 3")
    catalog = catalog_of(root)
    Path(root, "old").rename(f"{root}/new")
    found = differences(walk(root, Rules.for_root(root)), catalog, content, root=root)
    assert {entry.old: entry.now.path for entry in found if isinstance(entry, Moved)} == {
        f"{root}/old/a.txt": f"{root}/new/a.txt",
        f"{root}/old/deep/b.txt": f"{root}/new/deep/b.txt",
    }
    assert found[-1] == Unchanged(1)
    assert len(found) == 3


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
    assert [type(entry).__name__ for entry in found] == ["Changed", "Unchanged"]


def test_a_root_replaced_by_a_link_is_out_of_reach(draw: Draw) -> None:
    base = draw("docs/\n  a.txt: 1\nelsewhere/\n  b.txt: 2")
    root = f"{base}/docs"
    catalog = catalog_of(root)
    Path(root).rename(f"{base}/moved")
    Path(root).symlink_to("elsewhere")
    found = differences(walk(root, Rules.for_root(root)), catalog, root=root)
    assert [type(entry).__name__ for entry in found] == ["Unreadable", "OutOfReach", "Unchanged"]


def test_edits_in_place_are_found_by_a_full_walk_only(draw: Draw) -> None:
    root = draw("a/\n  1.txt: 1\nb/\n  2.txt: 2")
    catalog, rules = catalog_of(root), Rules.for_root(root)
    since = {e.path: e.modified_ns for e in walk(root, rules) if isinstance(e, DirectorySeen)}
    Path(root, "a/1.txt").write_text("longer", encoding="utf-8")
    assert differences(walk(root, rules, since=since), catalog, root=root) == [Unchanged(2)]
    assert [type(e).__name__ for e in differences(walk(root, rules), catalog, root=root)] == ["Changed", "Unchanged"]
    Path(root, "b/3.txt").write_text("new", encoding="utf-8")
    found = differences(walk(root, rules, since=since), catalog, root=root)
    assert [os.path.basename(e.now.path) for e in found if isinstance(e, Added)] == ["3.txt"]
