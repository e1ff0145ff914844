"""How the engine is."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from indexer.records.record import Record


class FileCounts(Record, frozen=True, omit_defaults=False):
    searchable: int = 0
    waiting: int = 0
    partly: int = 0
    skipped: int = 0
    failed: int = 0
    offline: int = 0


class PassageCounts(Record, frozen=True, omit_defaults=False):
    total: int = 0
    exact: int = 0


class Choice(Record, frozen=True):
    """One setting in plain words, with its value and its default as plain values.

    `applies` is "now" or "next start"; `unit` "bytes", "seconds", "percent" or nothing; `members` all that can be
    chosen, where that is a list: of rules, the kinds of files.
    """

    name: str
    title: str
    sentence: str
    value: Any
    default: Any
    unit: str = ""
    applies: str = "now"
    members: tuple[str, ...] = ()


class StorageFacts(Record, frozen=True):
    """What a library takes on disk, in bytes, and the model that it is searched with.

    `languages` are ISO codes from the model's own description, `dimension` that of its vectors once it is loaded.
    """

    folder: str
    catalog: int
    words: int
    meaning: int
    backups: int
    log: int
    other: int
    passages: PassageCounts
    model: str
    languages: tuple[str, ...] = ()
    dimension: int | None = None


class ModelEstimate(Record, frozen=True):
    """What using another model would mean: so many passages to read anew, and the seconds that takes at a guess.

    The guess goes by the speed of the model in use, None without one. Words and names find everything meanwhile.
    """

    model: str
    passages: int
    seconds: float | None
    languages: tuple[str, ...] = ()
    installed: bool = True


class RulesPreview(Record, frozen=True):
    """What rules would change in the library as it is: numbers of files, and the first of them, each with a sentence.

    `leaving` are in the library and would go, `coming` are left out now and would be read; a folder among these counts
    as one, because nobody has looked what lies in it.
    """

    leaving: int = 0
    leaving_bytes: int = 0
    coming: int = 0
    leaving_examples: tuple[tuple[str, str], ...] = ()
    coming_examples: tuple[str, ...] = ()


class SinceStart(Record, frozen=True, omit_defaults=False):
    files_read: int = 0
    passages_embedded: int = 0


class Rates(Record, frozen=True, omit_defaults=False):
    """How fast it goes now, a second; 0 while nothing moves or too little is known."""

    files: float = 0.0
    passages: float = 0.0


class EngineFacts(Record, frozen=True, omit_defaults=False):
    pid: int
    memory_mb: float
    version: str = ""
    protocol: int = 0


class Mode(StrEnum):
    """How hard Hunch works in the background: behind everything, considerately, without regard, or not at all."""

    quiet = "quiet"
    normal = "normal"
    full = "full"
    paused = "paused"


class ModelState(StrEnum):
    """How far the meaning lane is: `absent` means words and names only."""

    compiling = "compiling"
    loading = "loading"
    ready = "ready"
    absent = "absent"


class Finding(Record, frozen=True, omit_defaults=False):
    """What an examination of the library found: a sentence, whether it is repaired, and what the user could do."""

    part: str
    sentence: str
    repaired: bool = False
    needs: str | None = None


class Checkup(Record, frozen=True, omit_defaults=False):
    """The result of an examination. `restarting` means that the engine ends now and the next one repairs the rest."""

    findings: tuple[Finding, ...] = ()
    restarting: bool = False


class Status(Record, frozen=True, omit_defaults=False):
    """Everything the status line and `hunch status` say.

    `seconds_left` is an estimate until all is searchable by words; `reading_now` the files in the readers.
    `paused` and `slower` are sentences with the reason, or None. `notes` are sentences about degraded conditions.
    `rates` are those of the last seconds, `seconds_left_exact` an estimate until all is searchable by exact meaning.
    """

    files: FileCounts
    passages: PassageCounts
    since_start: SinceStart
    engine: EngineFacts
    index_bytes: int
    model: str
    model_state: ModelState
    model_note: str | None = None
    reading_now: tuple[str, ...] = ()
    seconds_left: float | None = None
    paused: str | None = None
    library: str = ""
    notes: tuple[str, ...] = ()
    mode: Mode = Mode.normal
    slower: str | None = None
    rates: Rates = Rates()
    seconds_left_exact: float | None = None
