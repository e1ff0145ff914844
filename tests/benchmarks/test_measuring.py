"""The benchmarks' arithmetic, which nobody would doubt when a figure looks good."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.generated import Writer, write_files
from tests.benchmarks.measuring import Figure, percentile


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        ([7.0], 0.5, 7.0),
        ([1.0, 2.0, 3.0, 4.0], 0.5, 2.0),
        ([4.0, 1.0, 3.0, 2.0], 0.95, 4.0),
        ([float(n) for n in range(1, 101)], 0.95, 95.0),
        ([1.0, 2.0], 0.0, 1.0),
    ],
)
def test_percentile(values: list[float], share: float, expected: float) -> None:
    assert percentile(values, share) == expected


@pytest.mark.parametrize(
    ("figure", "line"),
    [
        (Figure("start", 3.0, "s", "empty window", 2.0), "  1.50x  start: 3 s / empty window: 2 s"),
        (Figure("start", 3.0, "s", "empty window", None), "      -  start: 3 s / empty window: -"),
    ],
)
def test_a_figure_is_a_ratio(figure: Figure, line: str) -> None:
    assert figure.line() == line


def test_generated_text_is_the_same_for_the_same_seed() -> None:
    assert Writer(5).document(80) == Writer(5).document(80)
    assert Writer(5).document(80) != Writer(6).document(80)


def test_generated_text_has_few_common_and_many_rare_words() -> None:
    words = " ".join(Writer(seed).document(400) for seed in range(40)).lower().split()
    counts = sorted((words.count(word) for word in set(words)), reverse=True)

    assert sum(counts[:20]) > 0.25 * len(words)
    assert sum(count == 1 for count in counts) > 0.3 * len(counts)


def test_generated_files(tmp_path: Path) -> None:
    files = write_files(tmp_path, 120, per_folder=50)

    assert [file.relative_to(tmp_path).as_posix() for file in (files[0], files[50], files[-1])] == [
        "000/note00000.txt",
        "001/note00050.txt",
        "002/note00119.txt",
    ]
    assert all(file.read_text(encoding="utf-8") for file in files)
