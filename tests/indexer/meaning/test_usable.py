"""A model goes on being used after its own folder was damaged or has gone, and says so."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from indexer import locations
from indexer.errors import ModelRefused
from indexer.meaning.fingerprint import COMPILED, Compiled
from indexer.preparing import usable
from indexer.settings import Settings


@pytest.fixture
def once_compiled(compiled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The compiled form of a folder that has gone, where compiled models are kept."""
    kept = Path(shutil.copytree(compiled, tmp_path / "models" / "own"))
    about = msgspec.json.decode((kept / COMPILED).read_bytes(), type=Compiled)
    about = msgspec.structs.replace(about, source="/gone/model", stamps={"config.json": (1, 1)})
    (kept / COMPILED).write_bytes(msgspec.json.encode(about))
    monkeypatch.setattr(locations, "shared_models", lambda: kept.parent)
    return kept


def test_what_was_compiled_before_is_used(once_compiled: Path) -> None:
    note = "There is no model folder /gone/model. What was compiled from it before is used."
    assert usable(Settings(model="/gone/model")) == (once_compiled, note)


@pytest.mark.parametrize("model", ["/gone/model", "/gone/other"])
def test_what_was_never_whole_is_refused(once_compiled: Path, model: str) -> None:
    if model == "/gone/model":
        (once_compiled / "model.onnx").write_bytes(b"?")
    with pytest.raises(ModelRefused, match=f"There is no model folder {model}"):
        usable(Settings(model=model))
