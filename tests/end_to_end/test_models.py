"""Models and tables that are damaged, foreign or changed half-way, met by the real engine."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
from msgspec.structs import replace

import indexer
from indexer import WorldError, locations, records
from indexer import requests as r
from indexer import settings as choices
from indexer.meaning.embedder import ensure_compiled, read_compiled
from indexer.meaning.fingerprint import (
    COMPILED,
    DEFAULT_MODEL,
    TOKENIZER,
    local_folder,
    sha256,
    stamps,
    weights_hash,
)
from indexer.meaning.sketch import save_table

QUESTION = "a leaking tap"
TEXTS = {
    "repair.txt": "The plumber repaired the dripping faucet in the kitchen.",
    "bread.txt": "Knead the dough and let the loaves rise before baking.",
    "moon.txt": "The tide follows the moon twice a day.",
    "tax.txt": "The income statement is due at the revenue office in May.",
}


@pytest.fixture
def filled(folder: Path) -> Path:
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    return folder


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Path]:
    """A copy of the default model in a folder, compiled as one that reads the first words of a text only."""
    original = local_folder(DEFAULT_MODEL)
    assert original is not None
    own = Path(shutil.copytree(original, tmp_path / "hasty"))
    with (own / "model.safetensors").open("r+b") as weights:
        weights.seek(-4, os.SEEK_END)
        weights.write(b"else")
    source_hash = weights_hash(own)
    compiled = locations.shared_models() / f"hasty-{source_hash[:16]}"
    shutil.rmtree(compiled, ignore_errors=True)
    shutil.copytree(ensure_compiled(DEFAULT_MODEL), compiled)
    (compiled / TOKENIZER).write_text(_hasty((compiled / TOKENIZER).read_text()))
    about = read_compiled(compiled)
    hashes = about.hashes | {TOKENIZER: sha256(compiled / TOKENIZER)}
    about = replace(about, source=str(own), source_hash=source_hash, stamps=stamps(own), hashes=hashes, max_tokens=5)
    (compiled / COMPILED).write_bytes(msgspec.json.encode(about))
    yield own
    shutil.rmtree(compiled)


def _hasty(tokenizer: str) -> str:
    from tokenizers import Tokenizer

    cutting = Tokenizer.from_str(tokenizer)
    cutting.enable_truncation(5)
    return cutting.to_str()


def best(library) -> tuple[str, tuple[records.Lane, ...], float]:
    hit = library.ask(QUESTION).hits[0]
    return hit.name, hit.lanes, round(hit.score, 4)


def test_switching_half_way_and_back(library, filled: Path, other: Path) -> None:
    client = library.client()
    client.fetch(r.AddFolder(str(filled)), 60)
    library.wait("exact")
    right = best(library)
    assert right[:2] == ("repair.txt", (records.Lane.meaning,))

    # A folder with a file missing is refused by the name of the file, and the model in use stays.
    (other / "modules.json").rename(other / "modules")
    with pytest.raises(WorldError, match=r"has no modules\.json"):
        client.fetch(r.ChangeSettings({"model": str(other)}), 120)
    assert choices.load(library.folder).model == DEFAULT_MODEL
    assert best(library) == right
    (other / "modules").rename(other / "modules.json")

    # Half-way: nothing in the background, and the one question embeds what its words find.
    client.fetch(r.ChangeSettings({"model": str(other), "embed_in_background": False}), 120)
    library.stop()
    library.wait("meaning")
    client = library.client()
    client.fetch(r.Ask(1, "moon", stream=True), 60)
    status = client.fetch(r.GetStatus(), 60)
    assert (status.model_state, status.passages.exact) == (records.ModelState.ready, 1)
    # No vector of the first model is compared with a question of the second.
    assert {hit.name for hit in library.ask(QUESTION).hits if records.Lane.meaning in hit.lanes} <= {"moon.txt"}
    assert library.ask("dripping").hits[0].name == "repair.txt"

    client.fetch(r.ChangeSettings({"model": DEFAULT_MODEL, "embed_in_background": True}), 120)
    library.stop()
    status = library.wait("exact")
    assert (status.passages.exact, status.since_start.passages_embedded) == (len(TEXTS), 0)
    assert best(library) == right


@pytest.mark.parametrize(("what", "said"), [("damaged", "is damaged"), ("foreign", "belongs to another model")])
def test_a_table_that_cannot_be_used_is_named_and_meaning_stays(
    library, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str, said: str
) -> None:
    """In a program of its own whose table is bad."""
    program = tmp_path / "program"
    source = Path(indexer.__file__).parent
    shutil.copytree(source, program / "indexer", ignore=shutil.ignore_patterns("__pycache__"))
    (program / "resources" / "sketch").mkdir(parents=True)
    table = program / "resources" / "sketch" / f"{DEFAULT_MODEL}.npz"
    content = bytearray((locations.resources() / "sketch" / table.name).read_bytes())
    content[5_000_000:5_000_100] = bytes(100)
    if what == "damaged":
        table.write_bytes(content)
    else:
        save_table(table, np.ones((1, 384), np.float32), np.ones(384, np.float32), ["a"], "n" * 64)
    # An engine finds its code where the face that starts it would.
    monkeypatch.syspath_prepend(program)
    client = library.client()
    client.fetch(r.AddFolder(str(filled)), 60)
    status = library.wait("exact")
    assert status.model_note is not None
    assert said in status.model_note
    assert str(table) in status.model_note
    assert (status.model_state, best(library)[0]) == (records.ModelState.ready, "repair.txt")
