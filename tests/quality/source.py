"""The project's own source as the quality tests see it: its files, and what each of them imports."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("indexer", "desktop")


def modules() -> list[Path]:
    """Every module of the two packages, relative to the root."""
    return sorted(file.relative_to(ROOT) for package in PACKAGES for file in (ROOT / package).rglob("*.py"))


def scripts() -> list[Path]:
    """Every other Python file of the project, relative to the root."""
    return sorted(file.relative_to(ROOT) for folder in ("tests", "packaging") for file in (ROOT / folder).rglob("*.py"))


@cache
def tree(module: Path) -> ast.Module:
    return ast.parse((ROOT / module).read_text(encoding="utf-8"))


def imports(module: Path) -> set[str]:
    """Full names of all that a module imports, wherever in it; relative imports are resolved."""
    found = set()
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{_origin(module, node)}.{alias.name}" for alias in node.names}
    return found


def _origin(module: Path, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    return ".".join([*module.parts[: len(module.parts) - node.level], *filter(None, [node.module])])
