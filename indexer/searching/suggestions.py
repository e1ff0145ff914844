"""Recognises filters said in plain language, "pdfs from last month", without ever applying them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from indexer.analysis import folded
from indexer.records import Suggestion
from indexer.searching import dates
from indexer.searching.kinds import language_names
from indexer.searching.qualifiers import Key, NoQualifier, understood

# A pasted page is a text, not a request.
_LONGEST = 300
_MOST = 4

# Only words that hardly mean anything but a kind of file; "book" or "text" is more often what the file is about.
_KIND_WORDS = {
    "pdf": r"pdfs?",
    "mail": r"e-?mails?|mails|courriels?",
    "picture": r"photos?|fotos?|pictures|images|bilder",
    "sheet": r"spreadsheets?|tabellen",
    "slides": r"presentations?|powerpoints?|slides|prasentation(?:en)?",
    "video": r"videos|movies",
    "archive": r"zips|zip archives?|archives",
}
_FILES = r"files?|documents?|dateien?|dokumente?|fichiers?"
_NAMED_FILES = r"pdf|word|excel|powerpoint|markdown|text|csv|code|audio|video|html|zip"
_AFTER = r"since|after|newer\s+than|later\s+than|seit|nach|depuis|apres"
_BEFORE = r"before|until|older\s+than|earlier\s+than|bis|avant|jusqu['’]a"
_DURING = r"from|in|of|during|on|dated|aus|vom|von|im|am|de|du|en"
_LARGER = r"(?:larger|bigger|greater|more)\s+than|over|above|gro(?:ss|ß)er\s+als|uber|plus\s+(?:grand|gros)s?e?s?\s+que"
_SMALLER = r"(?:smaller|less)\s+than|under|below|kleiner\s+als|unter|plus\s+petite?s?\s+que"
_WELL_KNOWN = r"downloads?|documents?|desktop|pictures|music|videos"
_LANGUAGES = "|".join(sorted(language_names(), key=len, reverse=True))

_DATE = re.compile(
    rf"(?:\b(?:(?P<after>{_AFTER})|(?P<before>{_BEFORE})|(?P<during>{_DURING}))\s+)?(?:the\s+)?"
    rf"(?P<date>{dates.PHRASE.pattern})",
    re.VERBOSE,
)
_KIND = re.compile(
    "|".join(rf"\b(?P<{kind}>{words})\b(?:\s+(?:{_FILES})\b)?" for kind, words in _KIND_WORDS.items())
    + rf"|\b(?P<named>{_NAMED_FILES})[\s-]+(?:{_FILES})\b|\b(?:{_FILES})\s+(?P<after>{_NAMED_FILES})\b"
)
_SCREENSHOT = re.compile(r"\b(?:screen\s?shots?|bildschirmfotos?|captures?\s+d['’]ecran)\b")
_SIZE = re.compile(
    rf"\b(?:(?P<larger>{_LARGER})|(?P<smaller>{_SMALLER}))\s+(?P<number>\d+(?:[.,]\d+)?)\s*(?P<unit>[kmg])i?[bo]\b"
)
_FOLDER = re.compile(
    rf"\b(?:in|from|im|aus|dans)\s+(?:my\s+|the\s+|meinem\s+|dem\s+|mon\s+|le\s+)?(?:"
    rf"(?P<known>{_WELL_KNOWN})(?:\s+folder)?\b|(?:folder|directory|ordner|dossier)\s+(?P<name>[\w.-]+)"
    r"|(?P<called>[\w.-]+)\s+(?:folder|directory|ordner)\b)"
)
_LANGUAGE = re.compile(rf"\b(?:written\s+)?(?:in|auf|en)\s+(?P<language>{_LANGUAGES})\b")
# Without a word before them these are more often what a file is about.
_NEEDS_PREPOSITION = re.compile(r"(?:\d{4}|[^\W\d]+)")
_AGE = re.compile(rf"\b(?:older\s+than|(?P<newer>newer\s+than))\s+(?P<age>\d{{1,3}}\s+(?:{dates.UNITS}))\b(?!\s+ago)")
_SAID_ALONE = {"today", "yesterday", "heute", "gestern", "vorgestern", "aujourd'hui", "hier", "avant-hier"}


def suggestions(text: str, taken: Sequence[tuple[int, int]], now: datetime) -> tuple[Suggestion, ...]:
    """Phrases of a question that could be qualifiers, in their order; those in `taken` spans are left alone."""
    if len(text) > _LONGEST:
        return ()
    found: list[Suggestion] = []
    spans = list(taken)
    for start, end, key, value in _phrases(text, _plain(text)):
        free = len(found) < _MOST and all(end <= left or start >= right for left, right in spans)
        if free and (one := _suggested(text, start, end, key, value, now)):
            found.append(one)
            spans.append((start, end))
    return tuple(sorted(found, key=lambda one: one.start))


def _plain(text: str) -> str:
    """Folded letter by letter, so that every character stays in its place."""
    return "".join(plain if len(plain := folded(c)) == 1 else c for c in text)


def _phrases(text: str, plain: str) -> Iterator[tuple[int, int, Key, str]]:
    for match in _SCREENSHOT.finditer(plain):
        yield *match.span(), Key.name, "screenshot"
    for match in _LANGUAGE.finditer(plain):
        yield *match.span(), Key.language, match["language"]
    for match in _FOLDER.finditer(plain):
        yield *match.span(), Key.folder, match["known"] or match["name"] or match["called"]
    for match in _SIZE.finditer(plain):
        yield *match.span(), Key.size, f"{'>' if match['larger'] else '<'}{match['number']}{match['unit']}b"
    for match in _AGE.finditer(plain):
        yield *match.span(), Key.after if match["newer"] else Key.before, f"{match['age']} ago"
    for match in _DATE.finditer(plain):
        during = match["during"] or match["date"] in _SAID_ALONE or not _NEEDS_PREPOSITION.fullmatch(match["date"])
        key = Key.after if match["after"] else Key.before if match["before"] else Key.on if during else None
        if key:
            yield *match.span(), key, text[slice(*match.span("date"))]
    for match in _KIND.finditer(plain):
        named = match["named"] or match["after"]
        kind = named or next(kind for kind, found in match.groupdict().items() if found)
        yield *match.span(), Key.kind, kind


def _suggested(text: str, start: int, end: int, key: Key, value: str, now: datetime) -> Suggestion | None:
    try:
        _, label = understood(key, value, now)
    except NoQualifier:
        return None
    qualifier = f'{key}:"{value}"' if " " in value else f"{key}:{value}"
    return Suggestion(start, end, qualifier, label, f"{text[:start]}{qualifier}{text[end:]}")
