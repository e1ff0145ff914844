"""Every message that crosses the local socket, typed, numbered and versioned; no pickle."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, TypeAlias, TypeVar

import msgspec

from indexer.events import AnyEvent
from indexer.findings import (
    Comparison,
    Duplicates,
    FileCard,
    Label,
    LabelBook,
    Likeness,
    MeaningMap,
    Outliers,
    Similar,
    Subject,
    Suggestions,
    Topics,
)
from indexer.records import (
    Answer,
    Checkup,
    Choice,
    Completions,
    Explanation,
    FileRules,
    FolderStatus,
    Lane,
    ModelEstimate,
    Part,
    Preview,
    Problem,
    RulesPreview,
    Status,
    StorageFacts,
    Survey,
)

# Raised whenever an old face and a new engine would misunderstand each other.
PROTOCOL = 1
# A message longer than this is refused and its sender disconnected.
LONGEST_MESSAGE = 64 * 2**20

Result = TypeVar("Result")


class Request(msgspec.Struct, Generic[Result], frozen=True, tag=True, omit_defaults=True):
    """Base of all requests; the type parameter is what `Client.call` gives back."""

    result: ClassVar[Any] = None


class Hello(Request[Any], frozen=True):
    """The first message of a face: "window", "cli" or "agent". Only one window per library is accepted."""

    result: ClassVar[Any] = str
    protocol: int
    face: str
    pid: int


class Ask(Request[Answer], frozen=True):
    """A question. Answered events carry its `number`; a newer Ask of the same face and `asker` cancels it.

    The reply is the final answer. `limit` counts files; `lane` restricts to one lane. With `literal` every character
    is text: there are no qualifiers, and meaning is not asked.
    """

    result: ClassVar[Any] = Answer
    number: int
    question: str
    limit: int = 50
    lane: Lane | None = None
    stream: bool = False
    literal: bool = False
    asker: str = ""


class CountHits(Request[tuple[int, ...]], frozen=True):
    """How many files answer each of these questions: those that fit where it only filters, else the strong hits.

    The questions at the places `literal` are text in every character.
    """

    result: ClassVar[Any] = tuple[int, ...]
    questions: tuple[str, ...]
    literal: tuple[int, ...] = ()


class GetCompletions(Request[Completions], frozen=True):
    """How the qualifier under the cursor, a position in `question`, can go on."""

    result: ClassVar[Any] = Completions
    question: str
    cursor: int


class Cancel(Request[None], frozen=True):
    """Question `number` is no longer of interest."""

    number: int


class AddFolder(Request[FolderStatus], frozen=True):
    result: ClassVar[Any] = FolderStatus
    path: str


class SurveyFolder(Request[Survey], frozen=True):
    """Look at a folder without adding it; refused as adding it would be."""

    result: ClassVar[Any] = Survey
    path: str


class GetExamples(Request[tuple[str, ...]], frozen=True):
    """Questions that the library can answer, made from what its newest documents are called; `limit` at most."""

    result: ClassVar[Any] = tuple[str, ...]
    limit: int = 3


class RemoveFolder(Request[None], frozen=True):
    path: str


class ListFolders(Request[tuple[FolderStatus, ...]], frozen=True):
    result: ClassVar[Any] = tuple[FolderStatus, ...]


class GetStatus(Request[Status], frozen=True):
    result: ClassVar[Any] = Status


class GetProblems(Request[tuple[Problem, ...]], frozen=True):
    """Failed, partly read and skipped files, newest first, `limit` at most."""

    result: ClassVar[Any] = tuple[Problem, ...]
    limit: int = 10_000


class GetPreview(Request[Preview], frozen=True):
    """What to show of a file, opened at a passage; `question` decides what is lit."""

    result: ClassVar[Any] = Preview
    path: str
    passage: int | None = None
    question: str = ""


class GetParts(Request[tuple[Part, ...]], frozen=True):
    """What lies inside a file of the library: attachments of a mail, members of an archive, files in a document."""

    result: ClassVar[Any] = tuple[Part, ...]
    path: str


class CopyPart(Request[None], frozen=True):
    """Write a part of a file to `to`, a whole path where no file is; refused if the part is not there any more."""

    path: str
    part: Part
    to: str


class Explain(Request[Explanation], frozen=True):
    """Which words and sentences of a passage make it like a question in meaning."""

    result: ClassVar[Any] = Explanation
    passage: int
    question: str


class Opened(Request[None], frozen=True):
    """A file was opened out of an answer: what else lies in its folder becomes exact sooner."""

    path: str


class Retry(Request[None], frozen=True):
    """Read a failed or partly read file once more."""

    path: str


class Unlock(Request[None], frozen=True):
    """Keep the password of a locked file in the system's keyring and read the file; refused if it opens nothing."""

    path: str
    password: str


class Lock(Request[None], frozen=True):
    """Forget the password of a file, and what was read with it."""

    path: str


class WaitFor(Request[bool], frozen=True):
    """Replies true when everything can be found, false after `timeout` seconds.

    `what`: by "words", by "meaning" as well (a sketch is enough), or by "exact" meaning.
    """

    result: ClassVar[Any] = bool
    what: str = "words"
    timeout: float | None = None


class Examine(Request[Checkup], frozen=True):
    """Compare catalog, indexes and files of the library, and repair what can be repaired."""

    result: ClassVar[Any] = Checkup


class Rebuild(Request[None], frozen=True):
    """Build the "words" or "meaning" index anew from the catalog, or read "all" files once more.

    Folders, labels and the vectors of texts that stay the same are kept.
    """

    what: str


class Pause(Request[None], frozen=True):
    """Stop reading and embedding until Resume, or for `seconds`; questions are still answered."""

    seconds: float | None = None


class Resume(Request[None], frozen=True):
    pass


class GetSettings(Request[tuple[Choice, ...]], frozen=True):
    """Every setting, in the order in which to show them."""

    result: ClassVar[Any] = tuple[Choice, ...]


class ChangeSettings(Request[tuple[str, ...]], frozen=True):
    """Change settings by their names, all or none; None stands for the default.

    The reply is sentences about what applies only from the next start. Refused with a sentence if a value cannot be.
    """

    result: ClassVar[Any] = tuple[str, ...]
    changes: dict[str, Any]


class ResetSettings(Request[tuple[str, ...]], frozen=True):
    """Every setting gets its default; the reply is that of ChangeSettings."""

    result: ClassVar[Any] = tuple[str, ...]


class ExportSettings(Request[str], frozen=True):
    """What differs from the defaults, as JSON."""

    result: ClassVar[Any] = str


class ImportSettings(Request[tuple[str, ...]], frozen=True):
    """Take the settings that ExportSettings gave, in place of all there are; the reply is that of ChangeSettings."""

    result: ClassVar[Any] = tuple[str, ...]
    text: str


class PreviewRules(Request[RulesPreview], frozen=True):
    """What rules would change if they held for one folder, or for all where `folder` is None; nothing is changed.

    A newer one of these makes an older one be refused.
    """

    result: ClassVar[Any] = RulesPreview
    rules: FileRules
    folder: str | None = None


class LeaveOut(Request[tuple[str, ...]], frozen=True):
    """From now on this file or folder does not count: it leaves the library."""

    result: ClassVar[Any] = tuple[str, ...]
    path: str


class TakeIn(Request[tuple[str, ...]], frozen=True):
    """From now on this file or folder counts, although a pattern leaves it out."""

    result: ClassVar[Any] = tuple[str, ...]
    path: str


# --- exploring: `number` names a long job in its Exploring events and in CancelExploring -----------------------


class FindSimilar(Request[Similar], frozen=True):
    """Files like a file (read on the spot if it is not in the library) or a text, `limit` at most."""

    result: ClassVar[Any] = Similar
    subject: Subject
    limit: int = 20


class GetCards(Request[tuple[FileCard, ...]], frozen=True):
    """What is known of the files at `paths`, in their order; those that are not in the library are left out."""

    result: ClassVar[Any] = tuple[FileCard, ...]
    paths: tuple[str, ...]


class Compare(Request[Comparison], frozen=True):
    """Two files or texts side by side."""

    result: ClassVar[Any] = Comparison
    left: Subject
    right: Subject


class SameBytes(Request[bool], frozen=True):
    """Whether two files of the library are the same now, byte for byte: both are read whole."""

    result: ClassVar[Any] = bool
    left: str
    right: str


class FindDuplicates(Request[Duplicates], frozen=True):
    """Groups of files that are the same in one way, in a folder or the whole library."""

    result: ClassVar[Any] = Duplicates
    kind: Likeness
    folder: str | None = None
    number: int = 0


class FindTopics(Request[Topics], frozen=True):
    """What the library, a folder, or the files at `paths` are about."""

    result: ClassVar[Any] = Topics
    folder: str | None = None
    paths: tuple[str, ...] = ()
    number: int = 0


class FindOutliers(Request[Outliers], frozen=True):
    """Files that do not belong where they lie, in a folder or the whole library, `limit` at most."""

    result: ClassVar[Any] = Outliers
    folder: str | None = None
    limit: int = 50
    number: int = 0


class GetMap(Request[MeaningMap], frozen=True):
    """The map as good as it is now; `refined` waits for the layout in which neighbours stay neighbours.

    That one is made in the background after the first GetMap anyway; a MapRefined event tells when it is there.
    """

    result: ClassVar[Any] = MeaningMap
    refined: bool = False
    number: int = 0


class CancelExploring(Request[None], frozen=True):
    """Job `number` of this face is no longer of interest; its call fails."""

    number: int


class GetLabels(Request[tuple[Label, ...]], frozen=True):
    """All labels, or those that the file at `path` has or was refused, by name."""

    result: ClassVar[Any] = tuple[Label, ...]
    path: str | None = None


class AddLabel(Request[None], frozen=True):
    """The files at `paths` have this label from now on; a new name makes a new label."""

    name: str
    paths: tuple[str, ...]


class RefuseLabel(Request[None], frozen=True):
    """The files at `paths` do not deserve this label, and what is learnt from it holds for files like them."""

    name: str
    paths: tuple[str, ...]


class RemoveLabel(Request[None], frozen=True):
    """Nothing is known any more about this label and the files at `paths`; without paths the label itself goes."""

    name: str
    paths: tuple[str, ...] = ()


class SuggestLabel(Request[Suggestions], frozen=True):
    """Files that may deserve a label, `limit` at most, and those whose answer would teach the most."""

    result: ClassVar[Any] = Suggestions
    name: str
    limit: int = 20
    number: int = 0


class ImportLabels(Request[int], frozen=True):
    """Add the labels of a book to those that are there; replies how many of its files the library knows."""

    result: ClassVar[Any] = int
    book: LabelBook


class GetStorage(Request[StorageFacts], frozen=True):
    result: ClassVar[Any] = StorageFacts


class EstimateModel(Request[ModelEstimate], frozen=True):
    """What it would mean to choose another model, by its name or folder; refused if there is no such model."""

    result: ClassVar[Any] = ModelEstimate
    model: str


class Compact(Request[int], frozen=True):
    """Make the library's files smaller where they hold what nobody needs; the reply is the bytes saved."""

    result: ClassVar[Any] = int


class MoveLibrary(Request[None], frozen=True):
    """Move the library to a new or empty folder; refused with a sentence if that cannot be.

    The engine ends and copies it; the faces start the next one, which opens it there.
    """

    to: str


class RestartEngine(Request[None], frozen=True):
    """End the engine; the faces start the next one, which goes by all settings."""


class ShowFace(Request[bool], frozen=True):
    """Ask the running desktop to show itself ("window", "quick", "quit"); false when there is none."""

    result: ClassVar[Any] = bool
    what: str
    question: str | None = None


class Stay(Request[None], frozen=True):
    """Keep the engine running after the last face has left, or no longer."""

    on: bool = True


class Stop(Request[None], frozen=True):
    """End the engine."""


AnyRequest: TypeAlias = (
    Hello
    | Ask
    | CountHits
    | GetCompletions
    | Cancel
    | AddFolder
    | SurveyFolder
    | GetExamples
    | RemoveFolder
    | ListFolders
    | GetStatus
    | GetProblems
    | GetPreview
    | GetParts
    | CopyPart
    | Explain
    | Opened
    | Retry
    | Unlock
    | Lock
    | WaitFor
    | Examine
    | Rebuild
    | Pause
    | Resume
    | GetSettings
    | ChangeSettings
    | ResetSettings
    | ExportSettings
    | ImportSettings
    | PreviewRules
    | LeaveOut
    | GetStorage
    | EstimateModel
    | Compact
    | MoveLibrary
    | RestartEngine
    | TakeIn
    | FindSimilar
    | GetCards
    | Compare
    | SameBytes
    | FindDuplicates
    | FindTopics
    | FindOutliers
    | GetMap
    | CancelExploring
    | GetLabels
    | AddLabel
    | RefuseLabel
    | RemoveLabel
    | SuggestLabel
    | ImportLabels
    | ShowFace
    | Stay
    | Stop
)


class Call(msgspec.Struct, frozen=True, tag=True):
    """Face to engine: a request with the number its reply will carry."""

    id: int
    request: AnyRequest


class Reply(msgspec.Struct, frozen=True, tag=True):
    """Engine to face: the result of call `id`, still encoded, because its type depends on the request."""

    id: int
    result: msgspec.Raw = msgspec.Raw(b"\xc0")


class Refusal(msgspec.Struct, frozen=True, tag=True):
    """Engine to face: call `id` failed; `kind` names the error class, `sentence` is for the user."""

    id: int
    kind: str
    sentence: str


class Notice(msgspec.Struct, frozen=True, tag=True):
    """Engine to face: something happened."""

    event: AnyEvent


ToEngine: TypeAlias = Call
ToFace: TypeAlias = Reply | Refusal | Notice
