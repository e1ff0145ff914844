"""The only place where the engine's events and replies become Qt signals and calls in the window's thread."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from itertools import count
from typing import Any, TypeVar, get_args

from PySide6.QtCore import QObject, Signal

from desktop.languages import translate
from desktop.said import in_own_words
from indexer import Client, EngineUnreachable, HunchError, WorldError, events, records, requests

log = logging.getLogger(__name__)

Result = TypeVar("Result")
# Seconds between attempts to reach an engine that does not answer; the last one is repeated.
_PATIENCE = (0.5, 1.0, 2.0, 5.0)
# An engine that goes away sooner than this many seconds after it was reached will do so again: it is not started
# again at once, and not more often than this.
_STEADY, _MOST_FALLS = 10.0, 5


def in_background(job: Callable[[], None]) -> None:
    """Run a job on a thread of its own, which does not keep the program alive."""
    threading.Thread(target=job, name="reaching the engine", daemon=True).start()


def signal_name(event: type[events.Event]) -> str:
    """The signal of an event: `StatusChanged` arrives as `status_changed`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", event.__name__).lower()


def _patience(attempt: int) -> float:
    return _PATIENCE[min(attempt, len(_PATIENCE) - 1)]


class Bridge(QObject):
    """The engine as the desktop sees it; everything here is called and heard in the window's thread.

    `waiting` carries a sentence while the engine is being reached, `lost` one when it went away for good or until
    it is back (then `connected` comes again). The other signals each carry the event of the same name.
    """

    connected = Signal()
    waiting = Signal(str)
    lost = Signal(str)

    answered = Signal(events.Answered)
    question_failed = Signal(events.QuestionFailed)
    file_changed = Signal(events.FileChanged)
    folders_changed = Signal(events.FoldersChanged)
    status_changed = Signal(events.StatusChanged)
    model_changed = Signal(events.ModelChanged)
    face_wanted = Signal(events.FaceWanted)
    exploring = Signal(events.Exploring)
    map_refined = Signal(events.MapRefined)
    stopping = Signal(events.Stopping)

    _later = Signal(object)  # a call that another thread wants made in the window's thread

    def __init__(
        self,
        connect: Callable[[], Client],
        background: Callable[[Callable[[], None]], None] = in_background,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`connect` reaches the engine, starting it if need be; it may block and is run by `background`."""
        super().__init__()
        self._connect = connect
        self._background = background
        self._clock = clock
        self._since = 0.0
        self._falls = 0
        self._client: Client | None = None
        self._reaching = False
        self._closing = threading.Event()
        self._last_words: str | None = None
        self._restarting = False
        self._numbers = count(1)
        self._held: list[Callable[[Client], None]] = []  # requests made before there was an engine
        self._signals: dict[type, Any] = {kind: getattr(self, signal_name(kind)) for kind in get_args(events.AnyEvent)}
        self._later.connect(self._run)

    @property
    def is_connected(self) -> bool:
        return self._client is not None

    def start(self, client: Client | None = None) -> None:
        """Begin with a client that is connected already, or reach the engine in the background."""
        self._last_words = None
        self._falls = 0
        if client is not None:
            self._join(client)
        else:
            self._set_out()

    def ask(
        self,
        question: str,
        limit: int = 50,
        lane: records.Lane | None = None,
        *,
        literal: bool = False,
        asker: str = "",
    ) -> int:
        """Ask and return the question's number, which its `answered` signals carry.

        An older question of the same `asker` is cancelled. Nothing is sent while the engine is out of reach: ask again
        when `connected` comes.
        """
        number = next(self._numbers)
        if self._client:
            ask = requests.Ask(number, question, limit, lane, stream=True, literal=literal, asker=asker)
            self._call(ask, None, partial(self._fail_question, number), self._client)
        return number

    def cancel(self, number: int) -> None:
        """Forget question `number`."""
        if self._client:
            self._call(requests.Cancel(number), None, None, self._client)

    def request(
        self,
        request: requests.Request[Result],
        then: Callable[[Result], None] | None = None,
        otherwise: Callable[[str], None] | None = None,
    ) -> None:
        """Send a request, once there is an engine; later call `then` with its result or `otherwise` with a sentence."""
        if self._client:
            self._call(request, then, otherwise, self._client)
        elif self._reaching:
            self._held.append(partial(self._call, request, then, otherwise))
        elif otherwise:
            otherwise(translate("window", "The engine is not running."))

    def stop_engine(self) -> None:
        """End the engine and do not start another one because of it."""
        self._last_words = translate("window", "Hunch is closing.")
        self.request(requests.Stop())

    def restart_engine(
        self, request: requests.Request[None] | None = None, otherwise: Callable[[str], None] | None = None
    ) -> None:
        """Have the engine end for its successor, which goes by all settings; `request` is what makes it end."""
        self.request(request or requests.RestartEngine(), self._expect_restart, otherwise)

    def _expect_restart(self, _none: None) -> None:
        self._restarting = True

    def close(self) -> None:
        """Leave the engine; nothing is heard from it any more."""
        self._closing.set()
        client, self._client = self._client, None
        if client:
            client.close()

    # --- on other threads ---

    def _reach(self) -> None:
        """Connect, and again with growing patience; a library that cannot be opened is not tried again."""
        if self._falls > 1 and self._closing.wait(_patience(self._falls - 2)):
            return
        for attempt in count():
            try:
                client = self._connect()
            except EngineUnreachable as error:
                again = translate("window", "{error} Trying again …").format(error=in_own_words(str(error)))
                self._post(partial(self.waiting.emit, again))
            except WorldError as error:
                self._post(partial(self._give_up, in_own_words(str(error))))
                return
            else:
                self._post(partial(self._join, client))
                return
            if self._closing.wait(_patience(attempt)):
                return

    def _post(self, call: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # the program has ended meanwhile and Qt has deleted this object
            self._later.emit(call)

    # --- in the window's thread ---

    def _run(self, call: Callable[[], None]) -> None:
        if not self._closing.is_set():
            call()

    def _join(self, client: Client) -> None:
        self._client, self._reaching = client, False
        self._since = self._clock()
        client.listen(lambda event: self._post(partial(self._hear, event)))
        client.on_lost(lambda: self._post(partial(self._miss, client)))
        held, self._held = self._held, []
        for send in held:
            send(client)
        self.connected.emit()

    def _set_out(self, why: str = "") -> None:
        if not (self._reaching or self._client):
            self._reaching = True
            self.waiting.emit(why or translate("window", "Starting the engine …"))
            self._background(self._reach)

    def _set_out_again(self, why: str) -> None:
        self.lost.emit(why)
        self._set_out(why)

    def _hear(self, event: events.Event) -> None:
        if isinstance(event, events.Stopping):
            self._last_words = in_own_words(event.sentence)
        signal = self._signals.get(type(event))
        if signal:
            signal.emit(event)

    def _miss(self, client: Client) -> None:
        """The engine is gone: start another one, unless it said goodbye."""
        if client is not self._client:
            return
        self._client = None
        if self._last_words is not None:
            self.lost.emit(self._last_words)
            return
        if self._restarting:
            self._restarting = False
            self._set_out_again(translate("window", "The engine is being started again."))
            return
        log.warning("the engine went away")
        self._falls = 1 if self._clock() - self._since > _STEADY else self._falls + 1
        if self._falls > _MOST_FALLS:
            self.lost.emit(translate("window", "The engine keeps stopping. The folder log in the library tells more."))
            return
        self._set_out_again(translate("window", "The engine stopped unexpectedly and is being started again."))

    def _give_up(self, sentence: str) -> None:
        self._reaching = False
        self._held.clear()
        self.lost.emit(sentence)

    def _call(
        self,
        request: requests.Request[Any],
        then: Callable[[Any], None] | None,
        otherwise: Callable[[str], None] | None,
        client: Client,
    ) -> None:
        future = client.call(request)
        future.add_done_callback(lambda done: self._post(partial(self._finish, done, then, otherwise)))

    def _finish(
        self,
        future: Future[Any],
        then: Callable[[Any], None] | None,
        otherwise: Callable[[str], None] | None,
    ) -> None:
        error = future.exception()
        if error is None:
            if then:
                then(future.result())
        elif not isinstance(error, HunchError):
            raise error
        elif otherwise:
            otherwise(in_own_words(str(error)))
        else:
            log.info("a request failed: %s", error)

    def _fail_question(self, number: int, sentence: str) -> None:
        self.question_failed.emit(events.QuestionFailed(number=number, sentence=in_own_words(sentence)))
