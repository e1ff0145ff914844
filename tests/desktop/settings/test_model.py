from __future__ import annotations

from typing import Any

import pytest

from desktop.languages import Language, speak
from desktop.settings import model
from desktop.settings.drafts import from_plain, preview_lines, preview_sentence
from indexer.records import Choice, FileRules, RulesPreview


def choice(name: str, value: Any = 1, default: Any = 1, unit: str = "", title: str = "Title") -> Choice:
    return Choice(name, title, "It.", value, default, unit)


EVERYTHING = (
    choice("window.look", "system", "system", title="Appearance"),
    choice("mode", "quiet", "normal", title="How hard Hunch works"),
    choice("reading.pages", 2_000, 2_000, title="Pages read of one document"),
    choice("walk_every", 3_600.0, 3_600.0, "seconds", title="Look through folders every"),
    choice("readers", 2, 2, title="Files read at once"),
    choice("from_the_future", title="Of a newer engine"),
    choice("rules", {}, {}),
    choice("model", "other", "other"),
)


@pytest.mark.parametrize(
    ("needle", "found"),
    [
        ("", "window.look | mode | reading.pages | walk_every | readers from_the_future"),
        ("pages", "reading.pages"),
        ("READ document", "reading.pages"),
        ("reading files", "reading.pages"),
        ("walk every", "walk_every"),
        ("read once", "readers"),
        ("the engine", "readers from_the_future"),
        ("nothing like it", ""),
    ],
)
def test_settings_are_found_by_their_words(needle: str, found: str) -> None:
    said = " | ".join(" ".join(one.name for one in section.choices) for section in model.sections(EVERYTHING, needle))
    assert said == found


@pytest.mark.parametrize(
    ("setting", "shown", "suffix"),
    [
        (choice("a", 2_000, 2_000), 2_000, ""),
        (choice("a", 500 * 2**20, 500 * 2**20, "bytes"), 500, " MB"),
        (choice("a", 35, 20, "percent"), 35, " %"),
        (choice("a", 0.4, 0.4, "seconds"), 0.4, " seconds"),
        (choice("a", 90.0, 180.0, "seconds"), 1.5, " minutes"),
        (choice("a", 86_400.0, 172_800.0, "seconds"), 24, " hours"),
    ],
)
def test_numbers_are_shown_in_their_unit_and_taken_back(setting: Choice, shown: float, suffix: str) -> None:
    assert (model.shown(setting), model.scale(setting).suffix) == (shown, suffix)
    taken = model.meant(setting, shown)
    assert taken == setting.value
    assert type(taken) is type(setting.default)


@pytest.mark.parametrize(
    ("name", "words"),
    [("full", "Full speed"), ("paused", "Paused"), ("system", "Like the system"), ("a_new_mode", "A new mode")],
)
def test_members_have_words(name: str, words: str) -> None:
    assert model.member(name) == words


def test_rules_come_from_plain_values() -> None:
    assert from_plain({}) == FileRules()
    plain = {"exclude": ["*.iso"], "include": ["a"], "skip_kinds": ["code"], "largest": 5}
    assert from_plain(plain) == FileRules(("*.iso",), ("a",), ("code",), 5)


@pytest.mark.parametrize(
    ("found", "sentence", "lines"),
    [
        (RulesPreview(), "Nothing in the library would change.", []),
        (
            RulesPreview(1, 4_500_000, 0, (("/srv/a.iso", "your rules, line 1: *.iso"),)),
            "1 file (4.5 MB) would go.",
            ["−  /srv/a.iso  (your rules, line 1: *.iso)"],
        ),
        (
            RulesPreview(coming=2, coming_examples=("/srv/tmp", "/srv/old")),
            "2 entries would be read.",
            ["+  /srv/tmp", "+  /srv/old"],
        ),
        (
            RulesPreview(9, 9, 1, tuple((f"/srv/{n}", "x") for n in range(9)), ("/srv/tmp",)),
            "9 files (9 bytes) would go. 1 entry would be read.",
            [*(f"−  /srv/{n}  (x)" for n in range(6)), "    and 3 more", "+  /srv/tmp"],
        ),
    ],
)
def test_what_rules_would_do_in_words(found: RulesPreview, sentence: str, lines: list[str]) -> None:
    assert preview_sentence(found) == sentence
    assert list(preview_lines(found)) == lines


def test_why_a_file_would_go_is_said_in_the_language_of_the_window() -> None:
    found = RulesPreview(1, 7, 0, (("/srv/a.iso", "your rules, line 1: *.iso"),), ())
    speak(Language.german)
    try:
        assert list(preview_lines(found)) == ["−  /srv/a.iso  (eigene Regeln, Zeile 1: *.iso)"]
    finally:
        speak(Language.english)
