"""The languages that a model's card names."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.meaning.card import languages
from indexer.meaning.fingerprint import DEFAULT_MODEL


@pytest.mark.parametrize(
    ("card", "named"),
    [
        ("---\nlanguage: en\nlicense: mit\n---\n# A model\n", {"en"}),
        ("---\nlicense: mit\nlanguage:\n- en\n- de\ntags:\n- fr\n---\n", {"en", "de"}),
        ("---\nlanguage:\n  - en\n  - de\n---\n", {"en", "de"}),
        ("---\nlanguage: [en, fr]\n---\n", {"en", "fr"}),
        ("---\nlanguage: multilingual\n---\n", set()),
        ("---\nlanguage:\n- en\n- multilingual\n---\n", set()),
        ("---\nlicense: mit\n---\nlanguage: en\n", set()),
        ("language: en\n", set()),
        ("", set()),
    ],
)
def test_what_a_card_names(tmp_path: Path, card: str, named: set[str]) -> None:
    (tmp_path / "README.md").write_text(card, "utf-8")
    assert languages(str(tmp_path)) == named


def test_a_model_without_a_card_or_that_is_not_there(tmp_path: Path) -> None:
    assert languages(str(tmp_path)) == languages(str(tmp_path / "gone")) == languages("some/remote-model") == set()


def test_the_default_model_reads_english() -> None:
    assert languages(DEFAULT_MODEL) == {"en"}
