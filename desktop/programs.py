"""Programs of a Linux desktop that open a file at a page, a line or a moment, and how each is told."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QMimeDatabase, QMimeType, QProcess, QStandardPaths, QUrl

from indexer.records import Locator

_EVINCE, _OKULAR = "--page-index={index}", "--page={page}"
_BROWSED = "{url}#page={page}"
_PLUS, _COLON = ("+{line}", "{path}"), "{path}:{line}"

# By the name of a program's desktop file: its command, and the arguments that lead to the place.
# Programs in a terminal are not here: they need one. Neither Windows nor macOS tells a program's way to a place;
# there, and with every other program, a file opens at its beginning.
_AT_PAGE: dict[str, tuple[str, ...]] = {
    "org.gnome.evince.desktop": ("evince", _EVINCE, "{path}"),
    "org.gnome.papers.desktop": ("papers", _EVINCE, "{path}"),
    "atril.desktop": ("atril", _EVINCE, "{path}"),
    "xreader.desktop": ("xreader", _EVINCE, "{path}"),
    "org.kde.okular.desktop": ("okular", _OKULAR, "{path}"),
    "okularapplication_pdf.desktop": ("okular", _OKULAR, "{path}"),
    "org.pwmt.zathura.desktop": ("zathura", "--page={page}", "{path}"),
    "firefox.desktop": ("firefox", _BROWSED),
    "firefox-esr.desktop": ("firefox-esr", _BROWSED),
    "firefox_firefox.desktop": ("firefox", _BROWSED),
    "chromium.desktop": ("chromium", _BROWSED),
    "chromium-browser.desktop": ("chromium-browser", _BROWSED),
    "google-chrome.desktop": ("google-chrome", _BROWSED),
    "brave-browser.desktop": ("brave-browser", _BROWSED),
    "microsoft-edge.desktop": ("microsoft-edge", _BROWSED),
    "vivaldi-stable.desktop": ("vivaldi-stable", _BROWSED),
}
_AT_LINE: dict[str, tuple[str, ...]] = {
    "code.desktop": ("code", "--goto", _COLON),
    "code_code.desktop": ("code", "--goto", _COLON),
    "codium.desktop": ("codium", "--goto", _COLON),
    "sublime_text.desktop": ("subl", _COLON),
    "org.kde.kate.desktop": ("kate", "--line", "{line}", "{path}"),
    "org.kde.kwrite.desktop": ("kwrite", "--line", "{line}", "{path}"),
    "org.xfce.mousepad.desktop": ("mousepad", "--line={line}", "{path}"),
    "geany.desktop": ("geany", "--line={line}", "{path}"),
    "org.gnome.gedit.desktop": ("gedit", *_PLUS),
    "pluma.desktop": ("pluma", *_PLUS),
    "xed.desktop": ("xed", *_PLUS),
    "gvim.desktop": ("gvim", *_PLUS),
    "emacs.desktop": ("emacs", *_PLUS),
}
_AT_MOMENT: dict[str, tuple[str, ...]] = {
    "vlc.desktop": ("vlc", "--start-time={seconds}", "{path}"),
    "mpv.desktop": ("mpv", "--start={seconds}", "{path}"),
}


def command_at(path: str, at: Locator) -> tuple[str, ...] | None:
    """The command that opens a file (native path) at a place in the person's own program; None where it has no way."""
    kind = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase.MatchMode.MatchExtension)
    ways = _ways(kind, at)
    if not ways:
        return None
    known = next((ways[program] for program in _programs(kind) if program in ways), None)
    if known is None or not QStandardPaths.findExecutable(known[0]):
        return None
    url = QUrl.fromLocalFile(path).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    page, seconds = at.page or 1, int(at.seconds or 0)
    places = {"path": path, "url": url, "page": page, "index": page - 1, "line": at.line, "seconds": seconds}
    return tuple(part.format_map(places) for part in known)


def _ways(kind: QMimeType, at: Locator) -> dict[str, tuple[str, ...]]:
    """The programs that know how to open this kind of file at such a place."""
    if kind.inherits("application/pdf"):
        return _AT_PAGE if at.page else {}
    if kind.name().startswith(("audio/", "video/")):
        return _AT_MOMENT if at.seconds else {}
    return _AT_LINE if at.line and kind.inherits("text/plain") else {}


def _programs(kind: QMimeType) -> Iterator[str]:
    """The person's program for a kind of file: the first answer for the kind itself, then for what it is a kind of."""
    for name in (kind.name(), *kind.allAncestors()):
        program = default_program(name)
        if program:
            yield program
            return


@cache
def default_program(mime_type: str) -> str:
    """The desktop file of the person's program for a MIME type; empty if the system does not tell quickly."""
    query = QProcess()
    query.start("xdg-mime", ["query", "default", mime_type])
    return bytes(query.readAllStandardOutput().data()).decode().strip() if query.waitForFinished(1000) else ""
