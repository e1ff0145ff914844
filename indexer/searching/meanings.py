"""Arithmetic of meanings: a question with more of one text and less of another."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

# Taken away by half, the commonest sense of a word often stays on top (python, less of programming); taken away whole,
# what is left of a short question is close to nothing.
_LESS = 0.8


def combined(
    asked: NDArray[np.float32] | None, more: Sequence[NDArray[np.float32]], less: Sequence[NDArray[np.float32]]
) -> NDArray[np.float32] | None:
    """The direction of the question and what to add, less what to take away, of length 1.

    All vectors have shape (dimension,) and length 1. None when nothing is left.
    """
    if not more and not less:
        return asked
    kept = [one for one in (asked, *more) if one is not None]
    if not kept:
        return None
    total = np.sum(kept, axis=0) - _LESS * np.sum(less, axis=0, initial=0.0) if less else np.sum(kept, axis=0)
    length = float(np.linalg.norm(total))
    return (total / length).astype(np.float32) if length > 1e-6 else None
