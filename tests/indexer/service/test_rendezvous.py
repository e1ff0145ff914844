"""What lies on the disk so that faces and engine find each other, and who may read it."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from indexer.errors import EngineUnreachable, LibraryRefused
from indexer.service import rendezvous
from indexer.service.client import Client
from indexer.service.protocol import PROTOCOL

from .conftest import Engine

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and owners are POSIX's")


def mode(path: Path) -> str:
    return oct(stat.S_IMODE(path.stat().st_mode))


@posix
@pytest.mark.parametrize("before", [None, 0o755, 0o770, 0o777, 0o700])
def test_only_the_owner_can_read_any_of_it(library: Path, before: int | None) -> None:
    if before is not None:
        library.mkdir()
        library.chmod(before)
        for name in (rendezvous.KEY, rendezvous.ANNOUNCEMENT):
            (library / name).write_text("left by somebody careless")
            (library / name).chmod(0o644)
    engine = Engine(library)
    announcement = rendezvous.read(library)
    assert announcement is not None
    socket = Path(announcement.address)
    assert [mode(path) for path in (library, socket.parent)] == ["0o700", "0o700"]
    assert [mode(library / name) for name in (rendezvous.KEY, rendezvous.ANNOUNCEMENT)] == ["0o600", "0o600"]
    assert len((library / rendezvous.KEY).read_bytes()) == rendezvous.KEY_BYTES
    assert (announcement.pid, announcement.protocol, announcement.version) == (os.getpid(), PROTOCOL, "1.2.3")
    assert rendezvous.owner(library) == os.getpid()
    engine.server.close()
    assert list(library.iterdir()) == []
    assert not socket.exists()


def test_an_announcement_that_cannot_be_written_leaves_no_socket(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(rendezvous, "_write_privately", full)
    with pytest.raises(LibraryRefused, match="cannot listen: No space left"):
        rendezvous.listen(library)
    assert list(Path(os.environ["XDG_RUNTIME_DIR"]).rglob("*.sock")) == []


def test_every_start_makes_a_new_key(library: Path) -> None:
    keys = set()
    for _ in range(3):
        engine = Engine(library)
        keys.add((library / rendezvous.KEY).read_bytes())
        engine.server.close()
    assert len(keys) == 3


@posix
def test_a_library_of_another_user_is_refused_to_both_sides(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: engine.library.stat().st_uid + 1)
    for attempt in (lambda: rendezvous.listen(engine.library), lambda: Client.connect(engine.library, start=False)):
        with pytest.raises(LibraryRefused, match="belongs to another user"):
            attempt()


def test_a_library_that_cannot_be_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for library in (tmp_path / "file", tmp_path / "file" / "library"):
        with pytest.raises(LibraryRefused, match="cannot be opened"):
            rendezvous.prepare(library)


@posix
@pytest.mark.parametrize("runtime", ["", "missing", "long", "open", "link"])
def test_the_socket_finds_a_private_place_with_a_short_name(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, runtime: str
) -> None:
    folder = tmp_path / (runtime * 30 if runtime == "long" else runtime)
    own = folder / f"hunch-{os.getuid()}"
    if runtime == "long":
        folder.mkdir()
    if runtime == "open":
        own.mkdir(parents=True)
        own.chmod(0o755)
    if runtime == "link":
        folder.mkdir()
        own.symlink_to(tmp_path)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder) if runtime else "")
    engine = Engine(library)
    announcement = rendezvous.read(library)
    assert announcement is not None
    assert not announcement.address.startswith(str(own))
    assert len(announcement.address) <= rendezvous.LONGEST_SOCKET_PATH
    assert engine.still_serves()
    engine.server.close()


@posix
def test_without_a_private_place_the_engine_says_so(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendezvous, "_is_ours", lambda folder: False)
    with pytest.raises(LibraryRefused, match="XDG_RUNTIME_DIR"):
        rendezvous.listen(library)


@posix
def test_the_socket_of_a_killed_engine_is_replaced(engine: Engine) -> None:
    announcement = rendezvous.read(engine.library)
    engine.server.close()
    assert announcement is not None
    Path(announcement.address).touch()
    again = Engine(engine.library)
    assert again.still_serves()
    again.server.close()


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b'{"pid": "me"}',
        b'{"pid":1,"started":0,"address":"/nowhere/at.all","protocol":1}',
        b'{"pid":1,"started":0,"address":"","protocol":1}',
        b'{"pid":1,"started":0,"address":"a\\u0000b","protocol":1}',
    ],
)
def test_an_announcement_that_leads_nowhere_is_as_good_as_none(library: Path, content: bytes | None) -> None:
    library.mkdir()
    (library / rendezvous.KEY).write_bytes(b"k" * rendezvous.KEY_BYTES)
    if content is not None:
        (library / rendezvous.ANNOUNCEMENT).write_bytes(content)
    assert rendezvous.owner(library) is None
    with pytest.raises(EngineUnreachable, match="No engine answers"):
        Client.connect(library, start=False)
