"""What the engine is doing and what its library holds, as labelled facts."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from desktop import wording
from indexer.records import ModelState, Status

# Short enough to notice a change of pace, long enough not to jump with every file.
_PACE_SECONDS = 15.0


class Pace:
    """How many files a second are being read, over the last seconds; `clock` counts in seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, files_read: int) -> None:
        """Remember how many files had been read by now; a smaller number means a new engine and starts afresh."""
        if self._seen and files_read < self._seen[-1][1]:
            self._seen.clear()
        now = self._clock()
        self._seen.append((now, files_read))
        while len(self._seen) > 2 and now - self._seen[0][0] > _PACE_SECONDS:
            self._seen.popleft()

    def per_second(self) -> float:
        """Files a second; 0 while nothing moves or too little is known."""
        if len(self._seen) < 2:
            return 0.0
        (start, first), (end, last) = self._seen[0], self._seen[-1]
        return (last - first) / (end - start) if end > start else 0.0


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


def facts(status: Status, files_per_second: float = 0.0) -> dict[str, str]:
    """What the activity page lists, label to value; what is not known is left out."""
    moving = status.files.waiting > 0 and not status.paused
    listed = {
        "Speed": f"{files_per_second:.1f} files a second" if moving and files_per_second else "",
        "Passages": wording.count(status.passages.total),
        "Meaning": meaning(status),
        "Model": status.model,
        "Library": wording.folder(status.library) if status.library else "",
        "Size on disk": wording.size(status.index_bytes),
        "Engine memory": f"{status.engine.memory_mb:.0f} MB",
    }
    return {label: value for label, value in listed.items() if value}
