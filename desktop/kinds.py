"""What readers call the kinds of files, in the language of the window."""

from __future__ import annotations

from desktop.languages import translatable, translate

_NAMES = {
    "archive": translatable("kinds", "archive"),
    "audio": translatable("kinds", "audio"),
    "book": translatable("kinds", "book"),
    "calendar": translatable("kinds", "calendar"),
    "code": translatable("kinds", "code"),
    "contact": translatable("kinds", "contact"),
    "database": translatable("kinds", "database"),
    "document": translatable("kinds", "document"),
    "file": translatable("kinds", "file"),
    "folder": translatable("kinds", "folder"),
    "image": translatable("kinds", "image"),
    "mail": translatable("kinds", "mail"),
    "picture": translatable("kinds", "picture"),
    "presentation": translatable("kinds", "presentation"),
    "sheet": translatable("kinds", "sheet"),
    "slides": translatable("kinds", "slides"),
    "text": translatable("kinds", "text"),
    "video": translatable("kinds", "video"),
    "web": translatable("kinds", "web"),
}


def called(kind: str) -> str:
    """A kind of file in words: "mail", "sheet"; one that is known by its own name, such as "pdf", as it is."""
    return translate("kinds", _NAMES[kind]) if kind in _NAMES else kind
