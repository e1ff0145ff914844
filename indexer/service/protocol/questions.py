"""Questions, and what helps to put them."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from indexer.records import Answer, Completions, Explanation, Lane
from indexer.service.protocol.request import Request


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


class GetExamples(Request[tuple[str, ...]], frozen=True):
    """Questions that the library can answer, made from what its newest documents are called; `limit` at most."""

    result: ClassVar[Any] = tuple[str, ...]
    limit: int = 3


class Explain(Request[Explanation], frozen=True):
    """Which words and sentences of a passage make it like a question in meaning."""

    result: ClassVar[Any] = Explanation
    passage: int
    question: str


class Cancel(Request[None], frozen=True):
    """Question `number` is no longer of interest."""

    number: int


AnyRequest: TypeAlias = Ask | CountHits | GetCompletions | GetExamples | Explain | Cancel
