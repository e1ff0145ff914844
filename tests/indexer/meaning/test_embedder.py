"""The default model, compiled and run: what its vectors are, and what happens when a file is not right."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from indexer.errors import ModelRefused
from indexer.meaning.embedder import Embedder, ensure_compiled, read_compiled
from indexer.meaning.fingerprint import DEFAULT_MODEL, UNFINISHED

TEXTS = ["", "tap", "The kitchen tap drips.", "The lease ends in March. " * 100, "量子力学", "🙂 \x00 \u200b"]

FRESH_PROCESS = """
import sys
from pathlib import Path
from indexer.meaning.embedder import Embedder
from indexer.meaning.sketch import Sketcher, default_table
assert Embedder(Path(sys.argv[1])).embed_question("a tap").shape == (384,)
assert Sketcher(default_table()).sketch(["a tap"]).shape == (1, 384)
print(*sorted({"torch", "transformers", "sentence_transformers"} & set(sys.modules)))
"""


def test_vectors_have_the_dimension_and_length_one(embedder: Embedder) -> None:
    vectors = embedder.embed_passages(TEXTS)
    assert vectors.shape == (len(TEXTS), embedder.dimension) == (len(TEXTS), 384)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)


def test_no_passages_give_no_vectors(embedder: Embedder) -> None:
    assert embedder.embed_passages([]).shape == (0, 384)


@pytest.mark.parametrize(
    ("question", "near", "far"),
    [
        ("fixing a leaky tap", "The plumber's quote lists a new ceramic valve.", "Whisk the eggs with the sugar."),
        ("how do plants eat", "Photosynthesis turns light into energy.", "The lease ends on 31 March."),
        ("my rent", "The tenant pays on the first of each month.", "Entropy never decreases."),
    ],
)
def test_near_means_near_in_meaning(embedder: Embedder, question: str, near: str, far: str) -> None:
    cosines = embedder.embed_passages([near, far]) @ embedder.embed_question(question)
    assert cosines[0] > cosines[1] + 0.1


def test_many_threads_get_what_one_gets(embedder: Embedder) -> None:
    alone = embedder.embed_passages(TEXTS * 3)
    with ThreadPoolExecutor(4) as pool:
        together = np.stack(list(pool.map(embedder.embed_passage, TEXTS * 3)))
    assert np.einsum("ij,ij->i", alone, together) == pytest.approx(1, abs=1e-5)


def test_the_fingerprint_names_the_published_weights(embedder: Embedder) -> None:
    assert embedder.fingerprint.text.startswith("53aa51172d142c89-384-256-")


def test_the_compiler_vouches_for_the_graph(compiled: Path) -> None:
    about = read_compiled(compiled)
    assert about.cosine >= 0.9999
    assert about.agreement >= 0.999
    assert about.form in ("fused", "fused, 8 bits")
    assert (about.dimension, about.max_tokens, about.pooling) == (384, 256, "mean")


def test_the_engine_never_loads_torch(compiled: Path) -> None:
    found = subprocess.run([sys.executable, "-c", FRESH_PROCESS, compiled], capture_output=True, text=True, check=True)
    assert (found.stdout.strip(), found.stderr) == ("", "")


@pytest.mark.parametrize("name", ["compiled.json", "tokenizer.json", "model.onnx"])
@pytest.mark.parametrize("damage", ["missing", "altered", "cut"])
def test_a_damaged_folder_is_refused_by_the_name_of_the_file(
    compiled: Path, tmp_path: Path, name: str, damage: str
) -> None:
    folder = Path(shutil.copytree(compiled, tmp_path / "model"))
    file = folder / name
    if damage == "missing":
        file.unlink()
    elif damage == "altered":
        file.write_bytes(b"?" + file.read_bytes()[1:])
    else:
        file.write_bytes(file.read_bytes()[:1000])
    with pytest.raises(ModelRefused, match=name):
        Embedder(folder)


def no_run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    raise AssertionError("compiled twice")


def test_a_model_is_compiled_once(compiled: Path, model_cache: Path) -> None:
    assert ensure_compiled(DEFAULT_MODEL, model_cache, run=no_run) == compiled


@pytest.mark.parametrize("name", ["compiled.json", "tokenizer.json", "model.onnx"])
def test_a_damaged_model_is_compiled_anew(compiled: Path, tmp_path: Path, name: str) -> None:
    cached = Path(shutil.copytree(compiled, tmp_path / "model"))
    (cached / name).write_bytes(b"?")
    (tmp_path / "compiling-killed").mkdir()

    def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 0, stdout='{"step": "loading"}\n{"compiled": "new"}\n')

    assert ensure_compiled(DEFAULT_MODEL, tmp_path, run=run) == Path("new")
    assert not (tmp_path / "compiling-killed").exists()


@pytest.mark.parametrize(
    ("output", "code", "sentence"),
    [
        ('{"step": "loading"}\n{"refused": "The weights are gone."}\n', 2, r"^The weights are gone\.$"),
        ('{"step": "loading"}\n', -9, "its compiler stopped"),
        ("Killed", 137, "its compiler stopped"),
        ("", 1, "its compiler stopped"),
    ],
)
def test_a_compiler_that_fails_says_why(tmp_path: Path, output: str, code: int, sentence: str) -> None:
    def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, code, stdout=output)

    with pytest.raises(ModelRefused, match=sentence):
        ensure_compiled(DEFAULT_MODEL, tmp_path, run=run)


def test_a_compiler_that_was_killed_leaves_nothing_to_the_next(compiled: Path, tmp_path: Path) -> None:
    """What it had written is no model, and is cleared away before the next one writes."""

    def killed(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        shutil.copytree(compiled, tmp_path / f"{UNFINISHED}x" / "model", ignore=shutil.ignore_patterns("*.onnx"))
        return subprocess.CompletedProcess(command, -9, stdout='{"step": "exporting"}\n', stderr="")

    def whole(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        assert not list(tmp_path.glob(f"{UNFINISHED}*"))
        folder = shutil.copytree(compiled, tmp_path / compiled.name)
        return subprocess.CompletedProcess(command, 0, stdout=json.dumps({"compiled": str(folder)}), stderr="")

    with pytest.raises(ModelRefused, match="its compiler stopped"):
        ensure_compiled(DEFAULT_MODEL, tmp_path, run=killed)
    folder = ensure_compiled(DEFAULT_MODEL, tmp_path, run=whole)
    assert Embedder(folder).dimension == Embedder(compiled).dimension
    assert ensure_compiled(DEFAULT_MODEL, tmp_path, run=no_run) == folder
