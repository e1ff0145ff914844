"""Puts the rooms together: starts and stops them, and answers every request of every face."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeAlias

from msgspec.structs import replace

from indexer.choosing import Choosing, limits
from indexer.counting import Counting
from indexer.crashes import culprits
from indexer.errors import WorldError
from indexer.events import FaceWanted, FileChanged, FoldersChanged, ModelChanged, StatusChanged, Stopping
from indexer.explaining import Explaining
from indexer.exploration import Exploration
from indexer.filing import Filing
from indexer.idling import Idling
from indexer.indexing import Indexing
from indexer.library import Library
from indexer.locations import native, portable
from indexer.machine import Machine
from indexer.meaning.card import languages
from indexer.meaning.embedder import Embedder, ensure_compiled
from indexer.meters import Meters
from indexer.moving import check_target
from indexer.pacing import PAUSED_BY_YOU, Manners, Pace, pace
from indexer.preparing import Preparing
from indexer.questions import Questions
from indexer.reading import Limits, registry
from indexer.reading.cage import Cage
from indexer.records import Mode
from indexer.rehearsing import Rehearsal
from indexer.reporting import Reporter, program_version
from indexer.scheduling import Gate, Worker, later
from indexer.service import protocol as p
from indexer.service.server import Face, Server
from indexer.settings import Settings
from indexer.stocktaking import Stock
from indexer.surveying import Surveyor
from indexer.syncing import Sync
from indexer.unpacking import Unpacker
from indexer.upkeep import Upkeep
from indexer.waiting import Waiters

log = logging.getLogger(__name__)

# How often faces hear about progress: often enough to look alive, seldom enough to cost nothing.
_TELL_EVERY = 0.25
# How often it is looked whether a promise can be kept, which costs next to nothing while there is work.
_LOOK_EVERY = 0.05
# Counting what there is grows with the library; it may take one part in so many of the time.
_TELL_SHARE = 20
# What reader processes run: started by name, never imported here.
_READER = "indexer.reader"


# How each kind of request is answered: with a result, or a Future of it.
Answers: TypeAlias = dict[type, Callable[[Face, Any], object]]


class Engine:
    """One running library, whose lock the caller holds; `run` returns when it is stopped or nobody needs it.

    `crashed` is whether the engine before this one was ended by a fault of its own.
    Raises LibraryRefused when the library is newer than the program or cannot be used.
    """

    def __init__(self, folder: Path, *, stay: bool = False, crashed: bool = False) -> None:
        self._folder = folder
        self._stay = stay
        self._ended = threading.Event()
        self._says_goodbye = True
        # Where whoever holds the lock is to move the library when this engine has closed it.
        self.moves_to: Path | None = None
        self._choosing = Choosing(folder, self._use, self._try_model, self._roots)
        self._library = Library(folder)
        self._meters = Meters(folder)
        self._machine = Machine(folder)
        self._gate = Gate(look=self._look_at_machine, on_pace=self._on_news)
        self._tell_from = 0.0
        self._alone: threading.Timer | None = None
        self._telling = Worker("telling", self._tell, self._log_failure)
        self._server = Server(folder, self.handle, joined=self._joined, left=self._left, version=program_version())
        self._assemble_workers()
        self._assemble_answers()
        self._set_aside_what_crashed(crashed)
        self._stock = Stock(self._library, lambda: self._settings, lambda: self._model.embedder)
        self._rehearsal = Rehearsal(self._library, lambda: self._settings, registry.kind_of)
        self._answers: Answers = (
            self._own_answers()
            | self._filing.answers()
            | self._unpacker.answers()
            | self._upkeep.answers()
            | self._choosing.answers()
            | self._rehearsal.answers()
            | self._exploration.answers()
            | self._stock.answers()
            | self._explaining.answers()
            | self._counting.answers()
        )

    def _assemble_workers(self) -> None:
        readers = {reader.name: reader.version for reader in registry.readers()}
        self._library.catalog.expect_again(readers, registry.fingerprint())
        quick, patient = _limits(self._settings)
        self._cage = Cage(
            quick,
            processes=self._settings.readers,
            journal=self._folder / "reading.journal",
            module=_READER,
            asked_lately=lambda: self._gate.asked_lately,
        )
        # A place for recognising text in pictures: one process, with time for several pages.
        self._recognising = Cage(patient, processes=1, journal=self._folder / "recognising.journal", module=_READER)
        self._indexing = Indexing(
            self._library,
            self._cage,
            self._recognising,
            registry.fingerprint(),
            self._gate,
            self._meters,
            lambda: self._settings,
            changed=self._telling.wake,
            say=self._say,
            missing=lambda path: self._sync.touch(path),
        )
        self._sync = Sync(
            portable(self._folder), self._library.catalog, self._library.lookup, self._gate, lambda: self._settings,
            registry.kind_of, changed=self._on_news, left=self._tell_who_looked,
        )  # fmt: skip
        self._report = Reporter(
            self._library,
            self._indexing,
            self._sync,
            self._gate,
            self._meters,
            lambda: self._settings,
            lambda: self._model.state,
        )
        self._upkeep = Upkeep(
            self._library,
            self._gate,
            lambda: self._settings,
            self._report.status,
            self._indexing.wake,
            self._restart,
            lambda: self._indexing.words_idle,
        )
        self._model = Preparing(
            self._library,
            self._indexing,
            self._gate,
            lambda: self._settings,
            ready=self._ready,
            changed=self._model_changed,
        )

    def _assemble_answers(self) -> None:
        self._waiters = Waiters(self._is_done)
        self._filing = Filing(
            self._library,
            self._sync,
            Surveyor(portable(self._folder), registry.kind_of),
            self._cage.read,
            lambda: self._settings,
            folders=self._report.folders,
            kept=self._upkeep.keep_choices,
            changed=self._on_news,
        )
        self._unpacker = Unpacker(
            self._library, Cage(_limits(self._settings)[0], processes=1), used=lambda: self._idling.asked()
        )
        self._idling = Idling(
            self._library, self._gate, self._upkeep, self._indexing, self._unpacker, self._report.is_done
        )
        self._questions = Questions(
            self._library,
            self._gate,
            lambda: self._model.embedder,
            self._report.why_not_known,
            reads=lambda: languages(self._settings.model),
        )
        self._counting = Counting(self._questions.count, self._gate)
        self._exploration = Exploration(
            self._library, self._gate, self._cage.read, lambda: self._model.embedder, self._server.broadcast
        )
        self._explaining = Explaining(
            self._library, self._gate, lambda: self._model.embedder, self._questions.meaning_of
        )

    def _set_aside_what_crashed(self, crashed: bool) -> None:
        left_over = {path for cage in (self._cage, self._recognising) for path in cage.suspects()}
        for path in culprits(self._folder, sorted(left_over), crashed=crashed):
            log.info("A file is set aside: engines ended while it was read.")
            self._library.catalog.set_aside(path, "Hunch ended suddenly while reading it, more than once in a row.")

    # --- settings ----------------------------------------------------------------------------------------------

    @property
    def _settings(self) -> Settings:
        return self._choosing.now

    def _roots(self) -> list[str]:
        return [folder.path for folder in self._library.catalog.folders()]

    def _look_at_machine(self) -> Pace:
        now = self._settings
        if now.mode is Mode.paused:
            return Pace(paused=PAUSED_BY_YOU)
        manners = Manners(
            battery=now.mind_battery,
            low_battery=now.low_battery,
            presence=now.mind_presence,
            heat=now.mind_heat,
            load=now.mind_load,
            free_bytes=now.free_bytes,
        )
        return pace(now.mode, self._machine.look(), manners)

    def _use(self, before: Settings, now: Settings) -> None:
        """Make changed settings felt at once, as far as they can be."""
        self._gate.look_now()
        if (before.rules, before.folder_rules) != (now.rules, now.folder_rules):
            self._sync.rules_changed()
        if (before.reading, before.recognise_deadline) != (now.reading, now.recognise_deadline):
            self._use_limits(before, now)
        self._on_news()

    def _use_limits(self, before: Settings, now: Settings) -> None:
        """Read within other limits from now on, and once more what one of them has cut or refused."""
        for cage, allowed in zip((self._cage, self._recognising), _limits(now), strict=True):
            cage.use(allowed)
        self._unpacker.use(_limits(now)[0])
        old, new = limits(before), limits(now)
        for name in Limits.__struct_fields__:
            if getattr(old, name) != getattr(new, name):
                self._library.catalog.retry_saying(f"setting reading.{name})")

    def _try_model(self, wanted: Settings) -> None:
        """Make sure that the model can be used, before it is chosen. Raises ModelRefused."""
        folder = ensure_compiled(wanted.model, allow_download=wanted.allow_download)
        Embedder(folder, threads=1)

    # --- life ------------------------------------------------------------------------------------------------

    def run(self) -> None:
        try:
            self._server.start()
            self._telling.start()
            self._indexing.start()
            self._upkeep.start()
            self._sync.start()
            self._model.start()
            self._await_faces()
            self._ended.wait()
        finally:
            self._close()

    def stop(self) -> None:
        self._ended.set()

    def _restart(self) -> None:
        """End without a goodbye, so that the faces start the next engine at once."""
        self._says_goodbye = False
        self.stop()

    def _close(self) -> None:
        if self._says_goodbye:
            self._server.broadcast(Stopping("The engine of this library is ending."))
        self._gate.stop()
        if self._alone is not None:
            self._alone.cancel()
        self._idling.close()
        self._waiters.dismiss()
        self._server.close()
        self._questions.close()
        self._exploration.close()
        self._explaining.close()
        self._counting.close()
        self._upkeep.close()
        self._filing.close()
        self._unpacker.close()
        self._choosing.close()
        self._rehearsal.close()
        self._stock.close()
        self._telling.stop()
        self._sync.close()
        self._indexing.close()
        self._telling.join(2.0)
        self._library.close()

    def _ready(self) -> None:
        self._upkeep.settle()
        self._questions.model_changed()

    def _model_changed(self) -> None:
        self._server.broadcast(ModelChanged(*self._model.state))
        self._telling.wake()

    # --- faces ---------------------------------------------------------------------------------------------------

    def _joined(self, face: Face) -> None:
        if self._alone is not None:
            self._alone.cancel()
        face.notify(ModelChanged(*self._model.state))
        face.notify(StatusChanged(self._report.status()))

    def _left(self, face: Face) -> None:
        self._questions.forget(face)
        self._exploration.cancel(face)
        self._waiters.forget(face)
        self._await_faces()

    def _await_faces(self) -> None:
        """Leave when nobody comes for a while; what was asked to be read is read first."""
        if self._stay or self._server.faces():
            return
        if self._alone is not None:
            self._alone.cancel()
        self._alone = later(self._settings.linger, self._consider_leaving)

    def _consider_leaving(self) -> None:
        if self._server.faces() or self._stay:
            return
        if self._report.is_done("words") or self._gate.paused:
            self.stop()
        else:
            self._await_faces()

    # --- telling ---------------------------------------------------------------------------------------------------

    def _on_news(self) -> None:
        self._indexing.wake()
        self._telling.wake()

    def _say(self, event: FileChanged) -> None:
        self._server.broadcast(event)

    def _tell_who_looked(self, paths: Sequence[str]) -> None:
        """Of files that left the library only those are told that are looked at: whole folders go at once."""
        for path in set(paths).intersection(self._filing.looked_at):
            self._say(FileChanged(path, None))

    def _tell(self) -> bool:
        """Keep promises at once, and tell the faces as often as it may be; true while something is left to tell."""
        self._gate.rest(_LOOK_EVERY if len(self._waiters) else _TELL_EVERY)
        self._gate.give_way()
        self._waiters.look()
        # Whether or not anybody waits for it.
        self._is_done("meaning")
        self._idling.changed()
        began = time.perf_counter()
        if began < self._tell_from:
            return True
        if self._server.faces():
            self._server.broadcast(StatusChanged(self._report.status()))
            self._server.broadcast(FoldersChanged(self._report.folders()))
        now = time.perf_counter()
        self._tell_from = now + _TELL_SHARE * (now - began)
        return False

    def _is_done(self, what: str) -> bool:
        """Whether `what` is searchable; what is close is known before anyone hears that meaning is."""
        done = self._report.is_done(what)
        if done and what != "words":
            self._model.calibrate()
        return done

    def _log_failure(self, error: BaseException) -> None:
        if not self._gate.stopping:
            log.error("Telling the faces failed.", exc_info=error)

    # --- requests --------------------------------------------------------------------------------------------------

    def handle(self, face: Face, request: p.AnyRequest) -> object:
        """The result of a request, or a Future of it. Raises WorldError."""
        if "\0" in (getattr(request, "path", None) or ""):
            raise WorldError("There is no such path: it holds a zero byte.")
        return self._answers[type(request)](face, request)

    def _ask(self, face: Face, request: p.Ask) -> object:
        answer = self._questions.ask(face, request)
        answer.add_done_callback(lambda _: self._idling.asked())
        return answer

    def _cancel(self, face: Face, request: p.Cancel) -> None:
        self._questions.cancel(face, request.number)

    def _wait_for(self, face: Face, request: p.WaitFor) -> Future[bool]:
        if request.what == "exact" and not self._settings.embed_in_background:
            raise WorldError("Exact meaning is not made in the background: embed_in_background is off in the settings.")
        promise = self._waiters.add(face, request.what, request.timeout)
        self._telling.wake()
        return promise

    def _pause(self, face: Face, request: p.Pause) -> None:
        self._gate.pause(PAUSED_BY_YOU, request.seconds)
        self._telling.wake()

    def _resume(self, face: Face, request: p.Resume) -> None:
        self._gate.resume()
        if self._settings.mode is Mode.paused:
            self._choosing.change({"mode": None})
        self._telling.wake()

    def _show_face(self, face: Face, request: p.ShowFace) -> bool:
        windows = [other for other in self._server.faces() if other.name == "window"]
        for window in windows:
            window.notify(FaceWanted(request.what, request.question))
        return bool(windows)

    def _keep_running(self, face: Face, request: p.Stay) -> None:
        self._stay = request.on

    def _move(self, face: Face, request: p.MoveLibrary) -> None:
        self.moves_to = check_target(self._folder, native(request.to))
        self._restart()

    def _stop(self, face: Face, request: p.Stop) -> None:
        self.stop()

    def _own_answers(self) -> Answers:
        """What the engine itself answers; other parts bring answers of their own."""
        return {
            p.Ask: self._ask,
            p.GetCompletions: lambda face, request: self._questions.complete(request.question, request.cursor),
            p.Cancel: self._cancel,
            p.GetStatus: lambda face, request: self._report.status(),
            p.WaitFor: self._wait_for,
            p.Pause: self._pause,
            p.Resume: self._resume,
            p.ShowFace: self._show_face,
            p.Stay: self._keep_running,
            p.Stop: self._stop,
            p.MoveLibrary: self._move,
            p.RestartEngine: lambda face, request: self._restart(),
        }


def _limits(settings: Settings) -> tuple[Limits, Limits]:
    """What a first reading may cost, and one that recognises text in pictures."""
    chosen = limits(settings)
    return replace(chosen, ocr=False), replace(chosen, deadline=settings.recognise_deadline)
