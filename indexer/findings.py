"""What exploring finds, as it travels: likenesses, duplicates, topics, labels, outliers, the map, comparisons."""

from __future__ import annotations

from enum import StrEnum

from indexer.records import FileId, Locator, PassageCounts, PassageId, Record, Span

# The topic of files that belong to none, and of those without a meaning yet.
VARIOUS = 0


class FileCard(Record, frozen=True):
    """A file as a finding shows it; `file` is None for one outside the library."""

    path: str
    name: str
    kind: str
    size: int = 0
    modified: float = 0.0
    file: FileId | None = None
    title: str | None = None
    offline: bool = False


class Excerpt(Record, frozen=True):
    """A passage in a finding. `lights` count characters from the start of `text`; what they mean the finding says."""

    text: str
    at: Locator = Locator()
    start: int = 0
    end: int = 0
    id: PassageId | None = None
    lights: tuple[Span, ...] = ()


class PassagePair(Record, frozen=True):
    """Two passages that say alike, side by side; `score` is the cosine of their meanings, 1 for the same text.

    The lights of each are the words that the other does not have in this place.
    """

    left: Excerpt
    right: Excerpt
    score: float


class Subject(Record, frozen=True):
    """What is asked about: a file, in the library or not, or a text; exactly one of both."""

    path: str | None = None
    text: str | None = None


# --- more like this --------------------------------------------------------------------------------


class SimilarFile(Record, frozen=True):
    """A file like the subject: how much of the subject it speaks of (0 to 1), and where; its copies stand with it."""

    file: FileCard
    score: float
    pairs: tuple[PassagePair, ...] = ()
    copies: tuple[FileCard, ...] = ()


class Similar(Record, frozen=True):
    """Files like the subject, most alike first; the subject's own `copies` are no discoveries and stand apart."""

    files: tuple[SimilarFile, ...]
    copies: tuple[FileCard, ...] = ()
    exact: PassageCounts = PassageCounts()
    notes: tuple[str, ...] = ()


class Comparison(Record, frozen=True):
    """Two subjects side by side, each pair in the order of the left one.

    `similarity` is the mean cosine of each passage with the nearest one of the other side, by the length of passages.
    `same_words` is the share (0 to 1) of words that stand in both in the same order.
    """

    left: FileCard
    right: FileCard
    similarity: float
    same_words: float
    pairs: tuple[PassagePair, ...] = ()
    only_left: tuple[Excerpt, ...] = ()
    only_right: tuple[Excerpt, ...] = ()
    notes: tuple[str, ...] = ()


# --- duplicates ------------------------------------------------------------------------------------


class Likeness(StrEnum):
    """In which way files are the same."""

    exact = "exact"
    copies = "copies"
    same_meaning = "same_meaning"


class DuplicateFile(Record, frozen=True):
    """A file in a group; `likeness` (0 to 1) is how much of it is the same as the group's newest file."""

    file: FileCard
    likeness: float


class DuplicateGroup(Record, frozen=True):
    """Files that are the same in one way, the newest first; `difference` is one phrase on what sets them apart.

    `spare_bytes` is the size of all but the largest. `certain` is false when large files were compared by samples.
    """

    kind: Likeness
    files: tuple[DuplicateFile, ...]
    difference: str
    spare_bytes: int
    certain: bool = True


class Duplicates(Record, frozen=True):
    """Groups, those with the most spare bytes first."""

    groups: tuple[DuplicateGroup, ...]
    exact: PassageCounts = PassageCounts()
    notes: tuple[str, ...] = ()


# --- topics ----------------------------------------------------------------------------------------


class Topic(Record, frozen=True):
    """A topic, named by its own words. `id` stays the same from run to run; `VARIOUS` is what belongs to none.

    `paths` are its files, the most typical first; a topic with `parts` holds all files of its parts.
    """

    id: int
    name: str
    words: tuple[str, ...]
    paths: tuple[str, ...]
    parts: tuple[Topic, ...] = ()


class Topics(Record, frozen=True):
    """Topics, the largest first, "various" last; `files` counts all that were looked at."""

    topics: tuple[Topic, ...]
    files: int
    exact: PassageCounts = PassageCounts()
    notes: tuple[str, ...] = ()


# --- labels ----------------------------------------------------------------------------------------


class Label(Record, frozen=True):
    """A label: the files that have it, and those that were said not to."""

    name: str
    files: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


class LabelBook(Record, frozen=True, omit_defaults=False):
    """Labels as they are exported and imported."""

    labels: tuple[Label, ...]
    format: int = 1


class Suggestion(Record, frozen=True):
    """A file that may deserve a label; `confidence` is the estimated probability that a person would agree."""

    file: FileCard
    confidence: float


class Suggestions(Record, frozen=True):
    """Files for a label, most certain first; an answer on one of the `questions` would teach the most.

    `enough` is false while there are too few examples for the confidences to mean much; a note says what is missing.
    """

    label: str
    files: tuple[Suggestion, ...]
    questions: tuple[Suggestion, ...] = ()
    enough: bool = True
    exact: PassageCounts = PassageCounts()
    notes: tuple[str, ...] = ()


# --- outliers --------------------------------------------------------------------------------------


class Outlier(Record, frozen=True):
    """A file that does not belong where it lies. `score` is the estimated probability of that.

    `folder` is where files like it lie, `like` some of them, `reason` one sentence for the user.
    """

    file: FileCard
    score: float
    folder: str
    reason: str
    topic: str | None = None
    like: tuple[FileCard, ...] = ()


class Outliers(Record, frozen=True):
    """Outliers, the surest first."""

    files: tuple[Outlier, ...]
    exact: PassageCounts = PassageCounts()
    notes: tuple[str, ...] = ()


# --- the map ---------------------------------------------------------------------------------------


class Layout(StrEnum):
    """How the places on a map were found: at once along the main directions, or so that neighbours stay neighbours."""

    first = "first"
    neighbours = "neighbours"


class MapPoint(Record, frozen=True, array_like=True):
    """A file's place on the map, from -1 to 1; `modified` is in seconds since 1970, `topic` and `part` its topics."""

    path: str
    x: float
    y: float
    kind: str
    modified: float
    topic: int = VARIOUS
    part: int = VARIOUS
    labels: tuple[str, ...] = ()


class MapTopic(Record, frozen=True):
    """A topic's name and the middle of its files on the map; `level` is 1 for a topic, 2 for a part of one."""

    id: int
    name: str
    x: float
    y: float
    files: int
    level: int = 1


class MeaningMap(Record, frozen=True):
    """Every file that has a meaning as a point, near means alike. A later map keeps every file in its place."""

    points: tuple[MapPoint, ...]
    topics: tuple[MapTopic, ...] = ()
    layout: Layout = Layout.first
    exact: PassageCounts = PassageCounts()
    notes: tuple[str, ...] = ()
