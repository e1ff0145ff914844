"""The things that travel between rooms and over the wire: plain, typed, immutable values."""

from __future__ import annotations

import os
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeAlias

import msgspec

# Windows keeps the time of creation in its place.
_TELLS_CHANGES = os.name == "posix"

PassageId: TypeAlias = int
FileId: TypeAlias = int


class Record(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=False):
    """Base of every travelling value; unknown fields are ignored so that old faces can read new answers."""


# --- what a reader says about a file -------------------------------------------------------------


class BlockKind(StrEnum):
    """What a block of text is in its document; the preview draws each kind in its own way."""

    text = "text"
    heading = "heading"
    code = "code"
    table = "table"
    note = "note"
    caption = "caption"


class Locator(Record, frozen=True):
    """Where something stands inside its file; every field that does not apply stays None.

    Pages, lines, slides and chapters count from 1; `seconds` is the time in a recording.
    """

    page: int | None = None
    line: int | None = None
    section: str | None = None
    sheet: str | None = None
    cells: str | None = None
    slide: int | None = None
    chapter: str | None = None
    member: str | None = None
    seconds: float | None = None


class WordBox(Record, frozen=True, array_like=True):
    """One recognised word on a picture or page: its characters and its box as shares (0..1) of width and height."""

    start: int
    end: int
    left: float
    top: float
    right: float
    bottom: float


class Block(Record, frozen=True):
    """A stretch of text that belongs together: a paragraph, a heading, a row of a table, a function.

    `level` is the depth of a heading (1 is the highest). `boxes` count characters from the block's start.
    `source` tells text that was recognised ("ocr") or spoken ("speech") from text that was written ("text").
    """

    text: str
    kind: BlockKind = BlockKind.text
    at: Locator = Locator()
    level: int = 0
    boxes: tuple[WordBox, ...] = ()
    source: str = "text"


class Content(StrEnum):
    """How much of a file a reader could read."""

    whole = "whole"
    partly = "partly"
    no_text = "no_text"
    locked = "locked"


class Document(Record, frozen=True):
    """What a reader found in one file.

    `facts` are properties worth finding as words (author, camera, artist ...), label to value.
    `note` is one sentence for the user, needed unless `content` is whole: what is missing and why.
    `unrecognised` counts pictures and scanned pages whose text can be seen but was not to be recognised yet.
    """

    blocks: tuple[Block, ...] = ()
    title: str | None = None
    facts: dict[str, str] = {}
    content: Content = Content.whole
    note: str | None = None
    language: str | None = None
    pages: int | None = None
    encoding: str | None = None
    unrecognised: int = 0


class FailureKind(StrEnum):
    """Whose or what fault it was that a file could not be read."""

    unsupported = "unsupported"
    locked = "locked"
    broken = "broken"
    too_big = "too_big"
    timeout = "timeout"
    crashed = "crashed"
    memory = "memory"
    vanished = "vanished"
    denied = "denied"
    unstable = "unstable"
    special = "special"


class Failure(Record, frozen=True):
    """Why a file has no text in the library: a class for the program and a sentence for the user."""

    kind: FailureKind
    sentence: str


class Reading(Record, frozen=True):
    """The outcome of one attempt to read one file; exactly one of `document` and `failure` is set.

    `content_hash` is of the file as it was read (see `indexer.contents`), if that took no second look at it.
    """

    reader: str
    reader_version: int
    document: Document | None = None
    failure: Failure | None = None
    seconds: float = 0.0
    peak_memory_mb: float = 0.0
    content_hash: bytes | None = None


# --- what the disk says about a file -------------------------------------------------------------


class FileStamp(Record, frozen=True):
    """A file as a walk saw it. `path` is portable text (see `locations.portable`).

    `changed_ns` is when anything about the file last changed, its name and rights included, which no program can
    set back; 0 where the system does not tell.
    """

    path: str
    size: int
    modified_ns: int
    changed_ns: int = 0

    @classmethod
    def of(cls, path: str, status: os.stat_result) -> FileStamp:
        return cls(path, status.st_size, status.st_mtime_ns, status.st_ctime_ns if _TELLS_CHANGES else 0)

    def agrees(self, size: int, modified_ns: int, changed_ns: int) -> bool:
        """Whether these are the stamp of the same content, as far as stamps can tell."""
        same = (self.size, self.modified_ns) == (size, modified_ns)
        return same and (self.changed_ns == changed_ns or not (self.changed_ns and changed_ns))


# Why a file that is in the library by name only was not read.
CLOUD = "is only in the cloud; reading it would download it"


class FileState(StrEnum):
    """The one state that every seen file is in (design, section 7)."""

    searchable = "searchable"
    waiting = "waiting"
    partly = "partly"
    skipped = "skipped"
    failed = "failed"
    offline = "offline"


class FileRules(Record, frozen=True):
    """What the person wants left out of what lies in a folder, or in all of them.

    `exclude` are patterns as in `.gitignore`; `include` are patterns of what counts although Hunch itself would leave
    it out. `skip_kinds` are kinds of files ("code", "archive"), `largest` the size in bytes above which a file is left
    out, 0 for none.
    """

    exclude: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    skip_kinds: tuple[str, ...] = ()
    largest: int = 0


class FolderState(StrEnum):
    watched = "watched"
    reading = "reading"
    offline = "offline"


class FolderStatus(Record, frozen=True):
    """One indexed folder and how far it is; `counts` has one entry per `FileState` that occurs.

    `files_per_second` is the rate of the last seconds; `seconds_left` an estimate until all of it has been read, or
    None where there is nothing to read or no rate to go by.
    """

    path: str
    state: FolderState
    counts: dict[str, int] = {}
    note: str | None = None
    files_per_second: float = 0.0
    seconds_left: float | None = None


class Survey(Record, frozen=True):
    """What a folder holds before it is added, by the rules as they are: `size` in bytes, `kinds` to counts.

    `words_seconds` and `exact_seconds` estimate the times until everything in it can be found by words and by
    exact meaning. Not `whole`: there was only time to look at a part.
    """

    path: str
    files: int
    size: int
    kinds: dict[str, int] = {}
    words_seconds: float = 0.0
    exact_seconds: float = 0.0
    whole: bool = True


class Problem(Record, frozen=True):
    """A file that is failed, partly read or skipped, with the reason in one sentence."""

    path: str
    state: FileState
    kind: str
    sentence: str
    since: float


# --- what a question gets back -------------------------------------------------------------------


class Lane(StrEnum):
    """The ways in which something can be found."""

    names = "names"
    words = "words"
    meaning = "meaning"


class Span(Record, frozen=True, array_like=True):
    """A range of characters to light up: [start, end), `strength` from 0 to 1."""

    start: int
    end: int
    strength: float = 1.0


class Explanation(Record, frozen=True):
    """What makes a passage like a question: words and sentences without which it would be less so, by strength.

    Spans count characters of the passage. `cosine` is its likeness as a whole, None where meaning says nothing of it.
    """

    cosine: float | None = None
    words: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()


class PassageHit(Record, frozen=True):
    """A passage that answers a question; `start` and `end` count characters in the file's extracted text.

    `lights` count characters from the start of `text`. `exact` is false while its meaning is a sketch.
    `language` is an ISO 639-1 code, or None for code, numbers and what is too short to tell.
    """

    id: PassageId
    text: str
    at: Locator
    start: int
    end: int
    score: float
    lanes: tuple[Lane, ...]
    lights: tuple[Span, ...] = ()
    heading: str | None = None
    exact: bool = True
    language: str | None = None


class Hit(Record, frozen=True):
    """One file that answers a question, with its best passages, the best first.

    `name_lights` count characters from the start of `name`. `why` is one short phrase for the user.
    """

    file: FileId
    path: str
    name: str
    folder: str
    kind: str
    size: int
    modified: float
    score: float
    passages: tuple[PassageHit, ...] = ()
    lanes: tuple[Lane, ...] = ()
    name_lights: tuple[Span, ...] = ()
    why: str = ""
    weak: bool = False
    offline: bool = False
    title: str | None = None

    def opened_at(self, number: int) -> Hit:
        """The same hit with one of its passages first."""
        passages = self.passages
        return msgspec.structs.replace(self, passages=(passages[number], *passages[:number], *passages[number + 1 :]))


class Filter(Record, frozen=True):
    """A qualifier of a question as it was understood: characters [start, end) of the question, a label for a chip.

    `key` is the qualifier's name ("kind", "in", "before" ...), "meaning" for more or less of a meaning, or "literal"
    where every character is text; that one stands nowhere in the question.
    """

    key: str
    label: str
    start: int
    end: int
    negated: bool = False


class Suggestion(Record, frozen=True):
    """A phrase of a question, [start, end), that could be meant as `qualifier`; nothing happens unless it is taken.

    `question` is the whole question with the qualifier in place of the phrase.
    """

    start: int
    end: int
    qualifier: str
    label: str
    question: str


class ReasonKind(StrEnum):
    """What stands between a question and an answer."""

    filters = "filters"
    contradiction = "contradiction"
    only_filters = "only_filters"
    only_exclusions = "only_exclusions"
    stop_words = "stop_words"
    language = "language"
    still_reading = "still_reading"
    offline = "offline"
    no_folders = "no_folders"
    no_model = "no_model"
    nothing_close = "nothing_close"


class WayOut(Record, frozen=True):
    """What a face offers as a button: ask `question` instead, or show the weaker hits of this answer."""

    label: str
    question: str | None = None
    weaker: bool = False


class Reason(Record, frozen=True):
    """Why an answer is empty, or is what it is, in one sentence; `count` is how many files or hits it speaks of."""

    kind: ReasonKind
    sentence: str
    count: int = 0
    way_out: WayOut | None = None


class Variant(Record, frozen=True):
    """Another term, or the `stem` of a language, for a word of a question, and what it counts against the word."""

    term: str
    weight: float = 1.0
    stem: bool = False


Forms: TypeAlias = Mapping[str, tuple[Variant, ...]]
"""What else stands for each term of a question."""
NO_FORMS: Forms = {}


class Answer(Record, frozen=True):
    """The hits for one question, strongest first.

    `hits` holds the strong hits followed by the weak ones (`weak` is true on those); `weaker` counts the weak.
    `nothing_close` is true when no hit is strong; `reasons` then say why. `notes` are sentences about qualifiers that
    were taken as text, and about words for which another one was looked for. `filters` are in force, `suggestions`
    are not.
    """

    question: str
    hits: tuple[Hit, ...]
    took_ms: float
    nothing_close: bool
    weaker: int = 0
    notes: tuple[str, ...] = ()
    meaning_ready: bool = True
    filters: tuple[Filter, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    reasons: tuple[Reason, ...] = ()


class Completion(Record, frozen=True):
    """One way to go on: `text` replaces the piece being completed, `count` is how many files it leaves, if known."""

    text: str
    label: str
    count: int | None = None


class Completions(Record, frozen=True):
    """Ways to complete characters [start, end) of a question, the likeliest first; none when there is no qualifier."""

    start: int = 0
    end: int = 0
    candidates: tuple[Completion, ...] = ()


class Scale(Record, frozen=True, omit_defaults=False):
    """What cosines between questions and passages are worth: from `floor` on a passage is close to a question.

    `spread` is the standard deviation between texts that have nothing in common.
    """

    floor: float
    spread: float


class Closeness(Record, frozen=True, omit_defaults=False):
    """The scales of a model in one library: exact vectors and sketches each have their own."""

    exact: Scale
    sketch: Scale

    def of(self, exact: bool) -> Scale:
        return self.exact if exact else self.sketch


# --- what a preview shows ------------------------------------------------------------------------


class PreviewKind(StrEnum):
    """How the desktop should draw a preview."""

    structure = "structure"
    markdown = "markdown"
    html = "html"
    code = "code"
    pdf = "pdf"
    image = "image"
    facts = "facts"


class Preview(Record, frozen=True):
    """What the window shows of a file, made without the window touching the file's content.

    `blocks` is the extracted text in order (always there if anything was read). `source` is the decoded
    source for markdown, sanitised HTML, or code. `target` is the index in `blocks` of the passage asked for,
    `lights` the characters of that block to light. `note` says what is missing and why.
    """

    path: str
    kind: PreviewKind
    title: str | None = None
    blocks: tuple[Block, ...] = ()
    target: int | None = None
    lights: tuple[Span, ...] = ()
    source: str | None = None
    language: str | None = None
    facts: dict[str, str] = {}
    note: str | None = None


# --- how the engine is -----------------------------------------------------------------------------


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
