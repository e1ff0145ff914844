"""Holds the settings of a library, describes them, and changes them for whoever asks."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
from msgspec import inspect

from indexer import filtering
from indexer import settings as choices
from indexer.errors import WorldError
from indexer.locations import displayed, portable
from indexer.reading import Limits, registry
from indexer.records import Choice
from indexer.service import protocol as p
from indexer.settings import Settings

# Limits of reading in plain words: title, sentence, unit.
_LIMITS = {
    "file_bytes": ("Largest file that is read", "Larger ones are found by their names.", "bytes"),
    "text_bytes": ("Text read of one file", "The rest of a longer one is left out.", "bytes"),
    "characters": ("Characters kept of one file", "The rest of a longer one is left out.", ""),
    "unpacked_bytes": ("What one archive may unpack to", "Nothing is ever unpacked to disk.", "bytes"),
    "pages": ("Pages read of one document", "The rest of a longer one is left out.", ""),
    "members": ("Files read in one archive", "The rest is left out.", ""),
    "nesting": ("Archives within archives", "Deeper ones are left closed.", ""),
    "rows": ("Rows read of one table", "The rest of a longer one is left out.", ""),
    "megapixels": ("Largest picture", "In megapixels; text in larger ones is not looked for.", ""),
    "deadline": ("Time to read one file", "A file that takes longer is reported.", "seconds"),
    "memory_bytes": ("Memory to read one file", "A file that needs more is reported.", "bytes"),
    "ocr": ("Recognise text in pictures", "In scanned pages and pictures, after everything else.", ""),
    "ocr_pages": ("Scanned pages recognised of one document", "The rest of a longer one is left out.", ""),
}


class Choosing:
    """The settings as they are `now`; `changed(before, now)` makes a change felt before it is kept.

    `try_model` makes sure that another model can be used and takes it; it may take long and raises WorldError.
    `roots` gives the folders of the library.
    """

    def __init__(
        self,
        library: Path,
        changed: Callable[[Settings, Settings], None],
        try_model: Callable[[Settings], None],
        roots: Callable[[], list[str]],
    ) -> None:
        self._library, self._changed, self._try_model, self._roots = library, changed, try_model, roots
        self.now = choices.load(library)
        limits(self.now)
        self._lock = threading.Lock()
        self._patient = ThreadPoolExecutor(2, "choosing")

    def close(self) -> None:
        self._patient.shutdown(wait=False, cancel_futures=True)

    def change(self, changes: Mapping[str, Any]) -> tuple[str, ...]:
        """Change values by name, None for the default; returns sentences on what does not apply at once.

        Raises WorldError, and nothing is changed.
        """
        return self._take(lambda now: choices.changed(now, changes))

    def _take(self, wanted: Callable[[Settings], Settings]) -> tuple[str, ...]:
        tried = wanted(self.now)
        limits(tried)
        # Not under the lock: another model may have to be compiled, and nothing else waits for that.
        if tried.model != self.now.model:
            self._try_model(tried)
        with self._lock:
            before, now = self.now, wanted(self.now)
            choices.save(self._library, now)
            self.now = now
            self._changed(before, now)
        return tuple(_later(before, now))

    # --- requests ------------------------------------------------------------------------------------------------

    def answers(self) -> dict[type, Callable[[Any, Any], object]]:
        return {
            p.GetSettings: lambda face, request: described(self.now),
            p.ChangeSettings: self._change,
            p.ResetSettings: lambda face, request: self._patiently(lambda now: Settings()),
            p.ExportSettings: lambda face, request: choices.written(self.now).decode(),
            p.ImportSettings: self._import,
            p.LeaveOut: self._leave_out,
            p.TakeIn: self._take_in,
        }

    def _change(self, face: Any, request: p.ChangeSettings) -> Future[tuple[str, ...]]:
        return self._patiently(lambda now: choices.changed(now, request.changes))

    def _import(self, face: Any, request: p.ImportSettings) -> Future[tuple[str, ...]]:
        try:
            values = msgspec.json.decode(request.text)
        except (msgspec.DecodeError, UnicodeError) as error:
            raise WorldError(f"These are no settings of Hunch: {error}.") from error
        return self._patiently(lambda now: choices.taken(values))

    def _leave_out(self, face: Any, request: p.LeaveOut) -> Future[tuple[str, ...]]:
        path = portable(request.path)
        return self._patiently(lambda now: filtering.without(now, self._root_of(path), path))

    def _take_in(self, face: Any, request: p.TakeIn) -> Future[tuple[str, ...]]:
        path = portable(request.path)
        return self._patiently(lambda now: filtering.with_also(now, self._root_of(path), path))

    def _patiently(self, wanted: Callable[[Settings], Settings]) -> Future[tuple[str, ...]]:
        """On a thread of its own: another model may have to be compiled first."""
        return self._patient.submit(self._take, wanted)

    def _root_of(self, path: str) -> str:
        for root in self._roots():
            if path.startswith(root.rstrip(os.sep) + os.sep):
                return root
        raise WorldError(f"“{displayed(path)}” lies in no folder of this library.")


def limits(settings: Settings) -> Limits:
    """The limits of reading as they are set. Raises WorldError for a name or value that there is not."""
    try:
        if unknown := settings.reading.keys() - set(Limits.__struct_fields__):
            raise WorldError(f"The settings name a limit that there is not: reading.{min(unknown)}.")
        found = msgspec.convert(settings.reading, Limits, strict=False)
    except msgspec.ValidationError as error:
        raise WorldError(f"A limit in the settings cannot be used: {error}.") from error
    for name in settings.reading:
        if getattr(found, name) < (0 if name in ("ocr", "nesting", "ocr_pages") else 1):
            raise WorldError(f"A limit in the settings cannot be used: reading.{name} is too small.")
    return found


def described(settings: Settings) -> tuple[Choice, ...]:
    """Every setting with its value, its default and what it does; limits of reading one by one."""
    return tuple(choice for field in _fields() for choice in _choices_of(field, settings))


def _choices_of(field: inspect.Field, settings: Settings) -> Iterator[Choice]:
    if field.name == "reading":
        yield from _limits_of(settings)
        return
    about = field.type
    extra = (about.extra or {}) if isinstance(about, inspect.Metadata) else {}
    schema = (about.extra_json_schema or {}) if isinstance(about, inspect.Metadata) else {}
    inner = about.type if isinstance(about, inspect.Metadata) else about
    members = tuple(member.value for member in inner.cls) if isinstance(inner, inspect.EnumType) else ()
    if field.name == "rules":
        members = registry.kinds()
    yield Choice(
        name=field.name,
        title=schema.get("title", field.name),
        sentence=schema.get("description", ""),
        value=msgspec.to_builtins(getattr(settings, field.name)),
        default=msgspec.to_builtins(getattr(_DEFAULTS, field.name)),
        unit=extra.get("unit", ""),
        applies=extra.get("applies", "now"),
        members=members,
    )


def _limits_of(settings: Settings) -> Iterator[Choice]:
    now, standard = limits(settings), Limits()
    for name, (title, sentence, unit) in _LIMITS.items():
        yield Choice(
            name=f"reading.{name}",
            title=title,
            sentence=sentence,
            value=getattr(now, name),
            default=getattr(standard, name),
            unit=unit,
        )


def _later(before: Settings, now: Settings) -> Iterator[str]:
    for choice, old in zip(described(now), described(before), strict=True):
        if choice.value != old.value and choice.applies != "now":
            yield f"“{choice.title}” applies after the next start."


def _fields() -> tuple[inspect.Field, ...]:
    about = inspect.type_info(Settings)
    assert isinstance(about, inspect.StructType)
    return about.fields


_DEFAULTS = Settings()
