"""What the person wants left out: patterns, kinds, sizes, and single files by a click."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from indexer.errors import WorldError
from indexer.filtering import judge, patterns, rules_of, with_also, without
from indexer.records import FileRules, FileStamp
from indexer.settings import Settings
from indexer.watching.rules import Rules

ROOT = "/home"


def kind_of(path: str) -> str:
    return PurePath(path).suffix.lstrip(".")


@pytest.mark.parametrize(
    ("everywhere", "here", "lines"),
    [
        (FileRules(), FileRules(), ()),
        (FileRules(exclude=("*.iso",)), FileRules(), ("*.iso",)),
        (
            FileRules(exclude=("*.iso",), include=("a",)),
            FileRules(exclude=("b",), include=("c",)),
            ("*.iso", "b", "!a", "!c"),
        ),
    ],
)
def test_what_counts_all_the_same_has_the_last_word(
    everywhere: FileRules, here: FileRules, lines: tuple[str, ...]
) -> None:
    assert patterns((everywhere, here)) == lines


def test_a_folder_has_the_rules_of_all_and_its_own() -> None:
    everywhere, here = FileRules(exclude=("a",)), FileRules(exclude=("b",))
    settings = Settings(rules=everywhere, folder_rules={ROOT: here})
    assert rules_of(settings, ROOT) == (everywhere, here)
    assert rules_of(settings, "/other") == (everywhere,)


@pytest.mark.parametrize(
    ("rules", "path", "size", "sentence"),
    [
        ([FileRules()], "/home/a.py", 10**9, None),
        ([FileRules(skip_kinds=("py",))], "/home/a.py", 1, "your rules leave out files of the kind “py”"),
        ([FileRules(), FileRules(skip_kinds=("py",))], "/home/a.txt", 1, None),
        ([FileRules(largest=2_500_000)], "/home/a.txt", 2_500_000, None),
        ([FileRules(largest=2_500_000)], "/home/a.txt", 2_500_001, "your rules leave out files above 2.5 MB"),
        (
            [FileRules(largest=9), FileRules(largest=10**6)],
            "/home/a.txt",
            10,
            "your rules leave out files above 9e-06 MB",
        ),
    ],
)
def test_kinds_and_sizes(rules: list[FileRules], path: str, size: int, sentence: str | None) -> None:
    assert judge(rules, kind_of)(FileStamp(path, size, 0)) == sentence


@pytest.mark.parametrize(
    "name",
    ["a.txt", "deep/er/a.txt", "with space .txt", "#1.txt", "!now.txt", "[draft] *?.txt", "back\\slash.txt", "Größe"],
)
def test_one_file_is_left_out_and_taken_in_again_and_no_other(name: str) -> None:
    path = f"{ROOT}/{name}"
    settings = without(Settings(), ROOT, path)
    assert without(settings, ROOT, path) == settings
    rules = Rules.for_root(ROOT, patterns(rules_of(settings, ROOT)))
    assert rules.verdict(path, False) is not None
    assert rules.verdict(f"{ROOT}/x{name}", False) is None
    assert with_also(settings, ROOT, path) == Settings()


def test_what_hunch_leaves_out_is_taken_in_by_name() -> None:
    settings = with_also(Settings(), ROOT, f"{ROOT}/drafts.tmp")
    assert settings.folder_rules[ROOT].include == ("/drafts.tmp",)
    rules = Rules.for_root(ROOT, patterns(rules_of(settings, ROOT)))
    assert [rules.verdict(f"{ROOT}/{name}", False) is None for name in ("drafts.tmp", "other.tmp")] == [True, False]
    assert without(settings, ROOT, f"{ROOT}/drafts.tmp").folder_rules[ROOT] == FileRules(exclude=("/drafts.tmp",))


@pytest.mark.parametrize("path", [ROOT, "/homes/a.txt", "/elsewhere/a.txt"])
def test_what_lies_elsewhere_is_refused(path: str) -> None:
    with pytest.raises(WorldError, match="does not lie in"):
        without(Settings(), ROOT, path)
