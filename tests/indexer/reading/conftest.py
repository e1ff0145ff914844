"""A way to read small files without a cage."""

from __future__ import annotations

from typing import Any

import pytest

from indexer.reading import Limits, sources
from indexer.records import Document
from tests.indexer.reading.making import Read


@pytest.fixture
def read() -> Read:
    """Reads bytes under a name with the best reader, which must be the one expected; limits are those of Limits."""

    def read(
        name: str, content: bytes | str, reader: str | None = None, password: str | None = None, **limits: Any
    ) -> Document:
        raw = content.encode() if isinstance(content, str) else content
        source = sources.open_bytes(name, raw, Limits(**limits), password=password)
        chosen, document = sources.read(source)
        assert reader in (None, chosen.name)
        return document

    return read
