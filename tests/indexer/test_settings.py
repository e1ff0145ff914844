"""Settings come back as they were saved, and a file that cannot be understood is refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.errors import WorldError
from indexer.settings import Settings, load, save


def test_a_new_library_has_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()


@pytest.mark.parametrize(
    "settings",
    [Settings(), Settings(model="/models/mine", readers=7), Settings(extra_rules=("*.iso", "Größe/"), linger=0.5)],
    ids=lambda settings: settings.model,
)
def test_what_is_saved_is_loaded(tmp_path: Path, settings: Settings) -> None:
    save(tmp_path, Settings(readers=3))
    save(tmp_path, settings)
    assert load(tmp_path) == settings
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_only_what_was_chosen_is_written_down(tmp_path: Path) -> None:
    save(tmp_path, Settings(readers=3))
    assert (tmp_path / "settings.json").read_text("utf-8") == '{\n  "readers": 3\n}'


@pytest.mark.parametrize(
    ("written", "readers"),
    [
        pytest.param("{}", 2, id="nothing chosen"),
        pytest.param('{"readers": 4}', 4, id="one choice"),
        pytest.param('{"readers": 4, "from_the_future": true}', 4, id="a choice of a newer program"),
    ],
)
def test_a_file_written_by_hand(tmp_path: Path, written: str, readers: int) -> None:
    (tmp_path / "settings.json").write_text(written, "utf-8")
    assert load(tmp_path).readers == readers


@pytest.mark.parametrize(
    "written",
    ["", "{", "[]", '{"readers": "two"}', '{"readers": 2.5}', '{"extra_rules": "*.iso"}', "\udcff"],
    ids=["empty", "cut off", "a list", "a word for a number", "half a reader", "no list", "no text"],
)
def test_a_file_that_cannot_be_understood(tmp_path: Path, written: str) -> None:
    (tmp_path / "settings.json").write_text(written, "utf-8", "surrogateescape")
    with pytest.raises(WorldError, match=r"settings\.json cannot be used"):
        load(tmp_path)
