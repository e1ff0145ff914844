"""The tour's words, and that its samples are there."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

import pytest

from desktop import display
from desktop.tour import described, take_in
from indexer import portable, records, requests, resources
from indexer.records import Lane, Locator
from tests.desktop.fakes import FakeClient, answer, hit


def test_an_answer_reads_as_lines() -> None:
    quote = hit(
        "/d/plumber_quote_final.pdf", "Replace the\nceramic cartridge.", at=Locator(page=1), lanes=(Lane.meaning,)
    )
    weak = hit("/d/todo.txt", "Errands.", weak=True)
    assert described(answer("fixing a leaky tap", [quote, weak])) == [
        "“fixing a leaky tap”",
        "   plumber_quote_final.pdf  (page 1, by meaning)",
        "      Replace the ceramic cartridge.",
        "",
    ]


def test_a_long_passage_is_cut() -> None:
    assert all(len(line) <= 106 for line in described(answer("q", [hit("/d/a", "word " * 100)])))


@pytest.mark.parametrize("hits", [(), (hit("/d/a", "text", weak=True),)])
def test_nothing_close_says_so(hits: tuple[records.Hit, ...]) -> None:
    assert described(answer("zebra", hits)) == ["“zebra”", "   Nothing close.", ""]


def test_a_second_tour_finds_its_samples_in_the_library(tmp_path: Path) -> None:
    samples = portable(str(tmp_path.resolve()))
    client = FakeClient()
    take_in(client, tmp_path)
    assert client.requested == [requests.ListFolders(), requests.AddFolder(samples)]
    again = FakeClient(folders=(records.FolderStatus(samples, records.FolderState.watched, {}),))
    take_in(again, tmp_path)
    assert again.requested == [requests.ListFolders()]


def test_the_samples_are_there() -> None:
    assert any((resources() / "samples").rglob("plumber_quote_final.pdf"))


@pytest.mark.parametrize(
    ("variables", "sentence"),
    [
        ({}, "There is no display to show a window on."),
        ({"QT_QPA_PLATFORM": "offscreen"}, None),
        ({"WAYLAND_DISPLAY": "wayland-0"}, None),
    ],
)
def test_what_stands_in_the_way_of_a_window(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], sentence: str | None
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert display.obstacle() == sentence


def test_a_missing_system_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_name: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":1")
    monkeypatch.setattr(ctypes, "CDLL", fail)
    said = display.obstacle()
    assert said == "The system library libxcb-cursor.so.0 is needed to show a window and is not installed."
