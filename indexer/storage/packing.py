"""Packs the texts of passages with zstandard and dictionaries that were trained on the library's own texts."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import zstandard
from sqlite_utils import Database

# What SQLite says when `plain` fails.
UNREADABLE = "user-defined function raised exception"
# A library of so many passages gets its first dictionary; one of so many times as many as then gets another.
FIRST, TIMES = 500, 16
_SAMPLES = 1_000
_DICTIONARY_BYTES = 64_000
# Segments of 256 bytes and pieces of 8 to look for: as good as a search for the best pair, in a quarter of the time.
_TRAINING = {"k": 256, "d": 8}
_LEVEL = 3
# Shorter ones would hardly be smaller.
_SHORTEST = 64
_DAMAGE = (zstandard.ZstdError, UnicodeDecodeError, MemoryError)

Stored = str | bytes


class _Trained(NamedTuple):
    id: int
    passages: int


class Packer:
    """Packs for one catalog's writer, and teaches connections to unpack. What was stored unpacked stays readable."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._dictionaries: dict[int, zstandard.ZstdCompressionDict] = {}
        self._compressor: tuple[int, zstandard.ZstdCompressor] | None = None

    def teach(self, connection: sqlite3.Connection) -> None:
        """Give a connection the function `plain`; its statement fails (UNREADABLE) on what cannot be unpacked."""
        unpacker = _Unpacker(self._dictionary)
        connection.create_function("plain", 1, unpacker.plain, deterministic=True)

    def packing(self, db: Database) -> Callable[[str], Stored]:
        """What packs a text in the transaction that `db` is in; trains a dictionary when the library has grown enough.

        The dictionary is looked up anew in every transaction: one that was rolled back took its dictionary with it.
        """
        newest = self._newest(db)
        passages = int(db.execute("select passages from passage_counts").fetchone()["passages"])
        if passages >= (TIMES * newest.passages if newest else FIRST):
            newest = self._train(db, passages) or newest
        if newest is None:
            return lambda text: text
        if self._compressor is None or self._compressor[0] != newest.id:
            self._compressor = newest.id, _compressor(_content(db.conn, newest.id))
        compressor = self._compressor[1]
        return lambda text: _packed(compressor, text)

    @staticmethod
    def _newest(db: Database) -> _Trained | None:
        row = db.execute("select id, passages from dictionaries order by passages desc limit 1").fetchone()
        return _Trained(row["id"], row["passages"]) if row else None

    def _train(self, db: Database, passages: int) -> _Trained | None:
        try:
            trained = zstandard.train_dictionary(_DICTIONARY_BYTES, _samples(db), **_TRAINING)
        except zstandard.ZstdError:
            # Nothing can be learnt from next to no text.
            return None
        found = _Trained(trained.dict_id(), passages)
        # Other connections do not see it before this transaction ends, and texts packed in it may be read in it.
        self._dictionaries[found.id] = trained
        db.execute("insert or replace into dictionaries values (?, ?, ?)", [*found, trained.as_bytes()])
        return found

    def _dictionary(self, number: int) -> zstandard.ZstdCompressionDict:
        if number not in self._dictionaries:
            # On a connection of its own: this is called while another one is in the middle of a statement.
            with closing(sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
                self._dictionaries[number] = zstandard.ZstdCompressionDict(_content(connection, number))
        return self._dictionaries[number]


class _Unpacker:
    """Unpacks for one thread at a time, as zstandard wants it."""

    def __init__(self, dictionary: Callable[[int], zstandard.ZstdCompressionDict]) -> None:
        self._dictionary = dictionary
        self._by_dictionary: dict[int, zstandard.ZstdDecompressor] = {}

    def plain(self, stored: Stored | None) -> str | None:
        if not isinstance(stored, bytes):
            return stored
        number = zstandard.get_frame_parameters(stored).dict_id
        if number not in self._by_dictionary:
            self._by_dictionary[number] = zstandard.ZstdDecompressor(dict_data=self._dictionary(number))
        return self._by_dictionary[number].decompress(stored).decode()

    def reads(self, stored: Stored) -> bool:
        try:
            self.plain(stored)
        except _DAMAGE:
            return False
        return True


def drop_unreadable(healed: sqlite3.Connection) -> int:
    """Drop the passages whose text cannot be unpacked, of a catalog that is being healed; returns how many went."""
    unpacker = _Unpacker(lambda number: zstandard.ZstdCompressionDict(_content(healed, number)))
    packed = healed.execute("select id, text from passages where typeof(text) = 'blob'")
    lost = [(number,) for number, text in packed if not unpacker.reads(text)]
    healed.executemany("delete from passages where id = ?", lost)
    return len(lost)


def _samples(db: Database) -> list[bytes | bytearray | memoryview]:
    """Texts from all over the library, the same ones for the same library."""
    ids = [row["id"] for row in db.execute("select id from passages")]
    chosen = random.Random(len(ids)).sample(ids, min(len(ids), _SAMPLES))
    rows = db.execute(f"select plain(text) as text from passages where id in ({','.join('?' * len(chosen))})", chosen)
    return [row["text"].encode() for row in rows]


def _content(connection: sqlite3.Connection, number: int) -> bytes:
    row = connection.execute("select content from dictionaries where id = ?", [number]).fetchone()
    if row is None:
        raise zstandard.ZstdError(f"Dictionary {number} is missing.")
    content: bytes = row[0]
    return content


def _compressor(dictionary: bytes) -> zstandard.ZstdCompressor:
    trained = zstandard.ZstdCompressionDict(dictionary)
    trained.precompute_compress(level=_LEVEL)
    return zstandard.ZstdCompressor(level=_LEVEL, dict_data=trained, write_checksum=False)


def _packed(compressor: zstandard.ZstdCompressor, text: str) -> Stored:
    if len(text) < _SHORTEST:
        return text
    whole = text.encode()
    packed = compressor.compress(whole)
    return packed if len(packed) < len(whole) else text
