"""Walks an XML text event by event, so that neither its depth nor its size costs memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

_NONE: Mapping[str, str] = {}


class XmlEvent(NamedTuple):
    """One step through an XML text: "start" and "end" carry a local name, "text" carries characters.

    Attribute names are kept as lxml gives them ("{namespace}name"); see `attribute`.
    """

    kind: str
    value: str
    attributes: Mapping[str, str]


def attribute(attributes: Mapping[str, str], name: str) -> str | None:
    """The attribute with this local name; one without a namespace wins over one with."""
    if not attributes or name in attributes:
        return attributes.get(name)
    ending = "}" + name
    return next((value for key, value in attributes.items() if key.endswith(ending)), None)


class _Target:
    """What lxml tells while it parses, collected until it is taken."""

    def __init__(self) -> None:
        self.events: list[XmlEvent] = []
        self._local: dict[str, str] = {}

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = self._local.get(tag)
        if name is None:
            name = self._local[tag] = tag.rpartition("}")[2]
        self.events.append(XmlEvent("start", name, attributes))

    def end(self, tag: str) -> None:
        self.events.append(XmlEvent("end", self._local[tag], _NONE))

    def data(self, text: str) -> None:
        self.events.append(XmlEvent("text", text, _NONE))

    def close(self) -> None:
        pass

    def take(self) -> list[XmlEvent]:
        events, self.events = self.events, []
        return events


def xml_events(chunks: Iterable[bytes]) -> Iterator[XmlEvent]:
    """Walk an XML text without ever holding a tree, so that depth and size cost nothing.

    Foreign entities are never opened, and the text behind one is kept. Damaged XML gives what stands
    before (and, where the parser can recover, after) the damage.
    """
    from lxml import etree

    target = _Target()
    parser: Any = etree.XMLParser(target=target, resolve_entities=False, no_network=True, huge_tree=False, recover=True)
    try:
        for chunk in chunks:
            parser.feed(chunk)
            yield from target.take()
        parser.close()
    except etree.XMLSyntaxError:
        pass
    yield from target.take()
