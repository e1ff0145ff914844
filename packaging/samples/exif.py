"""Puts camera tags (EXIF, written as the TIFF structure of CIPA DC-008) into a JPEG."""

from __future__ import annotations

import struct

_TAGS = {"ImageDescription": 0x010E, "Make": 0x010F, "Model": 0x0110, "Artist": 0x013B}
_DATE_TIME_ORIGINAL = 0x9003
_EXIF_DIRECTORY = 0x8769
_GPS_DIRECTORY = 0x8825
_ASCII, _LONG, _RATIONAL = 2, 4, 5

Entry = tuple[int, int, int, bytes]


def _text(tag: int, value: str) -> Entry:
    content = value.encode("ascii") + b"\0"
    return tag, _ASCII, len(content), content


def _long(tag: int, value: int) -> Entry:
    return tag, _LONG, 1, struct.pack("<L", value)


def _degrees(tag: int, value: float) -> Entry:
    seconds = round(abs(value) * 360_000)
    parts = (seconds // 360_000, 1, seconds // 6_000 % 60, 1, seconds % 6_000, 100)
    return tag, _RATIONAL, 3, struct.pack("<6L", *parts)


def _directory(entries: list[Entry], offset: int) -> bytes:
    """One image file directory that starts at `offset`; values longer than four bytes follow it."""
    table, values = b"", b""
    after_table = offset + 2 + 12 * len(entries) + 4
    for tag, kind, count, content in sorted(entries):
        where = content.ljust(4, b"\0") if len(content) <= 4 else struct.pack("<L", after_table + len(values))
        values += content if len(content) > 4 else b""
        values += b"\0" * (len(values) % 2)
        table += struct.pack("<HHL", tag, kind, count) + where
    return struct.pack("<H", len(entries)) + table + b"\0\0\0\0" + values


def with_tags(jpeg: bytes, tags: dict[str, str]) -> bytes:
    """The JPEG with the tags in an APP1 segment right behind its start marker."""
    camera = [_text(number, tags[name]) for name, number in _TAGS.items()]
    latitude, longitude = float(tags["GPSLatitude"]), float(tags["GPSLongitude"])
    place = [
        _text(1, "N" if latitude >= 0 else "S"),
        _degrees(2, latitude),
        _text(3, "E" if longitude >= 0 else "W"),
        _degrees(4, longitude),
    ]
    start = 8
    root_length = len(_directory([*camera, _long(_EXIF_DIRECTORY, 0), _long(_GPS_DIRECTORY, 0)], start))
    taken_at = start + root_length
    taken = _directory([_text(_DATE_TIME_ORIGINAL, tags["DateTimeOriginal"])], taken_at)
    gps_at = taken_at + len(taken)
    root = _directory([*camera, _long(_EXIF_DIRECTORY, taken_at), _long(_GPS_DIRECTORY, gps_at)], start)
    segment = b"Exif\0\0" + b"II*\0" + struct.pack("<L", start) + root + taken + _directory(place, gps_at)
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + jpeg[2:]
