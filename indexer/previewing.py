"""Makes what the window shows of a file, so that the window itself never touches the file's content."""

from __future__ import annotations

from pathlib import PurePath

from indexer.errors import UnreadableFile
from indexer.library import Library
from indexer.locations import native
from indexer.reading.decoding import declared_encoding, decode
from indexer.reading.media import ONLY_TAGS
from indexer.records import Preview, PreviewKind, Span
from indexer.searching.lights import Wanted, matched, spans
from indexer.searching.question import parse
from indexer.storage.lookup import FileRow, PassageRow

# A window shows a page or a few; more source than this is cut, and the blocks still hold all that was read.
_SOURCE_BYTES = 2 * 2**20
# Kinds whose source nobody wants to read.
_READ_ONLY = {".ipynb"}
_MARKDOWN = {".md", ".markdown", ".mdown"}
_KINDS = {"pdf": PreviewKind.pdf, "picture": PreviewKind.image, "code": PreviewKind.code, "web": PreviewKind.html}


def preview(library: Library, path: str, passage: int | None, question: str) -> Preview:
    """What to show of the file at `path`; never fails: what cannot be shown is said in the note."""
    file = library.lookup.file_at(path)
    if file is None:
        return Preview(path, PreviewKind.facts, note="This file is not in the library any more.")
    passages = library.lookup.passages_of(file.id)
    target = next((n for n, p in enumerate(passages) if p.id == passage), None)
    kind, source, note = _source(file)
    return Preview(
        path=path,
        kind=kind if passages or kind in (PreviewKind.image, PreviewKind.pdf) else PreviewKind.facts,
        title=file.title,
        blocks=tuple(p.block() for p in passages),
        target=target,
        lights=_lights(library, passages[target], question) if target is not None else (),
        source=source,
        language=_language(file),
        facts=file.facts,
        note=note or _told(file),
    )


def _lights(library: Library, passage: PassageRow, question: str) -> tuple[Span, ...]:
    parsed = parse(question, typing=True)
    wanted = Wanted(frozenset(parsed.terms).union(*parsed.phrases), parsed.prefix, library.forms(parsed))
    return spans(list(matched(passage.text, wanted, passage.language)), library.rarity(parsed))


def _source(file: FileRow) -> tuple[PreviewKind, str | None, str | None]:
    """How to draw the file, its decoded source where the drawing needs it, and a sentence if that failed."""
    suffix = PurePath(file.path).suffix.lower()
    if suffix in _READ_ONLY:
        return PreviewKind.structure, None, None
    kind = PreviewKind.markdown if suffix in _MARKDOWN else _KINDS.get(file.kind, PreviewKind.structure)
    if kind not in (PreviewKind.markdown, PreviewKind.code, PreviewKind.html):
        return kind, None, None
    try:
        with open(native(file.path), "rb") as content:
            raw = content.read(_SOURCE_BYTES)
        text, _ = decode(raw, declared_encoding(raw))
    except (OSError, ValueError, UnreadableFile) as error:
        return PreviewKind.structure, None, f"The file cannot be opened now ({error}); this is what was read of it."
    return kind, _harmless(text) if kind is PreviewKind.html else text, None


def _harmless(html: str) -> str:
    """HTML without scripts, styles, forms, pictures or anything else that could act or load."""
    import nh3

    return nh3.clean(html, tags=nh3.ALLOWED_TAGS - {"img"}, link_rel=None, url_schemes=set())


def _told(file: FileRow) -> str | None:
    """What the reader said of the file, as a sentence below the file's name: readers say predicates of it."""
    said = file.sentence
    if not said or said == ONLY_TAGS:
        return None  # nobody expects more where a player stands above the tags
    first = said.split()[0]
    # A word that is not of letters only is the name of something in the file.
    said = said[0].upper() + said[1:] if first.isalpha() else said
    return said if said.endswith(".") else f"{said}."


def _language(file: FileRow) -> str | None:
    return PurePath(file.path).suffix.lower().lstrip(".") if file.kind == "code" else file.language
