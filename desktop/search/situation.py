"""What the search page has to say beside its rows: waiting, reading, nothing close, and how to go on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop import wording
from desktop.languages import translate
from desktop.said import in_own_words
from indexer import records


class Stage(StrEnum):
    """Where a question is; exactly one at any time."""

    waiting = "waiting"
    lost = "lost"
    no_folders = "no_folders"
    start = "start"
    asking = "asking"
    answered = "answered"
    nothing = "nothing"
    failed = "failed"


@dataclass(frozen=True)
class Situation:
    """The search page in words. `sentence` explains the stage, `notes` are further sentences.

    `shown` counts the rows, `weaker` the weak hits that are folded away. `title` stands above an explanation, `ways`
    are what could be done. With `more` there may be further files. `filters` and `suggestions` count characters of
    `question`.
    """

    stage: Stage
    question: str = ""
    sentence: str = ""
    shown: int = 0
    weaker: int = 0
    notes: tuple[str, ...] = ()
    title: str = ""
    ways: tuple[records.WayOut, ...] = ()
    filters: tuple[records.Filter, ...] = ()
    suggestions: tuple[records.Suggestion, ...] = ()
    more: bool = False


def start(folders: tuple[records.FolderStatus, ...] | None, status: records.Status | None) -> Situation:
    """Nothing is asked; `folders` is None as long as they are not known."""
    if folders == ():
        return Situation(
            Stage.no_folders,
            sentence=translate(
                "search", "Hunch searches the folders you choose, and only those. Nothing leaves this computer."
            ),
        )
    return Situation(Stage.start, notes=progress(status))


def answered(answer: records.Answer, shown: int, status: records.Status | None, limit: int | None = None) -> Situation:
    """An answer came that could have up to `limit` hits; `shown` of its hits are in the list."""
    folded = len(answer.hits) - shown
    reasons = answer.reasons
    # A note may be a reason as well, and is said once.
    said = tuple(dict.fromkeys((*answer.notes, *(reason.sentence for reason in reasons))))
    # The reasons for an empty answer name what is still going on, too, in the words of the moment it was given.
    notes = (*said, *_lacking(status)) if said else progress(status)
    if not shown:
        return Situation(
            Stage.nothing,
            answer.question,
            in_own_words(reasons[0].sentence) if reasons else _nothing(answer, status),
            0,
            folded,
            tuple(in_own_words(note) for note in notes if not reasons or note != reasons[0].sentence),
            _title(answer),
            _ways(answer, folded),
            answer.filters,
            answer.suggestions,
        )
    return Situation(
        Stage.answered,
        answer.question,
        wording.files(shown),
        shown,
        folded,
        tuple(map(in_own_words, notes)),
        filters=answer.filters,
        suggestions=answer.suggestions,
        more=limit is not None and len(answer.hits) >= limit,
    )


def _title(answer: records.Answer) -> str:
    match answer.reasons[0].kind if answer.reasons else None:
        case records.ReasonKind.only_exclusions:
            return translate("search", "What should be found?")
        case records.ReasonKind.contradiction:
            return translate("search", "These filters contradict each other")
        case records.ReasonKind.filters if not answer.reasons[0].count:
            return translate("search", "No file fits the filters")
    return ""


def _ways(answer: records.Answer, folded: int) -> tuple[records.WayOut, ...]:
    """What an answer offers, and always what is folded."""
    ways = tuple(reason.way_out for reason in answer.reasons if reason.way_out)
    if folded and not any(way.weaker for way in ways):
        ways += (records.WayOut(translate("search", "Show %n weaker matches", "", folded), weaker=True),)
    return ways


def progress(status: records.Status | None) -> tuple[str, ...]:
    """Why an answer may still get better."""
    if status is None:
        return ()
    notes = []
    if status.files.waiting:
        notes.append(translate("search", "%n files still being read.", "", status.files.waiting))
    if status.model_state in (records.ModelState.loading, records.ModelState.compiling):
        notes.append(translate("search", "Searching by name and word; meaning joins as soon as its model is ready."))
    return *notes, *_lacking(status)


def _lacking(status: records.Status | None) -> tuple[str, ...]:
    """Why meaning will not join at all."""
    if status is None or status.model_state is not records.ModelState.absent:
        return ()
    lacking = translate("search", "Searching by name and word only: there is no model for meaning.")
    return (in_own_words(status.model_note or lacking),)


def _nothing(answer: records.Answer, status: records.Status | None) -> str:
    if status and not status.files.searchable and not status.files.partly:
        return translate("search", "Nothing can be searched yet.")
    return translate("search", "Try other words, or describe what the file is about.")
