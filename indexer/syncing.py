"""Keeps the catalog in step with the disk: decides what is looked at, when, and how closely."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence

from indexer.comparing import Comparing, How
from indexer.errors import FolderRefused, HunchError
from indexer.filtering import judge, patterns, rules_of
from indexer.locations import displayed, portable
from indexer.priority import behind_questions
from indexer.scheduling import Gate, Stopped, begin_stint
from indexer.settings import Settings
from indexer.storage.catalog import Catalog, Folder
from indexer.storage.lookup import Lookup
from indexer.storage.places import Directory, Places
from indexer.verifying import Rounds
from indexer.watching.disturbance import Disturbance
from indexer.watching.mounts import mount_of, mount_points
from indexer.watching.roots import check_root, out_of_reach, relation
from indexer.watching.rules import IGNORE_FILE, Rules, edition
from indexer.watching.settle import SettledChanges
from indexer.watching.walk import stamp_of
from indexer.watching.watcher import Watcher

log = logging.getLogger(__name__)

_UNWATCHED_EVERY = 600.0
# One look at a folder that is out of reach costs nothing, and people wait for a drive they have just plugged in.
_OFFLINE_EVERY = 5.0
_HEARTBEAT = 60.0
_PLACES_NAMED = 3


class Sync:
    """One thread that walks, settles and compares.

    `changed` is called whenever the catalog got news, `left` with the paths at which there is no file any more.
    """

    def __init__(
        self,
        library: str,
        catalog: Catalog,
        lookup: Lookup,
        gate: Gate,
        settings: Callable[[], Settings],
        kind_of: Callable[[str], str],
        changed: Callable[[], None],
        *,
        left: Callable[[Sequence[str]], None] = lambda paths: None,
        now: Callable[[], float] = time.monotonic,
        disturbance: Disturbance | None = None,
    ) -> None:
        self._library, self._catalog, self._lookup, self._gate = library, catalog, lookup, gate
        self._settings, self._kind_of, self._changed, self._now = settings, kind_of, changed, now
        self._places = Places(catalog.file)
        self._comparing = Comparing(
            catalog, lookup, self._places, kind_of, gate.step, changed, left, lambda: gate.asked_lately
        )
        self._rounds = Rounds(self._places, self._verify, settings().verify_every, now=now)
        self._disturbance = disturbance or Disturbance(now)
        self._news = threading.Condition()
        self._settling = SettledChanges(settings().quiet)
        self._missing: dict[str, float] = {}
        self._walks: dict[tuple[str, How], float] = {}
        self._heartbeat = now() + _HEARTBEAT
        self._rules: dict[str, Rules] = {}
        self._verifiable: dict[int, tuple[Folder, Collection[str], Collection[str]]] = {}
        self._walking: str | None = None
        self._judging = False
        self._clouds = (0, 0)
        self._watcher = Watcher(self.touch, self._overflowed, minutes=int(_UNWATCHED_EVERY / 60))
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    # --- what the engine asks for --------------------------------------------------------------------------

    def start(self) -> None:
        folders = self._catalog.folders()
        self._doubt_after_other_rules(folders)
        for folder in folders:
            self._plan(folder.path, 0.0)
        self._rounds.start()
        self._clouds = self._lookup.in_clouds()
        self._thread.start()

    def add(self, path: str) -> Folder:
        """Index a folder. One above folders of the library takes them in. Raises FolderRefused."""
        root = check_root(path, self._library)
        folders = self._catalog.folders()
        for folder in folders:
            how = relation(root, folder.path)
            if how == "same":
                raise FolderRefused(f"“{displayed(root)}” is in the library already.")
            if how == "inside":
                raise FolderRefused(f"“{displayed(root)}” is found already: it lies in “{displayed(folder.path)}”.")
        inner = [f for f in folders if relation(root, f.path) == "above"]
        number = self._catalog.add_folder(root, absorbing=[f.path for f in inner])
        for folder in inner:
            self._forget(folder.path)
        self._plan(root, 0.0)
        return Folder(number, root, True)

    def holder(self, path: str) -> Folder | None:
        """The folder of the library that all of a folder lies in, if there is one. Raises FolderRefused."""
        root = check_root(path, self._library)
        return next((f for f in self._catalog.folders() if relation(root, f.path) in ("same", "inside")), None)

    def remove(self, path: str) -> None:
        """Forget a folder and what was read of it; its files stay where they are. Raises FolderRefused."""
        named = {path, portable(os.path.realpath(os.path.expanduser(path)))}
        root = next((f.path for f in self._catalog.folders() if f.path in named), path)
        self._catalog.remove_folder(root)
        self._forget(root)
        self._changed()

    def touch(self, path: str) -> None:
        """Something happened to `path`, or may have: it is looked at as soon as it rests."""
        with self._news:
            self._settling.touch(path, self._now())
            self._news.notify_all()

    def rules_changed(self) -> None:
        """Look at every folder under the rules as they are now."""
        folders = self._catalog.folders()
        self._doubt_after_other_rules(folders)
        with self._news:
            self._rules.clear()
        for folder in folders:
            self._plan(folder.path, 0.0, "full")

    def _doubt_after_other_rules(self, folders: Iterable[Folder]) -> None:
        """What an earlier walk saw under other rules proves nothing."""
        now = self._settings()
        rules = edition([repr(now.rules), *map(repr, sorted(now.folder_rules.items()))])
        if self._catalog.recall("rules") != rules:
            for folder in folders:
                self._places.doubt(folder.id)
            self._catalog.remember("rules", rules)

    @property
    def is_idle(self) -> bool:
        """Whether no change is known that has not been written down, and every folder was looked at since the start."""
        with self._news:
            due = any(when <= self._now() for when in self._walks.values())
            pending = self._walking or self._judging or self._missing or len(self._settling)
            return not (due or pending or self._rounds.first)

    @property
    def walking(self) -> str | None:
        """The folder that is being walked now."""
        return self._walking

    def notes(self) -> tuple[str, ...]:
        """What cannot be watched, and what is not on this computer, in sentences."""
        files, size = self._clouds
        count = f"{files} file is" if files == 1 else f"{files} files are"
        clouds = (f"{count} only in the cloud ({size / 1e6:.1f} MB); they are found by name.",) if files else ()
        away = sorted(self._places.away().values())[:_PLACES_NAMED]
        return *self._watcher.notes(), *away, *clouds

    def close(self) -> None:
        with self._news:
            self._news.notify_all()
        if self._thread.is_alive():
            self._thread.join(5.0)
        self._watcher.close()

    # --- the thread ------------------------------------------------------------------------------------------

    def _overflowed(self, root: str) -> None:
        self._plan(root, 0.0, "full")

    def _plan(self, root: str, delay: float, how: How = "quick") -> None:
        with self._news:
            self._walks[root, how] = min(self._walks.get((root, how), float("inf")), self._now() + delay)
            self._news.notify_all()

    def _forget(self, root: str) -> None:
        self._watcher.unwatch(root)
        with self._news:
            self._walks = {planned: when for planned, when in self._walks.items() if planned[0] != root}
            self._rules.pop(root, None)

    def _run(self) -> None:
        behind_questions()
        while True:
            try:
                self._wait()
                begin_stint()
                self._judge_touched()
                self._walk_due()
                self._feel()
                self._verify_some()
            except Stopped:
                return
            except HunchError as error:
                log.warning("Keeping in sync was interrupted: %s", error)
                self._gate.hold(str(error))
            except Exception:
                log.exception("Keeping in sync failed; it goes on with the next change.")

    def _verify_some(self) -> None:
        if self._rounds.due > self._now():
            return
        folders = [folder for folder in self._catalog.folders() if folder.online]
        self._verifiable = {f.id: (f, self._lost_mounts(f), self._places.away(f.id)) for f in folders}
        first = self._rounds.first
        self._rounds.some()
        if first and not self._rounds.first:
            self._changed()

    def _wait(self) -> None:
        with self._news:
            while not self._gate.stopping:
                moments = [*self._walks.values(), *self._missing.values(), self._heartbeat, self._rounds.due]
                if (settled := self._settling.next_due()) is not None:
                    moments.append(settled)
                delay = min(moments) - self._now()
                if delay <= 0:
                    return
                self._news.wait(delay)
        raise Stopped

    def _feel(self) -> None:
        """After a sleep, or when drives have come or gone, every folder is walked. Raises LibraryGone."""
        if self._heartbeat > self._now():
            return
        self._catalog.file.stay()
        away = self._places.away()
        drives = away or any(self._places.mounts(folder.id) for folder in self._catalog.folders())
        self._heartbeat = self._now() + (_OFFLINE_EVERY if drives else _HEARTBEAT)
        self._clouds = self._lookup.in_clouds()
        if self._disturbance.happened():
            for folder in self._catalog.folders():
                # What comes back may have been written to in any way.
                closely = any(_is_in(place, folder.path) for place in away)
                self._plan(folder.path, 0.0, "full" if closely else "quick")

    # --- single changes ----------------------------------------------------------------------------------------

    def _judge_touched(self) -> None:
        now = self._now()
        with self._news:
            ready = self._settling.ready(now, stamp_of)
            expired = {path for path, until in self._missing.items() if until <= now}
            self._judging = bool(ready or expired)
        try:
            if self._judging:
                self._gate.step()
                self._judge([*ready, *self._missing], expired)
        except HunchError:
            for path in ready:
                self.touch(path)  # nothing tells of it a second time
            raise
        finally:
            self._judging = False

    def _judge(self, paths: list[str], expired: set[str]) -> None:
        """What is missing gets a moment to turn up elsewhere: the two halves of a move may come apart."""
        missing = self._comparing.touched(self._within_reach(paths))
        gone = [path for path in missing if path in expired]
        if gone:
            self._comparing.gone(gone)
        until = self._now() + self._settings().quiet
        with self._news:
            self._missing = {path: self._missing.get(path, until) for path in missing if path not in expired}
        # Even if nothing was found to be different: a file that was not there to be read waits for this look.
        self._changed()

    def _within_reach(self, paths: Iterable[str]) -> list[tuple[Folder, Rules, str]]:
        """Each path with its folder; what is out of reach or has other rules now is walked whole instead."""
        folders = self._catalog.folders()
        reachable = {f.path: (f, self._lost_mounts(f)) for f in folders if not out_of_reach(f.path)}
        planned: set[tuple[str, How]] = set()
        found = []
        for path in dict.fromkeys(paths):
            root = next((f.path for f in folders if _is_in(path, f.path)), None)
            if root is None:
                continue
            if os.path.basename(path) == IGNORE_FILE:
                planned.add((root, "full"))
            elif path == root or root not in reachable or any(_is_in(path, lost) for lost in reachable[root][1]):
                planned.add((root, "quick"))
            else:
                found.append((reachable[root][0], self._rules_of(root), path))
        for root, how in planned:
            self._plan(root, 0.0, how)
        return found

    def _lost_mounts(self, folder: Folder) -> list[str]:
        return [place for place in self._places.mounts(folder.id) if place not in mount_points()]

    # --- whole folders -----------------------------------------------------------------------------------------

    def _walk_due(self) -> None:
        while True:
            with self._news:
                due = [planned for planned, when in self._walks.items() if when <= self._now()]
                if not due:
                    return
                root, how = min(due, key=lambda planned: planned[1])  # "full" comes first and makes "quick" needless
                self._walks.pop((root, how))
                self._walks.pop((root, "quick"), None)
                self._walking = root
            try:
                self._gate.step()
                self._walk(root, how)
            except HunchError:
                self._plan(root, 0.0, how)  # `step` waits for as long as the world is in the way
                raise
            except Exception:
                self._plan(root, _UNWATCHED_EVERY, how)
                raise
            finally:
                self._walking = None

    def _walk(self, root: str, how: How) -> None:
        folder = next((f for f in self._catalog.folders() if f.path == root), None)
        if folder is None:
            return
        sentence = out_of_reach(root, self._places.mount(folder.id))
        if sentence is None:
            self._rules.pop(root, None)
            rules = self._rules_of(root)
            self._watcher.watch(root, rules)
            # On another machine a drive may have been written to in any way.
            closely: How = how if folder.online else "full"
            sentence = self._comparing.whole(folder, rules, closely, lambda path: not self._watcher.watches(root, path))
        if sentence is None:
            self._note_online(folder)
            self._plan(root, _UNWATCHED_EVERY if root in self._watcher.scheduled() else self._settings().walk_every)
            self._clouds = self._lookup.in_clouds()
        else:
            self._note_offline(folder, sentence)
        self._changed()

    def _note_online(self, folder: Folder) -> None:
        point = mount_of(folder.path).point
        if self._places.mount(folder.id) != point:
            self._places.set_mount(folder.id, point)
        if not folder.online:
            self._catalog.set_online(folder.id, True)
        if self._places.away(folder.id) or self._places.mounts(folder.id):
            self._heartbeat = min(self._heartbeat, self._now() + _OFFLINE_EVERY)

    def _note_offline(self, folder: Folder, sentence: str) -> None:
        if folder.online or folder.note != sentence:
            log.info("%s", sentence)
            self._catalog.set_online(folder.id, False, sentence)
        self._plan(folder.path, _OFFLINE_EVERY)

    def _verify(self, number: int, directory: str, seen: Directory) -> None:
        self._gate.step()
        folder, lost, away = self._verifiable.get(number, (None, (), ()))
        if folder is None or any(_is_in(directory, place) for place in lost):
            return
        if self._watcher.watches(folder.path, directory):  # else it is looked at closely every few minutes anyway
            for unknown in self._comparing.one(folder, self._rules_of(folder.path), directory, seen, away):
                self.touch(unknown)

    def _rules_of(self, root: str) -> Rules:
        if root not in self._rules:
            never = [portable(self._library)]
            chosen = rules_of(self._settings(), root)
            why_not = judge(chosen, self._kind_of)
            self._rules[root] = Rules.for_root(root, patterns(chosen), never=never, why_not=why_not)
        return self._rules[root]


def _is_in(path: str, place: str) -> bool:
    return path == place or path.startswith(place.rstrip(os.sep) + os.sep)
