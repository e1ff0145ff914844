"""What the compiler takes and what it refuses, each time with one sentence that names the fault."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from indexer.errors import ModelRefused
from indexer.meaning.embedder import Embedder, ensure_compiled
from indexer.meaning.fingerprint import DEFAULT_MODEL, check_default, local_folder, weights_hash
from indexer.meaning.sketch import Sketcher, default_table


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the default model, as a user's own folder."""
    source = local_folder(DEFAULT_MODEL)
    assert source is not None
    return Path(shutil.copytree(source, tmp_path / "own model"))


def compiler(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "indexer.meaning.compiler", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_altered_default_weights_are_refused(folder: Path) -> None:
    with (folder / "model.safetensors").open("r+b") as weights:
        weights.seek(-1, 2)
        weights.write(b"?")
    with pytest.raises(ModelRefused, match=r"altered.*model\.safetensors"):
        check_default(folder)


@pytest.mark.parametrize("name", ["model.safetensors", "config.json"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelRefused, match=name):
        weights_hash(folder)


def test_missing_default_weights_are_named(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    with pytest.raises(ModelRefused, match=r"model\.safetensors is missing"):
        check_default(folder)


@pytest.mark.parametrize("model", ["./no/such/folder", "/no/such/folder", "~/no/such/folder"])
def test_a_folder_that_is_not_there_is_refused(model: str) -> None:
    with pytest.raises(ModelRefused, match="There is no model folder"):
        local_folder(model)


def test_an_unknown_name_is_refused_without_asking_the_network(tmp_path: Path) -> None:
    finished = compiler("--model", "nobody/no-such-model", "--out", tmp_path)
    outcome = json.loads(finished.stdout.splitlines()[-1])
    assert finished.returncode == 2
    assert finished.stderr == ""
    assert outcome == {
        "refused": "The model nobody/no-such-model is not on this computer, and downloading is not allowed."
    }
    assert list(tmp_path.iterdir()) == []


def test_damaged_weights_are_refused_and_leave_nothing_behind(folder: Path, tmp_path: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"no weights")
    finished = compiler("--model", folder, "--out", tmp_path / "out")
    assert finished.returncode == 2
    refused = json.loads(finished.stdout.splitlines()[-1])["refused"]
    assert refused == f"The model folder {folder} has a damaged model.safetensors."
    assert not (tmp_path / "out").exists()


def test_an_own_folder_is_compiled_quietly_and_used_in_its_own_way(
    folder: Path, embedder: Embedder, tmp_path: Path
) -> None:
    """With prompts, and another pooling of the same weights: its vectors are not those of the default model."""
    config = {"prompts": {"query": "query: ", "passage": "passage: "}, "default_prompt_name": None}
    (folder / "config_sentence_transformers.json").write_text(json.dumps(config))
    pooling = folder / "1_Pooling" / "config.json"
    modes = json.loads(pooling.read_text()) | {"pooling_mode_mean_tokens": False, "pooling_mode_cls_token": True}
    pooling.write_text(json.dumps(modes))
    own = Embedder(ensure_compiled(str(folder), tmp_path / "out"))
    assert own.embed_question("a tap") @ own.embed_passage("a tap") < 0.99
    assert own.fingerprint.prompt == "passage: "
    assert own.fingerprint.model != embedder.fingerprint.model
    with pytest.raises(ModelRefused, match="another model"):
        Sketcher(default_table(), model=own.fingerprint.model)
