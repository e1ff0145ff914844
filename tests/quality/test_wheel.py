"""An installed Hunch has what a checkout has: every package, and each of the files that are read at run time."""

from __future__ import annotations

import importlib.util
import tomllib
from pathlib import Path

import pytest

from tests.quality.source import ROOT

BUILD = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
SHIPPED = "indexer.shipped"
# Read by people, or by the tools that make the others.
NOT_SHIPPED = {"style-guide.md", "screenshots", "translations/README.md", "translations/*.ts"}


def test_every_package_is_packed() -> None:
    found = {
        file.parent.relative_to(ROOT).as_posix().replace("/", ".")
        for room in ("desktop", "indexer")
        for file in (ROOT / room).rglob("__init__.py")
    }
    assert set(BUILD["packages"]) == found | {SHIPPED}


def test_every_file_that_is_read_at_run_time_is_packed() -> None:
    folder = ROOT / BUILD["package-dir"][SHIPPED]
    packed = {file for pattern in BUILD["package-data"][SHIPPED] for file in folder.glob(pattern) if file.is_file()}
    left_out = {
        inner for pattern in NOT_SHIPPED for found in folder.glob(pattern) for inner in (found, *found.rglob("*"))
    }
    everything = {file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts}
    assert packed
    assert packed == everything - left_out


@pytest.mark.parametrize("place", ["indexer/shipped", "resources"])
def test_they_are_found_where_it_is_installed_and_in_a_checkout(tmp_path: Path, place: str) -> None:
    (tmp_path / place).mkdir(parents=True)
    spec = importlib.util.spec_from_file_location("locations", tmp_path / "indexer" / "locations.py")
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    exec((ROOT / "indexer" / "locations.py").read_text(encoding="utf-8"), module.__dict__)
    assert module.resources() == tmp_path / place
