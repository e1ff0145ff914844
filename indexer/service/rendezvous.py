"""Where faces and engine meet: who may open a library, the announcement and key in it, the socket's place."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from indexer.errors import LibraryRefused
from indexer.locations import settled
from indexer.service.protocol import PROTOCOL
from indexer.service.wire import Wire, WireError

if TYPE_CHECKING:
    from multiprocessing.connection import Listener

ANNOUNCEMENT = "engine.json"
KEY = "engine.key"
KEY_BYTES = 32
# Faces that may wait for the engine to accept them.
BACKLOG = 64
# `sun_path` holds 108 bytes on Linux, 104 on macOS and the BSDs, with a closing zero.
LONGEST_SOCKET_PATH = 103


class Announcement(msgspec.Struct, frozen=True):
    """What an engine writes into its library: who it is and where it listens.

    `started` is the process's start in seconds since the epoch, so that a later process of the same number
    is not taken for it.
    """

    pid: int
    started: float
    address: str
    protocol: int
    version: str = ""


def prepare(library: Path) -> None:
    """Make the library's folder, or close it to everybody but its owner.

    Raises LibraryRefused if it belongs to another user or cannot be made.
    """
    try:
        library.mkdir(mode=0o700, parents=True, exist_ok=True)
        _keep_private(library)
    except OSError as error:
        raise LibraryRefused(f"The library {library} cannot be opened: {error.strerror or error}.") from error


def listen(library: Path, version: str = "") -> tuple[Listener, bytes]:
    """Open the socket of a library whose lock the caller holds, and announce it; gives the key as well.

    The key is new each time: whoever has read an old one can do nothing with it. Raises LibraryRefused.
    """
    from multiprocessing.connection import Listener

    import psutil

    prepare(library)
    address, family = _address(library)
    key = os.urandom(KEY_BYTES)
    started = psutil.Process().create_time()
    announcement = Announcement(os.getpid(), started, address, PROTOCOL, version)
    try:
        with ExitStack() as undo:
            listener = undo.enter_context(Listener(address, family, BACKLOG))
            # The announcement comes last: who reads it finds the key and the socket that belong to it.
            _write_privately(library / KEY, key)
            _write_privately(library / ANNOUNCEMENT, msgspec.json.encode(announcement))
            undo.pop_all()
    except OSError as error:
        raise LibraryRefused(f"The engine of {library} cannot listen: {error.strerror or error}.") from error
    return listener, key


def read(library: Path) -> Announcement | None:
    """The announcement in a library, or None when there is none that can be understood."""
    try:
        return msgspec.json.decode((library / ANNOUNCEMENT).read_bytes(), type=Announcement)
    except (OSError, msgspec.MsgspecError, UnicodeError):
        return None


def owner(library: Path) -> int | None:
    """The process number of the living engine that announced itself, if any."""
    import psutil

    announcement = read(library)
    try:
        if announcement and abs(psutil.Process(announcement.pid).create_time() - announcement.started) < 1.0:
            return announcement.pid
    except (psutil.Error, ValueError, OverflowError):
        return None
    return None


def withdraw(library: Path) -> None:
    """Remove announcement and key."""
    for name in (ANNOUNCEMENT, KEY):
        (library / name).unlink(missing_ok=True)


def withdraw_own(library: Path) -> None:
    """Remove announcement and key if they are this process's: another library may have taken this one's place."""
    announcement = read(library)
    if announcement and announcement.pid == os.getpid():
        withdraw(library)


def knock(address: str) -> None:
    """Connect and leave at once, which wakes the thread that accepts connections. Raises OSError."""
    from multiprocessing.connection import Client

    Client(address).close()


def dial(library: Path, seconds: float) -> Wire | None:
    """A connection to the engine that is announced, authenticated, or None when none answers within the time.

    Raises LibraryRefused if the library belongs to another user.
    """
    from multiprocessing.connection import Client

    library = settled(library)
    announcement = read(library)
    if announcement is None:
        return None
    prepare(library)
    try:
        key = (library / KEY).read_bytes()
        wire = Wire(Client(announcement.address))
    except (OSError, ValueError):
        return None
    try:
        with wire.within(seconds):
            wire.authenticate(key, listening=False)
    except WireError:
        wire.close()
        return None
    return wire


def closed_to_others(library: Path) -> list[str]:
    """Close to other users what stands open of a library and its socket; returns what did."""
    announcement = read(library)
    places = [library, library / KEY]
    if announcement is not None and sys.platform != "win32":
        places += [Path(announcement.address).parent]
    return [str(place) for place in places if place.exists() and _keep_private(place)]


def _write_privately(path: Path, content: bytes) -> None:
    """Write a file that only its owner can read and that others see whole or not at all."""
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    draft.replace(path)


if sys.platform == "win32":

    def _keep_private(folder: Path) -> bool:
        """Nothing to do: a user's folders are closed to other users by what they inherit."""
        return False

    def _address(library: Path) -> tuple[str, str]:
        return rf"\\.\pipe\hunch-{_short_name(library)}-{os.urandom(8).hex()}", "AF_PIPE"

else:

    def _keep_private(folder: Path) -> bool:
        status = folder.stat()
        if status.st_uid != os.getuid():
            raise LibraryRefused(f"{folder} belongs to another user.")
        exposed = bool(stat.S_IMODE(status.st_mode) & 0o077)
        if exposed:
            folder.chmod(0o700 if stat.S_ISDIR(status.st_mode) else 0o600)
        return exposed

    def _address(library: Path) -> tuple[str, str]:
        """A free address for this library's socket, in a folder that is closed to other users."""
        for base in (os.environ.get("XDG_RUNTIME_DIR"), tempfile.gettempdir(), "/tmp"):
            path = Path(base or "/", f"hunch-{os.getuid()}", f"{_short_name(library)}.sock")
            if base and len(os.fsencode(path)) <= LONGEST_SOCKET_PATH and _is_ours(path.parent):
                # Left behind by an engine that was killed; its lock is ours now.
                path.unlink(missing_ok=True)
                return str(path), "AF_UNIX"
        raise LibraryRefused("There is no private folder for the engine's socket; set XDG_RUNTIME_DIR to one.")

    def _is_ours(folder: Path) -> bool:
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            status = folder.lstat()
        except OSError:
            return False
        return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o077


def _short_name(library: Path) -> str:
    import hashlib

    return hashlib.sha256(os.fsencode(library.resolve())).hexdigest()[:16]
