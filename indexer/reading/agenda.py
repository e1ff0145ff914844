"""Reads calendars (ICS) and address books (VCF): one block for each event, task or person."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from indexer.errors import UnreadableFile
from indexer.reading import Source
from indexer.reading.decoding import decode, text_of
from indexer.reading.plain import paragraphs, text_document
from indexer.reading.sniffing import beginning, is_text
from indexer.reading.web import without_tags
from indexer.records import Block, Document, Locator

_BEGINNINGS = ("BEGIN:VCALENDAR", "BEGIN:VCARD", "BEGIN:VEVENT", "BEGIN:VTODO", "BEGIN:VJOURNAL")
_PROPERTY = re.compile(r"(?:[\w-]+\.)?([\w-]+)((?:;[^:;\"]*(?:\"[^\"]*\"[^:;\"]*)*)*):(.*)", re.DOTALL)
_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\dZ?)?$")
_ESCAPES = {"\\n": "\n", "\\N": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\"}
_ESCAPE = re.compile(r"\\[nN,;\\]")
# What each property is called; those without a name here are settings of programs, not words for people.
_LABELS = {
    "summary": "",
    "fn": "",
    "description": "",
    "comment": "",
    "note": "Note",
    "x-alt-desc": "",
    "location": "Where",
    "dtstart": "From",
    "dtend": "Until",
    "due": "Due",
    "organizer": "Organizer",
    "attendee": "With",
    "contact": "Contact",
    "categories": "Categories",
    "resources": "Resources",
    "url": "Address",
    "attach": "Attached",
    "n": "Name",
    "nickname": "Nickname",
    "org": "Organization",
    "title": "Title",
    "role": "Role",
    "tel": "Telephone",
    "email": "Mail",
    "adr": "Address",
    "label": "Address",
    "bday": "Birthday",
    "anniversary": "Anniversary",
    "impp": "Messenger",
    "x-wr-calname": "Calendar",
    "name": "Calendar",
    "x-wr-caldesc": "",
}
_TITLES = ("summary", "fn", "x-wr-calname", "name")
_LONGEST_VALUE = 20_000


class Property(NamedTuple):
    """One property of a component; `line` is where it begins in the file."""

    line: int
    name: str
    parameters: str
    value: str


class AgendaReader:
    name = "agenda"
    version = 1
    kind = "calendar"
    any_size = True

    def claims(self, source: Source) -> int:
        return 95 if is_text(source) and beginning(source.head).lstrip().upper().startswith(_BEGINNINGS) else 0

    def read(self, source: Source) -> Document:
        text, encoding, note = text_of(source)
        blocks: list[Block] = []
        title = None
        for number, component in enumerate(_components(_properties(text))):
            name = next((found.value for found in component if found.name in _TITLES and found.value), None)
            title = name if number == 0 else title
            blocks.extend(_blocks(component, name))
        if not blocks:
            note = "has no events, tasks or people"
        return replace(text_document(tuple(blocks), encoding, note), title=title)


def _blocks(component: list[Property], name: str | None) -> Iterator[Block]:
    component = sorted(component, key=lambda found: found.name not in _TITLES)
    line = min(found.line for found in component)
    lines = [f"{_LABELS[found.name]}: {found.value}" if _LABELS[found.name] else found.value for found in component]
    text = "\n".join(dict.fromkeys(lines))
    for part in paragraphs(text):
        yield Block(part.text, at=Locator(line=line, section=name[:120] if name else None))


def _components(properties: Iterator[Property]) -> Iterator[list[Property]]:
    """What belongs to one event, task or person; a reminder belongs to its event."""
    gathered: list[Property] = []
    in_time_zone = False
    for found in properties:
        component = found.value.upper()
        if component == "VTIMEZONE":
            in_time_zone = found.name == "begin"
        elif found.name == "begin" and component != "VALARM" and gathered and not in_time_zone:
            yield gathered
            gathered = []
        elif found.name in _LABELS and found.value and not in_time_zone:
            gathered.append(found)
    if gathered:
        yield gathered


def _properties(text: str) -> Iterator[Property]:
    for line, unfolded in _unfolded(text):
        found = _PROPERTY.match(unfolded)
        if found:
            name, parameters, value = found[1].lower(), found[2], found[3][:_LONGEST_VALUE]
            yield Property(line, name, parameters, _readable(name, parameters, value))


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Logical lines with the number of their first: long ones are continued after a space or a trailing "="."""
    first, gathered = 1, ""
    for number, line in enumerate(text.split("\n"), 1):
        if gathered and line[:1] in (" ", "\t"):
            gathered += line[1:]
        elif gathered.endswith("=") and "QUOTED-PRINTABLE" in gathered.upper():
            gathered = gathered[:-1] + line
        else:
            yield first, gathered
            first, gathered = number, line
    yield first, gathered


def _readable(name: str, parameters: str, value: str) -> str:
    """A value as people read it: decoded, unescaped, dates with dashes, addresses without their scheme."""
    upper = parameters.upper()
    if "ENCODING=B" in upper:
        return ""
    if "QUOTED-PRINTABLE" in upper:
        value = _decoded(quopri.decodestring(value.encode("utf-8", "replace")))
    date = _DATE.match(value)
    if date:
        day = "-".join(date.groups()[:3])
        return f"{day} {date[4]}:{date[5]}" if date[4] else day
    value = _ESCAPE.sub(lambda found: _ESCAPES[found[0]], value)
    if name == "x-alt-desc" or "text/html" in parameters:
        value = without_tags(value)
    if name in ("n", "adr", "org"):
        value = " ".join(part for part in value.split(";") if part.strip())
    person = re.search(r"CN=\"?([^;:\"]+)", parameters, re.IGNORECASE)
    value = re.sub(r"^mailto:", "", value, flags=re.IGNORECASE).strip()
    return f"{person[1]} <{value}>" if person else value


def _decoded(raw: bytes) -> str:
    try:
        return decode(raw)[0]
    except UnreadableFile:
        return raw.decode("latin-1")


READERS = (AgendaReader(),)
