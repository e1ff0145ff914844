"""Says what a library takes and what another model would cost, and makes it smaller when asked."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from indexer.errors import ModelRefused
from indexer.library import Library
from indexer.locations import portable
from indexer.meaning.embedder import Embedder
from indexer.meaning.fingerprint import local_folder
from indexer.meters import bytes_in, seconds_left
from indexer.priority import behind_questions
from indexer.records import ModelEstimate, PassageCounts, StorageFacts
from indexer.service import protocol as p
from indexer.settings import Settings

# Texts that are embedded to see how fast that goes, and how often.
_TRIED = "The plumber came on Monday and replaced the worn washer of the kitchen tap; the invoice is attached. " * 6
_TRIES = 3
# The entry of a model's description that names its languages, alone or as a list.
_LANGUAGE = re.compile(r"^language:[ \t]*(?P<one>\S.*)?\n(?P<list>(?:[ \t]*- .*\n)*)", re.MULTILINE)


class Stock:
    """Answers GetStorage, EstimateModel and Compact; `model` gives what makes vectors, if it is ready."""

    def __init__(
        self, library: Library, settings: Callable[[], Settings], model: Callable[[], Embedder | None]
    ) -> None:
        self._library, self._settings, self._model = library, settings, model
        self._thread = ThreadPoolExecutor(1, "stocktaking", initializer=behind_questions)

    def close(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)

    def answers(self) -> dict[type, Callable[[Any, Any], object]]:
        return {
            p.GetStorage: lambda face, request: self._thread.submit(self.facts),
            p.EstimateModel: lambda face, request: self._thread.submit(self.estimate, request.model),
            p.Compact: self._compact,
        }

    def facts(self) -> StorageFacts:
        """Sizes of the parts of the library, in bytes, and the model that it is searched with."""
        folder, model = self._library.folder, self._settings().model
        parts = {name: bytes_in(folder / name) for name in ("words", "meaning", "backups", "log")}
        catalog = sum(_size(file) for file in folder.glob("catalog.sqlite*"))
        total, exact = self._library.lookup.passage_counts()
        embedder = self._model()
        return StorageFacts(
            folder=portable(folder),
            catalog=catalog,
            words=parts["words"],
            meaning=parts["meaning"],
            backups=parts["backups"],
            log=parts["log"],
            other=max(0, bytes_in(folder) - catalog - sum(parts.values())),
            passages=PassageCounts(total, exact),
            model=model,
            languages=languages_of(model),
            dimension=embedder.dimension if embedder else None,
        )

    def estimate(self, model: str) -> ModelEstimate:
        """What it would mean to use another model, told by the speed of the one in use. Raises ModelRefused."""
        languages = languages_of(model)
        installed = local_folder(model) is not None
        if not installed and not self._settings().allow_download:
            raise ModelRefused(f"The model {model} is not on this computer, and fetching is not allowed.")
        total, _ = self._library.lookup.passage_counts()
        embedder = self._model()
        seconds = seconds_left(total, _rate(embedder)) if embedder else None
        return ModelEstimate(model, total, seconds, languages, installed)

    def _compact(self, face: object, request: p.Compact) -> Future[int]:
        return self._thread.submit(self.compact)

    def compact(self) -> int:
        """Drop what nobody needs from the library's files; returns the bytes that were saved."""
        before = bytes_in(self._library.folder)
        self._library.tidy()
        self._library.catalog.file.compact(least=0.0)
        self._library.catalog.file.checkpoint()
        return max(0, before - bytes_in(self._library.folder))


def languages_of(model: str) -> tuple[str, ...]:
    """The languages that the model's own description names, as ISO codes; none where it does not tell.

    Raises ModelRefused when there is no such model on this computer though there should be.
    """
    folder = local_folder(model)
    try:
        text = (folder / "README.md").read_text("utf-8") if folder else ""
    except (OSError, UnicodeError):
        return ()
    found = _LANGUAGE.search(text.partition("\n---")[0] + "\n")
    if found is None:
        return ()
    named = [found["one"], *found["list"].splitlines()] if found["list"] else [found["one"]]
    return tuple(code for code in (_code(one) for one in named) if code)


def _code(entry: str | None) -> str:
    return (entry or "").strip(" \t-'\"")


def _rate(embedder: Embedder) -> float:
    """Passages a second that the model makes exact on this computer, as far as a moment tells."""
    began = time.monotonic()
    for _ in range(_TRIES):
        embedder.embed_passage(_TRIED)
    return _TRIES / max(time.monotonic() - began, 1e-6)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
