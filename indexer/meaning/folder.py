"""Whether a model's own folder is whole: a library that misses a file often goes on without it, and embeds nonsense."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from indexer.errors import ModelRefused
from indexer.records import Record

_MODULES, _CONFIG, _TOKENIZER = "modules.json", "config.json", "tokenizer.json"
# Each kind of tokenizer keeps its vocabulary in one of these.
_VOCABULARIES = (_TOKENIZER, "vocab.txt", "vocab.json", "*.model")
_LENGTH_BYTES = 8


class _Module(Record, frozen=True):
    """One step from a text to its vector: the folder of its files, if it has any, and its class."""

    path: str
    type: str


def check_whole(folder: Path) -> None:
    """Refuse a folder in the form of sentence-transformers that misses a file which makes up its vectors.

    What was altered and still is of its form cannot be told: that is another model.

    Raises:
        ModelRefused: names the file that is missing or damaged.
    """
    for file in sorted([*folder.glob("*.json"), *folder.glob("*_*/*.json")]):
        content = _content(folder, file)
        if file.name == _CONFIG and not isinstance(content, dict):
            raise _damaged(folder, file)
    for name in _needed(folder):
        if not (folder / name).is_file():
            raise ModelRefused(f"The model folder {folder} has no {name}.")
    # Without it every word is the unknown one.
    if not any(file.is_file() for pattern in _VOCABULARIES for file in folder.glob(pattern)):
        raise ModelRefused(f"The model folder {folder} has no {_TOKENIZER}.")
    for file in sorted([*folder.glob("*.safetensors"), *folder.glob("*_*/*.safetensors")]):
        if not _is_complete(file):
            raise _damaged(folder, file)


def _needed(folder: Path) -> Iterator[str]:
    """What the folder's own list of modules needs, which is there unless the folder is a plain transformer's."""
    if (folder / _MODULES).is_file():
        try:
            modules = msgspec.convert(_content(folder, folder / _MODULES), list[_Module])
        except msgspec.ValidationError as error:
            raise _damaged(folder, folder / _MODULES) from error
        yield from (f"{m.path}/{_CONFIG}" for m in modules if m.path and not m.type.endswith("Normalize"))
    elif (folder / "config_sentence_transformers.json").is_file() or any(folder.glob("*_Pooling")):
        yield _MODULES


def _content(folder: Path, file: Path) -> Any:
    try:
        return json.loads(file.read_bytes())
    except (OSError, ValueError) as error:
        raise _damaged(folder, file) from error


def _is_complete(weights: Path) -> bool:
    """Whether a file of safetensors is as long as its header says: the header's length, the header, the numbers."""
    with weights.open("rb") as stream:
        length = int.from_bytes(stream.read(_LENGTH_BYTES), "little")
        try:
            header = json.loads(stream.read(min(length, weights.stat().st_size)))
            ends = [tensor["data_offsets"][1] for name, tensor in header.items() if name != "__metadata__"]
        except (ValueError, TypeError, AttributeError, LookupError):
            return False
    return bool(_LENGTH_BYTES + length + max(ends, default=0) == weights.stat().st_size)


def _damaged(folder: Path, file: Path) -> ModelRefused:
    return ModelRefused(f"The model folder {folder} has a damaged {file.relative_to(folder).as_posix()}.")
