"""Gives a passage a vector in the transformer's own space at once, by adding one row of a table for each word piece."""

from __future__ import annotations

import json
import re
import unicodedata
import zipfile
import zlib
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from indexer import locations
from indexer.errors import ModelRefused
from indexer.meaning.fingerprint import DEFAULT_MODEL, sha256

FORMAT = 1
_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile("[\u0300-\u036f]+")
# A word of these scripts has no spaces around it; the model reads their characters one by one.
_UNSPACED = re.compile("[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]")
_CONTINUES = "##"
_SHORTEST_WORD, _LONGEST_WORD = 3, 100
_MOST_WORDS = 200_000
# Letters of ASCII in lower case, and everything no word is made of as a blank: to split at these is quicker than to
# look for words, and bytes are translated several times as fast as text.
_BLANKS = bytes(ord(chr(code).lower()) if chr(code).isalnum() else ord(" ") for code in range(128)).ljust(256)


class Vocabulary(dict[str, tuple[int, ...]]):
    """The numbers of the word pieces of each word that was met, cut greedily as WordPiece does (Wu et al. 2016).

    Cutting each distinct word once is eight times as fast as running the model's tokenizer over whole texts.
    """

    def __init__(self, pieces: Sequence[str]) -> None:
        super().__init__()
        self._number = {piece: number for number, piece in enumerate(pieces)}

    def __missing__(self, word: str) -> tuple[int, ...]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        parts = _UNSPACED.sub(r" \g<0> ", word).split() if not word.isascii() else [word]
        self[word] = found = tuple(number for part in parts for number in self._cut(part))
        return found

    def knows(self, word: str) -> bool:
        """Whether a word in lower case is frequent enough to be one piece; a word of few letters may be any part."""
        return len(word) >= _SHORTEST_WORD and word in self._number

    def weighed(self, text: str) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """The pieces of a text's words, shape (k,), and the weight of each: 1 + log of how often its word occurs."""
        counts = Counter(_words_of(text))
        words = list(map(self.__getitem__, counts))
        numbers = np.fromiter(chain.from_iterable(words), np.intp)
        occurrences = np.fromiter(counts.values(), np.float32, len(counts))
        return numbers, np.repeat(1 + np.log(occurrences), np.fromiter(map(len, words), np.intp, len(words)))

    def _cut(self, word: str) -> list[int]:
        """The longest known beginning, then the longest known continuation, and so on; nothing if that fails."""
        found: list[int] = []
        start = 0
        while start < len(word) <= _LONGEST_WORD:
            prefix = _CONTINUES if start else ""
            for end in range(len(word), start, -1):
                number = self._number.get(prefix + word[start:end])
                if number is not None:
                    found.append(number)
                    start = end
                    break
            else:
                return []
        return found


def _words_of(text: str) -> list[str]:
    """The words of a text in order, in lower case and without accents."""
    if text.isascii():
        return text.encode().translate(_BLANKS).decode().split()
    return _WORD.findall(_MARKS.sub("", unicodedata.normalize("NFD", text.lower())))


class Sketcher:
    """A table of word pieces, loaded: about two hundred times the transformer's speed for part of its sharpness.

    The table is an .npz of `rows` (pieces, dimension) int8, `scales` (pieces,) float16, `bias` (dimension,) float32,
    `pieces` and `about` (UTF-8 bytes); `about` is JSON with `format` and `model`, the SHA-256 of the weights whose
    vectors it was fitted to. `fingerprint` tells sketches of this table from those of any other.
    """

    def __init__(self, table: Path, *, model: str | None = None) -> None:
        """Load `table`; `model` is the hash of the weights that questions are embedded with.

        Raises:
            ModelRefused: the table is missing, damaged, or belongs to other weights.
        """
        self._rows, self._scales, self._bias, pieces, self.model = _read(table)
        if model is not None and model != self.model:
            raise ModelRefused(f"The sketch table {table} belongs to another model.")
        self._vocabulary = Vocabulary(pieces)
        self._table = table

    def is_word(self, word: str) -> bool:
        """Whether the model's vocabulary has this word, in lower case, whole."""
        return self._vocabulary.knows(word)

    @cached_property
    def fingerprint(self) -> str:
        return f"{self.model[:16]}-sketch-{sha256(self._table)[:16]}"

    @property
    def dimension(self) -> int:
        return len(self._bias)

    def sketch(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The sketches of texts, shape (n, dimension), each of length 1: weighted sums of rows, plus the bias."""
        sums = np.empty((len(texts), self.dimension), dtype=np.float32)
        for place, text in enumerate(texts):
            numbers, weights = self._vocabulary.weighed(text)
            rows = self._rows.take(numbers, axis=0).astype(np.float32)
            np.matmul(weights * self._scales.take(numbers), rows, out=sums[place])
        sums += self._bias
        sums /= np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12)
        return sums


def default_table() -> Path:
    """The table that is shipped for the default model."""
    return locations.resources() / "sketch" / f"{DEFAULT_MODEL}.npz"


def _read(
    table: Path,
) -> tuple[NDArray[np.int8], NDArray[np.float32], NDArray[np.float32], list[str], str]:
    try:
        with table.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            rows, scales, bias = stored["rows"], stored["scales"].astype(np.float32), stored["bias"]
            pieces = bytes(stored["pieces"]).decode().split("\n")
            about = json.loads(bytes(stored["about"]))
        fits = rows.dtype == np.int8 and rows.shape == (len(pieces), len(bias)) and scales.shape == (len(pieces),)
        if about["format"] == FORMAT and fits:
            return rows, scales, bias, pieces, str(about["model"])
    except FileNotFoundError as error:
        raise ModelRefused(f"The sketch table {table} is missing.") from error
    except (
        OSError,
        EOFError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        raise ModelRefused(f"The sketch table {table} is damaged.") from error
    raise ModelRefused(f"The sketch table {table} is of an unknown form.")


def save_table(
    table: Path, rows: NDArray[np.float32], bias: NDArray[np.float32], pieces: list[str], model: str
) -> None:
    """Write a table for `Sketcher`; `rows` (pieces, dimension) are rounded to 8 bits, each row with its own scale."""
    scales = (np.maximum(np.abs(rows).max(axis=1), 1e-8) / 127).astype(np.float16)
    # Not deflated: that saves a twentieth of the size, and costs each reader 50 ms at its start.
    rounded = np.rint(rows / np.maximum(scales.astype(np.float32), 1e-8)[:, None]).clip(-127, 127).astype(np.int8)
    np.savez(
        table,
        rows=rounded,
        scales=scales,
        bias=bias.astype(np.float32),
        pieces=np.frombuffer("\n".join(pieces).encode(), dtype=np.uint8),
        about=np.frombuffer(json.dumps({"format": FORMAT, "model": model}).encode(), dtype=np.uint8),
    )
