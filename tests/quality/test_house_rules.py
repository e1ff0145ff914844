"""The rules of the house that no linter knows: what a module is called, what it says first, what it may import."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.quality.source import ROOT, imports, modules, scripts, tree

ROOMS = {"desktop", "indexer", "tests", "resources", "packaging"}
# Names that say nothing about what is inside.
EMPTY_NAMES = re.compile(r"(^|_)(util|utils|helper|helpers|manager|handler|handlers|data|misc|common|stuff)(_|$)")
# Where each foreign library lives: one file or one room.
HOMES = {
    "PySide6": ("desktop",),
    "pygments": ("desktop",),
    "tantivy": ("indexer/storage/words",),
    "sqlite_utils": ("indexer/storage",),
    "sqlite3": ("indexer/storage", "indexer/reading/database.py"),
    "watchdog": ("indexer/watching",),
    "pathspec": ("indexer/watching",),
    "sentence_transformers": ("indexer/meaning/compiler.py",),
    "torch": ("indexer/meaning/compiler.py",),
    "transformers": ("indexer/meaning/compiler.py",),
    "onnxruntime": ("indexer/meaning",),
    "onnx": ("indexer/meaning",),
    "tokenizers": ("indexer/meaning",),
    "pypdf": ("indexer/reading",),
    "pypdfium2": ("indexer/reading",),
    "selectolax": ("indexer/reading",),
    "lxml": ("indexer/reading",),
    "chardet": ("indexer/reading/decoding.py",),
    "rapidocr": ("indexer/reading",),
    "PIL": ("indexer/reading", "indexer/exploring/drawing.py"),
    "sklearn": ("indexer/exploring",),
    "scipy": ("indexer/exploring",),
    "openTSNE": ("indexer/exploring/layout.py",),
    "msoffcrypto": ("indexer/reading/officelock.py",),
    "keyring": ("indexer/passwords.py",),
    "gcld3": ("indexer/language.py",),
    "dateparser": ("indexer/searching/dates.py",),
}
# Libraries that an `import` at the top of a module would make every process of ours pay for.
LATE = {
    "torch",
    "transformers",
    "sentence_transformers",
    "onnxruntime",
    "onnx",
    "pypdf",
    "pypdfium2",
    "lxml",
    "rapidocr",
    "msoffcrypto",
    "keyring",
    "gcld3",
    "dateparser",
}
# Modules that the public page gives out whole.
PUBLIC_MODULES = ("indexer.records.", "indexer.events.", "indexer.findings.")
NETWORK = {"requests", "httpx", "urllib3", "aiohttp", "urllib.request", "http.client", "ftplib", "smtplib"}


def top(name: str) -> str:
    return name.partition(".")[0]


def lies_in(module: Path, home: str) -> bool:
    return module.as_posix() == home or module.as_posix().startswith(f"{home}/")


def names(modules_: list[Path]) -> list[str]:
    return [module.as_posix() for module in modules_]


def test_the_rooms_of_the_project_are_fixed() -> None:
    folders = {entry.name for entry in ROOT.iterdir() if entry.is_dir() and not entry.name.startswith(".")}
    made = {"build", "dist", "__pycache__", *(name for name in folders if name.endswith(".egg-info"))}
    assert folders - made == ROOMS


@pytest.mark.parametrize("module", names(modules()))
def test_a_module_begins_with_one_sentence(module: str) -> None:
    docstring = ast.get_docstring(tree(Path(module)))
    assert docstring, "says nothing"
    first = docstring.partition("\n\n")[0].replace("\n", " ")
    assert first.endswith((".", "?")), "the first paragraph is no sentence"
    assert not re.search(r"[.?!] [A-Z]", first), "the first paragraph has more than one sentence"


@pytest.mark.parametrize("module", names(modules() + scripts()))
def test_a_module_is_named_after_what_it_does(module: str) -> None:
    for part in Path(module).with_suffix("").parts:
        assert not EMPTY_NAMES.search(part)


@pytest.mark.parametrize("module", names(modules()))
def test_a_foreign_library_has_one_home(module: str) -> None:
    strangers = {
        name
        for name in map(top, imports(Path(module)))
        if name in HOMES and not any(lies_in(Path(module), home) for home in HOMES[name])
    }
    assert not strangers


@pytest.mark.parametrize("module", names([module for module in modules() if module.parts[0] == "desktop"]))
def test_the_desktop_knows_only_the_public_page(module: str) -> None:
    behind = {name for name in imports(Path(module)) if top(name) == "indexer"} - public_page()
    assert not {name for name in behind if not name.startswith(PUBLIC_MODULES)}


def public_page() -> set[str]:
    """The names that `indexer/__init__.py` lists, as a face imports them, and the package itself."""
    listing = next(
        node.value
        for node in tree(Path("indexer/__init__.py")).body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__"
    )
    return {"indexer", *(f"indexer.{name}" for name in ast.literal_eval(listing))}


@pytest.mark.parametrize("module", names(modules()))
def test_heavy_libraries_are_imported_late(module: str) -> None:
    top_level = [node for node in tree(Path(module)).body if isinstance(node, ast.Import | ast.ImportFrom)]
    imported = {top(alias.name) for node in top_level if isinstance(node, ast.Import) for alias in node.names}
    imported |= {top(node.module or "") for node in top_level if isinstance(node, ast.ImportFrom)}
    assert not imported & LATE


@pytest.mark.parametrize("module", names(modules()))
def test_nothing_of_ours_speaks_to_the_network(module: str) -> None:
    found = {name for name in imports(Path(module)) for network in NETWORK if f"{name}.".startswith(f"{network}.")}
    assert not found
