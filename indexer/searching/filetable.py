"""Holds what filters ask of files, in columns, so that a scope over a million passages is found in milliseconds."""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from indexer.analysis import folded
from indexer.records import FileId, Record
from indexer.searching.qualifiers import Condition, Key
from indexer.searching.scope import Languages, Scope

Mask: TypeAlias = NDArray[np.bool_]
Value = TypeVar("Value")

# Bytes of a row: 48. The names stay where they are, in the index of names.
_ROW = np.dtype(
    [
        ("file", "i8"),
        ("size", "i8"),
        ("modified", "f8"),
        ("kind", "i4"),
        ("suffix", "i4"),
        ("folder", "i4"),
        ("languages", "i4"),
        ("passages", "i8"),
    ]
)
_GONE = -1
# What a person or a look at the whole library says of files.
_MARKS = (Key.label, Key.topic)
# Scopes are asked for again with every key that is typed after their qualifiers.
_REMEMBERED = 8


class FileFacts(Protocol):
    """What filters ask of one file; `languages` are those of its passages, None among them if one has none."""

    @property
    def file(self) -> FileId: ...
    @property
    def path(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def modified(self) -> float: ...
    @property
    def passages(self) -> int: ...
    @property
    def languages(self) -> frozenset[str | None]: ...


# Gives the facts of those of the named files that exist, or of all.
Source: TypeAlias = Callable[[Sequence[FileId] | None], Iterable[FileFacts]]


class _Codes(Generic[Value]):
    """Small numbers for values that occur again and again."""

    def __init__(self) -> None:
        self.values: list[Value] = []
        self._code: dict[Value, int] = {}

    def of(self, value: Value) -> int:
        code = self._code.setdefault(value, len(self.values))
        if code == len(self.values):
            self.values.append(value)
        return code

    def where(self, codes: NDArray[np.int32], holds: Callable[[Value], bool]) -> Mask:
        """Which of `codes` stand for values that hold; each value is looked at once."""
        held = np.fromiter(map(holds, self.values), np.bool_, len(self.values))
        found: Mask = held[codes]
        return found


class FileTable:
    """A row for each file; read from the catalog when first needed, then kept in step by `apply`.

    `called` gives the files whose folded name holds a piece, or matches all of it where it has a `*` or `?`. When the
    number that `moves` gives has changed, files are in other folders without having changed: all is read anew.
    `marked` gives the files with a label or of a topic, and is asked anew each time, as these come and go without
    their files.
    """

    def __init__(
        self,
        source: Source,
        called: Callable[[str], Iterable[FileId]],
        moves: Callable[[], int] = lambda: 0,
        marked: Callable[[Key, str], Iterable[FileId]] = lambda key, name: (),
    ) -> None:
        self._source, self._called, self._moves, self._marked = source, called, moves, marked
        self._lock = threading.Lock()
        self._loaded: int | None = None
        self._clear()

    def _clear(self) -> None:
        self._rows = np.zeros(0, _ROW)
        self._used = 0
        self._place: dict[FileId, int] = {}
        self._free: list[int] = []
        self._kinds, self._suffixes = _Codes[str](), _Codes[str]()
        self._folders, self._languages = _Codes[str](), _Codes[frozenset[str | None]]()
        self._scopes: dict[tuple[Condition, ...], Scope] = {}
        self._counts: Counts | None = None

    # --- keeping in step -----------------------------------------------------------------------------------

    def apply(self, files: Sequence[FileId]) -> None:
        """These files may have changed or gone; doing it twice does no harm."""
        with self._lock:
            if self._loaded is None:
                return
            known = {facts.file for facts in self._source(files) if self._put(facts)}
            for file in set(files) - known:
                self._remove(file)
            self._scopes.clear()
            self._counts = None

    def _load(self) -> None:
        moves = self._moves()
        if self._loaded != moves:
            self._clear()
            for facts in self._source(None):
                self._put(facts)
            self._loaded = moves

    def _put(self, facts: FileFacts) -> bool:
        folder, _, name = facts.path.rpartition(os.sep)
        stem, _, suffix = name.rpartition(".")
        row = self._place.setdefault(facts.file, self._new_row(facts.file))
        self._rows[row] = (
            facts.file,
            facts.size,
            facts.modified,
            self._kinds.of(facts.kind),
            self._suffixes.of(folded(suffix) if stem else ""),
            self._folders.of(folder),
            self._languages.of(facts.languages),
            facts.passages,
        )
        return True

    def _new_row(self, file: FileId) -> int:
        if file in self._place:
            return self._place[file]
        if self._free:
            return self._free.pop()
        if self._used == len(self._rows):
            self._rows = np.concatenate([self._rows, np.zeros(max(1_024, self._used), _ROW)])
        self._used += 1
        return self._used - 1

    def _remove(self, file: FileId) -> None:
        row = self._place.pop(file, None)
        if row is not None:
            self._rows["file"][row] = _GONE
            self._free.append(row)

    # --- asking ----------------------------------------------------------------------------------------------

    def scope(self, conditions: tuple[Condition, ...]) -> Scope:
        """The files that fit: any condition of a key, every key, and no negated condition."""
        with self._lock:
            self._load()
            if any(condition.key in _MARKS for condition in conditions):
                return self._scope(conditions)
            if (known := self._scopes.get(conditions)) is None:
                known = self._scopes[conditions] = self._scope(conditions)
                if len(self._scopes) > _REMEMBERED:
                    del self._scopes[next(iter(self._scopes))]
        return known

    def _scope(self, conditions: tuple[Condition, ...]) -> Scope:
        rows = self._rows[: self._used]
        mask: Mask = rows["file"] != _GONE
        languages = Languages.of(conditions)
        if languages:
            mask &= self._languages.where(rows["languages"], languages.in_file)
        wanted = sorted((c for c in conditions if not c.negated and c.key is not Key.language), key=_alternatives)
        for _, group in groupby(wanted, key=_alternatives):
            mask &= np.logical_or.reduce([self._fits(condition, rows) for condition in group])
        for condition in conditions:
            if condition.negated and condition.key is not Key.language:
                mask &= ~self._fits(condition, rows)
        found = rows[mask]
        newest = found["file"][np.lexsort((found["file"], -found["modified"]))]
        passages, total = int(found["passages"].sum()), int(rows["passages"][rows["file"] != _GONE].sum())
        return Scope(np.sort(found["file"]), newest, passages, passages / max(total, 1), languages)

    def _fits(self, condition: Condition, rows: NDArray[np.void]) -> Mask:
        match condition.key:
            case Key.kind | Key.ext:
                return self._of_a_kind(condition, rows)
            case Key.folder:
                return self._folders.where(rows["folder"], _inside(condition.folders))
            case Key.name:
                return self._among(condition.pieces, self._called, rows)
            case Key.label | Key.topic:
                return self._among(condition.pieces, partial(self._marked, condition.key), rows)
            case Key.size:
                return _between(rows["size"], condition)
        return _between(rows["modified"], condition)

    def _of_a_kind(self, condition: Condition, rows: NDArray[np.void]) -> Mask:
        suffixes = [suffix for suffix in condition.suffixes if "." not in suffix]
        mask = self._kinds.where(rows["kind"], condition.kinds.__contains__)
        mask |= self._suffixes.where(rows["suffix"], suffixes.__contains__)
        double = tuple(f"*.{suffix}" for suffix in condition.suffixes if "." in suffix)
        return mask | self._among(double, self._called, rows) if double else mask

    def _among(self, pieces: tuple[str, ...], found: Callable[[str], Iterable[FileId]], rows: NDArray[np.void]) -> Mask:
        """The rows of the files that are found for any of the pieces."""
        mask = np.zeros(len(rows), np.bool_)
        places = [self._place[f] for piece in pieces for f in found(piece) if f in self._place]
        mask[places] = True
        return mask

    # --- what there is -----------------------------------------------------------------------------------------

    def counts(self) -> Counts:
        """How many files there are of each kind, suffix and language, and anywhere in each folder."""
        with self._lock:
            self._load()
            if self._counts is None:
                self._counts = self._count()
            return self._counts

    def _count(self) -> Counts:
        rows = self._rows[: self._used]
        rows = rows[rows["file"] != _GONE]
        languages, folders = Counter[str](), Counter[str]()
        for codes, number in _counted(self._languages, rows["languages"]).items():
            languages.update(dict.fromkeys(filter(None, codes), number))
        for folder, number in _counted(self._folders, rows["folder"]).items():
            folders.update(dict.fromkeys((folder, *_above(folder)), number))
        kinds, suffixes = _counted(self._kinds, rows["kind"]), _counted(self._suffixes, rows["suffix"])
        return Counts(kinds, suffixes, dict(folders), dict(languages))


class Counts(Record, frozen=True):
    """Values that occur in a library and the number of files with each."""

    kinds: dict[str, int]
    suffixes: dict[str, int]
    folders: dict[str, int]
    languages: dict[str, int]
    topics: dict[str, int] = {}
    labels: dict[str, int] = {}


def _alternatives(condition: Condition) -> tuple[str, bool, bool]:
    """Conditions with the same of these are alternatives; an upper and a lower bound are not."""
    return condition.key, condition.least is None, condition.most is None


def _between(values: NDArray[Any], condition: Condition) -> Mask:
    mask = np.ones(len(values), np.bool_)
    if condition.least is not None:
        mask &= values >= condition.least
    if condition.most is not None:
        mask &= values < condition.most
    return mask


def _inside(folders: Sequence[str]) -> Callable[[str], bool]:
    """Tells whether a folder is one that was named or lies in one; a bare name may stand anywhere in a path."""
    below = tuple(f"{_plain(f).rstrip('/')}/" for f in folders if f.startswith(("/", os.sep)) or f[1:2] == ":")
    anywhere = [f"/{_plain(f)}/" for f in folders if not f.startswith(("/", os.sep)) and f[1:2] != ":"]

    def lies_in(path: str) -> bool:
        plain = f"{_plain(path)}/"
        return plain.startswith(below) or any(names in plain for names in anywhere)

    return lies_in


def _plain(path: str) -> str:
    return path.lower() if path.isascii() and os.sep == "/" else folded(path.replace(os.sep, "/"))


def _above(folder: str) -> Iterator[str]:
    while (folder := folder.rpartition(os.sep)[0]) and os.sep in folder:
        yield folder


def _counted(codes: _Codes[Value], column: NDArray[np.int32]) -> dict[Value, int]:
    found = np.bincount(column, minlength=len(codes.values)).tolist()
    return {value: number for value, number in zip(codes.values, found, strict=True) if number}
