"""Settings over the wire: described, changed all or not at all, felt and kept, exported and imported."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from indexer.choosing import Choosing, described, limits
from indexer.errors import ModelRefused, WorldError
from indexer.reading import Limits
from indexer.records import FileRules, Mode
from indexer.service import protocol as p
from indexer.settings import Settings, load

ROOT = "/home"


class Chooser:
    """A library's settings, and what was made of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.changes: list[tuple[Settings, Settings]] = []
        self.models: list[str] = []
        self.choosing = Choosing(
            folder, lambda *change: self.changes.append(change), self._try_model, lambda: ["/homes", ROOT]
        )

    def ask(self, request: Any) -> Any:
        reply = self.choosing.answers()[type(request)](None, request)
        return reply.result(10) if isinstance(reply, Future) else reply

    def _try_model(self, wanted: Settings) -> None:
        self.models.append(wanted.model)
        if wanted.model == "missing":
            raise ModelRefused("There is no model called missing.")


@pytest.fixture
def chooser(tmp_path: Path) -> Iterator[Chooser]:
    made = Chooser(tmp_path)
    yield made
    made.choosing.close()


def test_every_setting_is_described_in_plain_words() -> None:
    choices = {choice.name: choice for choice in described(Settings())}
    fields = {*Settings.__struct_fields__} - {"reading"}
    assert choices.keys() == fields | {f"reading.{name}" for name in Limits.__struct_fields__}
    for choice in choices.values():
        assert choice.value == choice.default
        assert choice.title != choice.name
        assert choice.sentence.endswith(".")
        assert choice.applies in ("now", "next start")
    assert choices["mode"].members == ("quiet", "normal", "full", "paused")


def test_a_change_is_felt_and_kept(chooser: Chooser) -> None:
    assert chooser.ask(p.ChangeSettings({"mode": "quiet", "reading.pages": 9})) == ()
    now = Settings(mode=Mode.quiet, reading={"pages": 9})
    assert (chooser.choosing.now, load(chooser.folder), chooser.changes) == (now, now, [(Settings(), now)])
    values = {choice.name: choice.value for choice in chooser.ask(p.GetSettings())}
    assert (values["mode"], values["reading.pages"]) == ("quiet", 9)


def test_what_waits_for_the_next_start_says_so(chooser: Chooser) -> None:
    assert chooser.ask(p.ChangeSettings({"readers": 3, "linger": 5})) == (
        "“Files read at once” applies after the next start.",
    )


@pytest.mark.parametrize(
    ("request_", "sentence"),
    [
        (p.ChangeSettings({"mode": "quiet", "colour": "red"}), "no setting called “colour”"),
        (p.ChangeSettings({"reading.tea": 3}), "a limit that there is not: reading.tea"),
        (p.ChangeSettings({"reading.pages": 0}), "reading.pages is too small"),
        (p.ChangeSettings({"reading.deadline": "soon"}), "cannot be"),
        (p.ChangeSettings({"model": "missing"}), "no model called missing"),
        (p.ImportSettings("{"), "no settings of Hunch"),
        (p.ImportSettings("[]"), "cannot be chosen"),
        (p.ImportSettings('{"readers": 0}'), "cannot be chosen"),
        (p.LeaveOut("/elsewhere/a.txt"), "lies in no folder"),
    ],
)
def test_what_cannot_be_chosen_changes_nothing(chooser: Chooser, request_: Any, sentence: str) -> None:
    with pytest.raises(WorldError, match=sentence):
        chooser.ask(request_)
    assert (chooser.choosing.now, chooser.changes) == (Settings(), [])
    assert list(chooser.folder.iterdir()) == []


def test_a_model_is_tried_before_it_is_chosen(chooser: Chooser) -> None:
    chooser.ask(p.ChangeSettings({"mode": "full"}))
    assert chooser.models == []
    assert chooser.ask(p.ChangeSettings({"model": "other"})) == ("“Model for meaning” applies after the next start.",)
    assert (chooser.models, load(chooser.folder).model) == (["other"], "other")


def test_settings_go_to_another_library(chooser: Chooser, tmp_path: Path) -> None:
    chooser.ask(p.ChangeSettings({"mode": "full", "rules": {"exclude": ["*.iso"]}}))
    exported = chooser.ask(p.ExportSettings())
    chooser.ask(p.ResetSettings())
    assert chooser.choosing.now == Settings()
    chooser.ask(p.ImportSettings(exported))
    assert chooser.choosing.now == Settings(mode=Mode.full, rules=FileRules(("*.iso",)))


def test_one_file_is_left_out_and_taken_in_again(chooser: Chooser) -> None:
    chooser.ask(p.LeaveOut(f"{ROOT}/a.txt"))
    assert chooser.choosing.now.folder_rules == {ROOT: FileRules(("/a.txt",))}
    chooser.ask(p.TakeIn(f"{ROOT}/a.txt"))
    assert chooser.choosing.now.folder_rules == {}


def test_settings_that_cannot_be_kept_are_not_taken(chooser: Chooser) -> None:
    (chooser.folder / "settings.new").mkdir()
    with pytest.raises(WorldError, match="cannot be written"):
        chooser.ask(p.ChangeSettings({"mode": "full"}))
    assert (chooser.choosing.now, chooser.changes) == (Settings(), [])


def test_an_engine_does_not_start_with_a_limit_that_there_is_not() -> None:
    with pytest.raises(WorldError, match=r"reading\.tea"):
        limits(Settings(reading={"tea": 3}))
