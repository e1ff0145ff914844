"""What the window is given to show of a file: its blocks, the passage asked for, and a source that cannot act."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from indexer.library import Library
from indexer.locations import portable
from indexer.passages import cut
from indexer.previewing import preview
from indexer.records import Content, Document, FileStamp, PreviewKind, Reading
from tests.indexer.conftest import OpenShelf, document

Put = Callable[..., str]


@pytest.fixture
def library(open_shelf: OpenShelf) -> Library:
    return open_shelf().library


@pytest.fixture
def put(library: Library, tmp_path: Path) -> Put:
    """Write a file, and put what a reader would say of it into the library; returns its path."""
    folder = library.catalog.add_folder(portable(tmp_path))

    def write(name: str, raw: bytes, text: str = "# Sea / The moon pulls.", kind: str = "text", **more: object) -> str:
        path = portable(tmp_path / name)
        (tmp_path / name).write_bytes(raw)
        stamp = FileStamp(path, len(raw), 1)
        content = Document(document(text).blocks, **more)  # type: ignore[arg-type]
        library.catalog.note(folder, [(stamp, kind)])
        known = library.lookup.known_at(path)
        assert known is not None
        reading = Reading("plain", 1, document=content)
        library.catalog.commit_reading(known.id, reading, cut(content), stamp=stamp, content_hash=None)
        library.catch_up()
        return path

    return write


@pytest.mark.parametrize(
    ("name", "kind", "raw", "drawn_as", "source"),
    [
        ("a.txt", "text", b"raw", PreviewKind.structure, None),
        ("a.docx", "document", b"raw", PreviewKind.structure, None),
        ("a.pdf", "pdf", b"raw", PreviewKind.pdf, None),
        ("a.png", "picture", b"raw", PreviewKind.image, None),
        ("a.md", "text", b"# raw", PreviewKind.markdown, "# raw"),
        ("A.MD", "text", b"# raw", PreviewKind.markdown, "# raw"),
        ("a.py", "code", b"raw = 1", PreviewKind.code, "raw = 1"),
        ("a.html", "web", b"<p>raw</p>", PreviewKind.html, "<p>raw</p>"),
        ("a.py", "code", "# coding: latin-1\ngröße".encode("latin-1"), PreviewKind.code, "# coding: latin-1\ngröße"),
        ("utf16.md", "text", "größe".encode("utf-16"), PreviewKind.markdown, "größe"),
        ("empty.md", "text", b"", PreviewKind.markdown, ""),
        ("a.ipynb", "code", b"{}", PreviewKind.structure, None),
    ],
)
def test_how_a_file_is_drawn(
    library: Library, put: Put, name: str, kind: str, raw: bytes, drawn_as: PreviewKind, source: str | None
) -> None:
    shown = preview(library, put(name, raw, kind=kind), None, "")
    assert (shown.kind, shown.source) == (drawn_as, source)
    assert [block.text for block in shown.blocks] == ["Sea\nThe moon pulls."]


@pytest.mark.parametrize(
    ("kind", "drawn_as"),
    [("archive", PreviewKind.facts), ("picture", PreviewKind.image), ("pdf", PreviewKind.pdf)],
)
def test_a_file_without_text_shows_itself_or_its_facts(
    library: Library, put: Put, kind: str, drawn_as: PreviewKind
) -> None:
    path = put("a.bin", b"raw", "", kind, facts={"author": "Ann"}, content=Content.no_text, note="It has no text.")
    shown = preview(library, path, None, "moon")
    assert (shown.kind, shown.blocks, shown.facts, shown.note) == (drawn_as, (), {"author": "Ann"}, "It has no text.")


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ("holds no readable text", "Holds no readable text."),
        ("b.txt is damaged", "b.txt is damaged."),
        ("is a recording, so only its tags were read", None),
    ],
)
def test_what_a_reader_said_of_a_file_becomes_a_sentence(
    library: Library, put: Put, said: str, note: str | None
) -> None:
    path = put("a.mp3", b"raw", "", "audio", content=Content.no_text, note=said)
    assert preview(library, path, None, "").note == note


def test_a_file_that_left_the_library(library: Library, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("not indexed")
    shown = preview(library, portable(tmp_path / "secret.txt"), None, "")
    assert (shown.kind, shown.blocks, shown.source) == (PreviewKind.facts, (), None)
    assert shown.note == "This file is not in the library any more."


def cannot_be_opened(path: Path) -> None:
    path.unlink()


def is_no_text_any_more(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 20)


@pytest.mark.parametrize("misfortune", [cannot_be_opened, is_no_text_any_more], ids=lambda m: m.__name__)
@pytest.mark.parametrize(("name", "kind"), [("a.py", "code"), ("a.md", "text"), ("a.html", "web")])
def test_what_was_read_is_shown_when_the_file_cannot_be(
    library: Library, put: Put, tmp_path: Path, misfortune: Callable[[Path], None], name: str, kind: str
) -> None:
    path = put(name, b"text", kind=kind)
    misfortune(tmp_path / name)
    shown = preview(library, path, None, "")
    assert (shown.kind, shown.source) == (PreviewKind.structure, None)
    assert shown.note is not None
    assert "this is what was read of it" in shown.note
    assert len(shown.blocks) == 1


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<b>bold</b> &amp; <i>more</i>", "<b>bold</b> &amp; <i>more</i>"),
        ("a<script>alert(1)</script>b", "ab"),
        ("a<style>b {}</style>c", "ac"),
        ('<img src="http://example.org/x.png">', ""),
        ('<a href="http://example.org">link</a>', "<a>link</a>"),
        ('<a href="javascript:alert(1)">link</a>', "<a>link</a>"),
        ('<p onclick="alert(1)" style="color: red">text</p>', "<p>text</p>"),
        ("<form><input value=1></form><iframe src=x></iframe>", ""),
        ('<table background="http://example.org/x.png"><tbody></tbody></table>', "<table><tbody></tbody></table>"),
    ],
)
def test_web_pages_cannot_act_or_load(library: Library, put: Put, html: str, shown: str) -> None:
    assert preview(library, put("a.html", html.encode(), kind="web"), None, "").source == shown


def test_a_long_source_is_cut_between_characters(library: Library, put: Put) -> None:
    raw = b"x" + "é".encode() * 2**20
    source = preview(library, put("a.md", raw), None, "").source
    assert source is not None
    assert (set(source), len(source)) == ({"x", "é"}, 2**20)


@pytest.mark.parametrize(
    ("question", "lit"),
    [
        ("moon", ["moon"]),
        ("when do moons pull", ["moon", "pulls"]),
        ('"the moon"', ["The", "moon"]),
        ("mo", ["moon"]),
        ("nothing else", []),
        ("", []),
    ],
)
def test_the_passage_asked_for_is_the_target_and_lit(library: Library, put: Put, question: str, lit: list[str]) -> None:
    path = put("a.txt", b"raw", f"# Earth / {'Hills and rivers. ' * 20} / # Sea / The moon pulls. {'Salt. ' * 60}")
    file = library.lookup.file_at(path)
    assert file is not None
    _, second = library.lookup.passages_of(file.id)
    shown = preview(library, path, second.id, question)
    assert shown.target == 1
    text = shown.blocks[1].text
    assert [text[light.start : light.end] for light in shown.lights] == lit


@pytest.mark.parametrize("passage", [None, 0, 999])
def test_a_passage_that_is_not_there_is_no_target(library: Library, put: Put, passage: int | None) -> None:
    shown = preview(library, put("a.txt", b"raw"), passage, "moon")
    assert (shown.target, shown.lights) == (None, ())


@pytest.mark.parametrize(("name", "kind", "language"), [("a.PY", "code", "py"), ("a.txt", "text", "en")])
def test_the_language(library: Library, put: Put, name: str, kind: str, language: str) -> None:
    assert preview(library, put(name, b"raw", kind=kind, language="en"), None, "").language == language
