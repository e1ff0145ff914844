"""The table of failures names each of them once, and only tests that there are."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.quality.source import ROOT, tree

TABLE = ROOT / "tests" / "reliability" / "README.md"
LAST = 42


def rows() -> dict[str, list[str]]:
    """The cells after the number of each row of the table."""
    found = re.findall(r"^\| (F\d+) \| (.*) \|$", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    return {number: re.split(r" \| ?", cells) for number, cells in found}


def named(cell: str) -> list[tuple[str, str]]:
    return [(file, test) for file, _, test in (name.partition("::") for name in re.findall(r"`([^`]+)`", cell))]


def declared(file: str) -> set[str]:
    found = ast.walk(tree(Path("tests", file)))
    return {node.name for node in found if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def test_every_failure_is_decided() -> None:
    assert list(rows()) == [f"F{number}" for number in range(1, LAST + 1)]


@pytest.mark.parametrize("number", rows())
def test_every_row_has_a_reason_or_a_test(number: str) -> None:
    _, decision, tests = rows()[number]
    assert tests or decision.startswith("does not apply")
    for file, test in named(tests):
        assert test in declared(file), f"{file} has no {test}"
