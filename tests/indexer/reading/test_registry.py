"""The best reader for a file: content first, name second."""

from __future__ import annotations

import importlib

import pytest

from indexer.reading import Limits, Source, registry, sources
from indexer.records import Document

MAIL = "From: a@example.com\nTo: b@example.com\nSubject: Lunch\n\nAt noon?\n"
PAGE = "<!DOCTYPE html><title>T</title><p>Hello"


@pytest.mark.parametrize(
    ("name", "content", "reader"),
    [
        ("report.pdf", "%PDF-1.7\n", "pdf"),
        ("report.txt", "%PDF-1.7\n", "pdf"),
        ("letter", MAIL, "mail"),
        ("letter.txt", MAIL, "mail"),
        ("page.htm", PAGE, "web"),
        ("page.pdf", PAGE, "web"),
        ("page.txt", PAGE, "plain"),
        ("notes.md", "# Notes", "markup"),
        ("notes", "just words", "plain"),
        ("run", "#!/bin/sh\necho hello", "code"),
        ("main.py", "print(1)", "code"),
        ("feed", '<?xml version="1.0"?><rss/>', "xml"),
        ("film", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello", "subtitles"),
        ("meeting", "BEGIN:VCALENDAR\nEND:VCALENDAR", "agenda"),
        ("inbox", "From a@example.com Mon Jan  1 10:00:00 2024\nSubject: x\n\nHello", "mailbox"),
        ("paper.txt", "\\documentclass{article}", "markup"),
        ("book.ipynb", '{"cells": [], "nbformat": 4}', "notebook"),
        ("data.json", '{"a": 1}', "plain"),
    ],
)
def test_content_decides_before_the_name(name: str, content: str, reader: str) -> None:
    chosen = registry.best_reader(sources.open_bytes(name, content.encode(), Limits()))
    assert chosen is not None
    assert chosen.name == reader


class Fixed:
    version, kind = 1, "text"

    def __init__(self, name: str, claim: int | Exception) -> None:
        self.name = name
        self._claim = claim

    def claims(self, source: Source) -> int:
        if isinstance(self._claim, Exception):
            raise self._claim
        return self._claim

    def read(self, source: Source) -> Document:
        return Document()


@pytest.mark.parametrize(
    ("claims", "best"),
    [
        ([10, 90, 50], "1"),
        ([50, 50], "0"),
        ([0, 0], None),
        ([], None),
        ([ValueError("a bad reader"), 10], "1"),
    ],
)
def test_the_surest_reader_wins(
    claims: list[int | Exception], best: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    among = [Fixed(str(number), claim) for number, claim in enumerate(claims)]
    source = sources.open_bytes("x", b"x", Limits())
    reader = registry.best_reader(source, among)
    assert (reader.name if reader else None) == best
    assert ("a bad reader" in caplog.text) == any(isinstance(claim, Exception) for claim in claims)
    caplog.clear()


def test_every_reader_has_its_own_name_and_a_known_kind() -> None:
    names = [reader.name for reader in registry.readers()]
    assert len(names) == len(set(names))
    assert {type(reader.version) for reader in registry.readers()} == {int}


def test_the_fingerprint_follows_names_and_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    def fingerprint(*readers: Fixed) -> str:
        monkeypatch.setattr(registry, "readers", lambda: readers)
        return registry.fingerprint()

    one, two = Fixed("one", 0), Fixed("two", 0)
    assert fingerprint(one, two) == fingerprint(two, one)
    assert fingerprint(one) != fingerprint(one, two)
    before = fingerprint(one)
    one.version = 2
    assert fingerprint(one) != before


def test_a_module_that_cannot_be_imported_costs_its_own_formats_only(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(registry, "READER_MODULES", ("absent", "plain"))
    names = [reader.name for reader in registry.readers.__wrapped__()]
    assert names == ["plain"]
    assert "'absent'" in caplog.text
    caplog.clear()


@pytest.mark.parametrize("module", registry.READER_MODULES)
def test_every_listed_module_provides_readers(module: str) -> None:
    assert importlib.import_module(f"indexer.reading.{module}").READERS


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Report.PDF", "pdf"),
        ("a.docx", "document"),
        ("a.xlsx", "sheet"),
        ("a.tar.gz", "archive"),
        ("a.ics", "calendar"),
        ("a.ts", "code"),
        ("a", "other"),
        ("a.unheard", "other"),
    ],
)
def test_the_kind_is_guessed_from_the_name(name: str, kind: str) -> None:
    assert registry.kind_of(name) == kind
    assert kind in registry.kinds()
