"""Vectors in a fraction of their size: each is stretched to fill 8 bits, and its length is forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

# How many bits of each component a stored vector has; catalogs from before hold floating-point numbers.
BITS = 8
_KINDS: dict[int, Any] = {8: np.int8, 16: np.float16}


def rounded(vectors: NDArray[np.floating]) -> NDArray[np.int8]:
    """Vectors (n, dimension) in 8 bits; rounding what was rounded changes nothing."""
    wide = vectors.astype(np.float32, copy=False)
    largest = np.maximum(np.abs(wide).max(axis=1, keepdims=True), 1e-12)
    rounded: NDArray[np.int8] = np.rint(wide * (127 / largest)).astype(np.int8)
    return rounded


def stacked(stored: Sequence[bytes], bits: Sequence[int]) -> NDArray[np.float16]:
    """Stored vectors, which have so many bits each, as they were but for rounding: (n, dimension), each of length 1."""
    if not stored:
        return np.empty((0, 0), np.float16)
    widths = np.asarray(bits)
    rows = np.empty((len(stored), 8 * len(stored[0]) // bits[0]), np.float16)
    for width in set(bits):
        chosen = widths == width
        part = b"".join(blob for blob, own in zip(stored, bits, strict=True) if own == width)
        wide = np.frombuffer(part, _KINDS[width]).reshape(-1, rows.shape[1]).astype(np.float32)
        rows[chosen] = wide / np.maximum(np.linalg.norm(wide, axis=1, keepdims=True), 1e-12)
    return rows
