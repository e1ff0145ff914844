"""An engine for the desktop's tests: the surface of `indexer.Client`, answering from canned records."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Any

from msgspec import structs
from PySide6.QtCore import QTimer

from indexer import Client, EngineUnreachable, events, findings, records, requests

NOW = 1_750_000_000.0


def hit(path: str, text: str = "", *, file: int | None = None, **more: Any) -> records.Hit:
    """A hit for a path, with one passage if there is text."""
    folder, _, name = path.rpartition("/")
    kind = {"pdf": "pdf", "md": "markdown", "py": "code", "eml": "mail", "png": "image"}.get(
        name.rpartition(".")[2], "text"
    )
    at = more.pop("at", records.Locator())
    lanes = more.pop("lanes", (records.Lane.words,))
    lights = more.pop("lights", ())
    passage = records.PassageHit(
        id=abs(hash(path)) % 10**6, text=text, at=at, start=0, end=len(text), score=0.8, lanes=lanes, lights=lights
    )
    known: dict[str, Any] = {
        "file": sum(map(ord, path)) if file is None else file,
        "path": path,
        "name": name,
        "folder": folder,
        "kind": kind,
        "size": 82_000,
        "modified": NOW - 20 * 86_400,
        "score": 0.8,
        "lanes": lanes,
    }
    return records.Hit(**(known | more), passages=(passage,) if text else ())


def with_passages(found: records.Hit, *texts: str) -> records.Hit:
    """A hit with further passages, on the pages after that of its first."""
    first = found.passages[0]
    further = (
        structs.replace(first, id=first.id + n, text=text, at=records.Locator(page=n + 1))
        for n, text in enumerate(texts, start=1)
    )
    return structs.replace(found, passages=(first, *further))


def answer(question: str, hits: Iterable[records.Hit] = (), **more: Any) -> records.Answer:
    listed = tuple(hits)
    weaker = sum(one.weak for one in listed)
    known: dict[str, Any] = {
        "question": question,
        "hits": listed,
        "took_ms": 12.0,
        "nothing_close": weaker == len(listed),
        "weaker": weaker,
    }
    return records.Answer(**(known | more))


def status(searchable: int = 40, waiting: int = 0, **more: Any) -> records.Status:
    known: dict[str, Any] = {
        "files": records.FileCounts(searchable=searchable, waiting=waiting),
        "passages": records.PassageCounts(total=400, exact=400),
        "since_start": records.SinceStart(),
        "engine": records.EngineFacts(pid=1, memory_mb=120),
        "index_bytes": 1_000_000,
        "model": "all-MiniLM-L6-v2",
        "model_state": records.ModelState.ready,
    }
    return records.Status(**(known | more))


WATCHED = records.FolderStatus(path="/home/ann/Documents", state=records.FolderState.watched, counts={"searchable": 40})


class FakeClient(Client):
    """Answers every request at once from what it was given; `asked` and `requested` remember what came.

    `answers` maps a question to the answers streamed for it, the last one final. Without an entry nothing is
    answered, and the test sends events itself with `say`.
    """

    def __init__(
        self,
        answers: dict[str, list[records.Answer]] | None = None,
        folders: tuple[records.FolderStatus, ...] = (WATCHED,),
        state: records.Status | None = None,
        results: dict[type, Any] | None = None,
    ) -> None:
        self.answers = answers or {}
        self.results: dict[type, Any] = {
            requests.GetStatus: state or status(),
            requests.ListFolders: folders,
            requests.GetProblems: (),
            requests.GetSettings: (),
            requests.GetPreview: lambda ask: records.Preview(path=ask.path, kind=records.PreviewKind.structure),
            requests.GetParts: (),
            requests.Explain: records.Explanation(),
            requests.ShowFace: True,
            requests.GetExamples: (),
            requests.GetLabels: (),
            requests.CountHits: lambda ask: tuple(map(len, ask.questions)),
            requests.GetMap: findings.MeaningMap(()),
        } | (results or {})
        self.requested: list[Any] = []
        self._listeners: list[Callable[[Any], None]] = []
        self._when_lost: list[Callable[[], None]] = []
        self.is_closed = False

    @property
    def asked(self) -> list[str]:
        return [one.question for one in self.requested if isinstance(one, requests.Ask)]

    @property
    def last_number(self) -> int:
        return [one.number for one in self.requested if isinstance(one, requests.Ask)][-1]

    def call(self, request: Any) -> Future[Any]:
        self.requested.append(request)
        future: Future[Any] = Future()
        if isinstance(request, requests.Ask):
            self._stream(request)
            return future
        result = self.results.get(type(request))
        if isinstance(result, Exception):
            future.set_exception(result)
        else:
            future.set_result(result(request) if callable(result) else result)
        return future

    def fetch(self, request: Any, timeout: float | None = None) -> Any:
        return self.call(request).result(timeout)

    def listen(self, listener: Callable[[Any], None]) -> None:
        self._listeners.append(listener)

    def on_lost(self, callback: Callable[..., None]) -> None:
        self._when_lost.append(callback)

    def close(self) -> None:
        self.is_closed = True

    def say(self, *said: events.Event) -> None:
        for event in said:
            for listener in list(self._listeners):
                listener(event)

    def die(self) -> None:
        """Go away, as an engine that was killed."""
        mourners, self._when_lost, self._listeners = self._when_lost, [], []
        for callback in mourners:
            callback()

    def _stream(self, ask: requests.Ask) -> None:
        prepared = self.answers.get(ask.question, [])
        told = [
            events.Answered(number=ask.number, answer=one, final=place == len(prepared))
            for place, one in enumerate(prepared, start=1)
        ]
        # As from the real engine, nothing comes back before the call has returned.
        QTimer.singleShot(0, lambda: self.say(*told))


def inline(job: Callable[[], None]) -> None:
    """Runs a background job at once, so that a test reads from top to bottom: `Bridge(connect, inline)`."""
    job()


class Unreachable:
    """A way to the engine that fails as often as told, then gives `client`."""

    def __init__(self, client: FakeClient, failures: int = 10**6) -> None:
        self.client, self.failures, self.tries = client, failures, 0

    def __call__(self) -> FakeClient:
        self.tries += 1
        if self.tries <= self.failures:
            raise EngineUnreachable("The engine does not answer.")
        return self.client
