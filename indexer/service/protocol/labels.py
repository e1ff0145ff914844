"""Labels that a person gives, and what is learnt from them."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from indexer.findings import Label, LabelBook, Suggestions
from indexer.service.protocol.request import Request


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


AnyRequest: TypeAlias = GetLabels | AddLabel | RefuseLabel | RemoveLabel | SuggestLabel | ImportLabels
