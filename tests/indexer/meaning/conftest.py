"""One compiled default model for all tests of the room."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.meaning.embedder import Embedder, ensure_compiled
from indexer.meaning.fingerprint import DEFAULT_MODEL


@pytest.fixture(scope="session")
def model_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def compiled(model_cache: Path) -> Path:
    return ensure_compiled(DEFAULT_MODEL, model_cache)


@pytest.fixture(scope="session")
def embedder(compiled: Path) -> Embedder:
    return Embedder(compiled)
