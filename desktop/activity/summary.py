"""What the engine is doing and what its library holds, as labelled facts."""

from __future__ import annotations

from desktop import wording
from desktop.languages import translate
from desktop.said import in_own_words
from indexer.records import ModelState, PassageCounts, Status


def meaning(status: Status) -> str:
    """How far the meaning lane is, in one sentence."""
    match status.model_state:
        case ModelState.ready:
            # A ready model may still lack its sketches.
            return wording.dotted(exactness(status.passages), in_own_words(status.model_note or ""))
        case ModelState.compiling:
            return in_own_words(status.model_note or "") or translate(
                "activity", "The model is being prepared; this happens once"
            )
        case ModelState.loading:
            return in_own_words(status.model_note or "") or translate("activity", "The model is being loaded")
        case ModelState.absent:
            return in_own_words(status.model_note or "") or translate(
                "activity", "No model: files are found by name and by word"
            )


def exactness(passages: PassageCounts) -> str:
    """How many of all passages have their exact vectors."""
    said = translate("activity", "{exact} of %n passages exact", "", passages.total)
    return said.format(exact=wording.count(passages.exact))


def speed(status: Status) -> str:
    """How fast it goes now: files while there are any to read, then passages; nothing while nothing moves."""
    if status.files.waiting:
        said, rate = translate("activity", "{number} files a second"), wording.rate(status.rates.files, 1)
        return said.format(number=rate) if status.rates.files else ""
    if status.passages.exact < status.passages.total and status.rates.passages:
        said = translate("activity", "{number} passages a second")
        return said.format(number=wording.rate(status.rates.passages))
    return ""


def facts(status: Status) -> dict[str, str]:
    """What the activity page lists, label to value; what is not known is left out."""
    left = status.seconds_left if status.files.waiting else status.seconds_left_exact
    listed = {
        translate("activity", "Speed"): "" if status.paused else speed(status),
        translate("activity", "Time left"): wording.duration(left) if left and not status.paused else "",
        translate("activity", "Passages"): wording.count(status.passages.total),
        translate("activity", "Meaning"): meaning(status),
        translate("activity", "Model"): status.model,
        translate("activity", "Library"): wording.folder(status.library) if status.library else "",
        translate("activity", "Size on disk"): wording.size(status.index_bytes),
        translate("activity", "Engine memory"): wording.size(round(status.engine.memory_mb * 1e6)),
    }
    return {label: value for label, value in listed.items() if value}
