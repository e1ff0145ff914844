"""Files, and files within files: limits, failures in words, and text that is fit to travel."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.errors import UnreadableFile
from indexer.locations import portable
from indexer.reading import Limits, sources
from indexer.reading.tidying import tidied
from indexer.records import Block, Content, Document, FailureKind, Locator, WordBox
from tests.indexer.reading.making import make_pdf, make_zip, texts


def test_a_file_is_opened_by_its_portable_path(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"x" * 100_000)
    source = sources.open_file(portable(path), Limits())
    assert (source.name, source.size, len(source.head)) == ("notes.txt", 100_000, sources.HEAD_BYTES)
    assert source.bytes(3) == b"xxx"
    assert not source.hurried()


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.txt", b"hello", ["hello"]),
        ("a.zip", make_zip({"b.txt": b"hello"}), ["hello"]),
        ("a.pdf", make_pdf("hello"), ["hello"]),
    ],
)
def test_a_member_is_read_with_the_best_reader(name: str, content: bytes, found: list[str]) -> None:
    outer = sources.open_bytes("outer", b"", Limits())
    assert outer.read_member is not None
    document = outer.read_member(name, content)
    assert texts(document, "text") == found
    assert {block.at.member for block in document.blocks if block.kind == "text"} <= {name, f"{name}/b.txt"}


@pytest.mark.parametrize(
    ("content", "state", "note"),
    [
        (b"\x01\x02\x00\xff" * 100, Content.no_text, "no reader yet for .zzz files"),
        (b"%PDF-1.7 and nothing else", Content.no_text, "damaged"),
    ],
)
def test_a_bad_member_says_why_and_raises_nothing(content: bytes, state: Content, note: str) -> None:
    outer = sources.open_bytes("outer", b"", Limits())
    assert outer.read_member is not None
    document = outer.read_member("inner.zzz", content)
    assert (document.content, document.blocks) == (state, ())
    assert (document.note or "").startswith("inner.zzz ")
    assert note in (document.note or "")


def test_nesting_ends_at_the_limit() -> None:
    content = b"the kernel"
    for level in range(5):
        content = make_zip({f"{level}.zip" if level else "kernel.txt": content})
    _, document = sources.read(sources.open_bytes("a.zip", content, Limits(nesting=3)))
    assert "the kernel" not in texts(document)
    assert "deeper inside other files than the limit allows (setting reading.nesting)" in (document.note or "")
    _, document = sources.read(sources.open_bytes("a.zip", content, Limits(nesting=6)))
    assert "the kernel" in texts(document)


@pytest.mark.parametrize(
    ("error", "kind", "sentence"),
    [
        (UnreadableFile("locked", "is locked"), FailureKind.locked, "is locked"),
        (
            ModuleNotFoundError("x", name="antigravity2"),
            FailureKind.unsupported,
            "'antigravity2'",
        ),
        (MemoryError(), FailureKind.memory, "more memory"),
        (RecursionError(), FailureKind.broken, "nested too deeply"),
        (FileNotFoundError(), FailureKind.vanished, "no longer there"),
        (PermissionError(), FailureKind.denied, "may not be opened"),
        (ValueError("bad\nvalue"), FailureKind.broken, "seems to be damaged (ValueError: bad value)"),
        (BaseException(), FailureKind.broken, "seems to be damaged (BaseException)"),
    ],
)
def test_every_error_has_a_class_and_a_sentence(error: BaseException, kind: FailureKind, sentence: str) -> None:
    found, said = sources.explain(error)
    assert found is kind
    assert sentence in said


@pytest.mark.parametrize(
    ("document", "tidy"),
    [
        (Document((Block("a\0b\ud800c"),)), Document((Block("abc"),))),
        (Document((Block(" \n"), Block("x"))), Document((Block("x"),))),
        (Document(title=" T\ud800 ", facts={"a\0": "b", "c": " "}), Document(title="T", facts={"a": "b"})),
        (Document((Block("x", at=Locator(member="\udcff.txt", page=2)),)),
         Document((Block("x", at=Locator(member=".txt", page=2)),))),
        (Document((Block("abcdef"), Block("ghi")), note="scanned"),
         Document((Block("abcde"),), content=Content.partly,
                  note="scanned; only the first 5 of 9 characters are searchable (setting reading.characters)")),
        (Document((Block("abcdefg", boxes=(WordBox(0, 3, 0, 0, 1, 1), WordBox(4, 7, 0, 0, 1, 1))),)),
         Document((Block("abcde", boxes=(WordBox(0, 3, 0, 0, 1, 1),)),), content=Content.partly,
                  note="only the first 5 of 7 characters are searchable (setting reading.characters)")),
    ],
    ids=["characters", "blank", "words", "places", "length", "boxes"],
)  # fmt: skip
def test_what_a_reader_returns_is_made_fit_to_travel(document: Document, tidy: Document) -> None:
    assert tidied(document, Limits(characters=5)) == tidy
