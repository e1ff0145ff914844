"""What can happen to an engine and its library; each leaves the engine dead and the library as it may be found then."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import psutil

from indexer import EngineUnreachable
from indexer.service.launch import ALREADY_OPEN
from tests.reliability.documents import Documents
from tests.reliability.living import LivingEngine

# Long enough for a change to be seen, read, embedded and followed by both indexes.
_LONGEST_DELAY = 0.9
_INDEXES = ("words", "meaning")
_PAGE = 4_096


class Scene:
    """An engine that runs, the folder it follows, and the dice. `lost` says that vectors may have been lost."""

    def __init__(self, engine: LivingEngine, documents: Documents, chance: random.Random) -> None:
        self.engine, self.documents, self.chance = engine, documents, chance
        self.lost = False
        # The order that the next engine is started with.
        self.next_order = ""

    def some_changes(self) -> list[str]:
        return self.documents.change(self.chance.randint(1, 8))

    def a_moment(self) -> float:
        return self.chance.uniform(0.0, _LONGEST_DELAY)


def killed(scene: Scene) -> str:
    """At a random moment."""
    changes, moment = scene.some_changes(), scene.a_moment()
    time.sleep(moment)
    scene.engine.kill()
    return f"{', '.join(changes)}; killed after {moment:.2f} s"


def ended(scene: Scene) -> str:
    """In good order, with everything written down."""
    changes = scene.some_changes()
    scene.engine.wait()
    scene.engine.stop()
    return f"{', '.join(changes)}; ended"


def killed_at_a_point(scene: Scene) -> str:
    """Just before, or just after, something it does to the world."""
    order = _an_order(scene)
    scene.engine.arm(order)
    changes = scene.some_changes()
    reached = scene.engine.await_end(2 * _LONGEST_DELAY)
    scene.engine.kill()
    return f"{', '.join(changes)}; killed {'at' if reached else 'before'} {order}"


def killed_twice(scene: Scene) -> str:
    """And again while the next engine starts."""
    said = killed(scene)
    scene.next_order = _an_order(scene)
    return f"{said}, then {scene.next_order} at start"


def _an_order(scene: Scene) -> str:
    point = scene.chance.choice(scene.engine.seen() or ["sql:commit"])
    return f"{scene.chance.choice(['', '', 'after:'])}{point} {scene.chance.choice([1, 1, 2, 3, 5])}"


def a_reader_killed(scene: Scene) -> str:
    """The engine goes on, and is killed a little later.

    A reader that takes over from a killed one is spared: two deaths in a row would be a verdict on the file.
    """
    changes = scene.some_changes()
    deadline = time.monotonic() + scene.a_moment()
    fair: dict[int, psutil.Process] = {}
    count = 0
    while time.monotonic() < deadline:
        if not count:
            fair |= {reader.pid: reader for reader in scene.engine.readers()}
        for pid in [pid for pid in fair if scene.chance.random() < 0.2]:
            with suppress(psutil.Error):
                fair.pop(pid).kill()
                count += 1
        time.sleep(0.05)
    scene.engine.kill()
    return f"{', '.join(changes)}; {count} readers killed"


def killed_while_it_ends(scene: Scene) -> str:
    from indexer import requests

    changes = scene.some_changes()
    with suppress(EngineUnreachable):
        scene.engine.client().call(requests.Stop())
    moment = scene.chance.uniform(0.0, 0.4)
    time.sleep(moment)
    scene.engine.kill()
    return f"{', '.join(changes)}; killed {moment:.2f} s after it was told to end"


def an_index_damaged(scene: Scene) -> str:
    """After a kill or a good end, a file of an index is altered, cut off or gone, or all of it is."""
    said = scene.chance.choice([killed, ended])(scene)
    folder = scene.engine.folder / scene.chance.choice(_INDEXES)
    files = sorted(file for file in folder.rglob("*") if file.is_file() and file.stat().st_size)
    what = scene.chance.choice(["flip", "flip", "cut", "delete", "folder"])
    if what == "folder" or not files:
        shutil.rmtree(folder, ignore_errors=True)
        return f"{said}; {folder.name} deleted"
    file = scene.chance.choice(files)
    _damage(file, what, scene.chance)
    return f"{said}; {what} {folder.name}/{file.name}"


def _damage(file: Path, what: str, chance: random.Random) -> None:
    content = bytearray(file.read_bytes())
    if what == "delete":
        file.unlink()
    elif what == "cut":
        file.write_bytes(content[: chance.randrange(len(content))])
    else:
        for _ in range(chance.choice([1, 1, 20])):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        file.write_bytes(content)


def the_catalog_damaged(scene: Scene) -> str:
    """After a kill, pages of the catalog are overwritten, or it is cut off, emptied or gone."""
    said = killed(scene)
    scene.lost = True
    catalog = scene.engine.catalog
    with closing(sqlite3.connect(catalog)) as opened:
        opened.execute("pragma wal_checkpoint(truncate)").fetchall()
    what = scene.chance.choice(["pages", "pages", "cut", "beginning", "empty", "gone"])
    content = bytearray(catalog.read_bytes())
    if what == "pages":
        for page in scene.chance.sample(range(1, len(content) // _PAGE), 3):
            content[page * _PAGE : (page + 1) * _PAGE] = scene.chance.randbytes(_PAGE)
    elif what == "beginning":
        content[:_PAGE] = bytes(_PAGE)
    catalog.write_bytes({"cut": content[: len(content) // 2], "empty": b""}.get(what, content))
    if what == "gone":
        catalog.unlink()
    return f"{said}; catalog: {what}"


def an_older_catalog(scene: Scene) -> str:
    """The catalog of a while ago is put in place of today's; the indexes stay."""
    old = scene.engine.folder.with_name("older.sqlite")
    scene.engine.copy_catalog(old)
    changes = scene.some_changes()
    scene.engine.wait()
    said = killed(scene)
    scene.lost = True
    for ending in ("-wal", "-shm"):
        scene.engine.catalog.with_name(f"catalog.sqlite{ending}").unlink(missing_ok=True)
    shutil.copy(old, scene.engine.catalog)
    return f"{', '.join(changes)}, {said}; then the catalog before"


def the_catalog_locked(scene: Scene) -> str:
    """Another program holds the catalog for a while; then the engine is killed."""
    with closing(sqlite3.connect(scene.engine.catalog, isolation_level=None)) as other:
        other.execute("begin immediate")
        changes = scene.some_changes()
        time.sleep(scene.a_moment())
        other.execute("rollback")
    return f"{', '.join(changes)} while locked; {killed(scene)}"


def a_second_engine(scene: Scene) -> str:
    """It is refused; the first one goes on, and is killed."""
    changes = scene.some_changes()
    command = [sys.executable, "-P", "-m", "indexer", "--library", str(scene.engine.folder)]
    second = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert second.returncode == ALREADY_OPEN, second.stderr
    assert scene.engine.alive, "the first engine ended"
    return f"{', '.join(changes)} and a second engine; {killed(scene)}"


# How often each happens.
MISFORTUNES: dict[Callable[[Scene], str], int] = {
    killed: 5,
    killed_at_a_point: 10,
    killed_twice: 4,
    a_reader_killed: 2,
    killed_while_it_ends: 2,
    an_index_damaged: 4,
    the_catalog_damaged: 1,
    an_older_catalog: 1,
    the_catalog_locked: 1,
    a_second_engine: 1,
}
