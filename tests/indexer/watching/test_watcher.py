"""The real watcher on real folders: whatever happens is touched, nothing else is, and limits are told."""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from indexer.locations import portable
from indexer.watching.mounts import MountKind
from indexer.watching.rules import Rules
from indexer.watching.watcher import Watcher
from indexer.watching.watches import Watches

from .conftest import Draw, mounted

pytestmark = pytest.mark.skipif(platform.system() != "Linux", reason="watches as Linux makes them")

DEADLINE = 20.0  # seconds until a test gives up waiting; nothing ever waits that long


class Touches:
    """Collects what the watcher says, for a test to wait on."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.overflowed: list[str] = []
        self._news = threading.Condition()

    def touch(self, path: str) -> None:
        with self._news:
            self.paths.append(path)
            self._news.notify_all()

    def overflow(self, root: str) -> None:
        with self._news:
            self.overflowed.append(root)
            self._news.notify_all()

    def wait(self, *paths: str) -> None:
        """Until every one of `paths` was touched."""
        self.wait_until(lambda: set(paths) <= set(self.paths), f"{set(paths) - set(self.paths)} not in {self.paths}")

    def wait_for_any(self, paths: set[str]) -> None:
        self.wait_until(lambda: not paths.isdisjoint(self.paths), f"none of {paths} in {self.paths}")

    def wait_until(self, holds: Callable[[], bool], otherwise: str) -> None:
        with self._news:
            assert self._news.wait_for(holds, DEADLINE), otherwise

    def clear(self) -> None:
        with self._news:
            self.paths.clear()


@pytest.fixture
def touches() -> Touches:
    return Touches()


def local(path: str) -> MountKind:
    return MountKind.local


def inotify(touches: Touches, limit: int = 100_000, kind_of: Callable[[str], MountKind] = local) -> Watches:
    from indexer.watching.inotify_watches import InotifyWatches

    return InotifyWatches(touches.touch, touches.overflow, kind_of, lambda: limit)


def recursive(touches: Touches) -> Watches:
    from indexer.watching.recursive_watches import RecursiveWatches

    return RecursiveWatches(touches.touch)


@pytest.fixture(params=[inotify, recursive])
def watcher(request: pytest.FixtureRequest, touches: Touches) -> Iterator[Watcher]:
    """A watcher over each way of watching; both have to do the same."""
    watcher = Watcher(touches.touch, touches.overflow, kind_of=local, watches=request.param(touches))
    yield watcher
    watcher.close()


@pytest.fixture
def linux(touches: Touches) -> Iterator[Watcher]:
    watcher = Watcher(touches.touch, touches.overflow, kind_of=local, watches=inotify(touches))
    yield watcher
    watcher.close()


def write(path: str, text: str = "text") -> None:
    Path(path).write_text(text, encoding="utf-8")


# --- events --------------------------------------------------------------------------------------


def test_files_that_are_made_changed_moved_and_deleted(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    root = draw("old.txt: 1\nsub/\n  in.txt: 2")
    watcher.watch(root)
    write(f"{root}/new.txt")
    touches.wait(f"{root}/new.txt")
    write(f"{root}/sub/in.txt", "changed")
    touches.wait(f"{root}/sub/in.txt")
    Path(root, "old.txt").rename(f"{root}/sub/renamed.txt")
    touches.wait(f"{root}/old.txt", f"{root}/sub/renamed.txt")
    Path(root, "new.txt").unlink()
    touches.clear()
    Path(root, "sub/renamed.txt").unlink()
    touches.wait(f"{root}/sub/renamed.txt")
    assert watcher.notes() == ()
    assert watcher.scheduled() == ()


def test_an_atomic_save_touches_the_saved_file(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    root = draw("report.txt: 1")
    watcher.watch(root)
    write(f"{root}/.report.txt.tmp", "2")
    Path(root, ".report.txt.tmp").replace(f"{root}/report.txt")
    touches.wait(f"{root}/report.txt")


def test_a_new_time_or_permission_is_a_touch(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    root = draw("a.txt\nb.txt")
    watcher.watch(root)
    os.utime(f"{root}/a.txt")
    Path(root, "b.txt").chmod(0o600)
    touches.wait(f"{root}/a.txt", f"{root}/b.txt")


def test_reading_touches_nothing(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    root = draw("a.txt: read me\nsub/\n  b.txt: me too")
    watcher.watch(root)
    for name in ("a.txt", "sub/b.txt"):
        assert Path(root, name).read_text(encoding="utf-8")
    assert os.listdir(f"{root}/sub")
    write(f"{root}/last.txt")
    touches.wait(f"{root}/last.txt")
    assert set(touches.paths) == {f"{root}/last.txt"}


def test_names_that_are_no_text(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    root = draw("a.txt")
    watcher.watch(root)
    path = os.fsdecode(os.fsencode(root) + b"/caf\xe9.txt")
    write(path)
    touches.wait(portable(path))


def test_a_renamed_folder_touches_both_names_and_stays_watched(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    root = draw("old/\n  deep/\n    a.txt: 1")
    watcher.watch(root)
    Path(root, "old").rename(f"{root}/new")
    touches.wait(f"{root}/old", f"{root}/new")
    write(f"{root}/new/deep/b.txt")
    touches.wait(f"{root}/new/deep/b.txt")


def test_the_old_name_of_a_folder_is_forgotten(draw: Draw, linux: Watcher, touches: Touches) -> None:
    root = draw("old/\n  deep/\n    a.txt: 1")
    linux.watch(root)
    Path(root, "old").rename(f"{root}/new")
    touches.wait(f"{root}/old", f"{root}/new")
    touches.clear()
    Path(root, "old").mkdir()
    touches.wait(f"{root}/old")
    write(f"{root}/new/deep/b.txt")
    touches.wait(f"{root}/new/deep/b.txt")
    assert set(touches.paths) == {f"{root}/old", f"{root}/new/deep/b.txt"}


def test_a_folder_moved_from_one_root_to_another(draw: Draw, linux: Watcher, touches: Touches) -> None:
    base = draw("one/\n  box/\n    a.txt: 1\ntwo/")
    linux.watch(f"{base}/one")
    linux.watch(f"{base}/two")
    Path(base, "one/box").rename(f"{base}/two/box")
    touches.wait(f"{base}/one/box", f"{base}/two/box")
    touches.clear()
    write(f"{base}/two/box/b.txt")
    touches.wait(f"{base}/two/box/b.txt")
    assert set(touches.paths) == {f"{base}/two/box/b.txt"}


def test_a_folder_moved_in_from_outside_is_watched(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    base = draw("root/\noutside/\n  deep/\n    a.txt: 1")
    watcher.watch(f"{base}/root")
    Path(base, "outside").rename(f"{base}/root/inside")
    touches.wait(f"{base}/root/inside")
    write(f"{base}/root/inside/deep/b.txt")
    touches.wait(f"{base}/root/inside/deep/b.txt")


def test_a_folder_moved_out_is_no_longer_watched(draw: Draw, linux: Watcher, touches: Touches) -> None:
    base = draw("root/\n  box/\n    deep/")
    linux.watch(f"{base}/root")
    Path(base, "root/box").rename(f"{base}/box")
    touches.wait(f"{base}/root/box")
    touches.clear()
    write(f"{base}/box/deep/a.txt")
    write(f"{base}/root/last.txt")
    touches.wait(f"{base}/root/last.txt")
    assert set(touches.paths) == {f"{base}/root/last.txt"}


def test_folders_made_in_a_hurry_are_covered(draw: Draw, linux: Watcher, touches: Touches) -> None:
    """Each file made while its folder is not watched yet is stood for by the touch of a folder above it."""
    root = draw("a.txt")
    linux.watch(root)
    folders = [f"{root}/{a}/{b}/{c}" for a in "ab" for b in "abc" for c in "abcd"]
    for folder in folders:
        Path(folder).mkdir(parents=True)
        write(f"{folder}/first.txt")
    write(f"{root}/end.txt")
    touches.wait(f"{root}/end.txt")
    for folder in folders:
        above = {f"{folder}/first.txt", folder, os.path.dirname(folder), os.path.dirname(os.path.dirname(folder))}
        touches.wait_for_any(above)
    for folder in folders:
        write(f"{folder}/second.txt")
    touches.wait(*(f"{folder}/second.txt" for folder in folders))


def test_overlapping_roots(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    root = draw("sub/\n  deep/")
    watcher.watch(root)
    watcher.watch(f"{root}/sub")
    write(f"{root}/sub/deep/1.txt")
    touches.wait(f"{root}/sub/deep/1.txt")
    watcher.unwatch(root)
    write(f"{root}/sub/deep/2.txt")
    touches.wait(f"{root}/sub/deep/2.txt")
    watcher.watch(root)
    watcher.unwatch(f"{root}/sub")
    write(f"{root}/sub/deep/3.txt")
    touches.wait(f"{root}/sub/deep/3.txt")


def test_an_unwatched_root_is_silent(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    base = draw("one/\ntwo/")
    watcher.watch(f"{base}/one")
    watcher.watch(f"{base}/two")
    watcher.unwatch(f"{base}/one")
    write(f"{base}/one/a.txt")
    write(f"{base}/two/last.txt")
    touches.wait(f"{base}/two/last.txt")
    assert set(touches.paths) == {f"{base}/two/last.txt"}


def test_a_deleted_root_is_touched_and_can_be_watched_again(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    root = draw("gone/") + "/gone"
    watcher.watch(root)
    Path(root).rmdir()
    touches.wait(root)
    Path(root).mkdir()
    watcher.watch(root)
    write(f"{root}/a.txt")
    touches.wait(f"{root}/a.txt")


def test_a_moved_root_is_touched_and_its_new_place_is_silent(draw: Draw, linux: Watcher, touches: Touches) -> None:
    base = draw("docs/\n  sub/\nother/")
    linux.watch(f"{base}/docs")
    linux.watch(f"{base}/other")
    Path(base, "docs").rename(f"{base}/moved")
    touches.wait(f"{base}/docs")
    touches.clear()
    write(f"{base}/moved/sub/a.txt")
    write(f"{base}/other/last.txt")
    touches.wait(f"{base}/other/last.txt")
    assert set(touches.paths) == {f"{base}/other/last.txt"}


def test_a_drive_that_goes_away_touches_the_whole_root(draw: Draw, linux: Watcher, touches: Touches) -> None:
    root = draw("stick/")
    with mounted("-t", "tmpfs", "none", f"{root}/stick"):
        Path(root, "stick/a/b").mkdir(parents=True)
        linux.watch(root)
        write(f"{root}/stick/a/b/c.txt")
        touches.wait(f"{root}/stick/a/b/c.txt")
    touches.wait(root)
    write(f"{root}/stick/last.txt")
    write(f"{root}/last.txt")
    touches.wait(f"{root}/last.txt")
    assert set(touches.paths) == {f"{root}/stick/a/b/c.txt", root, f"{root}/last.txt"}


def test_a_network_drive_inside_is_told_and_not_watched(draw: Draw, touches: Touches) -> None:
    root = draw("share/\nplain/")

    def kind_of(path: str) -> MountKind:
        return MountKind.network if "share" in path else MountKind.local

    with mounted("-t", "tmpfs", "none", f"{root}/share"):
        Path(root, "share/a").mkdir()
        watcher = Watcher(touches.touch, touches.overflow, kind_of=kind_of, watches=inotify(touches, kind_of=kind_of))
        watcher.watch(root)
        assert watcher.scheduled() == (root,)
        assert watcher.notes() == ("“share” in “root” is checked every 10 minutes: its drive does not report changes.",)
        write(f"{root}/share/a/1.txt")
        write(f"{root}/plain/last.txt")
        touches.wait(f"{root}/plain/last.txt")
        assert set(touches.paths) == {f"{root}/plain/last.txt"}
        watcher.close()


def test_links_are_not_followed(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    base = draw("root/\n  loop -> .\n  out -> ../outside\noutside/")
    watcher.watch(f"{base}/root")
    write(f"{base}/outside/a.txt")
    write(f"{base}/root/last.txt")
    touches.wait(f"{base}/root/last.txt")
    assert set(touches.paths) == {f"{base}/root/last.txt"}


def test_no_callback_comes_after_the_end(draw: Draw, watcher: Watcher, touches: Touches) -> None:
    root = draw("a.txt")
    watcher.watch(root)
    before = threading.active_count()
    watcher.close()
    write(f"{root}/late.txt")
    assert touches.paths == []
    assert threading.active_count() < before
    watcher.close()


# --- what costs a watch --------------------------------------------------------------------------


def test_ignored_folders_take_no_watch(draw: Draw, linux: Watcher, touches: Touches) -> None:
    root = draw("node_modules/\n  x/\n.git/\nenv/\n  pyvenv.cfg\n  lib/\nplain/\n  .hunchignore: drafts/\n  drafts/")
    linux.watch(root, Rules.for_root(root))
    write(f"{root}/node_modules/x/a.js")
    write(f"{root}/env/lib/a.py")
    write(f"{root}/plain/drafts/a.txt")
    Path(root, "plain/node_modules/y").mkdir(parents=True)
    touches.wait(f"{root}/plain/node_modules")
    write(f"{root}/plain/node_modules/y/b.js")
    write(f"{root}/plain/last.txt")
    touches.wait(f"{root}/plain/last.txt")
    assert set(touches.paths) == {f"{root}/plain/node_modules", f"{root}/plain/last.txt"}


def test_the_most_recently_changed_folders_are_watched_first(draw: Draw, touches: Touches) -> None:
    root = draw("f0/\n  deep/\n" + "\n".join(f"f{number}/" for number in range(1, 9)))
    for number in range(9):
        os.utime(f"{root}/f{number}", ns=(0, (number + 1) * 10**9))
    os.utime(f"{root}/f0/deep", ns=(0, 99 * 10**9))
    watches = inotify(touches, limit=504)  # 500 are for others: the root and three folders
    watcher = Watcher(touches.touch, touches.overflow, kind_of=local, watches=watches)
    watcher.watch(root)
    assert watcher.scheduled() == (root,)
    assert watcher.notes() == (
        "7 folders in “root” are checked every 10 minutes: the system watches 504 folders at most; raise that with "
        "sudo sysctl fs.inotify.max_user_watches=1008.",
    )
    folders = [f"{root}/f0/deep", *(f"{root}/f{number}" for number in range(9))]
    for folder in folders:
        write(f"{folder}/a.txt")
    write(f"{root}/last.txt")
    touches.wait(f"{root}/last.txt")
    watched = {f"{root}/{name}/a.txt" for name in ("f0/deep", "f7", "f8")}
    assert set(touches.paths) == {*watched, f"{root}/last.txt"}
    watcher.unwatch(root)
    assert watcher.notes() == ()
    watcher.close()


def test_watching_again_takes_what_has_become_free(draw: Draw, touches: Touches) -> None:
    base = draw("one/\n  a/\n  b/\ntwo/\n  c/\n  d/")
    watches = inotify(touches, limit=504)
    watcher = Watcher(touches.touch, touches.overflow, kind_of=local, watches=watches)
    watcher.watch(f"{base}/one")
    watcher.watch(f"{base}/two")
    assert watcher.scheduled() == (f"{base}/two",)
    watcher.unwatch(f"{base}/one")
    watcher.watch(f"{base}/two")
    assert watcher.scheduled() == ()
    watcher.close()


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "the system has no watch left; raise fs.inotify.max_user_watches"),
        (errno.EMFILE, "the system has no watcher left; raise fs.inotify.max_user_instances"),
        (errno.EACCES, "Permission denied"),
    ],
)
def test_a_system_that_refuses_is_no_crash(
    draw: Draw, linux: Watcher, touches: Touches, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    from watchdog.observers import inotify_c

    root = draw("a/\nb/")

    def refuse(*arguments: object, **more: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(inotify_c.InotifyFD, "__init__" if number == errno.EMFILE else "add_callback", refuse)
        linux.watch(root)
        assert linux.notes() == (f"“root” is checked every 10 minutes: {sentence}.",)
        assert linux.scheduled() == (root,)
    linux.watch(root)  # the limit was raised
    assert linux.notes() == ()
    write(f"{root}/b/c.txt")
    touches.wait(f"{root}/b/c.txt")


def test_watches_that_run_out_on_the_way_are_told(
    draw: Draw, linux: Watcher, touches: Touches, monkeypatch: pytest.MonkeyPatch
) -> None:
    from watchdog.observers import inotify_c

    root = draw("\n".join(f"f{number}/" for number in range(10)))
    add = inotify_c.InotifyFD.add_callback
    added: list[bytes] = []

    def five(fd: inotify_c.InotifyFD, path: bytes, *more: object) -> object:
        if len(added) == 5:
            raise OSError(errno.ENOSPC, "inotify watch limit reached")
        added.append(path)
        return add(fd, path, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(inotify_c.InotifyFD, "add_callback", five)
    linux.watch(root)
    assert linux.notes()[0].startswith("6 folders in “root” are checked every 10 minutes: ")
    Path(root, "new").mkdir()
    touches.wait(f"{root}/new")
    assert linux.notes()[0].startswith("7 folders in “root” ")


def test_a_folder_that_may_not_be_watched_does_not_stop_the_others(
    draw: Draw, linux: Watcher, touches: Touches, monkeypatch: pytest.MonkeyPatch
) -> None:
    from watchdog.observers import inotify_c

    root = draw("a/\nclosed/\nz/")
    add = inotify_c.inotify_add_watch

    def guarded(fd: int, path: bytes, mask: int) -> int:
        if path.endswith(b"closed"):
            ctypes.set_errno(errno.EACCES)
            return -1
        return add(fd, path, mask)

    monkeypatch.setattr(inotify_c, "inotify_add_watch", guarded)
    linux.watch(root)
    monkeypatch.undo()
    for name in "az":
        write(f"{root}/{name}/1.txt")
    touches.wait(f"{root}/a/1.txt", f"{root}/z/1.txt")


@pytest.mark.parametrize("kind", [MountKind.network, MountKind.fuse])
def test_drives_that_report_nothing_are_scheduled(draw: Draw, touches: Touches, kind: MountKind) -> None:
    root = draw("a.txt")
    watcher = Watcher(touches.touch, touches.overflow, minutes=5, kind_of=lambda path: kind)
    watcher.watch(root)
    assert watcher.notes() == ("“root” is checked every 5 minutes: its drive does not report changes.",)
    assert watcher.scheduled() == (root,)
    watcher.unwatch(root)
    assert watcher.scheduled() == ()
    watcher.close()


# --- lost events ---------------------------------------------------------------------------------


def test_an_overflow_names_every_root_and_watching_goes_on(draw: Draw, touches: Touches) -> None:
    queue = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text(encoding="ascii"))
    if queue > 100_000:
        pytest.skip("the queue of this system is too long to fill")
    base = draw("one/\n  a/\ntwo/")
    roots = [f"{base}/one", f"{base}/two"]
    blocked, go_on = threading.Event(), threading.Event()
    touch = touches.touch

    def slow(path: str) -> None:
        blocked.set()
        assert go_on.wait(DEADLINE)
        touch(path)

    watcher = Watcher(slow, touches.overflow, kind_of=local)
    for root in roots:
        watcher.watch(root)
    write(f"{base}/two/first.txt")
    assert blocked.wait(DEADLINE)
    files = [f"{base}/two/1.txt", f"{base}/two/2.txt"]
    for path in files:
        write(path)
    for number in range(queue + 1_000):
        os.utime(files[number % 2])
    Path(base, "one/a/lost").mkdir()
    go_on.set()
    touches.wait_until(lambda: set(roots) <= set(touches.overflowed), f"only {touches.overflowed}")
    write(f"{base}/one/a/lost/found.txt")
    touches.wait(f"{base}/one/a/lost/found.txt")
    watcher.close()
