"""Says why an answer is empty, and what could be asked instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from indexer.analysis import STOP_WORDS, folded
from indexer.records import Answer, Filter, Reason, ReasonKind, WayOut
from indexer.searching.kinds import language_name
from indexer.searching.qualifiers import Condition
from indexer.searching.question import Question
from indexer.searching.scope import Scope

# Hidden files are counted up to here.
COUNTED = 100
# More languages than this are not worth listing.
_FEW = 4

Scopes = Callable[[tuple[Condition, ...]], Scope]


def without(text: str, filters: Iterable[Filter]) -> str:
    """A question without some of its qualifiers."""
    for one in sorted(filters, key=lambda f: -f.start):
        text = f"{text[: one.start].rstrip()} {text[one.end :].lstrip()}".strip()
    return text


def reasons(
    question: Question,
    given: Answer,
    scope: Scopes,
    ask: Callable[[Question], Answer],
    unknown: Sequence[Reason] = (),
) -> tuple[Reason, ...]:
    """Why `given` has no strong hit, the likeliest reason first.

    `scope` tells what conditions leave, `ask` gives the answer to a question that differs from this one, `unknown`
    are reasons why the library does not know everything yet.
    """
    own = (_fits_nothing(question, scope) or _hidden(question, ask), _says_nothing(question))
    found = [*filter(None, own), *unknown]
    return (*found, _weaker(given)) if given.weaker or not found else tuple(found)


def of_filters_alone(question: Question, scope: Scopes) -> tuple[Reason, ...]:
    """What the answer to a question without words is."""
    if question.conditions:
        nothing = _fits_nothing(question, scope)
        fitting = len(scope(question.conditions))
        sentence = f"{_files(fitting)} fit{'s' if fitting == 1 else ''} the filters; the latest first."
        return (nothing,) if nothing else (Reason(ReasonKind.only_filters, sentence, fitting),)
    if question.excluded or question.less:
        sentence = "This only takes away from an answer. Add what you are looking for."
        return (Reason(ReasonKind.only_exclusions, sentence),)
    return ()


def unreadable(language: str | None, read: frozenset[str]) -> tuple[Reason, ...]:
    """A question in a language that the model was not made for; `read` are its languages, none if it reads any."""
    if language is None or not read or language in read:
        return ()
    known = " and ".join(sorted(map(language_name, read))) if len(read) < _FEW else "other languages"
    sentence = f"The model for meaning reads {known}; {language_name(language)} is found by words and names."
    return (Reason(ReasonKind.language, sentence),)


def _fits_nothing(question: Question, scope: Scopes) -> Reason | None:
    """Filters that leave no file: one of them that no file fits, or all of them together."""
    if not question.conditions or len(scope(question.conditions)):
        return None
    filters = _of_files(question)
    for condition, one in zip(question.conditions, filters, strict=True):
        if not len(scope((condition,))):
            other = without(question.text, [one])
            return Reason(ReasonKind.filters, f"No file here fits “{_typed(question, one)}”.", 0, _instead(one, other))
    sentence = "No file fits these filters together; they contradict each other."
    return Reason(ReasonKind.contradiction, sentence, 0, _drop_all(question))


def _instead(one: Filter, other: str) -> WayOut:
    return WayOut(f"Search without “{one.label}”", other)


def _drop_all(question: Question) -> WayOut:
    return WayOut("Search without filters", without(question.text, _of_files(question)))


def _of_files(question: Question) -> list[Filter]:
    """The filters that stand for conditions, in the same order."""
    return [one for one in question.filters if one.key not in ("meaning", "literal")]


def _hidden(question: Question, ask: Callable[[Question], Answer]) -> Reason | None:
    """Files that would have been found without the filters."""
    if not question.conditions or question.is_empty:
        return None
    hidden = sum(not hit.weak for hit in ask(msgspec.structs.replace(question, conditions=())).hits)
    if not hidden:
        return None
    at_least = "at least " if hidden >= COUNTED else ""
    sentence = f"The filters hide {at_least}{_files(hidden)} that would answer."
    return Reason(ReasonKind.filters, sentence, hidden, _drop_all(question))


def _says_nothing(question: Question) -> Reason | None:
    """Words that stand in almost every text."""
    words = [folded(word) for word in question.words]
    if not words or question.phrases or not all(word in STOP_WORDS for word in words):
        return None
    return Reason(ReasonKind.stop_words, "Words such as these stand in almost every text. Add one that tells more.")


def _weaker(given: Answer) -> Reason:
    if not given.weaker:
        return Reason(ReasonKind.nothing_close, "Nothing here comes close to it. Try other words.")
    sentence = "What was found is only loosely like it."
    more = "1 weaker match" if given.weaker == 1 else f"{given.weaker} weaker matches"
    return Reason(ReasonKind.nothing_close, sentence, given.weaker, WayOut(f"Show {more}", weaker=True))


def _typed(question: Question, one: Filter) -> str:
    return question.text[one.start : one.end]


def _files(number: int) -> str:
    return "1 file" if number == 1 else f"{number:,} files"
