"""What the person wants left out, as patterns for the rules of a folder and as a judgement on kinds and sizes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from indexer.errors import WorldError
from indexer.locations import displayed
from indexer.records import FileRules, FileStamp
from indexer.settings import Settings

_MEGABYTE = 10**6
# These mean something else in a pattern unless they are quoted.
_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\*?[]!# "})


def rules_of(settings: Settings, root: str) -> tuple[FileRules, ...]:
    """What is left out below the folder `root`: everywhere, and there."""
    own = settings.folder_rules.get(root)
    return (settings.rules, own) if own else (settings.rules,)


def patterns(rules: Iterable[FileRules]) -> tuple[str, ...]:
    """Lines in gitignore syntax: what is excluded, then what counts all the same."""
    rules = tuple(rules)
    excluded = [line for one in rules for line in one.exclude]
    return (*excluded, *(f"!{line}" for one in rules for line in one.include))


def judge(rules: Sequence[FileRules], kind_of: Callable[[str], str]) -> Callable[[FileStamp], str | None]:
    """Why a file does not count by its kind or size, in one sentence, or None."""
    kinds = frozenset(kind for one in rules for kind in one.skip_kinds)
    largest = min((one.largest for one in rules if one.largest), default=0)

    def sentence(file: FileStamp) -> str | None:
        if kinds and (kind := kind_of(file.path)) in kinds:
            return f"your rules leave out files of the kind “{kind}”"
        if largest and file.size > largest:
            return f"your rules leave out files above {largest / _MEGABYTE:g} MB"
        return None

    return sentence


def without(settings: Settings, root: str, path: str) -> Settings:
    """Settings that leave out one file or folder below `root`. Raises WorldError."""
    line = _line(root, path)
    own = settings.folder_rules.get(root, FileRules())
    include = tuple(one for one in own.include if one != line)
    return _with_own(settings, root, replace(own, exclude=_added(own.exclude, line), include=include))


def with_also(settings: Settings, root: str, path: str) -> Settings:
    """Settings that take in one file or folder below `root`, whatever a pattern says. Raises WorldError."""
    line = _line(root, path)
    own = settings.folder_rules.get(root, FileRules())
    if line in own.exclude:
        return _with_own(settings, root, replace(own, exclude=tuple(one for one in own.exclude if one != line)))
    return _with_own(settings, root, replace(own, include=_added(own.include, line)))


def _with_own(settings: Settings, root: str, own: FileRules) -> Settings:
    every = {**settings.folder_rules, root: own}
    return replace(settings, folder_rules={path: one for path, one in every.items() if one != FileRules()})


def _line(root: str, path: str) -> str:
    """The pattern that means this path and no other."""
    below = path[len(root.rstrip(os.sep)) :].replace(os.sep, "/")
    if not path.startswith(root.rstrip(os.sep) + os.sep):
        raise WorldError(f"“{displayed(path)}” does not lie in “{displayed(root)}”.")
    return below.translate(_SIGNS)


def _added(lines: tuple[str, ...], line: str) -> tuple[str, ...]:
    return lines if line in lines else (*lines, line)
