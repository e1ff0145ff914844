"""Which folders of a model are refused, each time with the name of the file that is to blame."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from indexer.errors import ModelRefused
from indexer.meaning.fingerprint import DEFAULT_MODEL, local_folder
from indexer.meaning.folder import check_whole

HEADER = b'{"__metadata__": {}, "w": {"dtype": "I8", "shape": [4], "data_offsets": [0, 4]}}'
WEIGHTS = len(HEADER).to_bytes(8, "little") + HEADER + b"1234"
MODULES = [
    {"path": "", "type": "sentence_transformers.models.Transformer"},
    {"path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
    {"path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small folder in the form of a whole model."""
    (tmp_path / "1_Pooling").mkdir()
    for name in ("config.json", "tokenizer.json", "config_sentence_transformers.json", "1_Pooling/config.json"):
        (tmp_path / name).write_text("{}")
    (tmp_path / "modules.json").write_text(json.dumps(MODULES))
    (tmp_path / "model.safetensors").write_bytes(WEIGHTS)
    return tmp_path


def without(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).unlink()


def holding(name: str, content: bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(content)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (without("tokenizer.json"), "has no tokenizer.json."),
        (without("modules.json"), "has no modules.json."),
        (without("1_Pooling/config.json"), "has no 1_Pooling/config.json."),
        (holding("config.json", b'{"hidden'), "has a damaged config.json."),
        (holding("config.json", b"[]"), "has a damaged config.json."),
        (holding("modules.json", b'{"0": "Transformer"}'), "has a damaged modules.json."),
        (holding("modules.json", b'[{"path": 1, "type": "Transformer"}]'), "has a damaged modules.json."),
        (holding("modules.json", b'[{"name": "0"}]'), "has a damaged modules.json."),
        (holding("1_Pooling/config.json", b"\xff\xfe\x00"), "has a damaged 1_Pooling/config.json."),
        (holding("model.safetensors", WEIGHTS[:-1]), "has a damaged model.safetensors."),
        (holding("model.safetensors", WEIGHTS + b"0"), "has a damaged model.safetensors."),
        (holding("model.safetensors", b"\xff" * 8 + b"no header"), "has a damaged model.safetensors."),
        (holding("model.safetensors", b"\x02\0\0\0\0\0\0\0[]"), "has a damaged model.safetensors."),
        (holding("model.safetensors", b""), "has a damaged model.safetensors."),
    ],
)
def test_what_is_missing_or_damaged_is_named(folder: Path, change: Callable[[Path], object], sentence: str) -> None:
    change(folder)
    with pytest.raises(ModelRefused) as refused:
        check_whole(folder)
    assert str(refused.value) == f"The model folder {folder} {sentence}"


@pytest.mark.parametrize("name", ["vocab.txt", "vocab.json", "spiece.model"])
def test_a_vocabulary_of_any_kind_will_do(folder: Path, name: str) -> None:
    (folder / "tokenizer.json").unlink()
    (folder / name).write_text("{}")
    check_whole(folder)


def test_whole_folders_are_taken(folder: Path) -> None:
    check_whole(folder)
    for name in ("modules.json", "config_sentence_transformers.json", "1_Pooling/config.json"):
        (folder / name).unlink()
    (folder / "1_Pooling").rmdir()
    check_whole(folder)  # a plain transformer
    default = local_folder(DEFAULT_MODEL)
    assert default is not None
    check_whole(default)
