"""What is carried between Hunch and other programs: files copied or dragged out, a file or a text dropped in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from indexer import displayed, native, portable
from indexer.findings import Subject


def as_files(paths: Sequence[str]) -> QMimeData:
    """Files for the clipboard or a drag: as links for programs that take files, as paths for those that take text."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(native(path)) for path in paths])
    mime.setText("\n".join(displayed(path) for path in paths))
    return mime


def dropped_subject(dropped: QMimeData) -> Subject | None:
    """What was dropped on the window: a file (a folder is something else) or a text."""
    files = [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
    if files:
        return Subject(path=portable(files[0])) if Path(files[0]).is_file() else None
    text = dropped.text().strip()
    return Subject(text=text) if text else None
