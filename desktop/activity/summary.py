"""What the engine is doing and what its library holds, as labelled facts."""

from __future__ import annotations

from desktop import wording
from indexer.records import ModelState, Status


def meaning(status: Status) -> str:
    """How far the meaning lane is, in one sentence."""
    match status.model_state:
        case ModelState.ready:
            return (
                f"{wording.count(status.passages.exact)} of {wording.counted(status.passages.total, 'passage')} exact"
            )
        case ModelState.compiling:
            return status.model_note or "The model is being prepared; this happens once"
        case ModelState.loading:
            return status.model_note or "The model is being loaded"
        case ModelState.absent:
            return status.model_note or "No model: files are found by name and by word"


def speed(status: Status) -> str:
    """How fast it goes now: files while there are any to read, then passages; nothing while nothing moves."""
    if status.files.waiting:
        return f"{status.rates.files:.1f} files a second" if status.rates.files else ""
    if status.passages.exact < status.passages.total and status.rates.passages:
        return f"{status.rates.passages:.0f} passages a second"
    return ""


def facts(status: Status) -> dict[str, str]:
    """What the activity page lists, label to value; what is not known is left out."""
    left = status.seconds_left if status.files.waiting else status.seconds_left_exact
    listed = {
        "Speed": "" if status.paused else speed(status),
        "Time left": wording.duration(left) if left and not status.paused else "",
        "Passages": wording.count(status.passages.total),
        "Meaning": meaning(status),
        "Model": status.model,
        "Library": wording.folder(status.library) if status.library else "",
        "Size on disk": wording.size(status.index_bytes),
        "Engine memory": f"{status.engine.memory_mb:.0f} MB",
    }
    return {label: value for label, value in listed.items() if value}
