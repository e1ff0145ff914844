"""Compound files ([MS-CFB]) and what the old office programs kept in them, made on the spot."""

from __future__ import annotations

import struct

SECTOR, MINI_SECTOR, CUTOFF = 512, 64, 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def make_compound(streams: dict[str, bytes]) -> bytes:
    """A compound file with these streams; "a/b" is a stream b in a storage a."""
    body: list[bytes] = []
    table: list[int] = []
    mini = bytearray()
    mini_table: list[int] = []

    def chained(content: bytes) -> int:
        """Put content into sectors of its own and return the first."""
        first = len(body)
        count = max(1, -(-len(content) // SECTOR))
        body.extend(content[at * SECTOR : (at + 1) * SECTOR].ljust(SECTOR, b"\0") for at in range(count))
        table.extend([*range(first + 1, first + count), END])
        return first

    def placed(content: bytes) -> int:
        if len(content) >= CUTOFF:
            return chained(content)
        first, count = len(mini_table), -(-len(content) // MINI_SECTOR)
        mini.extend(content.ljust(count * MINI_SECTOR, b"\0"))
        mini_table.extend([*range(first + 1, first + count), END] if count else [])
        return first if count else END

    entries = _entries(streams)
    places = {path: placed(streams[path]) for path, *_ in entries if path in streams}
    mini_first = chained(bytes(mini)) if mini else END
    mini_table_first = chained(_longs(mini_table, FREE)) if mini_table else END
    directory = b"".join(
        _entry(path, kind, right, child, places.get(path, mini_first if not path else 0), _size(path, streams, mini))
        for path, kind, right, child in entries
    )
    directory_first = chained(directory.ljust(-(-len(directory) // SECTOR) * SECTOR, b"\0"))
    table.append(FAT)
    assert len(table) <= SECTOR // 4, "one sector of table is enough for a test"
    header = struct.pack(
        "<8s16sHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        1,
        directory_first,
        0,
        CUTOFF,
        mini_table_first,
        int(bool(mini_table)),
        END,
        0,
        len(body),
    )
    body.append(_longs(table, FREE))
    return header.ljust(SECTOR, b"\xff") + b"".join(body)


def _entries(streams: dict[str, bytes]) -> list[tuple[str, int, int, int]]:
    """The directory: path, kind, right neighbour and first child of every storage and stream."""
    paths = [""]
    for path in streams:
        steps = path.split("/")
        paths += [part for at in range(1, len(steps) + 1) if (part := "/".join(steps[:at])) not in paths]
    children = {path: [inner for inner in paths[1:] if inner.rpartition("/")[0] == path] for path in paths}
    number = {path: at for at, path in enumerate(paths)}
    rows = []
    for path in paths:
        siblings = children[path.rpartition("/")[0]] if path else []
        at = siblings.index(path) if path else 0
        right = number[siblings[at + 1]] if at + 1 < len(siblings) else FREE
        child = number[children[path][0]] if children[path] else FREE
        rows.append((path, 2 if path in streams else 1 if path else 5, right, child))
    return rows


def _size(path: str, streams: dict[str, bytes], mini: bytearray) -> int:
    return len(streams[path]) if path in streams else 0 if path else len(mini)


def _entry(path: str, kind: int, right: int, child: int, first: int, size: int) -> bytes:
    name = (path.rpartition("/")[2] or "Root Entry").encode("utf-16-le") + b"\0\0"
    return name.ljust(64, b"\0") + struct.pack("<HBBIII36xIQ", len(name), kind, 1, FREE, right, child, first, size)


def _longs(numbers: list[int], filler: int) -> bytes:
    padded = numbers + [filler] * (-len(numbers) % (SECTOR // 4))
    return struct.pack(f"<{len(padded)}I", *padded)


def make_doc(*parts: str, wide: bool = False, flags: int = 0) -> dict[str, bytes]:
    """The streams of a Word 97 document whose text has these parts: body, notes, headers, macros, comments ..."""
    text = "".join(parts)
    content = text.encode("utf-16-le" if wide else "cp1252")
    start = 1024
    where = start if wide else 0x40000000 | start * 2
    clx = b"\2" + struct.pack("<I", 16) + struct.pack("<II", 0, len(text)) + struct.pack("<HIH", 0, where, 0)
    stream = bytearray(start)
    struct.pack_into("<HH", stream, 0, 0xA5EC, 193)
    struct.pack_into("<H", stream, 0x0A, 0x0200 | flags)
    struct.pack_into("<8i", stream, 0x4C, *([len(part) for part in parts] + [0] * 8)[:8])
    struct.pack_into("<II", stream, 0x01A2, 0, len(clx))
    return {"WordDocument": bytes(stream) + content, "1Table": clx}


def make_word95(text: str, language: int) -> dict[str, bytes]:
    """The stream of a Word 6 document, which has its text in one run."""
    encoding = {0x0409: "cp1252", 0x0419: "cp1251"}[language]
    content = text.encode(encoding)
    stream = bytearray(768)
    struct.pack_into("<HHHH", stream, 0, 0xA5DC, 101, 0, language)
    struct.pack_into("<II", stream, 0x18, 768, 768 + len(content))
    return {"WordDocument": bytes(stream) + content}


def record(kind: int, body: bytes = b"", version: int = 0, instance: int = 0) -> bytes:
    """One record of a PowerPoint file; version 15 makes it a container."""
    return struct.pack("<HHI", instance << 4 | version, kind, len(body)) + body


def biff(kind: int, body: bytes = b"") -> bytes:
    """One record of an Excel file."""
    return struct.pack("<HH", kind, len(body)) + body


def make_xls(
    name: str, rows: list[list[str | float]], extra: bytes = b"", globals_extra: bytes = b""
) -> dict[str, bytes]:
    """The stream of an Excel 97 workbook with one sheet; `extra` are further records of the sheet."""
    start = struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 0)
    encoded = struct.pack("<BB", len(name), 0) + name.encode("latin-1")
    before = biff(0x0809, start) + biff(0x0042, struct.pack("<H", 1200)) + globals_extra
    after = biff(0x000A)
    at = len(before) + 4 + 6 + len(encoded) + len(after)
    sheet = biff(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0, 0, 0, 0))
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if isinstance(cell, str):
                text = struct.pack("<HB", len(cell), 1) + cell.encode("utf-16-le")
                sheet += biff(0x0204, struct.pack("<HHH", row, column, 0) + text)
            else:
                sheet += biff(0x0203, struct.pack("<HHHd", row, column, 0, cell))
    bound = biff(0x0085, struct.pack("<IH", at, 0) + encoded)
    return {"Workbook": before + bound + after + sheet + extra + biff(0x000A)}


def make_msg(
    texts: dict[int, str], fixed: dict[int, int] | None = None, prefix: str = "", header: int = 32
) -> dict[str, bytes]:
    """The streams of an Outlook message with these text properties and these numbers."""
    entries = b"".join(struct.pack("<HHIQ", 3, number, 0, value) for number, value in (fixed or {}).items())
    streams = {f"{prefix}__properties_version1.0": b"\0" * header + entries}
    for number, text in texts.items():
        streams[f"{prefix}__substg1.0_{number:04X}001F"] = text.encode("utf-16-le")
    return streams
