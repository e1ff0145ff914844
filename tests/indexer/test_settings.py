"""Settings come back as they were saved, and a file that cannot be understood is refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.errors import WorldError
from indexer.records import FileRules, Mode
from indexer.settings import Settings, changed, load, save


def test_a_new_library_has_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()


@pytest.mark.parametrize(
    "settings",
    [Settings(), Settings(model="/models/mine", readers=7), Settings(rules=FileRules(("*.iso", "Größe/")), linger=0.5)],
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
    ["", "{", "[]", '{"readers": "two"}', '{"readers": 2.5}', '{"rules": "*.iso"}', "\udcff"],
    ids=["empty", "cut off", "a list", "a word for a number", "half a reader", "no list", "no text"],
)
def test_a_file_that_cannot_be_understood(tmp_path: Path, written: str) -> None:
    (tmp_path / "settings.json").write_text(written, "utf-8", "surrogateescape")
    with pytest.raises(WorldError, match=r"settings\.json cannot be used"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({}, Settings(readers=3), id="nothing"),
        pytest.param({"mode": "quiet"}, Settings(readers=3, mode=Mode.quiet), id="a word"),
        pytest.param({"readers": None}, Settings(), id="the default"),
        pytest.param({"low_battery": "35", "mind_heat": "false"}, Settings(readers=3, low_battery=35, mind_heat=False),
                     id="as text"),
        pytest.param({"reading.pages": 9}, Settings(readers=3, reading={"pages": 9}), id="one limit of reading"),
        pytest.param({"reading.pages": None}, Settings(readers=3), id="a limit that was not set"),
        pytest.param({"rules": {"exclude": ["*.iso"]}}, Settings(readers=3, rules=FileRules(("*.iso",))), id="rules"),
    ],
)  # fmt: skip
def test_values_are_changed_by_name(changes: dict[str, object], expected: Settings) -> None:
    assert changed(Settings(readers=3), changes) == expected


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"colour": "red"}, "no setting called “colour”"),
        ({"mode.quiet": 1}, "no setting called “mode.quiet”"),
        ({"mode": "furious"}, "cannot be chosen"),
        ({"low_battery": 101}, "cannot be chosen"),
        ({"readers": 0}, "cannot be chosen"),
        ({"rules": {"exclude": "*.iso"}}, "cannot be chosen"),
    ],
)
def test_what_cannot_be_chosen_is_refused(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(WorldError, match=sentence):
        changed(Settings(), changes)


def test_settings_that_cannot_be_written_are_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="cannot be written"):
        save(tmp_path / "gone", Settings(readers=3))
