"""Sketches by hand-made tables, and the shipped table against the model it belongs to."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from indexer.errors import ModelRefused
from indexer.meaning.embedder import Embedder
from indexer.meaning.sketch import Sketcher, Vocabulary, default_table, save_table

PIECES = ["leak", "##ing", "##y", "tap", "cafe", "量", "子", "a"]
MODEL = "m" * 64


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Every piece has an axis of its own, so that a sketch shows which pieces are in it and how often."""
    save_table(
        tmp_path / "table.npz",
        np.eye(len(PIECES), dtype=np.float32),
        np.zeros(len(PIECES), dtype=np.float32),
        PIECES,
        MODEL,
    )
    return tmp_path / "table.npz"


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", {}),
        ("tap", {"tap": 1}),
        ("Leaking TAP!", {"leak": 1, "##ing": 1, "tap": 1}),
        ("tap tap, tap", {"tap": 1 + math.log(3)}),
        ("tap_tap", {"tap": 1 + math.log(2)}),
        ("CAFÉ cafe\u0301", {"cafe": 1 + math.log(2)}),
        ("量子", {"量": 1, "子": 1}),
        ("leakage", {}),
        ("tap" * 50, {}),
        ("🙂 ... ___", {}),
    ],
)
def test_a_sketch_adds_the_rows_of_its_pieces(table: Path, text: str, pieces: dict[str, float]) -> None:
    expected = np.array([pieces.get(piece, 0.0) for piece in PIECES])
    expected /= max(np.linalg.norm(expected), 1e-12)
    assert Sketcher(table).sketch([text])[0] == pytest.approx(expected, abs=0.01)


def test_words_of_the_vocabulary_are_words(table: Path) -> None:
    sketcher = Sketcher(table)
    assert [sketcher.is_word(word) for word in ("leak", "leaking", "a", "TAP")] == [True, *[False] * 3]


def test_no_texts_give_no_sketches(table: Path) -> None:
    assert Sketcher(table).sketch([]).shape == (0, len(PIECES))


def test_the_memory_of_words_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indexer.meaning.sketch._MOST_WORDS", 3)
    vocabulary = Vocabulary(PIECES)
    assert [vocabulary.weighed(f"tap{'a' * n}")[0].tolist() for n in range(9)] == [[3]] + [[]] * 8
    assert len(vocabulary) <= 3


def test_a_table_of_another_model_is_refused(table: Path) -> None:
    assert Sketcher(table, model=MODEL).model == MODEL
    with pytest.raises(ModelRefused, match="another model"):
        Sketcher(table, model="n" * 64)


@pytest.mark.parametrize("cut", [0, 10, 400, -1])
def test_a_damaged_table_is_refused(table: Path, cut: int) -> None:
    table.write_bytes(table.read_bytes()[:cut])
    with pytest.raises(ModelRefused, match=r"table\.npz is damaged"):
        Sketcher(table)


@pytest.mark.parametrize("place", [1_000, 100_000, 5_000_000])
def test_flipped_bytes_are_noticed(tmp_path: Path, place: int) -> None:
    table = tmp_path / "table.npz"
    content = bytearray(default_table().read_bytes())
    content[place : place + 100] = bytes(byte ^ 0xFF for byte in content[place : place + 100])
    table.write_bytes(content)
    with pytest.raises(ModelRefused, match="damaged"):
        Sketcher(table)


def test_each_table_has_its_own_fingerprint(table: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.npz"
    save_table(other, np.ones((1, 2), dtype=np.float32), np.ones(2, dtype=np.float32), ["a"], MODEL)
    assert Sketcher(table).fingerprint != Sketcher(other).fingerprint
    assert Sketcher(table).fingerprint.startswith(MODEL[:16])


def test_a_missing_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelRefused, match="missing"):
        Sketcher(tmp_path / "none.npz")


def test_the_shipped_table_lies_in_the_default_models_space(embedder: Embedder) -> None:
    sketcher = Sketcher(default_table(), model=embedder.fingerprint.model)
    texts = [
        "The plumber's quote lists a new ceramic valve for the kitchen tap and two hours of labour.",
        "Whisk the eggs with the sugar until pale, then fold in the flour and the melted butter.",
        "Entropy never decreases in an isolated system, so some of the work is always lost as heat.",
    ]
    sketches, exact = sketcher.sketch(texts), embedder.embed_passages(texts)
    cosines = sketches @ exact.T
    assert np.diag(cosines).min() > 0.5
    assert (np.diag(cosines) > (cosines - np.eye(3)).max(axis=1) + 0.3).all()


def test_the_shipped_table_is_small() -> None:
    assert default_table().stat().st_size <= 12_000_000
