"""Reads source code by functions, comments and docstrings, so that each is found for what it says."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from indexer.reading import Source
from indexer.reading.decoding import declared_encoding, text_of
from indexer.reading.plain import LONGEST, Paragraph, paragraphs, text_document
from indexer.reading.registry import kind_of
from indexer.reading.sniffing import is_text, suffix
from indexer.records import Block, BlockKind, Document, Locator

_NAMES = frozenset(("makefile", "gnumakefile", "dockerfile", "containerfile", "jenkinsfile", "rakefile", "gemfile"))
# What a family of languages writes before the name of something it defines.
_DEFINITION = re.compile(
    r"^\s{0,8}(?:(?:export|default|public|private|protected|internal|static|final|abstract|async|pub(?:\(\w+\))?|unsafe|"
    r"virtual|override|inline|extern|local|data|sealed|open)\s+)*"
    r"(?:def|class|function|func|fn|fun|sub|proc|struct|interface|impl|module|namespace|enum|trait|protocol|object|"
    r"record|type|package|defun|defn)\s+\(?([\w.:$-]+)",
    re.MULTILINE,
)
_COMMENT = re.compile(
    r"\s*(#(?!include|define|if|endif|pragma)|//|/\*|\*|--|;|%|\"\"\"|'''|<!--|\{-|\(\*|rem\s)", re.IGNORECASE
)
_LONGEST_CHUNK = 60
_LONGEST_PYTHON = 2**19


class Chunk(NamedTuple):
    """Lines [first, last) of the text, counted from 0, and the name of what they define."""

    first: int
    last: int
    name: str | None = None
    prose: bool = False


class CodeReader:
    name = "code"
    version = 1
    kind = "code"
    any_size = True

    def claims(self, source: Source) -> int:
        if not is_text(source):
            return 0
        if source.head.startswith(b"#!"):
            return 60
        return 45 if kind_of(source.name) == "code" or source.name.lower() in _NAMES else 0

    def read(self, source: Source) -> Document:
        text, encoding, note = text_of(source, declared_encoding(source.head))
        lines = text.split("\n")
        chunks = _python_chunks(text) if _is_python(source) else None
        blocks: list[Block] = []
        for chunk in chunks or _chunks(lines):
            blocks.extend(_blocks(lines, chunk))
        return text_document(tuple(blocks), encoding, note)


def _is_python(source: Source) -> bool:
    first_line = source.head.partition(b"\n")[0]
    return suffix(source) in (".py", ".pyi", ".pyw") or (first_line.startswith(b"#!") and b"python" in first_line)


def _blocks(lines: list[str], chunk: Chunk) -> Iterator[Block]:
    own = lines[chunk.first : chunk.last]
    prose = chunk.prose or all(_COMMENT.match(line) for line in own if line.strip())
    kind = BlockKind.text if prose else BlockKind.code
    whole = Paragraph(chunk.first + 1, "\n".join(own))
    long = len(own) > _LONGEST_CHUNK or len(whole.text) > LONGEST
    for part in paragraphs(whole.text, whole.line) if long else [whole]:
        if part.text.strip():
            yield Block(part.text.strip("\n"), kind=kind, at=Locator(line=part.line, section=chunk.name))


def _chunks(lines: list[str]) -> Iterator[Chunk]:
    """Stretches between blank lines that lie outside of all braces; a comment goes with what follows it."""
    first, depth = 0, 0
    for number, line in enumerate(lines):
        depth = max(0, depth + line.count("{") - line.count("}"))
        too_long = number - first >= _LONGEST_CHUNK
        if not line.strip() and (depth == 0 or too_long):
            yield from _chunk(lines, first, number)
            first = number + 1
            depth = 0 if too_long else depth
    yield from _chunk(lines, first, len(lines))


def _chunk(lines: list[str], first: int, last: int) -> Iterator[Chunk]:
    while first < last and not lines[first].strip():
        first += 1
    if first < last:
        defined = _DEFINITION.search("\n".join(lines[first:last]))
        yield Chunk(first, last, defined[1] if defined else None)


def _python_chunks(text: str) -> list[Chunk] | None:
    """Functions, their docstrings and what stands between them; None when the text is no Python of today."""
    if len(text) > _LONGEST_PYTHON:
        return None
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    lines = text.split("\n")
    owners: list[tuple[str | None, bool]] = [(None, False)] * len(lines)
    _mark(tree, None, owners)
    chunks: list[Chunk] = []
    first = 0
    for (name, prose), run in groupby(owners):
        last = first + len(list(run))
        if name or prose:
            chunks.append(Chunk(first, last, name, prose))
        else:
            chunks.extend(_shifted(chunk, first) for chunk in _chunks(lines[first:last]))
        first = last
    return chunks


def _mark(node: ast.AST, name: str | None, owners: list[tuple[str | None, bool]]) -> None:
    """Write down for every line of a definition whose it is, and whether it is its docstring."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        _fill(owners, first, node.end_lineno, (name, False))
    if isinstance(node, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        statement = node.body[0] if node.body else None
        if isinstance(statement, ast.Expr) and ast.get_docstring(node, clean=False) is not None:
            _fill(owners, statement.lineno, statement.end_lineno, (name, True))
    if isinstance(node, ast.Module | ast.ClassDef):
        for child in node.body:
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                _mark(child, f"{name}.{child.name}" if name else child.name, owners)


def _fill(owners: list[tuple[str | None, bool]], first: int, last: int | None, owner: tuple[str | None, bool]) -> None:
    for line in range(first - 1, last or first):
        owners[line] = owner


def _shifted(chunk: Chunk, lines: int) -> Chunk:
    return chunk._replace(first=chunk.first + lines, last=chunk.last + lines)


READERS = (CodeReader(),)
