"""Every text that a person can see goes through the translations, and these are whole in every language."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator

from desktop.languages import Language, files
from tests.quality.source import ROOT, modules, tree

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
LANGUAGES = tuple(language for language in Language if language is not Language.system)
# What speaks to other programs, to a terminal or to the log, each for a reason of its own.
SPOKEN_ELSEWHERE = {
    "desktop/__main__.py": "the command line is English, like `hunch`",
    "desktop/display.py": "said in a terminal, where there is no window",
    "desktop/schemes.py": "colours",
    "desktop/style_sheet.py": "Qt's style language",
    "desktop/system/entries.py": "files of the desktop, and a command",
    "desktop/system/login.py": "files of the desktop",
    "desktop/system/notice.py": "the message bus",
    "desktop/system/portal_keys.py": "the message bus; the sentence that the portal shows is translated",
    "desktop/system/provider.py": "the message bus",
    "desktop/system/session_bus.py": "the message bus; its refusals are for the log",
    "desktop/theme.py": "families of fonts",
    "desktop/tour.py": "said in a terminal",
}
# Calls whose texts nobody reads: names of things, patterns, the log.
UNREAD_BY_PEOPLE = {
    "MatchRule", "QKeySequence", "_request", "adopt", "compile", "createMethodCall", "debug", "error", "exception",
    "getLogger", "getattr", "info", "insertHtml", "setHtml", "setProperty", "setStyleSheet", "translatable",
    "translate", "warning", "Formatter", "Popen", "property",
}  # fmt: skip
# Names, which are the same in every language, and words by which parts of the program know each other.
NAMES = {
    "&nbsp;", "@as", "Attachments", "Deutsch", "Duration", "English", "Français", "GNOME", "Hunch", "Hunch:", "Map",
    "More like this", "Paused:", "Result", "The window", "This plugin does not support", "Working in the background",
    "XDG_CURRENT_DESKTOP", 'label:""', "next start", "quick search", "reaching the engine", "reading.", 'topic:""',
}  # fmt: skip
KEYS = re.compile(r"(Ctrl|Alt|Shift|Meta|F\d+|Return|Enter|Escape|Space|Delete|Up|Down|Left|Right)(\+\S*)*")
TAGS = re.compile(r"<[^>]*>")
WORDS = re.compile(r"[^\W\d_]{2,}")
PLACES = re.compile(r"\{\w*\}|%n|%L?\d")


class Message(NamedTuple):
    """One entry of a translation file; `numbered` ones have a form for each kind of number."""

    context: str
    source: str
    comment: str
    numbered: bool


def is_readable(text: str) -> bool:
    """Whether a text looks as if it were written for people: several words, or one that begins like a sentence."""
    told = TAGS.sub("", text)
    word = told.strip()
    if not WORDS.search(word) or word in NAMES or KEYS.fullmatch(word):
        return False
    return " " in told or "…" in told or word[:1].isupper()


def text_of(node: ast.Constant | ast.JoinedStr) -> str:
    """The text of a literal, without what is put into it; nothing for a number."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))


def visible_texts(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of every literal below `node` that a person could get to read untranslated."""
    match node:
        case ast.Compare() | ast.MatchValue():
            return
        case ast.Call() if _called(node) in UNREAD_BY_PEOPLE:
            return
        case ast.Expr(value=ast.Constant()):
            return
        case ast.AnnAssign():
            below = [node.value] if node.value else []
        case ast.Constant() | ast.JoinedStr():
            if is_readable(text_of(node)):
                yield node.lineno, text_of(node)
            below = [part for part in ast.iter_child_nodes(node) if isinstance(part, ast.FormattedValue)]
        case _:
            below = [child for child in ast.iter_child_nodes(node) if child is not getattr(node, "returns", None)]
    for child in below:
        yield from visible_texts(child)


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def messages(file: Path) -> dict[Message, list[str] | None]:
    """The entries of a .ts file, each with its translations; None where it is not finished."""
    found: dict[Message, list[str] | None] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for entry in context.iter("message"):
            told = entry.find("translation")
            assert told is not None
            key = Message(
                context.findtext("name", ""),
                entry.findtext("source", ""),
                entry.findtext("comment", ""),
                entry.get("numerus") == "yes",
            )
            forms = [form.text or "" for form in told.iter("numerusform")] if key.numbered else [told.text or ""]
            found[key] = None if told.get("type") else forms
    return found


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> dict[Message, list[str] | None]:
    """All that lupdate finds in the source, by the options of `make translations`."""
    file = tmp_path_factory.mktemp("translations") / "hunch_de.ts"
    options = re.search(r"^UPDATE := \$\(BIN\)/pyside6-lupdate ((?:.*\\\n)*.*)$", MAKEFILE, re.MULTILINE)
    assert options
    _tool("pyside6-lupdate", *options[1].replace("\\\n", " ").split(), "-ts", str(file))
    return messages(file)


def _tool(name: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).parent / name), *arguments], cwd=ROOT, check=True, capture_output=True)


def _of_the_desktop() -> list[str]:
    return [module.as_posix() for module in modules() if module.parts[0] == "desktop"]


@pytest.mark.parametrize("module", [name for name in _of_the_desktop() if name not in SPOKEN_ELSEWHERE])
def test_what_people_read_is_translated(module: str) -> None:
    assert not list(visible_texts(tree(Path(module))))


def test_no_exception_outlives_its_file() -> None:
    assert set(SPOKEN_ELSEWHERE) <= set(_of_the_desktop())


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('label = QLabel("One moment")', ["One moment"]),
        ('label.setText("Saved.")', ["Saved."]),
        ('said = f"{count} left"', [" left"]),
        ('TABLE = {"key": "Fast"}', ["Fast"]),
        ('raise WorldError(f"“{name}” is gone.")', ["“” is gone."]),
        ('label = QLabel(translate("search", "One moment"))', []),
        ('label.setProperty("role", "Some role")', []),
        ('log.warning("No key from the desktop: %s", error)', []),
        ('if name == "Some name": pass', []),
        ('action = self._action(text, ("Ctrl+Q",))', []),
    ],
)
def test_untranslated_texts_are_seen(source: str, found: list[str]) -> None:
    assert [text for _, text in visible_texts(ast.parse(source))] == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_text_finished(language: Language, extracted: dict[Message, list[str] | None]) -> None:
    known = messages(files() / f"hunch_{language}.ts")
    assert not [key for key in extracted if "%n" in key.source and not key.numbered], "a form for each number"
    wanted = {key for key in extracted if key.numbered or language is not Language.english}
    assert (wanted - known.keys(), known.keys() - wanted) == (set(), set()), "run `make translations`"
    assert not [key for key, forms in known.items() if forms is None or (not all(forms) and key.source.strip())]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_text(language: Language) -> None:
    for key, forms in messages(files() / f"hunch_{language}.ts").items():
        for form in forms or ():
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(key.source)), key
            assert form.startswith("\n") == key.source.startswith("\n"), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_loads_is_what_was_translated(language: Language, tmp_path: Path) -> None:
    fresh, kept = tmp_path / "fresh.qm", files() / f"hunch_{language}.qm"
    source = files() / f"hunch_{language}.ts"
    _tool("pyside6-lrelease", "-silent", str(source), "-qm", str(fresh))
    assert _spoken(kept, source) == _spoken(fresh, source), "run `make translations`"


def _spoken(file: Path, source: Path) -> list[tuple[str, ...]]:
    translator = QTranslator()
    assert translator.load(str(file))
    numbers = {True: (0, 1, 2, 5), False: (-1,)}
    return [
        tuple(translator.translate(key.context, key.source, key.comment or None, n) for n in numbers[key.numbered])
        for key in messages(source)
    ]
